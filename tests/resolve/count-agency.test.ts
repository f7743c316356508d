import { expect, test } from 'vitest'
import { extract } from '../../src/index.js'

/** Name of the agency of the count with this text. */
function agencyOf(text: string, mention: string): string | null {
  const { agencies, counts } = extract(text)
  const count = counts.find((found) => found.text === mention)
  if (count === undefined) throw new Error(`no count "${mention}" in "${text}"`)
  return agencies.find(({ id }) => id === count.agency)?.name ?? null
}

const fbi = 'Federal Bureau of Investigation'

test.for([
  // subject
  [`The ${fbi} arrested 12 men.`, '12 men', fbi],
  [`The ${fbi} on Tuesday arrested 12 men.`, '12 men', fbi],
  [`Agents of the ${fbi} seized 40 laptops.`, '40 laptops', fbi],
  [`In 2024 the ${fbi} opened 310 cases.`, '310 cases', fbi],
  [`The ${fbi} had last week searched 14 homes.`, '14 homes', fbi],
  [`Agents of the ${fbi} working with police seized 40 laptops.`, '40 laptops', fbi],
  // verbs that go on
  [`The ${fbi} raided two shops and seized 40 laptops.`, '40 laptops', fbi],
  [`The ${fbi} raided the shop, seizing 40 laptops.`, '40 laptops', fbi],
  // taken up by a pronoun or a noun
  [`The ${fbi} said it had arrested 12 men.`, '12 men', fbi],
  [`The ${fbi} said they had arrested 12 men.`, '12 men', fbi],
  [`The ${fbi} searched the house. It seized 40 laptops.`, '40 laptops', fbi],
  // by
  [`Twelve men were arrested by the ${fbi}.`, 'Twelve men', fbi],
  [`Forty laptops seized by the ${fbi} are missing.`, 'Forty laptops', fbi],
  [`He spoke of 14 raids by the ${fbi}.`, '14 raids', fbi],
  // possessive
  [`The ${fbi}'s 32 raids made the news.`, '32 raids', fbi],
] as const)('%s', ([text, mention, agency]) => {
  expect(agencyOf(text, mention)).toBe(agency)
})

test.for([
  [`The ${fbi} sued two brokers, saying they had sold 40 lists.`, '40 lists', 'the brokers acted'],
  ['Twelve men were arrested.', 'Twelve men', 'nobody is named'],
  [`The ${fbi} said a gang stole 40 laptops.`, '40 laptops', 'the gang acted'],
  [`A man told the ${fbi} he stole 40 laptops.`, '40 laptops', 'the man acted'],
  [`A lawyer for the ${fbi} said two men fled.`, 'two men', 'the men acted'],
  [`The gang sent the ${fbi} 40 letters.`, '40 letters', 'the agency received them'],
  [`The ${fbi} has 340 agents.`, '340 agents', 'nothing was done'],
  [`The firm filed 12 complaints against the ${fbi}.`, '12 complaints', 'the firm acted'],
] as const)('none for "%s", %s: %s', ([text, mention]) => {
  expect(agencyOf(text, mention)).toBeNull()
})
