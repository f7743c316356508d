/**
 * MB/s of `extract`, of wink-nlp and of compromise on the same articles.
 *
 * wink-nlp runs as src/document/tokenize.ts configures it, sentence boundaries and tags only, and nothing is read out of
 * it. compromise finds what it has words for: people, organisations and numbers. Rounds are interleaved, so that a busy
 * machine slows all alike, and the best round of each counts.
 */

import nlp from 'compromise/three'
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import { bytesOf, readTexts } from './texts.js'

export interface Throughput {
  /** MB (10^6 bytes of UTF-8) a second, best round. */
  readonly extract: number
  readonly wink: number
  readonly compromise: number
}

const rounds = 5
const megabyte = 1e6

export function measureThroughput(extract: (article: { text: string }) => unknown): Throughput {
  const texts = readTexts(5 * megabyte)
  const few = texts.slice(0, 20)
  const wink = winkNLP(model, ['sbd', 'pos'])

  const runs = {
    extract: { texts, read: (text: string): unknown => extract({ text }) },
    wink: { texts, read: (text: string): unknown => wink.readDoc(text) },
    compromise: {
      texts: few,
      read: (text: string): unknown => {
        const doc = nlp(text)
        return [doc.people().out('array'), doc.organizations().out('array'), doc.numbers().out('array')]
      },
    },
  }
  for (const { read } of Object.values(runs)) few.forEach(read)

  const best = { extract: 0, wink: 0, compromise: 0 }
  for (let round = 0; round < rounds; round++) {
    for (const name of ['extract', 'wink', 'compromise'] as const) {
      const run = runs[name]
      const start = performance.now()
      for (const text of run.texts) run.read(text)
      const seconds = (performance.now() - start) / 1000
      best[name] = Math.max(best[name], bytesOf(run.texts) / megabyte / seconds)
    }
  }
  return best
}
