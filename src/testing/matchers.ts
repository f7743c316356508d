/** Matchers for vitest, and for Jest, whose interface is the same. */

import { score, type GoldArticle, type Scores, type TextExtraction } from '../evaluate/index.js'
import { extract, type Extractor } from '../extractor.js'
import type { Article } from '../facts.js'
import type { AnnotatedArticle } from '../gold/index.js'
import { scoreArticles } from './annotated.js'
import { shortfalls, type ScoreFloors } from './floors.js'
import { describeMismatch, describeShortfalls } from './messages.js'

interface Verdict {
  readonly pass: boolean
  readonly message: () => string
}

/** What `toMatchFacts` looks at: an article, which is extracted from, or an extraction with its text. */
export type MatchedArticle = Article | string | TextExtraction

/** What the matchers take, for `expect`'s own types. */
export interface FactMatchers<R = void> {
  /** Every annotated fact is found with its fields, and nothing else of the annotated kinds. */
  toMatchFacts: (gold: GoldArticle) => R
  /** Scores over annotated articles are at least so high, each from 0 to 1. */
  toReachScore: (floors: ScoreFloors) => R
}

/** What the matchers extract with. */
export interface FactMatcherOptions {
  /** Default: the built-in rules and lexicons. */
  readonly extractor?: Pick<Extractor, 'extract'>
}

/** Matchers for `expect.extend`, with an extractor of one's own. */
export function createFactMatchers({ extractor = { extract } }: FactMatcherOptions = {}): {
  /** Every annotated fact is found with its fields, and nothing else of the annotated kinds. */
  readonly toMatchFacts: (received: MatchedArticle, gold: GoldArticle) => Verdict
  /** Scores are at least so high, each from 0 to 1. Throws `E_BAD_USAGE` for a measure that is none. */
  readonly toReachScore: (received: Scores | readonly AnnotatedArticle[], floors: ScoreFloors) => Verdict
} {
  return {
    toMatchFacts(received, gold) {
      const found = isExtraction(received) ? received : extractWithText(extractor, received)
      const { differences } = score(found, gold)
      return {
        pass: differences.length === 0,
        message: () => describeMismatch(found.text, gold.id, differences),
      }
    },
    toReachScore(received, floors) {
      const scores = 'rows' in received ? received : scoreArticles(received, extractor)
      const short = shortfalls(scores, floors)
      return { pass: short.length === 0, message: () => describeShortfalls(short, scores, floors) }
    },
  }
}

/** Matchers for `expect.extend`. */
export const factMatchers = createFactMatchers()

function isExtraction(received: MatchedArticle): received is TextExtraction {
  return typeof received === 'object' && 'agencies' in received
}

function extractWithText(extractor: Pick<Extractor, 'extract'>, article: Article | string): TextExtraction {
  const text = typeof article === 'string' ? article : article.text
  return { ...extractor.extract(article), text }
}
