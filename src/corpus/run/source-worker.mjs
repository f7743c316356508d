/** Builds the worker and runs it, where the sources run as they are: in tests and in `npm run extract`. */

import { createHash } from 'node:crypto'
import { readdirSync, renameSync, statSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { threadId } from 'node:worker_threads'
import { buildSync } from 'esbuild'

const root = fileURLToPath(new URL('../../../', import.meta.url))

const source = `${root}src`
const built = `${root}node_modules/.cache/lexfacts/${createHash('sha256').update(root).digest('hex').slice(0, 8)}.mjs`

/** Builds what is not there or older than a source; several workers may do so at once. */
function build() {
  const builtAt = statSync(built, { throwIfNoEntry: false })?.mtimeMs ?? 0
  const names = readdirSync(source, { recursive: true })
  if (names.every((name) => statSync(`${source}/${name}`).mtimeMs < builtAt)) return
  const temporary = `${built}.${process.pid}.${threadId}`
  buildSync({
    absWorkingDir: root,
    entryPoints: ['src/corpus/run/extract-worker.ts'],
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    alias: { '#compromise': './src/normalize/compromise.node.ts' },
    outfile: temporary,
  })
  renameSync(temporary, built)
}

build()
export default import(pathToFileURL(built).href).then((worker) => worker.default)
