import { defineConfig } from 'vitest/config'

/** The built package as users get it, and what its README says. Needs `npm run build`; run by `npm run test:package`. */
export default defineConfig({
  test: { include: ['tests/package/*.check.ts'], testTimeout: 240_000, hookTimeout: 240_000 },
  resolve: { alias: { '#compromise': new URL('src/normalize/compromise.node.ts', import.meta.url).pathname } },
})
