/** What users import, and that it runs where there is no Node. */

import { createContext, Script } from 'node:vm'
import { build, type Plugin } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/index.js'

const root = new URL('../', import.meta.url).pathname

/** What `imports` of package.json gives a browser. */
const browserImports: Plugin = {
  name: 'browser-imports',
  setup({ onResolve }) {
    onResolve({ filter: /^#compromise$/ }, () => ({ path: `${root}src/normalize/compromise.browser.ts` }))
  },
}

test('exports are these and no others', async () => {
  expect(Object.keys(await import('../src/index.js')).sort()).toEqual([
    'FactError',
    'createExtractor',
    'defineKind',
    'defineRule',
    'extract',
    'loadRules',
  ])
  expect(Object.keys(await import('../src/html/index.js')).sort()).toEqual(['extractHtml', 'extractPage', 'readHtml'])
  expect(Object.keys(await import('../src/corpus/index.js')).sort()).toEqual([
    'extractCorpus',
    'extractReading',
    'readArticles',
    'recordFields',
    'sourceTypes',
  ])
})

test('the entry for other formats has these and no others', async () => {
  expect(Object.keys(await import('../src/interop/index.js')).sort()).toEqual([
    'formats',
    'fromExtraction',
    'fromGold',
    'keepWhatFits',
    'mentionOf',
    'offsetScale',
    'relabel',
    'toByteOffset',
    'toCodePointOffset',
    'toGold',
  ])
})

describe('in a browser', () => {
  test('nothing of Node is reached, and the facts are the same', async () => {
    const { outputFiles } = await build({
      entryPoints: [`${root}src/index.ts`],
      bundle: true,
      platform: 'browser',
      format: 'iife',
      globalName: 'lexfacts',
      write: false,
      plugins: [browserImports],
      logLevel: 'silent',
    })
    // What the libraries underneath ask of a browser.
    const context = createContext({ atob })
    context['self'] = context
    new Script(outputFiles[0]!.text).runInContext(context)
    const article = { text: 'On 5 March 2024 the court fined 12 wolves of Wall Street; fines rose by 12 percent.' }
    context['article'] = article
    const told = new Script('JSON.stringify(lexfacts.extract(article))').runInContext(context) as string
    expect(JSON.parse(told)).toEqual(extract(article))
  })

  test.for(['html', 'interop'])('lexfacts/%s is free of Node too', async (entry) => {
    const { metafile } = await build({
      entryPoints: [`${root}src/${entry}/index.ts`],
      bundle: true,
      platform: 'browser',
      format: 'esm',
      write: false,
      metafile: true,
      plugins: [browserImports],
      logLevel: 'silent',
    })
    const external = Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports.filter((one) => one.external === true),
    )
    expect(external).toEqual([])
  })
})
