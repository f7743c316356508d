/** The tables and views as docs/schema.md shows them. */

import { tables } from './index.js'
import type { Column, Table } from './table.js'
import { views } from './views.js'

/** The whole page, in Markdown. */
export function schemaMarkdown(): string {
  return [
    '# Tables',
    'What `lexfacts extract --out DIR` writes with `--format csv`, `duckdb` or `parquet`. The tables are the same in all ' +
      'three; the database has the keys as constraints, and the views at the end. A date is `YYYY-MM-DD` in CSV, a boolean ' +
      '`true` or `false`, and an empty cell is null. In CSV, text that a spreadsheet would take for a formula has an ' +
      'apostrophe in front.',
    'The tables `entities_…` are about the whole corpus, the others about single articles.',
    ...tables.flatMap(tableMarkdown),
    '# Views',
    ...views.flatMap(({ name, about, sql }) => [`## ${name}`, about, `\`\`\`sql\n${sql.trim()}\n\`\`\``]),
  ].join('\n\n')
}

function tableMarkdown({ name, about, columns, key, references }: Table): string[] {
  const rows = Object.entries(columns).map(([column, { type, nullable, about }]: [string, Column]) => {
    return `| \`${column}\` | ${type}${nullable ? ', null' : ''} | ${about.replaceAll('|', '\\|')} |`
  })
  const links = references.map(
    ({ columns, table }) => `${columns.map((column) => `\`${column}\``).join(', ')} → \`${table}\``,
  )
  return [
    `## ${name}`,
    `One row: ${about.charAt(0).toLowerCase()}${about.slice(1)} Key: ${key.map((column) => `\`${column}\``).join(', ')}.`,
    ['| column | type | holds |', '| --- | --- | --- |', ...rows].join('\n'),
    ...(links.length === 0 ? [] : [`References: ${links.join('; ')}.`]),
  ]
}
