/** Formats that go to standard output or to one file of text. */

import { jsonLines, jsonList, type TextFormat } from '../export/json.js'
import type { TextFormatName } from './output-choice.js'
import { renderTables, type TableOptions } from './table.js'

/** `table` is for a terminal. */
export function textFormat(name: TextFormatName, options: TableOptions): TextFormat {
  switch (name) {
    case 'jsonl':
      return jsonLines(true)
    case 'json':
      return jsonList()
    case 'table':
      return tablesForTerminal(options)
    default:
      return name satisfies never
  }
}

function tablesForTerminal(options: TableOptions): TextFormat {
  let written = 0
  return {
    each: ({ extraction }) => `${written++ === 0 ? '' : '\n'}${renderTables(extraction, options)}`,
    end: () => '',
  }
}
