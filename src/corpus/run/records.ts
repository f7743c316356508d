/** The file of what was found: one record a line, of which any may be torn where a run was killed. */

import { createReadStream } from 'node:fs'
import { crc32 } from 'node:zlib'
import type { Finding } from './finding.js'

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

export type KeptFinding = Exclude<Finding, { readonly type: 'fault' }>

/** `sum article rules type json`; the sum is the CRC-32 of what follows it. */
export function recordLine({ article, rules }: RecordKey, finding: KeptFinding): string {
  const json = finding.type === 'extraction' ? finding.json : JSON.stringify(finding)
  const rest = `${article} ${rules} ${finding.type} ${json}`
  return `${sumOf(rest)} ${rest}\n`
}

/** What a line that has a key says was found. */
export function findingOf(line: Buffer): Finding {
  const [, , , type = ''] = line.toString('latin1', 0, 200).split(' ', 4)
  const json = line.toString('utf8', line.indexOf(` ${type} `) + type.length + 2)
  return type === 'extraction' ? { type, json } : (JSON.parse(json) as Finding)
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
