/** Articles of the sources that a command was given, as facts. */

import { Option, type Command } from 'commander'
import { extractReading, readArticles, sourceTypes, type FieldMap, type SourceType } from '../corpus/index.js'
import { FactError } from '../errors.js'
import type { Extractor } from '../extractor.js'
import type { Extraction } from '../facts.js'
import { parseFieldMap } from './field-map.js'
import { placeOf } from './place.js'
import { SkipTally } from './skips.js'
import { write, type Streams } from './streams.js'

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

export interface SourceReader extends SourceOptions {
  readonly extractor: Extractor
  /** Real paths that a walk leaves out. */
  readonly except?: ReadonlySet<string>
}

/** Hands over the facts of each article, and says on standard error what was not read. @returns whether there was such. */
export async function eachExtraction(
  sources: readonly string[],
  { extractor, except = new Set(), map = {}, anyLanguage = false, type }: SourceReader,
  { stdin, stderr }: Streams,
  take: (extraction: Extraction) => Promise<void>,
): Promise<boolean> {
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
        extraction = await extractReading(found, extractor)
      } catch (error) {
        // Anything else is a fault of ours, which shall not cost the user the other articles.
        const detail = error instanceof FactError ? error.detail : `not read: ${String(error)}`
        await complain(placeOf(found.file, found.line), detail)
        continue
      }
      await take(extraction)
    }
  }
  await write(stderr, skips.summary())
  return failed
}
