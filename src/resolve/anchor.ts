/** The reference date: metadata, else the dateline, else the first publication line of the text or of the page around it. */

import { longestOpening, readOpening } from '../article/opening.js'
import type { PreparedArticle } from '../article/prepare.js'
import { spanOf, type Document } from '../document/document.js'
import { dayOf, formatDay, isInCalendar, partsOf, weekdayOf, type Day } from '../normalize/calendar.js'
import { weighCountries } from '../rules/agencies/country-evidence.js'
import type { CalendarFields, DateReading } from '../rules/dates/reading.js'
import type { FactFound } from '../rules/kinds.js'
import { chromeDays } from './chrome-days.js'
import { orderSlashed, writesDayFirst } from './dates/slashed.js'
import type { Anchor, Draft } from './drafts.js'
import {
  isPublicationLine, longestLine, namesPublication, saysPublished, saysUpdated, type DatedLine,
} from './publication-lines.js' // prettier-ignore

/** Characters from the beginning of the text in which a dateline or a publication line stands. */
const head = 5000
/** Lines below one about an update in which the one about publication stands. */
const nearLines = 3

/** A day that the text names, with or without its year, and the line around it. */
interface NamedDay extends DatedLine {
  readonly month: number
  readonly day: number
  /** The mention. */
  readonly text: string
}

/** Lines of the page around the article stand for themselves. */
const noLine = (): string => ''

export function resolveAnchor({ document, spans }: Draft, article: PreparedArticle): Anchor {
  if (article.published !== null) return { published: article.published, from: 'metadata' }
  const country = (): string | null => weighCountries(document, spans).main
  const found = orderSlashed(spans.all('date'), document, country)
  const told = found.flatMap((mention) => namedDay(mention, document))
  // Below the first sentence the page's dates are those of other articles, unless they say that they are this one's.
  const framed = chromeDays(article.text, article.chrome, head)
    .map((day) => ({ ...day, above: noLine }))
    .filter((day) => day.start < article.begin || namesPublication(day))
    .map((day) =>
      day.ambiguous && !writesDayFirst(found, document, country) ? { ...day, month: day.day, day: day.month } : day,
    )
  const days = [...told, ...framed]
  const publication = publicationLine(days)
  const dateline = days.find(isDateline)
  if (dateline !== undefined) {
    const day =
      dateline.year === null
        ? (inYearOf(dateline, days) ?? inToldYear(dateline, found, rightsYear(article.text)))
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
      above: () => lineAbove(text, lineStart),
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
function isDateline({ before, text, after, above }: NamedDay): boolean {
  if (before.trim() === '' && releaseAbove.test(above())) return true
  if (before.length >= longestOpening || after.trim().length <= longestLine / 3) return false
  const day = readOpening(before + text + after)?.day ?? null
  return day !== null && day.start < before.length + text.length && before.length < day.end
}

/** The first line of publication; where it tells of an update, one near it that tells of the publication itself. */
function publicationLine(days: readonly NamedDay[]): NamedDay | undefined {
  const first = days.find(isPublicationLine)
  if (first === undefined || !saysUpdated(first)) return first
  return days.filter(isPublicationLine).slice(0, nearLines).find(saysPublished) ?? first
}

/** "(March 3, 2021)" or "Published on 3 March 2021" below the text. */
function lastLine(days: readonly NamedDay[]): Day | null {
  const named = days.filter((day) => day.year !== null && namesPublication(day)).at(-1)
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

/** The last year of the line of rights below the article: "© Leith Gazette 2019-2024". */
function rightsYear(text: string): number | null {
  const line = [...text.matchAll(/(?:©|\bcopyright\b|\(c\) ?(?=\d))[^\n]{0,80}/giu)].at(-1)?.[0]
  const year = line?.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu)?.at(-1)
  return year === undefined ? null : Number(year)
}

/**
 * The year of rights, the latest year of the story or the one after it, whichever lets the dateline fall on the first
 * weekday that the story names; null where both years of the story do.
 */
function inToldYear(dateline: NamedDay, found: readonly FactFound<'date'>[], rights: number | null): Day | null {
  let latest = 0
  let weekday: number | undefined
  for (const { value } of found) {
    const fields = fieldsOf(value)
    if (fields?.fiscal === undefined) latest = Math.max(latest, fields?.year ?? 0)
    weekday ??= fields?.weekday
  }
  if (weekday === undefined) return null
  const fitting = (year: number): Day[] => {
    const day = toDay(dateline, year)
    return day !== null && weekdayOf(day) === weekday ? [day] : []
  }
  // The page may carry the year in which it was fetched, so its day has to fit too.
  const inRights = rights === null || rights < latest ? undefined : fitting(rights)[0]
  if (inRights !== undefined) return inRights
  const days = latest === 0 ? [] : [latest, latest + 1].flatMap(fitting)
  return days.length === 1 ? days[0]! : null
}
