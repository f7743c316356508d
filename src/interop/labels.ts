/** The labels of spans that are facts, with the kinds that they stand for. */

import type { FactKind } from '../facts.js'

export const labels = {
  agency: 'agencies',
  official: 'officials',
  date: 'dates',
  count: 'counts',
  percentage: 'percentages',
  sector: 'sectors',
} as const satisfies Readonly<Record<string, FactKind>>

export type FactLabel = keyof typeof labels

export function isFactLabel(label: string): label is FactLabel {
  return Object.hasOwn(labels, label)
}
