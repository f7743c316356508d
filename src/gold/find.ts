/** Annotation files of a folder, each with its article. */

import { readdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { annotatedStem } from '../corpus/annotation-names.js'
import { FactError } from '../errors.js'
import { reasonOf } from '../system-errors.js'

/** An annotation file and the article that it is about. */
export interface GoldFile {
  readonly path: string
  /** Undefined where no article stands where it should. */
  readonly article: string | undefined
}

const articleTypes = ['.txt', '.md', '.html', '.htm', '.json']
const plainAnnotation = /^(.+)\.(?:json|ya?ml)$/u

/**
 * Finds annotation files below a folder, in the order of their paths: `facts.json` beside `article.txt`, and
 * `NAME.facts.json` beside `NAME.txt`; `.yaml` for the annotation and `.md`, `.html` and `.json` for the article will do.
 *
 * @param texts A folder that holds the articles; every `NAME.json` below `folder` is then the annotation of its `NAME.txt`.
 * @throws FactError `E_BAD_GOLD` if a folder cannot be read or there is no annotation file.
 */
export async function findGold(folder: string, texts?: string): Promise<GoldFile[]> {
  const paths = await filesBelow(folder)
  const found =
    texts === undefined ? findBeside(paths, folder) : findApart(paths, folder, await filesBelow(texts), texts)
  if (found.length > 0) return found
  const wanted = texts === undefined ? 'facts.json or NAME.facts.json' : 'NAME.json'
  throw new FactError('E_BAD_GOLD', `no annotation file (${wanted}) is in this folder`, { file: folder })
}

async function filesBelow(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder, { recursive: true })).map((path) => path.replaceAll('\\', '/')).sort()
  } catch (error) {
    throw new FactError('E_BAD_GOLD', reasonOf(error), { file: folder }, { cause: error })
  }
}

function findBeside(paths: readonly string[], folder: string): GoldFile[] {
  const known = new Set(paths)
  return paths.flatMap((path) => {
    const stem = annotatedStem(basename(path))
    if (stem === undefined) return []
    const article = firstOf(join(dirname(path), stem), known)
    return [{ path: join(folder, path), article: article && join(folder, article) }]
  })
}

function findApart(paths: readonly string[], folder: string, others: readonly string[], texts: string): GoldFile[] {
  const known = new Set(others)
  return paths.flatMap((path) => {
    const match = plainAnnotation.exec(path)
    if (match === null) return []
    const article = firstOf(match[1]!, known)
    return [{ path: join(folder, path), article: article && join(texts, article) }]
  })
}

function firstOf(stem: string, known: ReadonlySet<string>): string | undefined {
  return articleTypes.map((type) => `${stem}${type}`).find((path) => known.has(path))
}
