/** The text of an article with its mentions marked. */

import { element } from './elements.js'
import type { OpenArticle } from './open-article.js'
import { cutSegments } from './segments.js'
import { kindClass } from './wording.js'

export interface HighlightedText {
  readonly element: HTMLElement
  /** Mentions of a marked stretch, the shortest first. */
  mentionsAt(
    target: EventTarget | null,
  ): { readonly mark: HTMLElement; readonly mentions: readonly number[] } | undefined
  /** The marked stretches of a mention. */
  marksOf(mention: number): readonly HTMLElement[]
}

/** @param shown Kinds that are marked. */
export function highlightText({ text, facts, mentions }: OpenArticle, shown: ReadonlySet<number>): HighlightedText {
  const place = element('div', {
    class: 'text',
    id: 'text',
    role: 'region',
    'aria-label': 'Text of the article',
    dir: 'ltr',
  })
  const numbers = mentions.flatMap(({ fact }, number) => (shown.has(facts[fact]![0]) ? [number] : []))
  const held = new WeakMap<Element, readonly number[]>()
  const marks = new Map<number, HTMLElement[]>()
  for (const segment of cutSegments(
    text.length,
    numbers.map((number) => mentions[number]!),
  )) {
    const words = text.slice(segment.start, segment.end)
    if (segment.mentions.length === 0) {
      place.append(words)
      continue
    }
    const covering = segment.mentions.map((index) => numbers[index]!)
    const [inner, outer] = covering.map((mention) => kindClass(facts[mentions[mention]!.fact]![0]))
    const around = outer === undefined ? '' : ` in-${outer}`
    const fact = mentions[covering[0]!]!.fact
    const mark = element('a', { href: `#fact-${fact}`, class: `mark ${inner!}${around}` }, words)
    held.set(mark, covering)
    for (const mention of covering) {
      const list = marks.get(mention)
      if (list === undefined) marks.set(mention, [mark])
      else list.push(mark)
    }
    place.append(mark)
  }
  return {
    element: place,
    mentionsAt(target) {
      const mark = target instanceof Element ? target.closest<HTMLElement>('.mark') : null
      const found = mark === null ? undefined : held.get(mark)
      return mark === null || found === undefined ? undefined : { mark, mentions: found }
    },
    marksOf: (mention) => marks.get(mention) ?? [],
  }
}
