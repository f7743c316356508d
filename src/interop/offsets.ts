/** Offsets in UTF-16 units, as lexfacts counts, to and from what other tools count. */

import { partitionPoint } from '../partition-point.js'

/** `code-point` is what Python counts, `utf-16` what JavaScript and Java count, `byte` is of UTF-8. */
export type OffsetUnit = 'utf-16' | 'code-point' | 'byte'

/** Conversions for one text. Both give undefined for a place outside the text or inside a character. */
export interface OffsetScale {
  /** From UTF-16 units. */
  readonly to: (offset: number) => number | undefined
  /** To UTF-16 units. */
  readonly from: (offset: number) => number | undefined
}

/** Prepares conversions in time linear in the text; each then takes its logarithm at most. */
export function offsetScale(text: string, unit: OffsetUnit): OffsetScale {
  if (countsAlike(text, unit)) {
    const within = (offset: number): number | undefined =>
      Number.isInteger(offset) && offset >= 0 && offset <= text.length && !insidePair(text, offset) ? offset : undefined
    return { to: within, from: within }
  }
  const starts = unitsBefore(text, unit)
  return {
    to: (offset) => (insidePair(text, offset) ? undefined : starts[offset]),
    from: (offset) => {
      const at = partitionPoint(starts, (start) => start < offset)
      return starts[at] === offset ? at : undefined
    },
  }
}

function countsAlike(text: string, unit: OffsetUnit): boolean {
  if (unit === 'utf-16') return true
  return unit === 'code-point' ? !/[\ud800-\udbff][\udc00-\udfff]/.test(text) : !/[\u0080-\uffff]/.test(text)
}

/** Units before each UTF-16 offset; the two halves of a pair begin at one place. */
function unitsBefore(text: string, unit: OffsetUnit): Uint32Array {
  const before = new Uint32Array(text.length + 1)
  let count = 0
  for (let at = 0; at < text.length; at++) {
    const codePoint = text.codePointAt(at)!
    before[at] = count
    if (codePoint > 0xffff) before[++at] = count
    count += unit === 'byte' ? bytesOf(codePoint) : 1
  }
  before[text.length] = count
  return before
}

/** In UTF-8; a lone surrogate is written as U+FFFD, which takes three. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1
  if (codePoint < 0x800) return 2
  return codePoint < 0x10000 ? 3 : 4
}

function insidePair(text: string, offset: number): boolean {
  return isLow(text.charCodeAt(offset)) && isHigh(text.charCodeAt(offset - 1))
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}

/** Offset in bytes of UTF-8; undefined outside the text and inside a character. For many, keep an `offsetScale`. */
export function toByteOffset(text: string, offset: number): number | undefined {
  return offsetScale(text, 'byte').to(offset)
}

/** Offset in code points; undefined outside the text and inside a character. For many, keep an `offsetScale`. */
export function toCodePointOffset(text: string, offset: number): number | undefined {
  return offsetScale(text, 'code-point').to(offset)
}
