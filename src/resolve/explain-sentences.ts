/** Sentences with their tokens and with what rules matched in them. */

import { spanOf, type Document, type TokenRange } from '../document/document.js'
import { posTags } from '../document/pos.js'
import type { MatchExplanation, SentenceExplanation, TokenExplanation } from '../explanations.js'
import type { Outcome } from '../matcher/trace.js'

export function explainSentences(document: Document, outcomes: readonly Outcome[]): SentenceExplanation[] {
  const bySentence = new Map<number, MatchExplanation[]>()
  for (const outcome of outcomes) {
    const sentence = document.sentenceOf[outcome.from]!
    const matches = bySentence.get(sentence) ?? []
    matches.push(explainMatch(document, outcome))
    bySentence.set(sentence, matches)
  }
  return Array.from({ length: document.sentences.length - 1 }, (_, sentence) => {
    const range = { from: document.sentences[sentence]!, to: document.sentences[sentence + 1]! }
    const tokens = Array.from({ length: range.to - range.from }, (__, i) => explainToken(document, range.from + i))
    return {
      ...spanOf(document, range),
      text: writtenAt(document, range),
      chrome: document.chrome[sentence] === 1,
      tokens,
      matches: bySentence.get(sentence) ?? [],
    }
  })
}

function explainToken(document: Document, token: number): TokenExplanation {
  return {
    start: document.starts[token]!,
    end: document.ends[token]!,
    text: document.forms[token]!,
    pos: posTags[document.pos[token]!]!,
    lemma: document.lemmas[token]!,
  }
}

function explainMatch(document: Document, outcome: Outcome): MatchExplanation {
  const { layer, rule, kind, fate, by, captures } = outcome
  return { layer, rule, kind, fate, by, captures, ...spanOf(document, outcome), text: writtenAt(document, outcome) }
}

/** The words as they stand in the article, broken at line ends where they are. */
function writtenAt(document: Document, range: TokenRange): string {
  const { start, end } = spanOf(document, range)
  return document.text.slice(start, end)
}
