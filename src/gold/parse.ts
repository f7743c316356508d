/** An annotation file to its facts: its form only; `checkGold` holds it against the text. */

import { checkShape, type Fault } from '../checked/faults.js'
import { parsePlaced } from '../checked/placed.js'
import type { GoldArticle } from '../evaluate/gold.js'
import { goldSchema } from './schema.js'

/** What is wrong with an annotation, and what to do about it. */
export type GoldFault = Fault

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
  const { value, lineOf } = parsePlaced(source, file, 'E_BAD_GOLD')
  const place = (faults: readonly GoldFault[]): PlacedFault[] =>
    faults.map((fault) => ({ ...fault, line: lineOf(fault.path) }))
  const checked = checkShape<GoldArticle>(goldSchema, value)
  return { gold: checked.value, faults: place(checked.faults), place }
}
