/** Mentions of one body, joined: by lexicon entry, by acronym in brackets, by same or shortened name. */

import type { Document } from '../document/document.js'
import type { Agency } from '../lexicons/entries.js'
import { partitionPoint } from '../partition-point.js'
import type { FactFound } from '../rules/kinds.js'
import { contentWords, isShortOf } from './agency-names.js'

export type AgencyMention = FactFound<'agency'>

export interface Group {
  readonly mentions: AgencyMention[]
  /** Words of the fullest form. */
  words: readonly string[]
  entry: Agency | undefined
  country: string | null
}

/** A mention with the content words of its name and their key, which are worked out once. */
interface Named {
  readonly mention: AgencyMention
  readonly words: readonly string[]
  readonly key: string
}

/** A group under way: its mentions stand in ascending runs, one for each number of words at most. */
interface OpenGroup extends Group {
  /** Index in `mentions` of the first of each run. */
  readonly runs: number[]
}

const brackets = new Set(['(', '['])
/** Groups that a short form is compared with: as many as share its rarest word, up to this many. */
const mostCompared = 256

/** Groups in reading order, in time linear in the mentions. */
export function groupMentions(document: Document, mentions: readonly AgencyMention[]): Group[] {
  const groups = new Groups()
  const named = mentions.map((mention): Named => {
    const words = contentWords(document, mention)
    return { mention, words, key: words.join(' ') }
  })
  // Long names first, so that a short form finds its full form wherever it stands.
  const names = named.filter(({ mention }) => !mention.value.acronym)
  names.sort((a, b) => b.words.length - a.words.length || a.mention.from - b.mention.from)
  for (const name of names) groups.addName(name)
  const acronyms = definedAcronyms(document, named)
  for (const name of named) if (name.mention.value.acronym) groups.addAcronym(name, acronyms.get(name.key))
  return groups.inOrder()
}

class Groups {
  readonly #all: OpenGroup[] = []
  readonly #byEntry = new Map<Agency, OpenGroup>()
  readonly #byKey = new Map<string, OpenGroup>()
  /** Groups by each word of their fullest form, in the order in which they were opened. */
  readonly #byWord = new Map<string, OpenGroup[]>()
  readonly #byMention = new Map<AgencyMention, OpenGroup>()

  addName(name: Named): void {
    const { mention, key } = name
    const group = this.#groupOf(name) ?? this.#open(mention)
    this.#join(group, name)
    if (!this.#byKey.has(key)) this.#byKey.set(key, group)
    if (group.entry !== undefined && !this.#byEntry.has(group.entry)) this.#byEntry.set(group.entry, group)
  }

  /** @param defined The name that the acronym stands beside in brackets anywhere in the article. */
  addAcronym(name: Named, defined: AgencyMention | undefined): void {
    const { mention } = name
    const key = `@${name.key}`
    const [entry] = mention.value.entries
    const group =
      (defined === undefined ? undefined : this.#byMention.get(defined)) ??
      (entry === undefined ? undefined : this.#byEntry.get(entry)) ??
      this.#byKey.get(key) ??
      this.#open(mention)
    this.#join(group, name)
    this.#byKey.set(key, group)
    if (entry !== undefined && !this.#byEntry.has(entry)) this.#byEntry.set(entry, group)
  }

  inOrder(): Group[] {
    for (const group of this.#all) if (group.mentions.length > 1) group.mentions.sort((a, b) => a.from - b.from)
    return this.#all.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from)
  }

  #groupOf(name: Named): OpenGroup | undefined {
    const { mention, key } = name
    const [entry] = mention.value.entries
    const known = entry === undefined ? undefined : this.#byEntry.get(entry)
    if (known !== undefined) return known
    const same = this.#byKey.get(key)
    if (same !== undefined && agree(same, mention)) return same
    return this.#fullForm(name)
  }

  /** Nearest group before the mention, else behind it, whose name holds all its words. */
  #fullForm({ mention, words }: Named): OpenGroup | undefined {
    let best: OpenGroup | undefined
    let bestDistance = Infinity
    const candidates = words.length < 2 ? none : this.#withRarest(words)
    const from = Math.max(0, candidates.length - mostCompared)
    for (let index = from; index < candidates.length; index++) {
      const group = candidates[index]!
      if (!isShortOf(words, group.words) || !agree(group, mention) || isOtherBody(group, mention, words)) continue
      const distance = distanceTo(group, mention)
      if (distance < bestDistance) {
        best = group
        bestDistance = distance
      }
    }
    return best
  }

  /** Groups that hold the word which the fewest hold. */
  #withRarest(words: readonly string[]): readonly OpenGroup[] {
    let rarest: readonly OpenGroup[] | undefined
    for (const word of words) {
      const holding = this.#byWord.get(word)
      if (holding === undefined) return none
      if (rarest === undefined || holding.length < rarest.length) rarest = holding
    }
    return rarest ?? none
  }

  #open({ value }: AgencyMention): OpenGroup {
    const group: OpenGroup = { mentions: [], words: [], entry: value.entries[0], country: value.country, runs: [] }
    this.#all.push(group)
    return group
  }

  #join(group: OpenGroup, { mention, words }: Named): void {
    const last = group.mentions.at(-1)
    if (last === undefined || last.from > mention.from) group.runs.push(group.mentions.length)
    group.mentions.push(mention)
    this.#byMention.set(mention, group)
    group.entry ??= mention.value.entries[0]
    group.country ??= mention.value.country
    // Long names come first: the words of a group are those of its first name.
    if (mention.value.acronym || words.length <= group.words.length) return
    group.words = words
    for (const word of new Set(words)) {
      const holding = this.#byWord.get(word)
      if (holding === undefined) this.#byWord.set(word, [group])
      else holding.push(group)
    }
  }
}

const none: readonly OpenGroup[] = []

/** To the nearest mention; those behind count as far off, for a short form mostly follows its full form. */
function distanceTo({ mentions, runs }: OpenGroup, { from }: AgencyMention): number {
  let nearest = Infinity
  for (let run = 0; run < runs.length; run++) {
    const start = runs[run]!
    const end = runs[run + 1] ?? mentions.length
    const next = partitionPoint(mentions, (mention) => mention.from <= from, start, end)
    if (next > start) nearest = Math.min(nearest, from - mentions[next - 1]!.from)
    if (next < end) nearest = Math.min(nearest, (mentions[next]!.from - from) * 3)
  }
  return nearest
}

/** No country or entry of the one contradicts the other. */
function agree(group: Group, { value }: AgencyMention): boolean {
  const [entry] = value.entries
  if (entry !== undefined && group.entry !== undefined && entry !== group.entry) return false
  return value.country === null || group.country === null || value.country === group.country
}

/** A part is no short form of its whole, nor a whole of its part. */
function isOtherBody({ mentions, words: full }: Group, { value }: AgencyMention, words: readonly string[]): boolean {
  const [first] = mentions
  if (first === undefined) return false
  if (value.unit !== first.value.unit && words.at(-1) !== full.at(-1)) return true
  if (value.type !== null && first.value.type !== null && value.type !== first.value.type) return true
  return false
}

/** Acronym → the name that it stands beside in brackets, either way round. */
function definedAcronyms(document: Document, named: readonly Named[]): Map<string, AgencyMention> {
  const { lowers } = document
  const defined = new Map<string, AgencyMention>()
  for (let index = 0; index + 1 < named.length; index++) {
    const left = named[index]!
    const right = named[index + 1]!
    const { to, value } = left.mention
    const { from } = right.mention
    if (from - to > 4 || value.acronym === right.mention.value.acronym) continue
    let opened = false
    for (let at = to; at < from && !opened; at++) opened = brackets.has(lowers[at]!) || lowers[at] === 'or'
    if (!opened) continue
    const [acronym, name] = value.acronym ? [left, right] : [right, left]
    if (!defined.has(acronym.key)) defined.set(acronym.key, name.mention)
  }
  return defined
}
