/** Documents that `lexfacts convert` reads: annotated articles, extractions, and the files of other tools. */

import { readdir, readFile, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { readArticles } from '../corpus/read-articles.js'
import { readExtractions } from '../corpus/read-extractions.js'
import { FactError } from '../errors.js'
import { readGoldFiles, type GoldOptions } from '../gold/read.js'
import type { Format } from '../interop/format.js'
import { formats } from '../interop/formats.js'
import { fromExtraction } from '../interop/from-extraction.js'
import { fromGold } from '../interop/from-gold.js'
import { Losses } from '../interop/losses.js'
import type { SpanDocument } from '../interop/span-document.js'
import { reasonOf } from '../system-errors.js'
import type { Complain, ConvertedName, ConvertSource } from './convert-names.js'

interface SourceSettings {
  /** Sectors that annotations may name, and where the articles are. */
  readonly gold: GoldOptions
  readonly complain: Complain
}

export async function readConvertSource(
  path: string,
  from: ConvertedName | 'extractions',
  settings: SourceSettings,
): Promise<ConvertSource> {
  if (from === 'gold') return await readGoldSource(path, settings)
  if (from === 'extractions') return await readFound(path, settings)
  return await readFormat(path, formats[from], settings)
}

async function readGoldSource(folder: string, { gold, complain }: SourceSettings): Promise<ConvertSource> {
  const documents: SpanDocument[] = []
  for await (const { file, annotated, faults } of readGoldFiles(folder, gold)) {
    for (const { line, message } of faults) await complain(`${file}:${line}: ${message}`)
    if (annotated !== undefined && faults.length === 0) documents.push(fromGold(annotated.article.text, annotated.gold))
  }
  return { documents, lost: [] }
}

async function readFound(path: string, { gold: { texts }, complain }: SourceSettings): Promise<ConvertSource> {
  const articles = new Map<string, string>()
  for await (const reading of readArticles(texts === undefined ? [] : [texts], { anyLanguage: true })) {
    if (reading.type === 'article' && reading.article.id !== undefined)
      articles.set(reading.article.id, reading.article.text)
  }
  const documents: SpanDocument[] = []
  for (const [id, extraction] of await readExtractions(path)) {
    const own = (extraction as { readonly text?: unknown }).text
    const text = typeof own === 'string' ? own : articles.get(id)
    if (text === undefined) await complain(`${path}: the text of ${id} is not among the --texts`)
    else {
      const document = fromExtraction({ ...extraction, text })
      const [first] = extraction.dates
      const moved = first !== undefined && text.slice(first.start, first.end) !== first.text
      if (moved) await complain(`${path}: ${id} was extracted from another text`)
      else documents.push(document)
    }
  }
  return { documents, lost: [] }
}

async function readFormat(path: string, format: Format, settings: SourceSettings): Promise<ConvertSource> {
  const losses = new Losses()
  const documents: SpanDocument[] = []
  for (const { file, id } of await filesOf(path, format.suffix)) {
    const text = format.holds.text === 'beside' ? await textBeside(file, id, settings.gold.texts) : undefined
    const content = await readText(file)
    const reading = format.read(content, text === undefined ? { id } : { id, text })
    for (const { line, message } of reading.faults) await settings.complain(`${file}:${line}: ${message}`)
    losses.addAll(reading.lost)
    documents.push(...reading.documents.map((document) => draftedBy(format, document)))
  }
  return { documents, lost: losses.list() }
}

/** What comes without values has to be completed by a reader before it can measure anything. */
function draftedBy({ holds }: Format, document: SpanDocument): SpanDocument {
  return holds.attributes ? document : { ...document, fields: { ...document.fields, reviewed: false } }
}

interface FormatFile {
  readonly file: string
  /** Path below the folder without the file's ending. */
  readonly id: string
}

/** The file itself, whatever its ending, or those of a folder that have it, in the order of their paths. */
async function filesOf(path: string, suffix: string): Promise<FormatFile[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [{ file: path, id: basename(path).replace(/\.[^.]+$/u, '') }]
    const below = (await readdir(path, { recursive: true })).map((each) => each.replaceAll('\\', '/')).sort()
    const files = below.filter((each) => each.endsWith(suffix))
    if (files.length === 0) throw new FactError('E_UNREADABLE', `no ${suffix} file is in this folder`, { file: path })
    return files.map((each) => ({ file: join(path, each), id: each.slice(0, -suffix.length) }))
  } catch (error) {
    if (error instanceof FactError) throw error
    throw new FactError('E_UNREADABLE', reasonOf(error), { file: path }, { cause: error })
  }
}

async function textBeside(file: string, id: string, texts: string | undefined): Promise<string | undefined> {
  const path = texts === undefined ? file.replace(/\.[^./]+$/u, '.txt') : join(texts, `${id}.txt`)
  try {
    return await readFile(path, 'utf8')
  } catch {
    return undefined
  }
}

async function readText(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new FactError('E_UNREADABLE', reasonOf(error), { file }, { cause: error })
  }
}
