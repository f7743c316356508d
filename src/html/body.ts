/**
 * The article's part of a page, by Mozilla's Readability: of the maintained extractors the one that most readers' tools
 * stand on, and the one that says when it finds no article (`docs/html.md` compares three). Where it finds none, or much
 * less than the page's own article element holds, that element or the page without its menus is read; page chrome in it is
 * told by layout later.
 */

import { Readability } from '@mozilla/readability'
import { tidy, type HtmlDocument, type HtmlElement } from './dom.js'
import { removeFurniture } from './furniture.js'
import { withLead } from './lead.js'
import { readText } from './text.js'

/** Of what the page's article element holds, Readability has to find at least this much. */
const leastShare = 0.5
const leastWordsOfQuotation = 8

/** Text of the article; empty where the page has none. Takes the tree apart. */
export function readBody(page: HtmlDocument): string {
  removeFurniture(page)
  const whole = page.body === null ? '' : readText(page.body)
  const headings = Array.from(page.querySelectorAll('h1'))
  const headline = headings.length === 1 ? tidy(headings[0]!.textContent) : null
  const article = soleArticle(page)
  const own = article === null ? '' : readText(article)
  const quotations = article === null ? [] : Array.from(article.querySelectorAll('blockquote')).map(readText)
  const readable = readableText(page)
  if (readable.length > 0 && readable.length >= own.length * leastShare)
    return withQuotations(withLead(whole, headline, readable), quotations)
  return own || whole
}

/** Releases keep what officials say in a part of its own behind the text, which extractors leave. */
function withQuotations(text: string, quotations: readonly string[]): string {
  const left = quotations.filter((each) => each.split(/\s+/u).length >= leastWordsOfQuotation && !text.includes(each))
  return [text, ...left].join('\n\n')
}

/** Readability takes these names for players; captions of pictures stand in such parts. */
const pictureParts = '[class*="media" i], [class*="caption" i]'

function readableText(page: HtmlDocument): string {
  for (const part of Array.from(page.querySelectorAll(pictureParts))) part.removeAttribute('class')
  const reader = new Readability<HtmlElement>(page as unknown as ConstructorParameters<typeof Readability>[0], {
    charThreshold: 250,
    keepClasses: false,
    serializer: (element) => element as unknown as HtmlElement,
  })
  const content = reader.parse()?.content
  return content === null || content === undefined ? '' : readText(content)
}

/** The page's article, where it has one and not a list of them. */
function soleArticle(page: HtmlDocument): HtmlElement | null {
  const articles = Array.from(page.querySelectorAll('article, [itemprop="articleBody"]'))
  if (articles.length === 0) return page.querySelector('main, [role="main"]')
  const longest = articles.reduce((best, next) => (length(next) > length(best) ? next : best))
  return length(longest) > articles.reduce((sum, next) => sum + length(next), 0) * leastShare ? longest : null
}

function length(element: HtmlElement): number {
  return (element.textContent ?? '').length
}
