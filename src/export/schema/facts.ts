/** Tables of single articles: one for each kind of fact, and one for the mentions of those that have several. */

import { inArticle, place, toArticle, toSentence } from './columns.js'
import { column, defineTable, optional } from './table.js'

export const articles = defineTable({
  name: 'articles',
  about: 'An article.',
  columns: {
    article: column('text', 'Its id; a second article of the same id gets `#2` behind it'),
    title: optional('text', 'Headline'),
    published: optional('date', 'Reference date'),
    published_from: optional('text', 'Where that was found: `metadata`, `dateline` or `text`'),
    place: optional('text', 'Place of the dateline, as written'),
    source: optional('text', 'Wire service or newspaper of the dateline, as written'),
  },
  key: ['article'],
  references: [],
})

export const sentences = defineTable({
  name: 'sentences',
  about: 'A sentence that a mention begins in.',
  columns: {
    ...inArticle,
    sentence: column('integer', 'Counts from 1 in the article, over sentences with mentions'),
    span_start: column('integer', 'Offset of its first character in the text of the article, in UTF-16 units'),
    span_end: column('integer', 'Offset behind its last character'),
    text: column('text', 'As written, line breaks included'),
  },
  key: ['article', 'sentence'],
  references: [toArticle],
})

export const agencies = defineTable({
  name: 'agencies',
  about: 'An agency of an article.',
  columns: {
    ...inArticle,
    id: column('text', 'Counts in the article: `a1`, `a2`, …'),
    entity: column('text', 'The same agency in all articles'),
    name: column('text', 'The fullest form that the article uses'),
    acronym: optional('text', 'As the article has it'),
    registry: optional('text', 'Id in the list of agencies'),
    type: column('text', '`prosecution`, `court`, `police`, … as in the wire format'),
    country: optional('text', 'ISO 3166-1 alpha-2, `EU` or `INT`'),
    parent: optional('text', '`id` of the agency that this one is a unit of'),
  },
  key: ['article', 'id'],
  references: [
    toArticle,
    { columns: ['entity'], table: 'entities_agencies' },
    { columns: ['article', 'parent'], table: 'agencies' },
  ],
})

const mention = column('integer', 'Counts from 1 in reading order')

export const agencyMentions = defineTable({
  name: 'agency_mentions',
  about: 'A mention of an agency.',
  columns: { ...inArticle, agency: column('text', '`id` of the agency'), mention, ...place },
  key: ['article', 'agency', 'mention'],
  references: [{ columns: ['article', 'agency'], table: 'agencies' }, toSentence],
})

export const officials = defineTable({
  name: 'officials',
  about: 'An official of an article.',
  columns: {
    ...inArticle,
    id: column('text', 'Counts in the article: `o1`, `o2`, …'),
    entity: column('text', 'The same official in all articles'),
    name: column('text', 'Fullest form in the article, without titles'),
    title: optional('text', 'The office as the article words it'),
    agency: optional('text', '`id` of the agency'),
  },
  key: ['article', 'id'],
  references: [
    toArticle,
    { columns: ['entity'], table: 'entities_officials' },
    { columns: ['article', 'agency'], table: 'agencies' },
  ],
})

export const officialMentions = defineTable({
  name: 'official_mentions',
  about: 'A mention of an official.',
  columns: { ...inArticle, official: column('text', '`id` of the official'), mention, ...place },
  key: ['article', 'official', 'mention'],
  references: [{ columns: ['article', 'official'], table: 'officials' }, toSentence],
})

export const dates = defineTable({
  name: 'dates',
  about: 'A date, a clock time or a duration.',
  columns: {
    ...inArticle,
    id: column('text', 'Counts in the article: `d1`, `d2`, …'),
    type: column('text', '`date`, `time` or `duration`'),
    value: optional('text', 'TIMEX3: `2023-12-02`, `2021-H1`, `P15Y`; null where it cannot be resolved'),
    first_day: optional('date', 'First day covered'),
    last_day: optional('date', 'Last day covered, inclusive'),
    modifier: optional('text', '`approx`, `start`, `mid`, `end`, `before` or `after`'),
    ...place,
  },
  key: ['article', 'id'],
  references: [toArticle, toSentence],
})

export const counts = defineTable({
  name: 'counts',
  about: 'A number of things that can be counted.',
  columns: {
    ...inArticle,
    id: column('text', 'Counts in the article: `c1`, `c2`, …'),
    value: column('number', 'The number'),
    max: optional('number', 'Upper end of a range'),
    modifier: column('text', '`exact`, `approx`, `more_than`, `less_than`, `at_least`, `at_most` or `vague`'),
    unit: column('text', 'What is counted, in the singular'),
    action: optional('text', 'Base form of the verb that says what was done'),
    period: optional('text', '`id` of the date that it holds for'),
    agency: optional('text', '`id` of the agency that acted'),
    ...place,
  },
  key: ['article', 'id'],
  references: [
    toArticle,
    { columns: ['article', 'period'], table: 'dates' },
    { columns: ['article', 'agency'], table: 'agencies' },
    toSentence,
  ],
})

export const percentages = defineTable({
  name: 'percentages',
  about: 'A share, a rate, a change or a multiple.',
  columns: {
    ...inArticle,
    id: column('text', 'Counts in the article: `p1`, `p2`, …'),
    value: column('number', 'In the unit; a fraction in percent'),
    unit: column('text', '`percent`, `percentage_points`, `basis_points`, `fraction` or `multiple`'),
    direction: column('text', '`increase`, `decrease` or `none`'),
    of: optional('text', 'The thing measured, as worded'),
    baseline: optional('text', '`id` of the date compared with'),
    previous_period: column('boolean', 'Whether it is compared with the period before, which the text does not name'),
    count: optional('text', '`id` of the count that changed or is shared out'),
    previous: optional('number', 'What the count was before, worked out from count and change'),
    ...place,
  },
  key: ['article', 'id'],
  references: [
    toArticle,
    { columns: ['article', 'baseline'], table: 'dates' },
    { columns: ['article', 'count'], table: 'counts' },
    toSentence,
  ],
})

export const sectors = defineTable({
  name: 'sectors',
  about: 'A technology field or industry of an article.',
  columns: {
    ...inArticle,
    sector: column('text', 'Id in the taxonomy, such as `artificial-intelligence`'),
    label: column('text', 'Its name'),
  },
  key: ['article', 'sector'],
  references: [toArticle],
})

export const sectorMentions = defineTable({
  name: 'sector_mentions',
  about: 'A mention of a sector.',
  columns: { ...inArticle, sector: column('text', 'The sector'), mention, ...place },
  key: ['article', 'sector', 'mention'],
  references: [{ columns: ['article', 'sector'], table: 'sectors' }, toSentence],
})

export const warnings = defineTable({
  name: 'warnings',
  about: 'What was passed over or could not be resolved.',
  columns: {
    ...inArticle,
    warning: column('integer', 'Counts from 1 in the article'),
    code: column('text', 'Such as `unresolved-date`'),
    message: column('text', 'In words'),
    span_start: optional('integer', 'Offset of the first character that it is about'),
    span_end: optional('integer', 'Offset behind the last'),
  },
  key: ['article', 'warning'],
  references: [toArticle],
})
