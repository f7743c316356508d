/** JSON Lines and JSON: extractions as they are, without their sentences and texts. */

import type { Extraction } from '../facts.js'
import { createTextFile } from './text-file.js'
import type { Found, Writer } from './writer.js'

/** How a run of extractions is written as text: `each` in turn, then `end`. */
export interface TextFormat {
  each(found: Found): string | Uint8Array
  end(): string
}

/**
 * One object a line.
 *
 * @param holdOnlyFacts Whether the extractions hold nothing beside their facts, and their lines can be written as they are.
 */
export function jsonLines(holdOnlyFacts: boolean): TextFormat {
  return {
    // Where the line will do, the extraction is not asked for: it would be parsed only to be written again.
    each: (found) => (holdOnlyFacts && found.jsonLine) || `${JSON.stringify(onlyFacts(found.extraction))}\n`,
    end: () => '',
  }
}

/** One list, however many articles there are. */
export function jsonList(): TextFormat {
  let written = 0
  return {
    each: ({ extraction }) => `${written++ === 0 ? '[' : ','}\n${indented(onlyFacts(extraction))}`,
    end: () => (written === 0 ? '[]\n' : '\n]\n'),
  }
}

/** An extraction without what formats ask for beside its facts: the same bytes whatever other formats the run has. */
export function onlyFacts(extraction: Extraction): Omit<Extraction, 'sentences' | 'articleText'> {
  const { sentences, articleText, ...rest } = extraction
  return sentences === undefined && articleText === undefined ? extraction : rest
}

function indented(extraction: Omit<Extraction, 'sentences' | 'articleText'>): string {
  return JSON.stringify(extraction, null, 2).replace(/^/gmu, '  ')
}

/** Writes a file of text. */
export function textWriter(path: string, { each, end }: TextFormat): Writer {
  const file = createTextFile(path)
  return {
    write: (found) => file.write(each(found)),
    async close() {
      await file.write(end())
      await file.close()
    },
    abandon() {
      file.abandon()
    },
  }
}
