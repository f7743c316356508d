/** `lexfacts check`: annotation files held against their articles. */

import { Argument, Command } from 'commander'
import { counted } from '../counted.js'
import { FactError } from '../errors.js'
import { addConfigOption, withConfig, type ConfigOption } from './config-option.js'
import { goldOptions } from './gold-options.js'
import { write, type Streams } from './streams.js'

interface CheckOptions extends ConfigOption {
  readonly texts?: string
}

const details = `
A gold folder has facts.json beside article.txt, or NAME.facts.json beside NAME.txt; .yaml will do for the one, and .md,
.html or .json for the other. Each fault is told with its file and line.
Exit status: 0 no fault, 1 faults, 2 wrong usage.
`

export function checkCommand(streams: Streams, leave: (status: number) => void): Command {
  const command = new Command('check')
    .description('check annotation files: form, places in the text, links')
    .addArgument(new Argument('<gold folder>', 'annotated articles'))
    .option('--texts <folder>', 'the articles, where they do not stand beside their annotation')
  return addConfigOption(command)
    .addHelpText('after', details)
    .action(async (folder: string, options: CheckOptions) => {
      leave(await runCheck(folder, options, streams))
    })
}

async function runCheck(folder: string, options: CheckOptions, streams: Streams): Promise<number> {
  const { stdout, stderr } = streams
  const gold = await withConfig(options, streams, (known) => goldOptions(options, known))
  if (gold === undefined) return 2
  const { faultText, readGoldFiles } = await import('../gold/index.js')
  let files = 0
  let faulty = 0
  let unreviewed = 0
  try {
    for await (const { file, annotated, faults } of readGoldFiles(folder, gold)) {
      files++
      if (faults.length > 0) faulty++
      if (annotated?.gold.reviewed === false) unreviewed++
      for (const fault of faults) await write(stdout, `${file}:${fault.line}: ${faultText(fault)}\n`)
    }
  } catch (error) {
    if (!(error instanceof FactError)) throw error
    await write(stderr, `${error.message}\n`)
    return 1
  }
  const notes = unreviewed === 0 ? '' : `, ${unreviewed} not yet reviewed`
  await write(stderr, `${counted(files, 'annotated article')}, ${faulty} with faults${notes}\n`)
  return faulty > 0 ? 1 : 0
}
