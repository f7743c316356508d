/** Files that take their places only once all of them are whole. */

import { randomUUID } from 'node:crypto'
import { rmdirSync, rmSync } from 'node:fs'
import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { kill, pid } from 'node:process'
import type { Places } from './writer.js'

export interface Staging {
  readonly places: Places
  /** Moves every file to its place, over what is there. */
  commit(): Promise<void>
  /** Leaves the folder as it was. Synchronous, so that it can run while a process ends. */
  abandon(): void
}

/** Stages files for a folder, which is made if it is missing, in a hidden folder inside it. */
export async function stageFiles(folder: string): Promise<Staging> {
  const hidden = join(folder, `.lexfacts-${pid}-${randomUUID()}`)
  const made = await mkdir(hidden, { recursive: true })
  await removeLeft(folder)
  const names: string[] = []
  const pathIn = async (part: string, name: string): Promise<string> => {
    const path = join(hidden, part, name)
    await mkdir(dirname(path), { recursive: true })
    return path
  }
  return {
    places: {
      file(name) {
        names.push(name)
        return pathIn('files', name)
      },
      scratch: (name) => pathIn('scratch', name),
    },
    async commit() {
      for (const name of names) {
        await mkdir(dirname(join(folder, name)), { recursive: true })
        await rename(join(hidden, 'files', name), join(folder, name))
      }
      rmSync(hidden, { recursive: true, force: true })
    },
    abandon() {
      rmSync(hidden, { recursive: true, force: true })
      if (made !== hidden) removeIfEmpty(folder)
    },
  }
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch {
    // Someone else has put something there.
  }
}

/** Removes what runs left that were killed: a run that still works has its process. */
async function removeLeft(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = /^\.lexfacts-(\d+)-/u.exec(name)?.[1]
    if (owner !== undefined && !isRunning(Number(owner))) await rm(join(folder, name), { recursive: true, force: true })
  }
}

function isRunning(process: number): boolean {
  try {
    return kill(process, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
