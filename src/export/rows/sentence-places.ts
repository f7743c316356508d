/** Which sentence a character stands in. */

import { FactError } from '../../errors.js'
import type { Extraction, Sentence, Span } from '../../facts.js'
import { partitionPoint } from '../../partition-point.js'

export interface SentencePlaces {
  /** Number of the sentence that a mention begins in, from 1. */
  numberAt(mention: Span): number
  /** The sentence that a mention begins in. */
  at(mention: Span): Sentence
}

/** @throws FactError `E_BAD_USAGE` for an extraction that was made without its sentences. */
export function placeSentences({ id, sentences }: Extraction): SentencePlaces {
  if (sentences === undefined) {
    throw new FactError('E_BAD_USAGE', 'tables need an extraction with its sentences', { file: id })
  }
  const numberAt = ({ start }: Span): number => partitionPoint(sentences, (sentence) => sentence.start <= start)
  return {
    numberAt,
    at(mention) {
      const found = sentences[numberAt(mention) - 1]
      if (found !== undefined) return found
      throw new FactError('E_BAD_USAGE', `no sentence at character ${mention.start}`, { file: id })
    },
  }
}
