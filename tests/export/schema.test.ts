import { readFileSync } from 'node:fs'
import { format, resolveConfig } from 'prettier'
import { expect, test } from 'vitest'
import { tables } from '../../src/export/schema/index.js'
import { schemaMarkdown } from '../../src/export/schema/markdown.js'
import type { Column, Table } from '../../src/export/schema/table.js'

const page = new URL('../../docs/schema.md', import.meta.url).pathname

test('docs/schema.md is what the code says (npm run readme)', async () => {
  const formatted = await format(schemaMarkdown(), { ...(await resolveConfig(page)), filepath: page })
  expect(readFileSync(page, 'utf8')).toBe(formatted)
})

test.for(tables.map((table): [string, Table] => [table.name, table]))('%s refers to keys above it', ([name, table]) => {
  const columns: Readonly<Record<string, Column>> = table.columns
  const above = tables.slice(0, tables.findIndex((other) => other.name === name) + 1)
  for (const column of table.key) expect(columns[column]).toMatchObject({ nullable: false })
  for (const reference of table.references) {
    const target: Table | undefined = above.find((other) => other.name === reference.table)
    expect(target, reference.table).toBeDefined()
    expect(reference.columns.map((column) => columns[column]?.type)).toEqual(
      target!.key.map((column) => target!.columns[column]?.type),
    )
  }
})
