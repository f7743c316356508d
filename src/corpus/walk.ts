/** Article files of a folder, in the order of their paths. */

import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { reasonOf } from '../system-errors.js'
import { annotatedStem } from './annotation-names.js'
import { faultAt, type Reading } from './reading.js'
import { fileEndings, idOf, typeOf, type SourceType } from './source-types.js'

export interface ArticleFile {
  readonly path: string
  /** Path below the folder without the file's ending, and without `/article`: `2024/fine` for `2024/fine/article.txt`. */
  readonly id: string
  readonly type: SourceType
}

/** What our own corpora keep beside an article: what was found in it. */
const snapshot = 'extracted.snap'

/**
 * Walks a folder: hidden files and `node_modules` are left out, links are followed, and no folder is read twice.
 *
 * @param except Real paths that are left out, such as the file that is being written.
 */
export async function* walkFolder(
  folder: string,
  except: ReadonlySet<string> = new Set(),
): AsyncGenerator<ArticleFile | Reading> {
  yield* walkBelow(folder, '', new Set(), except)
}

async function* walkBelow(
  root: string,
  below: string,
  seen: Set<string>,
  except: ReadonlySet<string>,
): AsyncGenerator<ArticleFile | Reading> {
  const folder = join(root, below)
  let names: string[]
  try {
    const real = await realpath(folder)
    if (seen.has(real)) return
    seen.add(real)
    names = (await readdir(folder)).sort()
  } catch (error) {
    yield faultAt({ file: folder }, reasonOf(error), error)
    return
  }
  const known = new Set(names)
  for (const name of names) {
    if (name.startsWith('.') || name === 'node_modules') continue
    if (standsBeside(name, known)) continue
    yield* visit(root, below === '' ? name : `${below}/${name}`, seen, except)
  }
}

/** Whether a file is the annotation or the snapshot of an article of its folder, and so is none itself. */
function standsBeside(name: string, known: ReadonlySet<string>): boolean {
  const stem = name === snapshot ? 'article' : annotatedStem(name)
  return stem !== undefined && fileEndings.some((ending) => known.has(`${stem}${ending}`))
}

async function* visit(
  root: string,
  below: string,
  seen: Set<string>,
  except: ReadonlySet<string>,
): AsyncGenerator<ArticleFile | Reading> {
  const path = join(root, below)
  try {
    const found = await stat(path)
    if (found.isDirectory()) {
      yield* walkBelow(root, below, seen, except)
      return
    }
    if (except.has(await realpath(path))) return
    const type = typeOf(path)
    if (!found.isFile()) yield { type: 'skip', file: path, reason: 'not a file' }
    else if (type === undefined) yield { type: 'skip', file: path, reason: `not one of ${fileEndings.join(', ')}` }
    else yield { path, id: idOf(below, root), type }
  } catch (error) {
    yield faultAt({ file: path }, await missingReason(path, error), error)
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
