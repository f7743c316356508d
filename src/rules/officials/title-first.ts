/** The title before the name: "Brooklyn District Attorney Eric Gray", "Director of the FTC's Bureau of Competition, Ann Lee". */

import { defineRule, type FactRule } from '../kinds.js'
import { isPlural, readOfficial } from './build.js'
import { address, agency, bareTitle, bracketedAgency, complement, either, ofAgency, optional, people, person, postNominal, rank, sequence, theHonourable, titled, word, type OfficialPattern } from './elements.js' // prettier-ignore

const behind = optional(either(bracketedAgency, sequence(postNominal, optional(word(',')), ofAgency)))

/** "deputy chief commissioner (operations) Roe". */
const remark = optional(sequence(word('('), { repeat: { shape: 'alphabetic' }, min: 1, max: 4 }, word(')')))

const titleNamePattern: OfficialPattern = [
  titled,
  remark,
  optional(sequence(rank)),
  address,
  optional(rank),
  address,
  person,
  behind,
]

const titleName = defineRule('official', {
  slug: 'title-name',
  pattern: titleNamePattern,
  build: (captures, context) => readOfficial(captures, context),
  examples: [
    '‹District Attorney Rosa Quint› spoke.',
    'They met ‹Acting Norfolk District Attorney Rosa Quint›.',
    '‹Justice Minister Ilmar Tamm› resigned.',
    'He thanked ‹Judge Okoro›.',
    '‹Executive Director Rosa Quint (FBI)› spoke.',
    '‹Detective Garda Una Breen of the Garda National Economic Crime Bureau› spoke.',
  ],
  counterexamples: ['The judge spoke.', 'Acme President Rosa Quint spoke.', 'The firm’s chairman Rosa Quint spoke.'],
})

const titleOfAgencyNamePattern: OfficialPattern = [
  titled,
  complement,
  optional(word(',')),
  address,
  optional(rank),
  address,
  person,
]

const titleOfAgencyName = defineRule('official', {
  slug: 'title-of-agency-name',
  pattern: titleOfAgencyNamePattern,
  build: (captures, context) => readOfficial(captures, context),
  examples: [
    'The ‹director of the FBI, Rosa Quint›, spoke.',
    '‹Special Agent in Charge of the FBI Rosa Quint› spoke.',
    'The ‹president of the Lombardy region, Aldo Neri›, agreed.',
    'The ‹Commissioner for Portugal at the FBI, Rosa Quint›, spoke.',
  ],
})

const titleCommaNamePattern: OfficialPattern = [
  titled,
  optional({ mention: 'place' }),
  remark,
  word(','),
  theHonourable,
  address,
  optional(rank),
  address,
  person,
  behind,
]

/** "the Minister for Justice, Conor Byrne, will": only one holder is meant. */
const titleCommaName = defineRule('official', {
  slug: 'title-comma-name',
  pattern: titleCommaNamePattern,
  notFollowedBy: { lower: ['and', "'s"] },
  build: (captures, context) => {
    const { title } = captures
    return title === undefined || isPlural(title) ? undefined : readOfficial(captures, context)
  },
  examples: [
    'The ‹Minister for Justice, Conor Byrne›, will go.',
    'Its ‹chief prosecutor, Rosa Quint›, spoke.',
    'The ‹Minister for Justice, the Hon. Ilmar Tamm›, spoke.',
    'The ‹Attorney General Malaysia, Rosa Quint›, spoke.',
  ],
  counterexamples: ['The judges, Rosa Quint said, were right.'],
})

const titlesNamesPattern: OfficialPattern = [titled, optional(complement), optional(word(',')), address, people, behind]

/** Several persons share the title: "Justices Anuradha Rao and Vikram Sen". */
const titlesNames = defineRule('official', {
  slug: 'titles-names',
  pattern: titlesNamesPattern,
  build: (captures, context) => {
    const { title } = captures
    return title !== undefined && isPlural(title) ? readOfficial(captures, context) : undefined
  },
  examples: ['‹Justices Anuradha Rao, Vikram Sen and Lila Das› agreed.', '‹Sens. Rosa Quint and Ida Holm› wrote.'],
  counterexamples: ['Judge Rosa Quint and Ida Holm met.'],
})

const agencyLedByPattern: OfficialPattern = [
  agency,
  optional(word(',')),
  optional(word('which', 'is', 'currently')),
  word('led', 'headed', 'chaired', 'run'),
  'by',
  optional(word('the', 'its')),
  bareTitle,
  address,
  person,
]

/** "The regulator, led by Governor Kim": the office is that of the body before it. */
const agencyLedBy = defineRule('official', {
  slug: 'agency-led-by',
  pattern: agencyLedByPattern,
  build: (captures, context) => readOfficial(captures, context),
  examples: ['‹The FBI, led by Director Rosa Quint›, spoke.'],
})

export const titleFirstRules: readonly FactRule[] = [
  titlesNames,
  titleOfAgencyName,
  titleName,
  titleCommaName,
  agencyLedBy,
]
