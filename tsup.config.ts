import { defineConfig } from 'tsup'

/**
 * `index` is what users import, `cli` is the command. Both forms of compromise's loader stand beside them, because the
 * `imports` of package.json choose between them where the package is used, not where it is built.
 */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    html: 'src/html/index.ts',
    testing: 'src/testing/index.ts',
    'testing.vitest': 'src/testing/vitest.ts',
    cli: 'src/cli/main.ts',
    'compromise.node': 'src/normalize/compromise.node.ts',
    'compromise.browser': 'src/normalize/compromise.browser.ts',
  },
  format: 'esm',
  target: 'node20',
  platform: 'neutral',
  external: ['#compromise', /^node:/],
  removeNodeProtocol: false,
  dts: {
    entry: {
      index: 'src/index.ts',
      html: 'src/html/index.ts',
      testing: 'src/testing/index.ts',
      'testing.vitest': 'src/testing/vitest.ts',
      'compromise.node': 'src/normalize/compromise.node.ts',
      'compromise.browser': 'src/normalize/compromise.browser.ts',
    },
  },
  clean: true,
  treeshake: true,
})
