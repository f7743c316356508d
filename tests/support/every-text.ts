/** All texts that the invariants are checked on, as articles. */

import type { Article } from '../../src/facts.js'
import { awkwardTexts, endlessTexts } from './awkward-texts.js'
import { corpus } from './corpus.js'

export const readableArticles: readonly Article[] = [
  ...corpus.map(({ article }) => article),
  ...awkwardTexts.flatMap(([name, text]) => [
    { id: name, text, published: null },
    { id: `${name}, dated`, text, published: '2024-02-29' },
  ]),
  ...mixtures(24),
]

export const everyArticle: readonly Article[] = [
  ...readableArticles,
  ...endlessTexts.map(([name, text]) => ({ id: `endless ${name}`, text, published: '2024-02-29' })),
]

/** Paragraphs of the corpus shuffled with awkward texts, the same ones in every run. */
function mixtures(size: number): Article[] {
  const parts = [...corpus.flatMap(({ article }) => article.text.split('\n')), ...awkwardTexts.map(([, text]) => text)]
  const joints = ['\n', '\n\n', '\r\n', ' ', '', '\u2028', ' — ', '. ']
  let seed = 1
  const pick = <T>(list: readonly T[]): T => {
    seed = (seed * 48_271) % 2_147_483_647
    return list[seed % list.length]!
  }
  return Array.from({ length: size }, (_, index) => ({
    id: `mixture ${index}`,
    text: Array.from({ length: 24 }, () => pick(parts) + pick(joints)).join(''),
    published: pick(['2024-02-29', '1999-12-31', null]),
  }))
}
