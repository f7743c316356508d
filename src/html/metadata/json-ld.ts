/** What a page says of its article in JSON-LD (schema.org NewsArticle and its kin). */

import { parsePage, tidy, type HtmlDocument } from '../dom.js'

export interface LinkedArticle {
  readonly title: string | null
  /** As written. */
  readonly published: string | null
  readonly updated: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly section: string | null
  readonly url: string | null
  readonly language: string | null
  readonly articleBody: string | null
}

const articleTypes = /^(?:\w*Article|Report|BlogPosting|LiveBlogPosting|PressRelease|WebPage)$/u
const deepest = 6
const longestScript = 2_000_000

type Json = Readonly<Record<string, unknown>>

/** The first article in the page's JSON-LD scripts, articles before plain pages; undefined where there is none. */
export function readLinkedArticle(document: HtmlDocument): LinkedArticle | undefined {
  const scripts = Array.from(document.querySelectorAll('script[type="application/ld+json"]'))
  const found = scripts.flatMap((script) => articlesIn(parse(script.textContent ?? ''), 0))
  const article = found.find((object) => !typesOf(object).includes('WebPage')) ?? found[0]
  if (article === undefined) return undefined
  return {
    title: nameOf(article['headline']) ?? nameOf(article['name']),
    published: nameOf(article['datePublished']),
    updated: nameOf(article['dateModified']),
    author: namesOf(article['author']),
    publisher: nameOf(article['publisher']),
    section: namesOf(article['articleSection']),
    url: nameOf(article['url']) ?? idOf(article['mainEntityOfPage']),
    language: nameOf(article['inLanguage']),
    articleBody: typeof article['articleBody'] === 'string' ? article['articleBody'].trim() : null,
  }
}

/** Undefined for what is no JSON: pages hold much that is broken, and other metadata may still do. */
function parse(source: string): unknown {
  if (source.length > longestScript) return undefined
  try {
    return JSON.parse(source.trim().replace(/^<!--|-->$/gu, ''))
  } catch {
    return undefined
  }
}

function articlesIn(value: unknown, depth: number): Json[] {
  if (depth > deepest || typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.slice(0, 200).flatMap((part) => articlesIn(part, depth + 1))
  const object = value as Json
  const own = typesOf(object).some((type) => articleTypes.test(type)) ? [object] : []
  return [...own, ...articlesIn(object['@graph'], depth + 1), ...articlesIn(object['mainEntity'], depth + 1)]
}

function typesOf(object: Json): string[] {
  return [object['@type']].flat().filter((type): type is string => typeof type === 'string')
}

/** A name given as a string, an object with `name`, or a list of either. */
function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return tidy(decode(value))
  if (Array.isArray(value)) return nameOf(value[0])
  return typeof value === 'object' && value !== null ? nameOf((value as Json)['name']) : null
}

/** Some publishing systems write HTML entities into JSON. */
function decode(text: string): string {
  return /&#?\w{1,10};/u.test(text) && !text.includes('<') ? (parsePage(text).body?.textContent ?? text) : text
}

function namesOf(value: unknown): string | null {
  const names = [value]
    .flat()
    .map(nameOf)
    .filter((name) => name !== null)
  return names.length === 0 ? null : names.join(', ')
}

function idOf(value: unknown): string | null {
  if (typeof value === 'string') return tidy(value)
  return typeof value === 'object' && value !== null ? nameOf((value as Json)['@id']) : null
}
