/** Articles of the sources that a command was given, as facts. */

import { Option, type Command } from 'commander'
import {
  extractCorpus,
  sourceTypes,
  type ExtractCorpusOptions,
  type ExtractionOutcome,
  type FieldMap,
  type SourceType,
} from '../corpus/index.js'
import type { FactError } from '../errors.js'
import type { ExtractorOptions } from '../extractor.js'
import { parseFieldMap } from './field-map.js'
import type { ConfigOption } from './config-option.js'
import { placeOf } from './place.js'
import { noProgress, showProgress, type Progress } from './progress.js'
import type { RunOptions } from './run-options.js'
import { SkipTally } from './skips.js'
import { sourceSize } from './source-size.js'
import type { Streams } from './streams.js'
import { RunTally } from './summary.js'

/** How sources are read. */
export interface SourceOptions {
  readonly map?: FieldMap
  readonly type?: SourceType
  readonly anyLanguage?: boolean
}

export function addSourceOptions(command: Command): Command {
  return command
    .addOption(
      new Option('-m, --map <field=name,...>', 'what sources call our fields: text=body,published=date').argParser(
        parseFieldMap,
      ),
    )
    .addOption(new Option('-t, --type <type>', 'what sources hold, whatever their names').choices(sourceTypes))
    .option('--any-language', 'read articles in other languages than English too')
}

export interface Run extends SourceOptions, RunOptions, ConfigOption {
  readonly parts?: Pick<ExtractorOptions, 'sentences' | 'articleText' | 'explain'>
  /** Real paths that a walk leaves out. */
  readonly except?: ReadonlySet<string>
  /** Folder that keeps what was found for a later run. */
  readonly resume?: string
  /** Whether facts go to the terminal, where progress would stand between them. */
  readonly toTerminal?: boolean
  /** Whether a run that is soon over is summed up too. */
  readonly summary?: boolean
}

/**
 * Hands over the facts of each article, and says on standard error what was not read, how far the run is, and at its end
 * what it has done. @returns whether something was not read.
 *
 * @throws what `extractCorpus` throws.
 */
export async function eachExtraction(
  sources: readonly string[],
  run: Run,
  streams: Streams,
  take: (found: ExtractionOutcome) => Promise<void>,
): Promise<boolean> {
  const { quiet = false, toTerminal = false, except = new Set() } = run
  const progress = quiet || toTerminal ? noProgress(streams) : showProgress(streams)
  const tally = new RunTally()
  const skips = new SkipTally()
  if (!quiet && !toTerminal) void sourceSize(sources, except).then((bytes) => progress.expect(bytes))
  try {
    for await (const outcome of extractCorpus(sources, corpusOptions(run, except, streams, progress))) {
      tally.add(outcome)
      if (outcome.type === 'skip') await progress.say(skips.add(outcome))
      else if (outcome.type === 'fault') await progress.say(faultLine(outcome.fault))
      else await take(outcome)
      progress.finish(outcome.type === 'extraction' ? 1 : 0)
    }
  } finally {
    progress.stop()
  }
  await progress.say(skips.summary())
  if (!quiet && (run.summary === true || progress.isShown())) await progress.say(progress.summary(tally))
  return tally.faults > 0
}

function corpusOptions(
  { map, type, anyLanguage, workers, timeLimit, config, resume, parts }: Run,
  except: ReadonlySet<string>,
  { stdin }: Streams,
  progress: Progress,
): ExtractCorpusOptions {
  return {
    stdin,
    except,
    onBytes: (count) => {
      progress.read(count)
    },
    ...parts,
    ...(map === undefined ? {} : { map }),
    ...(type === undefined ? {} : { type }),
    ...(anyLanguage === undefined ? {} : { anyLanguage }),
    ...(workers === undefined ? {} : { workers }),
    ...(timeLimit === undefined ? {} : { timeLimit: timeLimit * 1000 }),
    ...(config === undefined ? {} : { config }),
    ...(resume === undefined ? {} : { resume }),
  }
}

function faultLine({ site, detail }: FactError): string {
  return `${placeOf(site.file ?? '', site.line)}: ${detail}\n`
}
