/** The form that articles are filtered by. */

import type { CorpusBlock } from '../report-data.js'
import type { ArticleFilter } from './article-filter.js'
import { element, frame } from './elements.js'
import { countryName, kindClass } from './wording.js'

export interface Asked {
  readonly words: string
  readonly filter: ArticleFilter
}

/** @param change Called whenever something else is asked for. */
export function filterForm(corpus: CorpusBlock, change: (asked: Asked) => void): void {
  const form = frame<HTMLFormElement>('filters')
  const filters = form.querySelector('details')!
  if (matchMedia('(width < 48rem)').matches) filters.open = false
  addKinds(form.querySelector('fieldset')!, corpus.kinds)
  addChoices(select(form, 'agency'), agencyChoices(corpus))
  addChoices(select(form, 'country'), countryChoices(corpus))
  addChoices(
    select(form, 'sector'),
    corpus.sectors.map((label, number) => [String(number), label] as const).sort(byLabel),
  )
  let waiting = 0
  const ask = (): void => {
    clearTimeout(waiting)
    waiting = setTimeout(() => {
      change(read(form))
    }, 120)
  }
  form.addEventListener('input', ask)
  form.addEventListener('reset', ask)
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
}

function select(form: HTMLFormElement, name: string): HTMLSelectElement {
  return form.elements.namedItem(name) as HTMLSelectElement
}

function addKinds(place: HTMLElement, kinds: readonly string[]): void {
  for (const [number, kind] of kinds.entries()) {
    const box = element('input', { type: 'checkbox', name: 'kind', value: String(number) })
    place.append(element('label', { class: `check ${kindClass(number)}` }, box, element('span', {}, kind)))
  }
}

type Choice = readonly [value: string, label: string]

function addChoices(place: HTMLSelectElement, choices: readonly Choice[]): void {
  place.append(...choices.map(([value, label]) => element('option', { value }, label)))
  place.disabled = choices.length === 0
}

function agencyChoices({ agencies, articles }: CorpusBlock): Choice[] {
  const counts = agencies.map(() => 0)
  for (const [, , , named] of articles) for (const agency of named) counts[agency]!++
  return agencies
    .map(([name, country], number): Choice => {
      return [String(number), `${name}${country === null ? '' : `, ${country}`} (${counts[number]!})`]
    })
    .sort(byLabel)
}

function countryChoices({ agencies }: CorpusBlock): Choice[] {
  const codes = new Set(agencies.flatMap(([, country]) => (country === null ? [] : [country])))
  return [...codes].map((code): Choice => [code, countryName(code)]).sort(byLabel)
}

function byLabel([, a]: Choice, [, b]: Choice): number {
  return a.localeCompare(b, 'en')
}

function read(form: HTMLFormElement): Asked {
  const given = new FormData(form)
  const text = (name: string): string | undefined => (given.get(name) as string | null) || undefined
  const number = (name: string): number | undefined => {
    const chosen = text(name)
    return chosen === undefined ? undefined : Number(chosen)
  }
  return {
    words: text('words') ?? '',
    filter: {
      kinds: given.getAll('kind').map(Number),
      agency: number('agency'),
      country: text('country'),
      sector: number('sector'),
      from: text('from'),
      to: text('to'),
    },
  }
}
