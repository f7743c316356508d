/** Labelled spans to an annotation. */

import type {
  GoldAgency,
  GoldArticle,
  GoldCount,
  GoldDate,
  GoldOfficial,
  GoldPercentage,
  GoldSector,
} from '../evaluate/gold.js'
import { agencyTypes, countModifiers, dateTypes, directions, percentageUnits } from '../facts.js'
import { FactFields } from './fact-fields.js'
import { factRecords } from './fact-records.js'
import { isFactLabel, labels, type FactLabel } from './labels.js'
import { Losses, type Loss } from './losses.js'
import { mentionOf, type SpanDocument } from './span-document.js'

/** What a document says as an annotation, which may not be complete. */
export interface GoldDraft {
  readonly gold: GoldArticle
  readonly lost: readonly Loss[]
}

const goldFields: ReadonlySet<string> = new Set([
  'published',
  'publishedInText',
  'reviewed',
  'style',
  'country',
  'annotated',
])
const goldLinks: ReadonlySet<string> = new Set([mentionOf, 'agency', 'period', 'baseline'])

/**
 * The annotation that a document holds; `lexfacts check` says what is still missing in it.
 *
 * Spans of one label are one agency, official or sector where links say so, and where nothing tells them apart if they
 * have the same words. What a format does not tell gets the value that claims least: type `other`, country null. Left
 * out, and named as lost, are counts and percentages without a value, sectors without an id and labels of other tools.
 */
export function toGold(document: SpanDocument): GoldDraft {
  const losses = new Losses()
  const records = factRecords(document)
  const bySpan = new Map(records.flatMap((record) => record.spans.map(({ id }) => [id, record] as const)))
  const read = <T>(label: FactLabel, build: (fields: FactFields) => T | undefined): T[] =>
    records.flatMap((record) => {
      if (record.label !== label) return []
      const fields = new FactFields(record, document, bySpan, losses)
      const built = build(fields)
      fields.loseTheRest()
      if (built === undefined)
        losses.add(label === 'sector' ? 'sectors without an id' : `${labels[label]} without a value`)
      return built ?? []
    })
  const facts = {
    agencies: read('agency', toAgency),
    officials: read('official', toOfficial),
    dates: read('date', toDate),
    counts: read('count', toCount),
    percentages: read('percentage', toPercentage),
    sectors: joinSectors(read('sector', toSector)),
  }
  const foreign = document.spans.filter(({ label }) => !isFactLabel(label))
  for (const { label } of foreign) losses.add(`spans labelled "${label}"`)
  losses.add('links that annotations do not have', document.links.filter(({ label }) => !goldLinks.has(label)).length)
  const wanted = new Set(wantedKinds(document))
  const annotated = Object.fromEntries(Object.entries(facts).filter(([kind]) => wanted.has(kind)))
  return { gold: { id: document.id, ...toHead(document, losses), ...annotated }, lost: losses.list() }
}

function wantedKinds({ fields, spans }: SpanDocument): string[] {
  const listed = fields['annotated']
  const sought = typeof listed === 'string' ? listed.split(' ') : spans.map(({ label }) => label)
  return sought.filter(isFactLabel).map((label) => labels[label])
}

function toHead({ fields }: SpanDocument, losses: Losses): Omit<GoldArticle, 'id'> {
  const { published, publishedInText, reviewed, style, country } = fields
  for (const field of Object.keys(fields)) if (!goldFields.has(field)) losses.add(`"${field}" of articles`)
  return {
    published: typeof published === 'string' ? published : null,
    ...(typeof publishedInText === 'boolean' ? { publishedInText } : {}),
    ...(typeof reviewed === 'boolean' ? { reviewed } : {}),
    ...(typeof style === 'string' ? { style } : {}),
    ...(typeof country === 'string' ? { country } : {}),
  }
}

function toAgency(fields: FactFields): GoldAgency {
  return {
    name: fields.words('name') ?? fields.fullest,
    type: fields.choice('type', agencyTypes, 'other'),
    country: fields.words('country'),
    mentions: fields.mentions,
  }
}

function toOfficial(fields: FactFields): GoldOfficial {
  return {
    name: fields.words('name') ?? fields.fullest,
    title: fields.words('title'),
    agency: fields.linked('agency', 'name'),
    mentions: fields.mentions,
  }
}

function toDate(fields: FactFields): GoldDate {
  const type = fields.choice('type', dateTypes, 'date')
  return { ...fields.place, type, value: fields.words('value') }
}

function toCount(fields: FactFields): GoldCount | undefined {
  const value = fields.figure('value')
  const unit = fields.words('unit')
  const rest = {
    max: fields.figure('max'),
    mod: fields.choice('mod', countModifiers, 'exact'),
    action: fields.words('action'),
    period: fields.linked('period', 'value'),
  }
  return value === null || unit === null ? undefined : { ...fields.place, value, unit, ...rest }
}

function toPercentage(fields: FactFields): GoldPercentage | undefined {
  const value = fields.figure('value')
  const rest = {
    unit: fields.choice('unit', percentageUnits, 'percent'),
    direction: fields.choice('direction', directions, 'none'),
    of: fields.words('of'),
    baseline: fields.linked('baseline', 'value'),
  }
  return value === null ? undefined : { ...fields.place, value, ...rest }
}

function toSector(fields: FactFields): GoldSector | undefined {
  const id = fields.words('sector')
  return id === null ? undefined : { id, mentions: fields.mentions }
}

/** A sector is one record, however many of its terms an article uses. */
function joinSectors(sectors: readonly GoldSector[]): GoldSector[] {
  const joined = new Map<string, GoldSector>()
  for (const { id, mentions } of sectors)
    joined.set(id, { id, mentions: [...(joined.get(id)?.mentions ?? []), ...mentions] })
  return [...joined.values()]
}
