/** Records of JSON, JSON Lines and tables to articles: `{"text": …}` or `{"html": …}`, with what else is known. */

import type { Article } from '../../facts.js'
import { readMetadataDate } from '../../html/metadata/dates.js'
import type { HtmlArticle } from '../../html/read.js'
import { didYouMean } from '../../nearest.js'
import { readPage } from './page.js'

/** The fields that an article is made from. `url` tells where `html` came from. */
export const recordFields = ['id', 'title', 'published', 'publisher', 'text', 'html', 'url'] as const
/** A field that an article is made from. */
export type RecordField = (typeof recordFields)[number]

/** Names that a source has for fields: `{ text: 'body', published: 'date' }`. */
export type FieldMap = Readonly<Partial<Record<RecordField, string>>>

type Fields = Readonly<Record<string, unknown>>

/** The article, or what is wrong with the value. Other fields are let be. */
export async function articleOf(
  value: unknown,
  id: string,
  map: FieldMap = {},
): Promise<Article | HtmlArticle | string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an article: {"text": …} is needed'
  const given = value as Fields
  const known = new Map<RecordField, string>()
  for (const field of recordFields) {
    const name = map[field] ?? field
    const content = Object.hasOwn(given, name) ? given[name] : undefined
    if (content === undefined || content === null) continue
    if (typeof content !== 'string') return `"${name}" is not a string`
    if (content !== '' || field === 'text') known.set(field, content)
  }
  const published = dayOf(known.get('published'))
  const named = { id: known.get('id') ?? id, title: known.get('title') ?? null, published }
  const publisher = known.get('publisher')
  const text = known.get('text')
  if (text !== undefined) return { ...named, ...(publisher === undefined ? {} : { publisher }), text }
  const html = known.get('html')
  if (html === undefined) return missing(given, map)
  const url = known.get('url')
  const page = await readPage(html, { id: named.id, ...(url === undefined ? {} : { url }) })
  if (typeof page === 'string') return page
  return {
    ...page,
    title: named.title ?? page.title,
    published: published ?? page.published,
    publisher: publisher ?? page.publisher,
  }
}

/** ISO 8601 of a day in other dress, such as `5 March 2024`; what is none stays, to be complained of with its place. */
function dayOf(published: string | undefined): string | null {
  const day = published?.trim() ?? ''
  return day === '' ? null : /^\d{4}-\d{2}-\d{2}/u.test(day) ? day : (readMetadataDate(day) ?? day)
}

function missing(given: Fields, map: FieldMap): string {
  const name = map.text ?? map.html
  if (name === undefined) return 'an article needs a "text" or an "html"'
  return `an article needs a "${name}"${suggestion(name, Object.keys(given).slice(0, 200))}`
}

/** `; did you mean "…"?` with the nearest name; empty where none is near. */
export function suggestion(wanted: string, names: readonly string[]): string {
  return didYouMean(
    wanted,
    names.filter(({ length }) => length < 100),
  )
}

/** The value of a JSON text, or what is wrong with it. */
export function parseJson(text: string): { readonly value: unknown } | { readonly wrong: string; readonly line?: number } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const place = /at position (\d+)/u.exec(message)?.[1] ?? (/end of JSON/u.test(message) ? text.length : undefined)
    const wrong = `not JSON: ${message.replace(/ \(line \d+ column \d+\)/u, '').slice(0, 200)}`
    if (place === undefined) return { wrong }
    return { wrong, line: text.slice(0, Number(place)).split('\n').length }
  }
}
