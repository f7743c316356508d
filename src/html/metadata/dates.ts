/** Dates in the metadata of pages and feeds: ISO 8601 in all its dress, RFC 2822, and dates in words. */

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const iso = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3})[a-z]*\.?,?[ -](\d{4})\b/iu
const monthFirst = /\b([a-z]{3})[a-z]*\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})\b/iu
const yearFirst = /^\s*(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b/u
const inPath = /\/((?:19|20)\d{2})[/-]?(\d{2}|[a-z]{3})[/-]?(\d{2})(?=[/-]|$|\.)/iu

/** Calendar date as written, `YYYY-MM-DD`, without moving it to another time zone; null for what is no date. */
export function readMetadataDate(value: string | null | undefined): string | null {
  if (value === null || value === undefined) return null
  const text = value.slice(0, 100)
  const numbers = iso.exec(text) ?? yearFirst.exec(text)
  if (numbers !== null) return day(numbers[1]!, Number(numbers[2]), numbers[3]!)
  const american = monthFirst.exec(text)
  if (american !== null) return day(american[3]!, monthOf(american[1]!), american[2]!)
  const british = dayFirst.exec(text)
  return british === null ? null : day(british[3]!, monthOf(british[2]!), british[1]!)
}

/** Date in a page's path: `/2024/03/01/`, `/2024/mar/01/`, `/20240301-`. */
export function readPathDate(url: string | null | undefined): string | null {
  const path = (url ?? '').slice(0, 2000).split(/[?#]/u)[0]!
  const found = inPath.exec(path)
  if (found === null) return null
  const month = /^\d/u.test(found[2]!) ? Number(found[2]) : monthOf(found[2]!)
  return day(found[1]!, month, found[3]!)
}

function monthOf(word: string): number {
  return months.indexOf(word.toLowerCase()) + 1
}

function day(year: string, month: number, dayOfMonth: string): string | null {
  const value = `${year}-${String(month).padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`
  const time = Date.parse(`${value}T00:00:00Z`)
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value ? null : value
}
