import type { FactRule } from '../kinds.js'

export const officialsRules: readonly FactRule[] = []
