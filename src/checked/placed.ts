/** Lines of the values in a JSON or YAML file, for messages. */

import { isNode, LineCounter, parseDocument } from 'yaml'
import { FactError, type ErrorCode } from '../errors.js'

export type Path = readonly PropertyKey[]

/** A parsed file that knows where its values stand. */
export interface Placed {
  readonly value: unknown
  /** Line from 1 of the value at a path, or of the nearest value around it that is there. */
  readonly lineOf: (path: Path) => number
}

/**
 * Parses JSON or YAML.
 *
 * @param code Of the error for text that is neither; it has the line.
 * @throws FactError
 */
export function parsePlaced(source: string, file: string, code: ErrorCode): Placed {
  const lines = new LineCounter()
  // JSON is YAML, so that one parser places the values of both.
  const document = parseDocument(source, { lineCounter: lines })
  const [error] = document.errors
  if (error !== undefined) {
    const [reason = 'not JSON or YAML'] = error.message.split(/ at line \d/u)
    throw new FactError(code, reason, { file, line: lines.linePos(error.pos[0]).line })
  }
  const lineOf = (path: Path): number => {
    for (let length = path.length; length >= 0; length--) {
      const node = document.getIn(path.slice(0, length), true)
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line
    }
    return 1
  }
  return { value: document.toJS() as unknown, lineOf }
}
