/** A JSON value to an article: `{"text": …}`, with `id`, `title` and `published` where they are known. */

import type { Article } from '../facts.js'

/** The article, or what is wrong with the value. Other fields are let be. */
export function articleOf(value: unknown, id: string): Article | string {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'not an article: {"text": …} is needed'
  const given = value as Record<string, unknown>
  if (typeof given['text'] !== 'string') return 'an article needs a "text"'
  for (const field of ['id', 'title', 'published']) {
    const known = given[field]
    if (known !== undefined && known !== null && typeof known !== 'string') return `"${field}" is not a string`
  }
  const { title = null, published = null, text } = given as { title?: string; published?: string; text: string }
  return { id: (given['id'] as string | null | undefined) ?? id, title, published, text }
}

/** The value of a JSON text, or what is wrong with it. */
export function parseJson(text: string): { readonly value: unknown } | { readonly wrong: string; readonly line?: number } {
  try {
    return { value: JSON.parse(text) as unknown }
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    const place = /at position (\d+)/u.exec(message)?.[1]
    const wrong = `not JSON: ${message.replace(/ \(line \d+ column \d+\)/u, '').slice(0, 200)}`
    if (place === undefined) return { wrong }
    return { wrong, line: text.slice(0, Number(place)).split('\n').length }
  }
}
