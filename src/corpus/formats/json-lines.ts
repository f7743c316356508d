/** JSON Lines, one article a line, of which one is held at a time. */

import { readLines } from '../bytes/lines.js'
import { megabytes } from '../bytes/whole.js'
import { decodeText } from '../encoding/decode.js'
import { articleAt, faultAt, longestArticle, type Reading } from '../reading.js'
import type { Input } from './input.js'
import { articleOf, parseJson } from './records.js'

/** JSON escapes make a line longer than its text: at worst six bytes for one. */
const longestLine = 6 * longestArticle

/** `{"id": …, "text": …, "title": …, "published": …}` a line. Empty lines are passed over. */
export async function* readJsonLines({ file, id, bytes: chunks, map }: Input): AsyncGenerator<Reading> {
  for await (const { number: line, bytes } of readLines(chunks, longestLine)) {
    if (bytes === undefined) {
      yield faultAt({ file, line }, `longer than ${megabytes(longestLine)}`)
      continue
    }
    const decoded = await decodeText(bytes)
    if ('wrong' in decoded) {
      yield faultAt({ file, line }, decoded.wrong)
      continue
    }
    if (decoded.text.trim() === '') continue
    const parsed = parseJson(decoded.text)
    if ('wrong' in parsed) yield faultAt({ file, line }, parsed.wrong)
    else yield articleAt({ file, line }, await articleOf(parsed.value, `${id}:${line}`, map), decoded.warnings)
  }
}
