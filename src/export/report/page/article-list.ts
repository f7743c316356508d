/** The list of articles. */

import type { CorpusBlock } from '../report-data.js'
import { passes } from './article-filter.js'
import { articleSearch } from './article-search.js'
import { element, frame } from './elements.js'
import { filterForm, type Asked } from './filter-form.js'
import { growingList } from './growing-list.js'
import { articleHash } from './hashes.js'
import { kindClass, plural } from './wording.js'

export interface ArticleList {
  /** Numbers of the articles that are listed, in order. */
  listed(): readonly number[]
}

export function showArticles(corpus: CorpusBlock): ArticleList {
  const rows = growingList<number>(frame('rows'), frame<HTMLButtonElement>('more-rows'), 200, (article) =>
    articleRow(article, corpus),
  )
  const search = articleSearch(corpus)
  const all = corpus.articles.map((_, number) => number)
  let listed = all
  let latest = 0
  const show = (): void => {
    rows.show(listed)
    const of = listed.length === all.length ? '' : ` of ${all.length.toLocaleString('en')}`
    frame('found').textContent = `${plural(listed.length, 'article', 'articles')}${of}`
  }
  filterForm(corpus, ({ words, filter }: Asked) => {
    const turn = ++latest
    void search(words).then((holds) => {
      if (turn !== latest) return
      listed = all.filter((article) => passes(corpus.articles[article]!, filter, corpus.agencies) && holds(article))
      show()
    })
  })
  show()
  return { listed: () => listed }
}

function articleRow(article: number, { articles, agencies, sectors, kinds }: CorpusBlock): HTMLElement {
  const [id, title, published, named, touched, counts] = articles[article]!
  const link = element('a', { href: articleHash(id), class: 'given' }, title ?? id)
  const day =
    published === null
      ? element('span', { class: 'day' }, 'undated')
      : element('time', { class: 'day', datetime: published }, published)
  const bodies = named.slice(0, 3).map((agency) => agencies[agency]![0])
  const more = named.length > 3 ? ` and ${named.length - 3} more` : ''
  const about = [
    ...(bodies.length === 0 ? [] : [`${bodies.join(', ')}${more}`]),
    ...touched.map((sector) => sectors[sector]!),
  ]
  const figures = element('ul', { class: 'figures', 'aria-label': 'Facts' })
  for (const [kind, count] of counts.entries()) {
    if (count === 0) continue
    figures.append(
      element(
        'li',
        { class: kindClass(kind), title: kinds[kind]! },
        element('b', {}, String(count)),
        element('span', {}, ` ${kinds[kind]!}`),
      ),
    )
  }
  const source = title === null ? '' : id
  return element(
    'li',
    {},
    day,
    element(
      'div',
      { class: 'entry' },
      link,
      element('p', { class: 'about' }, about.join(' · ')),
      ...(source === '' ? [] : [element('p', { class: 'source given' }, source)]),
    ),
    figures,
  )
}
