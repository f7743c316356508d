/** RSS 2.0, RSS 1.0 (RDF), Atom and JSON Feed: each item an article. */

import { articleWith, readFragment } from '../../html/fragment.js'
import { readMetadataDate } from '../../html/metadata/dates.js'
import type { HtmlArticle } from '../../html/read.js'
import type { DecodedText } from '../encoding/decode.js'
import { encodingOfXml } from '../encoding/declared.js'
import { articleAt, faultAt, longestList, type Reading } from '../reading.js'
import { readDecoded } from './document.js'
import type { FeedItem, FeedItems } from './feed-items.js'
import { parseParts } from './feed-parts.js'
import type { Input } from './input.js'
import { readPage } from './page.js'

const htmlRoot = /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[^>]*-->\s*)*(?:<!DOCTYPE html[^>]*>\s*)?<html[\s>]/iu

/** A file of XML: a feed, or a page by its root element. */
export async function* readFeed(input: Input): AsyncGenerator<Reading> {
  const read = await readDecoded(input, longestList, encodingOfXml)
  if ('type' in read) yield read
  else if (htmlRoot.test(read.text.slice(0, 2000)))
    yield articleAt(input, await readPage(read.text, { id: input.id }), read.warnings)
  else yield* readFeedText(read, input)
}

/** The items of a feed in text, in the order of the feed. */
export function* readFeedText({ text, warnings }: DecodedText, { file, id }: Input): Generator<Reading> {
  let number = 0
  for (const part of parseParts(text)) {
    if ('wrong' in part) {
      number++
      yield faultAt(part.line === undefined ? { file } : { file, line: part.line }, part.wrong)
      continue
    }
    for (const item of part.items) yield articleAt({ file }, articleOf(item, part, `${id}:${++number}`), warnings)
  }
}

/** The item's whole text if the feed has it, else its summary. Its address is its id, where it has one. */
function articleOf(item: FeedItem, feed: FeedItems, otherwise: string): HtmlArticle {
  const { body, title } = item
  const text = body === undefined ? '' : 'markup' in body ? readFragment(body.markup) : body.text
  return articleWith(item.url ?? item.id ?? otherwise, text, {
    title: oneLine(title),
    published: readMetadataDate(item.published),
    updated: readMetadataDate(item.updated),
    author: oneLine(item.author),
    publisher: oneLine(feed.title),
    section: oneLine(item.section),
    url: item.url ?? null,
    language: item.language ?? feed.language ?? null,
  })
}

/** Markup as one line of text; null for nothing. */
function oneLine(markup: string | undefined): string | null {
  if (markup === undefined) return null
  const text = /[<&]/u.test(markup) ? readFragment(markup) : markup
  return text.replace(/\s+/gu, ' ').trim() || null
}
