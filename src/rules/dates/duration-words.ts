/** Units of time in the rules of durations, and what they build. */

import { timeUnitNames } from '../../normalize/calendar-words.js'
import type { TimeUnit } from '../../normalize/duration.js'
import { hyphen } from './words.js'

/** "Three quarters" is a share. */
export const unitWords: readonly string[] = [...timeUnitNames.keys()].filter((word) => !word.startsWith('quarter'))
export const unitWord = { lower: unitWords } as const
/** "and a half", "-and-a-half". */
export const andHalf = {
  sequence: [
    { optional: hyphen },
    'and',
    { optional: hyphen },
    'a',
    { optional: hyphen },
    { lower: ['half', 'quarter'] },
  ],
} as const

export function unitOf(text: string): TimeUnit {
  return timeUnitNames.get(text.toLowerCase())!
}
/** 0.5 for "and a half", 0.25 for "and a quarter". */
export function partBehind({ text }: { readonly text: string }): number {
  return text.toLowerCase().endsWith('quarter') ? 0.25 : 0.5
}
