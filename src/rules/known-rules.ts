/** Ids of all built-in rules. */

import { agenciesRules } from './agencies/index.js'
import { countsRules } from './counts/index.js'
import { calendarRules, datesRules, momentRules } from './dates/index.js'
import { figuresRules } from './figures/index.js'
import { finderRules } from './finder-rules.js'
import type { FactRule } from './kinds.js'
import { numberRules } from './numbers/index.js'
import { officialsRules } from './officials/index.js'
import { percentagesRules } from './percentages/index.js'

/** Rules that are patterns, in the order of their layers. */
export const patternRules: readonly FactRule[] = [
  ...numberRules,
  ...calendarRules,
  ...momentRules,
  ...datesRules,
  ...percentagesRules,
  ...figuresRules,
  ...agenciesRules,
  ...officialsRules,
  ...countsRules,
]

export function knownRuleIds(): ReadonlySet<string> {
  return new Set([...patternRules.map(({ id }) => id), ...finderRules])
}
