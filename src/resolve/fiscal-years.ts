/** First and last days of the fiscal years of public bodies, which the law of their country fixes. */

import { textOf, type Document } from '../document/document.js'
import type { Draft, DateDraft } from './drafts.js'

/** When a country's government begins its fiscal year, and whether it is called by the year in which it begins or ends. */
interface FiscalYear {
  /** 1 to 12; on the first day of the month. */
  readonly month: number
  readonly namedBy: 'start' | 'end'
}

/** Source: CIA World Factbook, field "Fiscal year"; names as in the governments' own budgets. */
const fiscalYears: ReadonlyMap<string, FiscalYear> = new Map(
  Object.entries({
    US: { month: 10, namedBy: 'end' },
    TH: { month: 10, namedBy: 'end' },
    GB: { month: 4, namedBy: 'end' },
    CA: { month: 4, namedBy: 'end' },
    IN: { month: 4, namedBy: 'end' },
    ZA: { month: 4, namedBy: 'end' },
    HK: { month: 4, namedBy: 'end' },
    JM: { month: 4, namedBy: 'end' },
    BW: { month: 4, namedBy: 'end' },
    JP: { month: 4, namedBy: 'start' },
    SG: { month: 4, namedBy: 'start' },
    AU: { month: 7, namedBy: 'end' },
    NZ: { month: 7, namedBy: 'end' },
    PK: { month: 7, namedBy: 'end' },
    BD: { month: 7, namedBy: 'end' },
    KE: { month: 7, namedBy: 'end' },
    UG: { month: 7, namedBy: 'end' },
    TZ: { month: 7, namedBy: 'end' },
    EG: { month: 7, namedBy: 'end' },
  } satisfies Record<string, FiscalYear>),
)

/** `FY2023`, `FY2023-Q1`, `FY2023-H2`. */
const value = /^FY(\d{4})(?:-([QH])([1-4]))?$/u
/** "2022/23" and "2022-2023" end in the year that the value names. */
const twoYears = /\d\s?[-–/]\s?\d/u

/**
 * Dates in which a fiscal year has its days where a public body of one known country stands in its sentence; the years of
 * companies are their own, and stay without days.
 */
export function placeFiscalYears(draft: Draft): readonly DateDraft[] {
  if (!draft.dates.some((date) => value.test(date.value ?? ''))) return draft.dates
  const countries = countriesBySentence(draft)
  return draft.dates.map((date) => {
    const [, year, part, nth] = value.exec(date.value ?? '') ?? []
    if (year === undefined) return date
    const fiscal = fiscalYears.get(countries.get(draft.document.sentenceOf[date.from]!) ?? '')
    return fiscal === undefined
      ? date
      : { ...date, ...daysOf(Number(year), part, Number(nth), fiscal, draft.document, date) }
  })
}

/** The country of the bodies that a sentence names; none where they are of several. */
function countriesBySentence({ agencies, document }: Draft): ReadonlyMap<number, string> {
  const countries = new Map<number, string>()
  for (const { country, mentions } of agencies) {
    for (const { from } of mentions) {
      const sentence = document.sentenceOf[from]!
      const known = countries.get(sentence)
      countries.set(sentence, known === undefined || known === country ? (country ?? '') : '')
    }
  }
  return countries
}

function daysOf(
  year: number,
  part: string | undefined,
  nth: number,
  { month, namedBy }: FiscalYear,
  document: Document,
  date: DateDraft,
): { readonly firstDay: string; readonly lastDay: string } {
  const begins = namedBy === 'start' && !twoYears.test(textOf(document, date)) ? year : year - 1
  const length = part === 'Q' ? 3 : part === 'H' ? 6 : 12
  const first = month - 1 + (part === undefined ? 0 : (nth - 1) * length)
  return { firstDay: dayOf(begins, first, 1), lastDay: dayOf(begins, first + length, 0) }
}

/** @param month From 0, also beyond 11. @param day 0 is the last day of the month before. */
function dayOf(year: number, month: number, day: number): string {
  return new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10)
}
