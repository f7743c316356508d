import { defineKind } from 'lexfacts'

/** "fined Brill Marine $40,000": who was fined, and how much. */
export const fines = defineKind('fine', (rule) => [
  rule({
    slug: 'fined-amount',
    pattern: [
      { lower: ['fined', 'penalised'] },
      { sequence: [{ repeat: { pos: ['PROPN', 'DET'] }, min: 1, max: 5 }], as: 'who' },
      { mention: 'figure', as: 'sum' },
    ],
    build: ({ who, sum }) => (sum.value.what === 'money' ? { who: who.text, sum: sum.text } : undefined),
    examples: ['The court ‹fined Acme $3 million›.'],
    counterexamples: ['The court fined Acme twice.'],
  }),
])
