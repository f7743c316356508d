/** The data in the page. */

import { articleElement, corpusElement, type ArticleBlock, type CorpusBlock } from '../report-data.js'

export function readCorpus(): CorpusBlock {
  return JSON.parse(document.getElementById(corpusElement)!.textContent) as CorpusBlock
}

const whole = new Promise<void>((resolve) => {
  if (document.readyState !== 'loading') resolve()
  else
    document.addEventListener('DOMContentLoaded', () => {
      resolve()
    })
})

/** Articles stand at the end of the page, and may still be on their way. */
export async function readArticle(article: number): Promise<ArticleBlock> {
  const id = articleElement(article)
  if (document.getElementById(id) === null) await whole
  return JSON.parse(document.getElementById(id)!.textContent) as ArticleBlock
}
