/** Where output goes: standard output, or a file that appears only when it is whole. */

import { createWriteStream, rmSync, type WriteStream } from 'node:fs'
import { chmod, open, realpath, rename, stat } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { finished } from 'node:stream/promises'
import { write, type Streams } from './streams.js'

export interface Sink {
  /** @param text Bytes are UTF-8. */
  write(text: string | Uint8Array): Promise<void>
  /** Makes the output final. */
  close(): Promise<void>
  /** Leaves no trace of a file that was not closed. */
  abandon(): void
}

/** Standard output, which others may go on writing to. */
export function standardOutput({ stdout }: Streams): Sink {
  return { write: (text) => write(stdout, text), close: () => Promise.resolve(), abandon: () => undefined }
}

/**
 * A file, written beside its place under a hidden name and moved there when closed, so that no reader ever sees half of
 * it and a run that fails leaves the old file as it was. Pipes and devices are written to directly.
 */
export async function fileSink(path: string): Promise<Sink> {
  const target = await realpath(path).catch(() => path)
  const old = await stat(target).catch(() => undefined)
  if (old?.isDirectory() === true) throw Object.assign(new Error('a folder'), { code: 'EISDIR' })
  if (old !== undefined && !old.isFile())
    return streamSink(
      createWriteStream(target),
      () => Promise.resolve(),
      () => undefined,
    )
  const temporary = join(dirname(target), `.${basename(target)}.${process.pid}.tmp`)
  const handle = await open(temporary, 'w')
  if (old !== undefined) await chmod(temporary, old.mode)
  const abandon = (): void => {
    rmSync(temporary, { force: true })
  }
  return streamSink(handle.createWriteStream({ flush: true }), () => rename(temporary, target), abandon)
}

function streamSink(stream: WriteStream, settle: () => Promise<void>, abandon: () => void): Sink {
  let failure: Error | undefined
  stream.on('error', (error) => (failure = error))
  return {
    async write(text) {
      if (failure !== undefined) throw failure
      await write(stream, text)
    },
    async close() {
      stream.end()
      await finished(stream)
      await settle()
    },
    abandon() {
      stream.destroy()
      abandon()
    },
  }
}
