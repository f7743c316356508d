/** Annotated articles of a folder. */

import { readFile } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { readArticles } from '../corpus/read-articles.js'
import { FactError } from '../errors.js'
import type { GoldArticle } from '../evaluate/gold.js'
import type { Article } from '../facts.js'
import { builtInTables } from '../rules/built-in-tables.js'
import { sectorIds } from '../rules/known-entries.js'
import { reasonOf } from '../system-errors.js'
import { checkGold } from './check.js'
import { findGold, type GoldFile } from './find.js'
import { parseGold, type PlacedFault } from './parse.js'

/** An article with the facts that a reader found in it. */
export interface AnnotatedArticle {
  /** Id of the annotation. */
  readonly id: string
  /** What an extractor is given: without the reference date where it has to find that in the text. */
  readonly article: Article
  readonly gold: GoldArticle
  /** The annotation file. */
  readonly file: string
}

/** Where annotated articles are, and what they may name. */
export interface GoldOptions {
  /** A folder that holds the articles, where they do not stand beside their annotation. */
  readonly texts?: string
  /** Ids of sectors beside the built-in ones. */
  readonly sectors?: Iterable<string>
}

/** What reading one annotation file gives; faults that leave it usable come with the article. */
export interface GoldReading {
  readonly file: string
  readonly annotated: AnnotatedArticle | undefined
  readonly faults: readonly PlacedFault[]
}

/**
 * Reads the annotated articles of a folder, in the order of their paths.
 *
 * Read are `facts.json` (or `.yaml`) beside `article.txt`, and `NAME.facts.json` beside `NAME.txt`.
 *
 * @throws FactError `E_BAD_GOLD` with file and line for the first annotation that is wrong in itself.
 */
export async function readGold(folder: string, options: GoldOptions = {}): Promise<AnnotatedArticle[]> {
  const articles: AnnotatedArticle[] = []
  for await (const { file, annotated, faults } of readGoldFiles(folder, options)) {
    const [fault] = faults
    if (fault !== undefined) throw new FactError('E_BAD_GOLD', fault.message, { file, line: fault.line })
    if (annotated !== undefined) articles.push(annotated)
  }
  return articles
}

/**
 * Reads the annotation files of a folder with all their faults.
 *
 * @throws FactError `E_BAD_GOLD` if the folder cannot be read or has no annotation.
 */
export async function* readGoldFiles(folder: string, options: GoldOptions = {}): AsyncGenerator<GoldReading> {
  const sectors = new Set([...sectorIds(builtInTables.sectors), ...(options.sectors ?? [])])
  const idsSeen = new Map<string, string>()
  for (const found of await findGold(folder, options.texts)) {
    const reading = await readOne(found, sectors)
    const id = reading.annotated?.id
    const before = id === undefined ? undefined : idsSeen.get(id)
    if (id !== undefined) idsSeen.set(id, found.path)
    if (before === undefined) yield reading
    else
      yield {
        ...reading,
        faults: [...reading.faults, { path: ['id'], line: 1, message: `"${id}" is the id of ${before} too` }],
      }
  }
}

async function readOne({ path, article }: GoldFile, sectors: ReadonlySet<string>): Promise<GoldReading> {
  const wrong = (message: string, line = 1): GoldReading => ({
    file: path,
    annotated: undefined,
    faults: [{ path: [], line, message }],
  })
  try {
    const { gold, faults, place } = parseGold(await readFile(path, 'utf8'), path)
    if (gold === undefined) return { file: path, annotated: undefined, faults }
    if (article === undefined) return wrong(`its article is missing: put ${expectedArticle(path)} beside it`)
    const read = await readArticle(article)
    const { published, publishedInText } = gold
    const given = { ...read, id: gold.id, published: publishedInText === true ? null : published }
    return {
      file: path,
      annotated: { id: gold.id, article: given, gold, file: path },
      faults: place(checkGold(read.text, gold, sectors)),
    }
  } catch (error) {
    if (error instanceof FactError) return wrong(error.detail, error.site.line)
    return wrong(reasonOf(error))
  }
}

function expectedArticle(path: string): string {
  const stem = basename(path).replace(/\.?facts\.(?:json|ya?ml)$/u, '')
  return stem === '' ? `${basename(dirname(path))}/article.txt` : `${stem}.txt`
}

async function readArticle(path: string): Promise<Article> {
  for await (const reading of readArticles(path, { anyLanguage: true })) {
    if (reading.type === 'article') return reading.article
    const reason = reading.type === 'fault' ? reading.fault.detail : reading.reason
    throw new FactError('E_BAD_GOLD', `its article ${path}: ${reason}`)
  }
  throw new FactError('E_BAD_GOLD', `its article ${path} is empty`)
}
