/** The form of configuration files and of the lists that they name. */

import { z } from 'zod'
import { agencyTypes } from '../facts.js'
import type { AgencyEntry, PlaceEntry, SectorEntry, TitleEntry } from '../lexicons/entries.js'

const text = z.string().min(1)
const texts = z.array(text)

export const entrySchemas = {
  agencies: z.strictObject({
    id: text,
    name: text,
    acronyms: texts.exactOptional(),
    aliases: texts.exactOptional(),
    type: z.enum(agencyTypes),
    country: z.string().regex(/^[A-Z]{2,3}$/u, 'expected an ISO 3166-1 alpha-2 code, EU or INT'),
    parent: text.exactOptional(),
    source: text,
  }) satisfies z.ZodType<AgencyEntry>,
  titles: z.strictObject({
    title: text,
    plural: text.exactOptional(),
    sphere: z.enum(['public', 'shared']),
    source: text,
  }) satisfies z.ZodType<TitleEntry>,
  places: z.strictObject({
    name: text,
    aliases: texts.exactOptional(),
    demonyms: texts.exactOptional(),
    country: text,
    level: z.enum(['country', 'region', 'city']),
  }) satisfies z.ZodType<PlaceEntry>,
  sectors: z.strictObject({
    id: text,
    label: text,
    terms: texts,
    acronyms: texts.exactOptional(),
    contextual: z.array(z.strictObject({ term: text, beside: texts })).exactOptional(),
    source: text,
  }) satisfies z.ZodType<SectorEntry>,
} as const
export type EntryKind = keyof typeof entrySchemas
export const entryKinds = Object.keys(entrySchemas) as EntryKind[]

/** A file, or a list of files and entries. */
const listOf = <S extends z.ZodType>(entry: S) =>
  z.union([text, z.array(z.union([text, entry]))], 'expected a file, or a list of files and entries')

/** A configuration as YAML or JSON; rules are read by the reader of rules. */
export const configSchema = z.strictObject({
  agencies: listOf(entrySchemas.agencies).exactOptional(),
  titles: listOf(entrySchemas.titles).exactOptional(),
  places: listOf(entrySchemas.places).exactOptional(),
  sectors: listOf(entrySchemas.sectors).exactOptional(),
  rules: listOf(z.looseObject({})).exactOptional(),
  kinds: z.array(z.union([text, z.looseObject({})], 'expected a name, or what defineKind returns')).exactOptional(),
  without: texts.exactOptional(),
})
