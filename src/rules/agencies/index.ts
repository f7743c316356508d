import type { FactRule } from '../kinds.js'

export const agenciesRules: readonly FactRule[] = []
