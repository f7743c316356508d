/** Articles of files, folders and streams, one at a time. */

import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { FieldMap } from './formats/records.js'
import { keepArticles } from './keep.js'
import { faultAt, type Reading } from './reading.js'
import { readSource } from './source.js'
import { fileEndings, idOf, typeOf, type SourceType } from './source-types.js'
import { reasonOf, walkFolder, type ArticleFile } from './walk.js'

/** A path of a file or folder, `-` for standard input, or a stream. */
export type Source = string | StreamSource

export interface StreamSource {
  /** Called so in messages and ids; its ending tells the type, unless `type` does. */
  readonly name: string
  /** Packed with gzip or not. A Node `Readable` or a web `ReadableStream` will do. */
  readonly bytes: AsyncIterable<Uint8Array>
  readonly type?: SourceType
}

export interface ReadOptions {
  /** What the sources hold, whatever their names say; default: by name, and by content where there is none. */
  readonly type?: SourceType
  /** Names of fields in JSON, JSON Lines and tables, where they are not our own: `{ text: 'body', published: 'date' }`. */
  readonly map?: FieldMap
  /** Gives articles in other languages too, which are skipped otherwise. */
  readonly anyLanguage?: boolean
  /** What `-` stands for; default: `process.stdin`. */
  readonly stdin?: AsyncIterable<Uint8Array>
  /** Real paths that a walk leaves out, such as a file that is being written. */
  readonly except?: ReadonlySet<string>
}

/** What standard input is called in ids and messages. */
const standardInput = 'stdin'

/**
 * Reads each source in turn: a file, a folder with all below it in the order of the paths, or a stream. Files are called by
 * their names without endings, files of a folder by their paths below it.
 *
 * Never throws for what is read: a source, line or record that cannot be read comes as a `fault` with its place, what is no
 * English article as a `skip`, and the rest goes on. One article is held at a time, of `.json` and feeds the whole file.
 */
export async function* readArticles(
  sources: Source | readonly Source[],
  options: ReadOptions = {},
): AsyncGenerator<Reading, void, undefined> {
  for (const source of [sources].flat()) {
    const readings = readOne(source, options)
    yield* keepArticles(readings, options.anyLanguage ?? false)
  }
}

async function* readOne(source: Source, options: ReadOptions): AsyncGenerator<Reading> {
  const { type, map = {} } = options
  if (source === '-') {
    yield* readSource({ file: standardInput, id: standardInput, type, bytes: options.stdin ?? process.stdin }, map)
  } else if (typeof source === 'string') {
    yield* readPath(source, options)
  } else {
    const { name, bytes } = source
    yield* readSource({ file: name, id: idOf(basename(name), ''), type: type ?? source.type ?? typeOf(name), bytes }, map)
  }
}

async function* readPath(path: string, { except, type: given, map = {} }: ReadOptions): AsyncGenerator<Reading> {
  let folder: boolean
  try {
    folder = (await stat(path)).isDirectory()
  } catch (error) {
    yield faultAt({ file: path }, reasonOf(error), error)
    return
  }
  if (!folder) {
    const type = given ?? typeOf(path)
    if (type === undefined) yield faultAt({ file: path }, `not one of ${fileEndings.join(', ')}`)
    else yield* readFile({ path, id: idOf(basename(path), dirname(path)), type }, map)
    return
  }
  for await (const found of walkFolder(path, except)) {
    if ('path' in found) yield* readFile({ ...found, type: given ?? found.type }, map)
    else yield found
  }
}

async function* readFile({ path, id, type }: ArticleFile, map: FieldMap): AsyncGenerator<Reading> {
  const bytes = createReadStream(path)
  try {
    yield* readSource({ file: path, id, type, bytes }, map)
  } finally {
    bytes.destroy()
  }
}
