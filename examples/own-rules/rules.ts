import { defineRule } from 'lexfacts'

/** "7 in the hundred": a percentage. */
export const inTheHundred = defineRule('percentage', {
  slug: 'in-the-hundred',
  pattern: [{ mention: 'number', as: 'figure' }, 'in', 'the', 'hundred'],
  build: ({ figure }) => ({ value: figure.value.value, unit: 'percent', direction: null }),
  examples: ['About ‹12 in the hundred› agreed.'],
  counterexamples: ['It was one of the hundred best.'],
})

/** Takes the place of the built-in rule of this id: here, a percentage needs its sign. */
export const signOnly = defineRule('percentage', {
  slug: 'figure-percent',
  pattern: [{ mention: 'number', as: 'figure' }, '%'],
  build: ({ figure }) => ({ value: figure.value.value, unit: 'percent', direction: null }),
  examples: ['It rose ‹4%›.'],
  counterexamples: ['It rose 4 percent.'],
})
