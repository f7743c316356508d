/** Articles of files, folders and standard input, one at a time. */

import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { readFileArticles } from './files.js'
import { faultAt, type Reading } from './reading.js'
import { readStream } from './standard-input.js'
import { fileTypes, idOf, reasonOf, typeOf, walkFolder, type ArticleFile } from './walk.js'

export interface ReadOptions {
  /** What `-` stands for. */
  readonly stdin: AsyncIterable<Uint8Array>
  /** Real paths that a walk leaves out. */
  readonly except?: ReadonlySet<string>
}

/** Reads each source in turn: a file, a folder with all below it, or `-`. */
export async function* readArticles(sources: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  for (const source of sources) {
    if (source === '-') yield* readStream(options.stdin)
    else yield* readPath(source, options)
  }
}

async function* readPath(path: string, { except }: ReadOptions): AsyncGenerator<Reading> {
  let folder: boolean
  try {
    folder = (await stat(path)).isDirectory()
  } catch (error) {
    yield faultAt(path, undefined, reasonOf(error), error)
    return
  }
  if (!folder) {
    const file = fileAt(path)
    if (file === undefined) yield faultAt(path, undefined, `not one of ${fileTypes.join(', ')}`)
    else yield* readFileArticles(file)
    return
  }
  for await (const found of walkFolder(path, except)) {
    if ('type' in found) yield* readFileArticles(found)
    else yield found
  }
}

/** A file that was named by itself is called by its name alone, an `article.txt` by its folder's. */
function fileAt(path: string): ArticleFile | undefined {
  const type = typeOf(path)
  return type === undefined ? undefined : { path, id: idOf(basename(path), dirname(path)), type }
}
