/** Finds sector terms: longest term first, ambiguous ones only beside the words that settle them. */

import type { Document, TokenRange } from '../../document/document.js'
import { sentenceAt } from '../../document/document.js'
import type { Sector } from '../../lexicons/entries.js'
import { Rows } from '../../lexicons/rows.js'
import { headsOf } from '../../matcher/forms.js'
import type { Finder } from '../../matcher/layer.js'
import type { FactFound, Mentions } from '../kinds.js'
import { ProperNames } from './proper-names.js'
import { sectorColumns, senseColumns, type SectorTable, type SenseRow } from './table.js'
import { TermTrie } from './term-trie.js'

/** What a term stands for; `beside` is undefined for a term that needs no company. */
interface Term {
  readonly sector: Sector
  readonly beside: ReadonlySet<string> | undefined
}

/** How far from an ambiguous term its company may stand, in tokens. */
const reach = 40
const longestPhrase = 3

/** Makes the tries once, for all articles. */
export function sectorFinder(table: SectorTable): Finder<Mentions> {
  const termOf = termReader(table)
  const terms = new TermTrie<Term>('lower', headsOf(table.terms), termOf)
  const acronyms = new TermTrie<Term>('exact', headsOf(table.acronyms), termOf)
  return {
    id: 'sector/lexicon',
    *find(document, spans) {
      const names = new ProperNames(document, spans)
      for (let s = 0; s + 1 < document.sentences.length; s++) {
        if (document.chrome[s] === 1) continue
        const end = document.sentences[s + 1]!
        for (let at = document.sentences[s]!; at < end;) {
          const exact = acronyms.longestAt(document, at, end)
          const any = terms.longestAt(document, at, end)
          const hit = exact !== undefined && exact.to >= (any?.to ?? 0) ? exact : any
          const term = hit === undefined ? undefined : chooseTerm(document, hit, hit.values)
          if (hit !== undefined && term !== undefined && !isAside(document, hit, term) && !names.hold(hit))
            yield mention(hit, term.sector)
          at = term === undefined ? at + 1 : hit!.to
        }
      }
    },
  }
}

/** Who someone is by trade, and what the police looked at: "a software engineer", "CCTV footage". No field is named. */
const asides = new Set([
  'engineer', 'engineers', 'programmer', 'programmers', 'technician', 'technicians', 'salesman', 'consultant', 'consultants', 'analyst', 'analysts',
]) // prettier-ignore
const recordings = new Set(['footage', 'image', 'images', 'clip', 'clips', 'recording', 'recordings', 'still', 'stills', 'video', 'videos']) // prettier-ignore

function isAside({ lowers, sentenceOf }: Document, { from, to }: TokenRange, { sector }: Term): boolean {
  if (sentenceOf[to] !== sentenceOf[from]) return false
  const next = lowers[to] ?? ''
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
      beside: beside === undefined ? undefined : new Set(beside),
    })
  }
}

function mention({ from, to }: TokenRange, sector: Sector): FactFound<'sector-term'> {
  return { kind: 'sector-term', from, to, value: { sector }, rule: 'sector/lexicon' }
}

/** The first reading that stands by itself, else the first whose company is near. */
function chooseTerm(document: Document, hit: TokenRange, terms: readonly Term[]): Term | undefined {
  const plain = terms.find((term) => term.beside === undefined)
  if (plain !== undefined) return plain
  const near = wordsAround(document, hit)
  return terms.find((term) => Array.from(term.beside!).some((word) => near.has(word)))
}

/** Words and short phrases of the sentence within reach, without the term itself. */
function wordsAround(document: Document, { from, to }: TokenRange): ReadonlySet<string> {
  const sentence = sentenceAt(document, from)
  const near = new Set<string>()
  addPhrases(document, Math.max(sentence.from, from - reach), from, near)
  addPhrases(document, to, Math.min(sentence.to, to + reach), near)
  return near
}

function addPhrases({ lowers }: Document, from: number, to: number, near: Set<string>): void {
  for (let at = from; at < to; at++) {
    let phrase = lowers[at]!
    near.add(phrase)
    for (let next = at + 1; next < Math.min(to, at + longestPhrase); next++) {
      phrase += lowers[next] === '-' || lowers[next - 1] === '-' ? lowers[next]! : ` ${lowers[next]!}`
      near.add(phrase)
    }
  }
}
