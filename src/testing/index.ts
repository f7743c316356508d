/**
 * The entry `lexfacts/testing`: annotated articles as tests. `lexfacts/testing/vitest` sets up vitest.
 */

export {
  addScores,
  diffExtractions,
  differenceLine,
  f1,
  locate,
  macroScore,
  precision,
  recall,
  rightShare,
  score,
  scoreTable,
  type Attribute,
  type Difference,
  type FactChange,
  type FieldChange,
  type Row,
  type Scores,
  type Share,
  type Tally,
  type TextExtraction,
} from '../evaluate/index.js'
export type * from '../evaluate/gold.js'
export {
  annotate,
  checkGold,
  readGold,
  type AnnotatedArticle,
  type GoldFault,
  type GoldOptions,
} from '../gold/index.js'
export { scoreArticles } from './annotated.js'
export { factLines } from './fact-lines.js'
export { measureOf, reachedScore, shortfalls, type Measure, type ScoreFloors, type Shortfall } from './floors.js'
export { describeShortfalls } from './messages.js'
export {
  createFactMatchers,
  factMatchers,
  type FactMatcherOptions,
  type FactMatchers,
  type MatchedArticle,
} from './matchers.js'
export { quoteSpan } from './quote.js'
export { factSerializer } from './serializer.js'
