/**
 * A page's metadata. Where several sources give a field, the order of the lists below decides: what publishers write for
 * machines that show articles (JSON-LD, then OpenGraph) before older schemes, and the visible page last.
 */

import { tidy, type HtmlDocument } from '../dom.js'
import { readMetadataDate, readPathDate } from './dates.js'
import type { LinkedArticle } from './json-ld.js'

export interface PageMetadata {
  readonly title: string | null
  /** `YYYY-MM-DD`, as written. */
  readonly published: string | null
  readonly updated: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly section: string | null
  /** Canonical address as the page gives it. */
  readonly url: string | null
  /** BCP 47 tag, such as `en-GB`. */
  readonly language: string | null
  /** Sources that contradict the one used, in words. */
  readonly disagreements: readonly string[]
}

const fields = {
  title: ['og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'parsely-title', 'sailthru.title', 'headline'],
  published: [
    'article:published_time', 'og:article:published_time', 'article:published', 'parsely-pub-date', 'sailthru.date', 'datepublished',
    'dc.date.issued', 'dcterms.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'publish-date', 'publish_date', 'pubdate', 'pub_date',
    'publication_date', 'cxenseparse:recs:publishtime', 'release_date', 'date',
  ],
  updated: ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'dc.date.modified', 'last-modified', 'lastmod'],
  author: ['author', 'article:author', 'parsely-author', 'sailthru.author', 'dc.creator', 'dcterms.creator', 'byl'],
  publisher: ['og:site_name', 'dc.publisher', 'dcterms.publisher', 'publisher', 'application-name', 'copyright'],
  section: ['article:section', 'parsely-section', 'section', 'category'],
  url: ['og:url', 'parsely-link', 'twitter:url'],
  language: ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language'],
} as const // prettier-ignore

const titleSeparator = / [-–—|•:»] (?=[^-–—|•:»]+$)/u
const address = /^https?:\/\//u

/** @param url Where the page came from, for a date in its path. */
export function readMetadata(
  document: HtmlDocument,
  linked: LinkedArticle | undefined,
  url: string | undefined,
): PageMetadata {
  const metas = readMetas(document)
  const named = (field: keyof typeof fields): string[] => fields[field].flatMap((name) => metas.get(name) ?? [])
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  const address = first([canonical, linked?.url, ...named('url'), url])
  const dates = publicationDates(document, linked, named('published'), [canonical, url])
  return {
    title: first([linked?.headline, ...named('title'), heading(document), pageTitle(document)]),
    published: dates[0]?.day ?? null,
    updated: firstDate([linked?.dateModified, ...named('updated'), timeOf(document, 'dateModified')]),
    author: first([linked?.author, ...named('author').filter((name) => !isAddress(name))]),
    publisher: first([linked?.publisher, ...named('publisher')]),
    section: first([linked?.section, ...named('section')]),
    url: address,
    language:
      first([document.documentElement.getAttribute('lang'), linked?.language, ...named('language')])?.replace(
        '_',
        '-',
      ) ?? null,
    disagreements: disagreements(dates),
  }
}

/** Contents by lower-case name or property, in page order. */
function readMetas(document: HtmlDocument): Map<string, string[]> {
  const metas = new Map<string, string[]>()
  for (const meta of Array.from(document.querySelectorAll('meta'))) {
    const content = tidy(meta.getAttribute('content'))
    const attributes = ['property', 'name', 'itemprop', 'http-equiv']
    const name = attributes
      .map((attribute) => meta.getAttribute(attribute))
      .find((value) => value !== null)
      ?.toLowerCase()
    if (content === null || name === undefined) continue
    metas.set(name, [...(metas.get(name) ?? []), content])
  }
  return metas
}

interface SourcedDate {
  readonly day: string
  readonly source: string
}

function publicationDates(
  document: HtmlDocument,
  linked: LinkedArticle | undefined,
  metas: readonly string[],
  addresses: readonly (string | null | undefined)[],
): SourcedDate[] {
  const given: [string, string | null][] = [
    ['JSON-LD', readMetadataDate(linked?.datePublished)],
    ...metas.slice(0, 1).map((meta): [string, string | null] => ['meta tags', readMetadataDate(meta)]),
    ['<time>', readMetadataDate(timeOf(document, 'datePublished'))],
    ...addresses.map((address): [string, string | null] => ['the address', readPathDate(address)]),
  ]
  return given.flatMap(([source, day]) => (day === null ? [] : [{ day, source }]))
}

/** The marked time; else the only one of the article's head. */
function timeOf(document: HtmlDocument, property: 'datePublished' | 'dateModified'): string | null {
  const marked = document.querySelector(`[itemprop="${property}"]`)
  if (marked !== null) return marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent
  if (property === 'dateModified') return null
  const time =
    document.querySelector('time[pubdate]') ?? document.querySelector('article time, main time, header time, h1 ~ time')
  return time === null ? null : (time.getAttribute('datetime') ?? time.textContent)
}

/** A day apart may be a matter of time zones; more is not. */
function disagreements(dates: readonly SourcedDate[]): string[] {
  const [used, ...others] = dates
  if (used === undefined) return []
  const days = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000
  const contrary = others.filter(({ day }) => Math.abs(days(day) - days(used.day)) > 1)
  return [
    ...new Set(contrary.map(({ day, source }) => `published ${used.day} by ${used.source}, but ${day} by ${source}`)),
  ]
}

function heading(document: HtmlDocument): string | null {
  const headings = Array.from(document.querySelectorAll('h1'))
  return headings.length === 1 ? tidy(headings[0]!.textContent) : null
}

function pageTitle(document: HtmlDocument): string | null {
  return tidy(document.querySelector('title')?.textContent)?.replace(titleSeparator, '\n').split('\n')[0] ?? null
}

function first(values: readonly (string | null | undefined)[]): string | null {
  return values.find((value): value is string => value !== null && value !== undefined && value !== '') ?? null
}

function firstDate(values: readonly (string | null | undefined)[]): string | null {
  return first(values.map(readMetadataDate))
}

function isAddress(value: string): boolean {
  return address.test(value)
}
