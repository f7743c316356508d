/** `lexfacts rules`: the rules that there are, their examples, and what each does on a corpus. */

import { Argument, Command, Option } from 'commander'
import { FactError } from '../errors.js'
import { readArticles } from '../corpus/index.js'
import { configOptions } from '../config/options.js'
import { addConfigOption, type ConfigOption } from './config-option.js'
import type { RuleReport } from '../rule-tools/index.js'
import { counted } from '../counted.js'
import { didYouMean } from '../nearest.js'
import { placeOf } from './place.js'
import { addSourceOptions, type SourceOptions } from './sources.js'
import { write, type Streams } from './streams.js'
import { renderFactTable } from './table.js'
import { terminalWidth } from './terminal.js'

interface RulesOptions extends ConfigOption {
  readonly kind?: string
  readonly format: 'table' | 'json'
}

export function rulesCommand(streams: Streams, leave: (status: number) => void): Command {
  return new Command('rules')
    .description('list, test and measure the rules')
    .addCommand(listCommand(streams, leave))
    .addCommand(testCommand(streams, leave))
    .addCommand(reportCommand(streams, leave))
}

function withFormat(command: Command): Command {
  return addConfigOption(command)
    .option('--kind <kind>', 'only rules of this kind')
    .addOption(new Option('-f, --format <format>', 'how it is written').choices(['table', 'json']).default('table'))
}

function listCommand(streams: Streams, leave: (status: number) => void): Command {
  return withFormat(new Command('list').description('the rules, by layer, with an example of each')).action(
    async (options: RulesOptions) => {
      leave(
        await guarded(streams, async () => {
          const { listRules } = await import('../rule-tools/index.js')
          const rules = ofKind(listRules(await configOptions(options.config)), options)
          const rows = rules.map(({ id, layer, origin, examples }) => [id, layer, origin, examples[0] ?? ''])
          await print(streams, options, rules, { name: 'Rules', head: ['id', 'layer', 'from', 'example'], rows })
          return 0
        }),
      )
    },
  )
}

function testCommand(streams: Streams, leave: (status: number) => void): Command {
  const command = new Command('test')
    .description('run the examples and counterexamples of all rules, built-in and own')
    .addHelpText('after', '\nExit status: 0 all hold, 1 some do not, 2 wrong usage or a rule that cannot be loaded.\n')
  return withFormat(command).action(async (options: RulesOptions) => {
    leave(
      await guarded(streams, async () => {
        const { listRules, testRules } = await import('../rule-tools/index.js')
        const known = await configOptions(options.config)
        ofKind(listRules(known), options)
        const { failures, rules, examples } = testRules(known, options.kind)
        if (options.format === 'json')
          await write(streams.stdout, `${JSON.stringify({ rules, examples, failures }, null, 2)}\n`)
        else {
          for (const { rule, example, expected, found } of failures) {
            const told = [`expected ${listed(expected)}`, `found ${listed(found)}`]
              .map((line) => `  ${line}\n`)
              .join('')
            await write(streams.stdout, `${rule}: ${example}\n${told}`)
          }
          await write(
            streams.stdout,
            `${counted(rules, 'rule')}, ${counted(examples, 'example')}, ${failures.length} failed\n`,
          )
        }
        return failures.length === 0 ? 0 : 1
      }),
    )
  })
}

function reportCommand(streams: Streams, leave: (status: number) => void): Command {
  const command = new Command('report')
    .description('how often each rule fires and is overruled on articles, and what it costs')
    .addArgument(new Argument('<source...>', 'files, folders, or - for standard input, as for extract'))
    .addHelpText(
      'after',
      '\nCost is the number of steps of the rule’s automaton for 1,000 tokens: comparable between rules, and the same on any\nmachine. Rules that are code have none.\n',
    )
  return addSourceOptions(withFormat(command)).action(
    async (sources: string[], options: RulesOptions & SourceOptions) => {
      leave(
        await guarded(streams, async () => {
          const { reportRules } = await import('../rule-tools/index.js')
          const report = reportRules(await configOptions(options.config))
          const failed = await addArticles(report, sources, options, streams)
          const rules = ofKind(report.rows(), options)
          const head = ['id', 'made', 'overruled', 'declined', 'cost']
          const rows = rules.map(({ id, made, overruled, declined, cost }) =>
            [id, made, overruled, declined, cost ?? ''].map(String),
          )
          await print(streams, options, rules, { name: 'Rules', head, rows })
          return failed ? 1 : 0
        }),
      )
    },
  )
}

/** @returns whether something was not read. */
async function addArticles(
  report: RuleReport,
  sources: readonly string[],
  { map = {}, anyLanguage = false, type }: SourceOptions,
  { stdin, stderr }: Streams,
): Promise<boolean> {
  let failed = false
  const reading = { stdin, map, anyLanguage, ...(type === undefined ? {} : { type }) }
  for await (const found of readArticles(sources, reading)) {
    if (found.type === 'article') {
      report.add(found.article)
    } else if (found.type === 'skip') {
      await write(stderr, `${placeOf(found.file, found.line)}: skipped, ${found.reason}\n`)
    } else {
      failed = true
      await write(stderr, `${found.fault.message}\n`)
    }
  }
  return failed
}

/** @throws FactError `E_BAD_USAGE` for a kind that no rule makes. */
function ofKind<R extends { readonly kind: string }>(rules: readonly R[], { kind }: RulesOptions): readonly R[] {
  if (kind === undefined) return rules
  const kept = rules.filter((rule) => rule.kind === kind)
  if (kept.length > 0) return kept
  const kinds = [...new Set(rules.map((rule) => rule.kind))]
  const tip = didYouMean(kind, kinds) || `; there are ${kinds.join(', ')}`
  throw new FactError('E_BAD_USAGE', `no rule is of the kind "${kind}"${tip}`)
}

function listed(mentions: readonly string[]): string {
  return mentions.length === 0 ? 'nothing' : mentions.map((mention) => JSON.stringify(mention)).join(', ')
}

interface Shown {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

async function print(
  { stdout }: Streams,
  { format }: RulesOptions,
  rules: readonly object[],
  table: Shown,
): Promise<void> {
  const text =
    format === 'json'
      ? `${JSON.stringify(rules, null, 2)}\n`
      : `${renderFactTable(table, { width: terminalWidth(stdout), color: false })}\n`
  await write(stdout, text)
}

/** Says what is wrong with a configuration, and returns 2 for it. */
async function guarded({ stderr }: Streams, work: () => Promise<number>): Promise<number> {
  try {
    return await work()
  } catch (error) {
    if (!(error instanceof FactError)) throw error
    await write(stderr, `${error.message}\n`)
    return 2
  }
}
