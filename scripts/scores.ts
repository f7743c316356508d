/** Prints the scores on the corpus as Markdown tables; with `--errors`, what differs from the annotation. */

import { differenceLine, scoreTable } from '../src/evaluate/index.js'
import { scoreCorpus } from '../tests/corpus/scores.js'

const scores = scoreCorpus()
if (process.argv.includes('--errors')) console.log(`${scores.differences.map(differenceLine).join('\n')}\n`)
console.log(scoreTable(scores))
