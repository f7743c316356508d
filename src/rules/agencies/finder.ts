/** Finds bodies: lexicon names as their context settles them, names by their structure, and acronyms defined in the text. */

import type { TokenRange } from '../../document/document.js'
import type { AgencyType } from '../../facts.js'
import type { Agency } from '../../lexicons/entries.js'
import type { Finder } from '../../matcher/layer.js'
import type { FactFound, Mentions } from '../kinds.js'
import { findDefinitions, findUses } from './acronyms.js'
import { scanBodies } from './body-scan.js'
import type { Candidate } from './candidate.js'
import { findCourtInitials } from './court-initials.js'
import { weighCountries, type CountryEvidence } from './country-evidence.js'
import { heads, typeOfName } from './heads.js'
import { scanListedHolders } from './listed-holders.js'
import { scanLowerCase } from './lower-scan.js'
import { chooseEntry, isAcronym, phraseCountry, type Settled } from './lexicon-choice.js'
import { scanPrisons } from './prisons.js'
import { Surroundings } from './surroundings.js'

export const agencyFinder: Finder<Mentions> = {
  id: 'agency/names',
  find(document, spans) {
    const around = new Surroundings(document, spans)
    const evidence = weighCountries(document, spans)
    const bodies = [...scanBodies(around, evidence), ...scanLowerCase(around, evidence), ...scanPrisons(around)]
    const lexicon = scanLexicon(around, evidence)
    const first = selectLongest([...lexicon, ...bodies], around, evidence)
    const names = withMore(first, scanListedHolders(around, first, evidence), around, evidence)
    const uses = [...findUses(around, findDefinitions(around, names)), ...findCourtInitials(around, names)]
    const found = withMore(names, uses, around, evidence)
    return found.filter((candidate) => !isSiteName(around, candidate)).map(toMention)
  },
}

/** "Two jailed for theft - The Harris Police Department": the site's name behind the title of its page. */
function isSiteName(around: Surroundings, { from, to }: TokenRange): boolean {
  const { sentenceOf, sentences, lowers } = around.document
  const sentence = sentenceOf[from]!
  if (sentence > 2 || to !== sentences[sentence + 1]) return false
  const mark = lowers[from - 1] === 'the' ? from - 2 : from - 1
  return mark - sentences[sentence]! >= 4 && /^[-–—|»]$/u.test(lowers[mark] ?? '') && !around.isGlued(mark)
}

function toMention({ from, to, entries, type, country, acronym, unit, rule }: Candidate): FactFound<'agency'> {
  return { kind: 'agency', from, to, value: { entries, type, country, acronym, unit }, rule }
}

/** "e-FBI", "SEC.gov", "@FBI": part of a longer string. A hyphen behind is fine ("Europol-led"). */
function isPartOfWord(around: Surroundings, { from, to }: TokenRange): boolean {
  const before = around.lower(from - 1)
  if (around.isGlued(from) && /^(?:[@#/.\\_]|\d.*)$/u.test(before)) return true
  return (
    around.isGlued(to) && /^[@._/]$/u.test(around.lower(to)) && around.isGlued(to + 1) && around.has(to + 1, 'lower')
  )
}

/** Entries whose own long name stands in the article, or whose acronym stands in brackets beside one. */
function settle(around: Surroundings, hits: readonly FactFound<'agency-name'>[], evidence: CountryEvidence): Settled {
  const entries = new Set<Agency>()
  const nothing: Settled = { entries }
  for (const hit of hits) {
    if (isAcronym(around, hit, hit.value.entries) || hit.to - hit.from < 2) continue
    const [entry] = chooseEntry(around, hit, evidence, nothing)?.entries ?? []
    if (entry !== undefined) entries.add(entry)
  }
  return { entries }
}

/** Names and acronyms of the lexicon that stand for a body here. */
function scanLexicon(around: Surroundings, evidence: CountryEvidence): Candidate[] {
  const hits = around.spans.all('agency-name').filter((hit) => !isPartOfWord(around, hit))
  const settled = settle(around, hits, evidence)
  const candidates: Candidate[] = []
  for (const hit of hits) {
    const candidate = fromLexicon(around, hit, evidence, settled)
    if (candidate !== undefined) candidates.push(candidate)
  }
  return candidates
}

function fromLexicon(
  around: Surroundings,
  hit: FactFound<'agency-name'>,
  evidence: CountryEvidence,
  settled: Settled,
): Candidate | undefined {
  const choice = chooseEntry(around, hit, evidence, settled)
  if (choice === undefined) return undefined
  const acronym = isAcronym(around, hit, hit.value.entries)
  const [entry] = choice.entries
  const branch = acronym && entry !== undefined ? regionBefore(around, hit, entry) : undefined
  if (branch !== undefined) {
    const { country, type } = entry!
    return { from: branch, to: hit.to, entries: [], type, country, acronym: false, unit: true, rule: 'agency/lexicon' }
  }
  const { sentenceOf } = around.document
  const opens = sentenceOf[hit.from - 1] !== sentenceOf[hit.from]
  const place = opens || acronym || !hasHead(around, hit) ? undefined : around.spans.covering('place', hit.from - 1)
  const from = place !== undefined && place.to === hit.from && !around.isPlace(hit.from) ? place.from : hit.from
  return {
    from,
    to: hit.to,
    entries: choice.entries,
    type: entry?.type ?? typeElsewhere(around, hit),
    country: choice.country ?? (from < hit.from ? phraseCountry(around, { from, to: hit.to }, evidence) : null),
    acronym,
    unit: isUnit(around, hit),
    rule: 'agency/lexicon',
  }
}

/** Of a body that shares its name with one of another country: "Ministry of National Security" is mostly a ministry. */
function typeElsewhere(around: Surroundings, { from, to, value }: FactFound<'agency-name'>): AgencyType | null {
  const [listed] = value.entries
  const words: string[] = []
  for (let at = from; at < to; at++) words.push(around.lower(at))
  const head = words.find((word) => heads.get(word)?.sphere === 'body') ?? words.at(-1)!
  const named = typeOfName(words, head)
  // A unit does what its body does, but financial intelligence units are bodies of their own.
  if (isUnit(around, { to })) return words.includes('financial') && named === 'intelligence' ? named : null
  return named === null || named === 'other' ? (listed?.type ?? null) : named
}

/** "Selangor MACC": the branch of a national body in a region of its country is a body of its own. Its first token. */
function regionBefore(around: Surroundings, { from }: TokenRange, { country }: Agency): number | undefined {
  const place = around.spans.covering('place', from - 1)
  if (place === undefined || place.to !== from || country === 'US') return undefined
  if (around.document.sentenceOf[place.from] !== around.document.sentenceOf[from]) return undefined
  const isRegion = place.value.entries.some((entry) => entry.level === 'region' && entry.country === country)
  return isRegion && !/^\p{Ll}/u.test(around.document.forms[place.to - 1]!) ? place.from : undefined
}

/** A listed unit of another country's body ("Antitrust Division") tells nothing but that it is a unit. */
function isUnit(around: Surroundings, { to }: Pick<TokenRange, 'to'>): boolean {
  return heads.get(around.lower(to - 1))?.unit === true
}

function hasHead(around: Surroundings, { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at++) if (around.isHead(at)) return true
  return false
}

/** The names selected so far with those of a further scan. */
function withMore(
  selected: Candidate[],
  more: readonly Candidate[],
  around: Surroundings,
  evidence: CountryEvidence,
): Candidate[] {
  return more.length === 0 ? selected : selectLongest([...selected, ...more], around, evidence)
}

/** Longest first, then as listed; a longer name keeps the entry of a lexicon name inside it if only places are added. */
function selectLongest(candidates: readonly Candidate[], around: Surroundings, evidence: CountryEvidence): Candidate[] {
  // Sorting is stable: of the same length, the first of the list comes first.
  const order = [...candidates].sort((a, b) => b.to - b.from - (a.to - a.from))
  /** For each token, the place of its candidate in `selected`, plus one. */
  const owner = new Int32Array(around.document.size)
  const selected: Candidate[] = []
  for (const candidate of order) {
    const over = firstOwner(owner, candidate)
    if (over === 0) owner.fill(selected.push(candidate), candidate.from, candidate.to)
    else selected[over - 1] = inherit(selected[over - 1]!, candidate, around, evidence)
  }
  return selected.sort((a, b) => a.from - b.from)
}

function firstOwner(owner: Int32Array, { from, to }: TokenRange): number {
  for (let at = from; at < to; at++) if (owner[at] !== 0) return owner[at]!
  return 0
}

/** "Philippine Department of Justice" is the lexicon's "Department of Justice" of that country. */
function inherit(longer: Candidate, inner: Candidate, around: Surroundings, evidence: CountryEvidence): Candidate {
  const [entry] = inner.entries
  if (longer.entries.length > 0 || entry === undefined || inner.acronym) return longer
  if (inner.from < longer.from || inner.to > longer.to) return longer
  for (let at = longer.from; at < longer.to; at++) {
    if (at >= inner.from && at < inner.to) continue
    if (!around.isPlace(at) && !/^(?:of|the)$/u.test(around.lower(at))) return longer
  }
  const country = phraseCountry(around, longer, evidence)
  if (country !== null && country !== entry.country) return { ...longer, type: longer.type ?? inner.type }
  if (
    !around.spans.covering('place', longer.from)?.value.entries.some(({ level }) => level === 'country') &&
    longer.from < inner.from
  ) {
    return { ...longer, type: inner.type, country: country ?? inner.country }
  }
  return { ...longer, entries: inner.entries, type: inner.type, country: entry.country }
}
