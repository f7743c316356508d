/** What was found in an article against what was annotated. */

import type { Extraction, FactKind } from '../facts.js'
import { scoreAgencies } from './agencies.js'
import { scoreCounts } from './counts.js'
import { scoreDates } from './dates.js'
import type { GoldArticle } from './gold.js'
import { scoreOfficials } from './officials.js'
import { scorePercentages } from './percentages.js'
import { scoreSectors } from './sectors.js'
import { joinSheets, rowNames, rows, Sheet, type Scores } from './sheet.js'
import { f1 } from './tally.js'

/** An extraction with the text that its offsets point into; what `extractHtml` returns is one. */
export interface TextExtraction extends Extraction {
  readonly text: string
}

/**
 * Scores of one article, by kind and field; add those of many with `addScores`.
 *
 * Only the kinds that `gold` annotates are judged.
 *
 * @throws FactError `E_BAD_GOLD` for a gold mention that is not in the text.
 */
export function score(found: TextExtraction, gold: GoldArticle): Scores {
  const { text } = found
  const sheets: Sheet[] = []
  const sheetFor = (kind: FactKind): Sheet => {
    const sheet = new Sheet(gold.id, kind)
    sheets.push(sheet)
    return sheet
  }
  const { agencies, officials, dates, counts, percentages, sectors } = gold
  if (agencies !== undefined) scoreAgencies(text, agencies, found.agencies, sheetFor('agencies'))
  if (officials !== undefined) scoreOfficials(text, officials, found, sheetFor('officials'))
  if (dates !== undefined) scoreDates(text, dates, found.dates, sheetFor('dates'))
  if (counts !== undefined) scoreCounts(text, counts, found.counts, found.dates, sheetFor('counts'))
  if (percentages !== undefined) {
    scorePercentages(text, percentages, found.percentages, found.dates, sheetFor('percentages'))
  }
  if (sectors !== undefined) scoreSectors(text, sectors, found.sectors, sheetFor('sectors'))
  return joinSheets(sheets)
}

/** Mean F1 of the headline rows of the kinds that are annotated, 0 to 1; 1 where none is. */
export function macroScore({ kinds, rows: tallies }: Scores): number {
  const headline = rowNames.filter((row) => rows[row].headline && kinds.includes(rows[row].kind))
  if (headline.length === 0) return 1
  return headline.reduce((total, row) => total + f1(tallies[row]), 0) / headline.length
}
