/** JSON Lines and JSON: extractions as they are, without their sentences. */

import type { Extraction } from '../facts.js'
import { createTextFile } from './text-file.js'
import type { Writer } from './writer.js'

/** How a run of extractions is written as text: `each` in turn, then `end`. */
export interface TextFormat {
  each(extraction: Extraction): string
  end(): string
}

/** One object a line. */
export function jsonLines(): TextFormat {
  return { each: (extraction) => `${JSON.stringify(facts(extraction))}\n`, end: () => '' }
}

/** One list, however many articles there are. */
export function jsonList(): TextFormat {
  let written = 0
  return {
    each: (extraction) => `${written++ === 0 ? '[' : ','}\n${indented(facts(extraction))}`,
    end: () => (written === 0 ? '[]\n' : '\n]\n'),
  }
}

/** The same bytes whether or not another format of the run needs the sentences. */
function facts(extraction: Extraction): Omit<Extraction, 'sentences'> {
  const { sentences, ...rest } = extraction
  return sentences === undefined ? extraction : rest
}

function indented(extraction: Omit<Extraction, 'sentences'>): string {
  return JSON.stringify(extraction, null, 2).replace(/^/gmu, '  ')
}

/** Writes a file of text. */
export function textWriter(path: string, { each, end }: TextFormat): Writer {
  const file = createTextFile(path)
  return {
    write: (extraction) => file.write(each(extraction)),
    async close() {
      await file.write(end())
      await file.close()
    },
    abandon() {
      file.abandon()
    },
  }
}
