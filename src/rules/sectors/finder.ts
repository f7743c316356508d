/** Finds sector terms: longest term first, ambiguous ones only beside the words that settle them. */

import type { Document, TokenRange } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { TypeFlags } from '../../document/type-flags.js'
import type { Sector } from '../../lexicons/entries.js'
import { Rows } from '../../lexicons/rows.js'
import { headsOf } from '../../matcher/forms.js'
import type { Finder } from '../../matcher/layer.js'
import type { FactFound, Mentions } from '../kinds.js'
import { Company } from './company.js'
import { ProperNames } from './proper-names.js'
import { sectorColumns, senseColumns, type SectorTable, type SenseRow } from './table.js'
import { TermTrie, type TermHit } from './term-trie.js'

/** What a term stands for; `company` is undefined for a term that needs none. */
interface Term {
  readonly sector: Sector
  readonly company: Company | undefined
}

/** What a type of token begins. */
const begins = { term: 1, acronym: 2 } as const

/** Makes the tries once, for all articles. */
export function sectorFinder(table: SectorTable): Finder<Mentions> {
  const termOf = termReader(table)
  const terms = new TermTrie<Term>('lower', headsOf(table.terms), termOf)
  const acronyms = new TermTrie<Term>('exact', headsOf(table.acronyms), termOf)
  const beginnings = new TypeFlags(
    (vocabulary, type) =>
      (terms.canBegin(vocabulary, type) ? begins.term : 0) | (acronyms.canBegin(vocabulary, type) ? begins.acronym : 0),
  )
  return {
    id: 'sector/lexicon',
    find(document, spans) {
      const found: FactFound<'sector-term'>[] = []
      beginnings.enter(document)
      const names = new ProperNames(document, spans)
      for (let s = 0; s + 1 < document.sentences.length; s++) {
        if (document.chrome[s] === 1) continue
        const end = document.sentences[s + 1]!
        for (let at = document.sentences[s]!; at < end;) {
          const flags = beginnings.at(document.types[at]!)
          const hit = flags === 0 ? undefined : longestAt(terms, acronyms, document, at, end, flags)
          const term = hit === undefined ? undefined : chooseTerm(document, hit)
          if (hit !== undefined && term !== undefined && !isAside(document, hit, term) && !names.hold(hit))
            found.push(mention(hit, term.sector))
          at = term === undefined ? at + 1 : hit!.to
        }
      }
      return found
    },
  }
}

function longestAt(
  terms: TermTrie<Term>,
  acronyms: TermTrie<Term>,
  document: Document,
  at: number,
  end: number,
  flags: number,
): TermHit<Term> | undefined {
  const exact = (flags & begins.acronym) !== 0 ? acronyms.longestAt(document, at, end) : undefined
  const any = (flags & begins.term) !== 0 ? terms.longestAt(document, at, end) : undefined
  return exact !== undefined && exact.to >= (any?.to ?? 0) ? exact : any
}

/** Who someone is by trade, and what the police looked at: "a software engineer", "CCTV footage". No field is named. */
const asides = new Set([
  'engineer', 'engineers', 'programmer', 'programmers', 'technician', 'technicians', 'salesman', 'consultant', 'consultants', 'analyst', 'analysts',
]) // prettier-ignore
const recordings = new Set(['footage', 'image', 'images', 'clip', 'clips', 'recording', 'recordings', 'still', 'stills', 'video', 'videos']) // prettier-ignore

function isAside(
  { lowers, sentenceOf, shapes: shapeOf }: Document,
  { from, to }: TokenRange,
  { sector }: Term,
): boolean {
  if (sentenceOf[to] !== sentenceOf[from]) return false
  const next = lowers[to] ?? ''
  // "App. Div." is a court.
  const isShort =
    next === '.' && sentenceOf[to + 1] === sentenceOf[from] && (shapeOf[to + 1]! & shapes.capitalized) !== 0
  if (isShort) return true
  return asides.has(next) || (sector.id === 'surveillance' && recordings.has(next))
}

function termReader({ rows, senses }: SectorTable): (sense: number) => Term {
  const sectors = new Rows<Sector>(rows, sectorColumns)
  const senseRows = new Rows<SenseRow>(senses, senseColumns)
  const terms: Term[] = []
  return (sense) => {
    const { sector, beside } = senseRows.at(sense)
    return (terms[sense] ??= {
      sector: sectors.at(Number(sector)),
      company: beside === undefined ? undefined : new Company(beside),
    })
  }
}

function mention({ from, to }: TokenRange, sector: Sector): FactFound<'sector-term'> {
  return { kind: 'sector-term', from, to, value: { sector }, rule: 'sector/lexicon' }
}

/** The first reading that stands by itself, else the first whose company is near. */
function chooseTerm(document: Document, hit: TermHit<Term>): Term | undefined {
  return (
    hit.values.find(({ company }) => company === undefined) ??
    hit.values.find(({ company }) => company!.isNear(document, hit))
  )
}
