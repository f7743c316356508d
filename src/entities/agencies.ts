/** One id for an agency in all articles. */

import type { AgencyFact, AgencyType } from '../facts.js'
import { compareText, nameKey } from './names.js'
import {
  commonest,
  countWording,
  coverArticle,
  joinCoverage,
  joinWordings,
  noCoverage,
  type Coverage,
  type Wordings,
} from './tally.js'

/** An agency as the corpus knows it. */
export interface AgencyEntity extends Coverage {
  /** Registry id such as `us.ftc`; for others country and name, as in `ke/bureau-of-clocks`, `-` for an unknown country. */
  readonly id: string
  /** The name that most articles use. */
  readonly name: string
  readonly acronym: string | null
  readonly registry: string | null
  readonly type: AgencyType
  readonly country: string | null
  /** `id` of the agency that most articles call it a unit of. */
  readonly parent: string | null
}

interface Tally extends Coverage {
  readonly registry: string | null
  readonly country: string | null
  readonly names: Wordings
  readonly acronyms: Wordings
  readonly types: Wordings
  /** Keys of the agencies that it is called a unit of. */
  readonly parents: Wordings
}

/** What one article alone tells of an agency's id. */
export function agencyKey({ registry, country, name }: AgencyFact): string {
  return registry ?? `${country?.toLowerCase() ?? '-'}/${nameKey(name)}`
}

/** Agencies by {@link agencyKey}. */
export class AgencyTallies {
  readonly #tallies = new Map<string, Tally>()

  /** @param parent Key of the agency that the article calls it a unit of. */
  add(fact: AgencyFact, parent: string | null, article: number, published: string | null): void {
    const key = agencyKey(fact)
    let tally = this.#tallies.get(key)
    if (tally === undefined) {
      const { registry, country } = fact
      const words = { names: new Map(), acronyms: new Map(), types: new Map(), parents: new Map() }
      tally = { registry, country, ...words, ...noCoverage() }
      this.#tallies.set(key, tally)
    }
    coverArticle(tally, article, fact.mentions.length, published)
    countWording(tally.names, fact.name)
    countWording(tally.acronyms, fact.acronym)
    countWording(tally.types, fact.type)
    countWording(tally.parents, parent)
  }

  /**
   * The id of each key. A name that is not in the registry belongs to the one agency that other articles call by it: of
   * the same country, or, where its article does not tell the country, of any. Where there are several, it stays alone.
   */
  ids(): Map<string, string> {
    const ids = new Map<string, string>()
    const inCountry = new Homes()
    const anywhere = new Homes()
    const tallies = [...this.#tallies]
    for (const [key, { registry, country, names }] of tallies) {
      if (registry === null) continue
      ids.set(key, key)
      for (const name of names.keys()) {
        inCountry.add(`${country}/${nameKey(name)}`, key)
        anywhere.add(nameKey(name), key)
      }
    }
    for (const [key, { registry, country, names }] of tallies) {
      if (registry !== null || country === null) continue
      const name = nameOf(names)
      const id = inCountry.only(`${country}/${name}`) ?? key
      ids.set(key, id)
      anywhere.add(name, id)
    }
    for (const [key, { registry, country, names }] of tallies) {
      if (registry === null && country === null) ids.set(key, anywhere.only(nameOf(names)) ?? key)
    }
    return ids
  }

  /** Agencies in the order of their ids. */
  entities(ids: ReadonlyMap<string, string>): AgencyEntity[] {
    const groups = new Map<string, Tally[]>()
    for (const [key, tally] of this.#tallies) {
      const id = ids.get(key)!
      const group = groups.get(id)
      if (group === undefined) groups.set(id, [tally])
      else group.push(tally)
    }
    return Array.from(groups, ([id, tallies]) => describe(id, tallies, ids)).sort((a, b) => compareText(a.id, b.id))
  }
}

/** Ids by the names that they are called by. */
class Homes {
  readonly #ids = new Map<string, Set<string>>()

  add(name: string, id: string): void {
    const ids = this.#ids.get(name)
    if (ids === undefined) this.#ids.set(name, new Set([id]))
    else ids.add(id)
  }

  only(name: string): string | undefined {
    const ids = this.#ids.get(name)
    return ids?.size === 1 ? [...ids][0] : undefined
  }
}

/** The names of an agency that is not in the registry have one form. */
function nameOf(names: Wordings): string {
  return nameKey(commonest(names) ?? '')
}

function describe(id: string, tallies: readonly Tally[], ids: ReadonlyMap<string, string>): AgencyEntity {
  const parent = commonest(joinWordings(tallies.map(({ parents }) => parents)))
  const parentId = parent === null ? null : (ids.get(parent) ?? null)
  return {
    id,
    name: commonest(joinWordings(tallies.map(({ names }) => names))) ?? '',
    acronym: commonest(joinWordings(tallies.map(({ acronyms }) => acronyms))),
    registry: tallies.find(({ registry }) => registry !== null)?.registry ?? null,
    type: (commonest(joinWordings(tallies.map(({ types }) => types))) ?? 'other') as AgencyType,
    country: tallies.find(({ country }) => country !== null)?.country ?? null,
    parent: parentId === id ? null : parentId,
    ...joinCoverage(tallies),
  }
}
