import { doccano, doccanoRelations } from './doccano.js'
import type { Format } from './format.js'

/** The formats by their names, as the command line takes them. */
export const formats = {
  doccano,
  'doccano-relations': doccanoRelations,
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
