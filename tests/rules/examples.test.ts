import { describe, expect, test } from 'vitest'
import { allRules, readMentions } from '../support/mentions.js'

/** "About ‹26.7%› of filings" → the text without marks, and what the marks enclose. */
function readExample(example: string): { text: string; marked: string[] } {
  const marked = Array.from(example.matchAll(/‹([^‹›]*)›/gu), (match) => match[1] ?? '')
  return { text: example.replace(/[‹›]/gu, ''), marked }
}

describe.for(allRules.map((rule) => [rule.id, rule] as const))('%s', ([, rule]) => {
  const madeBy = (text: string): string[] =>
    readMentions(text, rule.kind)
      .filter(({ found }) => found.rule === rule.id)
      .map((mention) => mention.text)

  test.for(rule.examples)('finds %s', (example) => {
    const { text, marked } = readExample(example)
    expect(marked.length, 'an example marks at least one mention').toBeGreaterThan(0)
    expect(madeBy(text)).toEqual(marked)
  })

  test.for(rule.counterexamples)('leaves alone %s', (text) => {
    expect(madeBy(text)).toEqual([])
  })
})

test('every rule has an id of its own', () => {
  const ids = allRules.map((rule) => rule.id)
  expect(new Set(ids).size).toBe(ids.length)
})
