/** Options of commands that may run for long. */

import { InvalidArgumentError, Option, type Command } from 'commander'

export interface RunOptions {
  readonly workers?: number
  /** Seconds an article. */
  readonly timeLimit?: number
  readonly quiet?: boolean
}

export function addRunOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--workers <n>',
        'threads that extract; 0: none beside the main one (default: one for each core)',
      ).argParser(readWorkers),
    )
    .addOption(
      new Option('--time-limit <seconds>', 'give up an article that takes longer (default: 60)').argParser(readSeconds),
    )
    .option('-q, --quiet', 'no progress and no summary on standard error')
}

function readWorkers(given: string): number {
  if (!/^\d{1,3}$/u.test(given)) throw new InvalidArgumentError('A whole number from 0 to 999 is needed.')
  return Number(given)
}

function readSeconds(given: string): number {
  const seconds = Number(given)
  if (!(seconds > 0 && seconds <= 1e6)) throw new InvalidArgumentError('A number of seconds is needed.')
  return seconds
}
