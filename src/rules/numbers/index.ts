/** Cardinal and ordinal numbers. */

import { defineRule, type FactRule } from '../kinds.js'

const digits = defineRule('number', {
  slug: 'digits',
  pattern: [{ shape: 'digits', as: 'figure' }],
  build: ({ figure }) => ({ value: Number(figure.text.replace(/,/gu, '')), max: null, vague: false, spelled: false }),
  examples: ['They handled ‹937› cases.', 'Some ‹13,000› people came.'],
})

export const numberRules: readonly FactRule[] = [digits]
