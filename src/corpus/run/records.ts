/** The file of what was found: one record a line, of which any may be torn where a run was killed. */

import { createReadStream } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Extraction } from '../../facts.js'
import { countFacts, type Finding, type FoundFacts, type FoundSkip } from './finding.js'

/** Told by the hashes of the article and of all that it was read by. */
export interface RecordKey {
  readonly article: string
  readonly rules: string
}

/** One line of the file, without its line break, and where it begins. */
export interface FoundLine {
  readonly bytes: Buffer
  readonly offset: number
  /** Undefined for a line that is torn. */
  readonly key: RecordKey | undefined
}

const lineBreak = 0x0a
const sumLength = 8

/**
 * `sum article rules type json` and a line break; the sum is the CRC-32 of what stands between.
 *
 * @returns the record with the finding, whose line of JSON is the end of the record.
 */
export function recordOf(
  { article, rules }: RecordKey,
  finding: FoundFacts | FoundSkip,
): { readonly record: Uint8Array; readonly finding: Finding } {
  const { type } = finding
  const jsonLine = type === 'extraction' ? finding.jsonLine : Buffer.from(`${JSON.stringify(finding)}\n`)
  const head = Buffer.from(` ${article} ${rules} ${type} `)
  const start = sumLength + head.length
  const record = Buffer.allocUnsafe(start + jsonLine.length)
  record.set(head, sumLength)
  record.set(jsonLine, start)
  record.write(sumOf(record.subarray(sumLength + 1, -1)), 'latin1')
  return { record, finding: type === 'extraction' ? { ...finding, jsonLine: record.subarray(start) } : finding }
}

/** What a record with its line break says was found. */
export function findingOf(record: Buffer): Finding {
  const [, , , type = ''] = record.toString('latin1', 0, 200).split(' ', 4)
  const jsonLine = record.subarray(record.indexOf(` ${type} `) + type.length + 2)
  const found = JSON.parse(jsonLine.toString('utf8')) as Extraction | FoundSkip
  return 'reason' in found ? found : { type: 'extraction', jsonLine, counts: countFacts(found) }
}

/** All lines of the file in order; none if it is not there. */
export async function* readLines(path: string): AsyncGenerator<FoundLine> {
  let rest: Buffer = Buffer.alloc(0)
  let offset = 0
  try {
    for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      rest = rest.length === 0 ? piece : Buffer.concat([rest, piece])
      let start = 0
      for (let end = rest.indexOf(lineBreak); end !== -1; end = rest.indexOf(lineBreak, start)) {
        const bytes = rest.subarray(start, end)
        yield { bytes, offset: offset + start, key: keyOf(bytes) }
        start = end + 1
      }
      rest = rest.subarray(start)
      offset += start
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  if (rest.length > 0) yield { bytes: rest, offset, key: undefined }
}

function keyOf(line: Buffer): RecordKey | undefined {
  const [sum, article, rules, type] = line.toString('latin1', 0, 200).split(' ', 4)
  if (article === undefined || rules === undefined || type === undefined) return undefined
  return sum === sumOf(line.subarray(sumLength + 1)) ? { article, rules } : undefined
}

function sumOf(bytes: Buffer | string): string {
  return crc32(bytes).toString(16).padStart(sumLength, '0')
}
