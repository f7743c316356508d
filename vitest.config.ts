import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 240_000 },
  resolve: { alias: { '#compromise': new URL('src/normalize/compromise.node.ts', import.meta.url).pathname } },
})
