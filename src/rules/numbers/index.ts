/** Cardinal and ordinal numbers. The longest reading wins, so "30 to 40" is one number with an upper end. */

import type { FactRule } from '../kinds.js'
import { cardinalRules } from './cardinals.js'
import { ordinalRules } from './ordinals.js'
import { rangeRules } from './ranges.js'
import { vagueRules } from './vague.js'

export const numberRules: readonly FactRule[] = [...cardinalRules, ...rangeRules, ...vagueRules, ...ordinalRules]
