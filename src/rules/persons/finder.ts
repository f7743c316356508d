/**
 * Finds what may be names of persons: capitalised words that stand together, or behind a title or a form of address.
 *
 * Precision comes from the rules of officials: a person counts only where a phrase gives an office or an agency.
 */

import type { Document, TokenRange } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { Finder } from '../../matcher/layer.js'
import type { FactFound, FactSpans, Mentions } from '../kinds.js'
import { addressForms } from './honorifics.js'
import { NameReader } from './name-run.js'
import { beginnings, wordFlags } from './word-flags.js'

export const personFinder: Finder<Mentions> = {
  id: 'person/name-run',
  find(document, spans) {
    const found: FactFound<'person'>[] = []
    const scan = new PersonScan(document, spans)
    const { sentences, chrome } = document
    for (let s = 0; s + 1 < sentences.length; s++)
      if (chrome[s] !== 1) scan.readSentence({ from: sentences[s]!, to: sentences[s + 1]! }, found)
    return found
  },
}

class PersonScan {
  readonly #reader: NameReader
  /** By the number of their lower-case form: words that the article also writes without a capital. */
  readonly #common: Uint8Array

  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
  ) {
    this.#reader = new NameReader(document, spans)
    this.#common = commonWords(document)
  }

  readSentence(sentence: TokenRange, found: FactFound<'person'>[]): void {
    const { words } = this.#reader
    const end = sentence.to
    let headline: boolean | undefined
    /** Tokens behind a form of address, and behind "and" and a name with a title. */
    let addressed = -1
    let shared = -1
    for (let at = sentence.from; at < end;) {
      if ((words[at]! & beginnings) === 0) {
        at++
        continue
      }
      const address = this.#addressAt(at, end)
      if (address !== undefined) {
        at = addressed = address
        continue
      }
      const anchored = addressed === at || shared === at || endsTitle(this.document, this.#reader, at)
      const run = this.#begins(at, anchored) ? this.#reader.read(at, end, anchored) : undefined
      if (run === undefined) {
        at++
        continue
      }
      const parts = run.words + run.initials
      if (parts < 2 && addressed !== at) {
        headline ??= isHeadline(this.document, sentence.from, end)
        if (headline) {
          at = run.to
          continue
        }
      }
      if (this.#isPerson({ from: at, to: run.to }, parts, anchored)) found.push(this.#mention(at, run.to, anchored))
      // "Senators Smith and Jones": the next name shares the title.
      if (anchored) shared = nextInList(this.document, run.to)
      at = run.to
    }
  }

  /** Token behind the form of address that begins at `at` and a name may follow. */
  #addressAt(at: number, end: number): number | undefined {
    if (!this.#reader.is(at, wordFlags.address) || this.spans.startingAt('title', at) !== undefined) return undefined
    const form = addressForms.longestAt(this.document, at, end)
    return form !== undefined && form.to < end ? form.to : undefined
  }

  #begins(at: number, anchored: boolean): boolean {
    if (this.#reader.isWord(at, true) || this.#reader.isInitial(at)) return true
    return anchored && (this.document.shapes[at]! & shapes.lower) !== 0
  }

  #mention(from: number, to: number, anchored: boolean): FactFound<'person'> {
    const name = this.document.forms.slice(from, to).join(' ')
    return { kind: 'person', from, to, value: { name }, rule: anchored ? 'person/titled' : 'person/name-run' }
  }

  #isPerson({ from, to }: TokenRange, parts: number, anchored: boolean): boolean {
    const { document, spans } = this
    if (!anchored && parts < 2) return false
    if (beginsInstitution(document, this.#reader, to)) return false
    const place = spans.startingAt('place', from)
    if (place !== undefined && place.to >= to) return false
    const { words } = document.vocabulary
    for (let at = from; at < to; at++) {
      const look = document.shapes[at]! & (shapes.alphabetic | shapes.lower)
      if (look === shapes.alphabetic && this.#common[words[document.types[at]!]!] === 0) return true
    }
    return false
  }
}

const sentenceEnd = /^[.!?:;,”"’')]$|\.$/u

/** Most words have capitals and no full stop ends the line: one capital more tells nothing. */
function isHeadline({ forms, shapes: flags }: Document, from: number, to: number): boolean {
  if (to - from < 3 || sentenceEnd.test(forms[to - 1]!)) return false
  let words = 0
  let capitals = 0
  for (let at = from; at < to; at++) {
    if ((flags[at]! & shapes.alphabetic) === 0 || forms[at]!.length < 4) continue
    words++
    if ((flags[at]! & shapes.lower) === 0) capitals++
  }
  return capitals >= words * 0.7
}

/** A title ends before `at`, perhaps with a comma between. */
function endsTitle({ lowers, sentenceOf }: Document, reader: NameReader, at: number): boolean {
  if (at === 0 || sentenceOf[at - 1] !== sentenceOf[at]) return false
  return reader.is(at - 1, wordFlags.title) || (lowers[at - 1] === ',' && reader.is(at - 2, wordFlags.title))
}

/** Token behind a comma or "and", where a further name may stand. */
function nextInList({ lowers }: Document, to: number): number {
  const at = lowers[to] === ',' ? to + 1 : to
  return lowers[at] === 'and' || lowers[at] === '&' ? at + 1 : at
}

/** "Lagos Zonal Command": the word behind the run makes it the name of a body. */
function beginsInstitution({ sentenceOf }: Document, reader: NameReader, to: number): boolean {
  return sentenceOf[to] === sentenceOf[to - 1] && reader.is(to, wordFlags.institution)
}

/** Words that the article also writes without a capital: a run made of them only is no name. */
function commonWords({ vocabulary, types, shapes: flags, size }: Document): Uint8Array {
  const { words } = vocabulary
  const common = new Uint8Array(vocabulary.size)
  for (let at = 0; at < size; at++) if ((flags[at]! & shapes.lower) !== 0) common[words[types[at]!]!] = 1
  return common
}
