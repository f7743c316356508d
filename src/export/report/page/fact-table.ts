/** The facts of an article as a table, each linked with its mentions in the text. */

import { factName } from '../../../facts.js'
import { element } from './elements.js'
import { fieldList } from './fact-fields.js'
import { growingList } from './growing-list.js'
import type { OpenArticle } from './open-article.js'
import { kindClass } from './wording.js'

export interface FactTable {
  readonly element: HTMLElement
  /** Row of a fact, if it is shown. */
  rowOf(fact: number): HTMLElement | undefined
  /** The same, shown now if the table had not come to it; undefined if its kind is not shown. */
  reachRow(fact: number): HTMLElement | undefined
}

/** @param go Called with the mention that a reader wants to see in the text. */
export function factTable(article: OpenArticle, shown: ReadonlySet<number>, go: (mention: number) => void): FactTable {
  const listed = article.facts.flatMap(([kind], fact) => (shown.has(kind) ? [fact] : []))
  const placeOf = new Map(listed.map((fact, place) => [fact, place]))
  const body = element('tbody')
  const more = element('button', { type: 'button', class: 'more' })
  const rows = growingList<number>(body, more, 300, (fact) => factRow(fact, article, go))
  rows.show(listed)
  const head = ['Fact', 'Fields', 'Rule'].map((name) => element('th', { scope: 'col' }, name))
  const table = element(
    'table',
    { class: 'facts' },
    element('caption', { class: 'unseen' }, 'Facts of the article, by kind'),
    element('thead', {}, element('tr', {}, ...head)),
    body,
  )
  const rowOf = (fact: number): HTMLElement | undefined =>
    rows.shown(placeOf.get(fact) ?? -1) as HTMLElement | undefined
  const empty = element('p', { class: 'nothing' }, 'No facts of these kinds.')
  return {
    element: element('div', {}, listed.length === 0 ? empty : table, more),
    rowOf,
    reachRow(fact) {
      const place = placeOf.get(fact)
      if (place !== undefined) rows.reach(place)
      return rowOf(fact)
    },
  }
}

function factRow(
  number: number,
  { facts, kinds, mentions, mentionsOf }: OpenArticle,
  go: (mention: number) => void,
): HTMLElement {
  const fact = facts[number]!
  const [kind, label] = fact
  const places = mentionsOf[number]!
  const button = (mention: number, text: string, name?: string): HTMLElement => {
    const made = element(
      'button',
      { type: 'button', ...(name === undefined ? { class: 'given' } : { 'aria-label': name }) },
      text,
    )
    made.addEventListener('click', () => {
      go(mention)
    })
    return made
  }
  const others = places
    .slice(1)
    .map((mention, index) => button(mention, String(index + 2), `Mention ${index + 2} of ${label}`))
  const rules = [...new Set(places.map((mention) => mentions[mention]!.rule))]
  return element(
    'tr',
    { id: `fact-${number}`, class: kindClass(kind) },
    element(
      'th',
      { scope: 'row' },
      element('span', { class: 'kind' }, factName(kinds[kind]!)),
      places.length === 0 ? element('span', { class: 'given' }, label) : button(places[0]!, label),
      ...(others.length === 0 ? [] : [element('span', { class: 'others' }, ...others)]),
    ),
    element('td', {}, fieldList(fact)),
    element('td', {}, ...rules.map((rule) => element('code', {}, rule))),
  )
}
