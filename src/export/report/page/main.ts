/** The page of a report: which of its views is shown. */

import { showArticles } from './article-list.js'
import { readCorpus } from './blocks.js'
import { frame } from './elements.js'
import { factCard } from './fact-card.js'
import { articleOf } from './hashes.js'
import { showReading } from './reading.js'

const corpus = readCorpus()
const numbers = new Map(corpus.articles.map(([id], number) => [id.toWellFormed(), number]))
const list = showArticles(corpus)
const reading = showReading(corpus, factCard())
const views = ['articles', 'charts', 'reading'] as const
type View = (typeof views)[number]

function show(view: View): void {
  for (const name of views) frame(name).hidden = name !== view
  for (const link of document.querySelectorAll('[data-view]')) {
    if (link.getAttribute('data-view') === view) link.setAttribute('aria-current', 'page')
    else link.removeAttribute('aria-current')
  }
}

/** Shows what the address names. @param moved Whether the reader came from another view, and is to begin at its heading. */
async function follow(moved: boolean): Promise<void> {
  const article = numbers.get(articleOf(location.hash) ?? '')
  if (article !== undefined) {
    await reading.open(article, list.listed())
    show('reading')
  } else if (location.hash === '#charts') show('charts')
  else if (location.hash === '' || location.hash.startsWith('#art')) show('articles')
  else return
  if (!moved) return
  scrollTo(0, 0)
  document.querySelector<HTMLElement>('main > :not([hidden]) h1')?.focus({ preventScroll: true })
}

addEventListener('hashchange', () => void follow(true))
void follow(false)
