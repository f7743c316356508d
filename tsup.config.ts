import { defineConfig, type Options } from 'tsup'
import { readAssets } from './src/export/report/assets.js'
import { builtInTables } from './src/rules/built-in-tables.js'

/** Puts the packed lexicons in place of the code that packs them: the package starts without the tables themselves. */
const packedLexicons: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'packed-lexicons',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]rules[\\/]built-in-tables\.ts$/ }, () => ({
      contents: `export const builtInTables = ${JSON.stringify(builtInTables)}`,
      loader: 'js',
    }))
  },
}

/** Puts the bundled script and styles of the report in place of the code that bundles them. */
const bundledPage: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'bundled-page',
  setup: (build) => {
    build.onLoad({ filter: /[\\/]report[\\/]assets\.ts$/ }, async () => ({
      contents: `const assets = ${JSON.stringify(await readAssets())}\nexport const readAssets = () => Promise.resolve(assets)`,
      loader: 'js',
    }))
  },
}

/**
 * `index` is what users import, `cli` is the command, `extract-worker` is what its threads run. Both forms of compromise's loader stand beside them, because the
 * `imports` of package.json choose between them where the package is used, not where it is built.
 */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    html: 'src/html/index.ts',
    corpus: 'src/corpus/index.ts',
    'extract-worker': 'src/corpus/run/extract-worker.ts',
    config: 'src/config/index.ts',
    interop: 'src/interop/index.ts',
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
      corpus: 'src/corpus/index.ts',
      config: 'src/config/index.ts',
      interop: 'src/interop/index.ts',
      testing: 'src/testing/index.ts',
      'testing.vitest': 'src/testing/vitest.ts',
      'compromise.node': 'src/normalize/compromise.node.ts',
      'compromise.browser': 'src/normalize/compromise.browser.ts',
    },
  },
  esbuildPlugins: [packedLexicons, bundledPage],
  clean: true,
  treeshake: true,
})
