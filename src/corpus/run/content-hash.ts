/** Hashes of an article and of all that decides what is found in it. */

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'
import type { ArticleReading } from '../reading.js'
import type { FindingOptions } from './finding.js'

const digits = 32

/** Of all that is known of the article, its id included. */
export function articleHash({ article, warnings }: ArticleReading): string {
  return createHash('sha256')
    .update(JSON.stringify([article, warnings]))
    .digest('hex')
    .slice(0, digits)
}

/**
 * Of the version, of the code of this package, which the built-in rules are part of, of the configuration with the files
 * that it names, and of the options. What modules of a configuration import themselves is not seen.
 */
export async function rulesHash(
  { parts, anyLanguage }: FindingOptions,
  configFiles: readonly string[],
): Promise<string> {
  const { version } = createRequire(import.meta.url)('lexfacts/package.json') as { readonly version: string }
  const hash = createHash('sha256').update(JSON.stringify({ version, parts, anyLanguage }))
  for (const file of [...(await codeFiles()), ...configFiles]) {
    const content = await readFile(file)
    hash.update(`${content.length} `).update(content)
  }
  return hash.digest('hex').slice(0, digits)
}

/** Built, all code lies in one folder; from sources, this file is two folders below it. */
async function codeFiles(): Promise<string[]> {
  const isSource = import.meta.url.endsWith('.ts')
  const folder = fileURLToPath(new URL(isSource ? '../../' : './', import.meta.url))
  const names = await readdir(folder, { recursive: true })
  return names
    .filter((name) => name.endsWith(isSource ? '.ts' : '.js'))
    .sort()
    .map((name) => `${folder}${name}`)
}
