import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { convertedNames } from '../../src/cli/convert-names.js'
import { formats, type Format } from '../../src/interop/index.js'

const page = readFileSync(new URL('../../docs/interop.md', import.meta.url), 'utf8')

function rowOf(name: string, { suffix, articles, holds }: Format): string[] {
  const sign = (held: boolean): string => (held ? 'yes' : 'lost')
  const { offsets, text, ids, attributes, links, notes, overlaps, fields } = holds
  return [
    `\`${name}\``,
    articles === 'one' ? `\`NAME${suffix}\`${text === 'beside' ? ' + `.txt`' : ''}` : `one \`${suffix}\``,
    offsets,
    ...[attributes, links, notes, overlaps, fields, ids].map(sign),
  ]
}

test('the table of docs/interop.md says what the code does', () => {
  const rows = page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )
  expect(rows).toEqual(Object.entries(formats).map(([name, format]) => rowOf(name, format)))
})

test('the command knows every format', () => {
  expect([...convertedNames].sort()).toEqual(['gold', ...Object.keys(formats)].sort())
})
