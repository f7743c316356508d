/** Finds counts: every number that is no other figure, with its approximator and its noun phrase. */

import { sentenceAt, type Document } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import { shapes } from '../../document/shape.js'
import type { Finder } from '../../matcher/layer.js'
import { singular } from '../../normalize/base-form.js'
import { months } from '../../normalize/calendar-words.js'
import type { FactFound, FactSpans, Mentions, NumberReading } from '../kinds.js'
import { approximatorBefore, approximatorBehind } from './approximators.js'
import { bareUse, looksLikeYear } from './bare-number.js'
import { unitOfHeader } from './headers.js'
import { labelUnit } from './labels.js'
import { levelUnit } from './levels.js'
import { nounPhraseAt, unitOf } from './noun-phrase.js'
import { idleAfterHyphen, idleWithOne, timeUnits } from './nouns.js'
import type { CountReading } from './reading.js'
import { tableCells } from './table-cells.js'
import { isVerbBehind } from './verb-behind.js'

type FoundNumber = FactFound<'number'> & { readonly value: NumberReading }

export const countFinder: Finder<Mentions> = {
  id: 'count/finder',
  find(document, spans) {
    const counts: FactFound<'count'>[] = []
    const cells = tableCells(document, spans)
    for (const number of spans.all('number') as readonly FoundNumber[]) {
      if (isOtherFigure(document, spans, number)) continue
      const cell = cells.get(number.from)
      if (cell !== undefined)
        counts.push({ kind: 'count', from: number.from, to: number.to, value: cell, rule: 'count/table-cell' })
      else {
        const found =
          hyphenated(document, spans, number) ??
          labelled(document, number) ??
          headed(document, spans, number) ??
          phrase(document, spans, number)
        if (found !== undefined) counts.push(found)
      }
    }
    return counts
  },
}

const otherFigures = ['figure', 'date', 'percentage', 'ordinal'] as const
const joiningMarks = new Set('-–/.:#*_@&=')
const hyphens = new Set('-‑–')
const dashes = new Set(['–', '—', '-'])

/** Figures that other rules know, page chrome, list numbering, names, parts of codes. */
function isOtherFigure(document: Document, spans: FactSpans, { from, to, value }: FoundNumber): boolean {
  const { shapes: flags, lowers } = document
  if (document.chrome[document.sentenceOf[from]!] === 1 || !Number.isInteger(value.value)) return true
  for (const kind of otherFigures) {
    if (spans.covering(kind, from) !== undefined) return true
    if (to - from > 1 && spans.covering(kind, to - 1) !== undefined) return true
  }
  // "SR60,000" where the tokenizer parts it
  if ((flags[from]! & shapes.glued) !== 0 && /^0\d/u.test(lowers[from]!)) return true
  const agency = spans.covering('agency', from) ?? spans.covering('agency-name', from)
  if (agency !== undefined) return true
  const isStart = (flags[from]! & shapes['line-start']) !== 0
  if (
    isStart &&
    (lowers[to] === '.' || lowers[to] === ')') &&
    (flags[from]! & shapes.digits) !== 0 &&
    value.value < 200
  )
    return true
  // "COVID-19", "cr-673": glued behind a dash that is glued itself.
  if ((flags[from]! & shapes.glued) === 0 || (flags[from - 1]! & shapes.glued) === 0) return false
  return joiningMarks.has(lowers[from - 1]!)
}

/** "81-count indictment", "three-judge panel": the noun is the word behind the dash. */
function hyphenated(
  document: Document,
  spans: FactSpans,
  { from, to, value }: FoundNumber,
): FactFound<'count'> | undefined {
  const { lowers, pos, shapes: flags } = document
  if (to + 1 >= document.size || !hyphens.has(lowers[to]!)) return undefined
  const noun = to + 1
  const word = lowers[noun]!
  const glued = (flags[noun]! & shapes.glued) !== 0
  if (!glued || !/^\p{L}{3,}$/u.test(word) || idleAfterHyphen.has(word) || timeUnits.has(singular(word)))
    return undefined
  if (!['NOUN', 'PROPN', 'ADJ', 'X'].includes(posTags[pos[noun]!]!) || /ed$/u.test(word)) return undefined
  if (lowers[noun + 1] === '-') return undefined
  const reading: CountReading = { value: value.value, max: value.max, mod: 'exact', unit: singular(word) }
  return spans.covering('place', noun) === undefined
    ? { kind: 'count', from, to: noun + 1, value: reading, rule: 'count/hyphenated' }
    : undefined
}

/** "Arrests: 9" on a line of its own. */
function labelled(document: Document, { from, to, value }: FoundNumber): FactFound<'count'> | undefined {
  const label = labelUnit(document, from, to)
  if (label === undefined) return undefined
  const reading: CountReading = { value: value.value, max: value.max, mod: 'exact', ...label }
  return { kind: 'count', from, to, value: reading, rule: 'count/label-number' }
}

/** Behind "hundreds of": what is counted has been named. */
const wholes = new Set(['the', 'these', 'those', 'them', 'whom', 'which'])

/** "446 – complaints closed": a number that opens its line, a dash, and what it counts. */
function headed(
  document: Document,
  spans: FactSpans,
  { from, to, value }: FoundNumber,
): FactFound<'count'> | undefined {
  const { lowers, shapes: flags } = document
  if ((flags[from]! & shapes['line-start']) === 0 || !dashes.has(lowers[to] ?? '')) return undefined
  if ((flags[to]! & shapes.glued) !== 0 || ((flags[to + 1] ?? 0) & shapes['line-start']) !== 0) return undefined
  const noun = nounPhraseAt(document, spans, to + 1, sentenceAt(document, from).to, value.value === 1)
  const unit = noun === undefined ? undefined : unitOf(document, noun.head)
  if (noun === undefined || unit === undefined) return undefined
  const action = unitOfHeader(document, { from: noun.head, to: Math.min(noun.to + 1, document.size) })?.action
  const reading = { value: value.value, max: value.max, mod: 'exact', unit } as const
  return {
    kind: 'count',
    from,
    to,
    value: action === undefined ? reading : { ...reading, action },
    rule: 'count/label-number',
  }
}

/** A number with the noun that it counts, or one whose noun is understood. */
function phrase(document: Document, spans: FactSpans, number: FoundNumber): FactFound<'count'> | undefined {
  const { lowers } = document
  const sentence = sentenceAt(document, number.from)
  const { value, max, vague } = number.value
  const ahead = approximatorBefore(document, number.from, sentence.from)
  const behind = approximatorBehind(document, number.to)
  if (lowers[number.to] === '-' && behind === undefined) return undefined
  const [several, from] = vagueMultiplier(document, number, ahead?.edge ?? number.from)
  const numberTo = behind?.edge ?? number.to
  const mod = vague || several ? 'vague' : (behind?.mod ?? ahead?.mod ?? 'exact')
  const one = value === 1 && max === null
  if (one && isIdleOne(document, number)) return undefined
  const reading = { value, max, mod } as const

  const isVagueOf = vague && lowers[number.to] === 'of' && !wholes.has(lowers[number.to + 1] ?? '')
  const nounFrom = isVagueOf ? number.to + 1 : numberTo
  const isYear = looksLikeYear(document, number.from, number.to) && ahead === undefined
  const hasNoun =
    !(isYear && !isYearAsCount(document, number)) && !isVerbBehind(document, from, nounFrom, sentence.from)
  const noun = hasNoun ? nounPhraseAt(document, spans, nounFrom, sentence.to, one) : undefined
  if (noun !== undefined) {
    const unit = unitOf(document, noun.head, nounFrom)
    if (unit === undefined || (one && idleWithOne.has(unit))) return undefined
    const rule = ahead === undefined ? 'count/number-noun' : 'count/approximator-number-noun'
    return { kind: 'count', from, to: noun.to, value: { ...reading, unit }, rule }
  }
  if (isTimeNext(document, numberTo)) return undefined
  const place = { from, number: number.from, to: numberTo, sentenceFrom: sentence.from, sentenceTo: sentence.to }
  const use = bareUse(document, spans, place)
  const isOnlyOne = use === 'subject' && lowers[from - 1] === 'only'
  if (use === undefined || (one && use !== 'other' && !isOnlyOne)) return undefined
  const unit = use === 'level' ? levelUnit(document, spans, from, sentence.from) : null
  if (unit === undefined) return undefined
  return { kind: 'count', from, to: numberTo, value: { ...reading, unit }, rule: `count/bare-${use}` }
}

/** "several hundred", "a few dozen": the span takes the multiplier in. */
function vagueMultiplier({ lowers }: Document, number: FoundNumber, from: number): readonly [boolean, number] {
  const before = lowers[number.from - 1] ?? ''
  return before === 'several' || before === 'few' || before === 'many'
    ? [true, Math.min(from, number.from - 1)]
    : [false, from]
}

const beforeIdleOne = new Set(['no', 'any', 'every', 'each', 'some', 'another', 'this', 'that', 'last', 'next', 'day', 'phase', 'version', 'type']) // prettier-ignore
const behindIdleOne = new Set(['of', 'another', '-', "'s", 'who', 'that', 'day', 'more', ','])

/** "one of the", "no one", "the one", "one-year". */
function isIdleOne({ lowers }: Document, { from, to }: FoundNumber): boolean {
  const next = lowers[to] ?? ''
  return beforeIdleOne.has(lowers[from - 1] ?? '') || behindIdleOne.has(next)
}

/** "2023 cases" counts only where nothing before it points to a year: "the 2023 budgets", "in 2023 cases rose". */
function isYearAsCount({ lowers, pos }: Document, { from, to }: FoundNumber): boolean {
  const before = posTags[pos[from - 1] ?? 0]
  return before === 'VERB' && /s$/u.test(lowers[to] ?? '')
}

function isTimeNext({ lowers }: Document, to: number): boolean {
  const next = lowers[to] ?? ''
  return months.has(next) || timeUnits.has(singular(next))
}
