/** `lexfacts explain`: what each rule saw in each sentence. */

import { Argument, Command, Option } from 'commander'
import type { MatchExplanation, SentenceExplanation } from '../explanations.js'
import { addConfigOption, configuredExtractor, type ConfigOption } from './config-option.js'
import { onlyArticle } from './only-article.js'
import { write, type Streams } from './streams.js'

interface ExplainOptions extends ConfigOption {
  readonly format: 'text' | 'json'
  readonly rule?: string
}

const details = `
For each sentence: its tokens with their parts of speech, then each match of a rule. "made" became a mention; "declined"
was turned down by the rule itself; "overruled" lost its tokens to a longer match, or to one of equal length that stands
earlier in the list.
`

export function explainCommand(streams: Streams, leave: (status: number) => void): Command {
  const command = new Command('explain')
    .description('show how the rules read an article, sentence by sentence')
    .addArgument(new Argument('<article>', 'a file with one article, or - for standard input'))
    .option('--rule <id>', 'only sentences that this rule matched in, and its matches')
  return addConfigOption(command)
    .addOption(new Option('-f, --format <format>', 'how it is written').choices(['text', 'json']).default('text'))
    .addHelpText('after', details)
    .action(async (source: string, options: ExplainOptions) => {
      leave(await runExplain(source, options, streams))
    })
}

async function runExplain(source: string, options: ExplainOptions, streams: Streams): Promise<number> {
  const extractor = await configuredExtractor(options, streams)
  if (extractor === undefined) return 2
  let sentences: readonly SentenceExplanation[]
  try {
    sentences = extractor.explain(await onlyArticle(source, streams))
  } catch (error) {
    await write(streams.stderr, `${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  const shown = options.rule === undefined ? sentences : onlyRule(sentences, options.rule)
  const text = options.format === 'json' ? `${JSON.stringify(shown, null, 2)}\n` : shown.map(sentenceText).join('\n')
  await write(streams.stdout, text)
  return 0
}

function onlyRule(sentences: readonly SentenceExplanation[], rule: string): SentenceExplanation[] {
  return sentences.flatMap((sentence) => {
    const matches = sentence.matches.filter((match) => match.rule === rule)
    return matches.length === 0 ? [] : [{ ...sentence, matches }]
  })
}

function sentenceText({ text, chrome, tokens, matches }: SentenceExplanation): string {
  const head = text.replace(/\s+/gu, ' ')
  if (chrome) return `${head}\n  passed over: page chrome\n`
  const tagged = tokens.map((token) => `${token.text}/${token.pos}`).join(' ')
  return [head, `  ${tagged}`, ...matches.map((match) => `  ${matchText(match)}`), ''].join('\n')
}

function matchText({ fate, rule, by, text, captures }: MatchExplanation): string {
  const lost = by === null ? '' : ` by ${by}`
  const parts = Object.entries(captures).map(([name, part]) => `${name}: ${JSON.stringify(part)}`)
  const told = parts.length === 0 ? '' : ` {${parts.join(', ')}}`
  return `${fate.padEnd(9)} ${rule} ${JSON.stringify(text)}${lost}${told}`
}
