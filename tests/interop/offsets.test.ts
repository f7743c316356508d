import { describe, expect, test } from 'vitest'
import { offsetScale, toByteOffset, toCodePointOffset } from '../../src/interop/index.js'
import { awkwardTexts } from '../support/awkward-texts.js'

test.for([
  // text before the place, code points, bytes of UTF-8
  ['', 0, 0],
  ['plain ', 6, 6],
  ['José ', 5, 6],
  ['Jose\u0301 ', 6, 7],
  ['€5 ', 3, 5],
  ['🏛️ ', 3, 8],
  ['👩🏽‍⚖️ ', 6, 18],
  ['🇫🇷🇫🇷', 4, 16],
  ['𝕋he ', 4, 7],
  ['a\r\nb\r\n', 6, 6],
  ['lone \ud83d ', 7, 9],
] as const)('%j: %i code points, %i bytes', ([before, codePoints, bytes]) => {
  const text = `${before}Court 🏛`
  const at = before.length
  expect([toCodePointOffset(text, at), toByteOffset(text, at)]).toEqual([codePoints, bytes])
  expect(offsetScale(text, 'code-point').from(codePoints)).toBe(at)
  expect(offsetScale(text, 'byte').from(bytes)).toBe(at)
  expect(offsetScale(text, 'utf-16').to(at)).toBe(at)
})

test.for(['utf-16', 'code-point', 'byte'] as const)('in %s, places inside characters and outside are none', (unit) => {
  const scale = offsetScale('é🏛x', unit)
  expect(scale.to(2)).toBeUndefined()
  for (const offset of [-1, 0.5, 99, Number.NaN]) {
    expect(scale.to(offset)).toBeUndefined()
    expect(scale.from(offset)).toBeUndefined()
  }
  if (unit === 'byte') expect([1, 3, 4, 5].map(scale.from)).toEqual([undefined, undefined, undefined, undefined])
})

describe.for(awkwardTexts)('%s', ([, text]) => {
  test('counts what the platform counts, at every character, and finds back', () => {
    const codePoints = offsetScale(text, 'code-point')
    const bytes = offsetScale(text, 'byte')
    const encoder = new TextEncoder()
    let [at, byte] = [0, 0]
    for (const [i, character] of [...text].entries()) {
      expect([codePoints.to(at), bytes.to(at), codePoints.from(i), bytes.from(byte)]).toEqual([i, byte, at, at])
      at += character.length
      byte += encoder.encode(character).length
    }
    expect([codePoints.to(at), bytes.to(at)]).toEqual([[...text].length, encoder.encode(text).length])
  })
})
