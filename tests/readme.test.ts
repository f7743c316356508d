import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { docPages, readPage } from './support/doc-pages.js'
import { readExamples } from './support/readme-examples.js'

const readme = readPage('README.md')

test('has the examples that it should', () => {
  expect(readExamples().map(({ language }) => language)).toEqual([
    'sh',
    'ts',
    'ts',
    ...Array<string>(5).fill('sql'),
    'ts',
  ])
})

test('gives the two commands for a fresh machine, and scripts that exist', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    scripts: Record<string, string>
  }
  expect(readme).toContain('\nnpm ci && npm run demo\n')
  expect(readme).toContain('\nnpm ci && npm test\n')
  for (const [, name] of readme.matchAll(/npm run ([\w:]+)/gu)) expect(Object.keys(scripts)).toContain(name)
})

test.for(docPages)('%s links to files that are there', (page) => {
  const links = Array.from(readPage(page).matchAll(/\]\(([^():]+)\)/gu), ([, path]) => path!)
  expect(links.length).toBeGreaterThan(0)
  const from = new URL(`../${page}`, import.meta.url)
  for (const path of links) expect(() => readFileSync(new URL(path, from))).not.toThrow(/ENOENT/u)
})
