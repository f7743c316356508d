/** `lexfacts score`: an extractor, or its output, against annotated articles. */

import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { readExtractions } from '../corpus/read-extractions.js'
import { FactError } from '../errors.js'
import { addScores, differenceLine, macroScore, score, scoreTable, type Scores } from '../evaluate/index.js'
import type { Extraction } from '../facts.js'
import type { AnnotatedArticle } from '../gold/read.js'
import { measureOf, shortfalls, type Measure, type ScoreFloors } from '../testing/floors.js'
import { describeShortfalls } from '../testing/messages.js'
import { addConfigOption, withConfig, type ConfigOption } from './config-option.js'
import { goldOptions } from './gold-options.js'
import { write, type Streams } from './streams.js'

interface ScoreOptions extends ConfigOption {
  readonly texts?: string
  readonly found?: string
  readonly errors?: boolean
  readonly min: ScoreFloors
  readonly format: 'text' | 'json'
}

const details = `
Measures for --min: macro (mean F1 over the kinds), a kind (agencies, officials, dates, counts, percentages, sectors), or
a row or field of the table (date.value, count.period).
Exit status: 0 done, 1 an annotation is unreadable or a score is below its --min, 2 wrong usage.
`

export function scoreCommand(streams: Streams, leave: (status: number) => void): Command {
  const command = new Command('score')
    .description('score what is found against annotated articles')
    .addArgument(new Argument('<gold folder>', 'annotated articles, as lexfacts check takes them'))
    .option('--texts <folder>', 'the articles, where they do not stand beside their annotation')
    .option('--found <file>', 'score these extractions (JSON Lines), instead of extracting now')
    .option('--errors', 'list each fact missed, wrong or extra')
    .option('--min <measure=score>', 'fail below this score; may be given several times', addFloor, {})
  return addConfigOption(command)
    .addOption(new Option('-f, --format <format>', 'how scores are written').choices(['text', 'json']).default('text'))
    .addHelpText('after', details)
    .action(async (folder: string, options: ScoreOptions) => {
      leave(await runScore(folder, options, streams))
    })
}

function addFloor(given: string, floors: ScoreFloors): ScoreFloors {
  const [name = '', value = ''] = given.split('=')
  const floor = Number(value)
  if (value === '' || !(floor >= 0 && floor <= 1))
    throw new InvalidArgumentError('write measure=0.95, with a score from 0 to 1.')
  try {
    return { ...floors, [measureOf(name) satisfies Measure]: floor }
  } catch (error) {
    throw new InvalidArgumentError(error instanceof FactError ? `${error.detail}.` : String(error))
  }
}

async function runScore(folder: string, options: ScoreOptions, streams: Streams): Promise<number> {
  const { found, errors = false, min, format } = options
  const { stdout, stderr } = streams
  const { createExtractor } = await import('../extractor.js')
  const configured = await withConfig(options, streams, (known) => ({
    gold: goldOptions(options, known),
    extractor: found === undefined ? createExtractor(known) : undefined,
  }))
  if (configured === undefined) return 2
  const { gold, extractor } = configured
  const { readGoldFiles } = await import('../gold/read.js')
  let failed = false
  const complain = async (message: string): Promise<void> => {
    failed = true
    await write(stderr, `${message}\n`)
  }
  const scores: Scores[] = []
  try {
    const extractions = found === undefined ? undefined : await readExtractions(found)
    for await (const { file, annotated, faults } of readGoldFiles(folder, gold)) {
      for (const { line, message } of faults) await complain(`${file}:${line}: ${message}`)
      if (annotated === undefined || faults.length > 0) continue
      if (annotated.gold.reviewed === false) {
        await write(stderr, `${file}: left out, not yet reviewed\n`)
        continue
      }
      const extraction = extractor === undefined ? extractions?.get(annotated.id) : extractor.extract(annotated.article)
      if (extraction === undefined) await complain(`${found}: no extraction of ${annotated.id}`)
      else scores.push(scoreOne(annotated, extraction))
    }
  } catch (error) {
    if (!(error instanceof FactError)) throw error
    await complain(error.message)
  }
  if (scores.length === 0) {
    await complain(`${folder}: no annotated article to score`)
    return 1
  }
  const total = addScores(scores)
  await write(stdout, format === 'json' ? `${JSON.stringify(toJson(total), null, 2)}\n` : toText(total, errors))
  const short = shortfalls(total, min)
  if (short.length > 0) await complain(describeShortfalls(short, total, min))
  return failed ? 1 : 0
}

function scoreOne({ article, gold }: AnnotatedArticle, extraction: Extraction): Scores {
  return score({ ...extraction, text: article.text }, gold)
}

function toText(scores: Scores, errors: boolean): string {
  const listed =
    errors && scores.differences.length > 0 ? `${scores.differences.map(differenceLine).join('\n')}\n\n` : ''
  return `${listed}${scoreTable(scores)}\n`
}

function toJson(scores: Scores): object {
  return { macro: macroScore(scores), ...scores }
}
