/** What a marked stretch of text says, shown beside it on hover and on focus; Escape closes it. */

import { factName } from '../../../facts.js'
import { element, frame } from './elements.js'
import { fieldList } from './fact-fields.js'
import type { OpenArticle } from './open-article.js'
import { kindClass } from './wording.js'

export interface FactCard {
  show(mark: HTMLElement, mentions: readonly number[], article: OpenArticle): void
  hide(): void
}

export function factCard(): FactCard {
  const card = frame('card')
  let described: HTMLElement | undefined
  let closing = 0
  const hide = (): void => {
    card.hidden = true
    described?.removeAttribute('aria-describedby')
    described = undefined
  }
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide()
  })
  // The pointer may move onto the card to read or copy from it.
  card.addEventListener('pointerenter', () => {
    clearTimeout(closing)
  })
  card.addEventListener('pointerleave', hide)
  document.addEventListener(
    'scroll',
    () => {
      if (described !== undefined) place(card, described)
    },
    { passive: true },
  )
  return {
    show(mark, mentions, article) {
      clearTimeout(closing)
      hide()
      card.replaceChildren(...mentions.map((mention) => factPart(mention, article)))
      card.hidden = false
      mark.setAttribute('aria-describedby', card.id)
      described = mark
      place(card, mark)
    },
    hide() {
      clearTimeout(closing)
      closing = setTimeout(hide, 150)
    },
  }
}

function factPart(mention: number, { mentions, facts, kinds }: OpenArticle): HTMLElement {
  const { fact: number, rule } = mentions[mention]!
  const fact = facts[number]!
  const [kind, label] = fact
  return element(
    'div',
    { class: `part ${kindClass(kind)}` },
    element('p', { class: 'kind' }, factName(kinds[kind]!)),
    element('p', { class: 'label given' }, label),
    fieldList(fact),
    element('p', { class: 'rule' }, 'rule ', element('code', {}, rule)),
  )
}

/** Under the first line of the mark, or above it where there is no room; a phone has it at its lower edge, by its styles. */
function place(card: HTMLElement, mark: HTMLElement): void {
  const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect()
  const { offsetWidth: width, offsetHeight: height } = card
  const below = line.bottom + 6
  const top = below + height <= innerHeight ? below : Math.max(8, line.top - height - 6)
  card.style.top = `${top}px`
  card.style.left = `${Math.max(8, Math.min(line.left, document.documentElement.clientWidth - width - 8))}px`
}
