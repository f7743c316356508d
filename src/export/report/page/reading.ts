/** One article: its text and its facts side by side, linked both ways. */

import type { CorpusBlock } from '../report-data.js'
import { readArticle } from './blocks.js'
import { element, frame } from './elements.js'
import type { FactCard } from './fact-card.js'
import { factTable, type FactTable } from './fact-table.js'
import { articleHash } from './hashes.js'
import { highlightText, type HighlightedText } from './highlighted-text.js'
import { openArticle, type OpenArticle } from './open-article.js'
import { kindClass } from './wording.js'

export interface Reading {
  /** @param listed Articles to go to from here. */
  open(article: number, listed: readonly number[]): Promise<void>
}

export function showReading(corpus: CorpusBlock, card: FactCard): Reading {
  const place = frame('reading')
  const shown = new Set(corpus.kinds.keys())
  return {
    async open(number, listed) {
      const article = openArticle(await readArticle(number), corpus)
      const sides = element('div', { class: 'sides' })
      const draw = (): void => {
        drawSides(sides, article, shown, card)
      }
      place.replaceChildren(heading(number, listed, corpus), kindSwitches(article, shown, draw), sides)
      draw()
    },
  }
}

function heading(number: number, listed: readonly number[], { articles }: CorpusBlock): HTMLElement {
  const [id, title, published] = articles[number]!
  const at = listed.indexOf(number)
  const step = (to: number | undefined, name: string): Node[] =>
    to === undefined ? [] : [element('a', { href: articleHash(articles[to]![0]) }, name)]
  return element(
    'header',
    { class: 'heading' },
    element(
      'nav',
      { 'aria-label': 'Articles' },
      element('a', { href: '#articles' }, 'All articles'),
      ...(at === -1 ? [] : [...step(listed[at - 1], 'Previous'), ...step(listed[at + 1], 'Next')]),
    ),
    element('h1', { id: 'reading-title', tabindex: '-1', class: 'given' }, title ?? id),
    element('p', { class: 'source given' }, [published ?? 'undated', ...(title === null ? [] : [id])].join(' · ')),
  )
}

function kindSwitches({ facts, kinds }: OpenArticle, shown: Set<number>, change: () => void): HTMLElement {
  const group = element(
    'fieldset',
    { class: 'kinds switches' },
    element('legend', { class: 'unseen' }, 'Kinds of facts shown'),
  )
  for (const [kind, name] of kinds.entries()) {
    const count = facts.filter(([of]) => of === kind).length
    if (count === 0) continue
    const box = element('input', { type: 'checkbox' })
    box.checked = shown.has(kind)
    box.addEventListener('change', () => {
      if (box.checked) shown.add(kind)
      else shown.delete(kind)
      change()
    })
    group.append(element('label', { class: `check ${kindClass(kind)}` }, box, element('span', {}, `${name} ${count}`)))
  }
  return group
}

function drawSides(sides: HTMLElement, article: OpenArticle, shown: ReadonlySet<number>, card: FactCard): void {
  const text = highlightText(article, shown)
  const table = factTable(article, shown, (mention) => {
    const [mark] = text.marksOf(mention)
    mark?.scrollIntoView({ block: 'center' })
    mark?.focus({ preventScroll: true })
  })
  const facts = element('section', { class: 'side', 'aria-label': 'Facts', tabindex: '0' }, table.element)
  sides.replaceChildren(text.element, facts)
  linkTextToRows(article, text, table, card)
  linkRowsToText(article, text, table.element)
}

function linkTextToRows(article: OpenArticle, text: HighlightedText, table: FactTable, card: FactCard): void {
  let lit: readonly HTMLElement[] = []
  const light = (mentions: readonly number[]): void => {
    for (const element of lit) element.classList.remove('lit')
    const rows = mentions.map((mention) => table.rowOf(article.mentions[mention]!.fact))
    lit = [...rows.filter((row) => row !== undefined), ...mentions.flatMap((mention) => text.marksOf(mention))]
    for (const element of lit) element.classList.add('lit')
  }
  const enter = ({ target }: Event): void => {
    const found = text.mentionsAt(target)
    if (found === undefined) return
    light(found.mentions)
    card.show(found.mark, found.mentions, article)
  }
  const leave = ({ target }: Event): void => {
    if (text.mentionsAt(target) === undefined) return
    light([])
    card.hide()
  }
  text.element.addEventListener('pointerover', enter)
  text.element.addEventListener('focusin', enter)
  text.element.addEventListener('pointerout', leave)
  text.element.addEventListener('focusout', leave)
  text.element.addEventListener('click', (event) => {
    const found = text.mentionsAt(event.target)
    if (found === undefined) return
    event.preventDefault()
    const row = table.reachRow(article.mentions[found.mentions[0]!]!.fact)
    row?.scrollIntoView({ block: 'center' })
    row?.querySelector('button')?.focus({ preventScroll: true })
  })
}

function linkRowsToText(article: OpenArticle, text: HighlightedText, table: HTMLElement): void {
  const light =
    (lit: boolean) =>
    ({ target }: Event): void => {
      const row = target instanceof Element ? target.closest('tr[id]') : null
      if (row === null) return
      const fact = Number(row.id.slice('fact-'.length))
      row.classList.toggle('lit', lit)
      for (const mention of article.mentionsOf[fact]!)
        for (const mark of text.marksOf(mention)) mark.classList.toggle('lit', lit)
    }
  for (const event of ['pointerover', 'focusin']) table.addEventListener(event, light(true))
  for (const event of ['pointerout', 'focusout']) table.addEventListener(event, light(false))
}
