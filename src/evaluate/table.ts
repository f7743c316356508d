/** Scores as text: a Markdown table, and differences one a line. */

import { counted } from '../counted.js'
import { kindNames } from '../facts.js'
import { macroScore } from './score.js'
import { attributes, rowNames, rows, type Difference, type Scores } from './sheet.js'
import { f1, precision, recall, rightShare } from './tally.js'

/** Two Markdown tables: records by measure, headline rows in bold, and fields. */
export function scoreTable(scores: Scores): string {
  const lines = ['| measure | gold | found | precision | recall | F1 |', '|---|--:|--:|--:|--:|--:|']
  for (const row of rowNames) {
    const tally = scores.rows[row]
    const name = rows[row].headline ? `**${row}**` : row
    const figures = [precision, recall, f1].map((measure) => measure(tally).toFixed(3))
    lines.push(`| ${[name, tally.gold, tally.found, ...figures].join(' | ')} |`)
  }
  lines.push(
    '',
    `${counted(scores.articles, 'article')}; mean F1 of the measures in bold: ${macroScore(scores).toFixed(3)}`,
  )
  lines.push('', '| field, where the record is right | records | right |', '|---|--:|--:|')
  for (const attribute of attributes) {
    const share = scores.attributes[attribute]
    lines.push(`| ${attribute} | ${share.judged} | ${rightShare(share)?.toFixed(3) ?? '–'} |`)
  }
  return lines.join('\n')
}

/** `fr-cartel wrong date.value of "last year": annotated 2022, found 2023`. */
export function differenceLine(difference: Difference): string {
  return `${difference.article} ${describeDifference(difference)}`
}

/** `missed date "last year" (2022)`, `wrong count.period of "937 cases": annotated 2022, found 2023`. */
export function describeDifference({ kind, reason, measure, mention, gold, found }: Difference): string {
  const quoted = JSON.stringify(mention)
  if (measure !== null) return `wrong ${measure} of ${quoted}: annotated ${gold ?? 'none'}, found ${found ?? 'none'}`
  const value = gold ?? found
  return `${reason} ${kindNames[kind]} ${quoted}${value === null ? '' : ` (${value})`}`
}
