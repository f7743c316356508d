#!/usr/bin/env node
/** The `lexfacts` command. */

import { run } from './program.js'

// A reader that closes its end, such as `head`, has had enough: that is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(0)
  })
}
for (const [signal, number] of [
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
] as const) {
  process.once(signal, () => process.exit(128 + number))
}

process.exitCode = await run(process.argv.slice(2), process)
