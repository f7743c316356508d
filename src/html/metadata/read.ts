/** A page's metadata, each field from the first of its sources that has it. */

import { tidy, type HtmlDocument } from '../dom.js'
import { readMetadataDate, readPathDate } from './dates.js'
import { datesDiffer, headlinesDiffer, publishersDiffer } from './disagreement.js'
import type { LinkedArticle } from './json-ld.js'
import { compared, precedence, type Field } from './precedence.js'

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

/** A field's value and where it was found. */
interface Sourced {
  readonly value: string
  readonly source: string
}

const titleSeparator = / [-–—|•:»] (?=[^-–—|•:»]+$)/u
const webAddress = /^https?:\/\//u

/** @param url Where the page came from, for a date in its path. */
export function readMetadata(
  document: HtmlDocument,
  linked: LinkedArticle | undefined,
  url: string | undefined,
): PageMetadata {
  const metas = readMetas(document)
  const read = (field: Field): Sourced[] =>
    precedence[field].flatMap((source) => {
      const values = source.startsWith('<')
        ? [readPlace(source, field, document, linked, url)]
        : (metas.get(source) ?? [])
      const value = values.map((each) => normalize(field, source, each)).find((each) => each !== null)
      return value === null || value === undefined ? [] : [{ value, source }]
    })
  const [title, published, publisher] = [read('title'), read('published'), read('publisher')]
  const used = (sourced: readonly Sourced[]): string | null => sourced[0]?.value ?? null
  return {
    title: withoutSite(title, used(publisher)),
    published: used(published),
    updated: used(read('updated')),
    author: used(read('author')),
    publisher: used(publisher),
    section: used(read('section')),
    url: used(read('url')),
    language: used(read('language')),
    disagreements: [
      ...disagreements('published', published, datesDiffer),
      ...disagreements('title', title.filter(({ source, value }) => source !== '<h1>' || value !== used(publisher)), headlinesDiffer),
      ...disagreements('publisher', publisher, publishersDiffer),
    ],
  } // prettier-ignore
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

/** What a place that is no meta tag says of a field. */
function readPlace(
  source: string,
  field: Field,
  document: HtmlDocument,
  linked: LinkedArticle | undefined,
  url: string | undefined,
): string | null | undefined {
  const canonical = (): string | null => document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null
  switch (source) {
    case '<json-ld>':
      return linked?.[field]
    case '<h1>':
      return heading(document)
    case '<title>':
      return pageTitle(document)
    case '<time>':
      return timeOf(document, field === 'updated' ? 'dateModified' : 'datePublished')
    case '<rel=author>':
      return document.querySelector('[itemprop="author"], [rel="author"]')?.textContent
    case '<html lang>':
      return document.documentElement.getAttribute('lang')
    case '<canonical>':
      return field === 'published' ? readPathDate(canonical()) : canonical()
    case '<address>':
      return field === 'published' ? readPathDate(url) : url
    default:
      return null
  }
}

/** A value in the form of its field; null for what is none, such as an author's address. */
function normalize(field: Field, source: string, value: string | null | undefined): string | null {
  if (field === 'published' || field === 'updated') return readMetadataDate(value)
  const text = tidy(value)
  if (text === null) return null
  if (field === 'author' && source !== '<json-ld>' && webAddress.test(text)) return null
  return field === 'language' ? text.replace('_', '-') : text
}

/** The marked time; else the only one of the article's head. */
function timeOf(document: HtmlDocument, property: 'datePublished' | 'dateModified'): string | null {
  const marked = document.querySelector(`[itemprop="${property}"]`)
  if (marked !== null) return marked.getAttribute('datetime') ?? marked.getAttribute('content') ?? marked.textContent
  const time =
    property === 'dateModified'
      ? document.querySelector('time.updated, time.modified')
      : (document.querySelector('time[pubdate], time.published') ??
        document.querySelector('article time, main time, header time, h1 ~ time'))
  return time === null ? null : (time.getAttribute('datetime') ?? time.textContent)
}

/** One line for each source that contradicts the one used. */
function disagreements(
  field: Field,
  sourced: readonly Sourced[],
  differ: (one: string, other: string) => boolean,
): string[] {
  const [used, ...others] = sourced.filter(({ source }) => compared[field]?.includes(source) ?? false)
  if (used === undefined) return []
  const quoted = (value: string): string => (field === 'published' ? value : `"${value}"`)
  const contrary = others.filter(({ value }) => differ(used.value, value))
  return contrary.map(
    ({ value, source }) =>
      `${field} ${quoted(used.value)} by ${inWords(used.source)}, but ${quoted(value)} by ${inWords(source)}`,
  )
}

function inWords(source: string): string {
  if (source === '<json-ld>') return 'JSON-LD'
  return source === '<address>' || source === '<canonical>' ? 'the address' : source
}

function heading(document: HtmlDocument): string | null {
  const headings = Array.from(document.querySelectorAll('h1'))
  return headings.length === 1 ? tidy(headings[0]!.textContent) : null
}

/** "Two held over cable | The Site", where the page shows that its headline ends before the mark. */
function withoutSite(titles: readonly Sourced[], publisher: string | null): string | null {
  const title = titles[0]?.value ?? null
  const separator = title === null ? null : titleSeparator.exec(title)
  if (title === null || separator === null) return title
  const headline = title.slice(0, separator.index)
  const isShown = titles.some(({ source, value }) => source === '<h1>' && value === headline)
  return isShown || title.slice(separator.index + separator[0].length) === publisher ? headline : title
}

function pageTitle(document: HtmlDocument): string | null {
  return tidy(document.querySelector('title')?.textContent)?.replace(titleSeparator, '\n').split('\n')[0] ?? null
}
