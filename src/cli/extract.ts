/** `lexfacts extract`: articles in, facts out. */

import { realpath } from 'node:fs/promises'
import { Argument, Command, Option } from 'commander'
import picocolors from 'picocolors'
import { readArticles } from '../corpus/read-articles.js'
import { reasonOf } from '../corpus/walk.js'
import { FactError } from '../errors.js'
import { extract } from '../extractor.js'
import type { Article, Extraction } from '../facts.js'
import type { HtmlArticle } from '../html/read.js'
import { formatNames, formatOf, type FormatName } from './formats.js'
import { fileSink, standardOutput, type Sink } from './sink.js'
import { write, type Streams } from './streams.js'

interface ExtractOptions {
  readonly output?: string
  readonly format: FormatName
}

const usualWidth = 100

const details = `
Sources
  FILE.txt      one article
  FILE.md       one article, with id, title and published as YAML front matter
  FILE.html     one web page: its article is read, and its text returned with the facts
  FILE.json     one article, {"id", "title", "published", "text"}, or a list of them
  FILE.jsonl    one such article a line
  FOLDER        all of these below it, in the order of their paths
  -             standard input: JSON Lines, JSON, or one article as text

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
  { output, format }: ExtractOptions,
  streams: Streams,
  except: ReadonlySet<string>,
): Promise<number> {
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
    const failed = await writeFacts(sources, format, sink, streams, except)
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
  format: FormatName,
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
  for await (const reading of readArticles(sources, { stdin, except })) {
    if ('skipped' in reading) {
      await write(stderr, `${reading.skipped}: skipped, ${reading.reason}\n`)
    } else if ('fault' in reading) {
      const { site, detail } = reading.fault
      await complain(placeOf(site.file ?? '', site.line), detail)
    } else {
      const { article, file, line } = reading
      let extraction: Extraction
      try {
        extraction = isPage(article) ? await extractFromPage(article) : extract(article)
      } catch (error) {
        // Anything else is a fault of ours, which shall not cost the user the other articles.
        await complain(placeOf(file, line), error instanceof FactError ? error.detail : `not read: ${String(error)}`)
        continue
      }
      await sink.write(each(extraction))
    }
  }
  await sink.write(end())
  return failed
}

function isPage(article: Article | HtmlArticle): article is HtmlArticle {
  return 'warnings' in article
}

/** The reader of pages is loaded with the first page. */
async function extractFromPage(page: HtmlArticle): Promise<Extraction> {
  const { extractPage } = await import('../html/index.js')
  return extractPage(page)
}

function placeOf(file: string, line: number | undefined): string {
  return line === undefined ? file : `${file}:${line}`
}
