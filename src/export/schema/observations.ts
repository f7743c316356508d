/** The table that most questions begin with: every figure with all that is known of it in one row. */

import { inArticle, toArticle } from './columns.js'
import { column, defineTable, optional } from './table.js'

export const observations = defineTable({
  name: 'observations',
  about: 'A count or a percentage with what the article says about it.',
  columns: {
    ...inArticle,
    id: column('text', '`id` of the count or percentage'),
    kind: column('text', '`count` or `percentage`'),
    published: optional('date', 'Reference date of the article'),
    agency: optional('text', 'Name of the agency that acted; of a percentage, that of its count'),
    agency_entity: optional('text', 'The same agency in all articles'),
    country: optional('text', 'Country of the agency'),
    action: optional('text', 'Base form of the verb that says what was done'),
    unit: column('text', 'What is counted, in the singular; of a percentage, `percent`, `percentage_points`, …'),
    value: column('number', 'The number, in the unit'),
    max: optional('number', 'Upper end of a range'),
    modifier: optional('text', '`exact`, `approx`, `more_than`, …; null for a percentage'),
    period_from: optional('date', 'First day that it holds for'),
    period_to: optional('date', 'Last day'),
    change: optional(
      'number',
      'By how much it changed, below zero for a decrease; a multiple is turned into percent (doubled: 100)',
    ),
    change_unit: optional('text', '`percent`, `percentage_points` or `basis_points`'),
    direction: optional('text', '`increase` or `decrease`'),
    baseline: optional('text', 'TIMEX3 value of the date compared with, or `previous-period`'),
    baseline_from: optional('date', 'First day of that date'),
    baseline_to: optional('date', 'Last day'),
    of: optional('text', 'What a percentage measures, as worded'),
    count: optional('text', 'Of a percentage, `id` of the count that changed or is shared out'),
    sector: optional('text', 'The sector that is named nearest in the same sentence'),
    statistic: optional('text', 'The statistic that other articles give as well'),
    text: column('text', 'The figure as the article words it'),
    sentence: column('text', 'The sentence that it stands in'),
  },
  key: ['article', 'id'],
  references: [
    toArticle,
    { columns: ['agency_entity'], table: 'entities_agencies' },
    { columns: ['statistic'], table: 'entities_statistics' },
  ],
})
