/** What was found in an article against what was annotated. */

import type { Extraction } from '../facts.js'
import { scoreAgencies } from './agencies.js'
import { scoreCounts } from './counts.js'
import { scoreDates } from './dates.js'
import type { GoldArticle } from './gold.js'
import { scoreOfficials } from './officials.js'
import { scorePercentages } from './percentages.js'
import { scoreSectors } from './sectors.js'
import { rowNames, rows, Sheet, type Scores } from './sheet.js'
import { f1 } from './tally.js'

/**
 * Scores of one article; add those of many with `addScores`.
 *
 * @throws FactError `E_BAD_GOLD` for a gold mention that is not in the text.
 */
export function scoreArticle(text: string, gold: GoldArticle, found: Extraction): Scores {
  const sheet = new Sheet(gold.id)
  scoreAgencies(text, gold.agencies, found.agencies, sheet)
  scoreOfficials(text, gold.officials, found, sheet)
  scoreDates(text, gold.dates, found.dates, sheet)
  scoreCounts(text, gold.counts, found.counts, found.dates, sheet)
  scorePercentages(text, gold.percentages, found.percentages, found.dates, sheet)
  scoreSectors(text, gold.sectors, found.sectors, sheet)
  return sheet.scores()
}

/** Mean F1 of the headline rows, 0 to 1. */
export function overallScore(scores: Scores): number {
  const headline = rowNames.filter((row) => rows[row].headline)
  return headline.reduce((total, row) => total + f1(scores.rows[row]), 0) / headline.length
}
