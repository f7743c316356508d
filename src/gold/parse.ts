/** An annotation file to its facts: its form only; `checkGold` holds it against the text. */

import type { z } from 'zod'
import type { GoldArticle } from '../evaluate/gold.js'
import { nearestWord } from '../nearest.js'
import { parsePlaced, type Path } from './positions.js'
import { goldSchema } from './schema.js'

/** What is wrong with an annotation, and what to do about it. */
export interface GoldFault {
  /** Keys and places in lists, from the outside in: `['counts', 3, 'unit']`. */
  readonly path: Path
  readonly message: string
}

/** A fault with its line, counted from 1. */
export interface PlacedFault extends GoldFault {
  readonly line: number
}

export interface ParsedGold {
  /** Undefined where the form is wrong. */
  readonly gold: GoldArticle | undefined
  readonly faults: readonly PlacedFault[]
  /** Adds the lines of the file. */
  readonly place: (faults: readonly GoldFault[]) => PlacedFault[]
}

/**
 * Reads an annotation file.
 *
 * @param file Its name, for messages.
 * @throws FactError `E_BAD_GOLD` if the file is neither JSON nor YAML.
 */
export function parseGold(source: string, file: string): ParsedGold {
  const { value, lineOf } = parsePlaced(source, file)
  const place = (faults: readonly GoldFault[]): PlacedFault[] =>
    faults.map((fault) => ({ ...fault, line: lineOf(fault.path) }))
  const parsed = goldSchema.safeParse(value)
  if (parsed.success) return { gold: parsed.data, faults: [], place }
  return { gold: undefined, faults: place(parsed.error.issues.map((issue) => toFault(issue, value))), place }
}

function toFault(issue: z.core.$ZodIssue, root: unknown): GoldFault {
  const { path } = issue
  const given = valueAt(root, path)
  if (given === undefined && issue.code !== 'unrecognized_keys') {
    return { path, message: `"${String(path.at(-1))}" is missing` }
  }
  switch (issue.code) {
    case 'unrecognized_keys': {
      const [key = ''] = issue.keys
      return { path: [...path, key], message: `no field is called "${key}"${suggestion(key, keysAt(path))}` }
    }
    case 'invalid_value': {
      const words = issue.values.map(String)
      const tip = suggestion(typeof given === 'string' ? given : '', words)
      return { path, message: `expected one of ${words.join(', ')}; found ${JSON.stringify(given)}${tip}` }
    }
    case 'invalid_type':
      return { path, message: `expected ${issue.expected}, found ${JSON.stringify(given)}` }
    default:
      return { path, message: `${issue.message}; found ${JSON.stringify(given)}` }
  }
}

function suggestion(word: string, words: readonly string[]): string {
  const nearest = nearestWord(word, words)
  return nearest === undefined ? '' : `: "${nearest}"?`
}

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], root)
}

/** Fields that the schema has at a path. */
function keysAt(path: Path): string[] {
  const [kind] = path
  if (kind === undefined) return Object.keys(goldSchema.shape)
  const list = goldSchema.shape[kind as 'agencies'].unwrap()
  return Object.keys(list.element.shape)
}
