/** Views of the database: the questions that are asked most. */

export interface View {
  readonly name: string
  /** One row is what. */
  readonly about: string
  readonly sql: string
}

export const views: readonly View[] = [
  {
    name: 'changes',
    about: 'What rose or fell, by how much and against what; the largest changes first.',
    sql: `
SELECT p.article, p.published, coalesce(p.of, c.unit) AS what, p.agency, p.country, c.value AS figure, c.unit AS unit,
  p.change, p.change_unit, p.direction, p.period_from, p.period_to, p.baseline, p.baseline_from, p.baseline_to,
  p.sector, p.text, p.sentence
FROM observations p LEFT JOIN observations c ON c.article = p.article AND c.id = p.count
WHERE p.kind = 'percentage' AND p.change IS NOT NULL
ORDER BY p.change_unit = 'percent' DESC, abs(p.change) DESC, p.article, p.id`,
  },
  {
    name: 'actions_by_year',
    about: 'What an agency did in a calendar year or a part of one, with the figure and where it was reported.',
    sql: `
SELECT agency_entity, e.name AS agency, e.country, action, unit, year(period_from) AS year, period_from, period_to,
  value, max, modifier, article, sentence
FROM observations JOIN entities_agencies e ON e.entity = agency_entity
WHERE kind = 'count' AND action IS NOT NULL AND year(period_from) = year(period_to)
ORDER BY agency_entity, action, year, unit, value DESC, article, id`,
  },
  {
    name: 'officials_by_agency',
    about: 'Officials under their agencies, with the span of time in which articles name them.',
    sql: `
SELECT a.country, a.name AS agency, a.entity AS agency_entity, o.name AS official, o.entity AS official_entity, o.title,
  o.articles, o.mentions, o.first_published, o.last_published
FROM entities_officials o LEFT JOIN entities_agencies a ON a.entity = o.agency
ORDER BY a.country, a.name, o.first_published, o.name, o.entity`,
  },
  {
    name: 'sectors_by_country',
    about: 'In how many articles a sector is named beside agencies of a country.',
    sql: `
SELECT a.country, s.sector, s.label, count(DISTINCT s.article) AS articles
FROM sectors s JOIN agencies a ON a.article = s.article
WHERE a.country IS NOT NULL
GROUP BY ALL
ORDER BY articles DESC, a.country, s.sector`,
  },
  {
    name: 'facts_per_month',
    about: 'How many facts of each kind the articles of a month hold; null for articles without a date.',
    sql: `
SELECT date_trunc('month', published)::DATE AS month, kind, count(*) AS facts, count(DISTINCT article) AS articles
FROM articles JOIN (
  SELECT article, 'agencies' AS kind FROM agencies
  UNION ALL SELECT article, 'officials' FROM officials
  UNION ALL SELECT article, 'dates' FROM dates
  UNION ALL SELECT article, 'counts' FROM counts
  UNION ALL SELECT article, 'percentages' FROM percentages
  UNION ALL SELECT article, 'sectors' FROM sectors
) USING (article)
GROUP BY ALL
ORDER BY month, kind`,
  },
  {
    name: 'contradictions',
    about: 'Figures of different articles for one statistic that cannot all be true, with their sentences.',
    sql: `
SELECT s.statistic, e.name AS agency, s.action, s.unit, s.period_from, s.period_to, o.value, o.max, o.modifier,
  o.article, o.published, o.sentence
FROM entities_statistics s JOIN observations o USING (statistic) JOIN entities_agencies e ON e.entity = s.agency
WHERE s.contradicted
ORDER BY s.statistic, o.value, o.article, o.id`,
  },
]
