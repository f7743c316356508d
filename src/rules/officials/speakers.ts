/** Persons who speak or act for an agency without a title. */

import { defineRule, type FactRule } from '../kinds.js'
import { readOfficial } from './build.js'
import {
  address,
  agency,
  allPeople,
  either,
  optional,
  people,
  person,
  postNominal,
  sequence,
  word,
  type OfficialPattern,
} from './elements.js'

const says = word('said', 'says', 'added', 'stated', 'explained', 'noted', 'told', 'warned', 'wrote', 'commented', 'announced', 'confirmed', 'testified', 'concluded', 'argued') // prettier-ignore
const ofAgency = sequence(optional(word(',')), word('of', 'from', 'at', 'with'), agency)

const saidNameOfAgencyPattern: OfficialPattern = [says, address, person, postNominal, ofAgency]

const saidNameOfAgency = defineRule('official', {
  slug: 'said-name-of-agency',
  pattern: saidNameOfAgencyPattern,
  build: (captures, context) => readOfficial(captures, context),
  examples: ['“No,” ‹said Rosa Quint of the FBI›.'],
  counterexamples: ['“No,” said Rosa Quint of Acme Ltd.'],
})

const nameOfAgencySaidPattern: OfficialPattern = [address, person, postNominal, ofAgency, optional(word(',')), says]

const nameOfAgencySaid = defineRule('official', {
  slug: 'name-of-agency-said',
  pattern: nameOfAgencySaidPattern,
  build: (captures, context) => readOfficial(captures, context),
  examples: ['‹Rosa Quint of the FBI said› no.'],
})

const work = word('investigation', 'litigation', 'case', 'matter', 'prosecution', 'examination', 'inquiry', 'enquiry', 'trial', 'team', 'staff', 'operation', 'raid', 'action', 'appeal', 'review', 'probe', 'attorneys', 'members') // prettier-ignore
const doing = word('conducted', 'handled', 'led', 'overseen', 'supervised', 'prosecuted', 'investigated', 'assisted', 'headed', 'coordinated', 'tried', 'managed', 'directed', 'by') // prettier-ignore

/** Words between the work and its verb: no name of a person. */
const between = either(
  { shape: 'lower', not: { lower: ['against', 'defendant', 'gang', 'allegedly', 'who', 'represented', 'by'] } },
  { mention: ['agency', 'title'] },
)

/** A body inside a list of staff: not the one that the phrase ends with, and so no capture. */
const bodyInside = sequence(
  word('of', 'from', 'at', 'with'),
  optional(word('the')),
  { mention: 'agency' },
  optional(sequence(word("'s", "'"), { mention: 'agency' })),
)
const listed = either(sequence(word(','), optional(word('and'))), word('and'))

/** "Roe of the Fraud Unit and Lund and Holm of the FBI": all have bodies, or the last may be anyone. */
const staffOfBodies = sequence(
  { sequence: [{ repeat: sequence(allPeople, bodyInside, listed, address), min: 1, max: 4 }, allPeople], as: 'people' },
  ofAgency,
)

const credits: OfficialPattern = [
  work,
  { repeat: between, max: 9 },
  either(sequence(doing, optional(word('by'))), word('are', 'include', 'includes', 'included', 'were', 'is', ':')),
  address,
  either(staffOfBodies, sequence(people, optional(ofAgency))),
]

/** "The staff responsible for this case are A, B and C": the credit lines of a release. */
const staffCredits = defineRule('official', {
  slug: 'staff-credits',
  pattern: credits,
  build: (captures, context) => readOfficial(captures, context),
  examples: [
    'The ‹investigation was conducted by Rosa Quint and Ida Holm of the FBI›.',
    'The ‹staff attorneys are Rosa Quint of the DEA and Ida Holm and Bo Lind of the FBI›.',
    'The FBI ‹staff responsible for this case are Rosa Quint, Ida Holm, and Bo Lind›.',
  ],
  counterexamples: ['A gang led by Rosa Quint fled.', 'The case is Roe v. Doe.'],
})

const creditTailPattern: OfficialPattern = [
  either(
    sequence(
      word('supervised', 'assisted', 'overseen', 'supervision'),
      word('by', 'of'),
      address,
      people,
      optional(ofAgency),
    ),
    sequence(word('assistance', 'help'), word('of', 'from'), address, people, ofAgency),
  ),
]

/** "... and was supervised by D", "under the supervision of D". */
const creditTail = defineRule('official', {
  slug: 'credit-tail',
  pattern: creditTailPattern,
  build: (captures, context) => readOfficial(captures, context),
  examples: [
    'It was ‹supervised by Rosa Quint›.',
    'They acted with the ‹assistance of Rosa Quint of the FBI›.',
    'They acted under the ‹supervision of Rosa Quint›.',
  ],
})

export const speakerRules: readonly FactRule[] = [saidNameOfAgency, nameOfAgencySaid, staffCredits, creditTail]
