/** All mentions of officials by name, full or short. */

import { textOf } from '../../document/document.js'
import { shapes } from '../../document/shape.js'
import { nameParticles, titleSurnames } from '../../lexicons/names.js'
import type { Draft, DraftMention } from '../drafts.js'
import type { OfficialGroup } from './groups.js'
import { mayBeSame, nameWords } from './names.js'

const shortRule = 'person/short-name'

/** For each group its mentions in the order of the text; one pass over persons and one over tokens. */
export function findMentions(draft: Draft, groups: readonly OfficialGroup[]): DraftMention[][] {
  if (groups.length === 0) return []
  const { document, spans } = draft
  const mentions: DraftMention[][] = groups.map(() => [])
  const others = new Set<string>()
  const taken = new Uint8Array(document.size)
  const add = (group: number, mention: DraftMention): void => {
    mentions[group]!.push(mention)
    taken.fill(1, mention.from, mention.to)
  }
  groups.forEach(({ readings }, group) => {
    for (const { from, to, rule } of readings) if (taken[from] === 0) add(group, { from, to, rule })
  })
  const index = indexWords(groups)
  for (const person of spans.all('person')) {
    if (taken[person.from] === 1) continue
    const words = nameWords(textOf(document, person))
    if (words.length < 2) continue
    const group = [...new Set(words.flatMap((word) => index.get(word) ?? []))].filter((at) =>
      mayBeSame(words, groups[at]!.words),
    )
    taken.fill(1, person.from, person.to)
    if (group.length === 1) add(group[0]!, { from: person.from, to: person.to, rule: person.rule })
    else {
      others.add(words.at(-1)!)
      others.add(words[0]!)
    }
  }
  const lone = loneNames(draft, taken)
  const { lowers } = document
  const owners = ownersOf(groups, others, new Set(lone.map((at) => lowers[at]!)))
  const first = mentions.map((list) => list.reduce((least, { from }) => Math.min(least, from), Infinity))
  for (const at of lone) {
    const owner = owners.get(lowers[at]!)
    if (owner === undefined || taken[at] === 1 || at < first[owner.group]!) continue
    const from = owner.last ? withParticles(draft, at, taken) : at
    const to = wordEnd(draft, at)
    if (owner.word !== textOf(document, { from: at, to }).toLowerCase()) continue
    add(owner.group, { from, to, rule: shortRule })
  }
  return mentions
}

function indexWords(groups: readonly OfficialGroup[]): ReadonlyMap<string, number[]> {
  const index = new Map<string, number[]>()
  groups.forEach(({ words }, group) => {
    for (const word of words) {
      const there = index.get(word)
      if (there === undefined) index.set(word, [group])
      else there.push(group)
    }
  })
  return index
}

interface Owner {
  readonly group: number
  readonly word: string
  readonly last: boolean
}

/** Short names by their first token: surnames, and first words where nothing else uses them. */
function ownersOf(
  groups: readonly OfficialGroup[],
  others: ReadonlySet<string>,
  lone: ReadonlySet<string>,
): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner | undefined>()
  const claim = (word: string | undefined, group: number, last: boolean): void => {
    if (word === undefined || others.has(word)) return
    const key = word.split(/[-‐‑]/u)[0]!
    const holder = owners.get(key)
    if (holder === undefined && !owners.has(key)) owners.set(key, { group, word, last })
    else if (holder?.group !== group) owners.set(key, undefined)
  }
  groups.forEach(({ words }, group) => {
    claim(words.at(-1), group, true)
  })
  groups.forEach(({ words }, group) => {
    const surnames = words.at(-1)!
    if (words.length < 2 || lone.has(surnames.split(/[-‐‑]/u)[0]!)) return
    for (const word of words.slice(0, -1)) if (!owners.has(word.split(/[-‐‑]/u)[0]!)) claim(word, group, false)
  })
  return new Map([...owners].filter((pair): pair is [string, Owner] => pair[1] !== undefined))
}

/** Capitalised tokens that stand outside the full names found. */
function loneNames(draft: Draft, taken: Uint8Array): number[] {
  const names: number[] = []
  const { shapes: flags, size } = draft.document
  const capitals = shapes.capitalized | shapes['all-caps']
  for (let at = 0; at < size; at++)
    if ((flags[at]! & capitals) !== 0 && taken[at] === 0 && isName(draft, at)) names.push(at)
  return names
}

/** Whether a capitalised token may stand for a person by itself. */
function isName({ document, spans }: Draft, at: number): boolean {
  if (document.chrome[document.sentenceOf[at]!] === 1) return false
  if (spans.covering('agency', at) !== undefined || spans.covering('date', at) !== undefined) return false
  const title = spans.covering('title', at)
  if (title !== undefined && (title.to - title.from > 1 || !titleSurnames.has(document.lowers[at]!))) return false
  const place = spans.covering('place', at)
  return place === undefined || place.to - place.from === 1
}

/** Token behind the word, hyphens included. */
function wordEnd({ document }: Draft, at: number): number {
  let to = at + 1
  while (
    to + 1 < document.size &&
    /^[-‐‑]$/u.test(document.forms[to]!) &&
    (document.shapes[to]! & document.shapes[to + 1]! & shapes.glued) !== 0
  )
    to += 2
  return to
}

/** "van der Merwe": particles before the surname belong to the mention. */
function withParticles({ document }: Draft, at: number, taken: Uint8Array): number {
  let from = at
  while (
    from > 0 &&
    taken[from - 1] === 0 &&
    nameParticles.has(document.lowers[from - 1]!) &&
    !/^(?:in|an|at|as|[iey]|do)$/u.test(document.lowers[from - 1]!)
  )
    from--
  return from
}
