/** Bodies of an article: mentions joined, then name, type, country and parent of each. */

import { textOf, type Document } from '../document/document.js'
import type { AgencyType } from '../facts.js'
import { groupMentions, type AgencyMention, type Group } from './agency-groups.js'
import { contentWords, isAllCaps } from './agency-names.js'
import { findParents } from './agency-parents.js'
import type { AgencyDraft, Draft } from './drafts.js'

export function resolveAgencies({ document, spans, country }: Draft): readonly AgencyDraft[] {
  const groups = groupMentions(document, spans.all('agency'))
  const parents = findParents(document, groups)
  const drafts = new Map<Group, AgencyDraft>()
  const build = (group: Group, depth: number): AgencyDraft => {
    const done = drafts.get(group)
    if (done !== undefined) return done
    const parent = parents.get(group)
    const parentDraft = parent === undefined || depth > 4 ? null : build(parent.group, depth + 1)
    const agency = draftOf(document, group, parentDraft, parent?.stated === true, country)
    drafts.set(group, agency)
    return agency
  }
  return groups.map((group) => build(group, 0))
}

function draftOf(
  document: Document,
  group: Group,
  parent: AgencyDraft | null,
  stated: boolean,
  articleCountry: string | null,
): AgencyDraft {
  const { entry, mentions } = group
  const full = fullest(document, mentions)
  const acronym = mentions.find(({ value }) => value.acronym)
  const isUnit = full.value.unit
  const own = entry?.type ?? mentions.find(({ value }) => value.type !== null)?.value.type ?? null
  return {
    name: textOf(document, full).replace(/\s+/gu, ' '),
    acronym: acronym === undefined ? null : textOf(document, acronym),
    registry: entry?.id ?? null,
    type: typeOf(
      own,
      parent,
      entry !== undefined,
      (isUnit && (stated || own === 'other')) ||
        (stated && (parent?.type === 'legislature' || isOffice(document, full))),
    ),
    country:
      entry?.country ?? group.country ?? (isUnit || parent !== null ? parent?.country : undefined) ?? articleCountry,
    parent: stated || entry?.parent !== undefined || isUnit ? parent : null,
    mentions: mentions.map(({ from, to, rule }) => ({ from, to, rule })),
  }
}

const offices = new Set(['office', 'bureau', 'department', 'wing', 'directorate', 'service', 'administration'])

/** "the Office of the Whistleblower of the SEC": a part by the words around it. */
function isOffice({ lowers }: Document, { from, to }: AgencyMention): boolean {
  for (let at = from; at < to; at++) if (offices.has(lowers[at]!)) return true
  return false
}

/** Parts of such bodies do other things than the whole. */
const broad = new Set<AgencyType>(['ministry', 'other', 'intergovernmental', 'legislature'])

/** A part does what its body does, unless a list tells otherwise or the body is a broad one. */
function typeOf(own: AgencyType | null, parent: AgencyDraft | null, listed: boolean, isPart: boolean): AgencyType {
  if (own === 'customs' || (listed && own !== null)) return own
  if (parent?.type === 'legislature' && isPart) return 'legislature'
  if (parent !== null && isPart && (own === null || own === 'other' || !broad.has(parent.type))) return parent.type
  return own ?? parent?.type ?? 'other'
}

/** Most words; of equals the one that is not written in capitals, then the first. */
function fullest(document: Document, mentions: readonly AgencyMention[]): AgencyMention {
  let best = mentions[0]!
  if (mentions.length === 1) return best
  let highest = -1
  for (const mention of mentions) {
    const height = rank(document, mention)
    if (height <= highest) continue
    highest = height
    best = mention
  }
  return best
}

function rank(document: Document, mention: AgencyMention): number {
  const words = mention.value.acronym ? 0 : contentWords(document, mention).length * 4
  return words + (isAllCaps(document, mention) ? 0 : 2) + (document.forms[mention.from]! <= 'Z' ? 1 : 0)
}
