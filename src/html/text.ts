/** Elements to text in which sentences never run together: blocks, line breaks, list entries and table cells. */

import { elementNode, textNode, type HtmlElement, type HtmlNode } from './dom.js'

/** Elements that begin and end a paragraph of their own. */
const blocks = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'CAPTION', 'CENTER', 'DD', 'DETAILS', 'DIALOG', 'DIV', 'DL', 'DT', 'FIELDSET',
  'FIGCAPTION', 'FIGURE', 'FOOTER', 'FORM', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HGROUP', 'HR', 'LEGEND', 'MAIN', 'NAV', 'OL',
  'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'UL',
]) // prettier-ignore

/** Elements that begin and end a line. */
const lines = new Set(['LI', 'TR', 'OPTION'])

/** Elements without text for readers. */
const silent = new Set([
  'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SVG', 'MATH', 'IFRAME', 'OBJECT', 'EMBED', 'CANVAS', 'AUDIO', 'VIDEO', 'BUTTON', 'SELECT',
  'TEXTAREA', 'INPUT', 'HEAD', 'TITLE', 'MAP', 'PROGRESS', 'METER', 'RP', 'RT',
]) // prettier-ignore

const space = /[\t\n\f\r ]+/gu
const cell = new Set(['TD', 'TH'])

/** Collects pieces of text and the breaks between them; a wider break swallows a narrower one. */
class TextWriter {
  readonly #parts: string[] = []
  #gap = ''
  #mark = ''
  #begun = false

  /** At the place of the next piece there is at least this break. */
  separate(gap: ' ' | '\t' | '\n' | '\n\n'): void {
    if (this.#begun && rank(gap) > rank(this.#gap)) this.#gap = gap
  }

  /** The next piece begins with this mark, whatever breaks come before it. */
  mark(mark: string): void {
    this.#mark = mark
  }

  write(piece: string): void {
    if (piece === '') return
    this.#parts.push(this.#gap, this.#mark, piece)
    this.#gap = ''
    this.#mark = ''
    this.#begun = true
  }

  toString(): string {
    return this.#parts.join('')
  }
}

function rank(gap: string): number {
  return ['', ' ', '\t', '\n', '\n\n'].indexOf(gap)
}

/**
 * Text of an element as a reader sees it. Paragraphs stand apart by a blank line, entries of lists begin with "- ",
 * cells are parted by tabs. White space is single; no-break spaces stay.
 */
export function readText(root: HtmlElement): string {
  const writer = new TextWriter()
  writeChildren(root, writer)
  return writer.toString()
}

function writeChildren(node: HtmlNode, writer: TextWriter): void {
  for (const child of Array.from(node.childNodes)) writeNode(child, writer)
}

function writeNode(node: HtmlNode, writer: TextWriter): void {
  if (node.nodeType === textNode) return writeInline(node.textContent ?? '', writer)
  if (node.nodeType !== elementNode) return
  const name = node.nodeName.toUpperCase()
  if (silent.has(name) || isHidden(node as HtmlElement)) return
  if (name === 'BR') return writer.separate('\n')
  if (name === 'PRE') return writePreformatted(node, writer)
  const gap = blocks.has(name) ? '\n\n' : lines.has(name) ? '\n' : undefined
  if (gap !== undefined) writer.separate(gap)
  if (cell.has(name)) writer.separate('\t')
  if (name === 'LI') writer.mark('- ')
  writeChildren(node, writer)
  if (gap !== undefined) writer.separate(gap)
}

function writeInline(text: string, writer: TextWriter): void {
  const single = text.replace(space, ' ')
  if (single.startsWith(' ')) writer.separate(' ')
  writer.write(single === ' ' ? '' : trimBlanks(single))
  if (single.endsWith(' ')) writer.separate(' ')
}

/** `trim` would take no-break spaces too. */
function trimBlanks(text: string): string {
  return text.slice(text.startsWith(' ') ? 1 : 0, text.endsWith(' ') ? -1 : undefined)
}

function writePreformatted(node: HtmlNode, writer: TextWriter): void {
  writer.separate('\n\n')
  writer.write((node.textContent ?? '').trim())
  writer.separate('\n\n')
}

function isHidden(element: HtmlElement): boolean {
  return (
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    /display\s*:\s*none|visibility\s*:\s*hidden/iu.test(element.getAttribute('style') ?? '')
  )
}
