/** `npm run bench`: throughput and cold start of the built package, beside the libraries it stands on; its report in a browser. */

import { measureColdStart } from './cold-start.js'
import type * as Lexfacts from '../src/index.js'
import { measureReport } from './report.js'
import { measureThroughput } from './throughput.js'

const built = new URL('../dist/index.js', import.meta.url).href
const { extract } = (await import(built)) as typeof Lexfacts

const speed = measureThroughput(extract)
console.log('throughput, corpus repeated to 5 MB, best of 5 interleaved rounds')
console.log(`  extract     ${speed.extract.toFixed(2)} MB/s`)
console.log(`  wink-nlp    ${speed.wink.toFixed(2)} MB/s  (sentence boundaries and tags only)`)
console.log(`  compromise  ${speed.compromise.toFixed(3)} MB/s  (people, organisations, numbers; 20 articles)`)
report('extract / wink-nlp', speed.extract / speed.wink, 'at least', 0.35)
report('extract / compromise', speed.extract / speed.compromise, 'at least', 6)

const start = measureColdStart()
console.log('cold start: import and first article in a fresh process, best of 7')
console.log(`  lexfacts    ${start.extract.toFixed(0)} ms`)
console.log(`  wink-nlp    ${start.wink.toFixed(0)} ms`)
report('lexfacts / wink-nlp', start.extract / start.wink, 'below', 2)

const page = await measureReport()
console.log(`report of ${page.articles} articles, ${(page.size / 1e6).toFixed(1)} MB, in Chromium, median of 7`)
console.log(`  list        ${page.list.toFixed(0)} ms`)
console.log(`  article     ${page.article.toFixed(0)} ms`)
report('seconds until the list can be used', page.list / 1000, 'below', 2)

function report(what: string, ratio: number, relation: 'at least' | 'below', target: number): void {
  const met = relation === 'at least' ? ratio >= target : ratio < target
  console.log(`  ${what}: ${ratio.toFixed(2)}, target ${relation} ${target}: ${met ? 'met' : 'missed'}`)
}
