import type { Extraction, Span } from '../facts.js'
import type { GoldOfficial } from './gold.js'
import { locate } from './locate.js'
import { pair } from './pair.js'
import type { Place, Sheet } from './sheet.js'
import { countShared, trimSpan } from './spans.js'
import { contentWords, sameWording } from './wording.js'

/** Persons pair by name, better the more mentions they share; then their titles and agencies are judged as worded. */
export function scoreOfficials(
  text: string,
  annotated: readonly GoldOfficial[],
  { officials, agencies }: Extraction,
  sheet: Sheet,
): void {
  const gold = annotated.map((official) => ({
    ...official,
    spans: official.mentions.map((mention) => locate(text, mention)),
  }))
  const found = officials.map((official) => ({
    ...official,
    spans: official.mentions.map((mention) => trimSpan(text, mention)),
  }))
  const agencyName = new Map(agencies.map(({ id, name }) => [id, name]))

  const { pairs, missed, extra } = pair(gold, found, (a, b) => {
    const alike = sameWording(a.name, b.name)
    const comparable = alike || contentWords(a.name).length === contentWords(b.name).length
    return Number(alike) + (comparable ? countShared(a.spans, b.spans) : 0)
  })
  sheet.row('official.person', gold.length, found.length, pairs.length)
  let titled = 0
  for (const [a, b] of pairs) {
    const place = placeOf(a)
    const sameTitle = sameWording(a.title, b.title) && !a.title === !b.title
    if (sameTitle) titled++
    sheet.judge('official.title', sameTitle, place, a.title, b.title)
    const agency = b.agency === null ? null : (agencyName.get(b.agency) ?? null)
    const sameAgency = a.agency === null ? agency === null : agency !== null && sameWording(a.agency, agency)
    sheet.judge('official.agency', sameAgency, place, a.agency, agency)
  }
  sheet.row('official.person+title', gold.length, found.length, titled)
  for (const official of missed) sheet.missed(placeOf(official), official.title)
  for (const official of extra) sheet.extra(placeOf(official), official.title)
}

function placeOf({ name, spans }: { readonly name: string; readonly spans: readonly Span[] }): Place {
  return { span: spans[0]!, mention: name }
}
