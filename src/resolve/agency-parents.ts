/** Which body another one is a part of: by the words between them, by the lexicon, or by the article's main body. */

import { sentenceAt, type Document } from '../document/document.js'
import type { Group } from './agency-groups.js'

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
  const byId = new Map(groups.flatMap((group) => (group.entry === undefined ? [] : [[group.entry.id, group] as const])))
  const main = mainGroup(groups)
  const parents = new Map<Group, Parent>()
  for (const group of groups) {
    const registered = group.entry?.parent === undefined ? undefined : byId.get(group.entry.parent)
    const said = registered ?? statedParent(document, group, owner, ends)
    if (said !== undefined && said !== group && parents.get(said)?.group !== group)
      parents.set(group, { group: said, stated: true })
    else if (group.entry === undefined && main !== undefined && main !== group && isUnit(group)) {
      parents.set(group, { group: sameSentence(document, group, groups) ?? main, stated: false })
    }
  }
  return parents
}

const isUnit = ({ mentions }: Group): boolean => mentions.some(({ value }) => value.unit)

/** "the SPP's IPR Office", "SPP IPR Office", "Criminal Division of the Justice Department". */
function statedParent(
  document: Document,
  group: Group,
  starts: ReadonlyMap<number, Group>,
  ends: ReadonlyMap<number, Group>,
): Group | undefined {
  for (const { from, to } of group.mentions) {
    const before =
      ends.get(isPossessive(document, from - 1) ? from - 1 : -1) ?? (isUnit(group) ? ends.get(from) : undefined)
    if (before !== undefined) return before
    if (document.lowers[to] === 'of' || document.lowers[to] === 'at' || document.lowers[to] === 'in') {
      const next = document.lowers[to + 1] === 'the' ? to + 2 : to + 1
      const behind = starts.get(next)
      if (behind !== undefined && (isUnit(group) || document.lowers[to] === 'of')) return behind
    }
  }
  return undefined
}

function isPossessive({ lowers }: Document, token: number): boolean {
  return lowers[token] === "'s" || lowers[token] === "'"
}

/** A body that is no unit, named before the unit in its sentence. */
function sameSentence(document: Document, group: Group, groups: readonly Group[]): Group | undefined {
  const first = group.mentions[0]!
  const { from } = sentenceAt(document, first.from)
  let best: Group | undefined
  let at = -1
  for (const other of groups) {
    if (other === group || isUnit(other) || !canOwn(other)) continue
    for (const mention of other.mentions) {
      if (mention.from >= from && mention.to <= first.from && mention.from > at) {
        best = other
        at = mention.from
      }
    }
  }
  return best
}

/** Courts and legislatures have no investigating units of their own. */
function canOwn({ mentions }: Group): boolean {
  const type = mentions.find(({ value }) => value.type !== null)?.value.type
  return type !== 'court' && type !== 'legislature'
}

/** The body that the article is about: mentioned most, the first of equals. */
function mainGroup(groups: readonly Group[]): Group | undefined {
  let best: Group | undefined
  for (const group of groups) {
    if (isUnit(group) || !canOwn(group)) continue
    if (best === undefined || group.mentions.length > best.mentions.length) best = group
  }
  return best
}
