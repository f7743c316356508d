/** Reads the bundled corpus: the facts of one article as tables, and how many there are in all. */

import { performance } from 'node:perf_hooks'
import Table from 'cli-table3'
import { renderTables } from '../src/cli/table.js'
import { readArticles } from '../src/corpus/index.js'
import type { Extraction, FactKind } from '../src/facts.js'
import { extract } from '../src/index.js'

const shown = 'us-attorney-telehealth-fraud'
const corpus = new URL('../corpus/', import.meta.url).pathname
const kinds: readonly FactKind[] = ['agencies', 'officials', 'dates', 'counts', 'percentages', 'sectors']

const start = performance.now()
const extractions: Extraction[] = []
let characters = 0
for await (const reading of readArticles(corpus)) {
  if (reading.type !== 'article') continue
  characters += reading.article.text.length
  extractions.push(extract(reading.article))
}
const seconds = (performance.now() - start) / 1000

const example = extractions.find(({ id }) => id === shown)
if (example === undefined) throw new Error(`corpus/${shown} is missing`)
console.log(renderTables(example, { width: process.stdout.columns ?? 100, color: process.stdout.isTTY }))

const totals = new Table({ head: ['kind', 'facts', 'mentions'], style: { head: [], border: [] } })
for (const kind of kinds) {
  const facts = extractions.flatMap((extraction): readonly { mentions?: readonly unknown[] }[] => extraction[kind])
  totals.push([kind, facts.length, facts.reduce((sum, { mentions }) => sum + (mentions?.length ?? 1), 0)])
}
console.log(`All ${extractions.length} articles, ${characters} characters, read in ${seconds.toFixed(1)} s:`)
console.log(totals.toString())
