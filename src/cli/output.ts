/** Where the facts of a run go, opened. */

import { realpath, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import picocolors from 'picocolors'
import { neededParts, openExport, type ExportOptions, type ExtractionParts } from '../export/formats.js'
import { stageFiles, type Staging } from '../export/staging.js'
import type { Found } from '../export/writer.js'
import { textFormat } from './text-formats.js'
import type { OutputChoice, TextFormatName } from './output-choice.js'
import { fileSink, standardOutput } from './sink.js'
import type { Streams } from './streams.js'
import { terminalWidth } from './terminal.js'

export interface Output {
  /** What extractions need to hold. */
  readonly parts: ExtractionParts
  write(found: Found): Promise<void>
  /** Makes the output final. */
  close(): Promise<void>
  /** Leaves no trace of what was not closed. */
  abandon(): void
}

/** @throws FactError `E_MISSING_PACKAGE`, or what the system says if the output cannot be written. */
export async function openOutput(choice: OutputChoice, streams: Streams): Promise<Output> {
  switch (choice.to) {
    case 'text':
      return openText(choice.format, choice.file, streams)
    case 'file': {
      const file = await realpath(choice.file).catch(() => choice.file)
      const old = await stat(file).catch(() => undefined)
      if (old?.isFile() === false) throw new Error('not a file')
      return openStaged(await stageFiles(dirname(file)), {
        formats: new Set([choice.format]),
        file: basename(file),
      })
    }
    case 'folder':
      return openStaged(await stageFiles(choice.folder), { formats: choice.formats })
    default:
      return choice satisfies never
  }
}

async function openText(format: TextFormatName, file: string | undefined, streams: Streams): Promise<Output> {
  const { stdout } = streams
  const { each, end } = textFormat(format, {
    width: terminalWidth(stdout),
    color: file === undefined && stdout.isTTY === true && picocolors.isColorSupported,
  })
  const sink = file === undefined ? standardOutput(streams) : await fileSink(file)
  return {
    parts: neededParts([]),
    write: (found) => sink.write(each(found)),
    async close() {
      await sink.write(end())
      await sink.close()
    },
    abandon: () => {
      sink.abandon()
    },
  }
}

async function openStaged(staging: Staging, options: Omit<ExportOptions, 'places'>): Promise<Output> {
  try {
    const writer = await openExport({ ...options, places: staging.places })
    return {
      parts: neededParts(options.formats),
      write: (found) => writer.write(found),
      async close() {
        await writer.close()
        await staging.commit()
      },
      abandon() {
        writer.abandon()
        staging.abandon()
      },
    }
  } catch (error) {
    staging.abandon()
    throw error
  }
}
