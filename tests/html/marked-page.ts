/**
 * Pages whose elements say whether they belong to the article: `data-expect="in"`, `"out"`, or `"either"` for bylines and
 * dates, which may be read or not. Descendants inherit it. What no element holds stands in a comment:
 * `<!-- expect in: words -->`. The marks are taken out before a page is read.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { elementNode, parsePage, textNode, tidy, type HtmlElement, type HtmlNode } from '../../src/html/dom.js'

export interface MarkedPage {
  readonly name: string
  /** Without marks. */
  readonly html: string
  /** Lines of the page as a reader sees them, one a block, cell or part between line breaks. */
  readonly inside: readonly string[]
  /** Without those that the article holds too, as breadcrumbs hold its headline. */
  readonly outside: readonly string[]
}

const folder = new URL('./pages/', import.meta.url)
const inline = /^(?:[ABIQSU]|ABBR|BIG|CITE|CODE|EM|FONT|LABEL|MARK|SMALL|SPAN|STRONG|SUB|SUP|TIME)$/u
const unseen = /^(?:HEAD|SCRIPT|STYLE|NOSCRIPT|TEMPLATE|BUTTON)$/u

export function readMarkedPages(): MarkedPage[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => readMarkedPage(file.replace('.html', ''), readFileSync(new URL(file, folder), 'utf8')))
}

function readMarkedPage(name: string, marked: string): MarkedPage {
  const lines: { text: string; mark: string }[] = []
  let line = ''
  const end = (mark: string): void => {
    const text = tidy(line)
    if (text !== null) lines.push({ text, mark })
    line = ''
  }
  const walk = (node: HtmlNode, mark: string): void => {
    if (node.nodeType === textNode) line += node.textContent ?? ''
    if (node.nodeType !== elementNode || unseen.test(node.nodeName)) return
    const own = (node as HtmlElement).getAttribute('data-expect') ?? mark
    const breaks = own !== mark || !inline.test(node.nodeName)
    if (breaks) end(mark)
    for (const child of Array.from(node.childNodes)) walk(child, own)
    if (breaks) end(own)
  }
  walk(parsePage(marked).documentElement, 'either')
  for (const [, mark, text] of marked.matchAll(/<!-- expect (in|out): (.*?) -->/gu))
    lines.push({ text: text!, mark: mark! })
  const textsOf = (mark: string): string[] => lines.filter((each) => each.mark === mark).map(({ text }) => text)
  const html = marked.replace(/ data-expect="\w+"|<!-- expect .*?-->\n?/gu, '')
  const inside = textsOf('in')
  const repeated = new Set(linesHeld(inside.join('\n'), textsOf('out')))
  return { name, html, inside, outside: textsOf('out').filter((text) => !repeated.has(text)) }
}

/** Of the lines, those that a text holds; short ones only count as whole lines or cells of it. */
export function linesHeld(text: string, lines: readonly string[]): string[] {
  const own = text.split(/[\n\t]/u).map((line) => tidy(line.replace(/^- /u, '')) ?? '')
  const whole = new Set(own)
  const joined = own.join('\n')
  return lines.filter((line) => whole.has(line) || (line.length >= 25 && joined.includes(line)))
}

/** Lines of a text that hold two lines of its page: their sentences have run together. */
export function linesRunTogether(text: string, { inside }: MarkedPage): string[] {
  const long = [...new Set(inside)].filter((line) => line.length >= 12)
  return text.split(/[\n\t]/u).filter((line) => {
    const tidied = tidy(line) ?? ''
    return (
      long.filter((each) => tidied.includes(each) && !long.some((other) => other !== each && other.includes(each)))
        .length > 1
    )
  })
}
