/** Which countries an article names, and how often: what an ambiguous name is decided by. */

import type { Document } from '../../document/document.js'
import type { PlaceEntry } from '../../lexicons/entries.js'
import type { FactSpans } from '../kinds.js'
import { isCommonName } from './common-names.js'

export interface CountryEvidence {
  /** Country of the dateline's place, else of the publisher, else the one named most; null if none is named. */
  readonly main: string | null
  readonly fromDateline: string | null
  /** Mentions by country, names of bodies that stand for one country only included. */
  readonly named: ReadonlyMap<string, number>
}

/** Tokens in which a dateline's place can stand, from the start of a sentence. */
const datelineReach = 14
const datelineSentences = 12
const dash = /^[-–—―]+$/u

const known = new WeakMap<FactSpans, CountryEvidence>()

/** Reads the places and lexicon names of a document once; asked when all of them are found. */
export function weighCountries(document: Document, spans: FactSpans): CountryEvidence {
  let evidence = known.get(spans)
  if (evidence === undefined) known.set(spans, (evidence = evidenceOf(document, spans)))
  return evidence
}

function evidenceOf(document: Document, spans: FactSpans): CountryEvidence {
  const named = new Map<string, number>()
  const add = (country: string, weight: number): void => {
    named.set(country, (named.get(country) ?? 0) + weight)
  }
  for (const { from, value } of spans.all('place')) {
    const country = onlyCountry(value.entries)
    if (country !== undefined) add(country, from < 60 ? 2 : 1)
  }
  for (const { from, to, value } of spans.all('agency-name')) {
    const { entries } = value
    if (entries.length !== 1 || entries[0]!.country === 'INT' || isCommonName(document, { from, to })) continue
    if (to - from > 1 || document.forms[from]!.length > 3) add(entries[0]!.country, from < 60 ? 3 : 2)
  }
  const fromDateline = datelineCountry(document, spans)
  return { main: fromDateline ?? mostNamed(named), fromDateline, named }
}

/** The country that all places of one form lie in. */
function onlyCountry(entries: readonly PlaceEntry[]): string | undefined {
  const country = entries[0]?.country
  for (let i = 1; i < entries.length; i++) if (entries[i]!.country !== country) return undefined
  return country
}

/** "NAIROBI, Kenya (AP) —", "BEIJING, April 26 (Xinhua) --", "Kuala Lumpur:": a place, then a dash, early in the text. */
function datelineCountry(document: Document, spans: FactSpans): string | null {
  const { sentences, forms, chrome } = document
  let seen = 0
  for (let s = 0; s + 1 < sentences.length && seen < datelineSentences; s++) {
    if (chrome[s] === 1) continue
    seen++
    const from = sentences[s]!
    const bracket = /^[([]$/u.test(forms[from]!) ? 1 : 0
    const place = spans.startingAt('place', from + bracket)
    const entry = place?.value.entries[0]
    if (place === undefined || entry === undefined) continue
    const end = Math.min(sentences[s + 1]!, from + datelineReach)
    let country = entry.country
    for (let at = place.to; at < end; at++) {
      const later = spans.startingAt('place', at)?.value.entries[0]
      if (later !== undefined) country = later.country
      if (dash.test(forms[at]!) && isApart(document, at)) return country
      if (forms[at] === ':' && at <= place.to + 3) return country
    }
  }
  return null
}

/** A dash with a blank or a bracket beside it, not a hyphen inside a word. */
function isApart({ text, starts, ends }: Document, at: number): boolean {
  const before = text[starts[at]! - 1] ?? ' '
  const after = text[ends[at]!] ?? ' '
  return ends[at]! - starts[at]! > 1 || text[starts[at]!] !== '-' || /[\s)\]]/u.test(before) || /\s/u.test(after)
}

function mostNamed(named: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  for (const [country, weight] of named) {
    if (country !== 'INT' && weight > (best === null ? 0 : (named.get(best) ?? 0))) best = country
  }
  return best
}
