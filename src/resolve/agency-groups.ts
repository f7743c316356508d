/** Mentions of one body, joined: by lexicon entry, by acronym in brackets, by same or shortened name. */

import type { Document } from '../document/document.js'
import type { AgencyEntry } from '../lexicons/entries.js'
import type { FactFound } from '../rules/kinds.js'
import { contentWords, isShortOf, nameKey } from './agency-names.js'

export type AgencyMention = FactFound<'agency'>

export interface Group {
  readonly mentions: AgencyMention[]
  /** Words of the fullest form. */
  words: readonly string[]
  entry: AgencyEntry | undefined
  country: string | null
}

const bracket = /^[([]$/u

/** Groups in reading order. Every mention is compared with at most one group for each last word of a name. */
export function groupMentions(document: Document, mentions: readonly AgencyMention[]): Group[] {
  const groups: Group[] = []
  const byEntry = new Map<AgencyEntry, Group>()
  const byKey = new Map<string, Group>()
  const acronyms = definedAcronyms(document, mentions)
  // Long names first, so that a short form finds its full form wherever it stands.
  const names = mentions.filter(({ value }) => !value.acronym)
  for (const mention of [...names].sort(
    (a, b) => wordsOf(document, b).length - wordsOf(document, a).length || a.from - b.from,
  )) {
    const group = groupOf(document, mention, groups, byEntry, byKey)
    join(document, group, mention)
    register(document, group, mention, byEntry, byKey)
  }
  for (const mention of mentions) {
    if (!mention.value.acronym) continue
    const key = nameKey(document, mention)
    const [entry] = mention.value.entries
    const defined = acronyms.get(key)
    const full = defined === undefined ? undefined : groups.find(({ mentions: list }) => list.includes(defined))
    const group =
      full ??
      (entry === undefined ? undefined : byEntry.get(entry)) ??
      byKey.get(`@${key}`) ??
      addGroup(groups, mention)
    join(document, group, mention)
    byKey.set(`@${key}`, group)
    if (entry !== undefined && !byEntry.has(entry)) byEntry.set(entry, group)
  }
  for (const group of groups) group.mentions.sort((a, b) => a.from - b.from)
  return groups.sort((a, b) => a.mentions[0]!.from - b.mentions[0]!.from)
}

function wordsOf(document: Document, mention: AgencyMention): string[] {
  return contentWords(document, mention)
}

function groupOf(
  document: Document,
  mention: AgencyMention,
  groups: Group[],
  byEntry: ReadonlyMap<AgencyEntry, Group>,
  byKey: ReadonlyMap<string, Group>,
): Group {
  const [entry] = mention.value.entries
  const known = entry === undefined ? undefined : byEntry.get(entry)
  if (known !== undefined) return known
  const words = wordsOf(document, mention)
  const same = byKey.get(words.join(' '))
  if (same !== undefined && agree(same, mention)) return same
  return fullForm(groups, mention, words) ?? addGroup(groups, mention)
}

/** Nearest group before the mention, else behind it, whose name holds all its words. */
function fullForm(groups: readonly Group[], mention: AgencyMention, words: readonly string[]): Group | undefined {
  let best: Group | undefined
  let bestDistance = Infinity
  for (const group of groups) {
    if (!isShortOf(words, group.words) || !agree(group, mention) || isOtherBody(group, mention, words)) continue
    const distance = distanceTo(group, mention)
    if (distance < bestDistance) {
      best = group
      bestDistance = distance
    }
  }
  return best
}

/** Mentions behind count as far off: a short form mostly follows its full form. */
function distanceTo({ mentions }: Group, { from }: AgencyMention): number {
  return Math.min(...mentions.map((other) => (other.from <= from ? from - other.from : (other.from - from) * 3)))
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

function addGroup(groups: Group[], { value }: AgencyMention): Group {
  const group: Group = { mentions: [], words: [], entry: value.entries[0], country: value.country }
  groups.push(group)
  return group
}

function join(document: Document, group: Group, mention: AgencyMention): void {
  group.mentions.push(mention)
  group.entry ??= mention.value.entries[0]
  group.country ??= mention.value.country
  const words = wordsOf(document, mention)
  if (!mention.value.acronym && words.length > group.words.length) group.words = words
}

function register(
  document: Document,
  group: Group,
  mention: AgencyMention,
  byEntry: Map<AgencyEntry, Group>,
  byKey: Map<string, Group>,
): void {
  const key = nameKey(document, mention)
  if (!byKey.has(key)) byKey.set(key, group)
  if (group.entry !== undefined && !byEntry.has(group.entry)) byEntry.set(group.entry, group)
}

/** Acronym → the name that it stands beside in brackets, either way round. */
function definedAcronyms(document: Document, mentions: readonly AgencyMention[]): Map<string, AgencyMention> {
  const { lowers } = document
  const defined = new Map<string, AgencyMention>()
  mentions.forEach((mention, index) => {
    const next = mentions[index + 1]
    if (next === undefined || next.from - mention.to > 4) return
    let opened = false
    for (let at = mention.to; at < next.from; at++) opened ||= bracket.test(lowers[at]!) || lowers[at] === 'or'
    if (!opened || mention.value.acronym === next.value.acronym) return
    const [acronym, name] = mention.value.acronym ? [mention, next] : [next, mention]
    const key = nameKey(document, acronym)
    if (!defined.has(key)) defined.set(key, name)
  })
  return defined
}
