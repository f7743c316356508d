import { expect, test } from 'vitest'
import { cutSegments } from '../../../src/export/report/page/segments.js'

/** Segments as `text[mentions]`, mentions by the letters of their order. */
function cut(text: string, ...spans: readonly (readonly [number, number])[]): string {
  return cutSegments(
    text.length,
    spans.map(([start, end]) => ({ start, end })),
  )
    .map(({ start, end, mentions }) => `${text.slice(start, end)}[${mentions.map((at) => 'abcdef'[at]).join('')}]`)
    .join(' ')
}

test.for([
  ['none', [], '0123456789[]'],
  ['one', [[2, 4]], '01[] 23[a] 456789[]'],
  ['at both ends', [[0, 2], [8, 10]], '01[a] 234567[] 89[b]'],
  ['side by side', [[2, 4], [4, 6]], '01[] 23[a] 45[b] 6789[]'],
  ['nested: the inner first', [[2, 8], [4, 6]], '01[] 23[a] 45[ba] 67[a] 89[]'],
  ['nested, given from the inside', [[4, 6], [2, 8]], '01[] 23[b] 45[ab] 67[b] 89[]'],
  ['overlapping', [[2, 6], [4, 8]], '01[] 23[a] 45[ab] 67[b] 89[]'],
  ['the same stretch twice', [[2, 4], [2, 4]], '01[] 23[ab] 456789[]'],
  ['nested with a common beginning', [[2, 8], [2, 4]], '01[] 23[ba] 4567[a] 89[]'],
  ['three deep', [[0, 10], [2, 8], [4, 6]], '01[a] 23[ba] 45[cba] 67[ba] 89[a]'],
] as const)('%s', ([, spans, segments]) => {
  expect(cut('0123456789', ...spans)).toBe(segments)
}) // prettier-ignore

test('an empty text has no segments', () => {
  expect(cutSegments(0, [])).toEqual([])
})
