/** package.json itself. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url).pathname
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface Manifest {
  readonly version: string
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly imports: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly dependencies: Readonly<Record<string, string>>
  readonly peerDependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly [field: string]: unknown
}
const manifest = JSON.parse(read('package.json')) as Manifest

test('says what is published, for which Node and under which licence', () => {
  expect(manifest).toMatchObject({
    name: 'lexfacts',
    type: 'module',
    license: 'MIT',
    sideEffects: ['./dist/testing.vitest.js'],
    engines: { node: '>=20.19' },
    bin: { lexfacts: './dist/cli.js' },
    files: ['dist', 'docs/*.md', 'examples', 'CHANGELOG.md', 'README.md', 'LICENSE'],
  })
  expect(read('LICENSE')).toMatch(/^MIT License/u)
})

test('its version heads the changelog', () => {
  expect(/^## (\S+)/mu.exec(read('CHANGELOG.md'))?.[1]).toBe(manifest.version)
})

test('types come first in every export and import', () => {
  for (const conditions of [...Object.values(manifest.exports), ...Object.values(manifest.imports)]) {
    if (typeof conditions === 'string') continue
    expect(Object.keys(conditions)[0]).toBe('types')
    expect(Object.keys(conditions).at(-1)).toBe('default')
    for (const path of Object.values(conditions)) expect(path).toMatch(/^\.\/dist\/[\w.-]+$/u)
  }
})

test('packages that src imports are the dependencies, or peers that users bring', () => {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.ts'),
  )
  const imported = files.flatMap((path) =>
    Array.from(read(join('src', path)).matchAll(/ from '([^'.#][^']*)'$|(?:require|import)\('([^'.#][^']*)'\)/gmu)),
  )
  const names = imported
    .map((match) => match[1] ?? match[2] ?? '')
    // esbuild makes from the sources what the build puts into the package ready-made.
    .filter((name) => !name.startsWith('node:') && !name.startsWith('lexfacts/') && name !== 'esbuild')
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    )
  expect([...new Set(names)].sort()).toEqual(
    Object.keys({ ...manifest.dependencies, ...manifest.peerDependencies }).sort(),
  )
})

test('the lock file names no place to download from, so that any registry serves', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved"|https?:\/\/registry/u)
})
