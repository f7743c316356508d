import type { FactRule } from '../kinds.js'

export const datesRules: readonly FactRule[] = []
