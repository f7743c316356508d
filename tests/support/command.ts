/** Runs the command in this process, in a folder of its own. */

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { run } from '../../src/cli/program.js'
import type { Extraction } from '../../src/facts.js'

export interface Ran {
  readonly status: number
  readonly out: string
  readonly err: string
}

/** Exit status and output of `lexfacts …args`. */
export async function lexfacts(args: readonly string[], stdin: string | Uint8Array = '', columns = 80): Promise<Ran> {
  const out = new Collector(columns)
  const err = new Collector(columns)
  const input = new PassThrough()
  input.end(stdin)
  const status = await run(args, { stdin: input, stdout: out, stderr: err })
  return { status, out: out.text, err: err.text }
}

/** Extractions of JSON Lines. */
export function parseLines(text: string): Extraction[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Extraction)
}

/** A new folder with files, by path; `remove` deletes it. */
export function makeFolder(files: Readonly<Record<string, string | Uint8Array>>): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'lexfacts-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true })
    writeFileSync(join(path, name), content)
  }
  return { path, remove: () => rmSync(path, { recursive: true }) }
}

class Collector extends PassThrough {
  readonly #parts: Buffer[] = []

  constructor(readonly columns: number) {
    super()
    this.on('data', (part: Buffer) => this.#parts.push(part))
  }

  get text(): string {
    return Buffer.concat(this.#parts).toString()
  }
}
