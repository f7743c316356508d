import { claimedBodies, linkAgency } from './officials/agencies.js'
import { isTrusted } from './officials/doubts.js'
import { groupReadings } from './officials/groups.js'
import { findMentions } from './officials/mentions.js'
import { readPeople } from './officials/people.js'
import { signatures } from './officials/signatures.js'
import type { Draft, OfficialDraft } from './drafts.js'

/** One record for each official: readings of one person joined, with all mentions of the name. */
export function resolveOfficials(draft: Draft): readonly OfficialDraft[] {
  const readings = [...readPeople(draft), ...signatures(draft)].sort((a, b) => a.from - b.from)
  const groups = groupReadings(readings).filter((group) => isTrusted(draft, group))
  const claimed = claimedBodies(draft)
  const mentions = findMentions(draft, groups)
  return groups.map((group, index) => ({
    name: group.name,
    title: group.title,
    agency: linkAgency(draft, group, claimed),
    mentions: mentions[index]!,
  }))
}
