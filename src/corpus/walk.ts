/** Article files of a folder, in the order of their paths. */

import type { Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { outputs, resumeFolder } from '../output-names.js'
import { reasonOf } from '../system-errors.js'
import { annotatedStem } from './annotation-names.js'
import { faultAt, type FaultReading, type SkipReading } from './reading.js'
import { fileEndings, idOf, typeOf, type SourceType } from './source-types.js'

/** A file of articles, not yet read. */
export interface ArticleFile {
  readonly type: 'file'
  readonly file: string
  /** Path below the folder without the file's ending, and without `/article`: `2024/fine` for `2024/fine/article.txt`. */
  readonly id: string
  readonly holds: SourceType
  /** Bytes, when it was found. */
  readonly size: number
}

/** What our own corpora keep beside an article: what was found in it. */
const snapshot = 'extracted.snap'

const outputNames: ReadonlySet<string> = new Set(Object.values(outputs).map((name) => name.replace('/', '')))

/**
 * Walks a folder: hidden files, `node_modules` and what an earlier run wrote are left out, links are followed, and no folder is read twice.
 *
 * @param except Real paths that are left out, such as the file that is being written.
 */
export async function* walkFolder(
  folder: string,
  except: ReadonlySet<string> = new Set(),
): AsyncGenerator<ArticleFile | FaultReading | SkipReading> {
  yield* walkBelow(folder, '', new Set(), except)
}

async function* walkBelow(
  root: string,
  below: string,
  seen: Set<string>,
  except: ReadonlySet<string>,
): AsyncGenerator<ArticleFile | FaultReading | SkipReading> {
  const folder = join(root, below)
  let real: string
  let entries: Dirent[]
  try {
    real = await realpath(folder)
    if (seen.has(real)) return
    seen.add(real)
    entries = (await readdir(folder, { withFileTypes: true })).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch (error) {
    yield faultAt({ file: folder }, reasonOf(error), error)
    return
  }
  const known = new Set(entries.map(({ name }) => name))
  for (const entry of entries) {
    const { name } = entry
    if (name.startsWith('.') || name === 'node_modules') continue
    if (standsBeside(name, known) || (known.has(resumeFolder) && outputNames.has(name))) continue
    const path = below === '' ? name : `${below}/${name}`
    const isExcept = async (): Promise<boolean> =>
      except.has(entry.isSymbolicLink() ? await realpath(join(root, path)) : join(real, name))
    const found = await look(root, path, isExcept)
    if (found === 'folder') yield* walkBelow(root, path, seen, except)
    else if (found !== undefined) yield found
  }
}

/** Whether a file is the annotation or the snapshot of an article of its folder, and so is none itself. */
function standsBeside(name: string, known: ReadonlySet<string>): boolean {
  const stem = name === snapshot ? 'article' : annotatedStem(name)
  return stem !== undefined && fileEndings.some((ending) => known.has(`${stem}${ending}`))
}

async function look(
  root: string,
  below: string,
  isExcept: () => Promise<boolean>,
): Promise<ArticleFile | FaultReading | SkipReading | 'folder' | undefined> {
  const file = join(root, below)
  try {
    const found = await stat(file)
    if (found.isDirectory()) return 'folder'
    if (await isExcept()) return undefined
    const holds = typeOf(file)
    if (!found.isFile()) return { type: 'skip', file, reason: 'not a file' }
    if (holds === undefined) return { type: 'skip', file, reason: `not one of ${fileEndings.join(', ')}` }
    return { type: 'file', file, id: idOf(below, root), holds, size: found.size }
  } catch (error) {
    return faultAt({ file }, await missingReason(file, error), error)
  }
}

/** A listed file that is not there is a link to nowhere, or has vanished since. */
async function missingReason(path: string, error: unknown): Promise<string> {
  if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return reasonOf(error)
  const isLink = await lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
  return isLink ? 'a symbolic link that leads nowhere' : vanished
}

const vanished = 'gone since its folder was listed'
