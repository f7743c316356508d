/** Listed names that are made of common words, so that bodies of several countries may have them. */

import type { Document, TokenRange } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { heads } from './heads.js'
import { fields, levels } from './words.js'

/** One-word names that are words or names of other things too. */
export const commonNames: ReadonlySet<string> = new Set([
  'Congress',
  'Senate',
  'Treasury',
  'Duma',
  'Hawks',
  'Garante',
  'Politie',
  'Sabor',
  'Bunge',
  'Kuria',
  'Netsafe',
  'Supo',
])

/** Heads of names that one country's body seldom has for itself. */
const commonHeads = new Set(['office', 'department', 'division', 'section', 'unit', 'court', 'authority', 'agency', 'commission', 'bureau', 'ministry', 'council', 'board', 'service', 'administration', 'police', 'directorate', 'committee', 'branch']) // prettier-ignore

/** "Senate", "Circuit Court", "Fraud Section", "Directorate of Criminal Investigations": the words tell no country. */
export function isCommonName({ forms, lowers, shapes: looks }: Document, { from, to }: TokenRange): boolean {
  if (to === from + 1) return commonNames.has(forms[from]!)
  for (let at = from; at < to; at++) {
    if ((looks[at]! & shapes.capitalized) === 0) continue
    const lower = lowers[at]!
    if (unions.has(lower)) return false
    if (!fields.has(lower) && !levels.has(lower) && !commonHeads.has(lower) && (to > from + 2 || !heads.has(lower)))
      return false
  }
  return true
}

/** Levels above countries, which make a name of one body only. */
const unions = new Set(['european', 'african', 'arab', 'asian', 'inter-american', 'international'])
