/** `lexfacts extract`: articles in, facts out. */

import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import { FactError } from '../errors.js'
import { resumeFolder } from '../output-names.js'
import { reasonOf } from '../system-errors.js'
import { addConfigOption, isConfigFault, type ConfigOption } from './config-option.js'
import {
  chooseOutput,
  formatNames,
  targetsOf,
  type FormatName,
  type OutputChoice,
  type OutputOptions,
} from './output-choice.js'
import { openOutput, type Output } from './output.js'
import { addRunOptions, type RunOptions } from './run-options.js'
import { addSourceOptions, eachExtraction, type SourceOptions } from './sources.js'
import { write, type Streams } from './streams.js'

const details = `
Sources
  FILE.txt      one article
  FILE.md       one article, with id, title and published as YAML front matter
  FILE.html     one web page: its article is read, and its text returned with the facts
  FILE.json     one article, {"id", "title", "published", "text"}, or {"html", "url"} for
                a page, or a list of them; or a JSON Feed
  FILE.jsonl    one such article a line
  FILE.csv      one such article a row, the first row naming the columns (also .tsv)
  FILE.xml      an RSS, RDF or Atom feed: each item is an article (also .rss, .atom, .rdf)
  FILE.warc     a web archive: each page that was answered with 200 is an article
  FILE.gz       any of these, packed
  FOLDER        all of these below it, in the order of their paths
  -             standard input: any of these but a table, told by its beginning

Text is UTF-8, UTF-16, or what it declares or looks like; what is broken in it is replaced
and warned of. Articles in other languages than English are skipped and counted.
A line or file that cannot be read is named on standard error, and the rest goes on; so is
an article that takes longer than --time-limit.
With --out, what was found is kept in DIR/.lexfacts: the same command goes on where it was
stopped, and reads again only articles that have changed since.
Exit status: 0 all was read, 1 something was not, 2 wrong usage.
`

/** The command; its exit status goes to `leave`. */
export function extractCommand(streams: Streams, leave: (status: number) => void): Command {
  const command: Command = new Command('extract')
    .description('find the facts of articles')
    .addArgument(new Argument('<source...>', 'files, folders, or - for standard input'))
    .option('-o, --output <file>', 'write to a file, which changes only once all is done (default: standard output)')
    .option('--out <dir>', 'write to a folder, whose files change only once all is done')
    .addOption(
      new Option('-f, --format <formats>', `how facts are written: ${formatNames.join(', ')}; several with --out`)
        .argParser(readFormats)
        .default(['jsonl'], 'jsonl'),
    )
  return addRunOptions(addConfigOption(addSourceOptions(command)))
    .addHelpText('after', details)
    .action(async (sources: string[], options: OutputOptions & SourceOptions & ConfigOption & RunOptions) => {
      const choice = chooseOutput(options)
      if (typeof choice === 'string') command.error(`error: ${choice}`)
      const except = new Set<string>()
      for (const target of targetsOf(choice)) {
        const real = await realpath(target).catch(() => target)
        for (const source of sources) {
          if (source === '-' || (await realpath(source).catch(() => undefined)) !== real) continue
          command.error(`error: ${target} would be written over the article that is read from it`)
        }
        except.add(real)
      }
      leave(await runExtract(sources, choice, { ...options, except }, streams))
    })
}

function readFormats(given: string): FormatName[] {
  return given.split(',').map((name) => {
    const format = formatNames.find((known) => known === name.trim())
    if (format === undefined) throw new InvalidArgumentError(`Allowed choices are ${formatNames.join(', ')}.`)
    return format
  })
}

async function runExtract(
  sources: readonly string[],
  choice: OutputChoice,
  options: SourceOptions & ConfigOption & RunOptions & { readonly except: ReadonlySet<string> },
  streams: Streams,
): Promise<number> {
  const place = choice.to === 'folder' ? choice.folder : choice.file
  const complain = async (error: unknown): Promise<number> => {
    if (place === undefined) throw error
    const detail = error instanceof FactError ? error.detail : reasonOf(error)
    await write(streams.stderr, `${place}: ${detail}\n`)
    return 1
  }
  let output: Output
  try {
    output = await openOutput(choice, streams)
  } catch (error) {
    return complain(error)
  }
  const onExit = (): void => {
    output.abandon()
  }
  process.once('exit', onExit)
  try {
    const run = {
      ...options,
      parts: output.parts,
      toTerminal: place === undefined && streams.stdout.isTTY === true,
      summary: choice.to === 'folder',
      ...(choice.to === 'folder' ? { resume: join(choice.folder, resumeFolder) } : {}),
    }
    const failed = await eachExtraction(sources, run, streams, (found) => output.write(found))
    await output.close()
    return failed ? 1 : 0
  } catch (error) {
    output.abandon()
    if (!isConfigFault(error)) return await complain(error)
    await write(streams.stderr, `${error.message}\n`)
    return 2
  } finally {
    process.removeListener('exit', onExit)
  }
}
