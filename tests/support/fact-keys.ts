/** Facts without their places, to compare readings of one article in several layouts. */

import type { Extraction } from '../../src/facts.js'

const single = (text: string): string => text.replace(/\s+/gu, ' ')

/** One line for each mention: kind, text with single blanks, and the values that do not depend on other facts. */
export function factKeys({ agencies, officials, dates, counts, percentages, sectors }: Extraction): string[] {
  return [
    ...agencies.flatMap(({ mentions, type }) => mentions.map(({ text }) => `agency ${single(text)} ${type}`)),
    ...officials.flatMap(({ mentions, title }) =>
      mentions.map(({ text }) => `official ${single(text)} ${single(title ?? '-')}`),
    ),
    ...dates.map(({ text, value }) => `date ${single(text)} ${value ?? '-'}`),
    ...counts.map(({ text, value, max, mod, unit }) => `count ${single(text)} ${value} ${max ?? '-'} ${mod} ${unit}`),
    ...percentages.map(
      ({ text, value, unit, direction }) => `percentage ${single(text)} ${value} ${unit} ${direction}`,
    ),
    ...sectors.flatMap(({ sector, mentions }) => mentions.map(({ text }) => `sector ${single(text)} ${sector}`)),
  ].sort()
}

/** What only the one and only the other list holds, each as often as it is in excess. */
export function difference(before: readonly string[], after: readonly string[]): { lost: string[]; gained: string[] } {
  const left = [...after]
  const lost = before.filter((key) => {
    const at = left.indexOf(key)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  })
  return { lost, gained: left }
}
