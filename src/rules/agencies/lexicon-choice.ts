/** Which body a lexicon form stands for here, if any. */

import type { Agency } from '../../lexicons/entries.js'
import type { FactFound } from '../kinds.js'
import { commonNames, isCommonName } from './common-names.js'
import type { CountryEvidence } from './country-evidence.js'
import { placeCountry } from './phrase-country.js'
import type { Surroundings } from './surroundings.js'

/** Acronyms that everyone knows and that stand for little else in news. */
const famous = new Set(`
  FBI F.B.I. CIA C.I.A. DEA D.E.A. DOJ DoJ SEC S.E.C. FTC F.T.C. FCC F.C.C. FDA F.D.A. EPA E.P.A. IRS I.R.S. DHS D.H.S. NSA N.S.A. CDC C.D.C. HHS NYPD LAPD
  ATF CBP TSA FAA GAO NASA CFTC FINRA USPTO OSHA NLRB FEMA CISA USDA HUD OFAC CFPB FDIC FERC NIST PCAOB
  NCA CPS HMRC FCA SFO CMA ICO MI5 MI6 GCHQ UN U.N. WTO IMF NATO UNESCO UNICEF UNODC INTERPOL WIPO OECD OPEC ASEAN
  CBI SEBI RBI EFCC ICPC NAFDAC RCMP CSIS CRTC ACCC ASIC AUSTRAC MACC KPK EACC DCI KFTC JFTC CNIPA CNIL OLAF EPPO EUIPO EDPB EMA EBA ESMA ECB EUROPOL BaFin UOKiK FSB NABU SAPO SBU
`.trim().split(/\s+/u)) // prettier-ignore

/** Acronyms that are words, names of other things or parts of dates, times and places. */
const wordlike = new Set(`
  WHO ICE CAT IT US AG PM AM ED AI NAB CAR ART AID CALL FIT SAT SIT SON RAW HUR GUR MAI DIP BIN SAD POST MOST moda Hawks PAC PIN PINE CAIR BID FIR BIR
  STAR SIS ASK ACT CAN FUN OIL COP ACE ERA NET NEAT AGO CIT CALM APP ALL AIM ANTS CREST STEP HAGUE CASH MAC CEOS CTS CES ADM NATO-led MAS CAP CHIP DAB SUP
  EEA DNA CBS NBC ABC CNN BBC IOC FIFA NBA NFL MLS NHL PGA UFC AFP AP DNA RNA GDP CEO CFO IPO USA UK EU UAE ATM PIN TV PC GPS USB VPN SMS SIM
`.trim().split(/\s+/u)) // prettier-ignore

export interface Choice {
  readonly entries: readonly Agency[]
  /** From the phrase, else from the entry chosen. */
  readonly country: string | null
}

/** Names and acronyms of one article that settle others: entries seen under a name that is theirs alone, or spelt out. */
export interface Settled {
  readonly entries: ReadonlySet<Agency>
}

/**
 * Entry that a form stands for; undefined where the form is none of its body's names here.
 * A settled name with no entry of the right country gives no entries.
 */
export function chooseEntry(
  around: Surroundings,
  hit: FactFound<'agency-name'>,
  evidence: CountryEvidence,
  settled: Settled,
): Choice | undefined {
  const { entries } = hit.value
  if (isOtherName(around, hit) || isTitle(around, hit)) return undefined
  const acronym = isAcronym(around, hit, entries)
  const phrase = phraseCountry(around, hit, evidence)
  if (acronym) return chooseAcronym(around, hit, evidence, settled, phrase)
  const form = around.document.forms[hit.from]!
  if (hit.to === hit.from + 1 && commonNames.has(form) && entries.length === 1) {
    const { country } = entries[0]!
    return evidence.named.has(country) || settled.entries.has(entries[0]!) ? { entries, country } : undefined
  }
  if (phrase !== null) {
    const own = entries.filter(({ country }) => country === phrase)
    if (own.length > 0) return { entries: [own[0]!], country: phrase }
    const [only, ...others] = entries
    if (only !== undefined && others.length === 0 && (namedAfterPlace(around, hit) || isSupranational(only))) {
      return { entries, country: only.country }
    }
    return { entries: [], country: phrase }
  }
  if (entries.length === 1) {
    const [entry] = entries as readonly [Agency]
    if (isCommonName(around.document, hit) && !namedAfterPlace(around, hit) && !supports(evidence, entry, settled))
      return { entries: [], country: null }
    return { entries, country: entry.country }
  }
  const known = entries.find((entry) => settled.entries.has(entry))
  const own = known ?? bySupport(entries, evidence)
  return own === undefined ? { entries: [], country: null } : { entries: [own], country: own.country }
}

/** Seated in one country or another, they belong to none. */
function isSupranational({ country }: Agency): boolean {
  return country === 'EU' || country === 'INT'
}

/** "Pentagon Federal Credit Union", "Treasury Wine Estates": a one-word name inside another. */
function isOtherName(around: Surroundings, { from, to }: FactFound<'agency-name'>): boolean {
  if (to > from + 1 || around.has(from, 'all-caps')) return false
  for (let at = to; at < to + 4 && around.isNameWord(at); at++) {
    if (otherNames.test(around.lower(at))) return true
  }
  return false
}

const otherNames =
  /^(?:union|bank|party|bill|papers|estates|group|inc\.?|ltd\.?|corp\.?|plc|llc|partners|capital|holdings|bonds?|bills|notes|square|street|hotel|cup|park|road|avenue)$/u

/** "Deputy Director of Public Prosecutions Ann Cole": a person's title, no body. */
function isTitle(around: Surroundings, { from, to }: FactFound<'agency-name'>): boolean {
  const head = around.lower(to - 1)
  const office = /^(?:director|commissioner|inspector|comptroller|ombudsman|chancellor|controller|auditor|registrar)$/u
  const titled = office.test(around.lower(from)) || office.test(head) || (head === 'general' && to - from < 4)
  if (!titled || around.has(from, 'all-caps')) return false
  if (/^(?:deputy|assistant|acting|former|senior|as|new|principal|then)$/u.test(around.lower(from - 1))) return true
  const next = around.lower(to) === ',' ? to + 1 : to
  if (around.lower(next) === '(' || around.isPossessive(next)) return false
  return around.isNameWord(next) && !around.isNameVocabulary(next) && around.isNameWord(next + 1)
}

/** The name itself holds a place, so a place beside it is no contradiction. */
function namedAfterPlace(around: Surroundings, hit: FactFound<'agency-name'>): boolean {
  for (let at = hit.from; at < hit.to; at++) if (around.isPlace(at)) return true
  return false
}

function supports(evidence: CountryEvidence, entry: Agency, settled: Settled): boolean {
  if (settled.entries.has(entry)) return true
  return (
    entry.country === 'INT' ||
    entry.country === evidence.main ||
    evidence.main === null ||
    evidence.named.has(entry.country)
  )
}

function bySupport(entries: readonly Agency[], { main, named }: CountryEvidence): Agency | undefined {
  // English news that names no country at all is mostly written at home in the United States.
  const own = entries.find(({ country }) => country === (named.size === 0 ? 'US' : main))
  if (own !== undefined) return own
  const [best] = entries
    .filter(({ country }) => named.has(country))
    .sort((a, b) => named.get(b.country)! - named.get(a.country)!)
  return best
}

function chooseAcronym(
  around: Surroundings,
  hit: FactFound<'agency-name'>,
  evidence: CountryEvidence,
  settled: Settled,
  phrase: string | null,
): Choice | undefined {
  const { entries } = hit.value
  const form = around.document.forms.slice(hit.from, hit.to).join('')
  const known = entries.find((entry) => settled.entries.has(entry))
  if (known !== undefined) return { entries: [known], country: known.country }
  const letters = form.replace(/\P{L}/gu, '').length
  if (isCapitalsRun(around, hit)) return undefined
  if (wordlike.has(form) || (letters < 3 && form !== 'UN' && form !== 'U.N.')) return undefined
  if (/^[$€£(/]$/u.test(around.lower(hit.from - 1)) && around.isGlued(hit.from) && around.lower(hit.from - 1) !== '(')
    return undefined
  const own =
    (phrase === null ? undefined : entries.find(({ country }) => country === phrase)) ?? bySupport(entries, evidence)
  if (own !== undefined) return { entries: [own], country: own.country }
  if (famous.has(form)) {
    const first = entries.find(({ country }) => country === 'US') ?? entries[0]!
    return { entries: [first], country: first.country }
  }
  const [only, ...others] = entries
  if (only === undefined || others.length > 0) return undefined
  if (only.country === 'INT' || only.country === 'EU')
    return letters > 3 ? { entries, country: only.country } : undefined
  return letters > 4 ? { entries, country: only.country } : undefined
}

/** "RIO SECO -": a word of a dateline or a heading in capitals. */
function isCapitalsRun(around: Surroundings, { from }: FactFound<'agency-name'>): boolean {
  const { document } = around
  const before = from - 1
  return (
    document.sentenceOf[before] === document.sentenceOf[from] &&
    around.has(before, 'all-caps') &&
    !around.isPlace(before) &&
    !around.isListed(before)
  )
}

export function isAcronym(around: Surroundings, hit: FactFound<'agency-name'>, entries: readonly Agency[]): boolean {
  const { start, end } = { start: around.document.starts[hit.from]!, end: around.document.ends[hit.to - 1]! }
  const text = around.document.text.slice(start, end)
  return !/\s/u.test(text) && entries.some(({ acronyms }) => acronyms?.includes(text) === true)
}

/** "Kenya's High Court", "the High Court of Kenya", "the High Court in Nairobi", "Kenyan High Court". */
export function phraseCountry(
  around: Surroundings,
  { from, to }: { readonly from: number; readonly to: number },
  evidence: CountryEvidence,
): string | null {
  const inside = placeCountry(around.spans, from, to, evidence)
  if (inside !== null) return inside
  const { spans, document } = around
  const sentence = document.sentenceOf[from]
  const owner = around.isPossessive(from - 1) ? from - 2 : from - 1
  const before = owner >= 0 && document.sentenceOf[owner] === sentence ? spans.covering('place', owner) : undefined
  if (before !== undefined) return placeCountry(spans, before.from, before.to, evidence)
  if (document.sentenceOf[to] !== sentence) return null
  if (/^(?:in|of|at|,)$/u.test(around.lower(to))) {
    const next = around.lower(to + 1) === 'the' ? to + 2 : to + 1
    const place = spans.startingAt('place', next)
    if (place !== undefined && around.lower(to) !== ',') return placeCountry(spans, place.from, place.to, evidence)
  }
  return null
}
