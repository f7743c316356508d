import { describe, expect, test } from 'vitest'
import { createExtractor, defineRule } from '../../src/index.js'

const agencies = (pattern: readonly string[], text: string): string[] => {
  const rule = defineRule('agency', {
    slug: 'own-body',
    pattern,
    build: () => ({ entries: [], type: 'other' as const, country: null, acronym: false, unit: false }),
    examples: [`The ‹${pattern.join(' ')}› spoke.`],
  })
  const extraction = createExtractor({ rules: [rule] }).extract({ text })
  return extraction.agencies.flatMap(({ mentions }) => mentions.map((mention) => `${mention.text} by ${mention.rule}`))
}

describe("a user's rule beside a finder of its kind", () => {
  test('the longer one of two overlapping mentions stands', () => {
    const found = agencies(['federal', 'trade', 'commission', 'choir'], 'The Federal Trade Commission Choir sang.')
    expect(found).toEqual(['Federal Trade Commission Choir by agency/own-body'])
  })
  test('a shorter match inside a finder’s mention falls away', () => {
    const found = agencies(['trade', 'commission'], 'The Federal Trade Commission sued.')
    expect(found).toEqual(['Federal Trade Commission by agency/lexicon'])
  })
  test('of two as long the finder’s stands', () => {
    const found = agencies(['federal', 'trade', 'commission'], 'The Federal Trade Commission sued.')
    expect(found).toEqual(['Federal Trade Commission by agency/lexicon'])
  })
  test('a match elsewhere is added', () => {
    const found = agencies(['blue', 'choir'], 'The Federal Trade Commission met the Blue Choir.')
    expect(found).toEqual(['Federal Trade Commission by agency/lexicon', 'Blue Choir by agency/own-body'])
  })
})
