/** Tables of what articles have in common. */

import { coverage } from './columns.js'
import { column, defineTable, optional } from './table.js'

export const entitiesAgencies = defineTable({
  name: 'entities_agencies',
  about: 'An agency, whatever number of articles name it.',
  columns: {
    entity: column('text', 'Registry id (`us.ftc`), else country and name (`ke/bureau-of-clocks`)'),
    name: column('text', 'The name that most articles use'),
    acronym: optional('text', 'The acronym that most articles use'),
    registry: optional('text', 'Id in the list of agencies; null for a body that only a pattern found'),
    type: column('text', '`prosecution`, `court`, `police`, … as in the wire format'),
    country: optional('text', 'ISO 3166-1 alpha-2, `EU` or `INT`'),
    parent: optional('text', 'The agency that it is a unit of'),
    ...coverage,
  },
  key: ['entity'],
  references: [{ columns: ['parent'], table: 'entities_agencies' }],
})

export const entitiesOfficials = defineTable({
  name: 'entities_officials',
  about: 'An official, whatever number of articles name them.',
  columns: {
    entity: column('text', 'Agency and name (`us.ftc/samuel-levine`)'),
    name: column('text', 'The name that most articles use'),
    title: optional('text', 'The title that most articles use'),
    agency: optional('text', 'The agency'),
    ...coverage,
  },
  key: ['entity'],
  references: [{ columns: ['agency'], table: 'entities_agencies' }],
})

export const entitiesStatistics = defineTable({
  name: 'entities_statistics',
  about: 'What an agency did, to what and when, where at least two articles give a figure for it.',
  columns: {
    statistic: column('text', 'Agency, action, unit and days in one (`us.ftc/sue/broker/2023-01-01/2023-12-31`)'),
    agency: column('text', 'The agency that acted'),
    action: column('text', 'Base form of the verb'),
    unit: column('text', 'What is counted, in the singular'),
    period_from: column('date', 'First day'),
    period_to: column('date', 'Last day'),
    articles: column('integer', 'Number of articles that give a figure'),
    figures: column('integer', 'Number of different figures'),
    contradicted: column('boolean', 'Whether figures of different articles cannot all be true'),
  },
  key: ['statistic'],
  references: [{ columns: ['agency'], table: 'entities_agencies' }],
})

export const entitiesFigures = defineTable({
  name: 'entities_figures',
  about: 'A figure that articles give for a statistic of `entities_statistics`.',
  columns: {
    statistic: column('text', 'The statistic'),
    figure: column('integer', 'Counts from 1, the smallest figure first'),
    value: column('number', 'The number'),
    max: optional('number', 'Upper end of a range'),
    modifier: column('text', '`exact`, `approx`, `more_than`, …'),
    articles: column('integer', 'Number of articles that give it'),
  },
  key: ['statistic', 'figure'],
  references: [{ columns: ['statistic'], table: 'entities_statistics' }],
})
