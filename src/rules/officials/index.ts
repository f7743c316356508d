import type { FactRule } from '../kinds.js'
import { nameFirstRules } from './name-first.js'
import { speakerRules } from './speakers.js'
import { titleFirstRules } from './title-first.js'

export const officialsRules: readonly FactRule[] = [...titleFirstRules, ...nameFirstRules, ...speakerRules]
