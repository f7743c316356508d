/** Titles that companies have too: whether the article is about a public body that such a person would speak for. */

import { sentenceAt } from '../../document/document.js'
import type { Draft } from '../drafts.js'
import { mainAgency } from './nearby.js'
import type { OfficialGroup } from './groups.js'
import type { PersonInOffice } from './people.js'

const companyWords = new Set([
  'company', 'companies', 'firm', 'inc', 'inc.', 'corp', 'corp.', 'ltd', 'ltd.', 'llc', 'plc', 'gmbh', 'bhd', 'startup', 'start-up', 'bank', 'business', 'union', 'club', 'university', 'association', 'charity', 'foundation', 'lawyer', 'attorney', 'pleaded', 'guilty', 'defendant', 'sentenced', 'convicted', 'indicted', 'charged',
]) // prettier-ignore

/** A person with at least one sure reading, or one whose sentence and article speak of nothing but public bodies. */
export function isTrusted(draft: Draft, { readings }: OfficialGroup): boolean {
  return readings.some((reading) => !reading.doubtful || isPublic(draft, reading))
}

function isPublic(draft: Draft, { from, title }: PersonInOffice): boolean {
  const { document, spans } = draft
  // A head of state needs no body beside the name; the head of a company is named with the company.
  if (/\bPresident$/u.test(title ?? '')) return true
  if (mainAgency(draft) === null) return false
  const sentence = sentenceAt(document, from)
  for (let at = sentence.from; at < sentence.to; at++) {
    if (!companyWords.has(document.lowers[at]!) || spans.covering('agency', at) !== undefined) continue
    if (spans.covering('title', at) === undefined) return false
  }
  return true
}
