/** Articles of files, folders and streams, one at a time. */

import { createReadStream, type Stats } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { reasonOf } from '../system-errors.js'
import type { FieldMap } from './formats/records.js'
import { keepArticles } from './keep.js'
import { faultAt, type Reading } from './reading.js'
import { readSource } from './source.js'
import { fileEndings, idOf, typeOf, type SourceType } from './source-types.js'
import { walkFolder, type ArticleFile } from './walk.js'

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
  /** Told of the bytes that are read, piece by piece, as they lie on the disk: what progress is measured by. */
  readonly onBytes?: (count: number) => void
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
  yield* keepArticles(readSources(sources, options), options.anyLanguage ?? false)
}

/** The same before articles without text and in other languages are left out. */
export async function* readSources(
  sources: Source | readonly Source[],
  options: Omit<ReadOptions, 'anyLanguage'>,
): AsyncGenerator<Reading, void, undefined> {
  for await (const found of findArticles(sources, options)) {
    if (found.type === 'file') yield* readFile(found, options)
    else yield found
  }
}

/** The same with files found but not read, so that others can read them. */
export async function* findArticles(
  sources: Source | readonly Source[],
  options: Omit<ReadOptions, 'anyLanguage'>,
): AsyncGenerator<Reading | ArticleFile, void, undefined> {
  for (const source of [sources].flat()) yield* findIn(source, options)
}

async function* findIn(source: Source, options: ReadOptions): AsyncGenerator<Reading | ArticleFile> {
  const { type, map = {}, onBytes } = options
  if (source === '-') {
    const bytes = counted(options.stdin ?? process.stdin, onBytes)
    yield* readSource({ file: standardInput, id: standardInput, type, bytes }, map)
  } else if (typeof source === 'string') {
    yield* findAt(source, options)
  } else {
    const { name } = source
    const bytes = counted(source.bytes, onBytes)
    yield* readSource({ file: name, id: idOf(basename(name), ''), type: type ?? source.type ?? typeOf(name), bytes }, map)
  }
}

async function* findAt(path: string, options: ReadOptions): AsyncGenerator<Reading | ArticleFile> {
  const { except, type: given } = options
  let found: Stats
  try {
    found = await stat(path)
  } catch (error) {
    yield faultAt({ file: path }, reasonOf(error), error)
    return
  }
  if (found.isDirectory()) {
    for await (const one of walkFolder(path, except)) {
      yield one.type === 'file' && given !== undefined ? { ...one, holds: given } : one
    }
    return
  }
  const holds = given ?? typeOf(path)
  if (holds === undefined) {
    yield faultAt({ file: path }, `not one of ${fileEndings.join(', ')}`)
    return
  }
  const file: ArticleFile = { type: 'file', file: path, id: idOf(basename(path), dirname(path)), holds, size: found.size }
  // Pipes have no size, and are read as they come.
  if (found.isFile()) yield file
  else yield* readFile(file, options)
}

/** All articles of a file, in order. */
export async function* readFile(
  { file, id, holds }: ArticleFile,
  { map = {}, onBytes }: Pick<ReadOptions, 'map' | 'onBytes'>,
): AsyncGenerator<Reading> {
  const stream = createReadStream(file)
  try {
    yield* readSource({ file, id, type: holds, bytes: counted(stream, onBytes) }, map)
  } finally {
    stream.destroy()
  }
}

function counted(bytes: AsyncIterable<Uint8Array>, onBytes: ReadOptions['onBytes']): AsyncIterable<Uint8Array> {
  return onBytes === undefined ? bytes : count(bytes, onBytes)
}

async function* count(bytes: AsyncIterable<Uint8Array>, onBytes: (count: number) => void): AsyncGenerator<Uint8Array> {
  for await (const piece of bytes) {
    onBytes(piece.length)
    yield piece
  }
}
