/** What sources hold, told by the endings of their names. */

import { basename, resolve } from 'node:path'

/** Endings by what a file of that name holds; each may have `.gz` behind it. */
const endings = {
  text: ['.txt'],
  markdown: ['.md'],
  html: ['.html', '.htm', '.xhtml'],
  json: ['.json'],
  jsonl: ['.jsonl', '.ndjson'],
  feed: ['.rss', '.atom', '.rdf', '.xml'],
  csv: ['.csv'],
  tsv: ['.tsv'],
  warc: ['.warc'],
} as const

/** What a source holds. `json` is an article, a list of them or a JSON Feed, `feed` one in XML. */
export type SourceType = keyof typeof endings

/** Types of sources that can be read, as `--type` names them. */
export const sourceTypes = Object.keys(endings) as readonly SourceType[]

/** Endings of the files that are read in folders. */
export const fileEndings: readonly string[] = Object.values(endings).flat()

const packed = '.gz'

/** Type of a file by the ending of its name; undefined for one that is not read. */
export function typeOf(path: string): SourceType | undefined {
  const name = unpackedName(path).toLowerCase()
  return sourceTypes.find((type) => endings[type].some((ending) => name.endsWith(ending)))
}

/**
 * A path without the file's endings; an `article.txt` is called as its folder.
 *
 * @param path Path below `folder`, its parts joined by `/`.
 */
export function idOf(path: string, folder: string): string {
  const named = unpackedName(path).replace(/\.[^./]*$/u, '')
  if (named === 'article') return basename(resolve(folder))
  return named.endsWith('/article') ? named.slice(0, -'/article'.length) : named
}

function unpackedName(path: string): string {
  return path.toLowerCase().endsWith(packed) ? path.slice(0, -packed.length) : path
}
