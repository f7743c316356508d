/** What the articles of a corpus have in common, as rows. */

import type { Coverage, Entities } from '../../entities/index.js'
import type { Rows } from '../schema/index.js'

/** Rows of the tables `entities_…`. */
export function entityRows({ agencies, officials, statistics }: Entities): Rows {
  return {
    entities_agencies: agencies.map((agency) => {
      const { id: entity, name, acronym, registry, type, country, parent } = agency
      return { entity, name, acronym, registry, type, country, parent, ...coverageCells(agency) }
    }),
    entities_officials: officials.map((official) => {
      const { id: entity, name, title, agency } = official
      return { entity, name, title, agency, ...coverageCells(official) }
    }),
    entities_statistics: statistics.map(({ id: statistic, agency, action, unit, from, to, ...reported }) => ({
      statistic,
      agency,
      action,
      unit,
      period_from: from,
      period_to: to,
      articles: reported.articles.length,
      figures: reported.figures.length,
      contradicted: reported.contradicted,
    })),
    entities_figures: statistics.flatMap(({ id: statistic, figures }) =>
      figures.map(({ value, max, mod: modifier, articles }, index) => {
        return { statistic, figure: index + 1, value, max, modifier, articles: articles.length }
      }),
    ),
  }
}

function coverageCells({ articles, mentions, firstPublished, lastPublished }: Coverage) {
  return { articles: articles.length, mentions, first_published: firstPublished, last_published: lastPublished }
}
