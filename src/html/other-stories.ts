/**
 * Parts that lead to other stories, told by what they hold and where they stand: lists under "Related stories", boxes that
 * end in "Read more", and linked headlines between two paragraphs.
 */

import { tidy, type HtmlElement } from './dom.js'
import { endsSentence, opensComments, opensStories, opensStory } from './prompts.js'

/** What an element holds. Lengths are in UTF-16 units. */
export interface Holding {
  readonly length: number
  readonly links: number
  readonly linked: number
  readonly headline: boolean
}

/** An element in the order of its siblings that hold text. */
export interface Block {
  readonly part: HtmlElement
  readonly held: Holding
}

const heading = /^h[2-6]$/iu
const boxes = /^(?:div|section|li)$/iu
const passages = /^(?:p|ul|ol|div|section)$/iu
const longestHeading = 60
const longestBox = 400
/** Entries under a heading: a linked headline, perhaps with a summary and a date that are not linked. */
const leastLinkedOfEntry = 0.25
const longestDate = 30
const leastLinkedOfPointer = 0.85
/** Of the passages of text around pointers. */
const mostPointers = 1 / 3
/** Shorter links are names, words of a menu or places in the page. */
const shortestStory = 20
const shortestText = 40

/** Of the blocks of an element, those that lead to other stories or are comments, with the headings above them. */
export function otherStories(element: HtmlElement, blocks: readonly Block[]): ReadonlySet<Block> {
  if (isTeaser(element, blocks)) return new Set(blocks)
  return new Set([...blocks.flatMap((_, at) => listedAt(blocks, at)), ...pointers(blocks)])
}

/** What is listed under a heading, with it. */
function listedAt(blocks: readonly Block[], at: number): readonly Block[] {
  const block = blocks[at]!
  const text = block.held.length > longestHeading ? '' : textOf(block)
  const below = blocks.slice(at + 1)
  if (opensComments(text)) return below.length > 0 ? [block, ...below] : []
  if (!opensStories(text)) return []
  const end = below.findIndex(({ held }) => !isEntry(held))
  const entries = end === -1 ? below : below.slice(0, end)
  return entries.some(({ held }) => held.links > 0) ? [block, ...entries] : []
}

function isEntry({ length, links, linked }: Holding): boolean {
  return links > 0 ? linked >= length * leastLinkedOfEntry : length <= longestDate
}

/** Headlines of other stories in the midst of text. Where every few passages have one, the article is a digest of them. */
function pointers(blocks: readonly Block[]): readonly Block[] {
  const texts = blocks.map(isText)
  const first = texts.indexOf(true)
  const last = texts.lastIndexOf(true)
  const found = blocks.filter(
    (block, at) => isPointer(block) && !leadsTo(blocks[at - 1]) && first !== -1 && first < at && at < last,
  )
  const most = Math.max(1, texts.filter(Boolean).length * mostPointers)
  return found.length <= most ? found : []
}

/** What stands below a colon belongs to the text above it. */
function leadsTo(above: Block | undefined): boolean {
  return above !== undefined && textOf(above).endsWith(':')
}

function isPointer({ part, held: { length, links, linked } }: Block): boolean {
  if (links === 0 || linked < length * leastLinkedOfPointer || linked < links * shortestStory) return false
  if (!passages.test(part.nodeName)) return false
  return !Array.from(part.querySelectorAll('a')).some((link) => endsSentence(tidy(link.textContent) ?? ''))
}

function isText({ part, held }: Block): boolean {
  return !heading.test(part.nodeName) && held.length >= shortestText && held.linked < held.length / 2
}

/** A heading, a few words and "Read more". */
function isTeaser({ nodeName }: HtmlElement, blocks: readonly Block[]): boolean {
  if (blocks.length < 2 || !boxes.test(nodeName) || !heading.test(blocks[0]!.part.nodeName)) return false
  const last = blocks.at(-1)!
  const length = blocks.reduce((sum, { held }) => sum + held.length, 0)
  return length <= longestBox && last.held.linked === last.held.length && opensStory(textOf(last))
}

function textOf({ part }: Block): string {
  return tidy(part.textContent) ?? ''
}
