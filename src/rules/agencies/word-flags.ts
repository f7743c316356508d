/** What a token may be in a body's name, as flags of its type: the scans ask them of every token. */

import { shapes } from '../../document/shape.js'
import { TypeFlags } from '../../document/type-flags.js'
import { heads } from './heads.js'
import { fields, headlineWords, holders, levels, listedHolders, lowerCaseNouns, stops } from './words.js'

export const wordFlags = {
  /** Begins with a capital, or is an ordinal in figures. */
  name: 1,
  /** Ends a name on the left. */
  stop: 2,
  /** A field that public bodies deal with. */
  field: 4,
  /** A level or kind of government. */
  level: 8,
  /** A verb or link of headlines. */
  headline: 16,
  /** A head noun. */
  head: 32,
  /** An office that is a body when "office" follows in the possessive. */
  holder: 64,
  /** "'s" or a bare apostrophe. */
  apostrophe: 128,
  unitedStates: 8192,
  /** A noun that bodies written in lower case end in. */
  lowerCaseNoun: 256,
  listedHolder: 512,
  /** Four letters or more: a word whose capital shows whether a line is a headline. */
  long: 1024,
  /** Part of a place. Of one document's tokens, not of types; see `Surroundings`. */
  place: 2048,
  /** Part of a name in the lexicon of agencies. As `place`. */
  listed: 4096,
} as const

const ordinal = /^\d+(?:st|nd|rd|th)$/u
const unitedStates = new Set(['US', 'U.S.', 'UK', 'U.K.'])
const compoundField = /^(?:anti|counter|cyber)-\p{L}+$/u

export const agencyWords = new TypeFlags(({ forms, lowers, shapes: looks }, type) => {
  const form = forms[type]!
  const lower = lowers[type]!
  const isOrdinal = ordinal.test(lower)
  let flags = 0
  if ((looks[type]! & shapes.capitalized) !== 0 || isOrdinal) flags |= wordFlags.name
  if (unitedStates.has(form)) flags |= wordFlags.unitedStates
  else if (stops.has(lower)) flags |= wordFlags.stop
  if (fields.has(lower) || compoundField.test(lower)) flags |= wordFlags.field
  if (levels.has(lower) || isOrdinal) flags |= wordFlags.level
  if (headlineWords.has(lower)) flags |= wordFlags.headline
  if (heads.has(lower)) flags |= wordFlags.head
  if (holders.has(lower)) flags |= wordFlags.holder
  if (lower === "'s" || lower === "'") flags |= wordFlags.apostrophe
  if (lowerCaseNouns.has(lower)) flags |= wordFlags.lowerCaseNoun
  if (listedHolders.has(lower)) flags |= wordFlags.listedHolder
  if ((looks[type]! & shapes.alphabetic) !== 0 && lower.length >= 4) flags |= wordFlags.long
  return flags
})
