/** `lexfacts explain`: what each rule saw in each sentence. */

import { Argument, Command, Option } from 'commander'
import type { MatchExplanation, SentenceExplanation, TokenExplanation } from '../explanations.js'
import type { ExtractorOptions } from '../extractor.js'
import type { Article, Extraction } from '../facts.js'
import { didYouMean } from '../nearest.js'
import { factLinesIn } from '../testing/fact-lines.js'
import { addConfigOption, withConfig, type ConfigOption } from './config-option.js'
import { onlyArticle } from './only-article.js'
import { write, type Streams } from './streams.js'

interface ExplainOptions extends ConfigOption {
  readonly format: 'text' | 'json'
  readonly rule?: string
}

const details = `
For each sentence: its tokens with their parts of speech (and base forms where they differ), then each match of a rule, in
the order in which the layers of rules work, then the facts that were made of them. "made" became a mention; "overruled"
lost its tokens to a longer match, or to one of equal length that stands earlier in the list; "declined" was turned down by
the rule's own code, and is told in one line, or in full with --rule.
Exit status: 0 done, 1 the article could not be read, 2 wrong usage.
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
  const { createExtractor } = await import('../extractor.js')
  const made = await withConfig(options, streams, (own) => ({ own, extractor: createExtractor(own) }))
  if (made === undefined) return 2
  const { own, extractor } = made
  const fault = await faultOfRule(options.rule, own)
  if (fault !== '') {
    await write(streams.stderr, fault)
    return 2
  }
  const { rule, format } = options
  let article: Article
  try {
    article = await onlyArticle(source, streams)
  } catch (error) {
    await write(streams.stderr, `${error instanceof Error ? error.message : String(error)}\n`)
    return 1
  }
  const sentences = extractor.explain(article)
  const shown = rule === undefined ? sentences : onlyRule(sentences, rule)
  if (format === 'json') await write(streams.stdout, `${JSON.stringify(shown, null, 2)}\n`)
  else {
    const found = extractor.extract(article)
    const texts = shown.map((sentence) => sentenceText(sentence, found, rule))
    await write(streams.stdout, texts.join('\n'))
  }
  if (rule !== undefined && shown.length === 0) await write(streams.stderr, `${rule} matched nowhere\n`)
  return 0
}

/** Says what is wrong with `--rule`; empty where it is a rule, or not given. */
async function faultOfRule(rule: string | undefined, own: ExtractorOptions): Promise<string> {
  if (rule === undefined) return ''
  const { listRules } = await import('../rule-tools/index.js')
  const ids = listRules(own).map(({ id }) => id)
  return ids.includes(rule) ? '' : `there is no rule "${rule}"${didYouMean(rule, ids)}\n`
}

function onlyRule(sentences: readonly SentenceExplanation[], rule: string): SentenceExplanation[] {
  return sentences.flatMap((sentence) => {
    const matches = sentence.matches.filter((match) => match.rule === rule)
    return matches.length === 0 ? [] : [{ ...sentence, matches }]
  })
}

/** @param rule The one rule that was asked for: its matches that were declined then have a line of their own. */
function sentenceText(sentence: SentenceExplanation, found: Extraction, rule?: string): string {
  const { text, chrome, tokens, matches } = sentence
  const head = text.replace(/\s+/gu, ' ')
  if (chrome) return `${head}\n  passed over: page chrome\n`
  const isTallied = ({ fate }: MatchExplanation): boolean => rule === undefined && fate === 'declined'
  const listed = matches.filter((match) => !isTallied(match))
  const declined = matches.filter(isTallied)
  const facts = factLinesIn(found, sentence).filter((line) => rule === undefined || line.endsWith(` [${rule}]`))
  const lines = [
    tokens.map(tokenText).join(' '),
    ...listed.map(matchText),
    ...(declined.length === 0 ? [] : [`${'declined'.padEnd(fateWidth)} ${tallyOf(declined)}`]),
    ...facts.map((line) => `${'fact'.padEnd(fateWidth)} ${line}`),
  ]
  return [head, ...lines.map((line) => `  ${line}`), ''].join('\n')
}

/** Width of the longest fate. */
const fateWidth = 9

/** `fined/VERB/fine`: the base form where it is not the token itself. */
function tokenText({ text, pos, lemma }: TokenExplanation): string {
  return lemma === text.toLowerCase() ? `${text}/${pos}` : `${text}/${pos}/${lemma}`
}

function matchText({ fate, rule, kind, by, text, captures }: MatchExplanation): string {
  const lost = by === null ? '' : ` by ${by}`
  // Rules that are code have their fact's name in their id, and make mentions that others build on.
  const made = rule.startsWith(`${kind}/`) ? '' : ` as ${kind}`
  const parts = Object.entries(captures).map(([name, part]) => `${name}: ${JSON.stringify(part)}`)
  const told = parts.length === 0 ? '' : ` {${parts.join(', ')}}`
  return `${fate.padEnd(fateWidth)} ${rule} ${JSON.stringify(text)}${made}${lost}${told}`
}

/** `clock/twenty-four-hours (2), year/figure`: rules in the order of their first match. */
function tallyOf(matches: readonly MatchExplanation[]): string {
  const counts = new Map<string, number>()
  for (const { rule } of matches) counts.set(rule, (counts.get(rule) ?? 0) + 1)
  return Array.from(counts, ([rule, count]) => (count === 1 ? rule : `${rule} (${count})`)).join(', ')
}
