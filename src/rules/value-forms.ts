/** Fields of the values of all kinds of mention, for rules that are checked when they are read. */

import { agencyTypes, countModifiers, dateTypes, percentageUnits } from '../facts.js'
import type { FieldForm } from '../matcher/value-template.js'
import type { Mentions } from './kinds.js'

const number: FieldForm = { holds: 'number' }
const text: FieldForm = { holds: 'text' }
const truth: FieldForm = { holds: 'truth' }
const part: FieldForm = { holds: 'part' }
const oneOf = (words: readonly string[]): FieldForm => ({ holds: 'text', words })
const orNull = (form: FieldForm): FieldForm => ({ ...form, nullable: true })
const maybe = (form: FieldForm): FieldForm => ({ ...form, optional: true })

/** Of a union, the fields of all its members. */
type FieldsOf<Value> = Value extends unknown ? keyof Value & string : never
type Forms = { readonly [K in keyof Mentions & string]: { readonly [F in FieldsOf<Mentions[K]>]: FieldForm } }

/** Fields of moments, by what `how` says. */
const moment: Forms['moment'] = {
  how: oneOf(['named', 'shifted', 'offset', 'ending', 'around', 'nth', 'same']),
  fields: maybe(part),
  lean: maybe(text),
  unit: maybe(text),
  by: maybe(number),
  base: maybe(part),
  fiscal: maybe(truth),
  now: maybe(truth),
  amount: maybe(part),
  sign: maybe(number),
  end: maybe(part),
  day: maybe(part),
  place: maybe(number),
  weekday: maybe(orNull(number)),
  of: maybe(part),
  year: maybe(orNull(part)),
}

export const valueForms: Forms = {
  number: { value: number, max: orNull(number), vague: truth, spelled: truth },
  ordinal: { value: number },
  figure: { what: oneOf(['money', 'age', 'measure', 'reference', 'address', 'phone', 'rank', 'score']) },
  clock: { hour: number, minute: number, second: orNull(number), halfKnown: truth },
  year: moment,
  moment,
  date: {
    type: oneOf(dateTypes),
    moment: maybe(orNull(part)),
    upTo: maybe(orNull(part)),
    mod: maybe(orNull(oneOf(['approx', 'start', 'mid', 'end', 'before', 'after']))),
    clock: maybe(part),
    clockUpTo: maybe(orNull(part)),
    amount: maybe(part),
  },
  percentage: { value: number, unit: oneOf(percentageUnits), direction: orNull(oneOf(['increase', 'decrease'])) },
  title: { entries: part, plural: truth },
  place: { entries: part },
  'agency-name': { entries: part },
  'sector-term': { sector: part },
  agency: {
    entries: part,
    type: orNull(oneOf(agencyTypes)),
    country: orNull(text),
    acronym: truth,
    unit: truth,
  },
  person: { name: text },
  official: {
    people: part,
    title: orNull(text),
    agency: orNull(part),
    body: orNull(text),
    elsewhere: truth,
    doubtful: truth,
  },
  count: {
    value: number,
    max: orNull(number),
    mod: oneOf(countModifiers),
    unit: orNull(text),
    action: maybe(text),
    date: maybe(number),
  },
}
