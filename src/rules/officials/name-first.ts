/** The name before the title: "Liu Wei, director of the office", "Rosa Quint, who was appointed Attorney General". */

import { defineRule, type FactRule } from '../kinds.js'
import { isPlural, readOfficial } from './build.js'
import { address, age, agency, complement, either, optional, people, person, postNominal, rank, sequence, titledBehind, word, type OfficialPattern } from './elements.js' // prettier-ignore

const article = optional(word('the', 'a', 'an', 'its', 'their', 'his', 'her', 'our', 'one'))
const beside = sequence(postNominal, optional(age), optional(word(',')))

const nameTitlePattern: OfficialPattern = [
  optional(rank),
  address,
  person,
  postNominal,
  either(age, word(',', '–', '—', '(')),
  optional(word(',')),
  article,
  titledBehind,
  optional(complement),
]

const nameTitle = defineRule('official', {
  slug: 'name-title',
  pattern: nameTitlePattern,
  notFollowedBy: [
    { mention: 'person' },
    { mention: 'title' },
    { lower: ["'s", "'", 'mr', 'ms', 'mrs', 'mr.', 'ms.', 'mrs.', 'dr', 'dr.'] },
  ],
  build: (captures, context) => {
    const { title } = captures
    return title === undefined || isPlural(title) ? undefined : readOfficial(captures, context)
  },
  examples: [
    '‹Rosa Quint, director of the FBI›, spoke.',
    '‹Major General Fuad Idris, spokesman for the FBI›, spoke.',
    '‹Rosa Quint, a former prosecutor›, spoke.',
    '‹Rosa Quint, 55, the FBI director›, spoke.',
  ],
  counterexamples: ['In court with Rosa Quint, Judge Okoro spoke.', 'Rosa Quint, director of Acme Ltd, spoke.'],
})

const several = /[,&;]|\band\b/u

const namesTitlesPattern: OfficialPattern = [people, beside, article, titledBehind, optional(complement)]

/** "Vikram Rao and Janet Tully, co-chiefs of the unit". */
const namesTitles = defineRule('official', {
  slug: 'names-titles',
  pattern: namesTitlesPattern,
  notFollowedBy: { mention: 'person' },
  build: (captures, context) => {
    const { title, people } = captures
    if (title === undefined || people === undefined || !isPlural(title)) return undefined
    return several.test(people.text) ? readOfficial(captures, context) : undefined
  },
  examples: ['‹Vikram Sen and Ida Holm, prosecutors at the FBI›, spoke.'],
  counterexamples: ['By then Rosa Quint, 87 prosecutors said, was gone.'],
})

const holding = either(
  word('is', 'was', 'became', 'serves', 'served', 'worked', 'works'),
  sequence(word('has', 'had'), word('been', 'become', 'served')),
  sequence(
    optional(word('was', 'is', 'been', 'being', 'were', 'be')),
    optional(word('recently', 'later', 'also', 'then', 'previously', 'formerly')),
    word('appointed', 'named', 'elected', 'nominated', 'promoted', 'reappointed', 'confirmed'),
  ),
  sequence(optional(word('was', 'is', 'been')), word('sworn'), word('in')),
)

const nameHoldsTitlePattern: OfficialPattern = [
  person,
  postNominal,
  optional(age),
  optional(sequence(optional(word(',')), word('who', 'whom'))),
  optional(word('also', 'then', 'previously', 'formerly', 'currently', 'now')),
  holding,
  optional(word('as', 'to', 'currently', 'previously', 'formerly', 'also', 'still', 'then')),
  article,
  titledBehind,
  optional(complement),
]

const nameHoldsTitle = defineRule('official', {
  slug: 'name-holds-title',
  pattern: nameHoldsTitlePattern,
  notFollowedBy: [{ mention: 'person' }, { lower: ["'s", "'"] }],
  build: (captures, context) => {
    const { title } = captures
    if (title === undefined || isPlural(title)) return undefined
    const reading = readOfficial(captures, context)
    return reading?.doubtful === true ? undefined : reading
  },
  examples: [
    '‹Rosa Quint, who was appointed Attorney General› in May, spoke.',
    '‹Rosa Quint, who is director of the FBI›, spoke.',
    '‹Rosa Quint became a judge› in 2011.',
  ],
  counterexamples: ['Rosa Quint was a member of a choir.'],
})

const nameHeadsAgencyPattern: OfficialPattern = [
  person,
  postNominal,
  optional(age),
  word(','),
  'who',
  optional(word('now', 'also', 'currently', 'then', 'previously')),
  word(
    'heads',
    'headed',
    'leads',
    'led',
    'runs',
    'ran',
    'chairs',
    'chaired',
    'directs',
    'directed',
    'oversees',
    'oversaw',
    'commands',
    'commanded',
    'represents',
    'supervises',
  ),
  agency,
]

/** The verb says that the person is in charge, but gives no title. */
const nameHeadsAgency = defineRule('official', {
  slug: 'name-heads-agency',
  pattern: nameHeadsAgencyPattern,
  build: (captures, context) => readOfficial(captures, context),
  examples: ['‹Rosa Quint, who heads the FBI›, spoke.'],
  counterexamples: ['Rosa Quint, who heads Acme Ltd, spoke.'],
})

export const nameFirstRules: readonly FactRule[] = [namesTitles, nameTitle, nameHoldsTitle, nameHeadsAgency]
