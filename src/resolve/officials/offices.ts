/** What an office says about its body when the phrase names none. */

/**
 * `none`: heads of states and places, law officers, members of parliaments: they act for a state, not for one body.
 * `any`: heads and speakers of whatever body the article is about. The others belong to a body of their own type.
 */
export type Office =
  'any' | 'none' | 'head' | 'mayor' | 'minister' | 'judge' | 'attorney' | 'prosecutor' | 'lawmaker' | 'police'

/** By words of the title; the first that fits decides. */
const offices: readonly { readonly words: RegExp; readonly office: Office }[] = [
  { words: /\bpublic prosecutions\b/iu, office: 'attorney' },
  { words: /\bcabinet member\b/iu, office: 'lawmaker' },
  { words: /\b(?:executive vice[- ]president|secretary[- ]general|director|spokes\w+|chair\w*|head|rapporteur)\b/iu, office: 'any' },
  { words: /\b(?:attorney[- ]general|advocate[- ]general|solicitor[- ]general|police and crime commissioner|PCC|AG|ministers? of state)\b/iu, office: 'none' },
  { words: /mayor\b/iu, office: 'mayor' },
  { words: /\bcommissioner[- ]general of\b/iu, office: 'none' },
  { words: /\b(?:prime minister|premier|king|queen|surrogate|ambassador|first minister)\b/iu, office: 'none' },
  { words: /\bgov\./iu, office: 'none' },
  { words: /\b(?:president|governor|chancellor)\b/iu, office: 'head' },
  { words: /\b(?:minister|secretary|undersecretary)\b/iu, office: 'minister' },
  { words: /\b[PC]S\b/u, office: 'minister' },
  { words: /\b(?:judge|justice|magistrate|recorder|master)\b/iu, office: 'judge' },
  { words: /\b(?:district attorney|A?DA|AUSA|(?:U\.?S\.?|United States|state's|county|city|prosecuting|commonwealth's) attorney)\b/iu, office: 'attorney' },
  { words: /\b(?:attorneys?|prosecutor|procurator|solicitor|counsel)\b/iu, office: 'prosecutor' },
  { words: /\bMPs?\b|\bmember of parliament\b/u, office: 'lawmaker' },
  { words: /^(?:(?:opposition|federal|state|former|ruling) )*deputy$/iu, office: 'lawmaker' },
  { words: /\b(?:senator|sen\.?|rep\.?|representative|congress\w*|lawmaker|legislator|assembly\w*|councill?or|alderman|speaker|supervisor|delegate)(?:\b|$)/iu, office: 'lawmaker' },
  { words: /\b(?:sheriff|undersheriff|officer|detective|constable|sergeant|inspector|superintendent|lieutenant|captain|colonel|agent|trooper|sgt|lt|capt|det|insp|supt|dcp|acp|dsp|asp|pc|garda|marshal|commissioner of police|police commissioner|police chief)\b/iu, office: 'police' },
] // prettier-ignore

export function officeOf(title: string): Office {
  return offices.find(({ words }) => words.test(title))?.office ?? 'any'
}

/** Offices whose place is part of their body's name: "Harris County District Attorney". */
export const localOffice = /district attorney|sheriff|state's attorney|\bpolice chief\b/iu

const commonWords =
  /^(?:minist\w+|department|bureau|secretary|of|for|the|and|&|deputy|vice|former|assistant|acting|interim|under|undersecretary|state|senior|general|federal|union|national|permanent|principal|cabinet|ps|cs|u\.?s\.?|republic|government)$/u

/** Words that name the field of a minister or a ministry: "Finance Minister", "Ministry of Finance" → finance. */
function fieldOf(name: string): Set<string> {
  const words = name.toLowerCase().split(/[\s,]+/u)
  return new Set(words.filter((word) => word !== '' && !commonWords.test(word)).map((word) => word.replace(/s$/u, '')))
}

/** "Industry Minister" is not enough for a Ministry of Economy, Trade and Industry: the fields have to be the same. */
export function hasField(title: string, name: string): boolean {
  if (
    /\b(?:city|treasury) minister$|\b(?:economic|financial|exchequer) secretary(?: to the treasury)?$/iu.test(title)
  ) {
    return /^(?:HM )?Treasury$/u.test(name)
  }
  if (/\bhome secretary$/iu.test(title)) return /^home office$|\bhome affairs\b/iu.test(name)
  if (/secretary of state$/iu.test(title)) return /\bstate department|department of state\b/iu.test(name)
  const own = [...fieldOf(title)]
  const theirs = fieldOf(name)
  if (own.length === 0 || !own.every((word) => theirs.has(word))) return false
  if (own.length === theirs.size) return true
  // "Interior Minister": a ministry is called by the first of its fields, not by a later one.
  return (
    (theirs.size === own.length + 1 && isAdjective(name)) || (/ministry|department/iu.test(name) && leads(own, theirs))
  )
}

function leads([first]: readonly string[], theirs: ReadonlySet<string>): boolean {
  for (const word of theirs) return word === first
  return false
}

/** "Indonesian Finance Ministry", "Kenya's Ministry of Health": the further word is a nationality. */
function isAdjective(name: string): boolean {
  return /^(?:\p{Lu}\p{Ll}+(?:ian|ean|ish|ese|an|i|ch)|\p{Lu}\p{Ll}+['’]s) /u.test(name)
}

/** A district attorney belongs to a district attorney's office, a U.S. attorney to that of a U.S. attorney. */
export function isOfficeOf(title: string, name: string): boolean {
  if (/district attorney|\bA?DA\b/iu.test(title)) return /district attorney|\bda\b/iu.test(name)
  if (/U\.?S\.? |United States|\bAUSA\b/iu.test(title)) return /(?:u\.?s\.?|united states) attorney/iu.test(name)
  if (/public prosecutions/iu.test(title)) return /public prosecutions|\bDPP\b/iu.test(name)
  return /attorney/iu.test(name)
}

/** Chambers by the titles of their members; a committee is no chamber. */
export function isChamberOf(title: string, name: string): boolean {
  if (/committee|panel|commission/iu.test(name)) return false
  if (/\bMP\b|member of parliament/u.test(title)) return !/senate|lords|council of states/iu.test(name)
  if (/^(?:\w+ )?deputy$/iu.test(title)) return /deputies|assembly|parliament|congress/iu.test(name)
  if (/\bsen(?:ator|\.|$)/iu.test(title)) return /senate/iu.test(name)
  if (/\brep(?:resentative|\.|$)|congress/iu.test(title)) return /house|congress|assembly/iu.test(name)
  if (/council|alderman|cabinet member/iu.test(title)) return /council/iu.test(name)
  if (/supervisor/iu.test(title)) return /supervisors/iu.test(name)
  if (/assembly/iu.test(title)) return /assembly/iu.test(name)
  return true
}

/** "Magistrate" sits in a magistrates' court, "Justice" in a high one, "U.S. District Judge" in a district court. */
export function sitsIn(title: string, name: string): boolean {
  if (/\bjustice\b/iu.test(title))
    return /supreme|high|federal|appeal|constitutional|labou?r|corruption|commercial|special/iu.test(name)
  if (/U\.?S\.? (?:district|magistrate)/iu.test(title)) return /district court/iu.test(name)
  if (/sessions/iu.test(title)) return /sessions/iu.test(name)
  if (/\bmagistrate\b/iu.test(title)) return !/supreme|high court|appeal|crown court|constitutional/iu.test(name)
  if (/district judge/iu.test(title)) return /district|magistrate|federal|state courts/iu.test(name)
  return !/magistrate|\bu\.?s\.? supreme/iu.test(name)
}

/** Bodies that a mayor is the head of. */
export const isTownHall = /municipality|\bmayor|city (?:hall|government|of)|municipal government/iu

/** Bodies that bring their own cases to court. */
export const prosecutes =
  /corruption|fraud|graft|financial crimes|enforcement directorate|prosecut|department of justice|justice department/iu
