import type { FactRule } from '../kinds.js'

export { countFinder } from './finder.js'

/** Counts are found by a scan, as no pattern can tell the head of a noun phrase; rules of one's own join it. */
export const countsRules: readonly FactRule[] = []
