/** Which body another one is a part of: by the words between them, by the lexicon, or by the article's main body. */

import { sentenceAt, type Document, type TokenRange } from '../document/document.js'
import { shapes } from '../document/shape.js'
import { partitionPoint } from '../partition-point.js'
import type { Group } from './agency-groups.js'
import { isPossessive } from './clauses/words.js'

export interface Parent {
  readonly group: Group
  /** The article or the lexicon says so; otherwise it is the body that the article is about. */
  readonly stated: boolean
}

export function findParents(document: Document, groups: readonly Group[]): Map<Group, Parent> {
  const owner = new Map<number, Group>()
  const ends = new Map<number, Group>()
  for (const group of groups) {
    for (const { from, to } of group.mentions) {
      owner.set(from, group)
      ends.set(to, group)
    }
  }
  const units = new Set(groups.filter(isUnit))
  const owners = groups.filter((group) => !units.has(group) && canOwn(group))
  const byId = new Map(groups.flatMap((group) => (group.entry === undefined ? [] : [[group.entry.id, group] as const])))
  const main = mainGroup(owners)
  const owned = units.size === 0 ? [] : mentionsInOrder(owners)
  const parents = new Map<Group, Parent>()
  for (const group of groups) {
    const registered = group.entry?.parent === undefined ? undefined : byId.get(group.entry.parent)
    const said =
      registered ??
      statedParent(document, group, units.has(group), owner, ends) ??
      (units.has(group) ? commonOwner(document, group, owned) : undefined)
    if (said !== undefined && said !== group && parents.get(said)?.group !== group)
      parents.set(group, { group: said, stated: true })
    else if (group.entry === undefined && main !== undefined && main !== group && units.has(group)) {
      parents.set(group, { group: sameSentence(document, group, owned) ?? main, stated: false })
    }
  }
  return parents
}

const isUnit = ({ mentions }: Group): boolean => mentions.some(({ value }) => value.unit)

/** "the SPP's IPR Office", "SPP IPR Office", "Criminal Division of the Justice Department". */
function statedParent(
  document: Document,
  group: Group,
  unit: boolean,
  starts: ReadonlyMap<number, Group>,
  ends: ReadonlyMap<number, Group>,
): Group | undefined {
  for (const { from, to } of group.mentions) {
    const before =
      ends.get(isPossessive(document, from - 1) ? from - 1 : -1) ?? partOf(document, ends.get(from), from, unit)
    if (before !== undefined) return before
    if (document.lowers[to] === 'of' || document.lowers[to] === 'at' || document.lowers[to] === 'in') {
      const next = document.lowers[to + 1] === 'the' ? to + 2 : to + 1
      const behind = starts.get(next)
      if (behind !== undefined && (unit || document.lowers[to] !== 'in')) return behind
    }
  }
  return undefined
}

/** "SPP IPR Office", "FAS Department for Technology": any body directly before a unit, an acronym before others. */
function partOf(
  { shapes: looks }: Document,
  before: Group | undefined,
  from: number,
  unit: boolean,
): Group | undefined {
  return unit || (looks[from - 1]! & shapes['all-caps']) !== 0 ? before : undefined
}

/** "the procuratorate's Third Branch": the body last named with that noun. */
function commonOwner(document: Document, { mentions }: Group, owned: readonly Owned[]): Group | undefined {
  const { lowers, forms } = document
  for (const { from } of mentions) {
    const noun = lowers[from - 2]
    if (!isPossessive(document, from - 1) || noun === undefined || forms[from - 2] !== noun) continue
    for (let index = countBefore(owned, from) - 1, tries = 0; index >= 0 && tries < mostTries; index--, tries++) {
      const { group, from: start, to } = owned[index]!
      for (let at = start; at < to; at++) if (lowers[at] === noun) return group
    }
  }
  return undefined
}

/** Mentions before a part in which its whole is looked for. */
const mostTries = 60

/** Number of mentions that end before `token`. */
function countBefore(owned: readonly Owned[], token: number): number {
  return partitionPoint(owned, ({ to }) => to <= token)
}

interface Owned extends TokenRange {
  readonly group: Group
}

/** Mentions do not overlap, so that their ends are in order as well. */
function mentionsInOrder(groups: readonly Group[]): readonly Owned[] {
  const all: Owned[] = []
  for (const group of groups) for (const { from, to } of group.mentions) all.push({ from, to, group })
  return all.sort((a, b) => a.from - b.from)
}

/** The last body that is no unit, named before the unit in its sentence. */
function sameSentence(document: Document, { mentions }: Group, owned: readonly Owned[]): Group | undefined {
  const first = mentions[0]!
  const last = owned[countBefore(owned, first.from) - 1]
  return last !== undefined && last.from >= sentenceAt(document, first.from).from ? last.group : undefined
}

/** Courts and legislatures have no investigating units of their own. */
function canOwn({ mentions }: Group): boolean {
  const type = mentions.find(({ value }) => value.type !== null)?.value.type
  return type !== 'court' && type !== 'legislature'
}

/** The body that the article is about: mentioned most, the first of equals. */
function mainGroup(owners: readonly Group[]): Group | undefined {
  let best: Group | undefined
  for (const group of owners) if (best === undefined || group.mentions.length > best.mentions.length) best = group
  return best
}
