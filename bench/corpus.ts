/** `npm run bench:corpus [-- ARTICLES]`: the runner on a generated corpus, with the built package. */

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { generateArticles } from './generate-articles.js'

interface Run {
  readonly articles: number
  readonly seconds: number
  /** In which the calling thread had something to do: what it takes from workers where it has no core of its own. */
  readonly mainSeconds: number
  /** Bytes, of the whole process with its workers. */
  readonly peakMemory: number
}

const megabyte = 1e6
const count = Number(process.argv[2] ?? 20_000)
const folder = mkdtempSync(join(tmpdir(), 'lexfacts-bench-'))
try {
  const few = join(folder, 'few')
  const all = join(folder, 'all')
  generateArticles(few, Math.ceil(count / 4))
  const bytes = generateArticles(all, count)
  console.log(`${count} articles, ${(bytes / megabyte).toFixed(1)} MB, ${availableParallelism()} cores`)

  const one = measure(all, 1)
  const two = measure(all, 2)
  const quarter = measure(few, 2)
  const kept = measure(all, 2, join(folder, 'kept'))
  const again = measure(all, 2, join(folder, 'kept'))
  show('1 worker', one, bytes)
  show('2 workers', two, bytes)
  show('2 workers, a quarter of the articles', quarter, bytes / 4)
  show('2 workers, kept for resume', kept, bytes)
  show('the same again', again, bytes)
  report('busy time of the calling thread / of the run', two.mainSeconds / two.seconds, 'below', 0.17)
  report('2 workers / 1 worker', one.seconds / two.seconds, 'at least', 1.7)
  report('peak memory, MB', two.peakMemory / megabyte, 'below', 600)
  report('peak memory / that of a quarter', two.peakMemory / quarter.peakMemory, 'below', 1.1)
  report('resume overhead, %', 100 * (kept.seconds / two.seconds - 1), 'below', 2)
  sizesOf(join(folder, 'thousand'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function measure(source: string, workers: number, resume?: string): Run {
  const built = new URL('../dist/corpus.js', import.meta.url).href
  const options = JSON.stringify({ workers, ...(resume === undefined ? {} : { resume }) })
  const code = `
    import { extractCorpus } from ${JSON.stringify(built)}
    const start = performance.now()
    let articles = 0
    for await (const { type } of extractCorpus(${JSON.stringify(source)}, ${options})) if (type === 'extraction') articles++
    const seconds = (performance.now() - start) / 1000
    const { utilization } = performance.eventLoopUtilization()
    const mainSeconds = utilization * seconds
    console.log(JSON.stringify({ articles, seconds, mainSeconds, peakMemory: process.resourceUsage().maxRSS * 1024 }))`
  const ran = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  if (ran.status !== 0) throw new Error(ran.stderr)
  return JSON.parse(ran.stdout) as Run
}

/** Writes a report and a database of 1,000 articles, and says how large they are. */
function sizesOf(source: string): void {
  generateArticles(source, 1000)
  const out = join(source, 'out')
  const command = new URL('../dist/cli.js', import.meta.url).pathname
  const ran = spawnSync(process.execPath, [command, 'extract', source, '--out', out, '-f', 'jsonl,duckdb,html', '-q'])
  if (ran.status !== 0) throw new Error(ran.stderr.toString())
  const sizes = ['facts.jsonl', 'facts.duckdb', 'report.html'].map((name) => {
    return `${name} ${(statSync(join(out, name)).size / megabyte).toFixed(1)} MB`
  })
  console.log(`  1000 articles: ${sizes.join(', ')}`)
}

function show(what: string, { articles, seconds, peakMemory }: Run, bytes: number): void {
  const rates = `${(articles / seconds).toFixed(0)} articles/s, ${(bytes / megabyte / seconds).toFixed(2)} MB/s`
  console.log(`  ${what}: ${articles} articles, ${rates}, peak ${(peakMemory / megabyte).toFixed(0)} MB`)
}

function report(what: string, value: number, relation: 'at least' | 'below', target: number): void {
  const met = relation === 'at least' ? value >= target : value < target
  console.log(`  ${what}: ${value.toFixed(2)}, target ${relation} ${target}: ${met ? 'met' : 'missed'}`)
}
