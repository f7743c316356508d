import { expect, test } from 'vitest'
import { quoteSpan } from '../../src/testing/index.js'

const shown = (text: string, words: string): string[] => {
  const start = text.indexOf(words)
  return quoteSpan(text, { start, end: start + words.length }).split('\n')
}

test.for<[string, string, string, string[]]>([
  ['its own sentence only', 'One. Two firms sued. Three.', 'firms', ['1:10  Two firms sued.', '          ^^^^^']],
  ['its own line', 'First\nA court sat\nLast', 'court', ['2:3  A court sat', '       ^^^^^']],
  ['wide letters', '检察院 sued 12 firms', '12 firms', ['1:10  检察院 sued 12 firms', '                  ^^^^^^^^']],
  ['an emoji before', '⚖️ In 2021 it rose', '2021', ['1:7  ⚖️ In 2021 it rose', '           ^^^^']],
  ['tabs', 'Year\t2021\tfirms', '2021', ['1:6  Year 2021 firms', '          ^^^^']],
])('%s', ([, text, words, lines]) => {
  expect(shown(text, words)).toEqual(lines)
})

test('a long sentence is cut at words on both sides', () => {
  const text = `${'before '.repeat(60)}12 firms ${'after '.repeat(60)}`
  const [line, carets] = shown(text, '12 firms')
  expect(line!.length).toBeLessThan(115)
  expect(line).toMatch(/^1:421 {2}…before before .* 12 firms after .* after…$/u)
  expect(line!.slice(carets!.indexOf('^'), carets!.lastIndexOf('^') + 1)).toBe('12 firms')
})

test('a span over two lines is shown to the end of the first', () => {
  expect(shown('The Tax\nBoard met.', 'Tax\nBoard')).toEqual(['1:5  The Tax', '         ^^^'])
})

test('a line of 200,000 characters is shown as quickly', () => {
  expect(shown(`${'x'.repeat(200_000)} 2021`, '2021')[0]!.length).toBeLessThan(120)
})
