/** Names that hold a technology word and name no field: "Computer Fraud and Abuse Act", "Blue Cloud Technologies". */

import type { Document, TokenRange } from '../../document/document.js'
import { sentenceAt } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import type { FactSpans } from '../kinds.js'

const farthest = 6
/** In a headline every word has a capital, so that only a close word can end the name: "Computer Fraud and Abuse Act". */
const nearestInTitle = 3
const links = new Set(['and', 'of', 'for', 'on', '&', '-', "'s", 'to', 'in', 'with'])
const lawWords = new Set([
  'act', 'acts', 'law', 'laws', 'regulation', 'regulations', 'directive', 'code', 'ordinance', 'statute', 'convention', 'treaty', 'rules',
  'decree', 'rule', 'amendment', 'protocol', 'constitution',
]) // prettier-ignore
const companyWords = new Set([
  'inc', 'inc.', 'ltd', 'ltd.', 'llc', 'l.l.c.', 'corp', 'corp.', 'corporation', 'plc', 'gmbh', 'co.', 'technologies', 'holdings', 'limited',
  'pvt', 'pty', 'ag', 'nv', 'n.v.', 'bv', 'b.v.', 's.a.', 'sdn', 'bhd', 'llp', 'lp', 'group', 'solutions', 'labs', 'association', 'institute',
  'university', 'foundation', 'alliance', 'society', 'federation', 'conference', 'summit', 'magazine', 'awards', 'ventures', 'partners',
]) // prettier-ignore

/** Whether a term is only a part of a longer name. Agencies are known from their own layer. */
export class ProperNames {
  readonly #titleCase = new Map<number, boolean>()

  constructor(
    readonly document: Document,
    readonly spans: FactSpans,
  ) {}

  hold(hit: TokenRange): boolean {
    if (this.#inAgency(hit)) return true
    const { document } = this
    if (!this.#capitalized(hit)) return false
    const sentence = sentenceAt(document, hit.from)
    const last = this.#runEnd(hit.to, sentence.to)
    const titleCase = this.#isTitleCase(hit.from, sentence)
    if (this.#designates(hit.to, titleCase ? Math.min(last, hit.to + nearestInTitle) : last)) return true
    if (titleCase) return false
    const first = this.#runStart(hit.from, sentence.from)
    if (lawWords.has(document.lowers[first]!) && first < hit.from) return true
    if (companyWords.has(document.lowers[hit.to - 1]!) && first < hit.from) return true
    const acronym = (document.shapes[hit.from]! & shapes['all-caps']) !== 0
    if (last > hit.to && this.#isName(hit.to)) return true
    return !acronym && first < hit.from && this.#isName(hit.from - 1) && hit.from - 1 > sentence.from
  }

  #inAgency({ from, to }: TokenRange): boolean {
    const { spans } = this
    for (const kind of ['agency', 'agency-name'] as const) {
      const mention = spans.covering(kind, from) ?? spans.covering(kind, to - 1)
      if (mention !== undefined && mention.to - mention.from > 1) return true
    }
    // "ICO": an agency's acronym in the article stands for the agency.
    const word = spans.covering('agency', from)
    return word !== undefined && to - from === 1 && (this.document.shapes[from]! & shapes['all-caps']) !== 0
  }

  /** Every word begins with a capital: "Cyber Security", not "Cyber security" at the head of a sentence. */
  #capitalized({ from, to }: TokenRange): boolean {
    for (let at = from; at < to; at++) if ((this.document.shapes[at]! & shapes.lower) !== 0) return false
    return true
  }

  /** A neighbour that makes a name of the term: a capitalised word other than a country's or people's name. */
  #isName(token: number): boolean {
    const { document, spans } = this
    const flags = document.shapes[token]!
    if ((flags & shapes.capitalized) === 0) return false
    return (flags & shapes['all-caps']) === 0 && spans.covering('place', token) === undefined
  }

  #runEnd(to: number, limit: number): number {
    const { lowers, shapes: flags } = this.document
    let end = to
    for (let at = to; at < Math.min(limit, to + farthest); at++) {
      if ((flags[at]! & shapes.capitalized) !== 0) end = at + 1
      else if (!links.has(lowers[at]!)) break
    }
    return end
  }

  #runStart(from: number, limit: number): number {
    const { lowers, shapes: flags } = this.document
    let start = from
    for (let at = from - 1; at >= Math.max(limit, from - farthest); at--) {
      if ((flags[at]! & shapes.capitalized) !== 0) start = at
      else if (!links.has(lowers[at]!)) break
    }
    return start
  }

  #designates(from: number, to: number): boolean {
    for (let at = from; at < to; at++) {
      const word = this.document.lowers[at]!
      if (lawWords.has(word) || companyWords.has(word)) return true
    }
    return false
  }

  /** Headlines, where capitals tell nothing. */
  #isTitleCase(token: number, { from, to }: TokenRange): boolean {
    const index = this.document.sentenceOf[token]!
    let known = this.#titleCase.get(index)
    if (known === undefined) this.#titleCase.set(index, (known = titleCase(this.document, from, to)))
    return known
  }
}

/** Most words of four letters and more begin with a capital. */
function titleCase({ forms, shapes: flags }: Document, from: number, to: number): boolean {
  let long = 0
  let capitalized = 0
  for (let at = from; at < Math.min(to, from + 60); at++) {
    if ((flags[at]! & shapes.alphabetic) === 0 || forms[at]!.length < 4) continue
    long++
    if ((flags[at]! & shapes.capitalized) !== 0) capitalized++
  }
  return long >= 3 && capitalized / long >= 0.75
}
