/** Files that `lexfacts convert` writes. */

import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { FactError } from '../errors.js'
import { annotationText } from '../gold/annotate.js'
import type { Format, WriteOptions } from '../interop/format.js'
import { formats } from '../interop/formats.js'
import { Losses, type Loss } from '../interop/losses.js'
import type { SpanDocument } from '../interop/span-document.js'
import { toGold } from '../interop/to-gold.js'
import { reasonOf } from '../system-errors.js'
import type { ConvertedName } from './convert-names.js'

interface NewFile {
  readonly path: string
  readonly content: string
}

export function convertedFiles(
  documents: readonly SpanDocument[],
  to: ConvertedName,
  output: string,
  options: WriteOptions,
): { readonly files: readonly NewFile[]; readonly lost: readonly Loss[] } {
  const losses = new Losses()
  const stems = new Stems(output)
  if (to === 'gold') {
    const files = documents.flatMap((document): NewFile[] => {
      const stem = stems.next(document.id)
      const { gold, lost } = toGold(document)
      losses.addAll(lost)
      return [
        { path: join(stem, 'facts.json'), content: annotationText(gold) },
        { path: join(stem, 'article.txt'), content: document.text },
      ]
    })
    return { files, lost: losses.list() }
  }
  const { articles, suffix, holds, write, setup }: Format = formats[to]
  if (articles === 'many') {
    const { content, lost } = write(documents, options)
    const beside = setup && { path: output.replace(/(?:\.[^./\\]*)?$/u, setup.name), content: setup.write(documents) }
    return { files: [{ path: output, content }, ...(beside === undefined ? [] : [beside])], lost }
  }
  const files = documents.flatMap((document): NewFile[] => {
    const stem = stems.next(document.id)
    const { content, lost } = write([document], options)
    losses.addAll(lost)
    const text = { path: `${stem}.txt`, content: document.text }
    return [{ path: `${stem}${suffix}`, content }, ...(holds.text === 'beside' ? [text] : [])]
  })
  const shared = setup && { path: join(output, setup.name), content: setup.write(documents) }
  return { files: [...files, ...(shared === undefined ? [] : [shared])], lost: losses.list() }
}

/** Paths in the output folder for ids, which other people chose: none leads out of it, and no two are the same. */
class Stems {
  readonly #taken = new Set<string>()

  constructor(readonly folder: string) {}

  next(id: string): string {
    const parts = id.split('/').map((part) => part.replace(/[^\p{L}\p{N}._ -]/gu, '_').replace(/^\.+/u, '_'))
    const name = parts.filter((part) => part !== '').join('/') || 'article'
    let free = name
    for (let n = 2; this.#taken.has(free.toLowerCase()); n++) free = `${name}-${n}`
    this.#taken.add(free.toLowerCase())
    return join(this.folder, free)
  }
}

/**
 * Writes files that are not there yet; if one is, none is written.
 *
 * @throws FactError `E_BAD_USAGE` for a file that is there, `E_UNREADABLE` for a place that cannot be written to.
 */
export async function writeNewFiles(files: readonly NewFile[]): Promise<void> {
  for (const { path } of files) {
    const there = await lstat(path).catch(() => undefined)
    if (there !== undefined)
      throw new FactError('E_BAD_USAGE', 'is there already, and is not written over', { file: path })
  }
  for (const { path, content } of files) {
    try {
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, content, { flag: 'wx' })
    } catch (error) {
      throw new FactError('E_UNREADABLE', reasonOf(error), { file: path }, { cause: error })
    }
  }
}
