/** One id for an official in all articles. */

import type { OfficialFact } from '../facts.js'
import type { AgencyEntity } from './agencies.js'
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

/** An official as the corpus knows them. */
export interface OfficialEntity extends Coverage {
  /** Agency and name, as in `us.ftc/samuel-levine`; `-` for an unknown agency. */
  readonly id: string
  /** The name that most articles use. */
  readonly name: string
  /** The title that most articles use. */
  readonly title: string | null
  /** `id` of an {@link AgencyEntity}. */
  readonly agency: string | null
}

interface Tally extends Coverage {
  /** Key of the agency. */
  readonly agency: string | null
  /** By `nameKey`. */
  readonly name: string
  readonly names: Wordings
  readonly titles: Wordings
}

/** What one article alone tells of an official's id. @param agency Key of the agency, by `agencyKey`. */
export function officialKey({ name }: OfficialFact, agency: string | null): string {
  return idOf(agency, nameKey(name))
}

function idOf(agency: string | null, name: string): string {
  return `${agency ?? '-'}/${name}`
}

/** Officials by {@link officialKey}. */
export class OfficialTallies {
  readonly #tallies = new Map<string, Tally>()

  /** @param agency Key of the agency, by `agencyKey`. */
  add(fact: OfficialFact, agency: string | null, article: number, published: string | null): void {
    const key = officialKey(fact, agency)
    let tally = this.#tallies.get(key)
    if (tally === undefined) {
      tally = { agency, name: nameKey(fact.name), names: new Map(), titles: new Map(), ...noCoverage() }
      this.#tallies.set(key, tally)
    }
    coverArticle(tally, article, fact.mentions.length, published)
    countWording(tally.names, fact.name)
    countWording(tally.titles, fact.title)
  }

  /** Officials in the order of their ids, and the id of each key. */
  resolve(
    agencyIds: ReadonlyMap<string, string>,
    agencies: readonly AgencyEntity[],
  ): { readonly ids: Map<string, string>; readonly entities: OfficialEntity[] } {
    const posts = Array.from(this.#tallies, ([key, tally]) => {
      const agency = tally.agency === null ? null : (agencyIds.get(tally.agency) ?? null)
      return { key, tally, agency, name: tally.name }
    })
    const fullNames = groupBy(posts, ({ agency, name }) => idOf(agency, lastWord(name)))
    const named = posts.map((post) => ({ ...post, name: fullNameOf(post, fullNames) }))
    const namesakes = groupBy(named, ({ name }) => name)
    const parents = new Map(agencies.map(({ id, parent }) => [id, parent]))

    const ids = new Map<string, string>()
    const groups = new Map<string, { readonly agency: string | null; readonly tallies: Tally[] }>()
    for (const { key, tally, name, agency } of named) {
      const home = homeOf(name, agency, new Set(namesakes.get(name)!.map(({ agency }) => agency)), parents)
      const id = idOf(home, name)
      ids.set(key, id)
      const group = groups.get(id)
      if (group === undefined) groups.set(id, { agency: home, tallies: [tally] })
      else group.tallies.push(tally)
    }
    const entities = Array.from(groups, ([id, { agency, tallies }]) => describe(id, agency, tallies))
    return { ids, entities: entities.sort((a, b) => compareText(a.id, b.id)) }
  }
}

interface Post {
  readonly agency: string | null
  readonly name: string
}

/** A last name alone stands for the one official of the agency who bears it. */
function fullNameOf({ agency, name }: Post, fullNames: ReadonlyMap<string, readonly Post[]>): string {
  if (agency === null || name.includes('-')) return name
  const bearers = new Set(fullNames.get(idOf(agency, name))?.map((post) => post.name))
  bearers.delete(name)
  return bearers.size === 1 ? [...bearers][0]! : name
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf('-') + 1)
}

/**
 * The agency that an official is filed under. Someone of a ministry in one article and of its bureau in another is of the
 * bureau; someone whose agency an article leaves out is of the one that the others give. A last name alone is no one.
 */
function homeOf(
  name: string,
  agency: string | null,
  known: ReadonlySet<string | null>,
  parents: ReadonlyMap<string, string | null>,
): string | null {
  const others = [...known].filter((other) => other !== null && other !== agency)
  if (agency === null) {
    const homes = new Set(others.map((other) => homeOf(name, other, known, parents)))
    return name.includes('-') && homes.size === 1 ? [...homes][0]! : null
  }
  const units = others.filter((other) => isUnitOf(other!, agency, parents))
  return units.length === 1 ? units[0]! : agency
}

function isUnitOf(unit: string, agency: string, parents: ReadonlyMap<string, string | null>): boolean {
  const seen = new Set<string>()
  let above = parents.get(unit) ?? null
  while (above !== null && !seen.has(above)) {
    if (above === agency) return true
    seen.add(above)
    above = parents.get(above) ?? null
  }
  return false
}

function describe(id: string, agency: string | null, tallies: readonly Tally[]): OfficialEntity {
  const full = tallies.filter(({ name }) => id.endsWith(`/${name}`))
  return {
    id,
    name: commonest(joinWordings(full.map(({ names }) => names))) ?? '',
    title: commonest(joinWordings(tallies.map(({ titles }) => titles))),
    agency,
    ...joinCoverage(tallies),
  }
}

function groupBy<P>(posts: readonly P[], keyOf: (post: P) => string): Map<string, P[]> {
  const groups = new Map<string, P[]>()
  for (const post of posts) {
    const group = groups.get(keyOf(post))
    if (group === undefined) groups.set(keyOf(post), [post])
    else group.push(post)
  }
  return groups
}
