/** Amounts of time as TIMEX3 durations. */

/** From the longest to the shortest. */
export const timeUnits = [
  'century',
  'decade',
  'year',
  'quarter',
  'month',
  'fortnight',
  'week',
  'day',
  'night',
  'hour',
  'minute',
  'second',
] as const
export type TimeUnit = (typeof timeUnits)[number]

/** A number of units, with a second one for "18 years and six months". */
export interface Amount {
  readonly count: number
  readonly unit: TimeUnit
  readonly rest?: { readonly count: number; readonly unit: TimeUnit }
}

/** Letter of a unit, how many of it the unit has, and the smaller unit that its fractions are written in. */
const letters: Record<TimeUnit, { readonly letter: string; readonly times: number; readonly clock?: true }> = {
  century: { letter: 'Y', times: 100 },
  decade: { letter: 'Y', times: 10 },
  year: { letter: 'Y', times: 1 },
  quarter: { letter: 'M', times: 3 },
  month: { letter: 'M', times: 1 },
  fortnight: { letter: 'W', times: 2 },
  week: { letter: 'W', times: 1 },
  day: { letter: 'D', times: 1 },
  night: { letter: 'D', times: 1 },
  hour: { letter: 'H', times: 1, clock: true },
  minute: { letter: 'M', times: 1, clock: true },
  second: { letter: 'S', times: 1, clock: true },
}

const smaller: Partial<Record<TimeUnit, { readonly unit: TimeUnit; readonly times: number }>> = {
  year: { unit: 'month', times: 12 },
  hour: { unit: 'minute', times: 60 },
  minute: { unit: 'second', times: 60 },
}

/** "four and a half years" is `P4Y6M`, "48 hours" `PT48H`: the unit stays as worded. */
export function durationValue(amount: Amount): string {
  const parts = [
    ...wholeParts(amount.count, amount.unit),
    ...(amount.rest === undefined ? [] : wholeParts(amount.rest.count, amount.rest.unit)),
  ]
  const write = (clock: boolean): string =>
    parts
      .filter(({ unit }) => (letters[unit].clock === true) === clock)
      .map(({ count, unit }) => `${plain(count * letters[unit].times)}${letters[unit].letter}`)
      .join('')
  const time = write(true)
  return `P${write(false)}${time === '' ? '' : `T${time}`}`
}

function wholeParts(count: number, unit: TimeUnit): { readonly count: number; readonly unit: TimeUnit }[] {
  const below = smaller[unit]
  const whole = Math.floor(count)
  const rest = below === undefined ? 0 : (count - whole) * below.times
  if (below === undefined || count === whole || Math.abs(rest - Math.round(rest)) > 0.01) return [{ count, unit }]
  const restPart = { count: Math.round(rest), unit: below.unit }
  return whole === 0 ? [restPart] : [{ count: whole, unit }, restPart]
}

function plain(count: number): string {
  return String(Math.round(count * 100) / 100)
}

/** Whole months and days in an amount of calendar time; hours count as parts of days. */
export function calendarSteps({ count, unit, rest }: Amount): { readonly months: number; readonly days: number } {
  const more = rest === undefined ? { months: 0, days: 0 } : calendarSteps(rest)
  const { letter, times, clock } = letters[unit]
  if (clock === true) {
    const perDay = unit === 'hour' ? 24 : unit === 'minute' ? 1440 : 86_400
    return { months: more.months, days: more.days + Math.floor(count / perDay) }
  }
  const months = letter === 'Y' ? 12 : letter === 'M' ? 1 : 0
  const days = letter === 'W' ? 7 : letter === 'D' ? 1 : 0
  return {
    months: more.months + Math.round(count * times * months),
    days: more.days + Math.round(count * times * days),
  }
}
