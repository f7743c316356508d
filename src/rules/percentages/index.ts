import type { FactRule } from '../kinds.js'

export const percentagesRules: readonly FactRule[] = []
