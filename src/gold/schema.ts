/** The form of an annotation file. */

import { z } from 'zod'
import type { GoldArticle } from '../evaluate/gold.js'
import { agencyTypes, countModifiers, dateTypes, directions, percentageUnits } from '../facts.js'

const text = z.string().min(1)
const nth = z.int().min(1)
const mention = z.tuple([text, nth])
const mentions = z.array(mention).min(1)
const place = { text, n: nth }
const day = z.iso.date()

const agency = z.strictObject({ name: text, type: z.enum(agencyTypes), country: text.nullable(), mentions })
const official = z.strictObject({ name: text, title: text.nullable(), agency: text.nullable(), mentions })
const date = z.strictObject({ ...place, type: z.enum(dateTypes), value: text.nullable() })
const count = z.strictObject({
  ...place,
  value: z.number(),
  max: z.number().nullable(),
  mod: z.enum(countModifiers),
  unit: text,
  action: text.nullable(),
  period: text.nullable(),
})
const percentage = z.strictObject({
  ...place,
  value: z.number(),
  unit: z.enum(percentageUnits),
  direction: z.enum(directions),
  of: text.nullable(),
  baseline: text.nullable(),
})
const sector = z.strictObject({ id: text, mentions })

/** A kind that is left out is not annotated. */
export const goldSchema = z.strictObject({
  id: text,
  published: day.nullable(),
  publishedInText: z.boolean().exactOptional(),
  reviewed: z.boolean().exactOptional(),
  style: text.exactOptional(),
  country: text.exactOptional(),
  agencies: z.array(agency).exactOptional(),
  officials: z.array(official).exactOptional(),
  dates: z.array(date).exactOptional(),
  counts: z.array(count).exactOptional(),
  percentages: z.array(percentage).exactOptional(),
  sectors: z.array(sector).exactOptional(),
}) satisfies z.ZodType<GoldArticle>
