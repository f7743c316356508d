/** Officials in sentences of every word order, with names of many origins. */

import { expect, test } from 'vitest'
import { extract } from '../../src/extractor.js'
import { noOfficials, officials } from './officials.table.js'

/** "name | title | agency | mention, mention" of each official. */
function read(text: string): string[] {
  const { officials: found, agencies } = extract({ text })
  const nameOf = new Map(agencies.map(({ id, name }) => [id, name]))
  return found.map(({ name, title, agency, mentions }) =>
    [
      name,
      title ?? '-',
      agency === null ? '-' : (nameOf.get(agency) ?? '?'),
      mentions.map((mention) => mention.text).join('; '),
    ].join(' | '),
  )
}

test.for(officials)('%s', ([text, ...expected]) => {
  expect(read(text)).toEqual(expected)
})

test.for(noOfficials)('nobody in "%s": %s', ([text]) => {
  expect(read(text)).toEqual([])
})
