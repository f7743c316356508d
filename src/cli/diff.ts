/** `lexfacts diff`: what differs between two runs over the same articles. */

import { Argument, Command, Option } from 'commander'
import { readExtractions } from '../corpus/read-extractions.js'
import { FactError } from '../errors.js'
import { changeLine, changesMarkdown, changesSummary, diffExtractions, type FactChange } from '../evaluate/index.js'
import { write, type Streams } from './streams.js'

type DiffFormat = 'text' | 'json' | 'markdown'

const details = `
Facts are paired by their places. Ids do not count: links are compared by the name or value that they lead to.
Exit status, as of diff: 0 no difference, 1 differences, 2 trouble or wrong usage.
`

export function diffCommand(streams: Streams, leave: (status: number) => void): Command {
  return new Command('diff')
    .description('facts gained, lost and changed between two files of extractions')
    .addArgument(new Argument('<before>', 'extractions as JSON Lines'))
    .addArgument(new Argument('<after>', 'extractions as JSON Lines'))
    .addOption(
      new Option('-f, --format <format>', 'how differences are written')
        .choices(['text', 'json', 'markdown'])
        .default('text'),
    )
    .addHelpText('after', details)
    .action(async (before: string, after: string, { format }: { readonly format: DiffFormat }) => {
      leave(await runDiff(before, after, format, streams))
    })
}

async function runDiff(
  beforePath: string,
  afterPath: string,
  format: DiffFormat,
  { stdout, stderr }: Streams,
): Promise<number> {
  try {
    const before = await readExtractions(beforePath)
    const after = await readExtractions(afterPath)
    const lost = [...before.keys()].filter((id) => !after.has(id))
    const gained = [...after.keys()].filter((id) => !before.has(id))
    const changes: FactChange[] = []
    for (const [id, extraction] of after) {
      const old = before.get(id)
      if (old !== undefined) changes.push(...diffExtractions(old, extraction))
    }
    await write(stdout, rendered({ lost, gained, changes }, format))
    return lost.length + gained.length + changes.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof FactError)) throw error
    await write(stderr, `${error.message}\n`)
    return 2
  }
}

interface Differences {
  /** Ids of articles that only the earlier file has. */
  readonly lost: readonly string[]
  /** Ids of articles that only the later file has. */
  readonly gained: readonly string[]
  readonly changes: readonly FactChange[]
}

function rendered({ lost, gained, changes }: Differences, format: DiffFormat): string {
  switch (format) {
    case 'json':
      return `${JSON.stringify({ articlesLost: lost, articlesGained: gained, changes }, null, 2)}\n`
    case 'markdown': {
      const articles = [...lost.map((id) => `- article lost: ${id}`), ...gained.map((id) => `- article gained: ${id}`)]
      return `${changesMarkdown(changes)}${articles.length === 0 ? '' : `\n${articles.join('\n')}\n`}`
    }
    case 'text': {
      const articles = [...lost.map((id) => `- article ${id}`), ...gained.map((id) => `+ article ${id}`)]
      const lines = changes.flatMap((each, i) =>
        each.article === changes[i - 1]?.article ? [`  ${changeLine(each)}`] : [each.article, `  ${changeLine(each)}`],
      )
      return [...articles, ...lines, changesSummary(changes), ''].join('\n')
    }
    default:
      return format satisfies never
  }
}
