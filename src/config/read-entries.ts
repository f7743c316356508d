/** A file of entries for a lexicon: YAML, JSON or CSV. */

import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { z } from 'zod'
import { checkShape, chiefFault, faultText } from '../checked/faults.js'
import { parsePlaced, type Path } from '../checked/placed.js'
import { FactError } from '../errors.js'
import { setOrigin } from '../origins.js'
import { reasonOf } from '../system-errors.js'

interface Listed {
  readonly entries: readonly unknown[]
  readonly lineOf: (path: Path) => number
}

/** Fields of CSV files that hold several texts, parted by `|`. */
const lists = new Set(['acronyms', 'aliases', 'demonyms', 'terms'])

/**
 * The entries of a file.
 *
 * YAML and JSON hold a list of entries; the first line of a CSV file names the fields, and lists are parted by `|`.
 *
 * @throws FactError `E_BAD_LEXICON` that names file and line, what was expected and the nearest valid word.
 */
export async function readEntries<E>(file: string, schema: z.ZodType<E>): Promise<E[]> {
  const { entries, lineOf } = await readList(file)
  return entries.map((entry, index) => {
    const { value, faults } = checkShape(schema, entry)
    const fault = chiefFault(faults)
    if (fault === undefined) {
      setOrigin(value, (path) => ({ file, line: lineOf([index, ...path]) }))
      return value as E
    }
    throw new FactError('E_BAD_LEXICON', faultText(fault), { file, line: lineOf([index, ...fault.path]) })
  })
}

async function readList(path: string): Promise<Listed> {
  const source = await readText(path)
  if (extname(path).toLowerCase() === '.csv') return readCsv(source, path)
  const { value, lineOf } = parsePlaced(source, path, 'E_BAD_LEXICON')
  if (!Array.isArray(value)) throw new FactError('E_BAD_LEXICON', 'expected a list of entries', { file: path })
  return { entries: value, lineOf }
}

/** @throws FactError `E_UNREADABLE` */
export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    throw new FactError('E_UNREADABLE', reasonOf(error), { file: path }, { cause: error })
  }
}

function readCsv(source: string, path: string): Listed {
  try {
    const rows = parse(source, { bom: true, columns: true, info: true, skip_empty_lines: true, trim: true }) as {
      readonly record: Readonly<Record<string, string>>
      readonly info: { readonly lines: number }
    }[]
    return {
      entries: rows.map(({ record }) => toEntry(record)),
      lineOf: ([index]) => rows[Number(index)]?.info.lines ?? 1,
    }
  } catch (error) {
    const line = error instanceof Error && 'lines' in error ? Number(error.lines) : 1
    const detail = error instanceof Error ? error.message : String(error)
    throw new FactError('E_BAD_LEXICON', detail, { file: path, line }, { cause: error })
  }
}

/** Empty cells are fields that are not given. */
function toEntry(record: Readonly<Record<string, string>>): object {
  const fields = Object.entries(record)
    .filter(([, cell]) => cell !== '')
    .map(([field, cell]) => [field, lists.has(field) ? cell.split('|').map((part) => part.trim()) : cell])
  return Object.fromEntries(fields) as object
}
