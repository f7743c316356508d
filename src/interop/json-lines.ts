/** Records of other tools, checked, with the lines of what is wrong in them. */

import type { z } from 'zod'
import { checkShape, chiefFault, faultText } from '../checked/faults.js'
import { parsePlaced, type Path } from '../checked/placed.js'
import { FactError } from '../errors.js'
import type { FormatFault } from './format.js'

export interface PlacedRecord<T> {
  readonly record: T
  /** Number of the record in its file, from 1. */
  readonly number: number
  /** Line from 1 of the record, or of what is at a path in it. */
  readonly lineOf: (path?: Path) => number
}

export interface RecordsReading<T> {
  readonly records: readonly PlacedRecord<T>[]
  readonly faults: readonly FormatFault[]
}

/** One record a line; a line that is none is a fault, and the others are read. */
export function readLines<T>(content: string, schema: z.ZodType<T>): RecordsReading<T> {
  const records: PlacedRecord<T>[] = []
  const faults: FormatFault[] = []
  for (const [at, source] of content
    .replace(/^\ufeff/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (source.trim() === '') continue
    const line = at + 1
    let value: unknown
    try {
      value = JSON.parse(source)
    } catch {
      faults.push({ line, message: 'not JSON' })
      continue
    }
    const { value: record, faults: wrong } = checkShape(schema, value)
    const fault = chiefFault(wrong)
    if (fault !== undefined) faults.push({ line, message: faultText(fault) })
    else records.push({ record: record as T, number: line, lineOf: () => line })
  }
  return { records, faults }
}

/** A list of records, or a single one; one that has a fault is left out. The list may be at a path in the file. */
export function readList<T>(content: string, schema: z.ZodType<T>, within: readonly string[] = []): RecordsReading<T> {
  const source = content.replace(/^\ufeff/u, '')
  let value: unknown
  try {
    value = JSON.parse(source)
  } catch (error) {
    return { records: [], faults: [placeOfBreak(source, error)] }
  }
  const inner = within.reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], value)
  const base = Array.isArray(inner) ? within : []
  if (Array.isArray(inner)) value = inner
  const list: readonly unknown[] = Array.isArray(value) ? value : [value]
  const records: PlacedRecord<T>[] = []
  const faults: FormatFault[] = []
  // Only a file with faults is parsed for its lines: that takes many times longer.
  let placed: ReturnType<typeof parsePlaced> | undefined
  const lineOf = (at: number, path: Path): number => {
    placed ??= parsePlaced(source, '', 'E_UNREADABLE')
    return placed.lineOf(Array.isArray(value) ? [...base, at, ...path] : path)
  }
  for (const [at, each] of list.entries()) {
    const { value: record, faults: wrong } = checkShape(schema, each)
    const fault = chiefFault(wrong)
    if (fault === undefined) {
      records.push({ record: record as T, number: at + 1, lineOf: (path = []) => lineOf(at, path) })
    } else faults.push({ line: lineOf(at, fault.path), message: faultText(fault) })
  }
  return { records, faults }
}

function placeOfBreak(source: string, error: unknown): FormatFault {
  try {
    parsePlaced(source, '', 'E_UNREADABLE')
  } catch (placed) {
    if (placed instanceof FactError) return { line: placed.site.line ?? 1, message: `not JSON: ${placed.detail}` }
  }
  return { line: 1, message: `not JSON: ${error instanceof Error ? error.message : String(error)}` }
}
