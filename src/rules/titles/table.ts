/** Titles and their forms, packed. */

import type { TitleEntry } from '../../lexicons/entries.js'
import { packRows } from '../../lexicons/rows.js'
import { cutsOf, packForms, type NumberedForm } from '../../matcher/forms.js'

/** A form's number is twice its entry's row, and one more if it is a plural. */
export interface TitleTable {
  readonly rows: string
  /** Forms in lower case. */
  readonly words: string
  /** Forms whose case counts. */
  readonly abbreviations: string
}

export const titleColumns = ['title', 'sphere'] as const

export function packTitles(titles: readonly TitleEntry[], firstRow: number): TitleTable {
  const words: NumberedForm[] = []
  const abbreviations: NumberedForm[] = []
  titles.forEach(({ title, plural = pluralOf(title) }, i) => {
    const forms = title === title.toLowerCase() ? words : abbreviations
    const number = 2 * (firstRow + i)
    for (const tokens of cutsOf(title)) forms.push([tokens, number])
    if (plural !== title) for (const tokens of cutsOf(plural)) forms.push([tokens, number + 1])
  })
  return { rows: packRows(titles, titleColumns), words: packForms(words), abbreviations: packForms(abbreviations) }
}

function pluralOf(title: string): string {
  if (/[^aeiou]y$/u.test(title)) return `${title.slice(0, -1)}ies`
  if (/man$/u.test(title)) return `${title.slice(0, -2)}en`
  return /(?:s|x|ch|sh)$/u.test(title) ? `${title}es` : `${title}s`
}
