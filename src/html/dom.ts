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
}

export interface HtmlDocument extends HtmlElement {
  readonly documentElement: HtmlElement
  readonly body: HtmlElement | null
}

export const elementNode = 1
export const textNode = 3

/** Tree of a page; a fragment without `<html>` counts as its body. */
export function parsePage(html: string): HtmlDocument {
  const flat = flattenMarkup(html)
  const whole = /<(?:html|body)[\s>]/iu.test(flat) ? flat : `<html><body>${flat}</body></html>`
  return (parseHTML(whole) as unknown as { document: HtmlDocument }).document
}

/** White space made single, ends trimmed; null for nothing. */
export function tidy(text: string | null | undefined): string | null {
  const tidied = (text ?? '').replace(/\s+/gu, ' ').trim()
  return tidied === '' ? null : tidied
}
