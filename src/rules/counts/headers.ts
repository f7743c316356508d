/** Headers of columns and labels of lines that name what their numbers count. */

import type { Document, TokenRange } from '../../document/document.js'
import { posTags } from '../../document/pos.js'
import { singular } from '../../normalize/base-form.js'
import { isPlural, measuringWords, timeUnits } from './nouns.js'
import type { CountReading } from './reading.js'

export type CountedUnit = Pick<CountReading, 'unit' | 'action'>

/** Words that open a header before what it counts: "No. of accounts frozen", "Total number of arrests". */
const tallies = new Set([
  'number',
  'numbers',
  'no',
  'no.',
  'nos',
  'nos.',
  '#',
  'total',
  'count',
  'of',
  'the',
  'all',
  'new',
])
/** Words of headers and captions whose numbers are money. */
const money = [
  'amount', 'amounts', 'value', 'price', 'cost', 'costs', 'loss', 'losses', 'revenue', 'revenues', 'sum', 'budget', 'paid', 'damages', 'turnover', 'compensation', 'redress',
  '$', '€', '£', '¥', 'rs', 'rs.', 'rm', 'tk', 'tk.', 'usd', 'eur', 'gbp', 'us$', 'hk$', 'nt$', 'million', 'billion', 'thousand', 'crore', 'lakh', 'bn', 'mn', 'm',
] // prettier-ignore
const moneyWords: ReadonlySet<string> = new Set(money)
/** Words of headers whose numbers are no counts: money, shares, measures, running numbers. */
const figures: ReadonlySet<string> = new Set([
  ...money,
  'penalty', 'fine', 'share', 'percentage', 'percent', '%', 'rate', 'rates', 'ratio', 'change', 'growth', 'increase', 'decrease', 'difference', 'average', 'median', 'mean', 'per', 'index', 'proportion', 'variation', 'trend',
  'rank', 'ranking', 'score', 'grade', 'age', 'duration', 'weight', 'length', 'days', 'months', 'years', 'hours', 'minutes', 'kg', 'kilograms', 'tonnes', 'litres', 'grams', 'km', 'miles', 'pages', 'points',
  'sl', 'sl.', 's/n', 'sn', 'id', 'ref', 'ref.', 'reference', 'section', 'article', 'code', 'phone', 'telephone', 'date',
]) // prettier-ignore
/** Plurals of captions that say nothing of what a table counts. */
const general = new Set([
  'figure', 'result', 'statistic', 'table', 'highlight', 'detail', 'indicator', 'outcome', 'trend', 'datum', 'number', 'total', 'finding', 'fact', 'rate', 'measure', 'category', 'type', 'region', 'sector', 'country', 'area', 'comparison',
  'glance', 'update', 'note', 'service', 'court', 'authority', 'force', 'operation', 'activity', 'performance', 'change', 'share', 'value', 'percentage', 'proportion', 'amount', 'breakdown', 'summary', 'period', 'penalty', 'fine', 'loss', 'cost', 'sum', 'ranking', 'score',
]) // prettier-ignore
/** Headers of labels that sort the things counted, which are named elsewhere. */
const sorting = new Set([
  'region', 'sector', 'industry', 'country', 'nationality', 'state', 'province', 'city', 'county', 'district', 'area', 'force', 'office', 'agency', 'court', 'department', 'division', 'unit', 'type', 'nature', 'ground', 'reason', 'year', 'month', 'quarter', 'period', 'age', 'gender', 'sex',
  'prefecture', 'location', 'place', 'jurisdiction', 'member', 'group', 'company', 'firm', 'bank', 'platform', 'status', 'outcome', 'result', 'subject', 'topic', 'language', 'date', 'authority', 'branch', 'bureau', 'port', 'station', 'origin', 'destination', 'name',
]) // prettier-ignore
/** Headers of labels that name the thing counted in the singular: "Offence", "Type of case". */
const counted = new Set(['offence', 'offense', 'crime', 'complaint', 'charge', 'case', 'violation', 'incident', 'scam', 'application', 'dispute', 'appeal', 'breach', 'product', 'report', 'suspect', 'defendant', 'victim', 'infringement']) // prettier-ignore

/** Whether the numbers under a header, or in the row of a label, are no counts. */
export function isOfFigures({ lowers }: Document, { from, to }: TokenRange): boolean {
  if (to - from === 1 && tallies.has(lowers[from]!) && lowers[from] !== 'total' && lowers[from] !== 'number')
    return true
  for (let at = from; at < to; at++) {
    const word = lowers[at]!
    if (figures.has(word)) return true
    // "Devices seized in cases of fraud": the head tells.
    if (at > from && (word === 'for' || word === 'in')) return false
  }
  return false
}

/** "Devices seized" → device, seize; "No. of arrests" → arrest; undefined for a header of years, places or shares. */
export function unitOfHeader(document: Document, { from, to }: TokenRange): CountedUnit | undefined {
  const { lowers } = document
  let start = from
  while (start < to && tallies.has(lowers[start]!)) start++
  return unitIn(document, start, to)
}

function unitIn({ lowers, pos, lemmas }: Document, from: number, to: number): CountedUnit | undefined {
  let head: number | undefined
  let verb: number | undefined
  for (let at = from; at < to; at++) {
    const word = lowers[at]!
    if (word === '(' || word === 'of' || word === '%' || word === 'for' || word === 'in' || word === 'by') break
    if (isPlural(word) && posTags[pos[at]!] !== 'ADP') head ??= at
    else if (word.endsWith('ed') || posTags[pos[at]!] === 'VERB') verb = at
  }
  if (head === undefined) return undefined
  const unit = singular(lowers[head]!)
  if (timeUnits.has(unit) || measuringWords.has(unit)) return undefined
  return verb === undefined || verb < head ? { unit } : { unit, action: lemmas[verb]! }
}

/** What the header over the labels of the rows says they are: kinds of a thing, ways of sorting, or undefined for neither. */
export function labelsUnit({ lowers }: Document, { from, to }: TokenRange): CountedUnit | 'sorted' | undefined {
  const word = lowers[from]
  if (from === to || word === undefined) return undefined
  // "Type of case", "Nature of the complaint"
  if (lowers[from + 1] === 'of' && to - from >= 3) {
    const unit = singular(lowers[to - 1]!)
    return sorting.has(unit) ? 'sorted' : { unit }
  }
  const last = singular(lowers[to - 1]!)
  if (counted.has(last)) return { unit: last }
  return sorting.has(last) ? 'sorted' : undefined
}

/** What a caption says is counted: "Complaints received by sector", "The table below summarises the docket of cases". */
export function captionUnit(document: Document, { from, to }: TokenRange): CountedUnit | undefined {
  const { lowers, pos } = document
  for (let at = from; at < to; at++) {
    const word = lowers[at]!
    if (moneyWords.has(word)) return undefined
    const isNoun = isPlural(word) && (posTags[pos[at]!] === 'NOUN' || posTags[pos[at]!] === 'PROPN')
    if (!isNoun || general.has(singular(word)) || timeUnits.has(singular(word))) continue
    return unitIn(document, at, to)
  }
  return undefined
}
