/**
 * Feeds, told apart and read by feedsmith, which takes much that feeds get wrong, such as stray ampersands. In a feed that
 * it cannot take at all each item is read by itself, so that a broken one costs no other.
 */

import { DetectError, MalformedError, parseFeed } from 'feedsmith'
import { itemsOfAtom, itemsOfJson, itemsOfRdf, itemsOfRss, type FeedItems } from './feed-items.js'
import { lineCounter } from '../../line-counter.js'

/** What is wrong with a feed, and in which line. */
export interface FeedFault {
  readonly wrong: string
  readonly line?: number
}

/** The whole feed; where that cannot be, its items one by one, and what is wrong with the others. */
export function* parseParts(text: string): Generator<FeedItems | FeedFault> {
  const whole = parse(text)
  if (!('wrong' in whole)) {
    yield whole
    if (isCutOff(text)) yield { wrong: 'the feed is cut off after this line', line: lineCounter(text)(text.length) }
    return
  }
  if (whole.malformed) yield* parseItems(text)
  else yield { wrong: whole.wrong }
}

/** Characters of what stands before the first item; it is read with each of them. */
const longestHead = 20_000

const itemTag = /<(\/?)(?:item|entry)(?=[\s>])/giu

/** Each item with the head of the feed, where its namespaces, title and language are. */
function* parseItems(text: string): Generator<FeedItems | FeedFault> {
  const tags = Array.from(text.matchAll(itemTag))
  const first = tags.find((tag) => tag[1] === '')
  if (first === undefined) {
    yield { wrong: 'malformed XML' }
    return
  }
  const head = text.slice(0, first.index)
  if (head.length > longestHead) {
    yield { wrong: 'malformed XML' }
    return
  }
  const lineAt = lineCounter(text)
  for (const [index, tag] of tags.entries()) {
    if (tag[1] !== '') continue
    const next = tags[index + 1]
    const closed = next !== undefined && next[1] !== ''
    const end = closed ? text.indexOf('>', next.index) + 1 || text.length : (next?.index ?? text.length)
    const part = closed ? parse(head + text.slice(tag.index, end)) : { wrong: 'the item that begins here does not end' }
    if ('wrong' in part) yield { wrong: part.wrong, line: lineAt(tag.index) }
    else yield part
  }
}

function parse(text: string): FeedItems | { readonly wrong: string; readonly malformed: boolean } {
  try {
    const { format, feed } = parseFeed(text)
    switch (format) {
      case 'rss':
        return itemsOfRss(feed)
      case 'rdf':
        return itemsOfRdf(feed)
      case 'atom':
        return itemsOfAtom(feed)
      case 'json':
        return itemsOfJson(feed)
      default:
        return format satisfies never
    }
  } catch (error) {
    if (error instanceof MalformedError) return { wrong: 'malformed XML in the item that begins here', malformed: true }
    if (error instanceof DetectError) return { wrong: 'not a feed: RSS, Atom, RDF or JSON Feed', malformed: false }
    return { wrong: `not a feed: ${error instanceof Error ? error.message : String(error)}`, malformed: false }
  }
}

/** A feed in XML that does not end with the end of an element. */
function isCutOff(text: string): boolean {
  const xml = text.trimEnd()
  return /^\s*</u.test(xml) && !/<\/(?:[\w.-]{1,40}:)?(?:rss|feed|rdf)\s*>(?:\s*<!--[^>]*-->)*$/iu.test(xml.slice(-2000))
}
