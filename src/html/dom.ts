/**
 * A page as a tree, read by linkedom: no script runs, nothing is fetched.
 *
 * Only what is used of the DOM is typed here, so that the rest of the code needs no browser types.
 */

import { parseHTML } from 'linkedom/worker'
import { flattenMarkup } from './flatten.js'

export interface HtmlNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: ArrayLike<HtmlNode>
}

export interface HtmlElement extends HtmlNode {
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  querySelector(selector: string): HtmlElement | null
  querySelectorAll(selector: string): ArrayLike<HtmlElement>
  remove(): void
  removeAttribute(name: string): void
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement
  readonly body: HtmlElement | null
}

export const elementNode = 1
export const textNode = 3

/** Tree of a page; a fragment without `<html>` counts as its body. */
export function parsePage(html: string): HtmlDocument {
  return (parseHTML(withHeadAndBody(flattenMarkup(html))) as unknown as { document: HtmlDocument }).document
}

const htmlTag = /<html(?:\s[^<>]*)?>/iu
const headTag = /<head[\s>]/iu
const bodyTag = /<body[\s>]/iu

/** HTML allows to leave out the tags of head and body; linkedom would then make an empty body. */
function withHeadAndBody(html: string): string {
  if (headTag.test(html)) return html
  const open = htmlTag.exec(html)
  const start = open === null ? 0 : open.index + open[0].length
  const body = html.search(bodyTag)
  const head = body === -1 ? '' : html.slice(start, body)
  const rest = body === -1 ? `<body>${html.slice(start)}</body>` : html.slice(body)
  return `${open?.[0] ?? '<html>'}<head>${head.replace(/<!doctype[^<>]*>/iu, '')}</head>${rest}`
}

/** White space made single, ends trimmed; null for nothing. */
export function tidy(text: string | null | undefined): string | null {
  const tidied = (text ?? '').replace(/\s+/gu, ' ').trim()
  return tidied === '' ? null : tidied
}
