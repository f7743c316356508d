/** `lexfacts entities`: what articles have in common. */

import { Argument, Command, InvalidArgumentError, Option } from 'commander'
import picocolors from 'picocolors'
import { collectEntities } from '../entities/index.js'
import { entitiesJson, entityTables } from './entity-tables.js'
import { addConfigOption, isConfigFault, type ConfigOption } from './config-option.js'
import { addRunOptions, type RunOptions } from './run-options.js'
import { addSourceOptions, eachExtraction, type SourceOptions } from './sources.js'
import { write, type Streams } from './streams.js'
import { renderFactTable } from './table.js'
import { terminalWidth } from './terminal.js'

interface EntitiesOptions extends SourceOptions, ConfigOption, RunOptions {
  readonly format: 'table' | 'json'
  readonly minArticles: number
}

const details = `
An agency is one in all articles by its id in the list of agencies, else by its name and country; an official by name
and agency. A statistic is what an agency did, to what and when, where at least two articles give a figure for it;
"contradicted" are those whose figures cannot all be true.
`

/** The command; its exit status goes to `leave`. */
export function entitiesCommand(streams: Streams, leave: (status: number) => void): Command {
  const command = new Command('entities')
    .description('list the agencies, officials and statistics that articles share')
    .addArgument(new Argument('<source...>', 'files, folders, or - for standard input, as for extract'))
    .addOption(new Option('-f, --format <format>', 'how they are written').choices(['table', 'json']).default('table'))
    .addOption(
      new Option('--min-articles <n>', 'only what at least so many articles name').argParser(readNumber).default(1),
    )
  return addRunOptions(addConfigOption(addSourceOptions(command)))
    .addHelpText('after', details)
    .action(async (sources: string[], options: EntitiesOptions) => {
      const collector = collectEntities()
      const articles: string[] = []
      let failed: boolean
      try {
        failed = await eachExtraction(sources, options, streams, ({ extraction: found }) => {
          articles.push(found.id)
          collector.add(found)
          return Promise.resolve()
        })
      } catch (error) {
        if (!isConfigFault(error)) throw error
        await write(streams.stderr, `${error.message}\n`)
        leave(2)
        return
      }
      const { agencies, officials, statistics } = collector.resolve()
      const enough = ({ articles }: { readonly articles: readonly number[] }): boolean =>
        articles.length >= options.minArticles
      const shown = {
        agencies: agencies.filter(enough),
        officials: officials.filter(enough),
        statistics: statistics.filter(enough),
      }
      const { stdout } = streams
      if (options.format === 'json') {
        await write(stdout, `${JSON.stringify(entitiesJson(shown, articles), null, 2)}\n`)
      } else {
        const color = stdout.isTTY === true && picocolors.isColorSupported
        const tables = entityTables(shown, articles, agencies).filter(({ rows }) => rows.length > 0)
        const blocks = tables.map((table) => renderFactTable(table, { width: terminalWidth(stdout), color }))
        await write(stdout, blocks.length === 0 ? 'nothing in common\n' : `${blocks.join('\n\n')}\n`)
      }
      leave(failed ? 1 : 0)
    })
}

function readNumber(given: string): number {
  if (!/^[1-9]\d{0,8}$/u.test(given)) throw new InvalidArgumentError('A whole number from 1 is needed.')
  return Number(given)
}
