/** How much there is to read. */

import { stat } from 'node:fs/promises'
import { walkFolder } from '../corpus/walk.js'

/** Bytes of all files of the sources; undefined where one of them is standard input. */
export async function sourceSize(sources: readonly string[], except: ReadonlySet<string>): Promise<number | undefined> {
  let bytes = 0
  for (const source of sources) {
    if (source === '-') return undefined
    const found = await stat(source).catch(() => undefined)
    if (found?.isDirectory() === true) {
      for await (const file of walkFolder(source, except)) if (file.type === 'file') bytes += file.size
    } else if (found?.isFile() === true) bytes += found.size
  }
  return bytes
}
