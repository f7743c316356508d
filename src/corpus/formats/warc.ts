/**
 * Web archives (WARC), as crawlers write them, read by warcio: one record after another, of which one page is held at a time.
 * The date of a record is that of the crawl and no publication; an article has the date that its page gives, or none.
 */

import type { WARCRecord } from 'warcio'
import { counted } from '../../counted.js'
import { FactError } from '../../errors.js'
import { readHead } from '../bytes/head.js'
import { megabytes } from '../bytes/whole.js'
import { encodingOfPage } from '../encoding/declared.js'
import { decodeText } from '../encoding/decode.js'
import { articleAt, faultAt, longestArticle, type Reading } from '../reading.js'
import type { Input } from './input.js'
import { readPage } from './page.js'
import { HeadLimit } from './warc-heads.js'
import { isCutShort, readPayload, skipRest } from './warc-payload.js'

/** Pages among the answers of servers, and the plain texts of WET files. */
export async function* readWarc({ file, id, bytes: chunks }: Input): AsyncGenerator<Reading> {
  const { head, bytes } = await readHead(chunks, (size) => size >= 5)
  if (!Buffer.from(head).toString('latin1').startsWith('WARC/')) {
    yield faultAt({ file }, 'not a web archive, which begins with "WARC/"')
    return
  }
  const { WARCParser } = await import('warcio')
  const archive = new HeadLimit(bytes)
  const parser = new WARCParser(archive)
  const passedOver = new Map<string, number>()
  let number = 0
  let place = 'at the beginning'
  try {
    for await (const record of parser) {
      archive.endHead()
      place = `record ${++number} (${record.warcTargetURI ?? 'without an address'})`
      if (!isWhole(record)) {
        yield faultAt({ file }, `${place}: not the beginning of a record; the rest of the archive was not read`)
        break
      }
      const reason = reasonToPass(record)
      if (reason === undefined) {
        const reading = await readRecord(record, { file, id: `${id}:${number}` })
        yield typeof reading === 'string' ? faultAt({ file }, `${place}: ${reading}`) : reading
      } else {
        if (reason !== '') passedOver.set(reason, (passedOver.get(reason) ?? 0) + 1)
        if (await isCutShort(record)) yield faultAt({ file }, `${place}: ${cutShort}`)
      }
      await skipRest(record)
      archive.beginHead()
      place = `behind record ${number}`
    }
  } catch (error) {
    const detail = error instanceof FactError ? error.detail : error instanceof Error ? error.message : String(error)
    yield faultAt({ file }, `${place}: ${detail}`, error)
  }
  for (const [reason, count] of passedOver) {
    yield { type: 'skip', file, reason: `${counted(count, 'record')} ${reason}` }
  }
}

const cutShort = 'cut off: the archive ends before the record does'

/** Whether a record has a head of its own, and not the remains of another. */
function isWhole({ warcHeaders }: WARCRecord): boolean {
  return warcHeaders.statusline.startsWith('WARC/') && warcHeaders.headers.get('content-length') !== null
}

/** Why a record holds no article; empty for records about the crawl itself, undefined for one that may hold one. */
function reasonToPass(record: WARCRecord): string | undefined {
  switch (record.warcType) {
    case 'conversion':
      return mediaType(record.warcContentType) === 'text/plain' ? undefined : 'not text'
    case 'response':
    case 'resource': {
      const status = record.httpHeaders?.statusCode ?? 200
      if (status !== 200) return 'not answered with 200'
      return isPage(mediaType(contentTypeOf(record))) ? undefined : 'not web pages'
    }
    default:
      return ''
  }
}

function contentTypeOf(record: WARCRecord): string | null | undefined {
  return record.warcType === 'response' ? record.httpHeaders?.headers.get('content-type') : record.warcContentType
}

function mediaType(contentType: string | null | undefined): string {
  return (contentType ?? '').split(';')[0]!.trim().toLowerCase()
}

function isPage(type: string): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml'
}

/** The article of a record, or what is wrong with it. */
async function readRecord(record: WARCRecord, { file, id }: { file: string; id: string }): Promise<Reading | string> {
  const payload = await readPayload(record, longestArticle)
  if (payload === undefined) return `more than the ${megabytes(longestArticle)} that are read as one page`
  if (await isCutShort(record)) return cutShort
  const contentType = contentTypeOf(record) ?? undefined
  const isText = record.warcType === 'conversion'
  const decoded = await decodeText(payload, isText ? undefined : await encodingOfPage(payload, contentType))
  if ('wrong' in decoded) return decoded.wrong
  const url = record.warcTargetURI ?? undefined
  if (isText) return articleAt({ file }, { id: url ?? id, text: decoded.text }, decoded.warnings)
  const page = await readPage(decoded.text, { id: url ?? id, ...(url === undefined ? {} : { url }) })
  return typeof page === 'string' ? page : articleAt({ file }, page, decoded.warnings)
}
