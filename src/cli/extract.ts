/** `lexfacts extract`: articles in, facts out. */

import { realpath } from 'node:fs/promises'
import { Argument, Command, Option } from 'commander'
import picocolors from 'picocolors'
import { extractReading, readArticles, sourceTypes, type FieldMap, type SourceType } from '../corpus/index.js'
import { reasonOf } from '../corpus/walk.js'
import { FactError } from '../errors.js'
import type { Extraction } from '../facts.js'
import { parseFieldMap } from './field-map.js'
import { formatNames, formatOf, type FormatName } from './formats.js'
import { placeOf } from './place.js'
import { fileSink, standardOutput, type Sink } from './sink.js'
import { SkipTally } from './skips.js'
import { write, type Streams } from './streams.js'

interface ExtractOptions {
  readonly output?: string
  readonly format: FormatName
  readonly map?: FieldMap
  readonly type?: SourceType
  readonly anyLanguage?: boolean
}

const usualWidth = 100

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
A line or file that cannot be read is named on standard error, and the rest goes on.
Exit status: 0 all was read, 1 something was not, 2 wrong usage.
`

/** The command; its exit status goes to `leave`. */
export function extractCommand(streams: Streams, leave: (status: number) => void): Command {
  return new Command('extract')
    .description('find the facts of articles')
    .addArgument(new Argument('<source...>', 'files, folders, or - for standard input'))
    .option('-o, --output <file>', 'write to a file, which changes only once all is done (default: standard output)')
    .addOption(new Option('-f, --format <format>', 'how facts are written').choices(formatNames).default('jsonl'))
    .addOption(
      new Option('-m, --map <field=name,...>', 'what sources call our fields: text=body,published=date').argParser(
        parseFieldMap,
      ),
    )
    .addOption(new Option('-t, --type <type>', 'what sources hold, whatever their names').choices(sourceTypes))
    .option('--any-language', 'read articles in other languages than English too')
    .addHelpText('after', details)
    .action(async (sources: string[], options: ExtractOptions, command: Command) => {
      const { output } = options
      const except = new Set<string>()
      if (output !== undefined) {
        const target = await realpath(output).catch(() => output)
        for (const source of sources) {
          if (source === '-' || (await realpath(source).catch(() => undefined)) !== target) continue
          command.error(`error: ${output} would be written over the article that is read from it`)
        }
        except.add(target)
      }
      leave(await runExtract(sources, options, streams, except))
    })
}

async function runExtract(
  sources: readonly string[],
  options: ExtractOptions,
  streams: Streams,
  except: ReadonlySet<string>,
): Promise<number> {
  const { output } = options
  let sink: Sink
  try {
    sink = output === undefined ? standardOutput(streams) : await fileSink(output)
  } catch (error) {
    await write(streams.stderr, `${output}: ${reasonOf(error)}\n`)
    return 1
  }
  const onExit = (): void => sink.abandon()
  process.once('exit', onExit)
  try {
    const failed = await writeFacts(sources, options, sink, streams, except)
    await sink.close()
    return failed ? 1 : 0
  } catch (error) {
    sink.abandon()
    if (output === undefined) throw error
    await write(streams.stderr, `${output}: ${reasonOf(error)}\n`)
    return 1
  } finally {
    process.removeListener('exit', onExit)
  }
}

/** True if a line or file could not be read. */
async function writeFacts(
  sources: readonly string[],
  { format, map = {}, anyLanguage = false, type }: ExtractOptions,
  sink: Sink,
  streams: Streams,
  except: ReadonlySet<string>,
): Promise<boolean> {
  const { stdin, stdout, stderr } = streams
  const toTerminal = stdout.isTTY === true && except.size === 0
  const { each, end } = formatOf(format, {
    width: stdout.columns ?? (Number(process.env['COLUMNS']) || usualWidth),
    color: toTerminal && picocolors.isColorSupported,
  })
  let failed = false
  const complain = async (place: string, detail: string): Promise<void> => {
    failed = true
    await write(stderr, `${place}: ${detail}\n`)
  }
  const skips = new SkipTally()
  const reading = { stdin, except, map, anyLanguage, ...(type === undefined ? {} : { type }) }
  for await (const found of readArticles(sources, reading)) {
    if (found.type === 'skip') {
      await write(stderr, skips.add(found))
    } else if (found.type === 'fault') {
      const { site, detail } = found.fault
      await complain(placeOf(site.file ?? '', site.line), detail)
    } else {
      let extraction: Extraction
      try {
        extraction = await extractReading(found)
      } catch (error) {
        // Anything else is a fault of ours, which shall not cost the user the other articles.
        const detail = error instanceof FactError ? error.detail : `not read: ${String(error)}`
        await complain(placeOf(found.file, found.line), detail)
        continue
      }
      await sink.write(each(extraction))
    }
  }
  await sink.write(end())
  await write(stderr, skips.summary())
  return failed
}
