/** The command line: commands, help, version and exit statuses. */

import { createRequire } from 'node:module'
import { Command, CommanderError } from 'commander'
import { annotateCommand } from './annotate.js'
import { checkCommand } from './check.js'
import { convertCommand } from './convert.js'
import { diffCommand } from './diff.js'
import { entitiesCommand } from './entities.js'
import { explainCommand } from './explain.js'
import { extractCommand } from './extract.js'
import { rulesCommand } from './rules.js'
import { scoreCommand } from './score.js'
import type { Streams } from './streams.js'

const { version } = createRequire(import.meta.url)('lexfacts/package.json') as { version: string }

/** In the order in which they are listed. */
const commands = [
  extractCommand,
  entitiesCommand,
  scoreCommand,
  diffCommand,
  checkCommand,
  annotateCommand,
  convertCommand,
  explainCommand,
  rulesCommand,
] as const

/** Runs one command. @returns the exit status: 0 done, 1 some input could not be read, 2 wrong usage. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let status = 0
  const leave = (left: number): void => {
    status = left
  }
  const program = new Command('lexfacts')
    .description('Typed facts from English legal news: agencies, officials, dates, counts, percentages, sectors.')
    .version(version)
  for (const command of commands) program.addCommand(command(streams, leave))
  for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
    command
      .exitOverride()
      .showHelpAfterError('(lexfacts --help tells more)')
      .configureOutput({
        writeOut: (text) => streams.stdout.write(text),
        writeErr: (text) => streams.stderr.write(text),
        getOutHelpWidth: () => streams.stdout.columns ?? 100,
      })
  }
  try {
    await program.parseAsync(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : 2
  }
  return status
}
