/** Whether two sources of a page's metadata say different things, or the same in other words. */

/** A day apart may be a matter of time zones; more is not. Dates are `YYYY-MM-DD`. */
export function datesDiffer(one: string, other: string): boolean {
  const days = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
  return Math.abs(days(one) - days(other)) > 1
}

/** Headlines differ that share less than this part of the shorter one's words. */
const leastShared = 0.3

/** One headline may be cut, have the site's name after it, or be told for search engines in part of the same words. */
export function headlinesDiffer(one: string, other: string): boolean {
  const [shorter, longer] = [wordsOf(one), wordsOf(other)].sort((a, b) => a.size - b.size) as [Set<string>, Set<string>]
  if (shorter.size === 0) return false
  return [...shorter].filter((word) => longer.has(word)).length < shorter.size * leastShared
}

/** "The Courier", "courier.example" and "Courier News" are one publisher, as are "BBC" and what it stands for. */
export function publishersDiffer(one: string, other: string): boolean {
  const [a, b] = [compact(one), compact(other)]
  return !(a.includes(b) || b.includes(a) || a === initials(other) || b === initials(one))
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}

function compact(name: string): string {
  return [...wordsOf(name)].filter((word) => word !== 'the').join('')
}

function initials(name: string): string {
  return [...wordsOf(name)].map((word) => word[0]).join('')
}
