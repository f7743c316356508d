/** Figures that are no counts. They compete with dates and percentages in one layer, and keep counts from being made. */

import type { FactRule } from '../kinds.js'
import { addressRules } from './addresses.js'
import { ageRules } from './ages.js'
import { measureRules } from './measures.js'
import { moneyRules } from './money.js'
import { referenceRules } from './references.js'
import { scoreRules } from './scores.js'

export const figuresRules: readonly FactRule[] = [
  ...moneyRules,
  ...ageRules,
  ...measureRules,
  ...referenceRules,
  ...addressRules,
  ...scoreRules,
]
