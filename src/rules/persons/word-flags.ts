/** What a token may be in the name of a person, as flags of its type. */

import { shapes } from '../../document/shape.js'
import { TypeFlags } from '../../document/type-flags.js'
import {
  hyphenParticles,
  institutionWords,
  nameParticles,
  nameSuffixes,
  nonNameWords,
  postNominals,
  strokePatronymics,
  titleSurnames,
  wordsAndGivenNames,
  wordsAndSurnames,
} from '../../lexicons/names.js'
import { portfolioWords } from '../../lexicons/portfolios.js'
import { addressForms } from './honorifics.js'

export const wordFlags = {
  /** Written like a word of a name: "Cano", "O'Neill", "d'Estaing". */
  capitalWord: 1,
  /** "D.", "J.R.". */
  initial: 2,
  /** Several letters with full stops: "U.S." as much as "J.R.". */
  severalInitials: 4,
  /** Ends or rules out a name. */
  nonName: 8,
  /** Of `nonName`, but a given name before a further one: "Will". */
  givenName: 16,
  /** "KC" behind a name. */
  postNominal: 32,
  /** What an office has charge of: no first word of a name. */
  portfolio: 64,
  /** A title that is a surname too: "King". */
  titleSurname: 128,
  /** "Jr.", "III". */
  suffix: 256,
  /** "van", "bin": a particle that stands by itself. */
  particle: 512,
  /** "al" of "al-Sisi". */
  hyphenParticle: 1024,
  /** First letter of "a/l", "s/o". */
  strokeParticle: 2048,
  /** First token of a form of address. */
  address: 4096,
  /** A capitalised word that makes an institution of the names before it. */
  institution: 8192,
  hyphen: 1 << 14,
  openQuote: 1 << 15,
  closeQuote: 1 << 16,
  /** Part of a title, an agency or a name in the lexicon of agencies. Of one document's tokens; see `NameReader`. */
  title: 1 << 17,
  agency: 1 << 18,
  listedAgency: 1 << 19,
  /** A surname that is a function word too: "An". */
  shortSurname: 1 << 20,
} as const

/** Flags of tokens that a name or a form of address can begin with. */
export const beginnings =
  wordFlags.capitalWord |
  wordFlags.initial |
  wordFlags.particle |
  wordFlags.hyphenParticle |
  wordFlags.strokeParticle |
  wordFlags.address

export const particles = wordFlags.particle | wordFlags.hyphenParticle | wordFlags.strokeParticle

const capitalWord = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’.]\p{L}[\p{L}\p{M}]*)*|[dl]['’]\p{Lu}\p{L}+)\.?$/u
const initials = /^(?:\p{Lu}\.?|(?:\p{Lu}\.)+|Ch\.|Th\.|Yu\.|St\.)$/u
const severalInitials = /^(?:\p{Lu}\.){2,}$/u
const hyphen = /^[-‐‑]$/u
const openQuote = /^["“‘']$/u
const closeQuote = /^["”’']$/u
const strokeHeads = new Set(Array.from(strokePatronymics, (mark) => mark.slice(0, mark.indexOf('/'))))

export const personWords = new TypeFlags((vocabulary, type) => {
  const form = vocabulary.forms[type]!
  const lower = vocabulary.lowers[type]!
  const isCapitals = form === form.toUpperCase()
  let flags = 0
  if (capitalWord.test(form)) flags |= wordFlags.capitalWord
  if (initials.test(form)) flags |= wordFlags.initial
  if (severalInitials.test(form)) flags |= wordFlags.severalInitials
  if (nonNameWords.has(lower)) flags |= wordFlags.nonName
  if (wordsAndGivenNames.has(lower)) flags |= wordFlags.givenName
  if (wordsAndSurnames.has(lower) && !isCapitals) flags |= wordFlags.shortSurname
  if (postNominals.has(lower) && isCapitals) flags |= wordFlags.postNominal
  // "IP" is a field, "Ip" a surname.
  if (portfolioWords.has(lower) && (form.length > 2 || isCapitals)) flags |= wordFlags.portfolio
  if (titleSurnames.has(lower)) flags |= wordFlags.titleSurname
  if (nameSuffixes.has(lower)) flags |= wordFlags.suffix
  if (nameParticles.has(lower) && form === lower) flags |= wordFlags.particle
  if (hyphenParticles.has(lower)) flags |= wordFlags.hyphenParticle
  if (strokeHeads.has(lower)) flags |= wordFlags.strokeParticle
  if (addressForms.canBegin(vocabulary, type)) flags |= wordFlags.address
  if (institutionWords.has(lower) && (vocabulary.shapes[type]! & shapes.capitalized) !== 0)
    flags |= wordFlags.institution
  if (hyphen.test(form)) flags |= wordFlags.hyphen
  if (openQuote.test(form)) flags |= wordFlags.openQuote
  if (closeQuote.test(form)) flags |= wordFlags.closeQuote
  return flags
})
