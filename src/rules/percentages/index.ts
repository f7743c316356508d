/** Percent, points, fractions and multiples. The longest reading wins, so "half a percent" is no "half". */

import type { FactRule } from '../kinds.js'
import { articlePartRules } from './article-parts.js'
import { figureRules } from './figures.js'
import { fractionRules } from './fractions.js'
import { halfRules } from './halves.js'
import { multipleRules } from './multiples.js'
import { multiplyingVerbRules } from './multiplying-verbs.js'
import { proportionRules } from './proportions.js'

export const percentagesRules: readonly FactRule[] = [
  ...figureRules,
  ...proportionRules,
  ...fractionRules,
  ...articlePartRules,
  ...halfRules,
  ...multipleRules,
  ...multiplyingVerbRules,
]
