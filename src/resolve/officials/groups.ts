/** Readings of one person, joined by name. */

import type { AgencyDraft } from '../drafts.js'
import { mayBeSame, nameWords } from './names.js'
import type { PersonInOffice } from './people.js'

export interface OfficialGroup {
  /** Fullest form of the name. */
  readonly name: string
  readonly words: readonly string[]
  readonly title: string | null
  /** Named beside the person, in any phrase. */
  readonly agency: AgencyDraft | null
  readonly readings: readonly PersonInOffice[]
}

interface OpenGroup {
  readonly words: readonly string[]
  readonly list: PersonInOffice[]
}

/** Longest names first, so that a short form joins the person whose name it shortens; ambiguous ones join none. Forms of one name share its first or its last word. */
export function groupReadings(readings: readonly PersonInOffice[]): OfficialGroup[] {
  const byName = new Map<string, PersonInOffice[]>()
  for (const reading of readings) {
    const key = nameWords(reading.name).join(' ')
    const same = byName.get(key)
    if (same === undefined) byName.set(key, [reading])
    else same.push(reading)
  }
  const names = [...byName].map(([key, list]) => ({ words: key.split(' '), list }))
  names.sort((a, b) => b.words.length - a.words.length)
  const groups: OpenGroup[] = []
  const byEnd = new Map<string, OpenGroup[]>()
  for (const { words, list } of names) {
    const first = words[0]!
    const last = words.at(-1)!
    const near = new Set([...(byEnd.get(first) ?? []), ...(byEnd.get(last) ?? [])])
    const same = [...near].filter((group) => mayBeSame(words, group.words))
    const bySurname = same.filter((group) => group.words.at(-1) === last)
    const [only] = bySurname.length > 0 ? bySurname : same
    if (only !== undefined && (same.length === 1 || bySurname.length === 1)) only.list.push(...list)
    else {
      const group = { words, list: [...list] }
      groups.push(group)
      for (const word of new Set([first, last])) {
        const there = byEnd.get(word)
        if (there === undefined) byEnd.set(word, [group])
        else there.push(group)
      }
    }
  }
  return groups.map(({ words, list }) => toGroup(words, list)).sort((a, b) => a.readings[0]!.from - b.readings[0]!.from)
}

function toGroup(words: readonly string[], list: readonly PersonInOffice[]): OfficialGroup {
  const readings = [...list].sort((a, b) => a.from - b.from)
  const name = readings.reduce((best, { name }) => (name.length > best.length ? name : best), '')
  const sure = readings.filter(({ doubtful }) => !doubtful)
  const title =
    (sure.find(({ title }) => title !== null) ?? readings.find(({ title }) => title !== null))?.title ?? null
  const agency =
    (
      readings.find((reading) => reading.title === title && reading.agency !== null) ??
      readings.find((reading) => reading.agency !== null)
    )?.agency ?? null
  return { name, words, title, agency, readings }
}
