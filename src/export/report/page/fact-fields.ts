/** The fields of a fact, as a list of names and values. */

import type { PackedFact } from '../report-data.js'
import { element } from './elements.js'
import { countryName } from './wording.js'

export function fieldList([, , fields]: PackedFact): HTMLElement {
  const list = element('dl', { class: 'fields' })
  for (const [name, value] of Object.entries(fields)) {
    list.append(element('div', {}, element('dt', {}, name), element('dd', { class: 'given' }, worded(name, value))))
  }
  return list
}

function worded(name: string, value: string | number): string {
  if (typeof value === 'number') return value.toLocaleString('en', { maximumFractionDigits: 6 })
  return name === 'country' ? `${countryName(value)} (${value})` : value
}
