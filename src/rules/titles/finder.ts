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
import { portfolioWords } from '../../lexicons/portfolios.js'
import type { Finder } from '../../matcher/layer.js'
import type { FactSpans, Mentions } from '../kinds.js'
import { modifierForms, titleForms, type TitleForms } from './forms.js'
import type { TitleTable } from './table.js'
import { readPortfolio } from './portfolio.js'

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

/** Makes the tries once, for all articles. */
export function titleFinder(table: TitleTable): Finder<Mentions> {
  const forms = titleForms(table)
  return {
    id: 'title/lexicon',
    *find(document, spans) {
      const { sentences, chrome } = document
      const reader = new TitleReader(document, spans, forms)
      for (let s = 0; s + 1 < sentences.length; s++) {
        if (chrome[s] === 1) continue
        const end = sentences[s + 1]!
        for (let at = sentences[s]!; at < end;) {
          const title = reader.read(at, end)
          if (title !== undefined) {
            const { to, entries, plural } = title
            yield { kind: 'title', from: at, to, value: { entries, plural }, rule: 'title/lexicon' }
          }
          at = title?.to ?? at + 1
        }
      }
    },
  }
}

class TitleReader {
  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
    readonly forms: TitleForms,
  ) {}

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
      const agency = this.#agencyAt(at)
      const hit = this.#lexicon(at, end, from)
      // "Director of Public Prosecutions" is an office and the name of its body.
      if (agency !== undefined && (agency.from !== at || hit === undefined || hit.to < agency.to)) break
      if (hit !== undefined && (best === undefined || hit.to > best.to)) best = hit
      const next = this.#modifier(at, end, from)
      if (next === undefined) break
      at = next
    }
    return best === undefined ? undefined : { ...best, to: this.#designate(best.to, end) }
  }

  #lexicon(at: number, end: number, from: number): ReadTitle | undefined {
    const { words, abbreviations } = this.forms
    const long = words.longestAt(this.document, at, end)
    const short = abbreviations.longestAt(this.document, at, end)
    const hit = short !== undefined && (long === undefined || short.to >= long.to) ? short : long
    if (hit === undefined || this.#belongsToBody(at, hit.to, from)) return undefined
    const agency = this.#agencyAt(hit.to - 1)
    if (agency !== undefined && agency.from > at) return undefined
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

  /** "Supreme Court Justice", "Dallas Police Officer": the first words name the body. */
  #belongsToBody(at: number, to: number, from: number): boolean {
    const { lowers, forms } = this.document
    for (let token = at; token < to - 1; token++) if (forms[token] === 'Court') return true
    return lowers[at] === 'police' && to - at > 1 && at === from && forms[at] === 'Police' && this.#isNamePart(at - 1)
  }

  #modifier(at: number, end: number, from: number): number | undefined {
    const { document } = this
    const word = document.lowers[at]!
    if (at === from && places.has(word) && this.#isNamePart(at - 1) && !word.startsWith('u')) return undefined
    // "was appointed Attorney General": a verb.
    if (participles.has(word) && auxiliaries.has(document.lowers[at - 1] ?? '')) return undefined
    const hit = modifiers.longestAt(document, at, end)
    if (hit !== undefined)
      return document.lowers[hit.to] === '-' && document.lowers[at] !== 'then' ? hit.to + 1 : hit.to
    if (!portfolioWords.has(word)) return undefined
    const next = document.lowers[at + 1]
    const joins = next === 'and' || next === '&' || next === ','
    return joins && at + 2 < end && portfolioWords.has(document.lowers[at + 2]!) && this.#isCapital(at)
      ? at + 2
      : at + 1
  }

  #designate(to: number, end: number): number {
    const { lowers } = this.document
    const at = lowers[to] === '-' ? to + 1 : to
    return at < end && /^(?:designate|elect|nominate|emeritus|designee)$/u.test(lowers[at]!) ? at + 1 : to
  }

  #withPortfolio(from: number, title: ReadTitle, end: number): ReadTitle {
    const to = readPortfolio(this.document, { from, to: title.to }, end, (token) => this.#agencyAt(token) !== undefined)
    if (to === undefined) return title
    // "Director, Finance Minister Roe": the words begin a title of their own.
    if (this.document.lowers[title.to] === ',' && this.#office(title.to + 1, end) !== undefined) return title
    return { ...title, to }
  }

  /** "EVC/CEO": an abbreviation that only the stroke tells to be a title. */
  #slashed(at: number, end: number): ReadTitle | undefined {
    const { lowers, shapes: flags } = this.document
    if (at + 2 >= end || lowers[at + 1] !== '/' || (flags[at]! & shapes['all-caps']) === 0) return undefined
    return this.#agencyAt(at) === undefined ? this.#office(at + 2, end) : undefined
  }

  /** "President and Chief Executive Officer", "Vice Chairman/CEO", "director-president". */
  #joined(from: number, title: ReadTitle, end: number): ReadTitle | undefined {
    const link = this.document.lowers[title.to]
    const at = title.to + 1
    if (title.plural || at >= end || !/^(?:[/&-]|and)$/u.test(link ?? '')) return undefined
    const capitals = this.#isCapital(from) && this.#isCapital(at)
    const second = this.#office(at, end)
    if (second === undefined || second.plural) return undefined
    // "president and CEO": two offices of one person; "the minister and prosecutor" are two persons.
    const company = [...title.entries, ...second.entries].every(({ sphere }) => sphere === 'shared')
    if (link !== '-' && !capitals && !company) return undefined
    return this.#withPortfolio(at, { ...second, entries: [...title.entries, ...second.entries] }, end)
  }

  #agencyAt(token: number): { readonly from: number; readonly to: number } | undefined {
    return this.spans.covering('agency', token)
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
