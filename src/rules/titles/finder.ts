/**
 * Finds titles: modifiers, an office of the lexicon, and what it has charge of.
 *
 * "former deputy prosecutor general", "Minister of Commerce and Consumer Affairs", "Executive Vice Chairman and Chief
 * Executive Officer", "General Manager, Fair Trading". Agencies are not searched: in "Supreme Court Justice" the title is
 * "Justice", in "Attorney General's Office" there is none.
 */

import type { Document } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { Title } from '../../lexicons/entries.js'
import { nonNameWords } from '../../lexicons/names.js'
import type { Finder } from '../../matcher/layer.js'
import type { FactFound, FactSpans, Mentions } from '../kinds.js'
import { modifierForms, titleForms, type TitleForms } from './forms.js'
import type { TitleTable } from './table.js'
import { readPortfolio } from './portfolio.js'
import { beginnings, titleWords, wordFlags } from './word-flags.js'

interface ReadTitle {
  readonly to: number
  readonly entries: readonly Title[]
  readonly plural: boolean
}

const mostModifiers = 5
const places = new Set(['county', 'city', 'state', 'district', 'municipal', 'provincial', 'central', 'u.s.', 'us'])
const modifiers = modifierForms()
const participles = new Set(['appointed', 'elected', 'nominated', 'suspended', 'sacked', 'fired', 'dismissed', 'jailed', 'impeached', 'deposed', 'ousted', 'retired']) // prettier-ignore
const auxiliaries = new Set([
  'was',
  'were',
  'is',
  'are',
  'been',
  'be',
  'being',
  'who',
  'has',
  'had',
  'and',
  'they',
  'he',
  'she',
  'court',
])

const designations = new Set(['designate', 'elect', 'nominate', 'emeritus', 'designee'])
const joiningWords = new Set(['/', '&', '-', 'and'])

/** Makes the tries once, for all articles. */
export function titleFinder(table: TitleTable): Finder<Mentions> {
  const forms = titleForms(table)
  const words = titleWords(forms, modifiers)
  return {
    id: 'title/lexicon',
    find(document, spans) {
      const { sentences, chrome } = document
      const found: FactFound<'title'>[] = []
      const reader = new TitleReader(document, spans, forms, words.of(document))
      for (let s = 0; s + 1 < sentences.length; s++) {
        if (chrome[s] === 1) continue
        const end = sentences[s + 1]!
        for (let at = sentences[s]!; at < end;) {
          const title = reader.canBegin(at) ? reader.read(at, end) : undefined
          if (title !== undefined) {
            const { to, entries, plural } = title
            found.push({ kind: 'title', from: at, to, value: { entries, plural }, rule: 'title/lexicon' })
          }
          at = title?.to ?? at + 1
        }
      }
      return found
    },
  }
}

class TitleReader {
  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
    readonly forms: TitleForms,
    /** Flags of `wordFlags` for each token. */
    readonly words: Int32Array,
  ) {
    for (const { from, to } of spans.all('agency')) for (let at = from; at < to; at++) words[at]! |= wordFlags.agency
  }

  /** Whether a token has one of the flags; none beyond the ends of the document. */
  #is(token: number, flags: number): boolean {
    return (this.words[token]! & flags) !== 0
  }

  /** Whether a title may begin at a token, by its type and the stroke behind an abbreviation. */
  canBegin(token: number): boolean {
    return (
      this.#is(token, beginnings) || (this.#is(token, wordFlags.capitals) && this.document.lowers[token + 1] === '/')
    )
  }

  /** The title that begins at `at`, with what it has charge of and a second title joined to it. */
  read(at: number, end: number): ReadTitle | undefined {
    const office = this.#office(at, end) ?? this.#slashed(at, end)
    if (office === undefined) return undefined
    const whole = this.#withPortfolio(at, office, end)
    return this.#joined(at, whole, end) ?? whole
  }

  /** Modifiers and an office: the reading that reaches farthest. */
  #office(from: number, end: number): ReadTitle | undefined {
    let best: ReadTitle | undefined
    let at = from
    for (let count = 0; count <= mostModifiers && at < end; count++) {
      const hit = this.#is(at, wordFlags.office) ? this.#lexicon(at, end, from) : undefined
      const agency = this.#agencyAt(at)
      // "Director of Public Prosecutions" is an office and the name of its body.
      if (agency !== undefined && (agency.from !== at || hit === undefined || hit.to < agency.to)) break
      if (hit !== undefined && (best === undefined || hit.to > best.to)) best = hit
      const next = this.#is(at, wordFlags.modifier | wordFlags.portfolio) ? this.#modifier(at, end, from) : undefined
      if (next === undefined) break
      at = next
    }
    if (best === undefined) return undefined
    return { to: this.#designate(best.to, end), entries: best.entries, plural: best.plural }
  }

  #lexicon(at: number, end: number, from: number): ReadTitle | undefined {
    const { abbreviations } = this.forms
    const long = this.#outsideBodies(at, end)
    const short = abbreviations.longestAt(this.document, at, end)
    const hit = short !== undefined && (long === undefined || short.to >= long.to) ? short : long
    if (hit === undefined || this.#belongsToBody(at, hit.to, from)) return undefined
    const agency = this.#agencyAt(hit.to - 1)
    // "Member of Parliament" is an office as a whole.
    if (agency !== undefined && agency.from > at && (agency.to !== hit.to || agency.to > agency.from + 1))
      return undefined
    const entries = hit.values.map(({ entry }) => entry)
    const plural = hit.values.every((form) => form.plural)
    // "Det. Sgt.", "Brig. Gen.": ranks written short stand in a row.
    const rest =
      hit === short && hit.to < end && !plural ? abbreviations.longestAt(this.document, hit.to, end) : undefined
    return {
      to: rest?.to ?? hit.to,
      entries,
      plural: rest === undefined ? plural : rest.values.every((form) => form.plural),
    }
  }

  /** "director" in "director of the Bureau of Prisons", where a list has "Director of the Bureau" too. */
  #outsideBodies(at: number, end: number): ReturnType<TitleForms['words']['longestAt']> {
    const { words } = this.forms
    const hit = words.longestAt(this.document, at, end)
    if (hit === undefined) return undefined
    const agency = this.#agencyAt(hit.to - 1)
    return agency !== undefined && agency.from > at && agency.to > hit.to
      ? words.longestAt(this.document, at, agency.from)
      : hit
  }

  /** "Supreme Court Justice", "Dallas Police Officer": the first words name the body. */
  #belongsToBody(at: number, to: number, from: number): boolean {
    const { lowers, forms } = this.document
    for (let token = at; token < to - 1; token++) if (forms[token] === 'Court') return true
    return lowers[at] === 'police' && to - at > 1 && at === from && forms[at] === 'Police' && this.#isNamePart(at - 1)
  }

  #modifier(at: number, end: number, from: number): number | undefined {
    const { document } = this
    const word = document.lowers[at]!
    if (at === from && places.has(word) && !word.startsWith('u') && this.#isNamePart(at - 1)) return undefined
    // "was appointed Attorney General": a verb.
    if (participles.has(word) && auxiliaries.has(document.lowers[at - 1] ?? '')) return undefined
    const hit = this.#is(at, wordFlags.modifier) ? modifiers.longestAt(document, at, end) : undefined
    if (hit !== undefined)
      return document.lowers[hit.to] === '-' && document.lowers[at] !== 'then' ? hit.to + 1 : hit.to
    if (!this.#is(at, wordFlags.portfolio)) return undefined
    const next = document.lowers[at + 1]
    const joins = next === 'and' || next === '&' || next === ','
    return joins && at + 2 < end && this.#is(at + 2, wordFlags.portfolio) && this.#isCapital(at) ? at + 2 : at + 1
  }

  #designate(to: number, end: number): number {
    const { lowers } = this.document
    const at = lowers[to] === '-' ? to + 1 : to
    return at < end && designations.has(lowers[at]!) ? at + 1 : to
  }

  #withPortfolio(from: number, title: ReadTitle, end: number): ReadTitle {
    const to = readPortfolio(this.document, this.words, { from, to: title.to }, end)
    if (to === undefined) return title
    // "Director, Finance Minister Roe": the words begin a title of their own.
    if (this.document.lowers[title.to] === ',' && this.#office(title.to + 1, end) !== undefined) return title
    return { to, entries: title.entries, plural: title.plural }
  }

  /** "EVC/CEO": an abbreviation that only the stroke tells to be a title. */
  #slashed(at: number, end: number): ReadTitle | undefined {
    if (at + 2 >= end || !this.#is(at, wordFlags.capitals) || this.document.lowers[at + 1] !== '/') return undefined
    return this.#is(at, wordFlags.agency) ? undefined : this.#office(at + 2, end)
  }

  /** "President and Chief Executive Officer", "Vice Chairman/CEO", "director-president". */
  #joined(from: number, title: ReadTitle, end: number): ReadTitle | undefined {
    const link = this.document.lowers[title.to]
    const at = title.to + 1
    if (title.plural || at >= end || link === undefined || !joiningWords.has(link)) return undefined
    // "the committee's chairperson and Member for Ainamoi": a seat, which is no second office of the same body.
    if (this.document.lowers[at] === 'member') return undefined
    const capitals = this.#isCapital(from) && this.#isCapital(at)
    const second = this.#office(at, end)
    if (second === undefined || second.plural) return undefined
    // "president and CEO": two offices of one person; "the minister and prosecutor" are two persons.
    const company = [...title.entries, ...second.entries].every(({ sphere }) => sphere === 'shared')
    if (link !== '-' && !capitals && !company) return undefined
    return this.#withPortfolio(at, { ...second, entries: [...title.entries, ...second.entries] }, end)
  }

  #agencyAt(token: number): { readonly from: number; readonly to: number } | undefined {
    return this.#is(token, wordFlags.agency) ? this.spans.covering('agency', token) : undefined
  }

  #isCapital(token: number): boolean {
    return (this.document.shapes[token]! & (shapes.capitalized | shapes['all-caps'])) !== 0
  }

  /** A capitalised word of the same sentence that no title begins with. */
  #isNamePart(token: number): boolean {
    const { document } = this
    if (token < 0 || document.sentenceOf[token] !== document.sentenceOf[token + 1] || !this.#isCapital(token))
      return false
    const word = document.lowers[token]!
    if (modifiers.longestAt(document, token, token + 1) !== undefined) return places.has(word)
    return !nonNameWords.has(word) || /^(?:county|city|district|state|new|north|south|east|west|police)$/u.test(word)
  }
}
