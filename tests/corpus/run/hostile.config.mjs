/** A rule that does on "7 hangs", "7 exits" and so on what rules of users must not. */
const deeds = {
  hangs() {
    for (;;);
  },
  exits() {
    process.exit(0)
  },
  throws() {
    throw new Error('no luck')
  },
  fills() {
    const held = []
    for (;;) held.push(new Array(1e6).fill(held.length))
  },
  dawdles() {
    const end = performance.now() + 150
    while (performance.now() < end);
  },
}

export default {
  rules: [
    {
      id: 'percentage/hostile',
      kind: 'percentage',
      pattern: [
        { mention: 'number', as: 'figure' },
        { lower: Object.keys(deeds), as: 'deed' },
      ],
      build: ({ deed }) => deeds[deed.text](),
      examples: ['‹7 hangs›'],
      counterexamples: [],
    },
  ],
}
