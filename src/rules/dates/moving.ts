/** Verbs and nouns after which "from … to …" tells two dates or two lengths, not one stretch. */

import type { Document } from '../../document/document.js'

/** A day that is put off, an amount that changes: both ends of "from … to …" stand for themselves. */
const moving = /^(?:mov|postpon|delay|push|reschedul|shift|brought|bring|chang|adjourn|defer|cut|up$|down$)/u
/** These change lengths; of dates, "rose from 2020 to 2022" tells when. */
const growing =
  /^(?:extend|extension|rais|rise|rose|grew|grow|increas|f[ae]ll|drop|declin|decreas|jump|climb|(?:go|goes|going|gone|went)$|reduc|lower|shorten|lengthen|lift|slash|trim|expand|narrow|widen|doubl|tripl|halv)/u

const digit = /^\d|^(?:million|billion|crore|lakh)$/u
/** Tokens between the verb and "from". */
const reach = 9

/** "moved from May 3 to June 7". */
export function movesBefore(document: Document, from: number): boolean {
  return verbBefore(document, from, (word) => moving.test(word))
}

/** "extended from five years to ten years". */
export function changesBefore(document: Document, from: number): boolean {
  return verbBefore(document, from, (word) => moving.test(word) || growing.test(word))
}

function verbBefore({ lowers, sentenceOf }: Document, from: number, fits: (word: string) => boolean): boolean {
  if (lowers[from - 1] !== 'from') return false
  for (let at = from - 2; at >= Math.max(0, from - reach); at--) {
    if (sentenceOf[at] !== sentenceOf[from]) return false
    // "moved 86 million from 2022 to 2024" tells a stretch of time.
    if (digit.test(lowers[at]!)) return false
    if (fits(lowers[at]!)) return true
  }
  return false
}
