/** What the items of feeds have in common, whatever their format. */

import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from 'feedsmith'

export interface FeedItem {
  /** The item's own id, which may be no address. */
  readonly id: string | undefined
  readonly url: string | undefined
  /** Markup or plain text. */
  readonly title: string | undefined
  readonly body: { readonly markup: string } | { readonly text: string } | undefined
  /** As written, in ISO 8601 or RFC 2822. */
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly author: string | undefined
  readonly section: string | undefined
  readonly language: string | undefined
}

export interface FeedItems {
  /** Title of the feed, which names its publisher. */
  readonly title: string | undefined
  readonly language: string | undefined
  readonly items: readonly FeedItem[]
}

export function itemsOfRss({ title, language, dc, items = [] }: RssFeed.Feed<string>): FeedItems {
  return {
    title,
    language: language ?? dc?.languages?.[0],
    items: items.map((item) => ({
      id: item.guid?.value,
      url: item.link ?? (item.guid?.isPermaLink === false ? undefined : addressOf(item.guid?.value)),
      title: item.title ?? item.dc?.titles?.[0],
      body: markup(item.content?.encoded ?? item.description),
      published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
      updated: item.atom?.updated ?? item.dcterms?.modified?.[0],
      author: names([...(item.authors ?? []).map(({ name }) => name), ...(item.dc?.creators ?? [])]),
      section: names((item.categories ?? []).map(({ name }) => name)),
      language: item.dc?.languages?.[0] ?? item.xml?.lang,
    })),
  }
}

export function itemsOfRdf({ title, dc, items = [] }: RdfFeed.Feed<string>): FeedItems {
  return {
    title,
    language: dc?.languages?.[0],
    items: items.map((item) => ({
      id: item.rdf?.about,
      url: item.link ?? item.rdf?.about,
      title: item.title,
      body: markup(item.content?.encoded ?? item.description),
      published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
      updated: item.dcterms?.modified?.[0],
      author: names(item.dc?.creators ?? []),
      section: names(item.dc?.subjects ?? []),
      language: item.dc?.languages?.[0],
    })),
  }
}

export function itemsOfAtom({ title, xml, entries = [] }: AtomFeed.Feed<string>): FeedItems {
  return {
    title: title?.value,
    language: xml?.lang,
    items: entries.map((entry) => ({
      id: entry.id,
      url: (entry.links ?? []).find(({ rel }) => rel === undefined || rel === 'alternate')?.href,
      title: escapedUnlessMarkup(entry.title),
      body: atomBody(entry.content) ?? atomBody(entry.summary),
      published: entry.published ?? entry.dc?.dates?.[0],
      updated: entry.updated,
      author: names((entry.authors ?? []).map(({ name }) => name)),
      section: names((entry.categories ?? []).map(({ label, term }) => label ?? term)),
      language: entry.content?.xml?.lang ?? entry.xml?.lang,
    })),
  }
}

export function itemsOfJson({ title, language, items = [] }: JsonFeed.Feed<string>): FeedItems {
  return {
    title,
    language,
    items: items.map((item) => ({
      id: item.id,
      url: item.url ?? item.external_url,
      title: item.title === undefined ? undefined : escape(item.title),
      body: markup(item.content_html) ?? plain(item.content_text ?? item.summary),
      published: item.date_published,
      updated: item.date_modified,
      author: names((item.authors ?? []).map(({ name }) => name)),
      section: names(item.tags ?? []),
      language: item.language,
    })),
  }
}

function markup(given: string | undefined): FeedItem['body'] {
  return given === undefined || given.trim() === '' ? undefined : { markup: given }
}

function plain(given: string | undefined): FeedItem['body'] {
  return given === undefined || given.trim() === '' ? undefined : { text: given }
}

/** Text is plain in Atom, unless its type says that it is markup. */
function isMarkup(type: string | undefined): boolean {
  return type !== undefined && /html/iu.test(type)
}

function atomBody(given: { readonly value?: string; readonly type?: string } | undefined): FeedItem['body'] {
  return isMarkup(given?.type) ? markup(given?.value) : plain(given?.value)
}

function escapedUnlessMarkup(given: { readonly value: string; readonly type?: string } | undefined): string | undefined {
  return given === undefined || isMarkup(given.type) ? given?.value : escape(given.value)
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

function addressOf(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\//u.test(value) ? value : undefined
}

function names(given: readonly (string | undefined)[]): string | undefined {
  const known = given.filter((name) => name !== undefined && name !== '')
  return known.length === 0 ? undefined : known.join(', ')
}
