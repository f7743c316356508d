/** What the files of this folder share. */

import type { Element as PatternElement } from '../../matcher/pattern.js'
import type { Mentions } from '../kinds.js'

export { defineRule, type FactRule } from '../kinds.js'
export type Element = PatternElement<Mentions>

/** Hyphens and dashes that join figures and words. */
export const dashes = ['-', '‑', '–', '—']
