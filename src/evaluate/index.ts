/** Found against annotated. */

export type * from './gold.js'
export { locate } from './locate.js'
export { overallScore, scoreArticle } from './score.js'
export {
  addScores,
  attributes,
  rowNames,
  rows,
  type Attribute,
  type Difference,
  type Row,
  type Scores,
} from './sheet.js'
export { trimSpan } from './spans.js'
export { differenceLine, scoreTable } from './table.js'
export { f1, precision, recall, rightShare, type Share, type Tally } from './tally.js'
