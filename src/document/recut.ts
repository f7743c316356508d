/** Repairs of the tokenizer's cuts, so that rules and lexicons can rely on where words, figures and possessives end. */

import type { Span } from '../facts.js'
import {
  clockPart,
  clockRun,
  clockRunPart,
  clockTime,
  gluedDate,
  gluedDatePart,
  isoClock,
  isoPart,
} from './date-cuts.js'

/** A token of the tokenizer, placed in the text. */
export interface PlacedToken extends Span {
  readonly form: string
  readonly pos: string
  readonly lemma: string
  readonly endsSentence: boolean
}

const numberPart = /\d+(?:[.,]\d+)*|[ap]m(?=\.$)|\D+/giu
const numberChain = /^\d+(?:[-/]\d+)+$/u
const chainPart = /\d+|[-/]/gu
const possessivePart = /['’]s$|^.+(?=['’]s$)/giu
const wordPart = /[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu
const startsWithDigit = /^\d/u
const lettersOnly = /^[\p{L}\p{M}]+$/u
const wordOrInitial = /^(?:[\p{L}\p{M}]+|\p{L}\.)$/u
const unknownLetter = /[\u0100-\uffff]/u
/** A word, or the part of one, with letters outside Latin-1. */
const unknownWord = /^(?=.*[\u0100-\uffff])[\p{L}\p{M}]+\.?$/u
const loneCapital = /^\p{Lu}$/u
const currencyCode = /^[A-Z]{3}$/u
/** Currencies whose letters the tokenizer leaves at the figure. */
const currencyFigure = /^(?:RM|Rs|Rp|KSh|Ksh|KES|USh|TSh|Shs?|Php|PHP|GHS|Tk|[NRPK])\d/u
const currencyPart = /\p{L}+|\d+(?:[.,]\d+)*|[^\p{L}\d]+/gu
const separator = /^[.,]$/u
const possessive = /^\p{L}[\p{L}.'’]+['’]s$/iu

const irregular = [startsWithDigit, unknownWord, currencyCode, currencyFigure, gluedDate, possessive]

/** What a type of token means for the run of tokens without white space that it stands in. */
export const cutFlags = {
  /** May be cut wrongly: a figure, a date, a possessive, or a part of a torn word. */
  irregular: 1,
  /** Is cut anew wherever it stands. */
  alone: 2,
  /** Holds a letter or digit: what is torn has two such tokens at least. */
  wordy: 4,
} as const

const letterOrDigit = /[\p{L}\p{M}\p{N}]/u

/** Flags of a token's form. */
export function cutFlagsOf(form: string): number {
  const wordy = letterOrDigit.test(form) ? cutFlags.wordy : 0
  if (!irregular.some((shape) => shape.test(form))) return wordy
  const token = { start: 0, end: form.length, form, pos: 'X', lemma: form, endsSentence: false }
  return wordy | cutFlags.irregular | (recutTokens([token], form)[0] === token ? 0 : cutFlags.alone)
}

/**
 * Cuts that the tokenizer gets wrong:
 * - "3.30pm" becomes "3.3" and "0pm", while "2024-25" and "1/2/2024" stay whole: digits are cut anew so that rules see
 *   numbers, letters and separators as tokens of their own;
 * - "Služba" falls apart at letters outside Latin-1, "USDA" and "FINRA" at a currency code: such parts are joined;
 * - "RM1.2mil" becomes "RM1", "." and "2mil": a currency's letters are cut from the figure, which is joined again;
 * - "3:45pm" and "mid-2021" stay whole, "10.00am" and "T09:30:00" behind a date fall apart: they are cut as times and dates are read;
 * - "FBI's," keeps its possessive where a punctuation mark follows: it is cut off.
 */
export function recutTokens(placed: readonly PlacedToken[], text: string): PlacedToken[] {
  const tokens: PlacedToken[] = []
  for (let i = 0; i < placed.length; i++) {
    const token = placed[i]!
    const next = placed[i + 1]
    if (startsWithDigit.test(token.form)) {
      const behind = tornUpTo(clockRun, placed, i, text)
      if (behind !== undefined) {
        tokens.push(...cutToken(text, token, placed[behind]!, clockRunPart))
        i = behind
        continue
      }
    }
    if (startsWithDigit.test(token.form) && !clockTime.test(token.form)) {
      if (next !== undefined && next.start === token.end && startsWithDigit.test(next.form)) {
        tokens.push(...cutToken(text, token, next, numberPart))
        i++
        continue
      }
      if (numberChain.test(token.form)) {
        tokens.push(...cutToken(text, token, token, chainPart))
        continue
      }
    }
    if (currencyFigure.test(token.form)) {
      const end = endOfFigure(placed, i)
      tokens.push(...cutToken(text, token, placed[end]!, currencyPart))
      i = end
      continue
    }
    if (clockTime.test(token.form)) {
      tokens.push(...cutToken(text, token, token, clockPart))
      continue
    }
    if (gluedDate.test(token.form)) {
      tokens.push(...cutToken(text, token, token, gluedDatePart))
      continue
    }
    const last = tokens.at(-1)
    if (
      last !== undefined &&
      last.end === token.start &&
      token.form.startsWith('T') &&
      startsWithDigit.test(last.form)
    ) {
      const behind = tornUpTo(isoClock, placed, i, text)
      if (behind !== undefined) {
        tokens.push(...cutToken(text, token, placed[behind]!, isoPart))
        i = behind
        continue
      }
    }
    if (last !== undefined && last.end === token.start && isTornWord(last, token)) {
      tokens.pop()
      const capital = tokens.at(-1)
      const torn = capital !== undefined && capital.end === last.start && loneCapital.test(capital.form)
      if (torn) tokens.pop()
      tokens.push(...cutToken(text, torn ? capital : last, token, wordPart))
      continue
    }
    if (possessive.test(token.form)) tokens.push(...cutToken(text, token, token, possessivePart))
    else tokens.push(token)
  }
  return tokens
}

function isTornWord(first: PlacedToken, second: PlacedToken): boolean {
  if (!lettersOnly.test(first.form)) return false
  if (wordOrInitial.test(second.form)) return unknownLetter.test(first.form) || unknownLetter.test(second.form)
  return currencyCode.test(first.form) && /^\p{L}/u.test(second.form)
}

/** Last token of a piece of text that is torn, if one that `whole` (sticky) describes begins in token `at`. */
function tornUpTo(whole: RegExp, placed: readonly PlacedToken[], at: number, text: string): number | undefined {
  const { start } = placed[at]!
  whole.lastIndex = start
  const length = whole.exec(text)?.[0].length
  if (length === undefined) return undefined
  let behind = at
  while (placed[behind] !== undefined && placed[behind]!.end < start + length) behind++
  const end = placed[behind]?.end
  return end === start + length || (end === start + length + 1 && text[end - 1] === '.') ? behind : undefined
}

/** Last token of a figure that begins in token `at`: "RM500", ",", "000". */
function endOfFigure(placed: readonly PlacedToken[], at: number): number {
  let end = at
  for (;;) {
    const mark = placed[end + 1]
    const digits = placed[end + 2]
    if (mark === undefined || digits === undefined || !separator.test(mark.form) || !startsWithDigit.test(digits.form))
      return end
    if (mark.start !== placed[end]!.end || digits.start !== mark.end) return end
    end += 2
  }
}

/** Parts of the text from the first to the last token; parts must leave nothing out. */
function cutToken(text: string, first: PlacedToken, last: PlacedToken, part: RegExp): PlacedToken[] {
  const whole = text.slice(first.start, last.end)
  return Array.from(whole.matchAll(part), ({ 0: form, index }): PlacedToken => {
    const start = first.start + index
    const end = start + form.length
    return {
      start,
      end,
      form,
      pos: posOfPart(form, last.pos),
      lemma: form.toLowerCase(),
      endsSentence: last.endsSentence && end === last.end,
    }
  })
}

function posOfPart(form: string, pos: string): string {
  if (startsWithDigit.test(form)) return 'NUM'
  if (/^[-–/.,]$/u.test(form)) return 'PUNCT'
  if (/^['’]s$/iu.test(form)) return 'PART'
  return /^\p{Lu}/u.test(form) ? pos : 'NOUN'
}
