import type { FactRule } from '../kinds.js'

export const countsRules: readonly FactRule[] = []
