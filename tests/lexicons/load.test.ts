import { expect, test } from 'vitest'
import type { AgencyEntry } from '../../src/lexicons/entries.js'
import { lexicons } from '../../src/lexicons/index.js'
import { checkLexicons } from '../../src/lexicons/load.js'

const court: AgencyEntry = {
  id: 'xx.court',
  name: 'Court of Audit',
  acronyms: ['CoA'],
  type: 'court',
  country: 'FR',
  source: 'https://example.org',
}
const check =
  (...agencies: AgencyEntry[]) =>
  () =>
    checkLexicons({ agencies, titles: [], places: [], sectors: [] })

test('takes the built-in tables', () => expect(checkLexicons(lexicons)).toBe(lexicons))

test.for([
  ['an id given twice', [court, { ...court, name: 'Other Court', acronyms: [] }], /twice/],
  ['a parent that is missing', [{ ...court, parent: 'xx.ministry' }], /no parent xx\.ministry/],
  ['a form that two bodies of a country share', [court, { ...court, id: 'xx.other' }], /belongs to xx\.court/],
  ['an entry without a source', [{ ...court, source: '' }], /no source/],
  ['a form with blanks around it', [{ ...court, name: 'Court of Audit ' }], /blank/],
] as const)('throws for %s', ([, agencies, message]) => expect(check(...agencies)).toThrow(message))

test('lets bodies of two countries share a form', () => {
  expect(check(court, { ...court, id: 'yy.court', country: 'BE' })).not.toThrow()
})
