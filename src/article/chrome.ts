/**
 * Page chrome around a plain-text article, told by layout: menus, share bars, related headlines, contact blocks.
 *
 * Chrome is passed over, never cut out, so that offsets stay true. What is kept in doubt: a line of chrome too many
 * yields a false fact now and then, a line of the article too few loses true ones.
 */

import type { Span } from '../facts.js'
import { readLines, type Line } from './lines.js'

export interface Layout {
  /** Lines of the article and of the page. */
  readonly lines: readonly Line[]
  /** Stretches of page chrome, in order, without overlap. */
  readonly chrome: readonly Span[]
  /** See `Lines`. */
  readonly softBreaks: ReadonlySet<number>
}

/** Shortest run of short lines that is a menu and not a list in the article. */
const shortestMenu = 4
const releaseEnd = /^(?:#{2,}|[-\s]*(?:ends?|30)[-\s]*)$/iu
const notes = /^(?:notes?|background)\b/iu
const contactMark = /\bcontacts?:/iu
const siteSeparator = / [-–—|•>»] (?=[^-–—|•>»]+$)/u

export function readLayout(text: string): Layout {
  const { lines, softBreaks } = readLines(text)
  const marked = new Uint8Array(lines.length)
  const firstProse = lines.findIndex((line) => line.kind === 'prose')
  const lastProse = lines.findLastIndex((line) => line.kind === 'prose')
  lines.forEach((line, i) => {
    if (line.kind === 'prompt') marked[i] = 1
  })
  const head = headOf(lines, firstProse)
  markBlocks(lines, marked, head, firstProse)
  markContacts(lines, marked)
  markTickers(lines, marked, firstProse)
  markMenus(lines, marked, firstProse, head.first)
  markTail(lines, marked, lastProse)
  markAfterEnd(lines, marked)
  const chrome = lines.filter((_, i) => marked[i] === 1).map(({ start, end }): Span => ({ start, end }))
  const others = [...siteNames(lines, marked), ...inlineContacts(lines, marked), ...machineText(text)]
  return { lines, chrome: merge([...chrome, ...others]), softBreaks }
}

/** Farthest above the first sentence that the headline stands, in lines. */
const farthestHeadline = 12

interface Head {
  /** The nearest heading above the first sentence; the number of lines if there is none. */
  readonly nearest: number
  /** The first of the headings from which to that one no menu, prompt or block stands. */
  readonly first: number
}

/** Lines between headline and sub-headline: a date, a place, a name. */
const mostBetween = 3

/** Where the head of the article begins. What lies between it and the sentences (sub-headline, byline, date) is no menu. */
function headOf(lines: readonly Line[], firstProse: number): Head {
  for (let i = firstProse - 1; i >= Math.max(0, firstProse - farthestHeadline); i--) {
    if (lines[i]!.kind !== 'heading' || lines[i]!.opens !== undefined) continue
    let first = i
    let last = i
    for (let at = i - 1; at >= 0 && at >= first - mostBetween - 1 && at >= i - farthestHeadline; at--) {
      const { kind, opens } = lines[at]!
      if (opens !== undefined || (kind !== 'heading' && kind !== 'date' && kind !== 'label')) break
      if (kind === 'date') last = at
      if (kind === 'heading' && (at === first - 1 ? first > i - 2 : last < first)) first = at
    }
    return { nearest: i, first }
  }
  return { nearest: lines.length, first: lines.length }
}

/** A related-stories heading runs until prose; a contact heading until prose, a blank line or a headline. */
function markBlocks(lines: readonly Line[], marked: Uint8Array, { nearest, first }: Head, firstProse: number): void {
  for (let i = 0; i < lines.length; i++) {
    const block = lines[i]!.opens
    if (block === undefined) continue
    marked[i] = 1
    for (let j = i + 1; j < lines.length; j++) {
      const { kind, joined } = lines[j]!
      if (kind === 'prose' || kind === 'end-mark') break
      const headBegins =
        j === nearest || (!joined && (j === first || (j < firstProse && lines[j - 1]!.kind === 'prompt')))
      if (block === 'related' && headBegins) break
      if (
        block === 'contact' &&
        (kind === 'heading' || kind === 'date' || (!joined && j > i + 1 && kind !== 'contact'))
      )
        break
      marked[j] = 1
    }
  }
}

/** Names and offices directly above and below phone numbers. */
function markContacts(lines: readonly Line[], marked: Uint8Array): void {
  lines.forEach((line, i) => {
    if (line.kind !== 'contact') return
    marked[i] = 1
    for (let j = i - 1; j >= Math.max(0, i - 3); j--) {
      if (lines[j]!.kind === 'contact') continue
      if (lines[j]!.kind !== 'label' || !lines[j + 1]!.joined) break
      marked[j] = 1
    }
  })
}

/** Runs of short lines, above the article or with a prompt among them. */
function markMenus(lines: readonly Line[], marked: Uint8Array, firstProse: number, head: number): void {
  const isEntry = (i: number): boolean => {
    const { kind, text } = lines[i]!
    if (i >= head && i < firstProse) return kind === 'prompt'
    return (
      kind === 'label' ||
      kind === 'prompt' ||
      (kind === 'heading' && text.length < 60 && !/\d/u.test(text) && marked[i - 1] === 1)
    )
  }
  for (let i = 0; i < lines.length;) {
    let end = i
    let labels = 0
    let prompts = 0
    while (end < lines.length && isEntry(end)) {
      if (lines[end]!.kind === 'prompt') prompts++
      else labels++
      end++
    }
    const above = firstProse === -1 || i < firstProse
    const long = labels + prompts >= shortestMenu
    if (labels > 0 && ((above && long) || (prompts > 0 && (above || long)))) {
      marked.fill(1, above ? i : behindSignature(lines, marked, i), end)
    }
    i = Math.max(end, i + 1)
  }
}

const ticker = /^\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?)?\s+\p{Lu}/u

/** Asked before a pattern that few articles need, so that the others never compile it. */
function beginsWithDigit({ text }: Line): boolean {
  const code = text.charCodeAt(0)
  return code >= 48 && code <= 57
}

/** "10:42 Court clears takeover", several of them above the article. */
function markTickers(lines: readonly Line[], marked: Uint8Array, firstProse: number): void {
  const isTicker = (i: number): boolean => {
    const line = lines[i]
    return (
      line !== undefined && i < firstProse && line.kind !== 'prose' && beginsWithDigit(line) && ticker.test(line.text)
    )
  }
  for (let i = 0; i < firstProse; i++) if (isTicker(i) && (isTicker(i - 1) || isTicker(i + 1))) marked[i] = 1
}

/** Names under the last sentence are a signature, even where a share bar follows them at once. */
function behindSignature(lines: readonly Line[], marked: Uint8Array, from: number): number {
  if (from === 0 || marked[from - 1] === 1) return from
  let at = from
  while (lines[at]?.kind === 'label' && lines[at]?.joined === true && at < from + 2) at++
  return lines[at]?.kind === 'prompt' ? at : from
}

/** Below the last sentence only a signature belongs to the article: two or three labels that follow it. */
function markTail(lines: readonly Line[], marked: Uint8Array, lastProse: number): void {
  if (lastProse === -1) return
  let chrome = false
  for (let i = lastProse + 1; i < lines.length; i++) {
    const { kind } = lines[i]!
    if (kind === 'prompt' || marked[i] === 1) chrome = true
    else if (kind === 'end-mark') chrome ||= /^[#*-]+$/u.test(lines[i]!.text)
    else if (chrome) marked[i] = 1
  }
}

/** Nothing of the article follows an end mark, unless notes to editors do. */
function markAfterEnd(lines: readonly Line[], marked: Uint8Array): void {
  const end = lines.findIndex(({ kind, text }) => kind === 'end-mark' && releaseEnd.test(text))
  if (end === -1 || end < lines.length / 3) return
  if (!lines.slice(end + 1, end + 3).some(({ text }) => notes.test(text))) marked.fill(1, end + 1)
}

/** "Headline - Name of the site" in the page's title, where the headline stands again below. */
function siteNames(lines: readonly Line[], marked: Uint8Array): Span[] {
  const first = lines[0]
  if (first === undefined || marked[0] === 1) return []
  const separator = siteSeparator.exec(first.text)
  if (separator === null) return []
  const headline = first.text.slice(0, separator.index)
  const again = lines.slice(1, 40).some(({ text }) => text.length > 12 && headline.startsWith(text))
  return again ? [{ start: first.start + separator.index, end: first.end }] : []
}

/** "May 25, 2022 Contact: Jane Roe": the rest of the line, and the labels below it. */
function inlineContacts(lines: readonly Line[], marked: Uint8Array): Span[] {
  const spans: Span[] = []
  lines.forEach((line, i) => {
    if (line.kind === 'prose' || marked[i] === 1 || line.text.length >= 120 || !line.text.includes(':')) return
    const found = contactMark.exec(line.text)
    if (found === null) return
    spans.push({ start: line.start + found.index, end: line.end })
    for (let j = i + 1; j < lines.length && lines[j]!.joined; j++) {
      if (lines[j]!.kind !== 'contact' && lines[j + 1]?.kind !== 'contact') break
      spans.push({ start: lines[j]!.start, end: lines[j]!.end })
    }
  })
  return spans
}

const jsonKey = /[{,]"[#@\w-]{1,40}":/gu

/** Serialized data that a scraper left behind: from the first of several JSON keys to the last. */
function machineText(text: string): Span[] {
  if (!text.includes('":')) return []
  const keys = [...text.matchAll(jsonKey)]
  const first = keys[0]
  const last = keys.at(-1)
  if (first === undefined || last === undefined || keys.length < 4) return []
  const lineEnd = text.indexOf('\n', last.index)
  return [{ start: first.index, end: lineEnd === -1 ? text.length : lineEnd }]
}

function merge(spans: Span[]): Span[] {
  const merged: { start: number; end: number }[] = []
  for (const span of spans.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ ...span })
  }
  return merged
}
