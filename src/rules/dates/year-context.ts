/** Whether a bare four-digit figure reads as a year: by the words around it, since "2023 cases" is a count. */

import type { Document, TokenRange } from '../../document/document.js'
import { posCode } from '../../document/pos.js'
import { sentenceAt } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { carMakes } from './car-makes.js'
import { yearFigures } from './words.js'

/** Words that are followed by dates rather than by sums. */
const dateWords = new Set([
  'in', 'since', 'during', 'until', 'till', 'circa', 'mid', 'mid-', 'early', 'late', 'throughout', 'before', 'after', 'by', 'around', 'pre', 'post', 'pre-', 'post-',
  'ended', 'ending', 'summer', 'winter', 'spring', 'autumn', 'dated', 'beginning', 'starting', 'effective', 'onwards', 'through', 'calendar', 'back',
]) // prettier-ignore
/** Words that are followed by dates or sums: a noun behind the figure makes it a sum. */
const openWords = new Set([
  'of', 'from', 'to', 'for', 'between', 'than', 'with', 'against', 'on', 'over', 'and', 'or', 'versus', 'vs', 'vs.', 'about', 'as', 'at', 'into', 'only', 'per', 'late-', 'both', 'not', 'but', ';',
]) // prettier-ignore
const determiners = new Set([
  'the',
  'a',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'this',
  'that',
  "'s",
  '’s',
  "'",
  'each',
  'another',
  'any',
  'whose',
])
const comparisons = new Set([
  'more',
  'less',
  'fewer',
  'over',
  'under',
  'nearly',
  'almost',
  'some',
  'about',
  'approximately',
])
const openBrackets = new Set(['(', '[', '（'])
const closeBrackets = new Set([')', ']', '）'])

/** "Act 1957", "Regulations, 2012": the year belongs to a law's name. */
const laws = new Set([
  'act', 'acts', 'law', 'laws', 'code', 'bill', 'rules', 'rule', 'regulation', 'regulations', 'order', 'ordinance', 'directive', 'decree', 'statute', 'convention',
  'amendment', 'amendments', 'sanhita', 'adhiniyam', 'treaty', 'resolution', 'scheme', 'proclamation', 'constitution', 'instrument', 'protocol',
]) // prettier-ignore

const verbTags = new Set([posCode('VERB'), posCode('AUX')])
const adjective = posCode('ADJ')
const nounTags = new Set([posCode('NOUN')])
const years = new Set(yearFigures)

export function readsAsYear(document: Document, { from, to }: TokenRange): boolean {
  const { lowers } = document
  // "year 2021" says it itself.
  if (to - from > 1) return true
  if (isPartOfNumber(document, from, to)) return false
  const sentence = sentenceAt(document, from)
  const before = from > sentence.from ? lowers[from - 1]! : ''
  const next = to < sentence.to ? lowers[to]! : ''
  if ((before === '' || before === ':') && (next === '' || next === ':')) return true
  if (namesLaw(document, from, sentence.from)) return false
  // "Act 105 of 1997", "Case E417 of 2024".
  if (before === 'of' && /\d/u.test(lowers[from - 2] ?? '')) return false
  if ((next === '' && endsHeading(document, from, sentence)) || namesReport(document, from, sentence, next)) return true
  if (openBrackets.has(before))
    return closeBrackets.has(next) || next === ',' || next === ';' || next === ':' || isRangeMark(next)
  if (closeBrackets.has(next) && isCitation(document, from, sentence.from)) return true
  if ((before === 'and' || before === 'or') && years.has(lowers[from - 2] ?? '')) return !isQuantity(next)
  if (startsPlural(document, to, sentence.to) && !dateWords.has(before) && !determiners.has(before)) return false
  if (dateWords.has(before)) return !isQuantity(next)
  if (openWords.has(before))
    return isYearRange(lowers, from) && !isQuantity(next) && !comparisons.has(lowers[from - 2] ?? '')
  if (determiners.has(before)) return isModifier(document, to, sentence.to)
  if (before === '' || before === '"' || before === '“') return verbTags.has(document.pos[to] ?? 0) || next === ','
  if (before === ',') return years.has(lowers[from - 2] ?? '')
  return false
}

/** "Press Releases 2019": a title of a few words, without a verb, that its year dates. */
function endsHeading({ pos, forms }: Document, from: number, sentence: TokenRange): boolean {
  if (from - sentence.from > 5) return false
  for (let at = sentence.from; at < from; at++)
    if (verbTags.has(pos[at]!) || !/^\p{Lu}\p{L}+$/u.test(forms[at]!)) return false
  return true
}

const reports = new Set([
  'report',
  'review',
  'results',
  'statistics',
  'figures',
  'survey',
  'accounts',
  'programme',
  'program',
])

/** "Annual report 2024: complaints at a record". */
function namesReport({ lowers, forms }: Document, from: number, sentence: TokenRange, next: string): boolean {
  if ((next !== '' && next !== ':') || from - sentence.from > 4 || !reports.has(lowers[from - 1] ?? '')) return false
  return /^\p{Lu}/u.test(forms[sentence.from]!)
}

/** Figures that are glued to others: "2024-361", "1.2024", "2019/679". */
function isPartOfNumber(document: Document, from: number, to: number): boolean {
  const { lowers, shapes: flags } = document
  const gluedBefore = (flags[from]! & shapes.glued) !== 0
  if (gluedBefore && /^(?:[-/.:#$£€+_@=]|\d.*|no\.?)$/u.test(lowers[from - 1] ?? ''))
    return !isGluedDash(document, from)
  const gluedNext = ((flags[to] ?? 0) & (flags[to + 1] ?? 0) & shapes.glued) !== 0
  return gluedNext && /^(?:[-/:_@=%]|\d.*)$/u.test(lowers[to] ?? '') && /^\d/u.test(lowers[to + 1] ?? '')
}

/** "mid-2021", "post-2019": the dash stands behind a word. */
function isGluedDash({ lowers }: Document, from: number): boolean {
  return lowers[from - 1] === '-' && /^\p{L}+$/u.test(lowers[from - 2] ?? '')
}

function namesLaw({ lowers, forms }: Document, from: number, sentenceFrom: number): boolean {
  for (let at = from - 1; at >= Math.max(sentenceFrom, from - 4); at--) {
    const word = lowers[at]!
    if (laws.has(word)) return /^\p{Lu}/u.test(forms[at]!)
    if (!/^(?:[,()]|of|no|no\.|amendment)$/u.test(word)) return false
  }
  return false
}

/** "(S.D.N.Y. 2023)", "(9th Cir. 2019)": a bracket opens a few words before. */
function isCitation({ lowers }: Document, from: number, sentenceFrom: number): boolean {
  for (let at = from - 1; at >= Math.max(sentenceFrom, from - 8); at--) if (openBrackets.has(lowers[at]!)) return true
  return false
}

/** "2023 cases", "1998 people", "2000 more". */
function startsPlural({ lowers, pos }: Document, to: number, sentenceTo: number): boolean {
  for (let at = to; at < Math.min(sentenceTo, to + 3); at++) {
    const word = lowers[at]!
    if (word === 'people' || word === 'men' || word === 'women' || word === 'children') return true
    if (nounTags.has(pos[at]!)) return /[^su]s$/u.test(word) && at + 1 <= sentenceTo && !nounTags.has(pos[at + 1] ?? 0)
    if (pos[at] !== adjective) return false
  }
  return false
}

function isQuantity(next: string): boolean {
  return /^(?:people|persons|percent|%|per|million|billion|trillion|thousand|hundred|crore|lakh|kg|km|kilograms?|kilomet(?:re|er)s?|met(?:re|er)s?|miles|tonn?es|tons|dollars|euros|pounds|yuan|yen|rupees|words|votes|euro|times|units|pieces|points|hours|minutes|mg|grams|feet|acres|hectares)$/u.test(
    next,
  )
}

function isYearRange(lowers: readonly string[], from: number): boolean {
  const value = Number(lowers[from])
  return value >= 1900 && value <= 2100
}

function isRangeMark(next: string): boolean {
  return /^[-–—/]$/u.test(next)
}

/** "the 2019 plan" but not "a 2019 Toyota": models of cars are named by years that date nothing. */
function isModifier({ lowers, pos, forms }: Document, to: number, sentenceTo: number): boolean {
  if (to >= sentenceTo) return false
  const next = lowers[to]!
  if (carMakes.has(next) || next === 'model' || isQuantity(next)) return false
  return (/^\p{L}/u.test(forms[to]!) && !verbTags.has(pos[to]!)) || next === '-' || next === '“' || next === '"'
}
