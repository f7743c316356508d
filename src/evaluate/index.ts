/** Found against annotated. */

export { diffExtractions, type FactChange, type FieldChange } from './diff.js'
export { changeLine, changesMarkdown, changesSummary } from './diff-text.js'
export type * from './gold.js'
export { locate, mentionAt } from './locate.js'
export { macroScore, score, type TextExtraction } from './score.js'
export {
  addScores,
  attributes,
  rowNames,
  rows,
  type Attribute,
  type Difference,
  type Place,
  type Row,
  type Scores,
} from './sheet.js'
export { trimSpan } from './spans.js'
export { describeDifference, differenceLine, scoreTable } from './table.js'
export { f1, precision, recall, rightShare, type Share, type Tally } from './tally.js'
