/** Parts of phrases that the rules for officials share. Captures: `title`, `agency`, `place`, `realm`, `lead`, `people`. */

import type { Element, Pattern } from '../../matcher/pattern.js'
import type { Mentions } from '../kinds.js'
import { addressTokens } from '../persons/honorifics.js'

export type OfficialElement = Element<Mentions>
export type OfficialPattern = Pattern<Mentions>

export const optional = (element: OfficialElement): OfficialElement => ({ optional: element })
export const sequence = (...elements: readonly OfficialElement[]): OfficialElement => ({ sequence: elements })
export const either = (...elements: readonly OfficialElement[]): OfficialElement => ({ either: elements })
export const word = (...words: readonly string[]): OfficialElement => ({ lower: words })

const article = word('the', 'a', 'an')
const possessive = word("'s", "'")

const agencyName: OfficialElement = { mention: 'agency' }
const lastAgency: OfficialElement = { mention: 'agency', as: 'agency' }

/** "the SPP's IPR Procuratorial Office": the last body named is the one meant. */
export const agency = sequence(
  optional(word('the', 'a', 'an', 'its', 'their', 'our')),
  optional(sequence({ mention: 'place' }, possessive)),
  { repeat: sequence(agencyName, optional(possessive)), max: 2 },
  lastAgency,
)

const capitalWord: OfficialElement = { shape: ['capitalized', 'all-caps'] }

/** "the CRTC's Compliance and Enforcement Sector": a unit that no rule for agencies reads. */
const unknownUnit = sequence(optional(article), lastAgency, possessive, {
  repeat: either(capitalWord, word('and', 'of', 'for', '&')),
  min: 1,
  max: 7,
})

/** "the bureau's Cybercrime Division", "his country's Finance Ministry", "our Legal Department". */
export const unitOfBody = sequence(
  optional(article),
  { repeat: { shape: 'lower', pos: ['NOUN', 'ADJ'] }, min: 0, max: 2 },
  possessive,
  lastAgency,
)

/** "(DPCI)" behind the name of the body. */
const acronymBehind = sequence(word('('), optional(article), { shape: 'all-caps' }, word(')'))

/** "of the CCPC", "at OLAF", "in charge of the Cybercrime Unit", "with the Office of the Attorney General". */
export const ofAgency = sequence(
  word('of', 'for', 'at', 'with', 'from', 'in', 'to', 'within', 'heading', 'leading'),
  optional(word('of')),
  either(sequence(agency, optional(acronymBehind)), unitOfBody, unknownUnit),
)

/** "(Enforcement Department)" behind a name. */
export const bracketedAgency = sequence(word('('), agency, word(')'))

/** A general word before the body: "of a procurement department at the Ministry of Defence". */
const commonUnit = sequence(
  word('of', 'for', 'at', 'in'),
  optional(article),
  { repeat: { shape: 'lower' }, min: 1, max: 4 },
  word('of', 'at', 'in', 'for', 'with'),
  agency,
)

/** "of the Lombardy region", "of Kenya", "for Tasmania". */
const ofPlace = sequence(
  word('of', 'for', 'in'),
  optional(article),
  { repeat: { shape: 'capitalized' }, max: 2 },
  { mention: 'place', as: 'place' },
  { repeat: word('region', 'province', 'state', 'county', 'district', 'city', 'and'), max: 2 },
)

/** "to the prime minister". */
const ofHolder = sequence(word('to', 'of'), word('the', 'his', 'its', 'their', 'our'), { mention: 'title' })

/** "of the court", "of the agency": a body without its name. */
const ofCommonBody = sequence(
  word('of', 'to', 'for', 'at', 'in'),
  word('the', 'this', 'our', 'his', 'its', 'their'),
  optional({ pos: ['ADJ', 'NOUN'] }),
  { lower: commonBodies() },
)

function commonBodies(): string[] {
  return ['court', 'agency', 'commission', 'bureau', 'department', 'office', 'ministry', 'authority', 'division', 'unit', 'tribunal', 'force', 'police', 'council', 'board', 'committee', 'panel', 'bench', 'senate', 'parliament', 'government', 'cabinet', 'republic', 'state', 'city', 'county', 'district', 'province', 'region', 'village', 'town', 'navy', 'army', 'military', 'service', 'watchdog', 'regulator', 'prison', 'investigation', 'case', 'federation', 'assembly', 'house', 'chamber', 'team', 'task'] // prettier-ignore
}

/** What stands behind a title and belongs to it. */
export const complement = either(
  sequence(either(ofAgency, sequence(word(','), agency)), optional(ofAgency)),
  { sequence: [commonUnit], as: 'unit' },
  sequence({ sequence: [ofPlace], as: 'realm' }, word('at', 'to', 'of'), agency),
  { sequence: [ofPlace], as: 'realm' },
  { sequence: [ofHolder], as: 'realm' },
  { sequence: [ofCommonBody], as: 'body' },
)

/** Words that an agency or a place name parts from the title: "Acting Brooklyn District Attorney", "former FBI agent". */
const lead: OfficialElement = {
  lower: [
    'acting',
    'former',
    'deputy',
    'assistant',
    'interim',
    'then',
    'ex',
    'senior',
    'chief',
    'late',
    'retired',
    'first',
    'current',
    'outgoing',
    'incoming',
    'vice',
    'special',
    'longtime',
    'veteran',
    'newly',
    'associate',
  ],
  as: 'lead',
}

/** Whose office it is, before the title: "the SEC's", "Malaysian". Other capitals before it are read by `readOfficial`. */
const owner = either(
  sequence(agency, optional(possessive)),
  { sequence: [unitOfBody], as: 'owned' },
  sequence({ mention: 'place', as: 'place' }, optional(possessive), optional(agency)),
)

/** Bodies that no other rule reads, where the agency and the place have had their turn: "Kings County", "the Commission's". */
const otherOwner = sequence(
  { sequence: [{ repeat: either(capitalWord, { shape: 'lower', pos: 'NOUN' }), min: 1, max: 3 }], as: 'owner' },
  optional(possessive),
)

const hyphen = word('-')

/** A title with what stands before it: "Acting Brooklyn District Attorney", "the DPCI national head". */
export const titled = sequence(optional(sequence(lead, optional(hyphen))), optional(owner), {
  mention: 'title',
  as: 'title',
})

/** As `titled`, behind a name: "the Commission's Telecommunications Commissioner", "an opposition lawmaker". */
export const titledBehind = sequence(
  optional(sequence(lead, optional(hyphen))),
  optional(either(owner, otherOwner)),
  { repeat: { shape: 'lower', pos: ['ADJ', 'NOUN'] }, max: 2 },
  { mention: 'title', as: 'title' },
)

export const bareTitle: OfficialElement = { mention: 'title', as: 'title' }

/** "Mr", "Tan Sri Dato' Sri". */
export const address: OfficialElement = { repeat: word(...addressTokens), max: Infinity }

/** "the Hon. Roe": the only forms of address that take an article. */
export const theHonourable = optional(
  sequence(
    word('the'),
    either(
      word('hon', 'hon.', 'honourable', 'honorable'),
      sequence(word('rt', 'rt.', 'right'), word('hon', 'hon.', 'honourable')),
    ),
    optional(word('.')),
  ),
)

/** A rank between office and name: "Hawks spokesperson Colonel Mokwena". */
export const rank: OfficialElement = { mention: 'title' }

export const person: OfficialElement = { mention: 'person', as: 'people' }

const comma = word(',')

/** "A, B and C", "A and B": forms of address and abbreviations behind the names are stepped over. */
export const postNominal: OfficialElement = {
  repeat: either(
    sequence(optional(comma), word('kc', 'qc', 'sc', 'san', 'jp', 'mp', 'esq', 'esq.', 'phd', 'obe', 'mbe', 'cbe')),
    sequence(
      word('('),
      { repeat: { shape: ['alphabetic'] }, min: 1, max: 3 },
      { repeat: word('-', '.', '–'), max: 2 },
      { repeat: { shape: ['alphabetic'] }, max: 2 },
      word(')'),
    ),
    sequence(comma, word('retired', 'rtd', 'retd')),
  ),
  max: 2,
}

export const allPeople: OfficialElement = sequence(
  { mention: 'person' },
  {
    repeat: sequence(postNominal, either(sequence(comma, optional(word('and', '&'))), word('and', '&', ';')), address, {
      mention: 'person',
    }),
    max: Infinity,
  },
)

export const people: OfficialElement = { sequence: [allPeople], as: 'people' }

/** ", 55," or ", aged 55,". */
export const age = sequence(comma, optional(word('aged')), { shape: 'digits' }, optional(comma))
