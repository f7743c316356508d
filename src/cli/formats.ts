/** Output formats of extractions. */

import type { Extraction } from '../facts.js'
import { renderTables, type TableOptions } from './table.js'

export const formatNames = ['jsonl', 'json', 'table'] as const
export type FormatName = (typeof formatNames)[number]

/** How a run of extractions is written: `each` in turn, then `end`. */
export interface Format {
  each(extraction: Extraction): string
  end(): string
}

/** `jsonl`: one object a line. `json`: one list, however many articles there are. `table`: for a terminal. */
export function formatOf(name: FormatName, options: TableOptions): Format {
  let written = 0
  switch (name) {
    case 'jsonl':
      return { each: (extraction) => `${JSON.stringify(extraction)}\n`, end: () => '' }
    case 'json':
      return {
        each: (extraction) => `${written++ === 0 ? '[' : ','}\n${indented(extraction)}`,
        end: () => (written === 0 ? '[]\n' : '\n]\n'),
      }
    case 'table':
      return {
        each: (extraction) => `${written++ === 0 ? '' : '\n'}${renderTables(extraction, options)}`,
        end: () => '',
      }
    default:
      return name satisfies never
  }
}

function indented(extraction: Extraction): string {
  return JSON.stringify(extraction, null, 2).replace(/^/gmu, '  ')
}
