/** Articles of one file. */

import { createReadStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { FactError } from '../errors.js'
import { decodeText } from './decode.js'
import { readMarkdown } from './front-matter.js'
import { readLines } from './lines.js'
import { faultAt, longestArticle, type Reading } from './reading.js'
import { articleOf, parseJson } from './records.js'
import { reasonOf, type ArticleFile, type FileType } from './walk.js'

/** JSON escapes make a line longer than its text: at worst six bytes for one. */
const longestLine = 6 * longestArticle
/** A list of articles is held whole; longer ones are for `.jsonl`. */
const longestList = 256 * 1024 * 1024

/** All articles of a file, in order; what cannot be read comes as a fault with its line. */
export async function* readFileArticles({ path, id, type }: ArticleFile): AsyncGenerator<Reading> {
  try {
    if (type === '.jsonl') {
      yield* readJsonLines(createReadStream(path), path, id)
      return
    }
    const limit = type === '.json' ? longestList : longestArticle
    const { size } = await stat(path)
    if (size > limit) yield tooLong(path, undefined, size, limit)
    else yield* readBytes(await readFile(path), path, id, type)
  } catch (error) {
    yield faultAt(path, undefined, reasonOf(error), error)
  }
}

/** Articles of a whole file in memory. */
export async function* readBytes(
  bytes: Uint8Array,
  file: string,
  id: string,
  type: Exclude<FileType, '.jsonl'>,
): AsyncGenerator<Reading> {
  const decoded = decodeText(bytes)
  if ('wrong' in decoded) yield faultAt(file, undefined, decoded.wrong)
  else if (type === '.json') yield* readJson(decoded.text, file, id)
  else if (type === '.txt') yield { article: { id, text: decoded.text }, file }
  else if (type === '.html' || type === '.htm') yield await readPage(decoded.text, file, id)
  else yield reading(readMarkdown(decoded.text, id), file)
}

/** One article a line: `{"id": …, "text": …, "title": …, "published": …}`. Empty lines are passed over. */
export async function* readJsonLines(
  chunks: AsyncIterable<Uint8Array>,
  file: string,
  id: string,
): AsyncGenerator<Reading> {
  for await (const { number, bytes } of readLines(chunks, longestLine)) {
    if (bytes === undefined) {
      yield faultAt(file, number, `longer than ${megabytes(longestLine)}`)
      continue
    }
    const decoded = decodeText(bytes)
    if ('wrong' in decoded) {
      yield faultAt(file, number, decoded.wrong)
      continue
    }
    if (decoded.text.trim() === '') continue
    const parsed = parseJson(decoded.text)
    if ('wrong' in parsed) yield faultAt(file, number, parsed.wrong)
    else yield reading(articleOf(parsed.value, `${id}:${number}`), file, number)
  }
}

/** The reader of pages is loaded with the first page. */
async function readPage(html: string, file: string, id: string): Promise<Reading> {
  const { readHtml } = await import('../html/read.js')
  try {
    return { article: readHtml(html, { id }), file }
  } catch (error) {
    if (error instanceof FactError) return faultAt(file, undefined, error.detail, error)
    throw error
  }
}

function* readJson(text: string, file: string, id: string): Generator<Reading> {
  const parsed = parseJson(text)
  if ('wrong' in parsed) {
    yield faultAt(file, parsed.line, parsed.wrong)
  } else if (Array.isArray(parsed.value)) {
    for (const [index, value] of parsed.value.entries()) {
      const article = articleOf(value, `${id}:${index + 1}`)
      if (typeof article === 'string') yield faultAt(file, undefined, `article ${index + 1} of the list: ${article}`)
      else yield reading(article, file)
    }
  } else {
    yield reading(articleOf(parsed.value, id), file)
  }
}

function reading(article: ReturnType<typeof articleOf>, file: string, line?: number): Reading {
  if (typeof article === 'string') return faultAt(file, line, article)
  if (article.text.length > longestArticle) return tooLong(file, line, article.text.length, longestArticle)
  return line === undefined ? { article, file } : { article, file, line }
}

function tooLong(file: string, line: number | undefined, size: number, limit: number): Reading {
  return faultAt(file, line, `${megabytes(size)}, which is more than the ${megabytes(limit)} that are read at once`)
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`
}
