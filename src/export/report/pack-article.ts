/** An article and its facts as the page reads them. */

import { FactError } from '../../errors.js'
import type { Extraction, Mention, OwnFact } from '../../facts.js'
import { ownFactsOf } from '../../own-facts.js'
import type { Numbering } from './numbering.js'
import type { ArticleBlock, PackedFact, PackedMention } from './report-data.js'
import { readableFields, type Fields } from './readable-fields.js'

export interface Numberings {
  readonly kinds: Numbering
  readonly rules: Numbering
}

/** @throws FactError `E_BAD_USAGE` for an extraction without the text of its article. */
export function packArticle(extraction: Extraction, { kinds, rules }: Numberings): ArticleBlock {
  const { id, articleText, agencies, officials, dates, counts, percentages, sectors } = extraction
  if (articleText === undefined) {
    throw new FactError('E_BAD_USAGE', 'a report needs an extraction with the text of its article', { file: id })
  }
  const fieldsOf = readableFields(extraction)
  const mention = ({ start, end, rule }: Mention): PackedMention => [start, end, rules.of(rule)]
  const fact = (kind: string, label: string, fields: Fields, mentions: readonly Mention[]): PackedFact => {
    const told = Object.entries(fields).filter(([, value]) => value !== null)
    return [kinds.of(kind), label, Object.fromEntries(told) as Record<string, string | number>, mentions.map(mention)]
  }
  return [
    articleText,
    [
      ...agencies.map((agency) => fact('agencies', agency.name, fieldsOf.agency(agency), agency.mentions)),
      ...officials.map((official) => fact('officials', official.name, fieldsOf.official(official), official.mentions)),
      ...dates.map((date) => fact('dates', date.text, fieldsOf.date(date), [date])),
      ...counts.map((count) => fact('counts', count.text, fieldsOf.count(count), [count])),
      ...percentages.map((share) => fact('percentages', share.text, fieldsOf.percentage(share), [share])),
      ...sectors.map((sector) => fact('sectors', sector.label, { id: sector.sector }, sector.mentions)),
      ...ownFacts(extraction).map(([kind, own]) => fact(kind, own.text, { value: worded(own.value) }, [own])),
    ],
  ]
}

/** Facts of users' kinds, if their extractor knows any. */
export function ownFacts(extraction: Extraction): (readonly [kind: string, fact: OwnFact<unknown>])[] {
  return ownFactsOf(extraction).flatMap(([kind, facts]) => facts.map((fact) => [kind, fact] as const))
}

function worded(value: unknown): string | number {
  return typeof value === 'string' || typeof value === 'number' ? value : (JSON.stringify(value) ?? '')
}
