/** The reference date: metadata, else the dateline, else the first publication line of the text or of the page around it. */

import { longestOpening, readOpening } from '../article/opening.js'
import type { PreparedArticle } from '../article/prepare.js'
import { spanOf, type Document } from '../document/document.js'
import { dayOf, formatDay, isInCalendar, partsOf, weekdayOf, type Day } from '../normalize/calendar.js'
import type { CalendarFields, DateReading } from '../rules/dates/reading.js'
import type { FactFound } from '../rules/kinds.js'
import { chromeDays } from './chrome-days.js'
import type { Anchor, Draft } from './drafts.js'

/** Characters from the beginning of the text in which a dateline or a publication line stands. */
const head = 5000
/** Characters that a line of publication has at most beside its date. */
const longestLine = 110

/** A day that the text names, with or without its year, and the line around it. */
interface NamedDay {
  readonly month: number
  readonly day: number
  readonly year: number | null
  /** The mention, and the text of its line before and behind it. */
  readonly text: string
  readonly before: string
  readonly after: string
  /** Offset of the line; undefined for one of the page around the article. */
  readonly lineStart: number | undefined
}

export function resolveAnchor({ document, spans }: Draft, article: PreparedArticle): Anchor {
  if (article.published !== null) return { published: article.published, from: 'metadata' }
  const told = spans.all('date').flatMap((found) => namedDay(found, document))
  // Below the first sentence the page's dates are those of other articles, unless they say that they are this one's.
  const framed = chromeDays(article.text, article.chrome, head)
    .filter(({ start, before }) => start < article.begin || publicationWords.test(before.trimStart()))
    .map((day): NamedDay => ({ ...day, lineStart: undefined }))
  const days = [...told, ...framed]
  const publication = publicationLine(days)
  const dateline = days.find((day) => isDateline(day, document.text))
  if (dateline !== undefined) {
    const day =
      dateline.year === null
        ? (inYearOf(dateline, days) ?? inToldYear(dateline, spans.all('date')))
        : toDay(dateline, dateline.year)
    if (day !== null) return { published: formatDay(day), from: 'dateline' }
  }
  const day = publication === undefined ? lastLine(days) : toDay(publication, publication.year)
  return day === null ? { published: null, from: null } : { published: formatDay(day), from: 'text' }
}

function namedDay({ from, to, value }: FactFound<'date'>, document: Document): NamedDay[] {
  const fields = fieldsOf(value)
  if (fields?.day === undefined || fields.month === undefined) return []
  const { start, end } = spanOf(document, { from, to })
  const { text } = document
  if (start > head && end < text.length - longestLine * 2) return []
  const lineStart = text.lastIndexOf('\n', start - 1) + 1
  const lineEnd = text.indexOf('\n', end)
  return [
    {
      month: fields.month,
      day: fields.day,
      year: fields.year ?? null,
      text: text.slice(start, end),
      before: text.slice(Math.max(lineStart, start - longestLine * 2), start),
      after: text.slice(end, lineEnd === -1 ? text.length : lineEnd).slice(0, longestLine * 2),
      lineStart,
    },
  ]
}

function fieldsOf(reading: DateReading): CalendarFields | undefined {
  if (reading.type === 'duration' || reading.moment?.how !== 'named') return undefined
  return reading.type === 'date' && reading.upTo !== null ? undefined : reading.moment.fields
}

const releaseAbove = /\b(?:for )?immediate release\b/iu

/** The line above that is not empty. */
function lineAbove(text: string, lineStart: number): string {
  const above = text.slice(0, lineStart).trimEnd()
  return above.slice(above.lastIndexOf('\n') + 1)
}

/** The day stands in the opening of a report, or under the words that a release begins with. */
function isDateline({ before, text, after, lineStart }: NamedDay, whole: string): boolean {
  if (lineStart !== undefined && before.trim() === '' && releaseAbove.test(lineAbove(whole, lineStart))) return true
  if (before.length >= longestOpening || after.trim().length <= longestLine / 3) return false
  const day = readOpening(before + text + after)?.day ?? null
  return day !== null && day.start < before.length + text.length && before.length < day.end
}

/** "Published on ", "By A. Writer | Updated: ", at the beginning of the line or behind a bar. */
const publicationWords =
  /(?:^|[|•·/(]|\s{2})\s?(?:first |last |date )?(?:published|posted|updated|update|modified|released?|issued?|dated?|date of issue|source|press release|news(?: item| release)?)\b[^.|]{0,20}$/iu

const updatedWords = /\b(?:updated?|modified)\b[^.|]{0,20}$/iu
const publishedWords = /\b(?:published|posted|issued|released?)\b[^.|]{0,20}$/iu
/** Lines below one about an update in which the one about publication stands. */
const nearLines = 3
/** "Press release no. 12/24 — Luxembourg, 3 May 2024". */
const releaseLine = /^(?:press|news|media) (?:release|notice|statement|advisory)\b/iu

/** The first line of publication; where it tells of an update, one near it that tells of the publication itself. */
function publicationLine(days: readonly NamedDay[]): NamedDay | undefined {
  const first = days.find(isPublicationLine)
  if (first === undefined || !updatedWords.test(first.before)) return first
  return days.filter(isPublicationLine).slice(0, nearLines).find(saysPublished) ?? first
}

function saysPublished({ before }: NamedDay): boolean {
  return publishedWords.test(before) && !updatedWords.test(before)
}

/** A short line that is hardly more than a date. */
function isPublicationLine({ year, before, after }: NamedDay): boolean {
  if (year === null) return false
  const around = before.trim().length + after.trim().length
  if (after.trimStart().startsWith('.')) return false
  if (around <= longestLine / 3) return true
  if (after.trim() === '' && around <= longestLine && releaseLine.test(before.trimStart())) return true
  if (before.trim() === '' && /^\s*(?:[:|•·–—\-\]]|$)/u.test(after)) return true
  return (
    around <= longestLine &&
    (publicationWords.test(before.trimStart()) || /[|•·/]\s*$/u.test(before) || /^\s*[|•·/]/u.test(after))
  )
}

/** "(March 3, 2021)" or "Published on 3 March 2021" below the text. */
function lastLine(days: readonly NamedDay[]): Day | null {
  const named = days.filter((day) => day.year !== null && publicationWords.test(day.before.trimStart())).at(-1)
  return named === undefined ? null : toDay(named, named.year)
}

function toDay({ month, day }: NamedDay, year: number | null): Day | null {
  return year === null || !isInCalendar(month, day, year) ? null : dayOf(year, month, day)
}

/** A dateline without a year takes that of the full date nearest to it, within half a year. */
function inYearOf(dateline: NamedDay, days: readonly NamedDay[]): Day | null {
  for (const named of days) {
    const day = isPublicationLine(named) ? toDay(named, named.year) : null
    if (day === null) continue
    const { year } = partsOf(day)
    const candidates = [year - 1, year, year + 1]
      .map((candidate) => toDay(dateline, candidate))
      .filter((candidate) => candidate !== null)
    const nearest = candidates.sort((a, b) => Math.abs(a - day) - Math.abs(b - day))[0]
    if (nearest !== undefined && Math.abs(nearest - day) < 183) return nearest
  }
  return null
}

/**
 * The latest year of the story, or the one after it, whichever lets the dateline fall on the first weekday that the story
 * names; null where both do.
 */
function inToldYear(dateline: NamedDay, found: readonly FactFound<'date'>[]): Day | null {
  let latest = 0
  let weekday: number | undefined
  for (const { value } of found) {
    const fields = fieldsOf(value)
    if (fields?.fiscal === undefined) latest = Math.max(latest, fields?.year ?? 0)
    weekday ??= fields?.weekday
  }
  if (latest === 0 || weekday === undefined) return null
  const days = [toDay(dateline, latest), toDay(dateline, latest + 1)].filter(
    (day) => day !== null && weekdayOf(day) === weekday,
  )
  return days.length === 1 ? days[0]! : null
}
