/** Annotation held against its text: what no reader of the article could have meant. */

import type { GoldArticle } from '../evaluate/gold.js'
import { nearestWord } from '../nearest.js'
import { checkPlaces } from './check-places.js'
import type { GoldFault } from './parse.js'
import type { Path } from '../checked/placed.js'
import { isTimex, timexType } from './timex.js'

/**
 * Faults of an annotation: mentions that the text does not have or that are cut, values of no known form, links to
 * nothing. An empty list says that the annotation is consistent, not that it is right.
 *
 * @param sectors Ids of the taxonomy.
 */
export function checkGold(text: string, gold: GoldArticle, sectors: ReadonlySet<string>): GoldFault[] {
  return [
    ...checkPlaces(text, gold),
    ...checkNames(gold),
    ...checkValues(gold),
    ...checkLinks(gold),
    ...checkSectors(gold, sectors),
  ]
}

/** The name is one of the mentions; a mention may be wrapped over two lines. */
function checkNames({ agencies = [], officials = [] }: GoldArticle): GoldFault[] {
  const check = (kind: string) => (record: GoldNamed, i: number) => {
    const mentions = record.mentions.map(([mention]) => mention.replace(/\s+/gu, ' '))
    if (mentions.includes(record.name)) return []
    return [
      fault(
        [kind, i, 'name'],
        `"${record.name}" is none of its mentions: take the fullest of them${near(record.name, mentions)}`,
      ),
    ]
  }
  return [...agencies.flatMap(check('agencies')), ...officials.flatMap(check('officials'))]
}

interface GoldNamed {
  readonly name: string
  readonly mentions: readonly (readonly [string, number])[]
}

function checkValues({ dates = [] }: GoldArticle): GoldFault[] {
  return dates.flatMap(({ value, type }, i) => {
    if (value === null) return []
    if (!isTimex(value))
      return [
        fault(['dates', i, 'value'], `"${value}" is no TIMEX3 value: write 2023-12-02, 2021-H1, P15Y or the like`),
      ]
    const expected = timexType(value)
    return type === expected ? [] : [fault(['dates', i, 'type'], `"${value}" is a ${expected}, not a ${type}`)]
  })
}

/** Agencies of officials by name; periods and baselines by the value of a date that is annotated. */
function checkLinks({ agencies, officials = [], dates, counts = [], percentages = [] }: GoldArticle): GoldFault[] {
  const names = agencies?.map(({ name }) => name)
  const values = dates?.flatMap(({ value }) => value ?? [])
  const link = (path: Path, value: string | null, known: readonly string[] | undefined, kind: string): GoldFault[] => {
    if (value === null || known === undefined || known.includes(value)) return []
    return [fault(path, `no ${kind} annotated here has "${value}"${near(value, known)}`)]
  }
  return [
    ...officials.flatMap(({ agency }, i) => link(['officials', i, 'agency'], agency, names, 'agency')),
    ...counts.flatMap(({ period }, i) => link(['counts', i, 'period'], period, values, 'date')),
    ...percentages.flatMap(({ baseline }, i) =>
      link(['percentages', i, 'baseline'], baseline === 'previous-period' ? null : baseline, values, 'date'),
    ),
  ]
}

function checkSectors({ sectors = [] }: GoldArticle, known: ReadonlySet<string>): GoldFault[] {
  return sectors.flatMap(({ id }, i) =>
    known.has(id) ? [] : [fault(['sectors', i, 'id'], `no sector is called "${id}"${near(id, known)}`)],
  )
}

function fault(path: Path, message: string): GoldFault {
  return { path, message }
}

function near(word: string, words: Iterable<string>): string {
  const nearest = nearestWord(word, words)
  return nearest === undefined ? '' : `; "${nearest}"?`
}
