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

/** Longest names first, so that a short form joins the person whose name it shortens; ambiguous ones join none. */
export function groupReadings(readings: readonly PersonInOffice[]): OfficialGroup[] {
  const byName = new Map<string, PersonInOffice[]>()
  for (const reading of readings) {
    const key = nameWords(reading.name).join(' ')
    byName.set(key, [...(byName.get(key) ?? []), reading])
  }
  const names = [...byName].map(([key, list]) => ({ words: key.split(' '), list }))
  names.sort((a, b) => b.words.length - a.words.length)
  const groups: { words: string[]; list: PersonInOffice[] }[] = []
  for (const { words, list } of names) {
    const same = groups.filter((group) => mayBeSame(words, group.words))
    const bySurname = same.filter((group) => group.words.at(-1) === words.at(-1))
    const [only] = bySurname.length > 0 ? bySurname : same
    if (only !== undefined && (same.length === 1 || bySurname.length === 1)) only.list.push(...list)
    else groups.push({ words, list: [...list] })
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
