import { brat } from './brat.js'
import { conll } from './conll.js'
import { doccano, doccanoRelations } from './doccano.js'
import type { Format } from './format.js'
import { labelStudio } from './label-studio.js'
import { prodigy } from './prodigy.js'
import { spacy, spacyDoc } from './spacy.js'
import { webAnnotation } from './web-annotation.js'

/** The formats by their names, as the command line takes them. */
export const formats = {
  brat,
  'label-studio': labelStudio,
  prodigy,
  doccano,
  'doccano-relations': doccanoRelations,
  'web-annotation': webAnnotation,
  conll,
  spacy,
  'spacy-doc': spacyDoc,
} as const satisfies Readonly<Record<string, Format>>

export type FormatName = keyof typeof formats
