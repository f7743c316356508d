/** Runs the examples of rules. */

import { createExtractor, type ExtractorOptions } from '../extractor.js'
import { layersOf } from './layers.js'

/** An example that does not hold. */
export interface ExampleFailure {
  readonly rule: string
  readonly example: string
  /** What the example marks; empty for a counterexample. */
  readonly expected: readonly string[]
  /** What the rule made. */
  readonly found: readonly string[]
}

export interface RuleTestOutcome {
  readonly rules: number
  readonly examples: number
  readonly failures: readonly ExampleFailure[]
}

/**
 * Runs the examples and counterexamples of all rules that are patterns, each with all rules at work.
 *
 * @param kind Only rules of this kind.
 * @throws FactError as `createExtractor` does.
 */
export function testRules(options: ExtractorOptions = {}, kind?: string): RuleTestOutcome {
  const extractor = createExtractor(options)
  const rules = layersOf(options)
    .layers.flatMap((layer) => layer.rules ?? [])
    .filter((rule) => kind === undefined || rule.kind === kind)
  const madeBy = (rule: string, text: string): string[] =>
    extractor
      .explain(text)
      .flatMap(({ matches }) => matches)
      .filter((match) => match.rule === rule && match.fate === 'made')
      .sort((a, b) => a.start - b.start)
      .map((match) => match.text)
  let examples = 0
  const failures: ExampleFailure[] = []
  for (const { id, examples: given, counterexamples } of rules) {
    const tried = [
      ...given.map((example) => ({ example, expected: marked(example) })),
      ...counterexamples.map((example) => ({ example, expected: [] })),
    ]
    for (const { example, expected } of tried) {
      examples++
      const found = madeBy(id, example.replace(/[‹›]/gu, ''))
      if (found.join('\n') !== expected.join('\n')) failures.push({ rule: id, example, expected, found })
    }
  }
  return { rules: rules.length, examples, failures }
}

/** What an example encloses in `‹…›`. */
function marked(example: string): string[] {
  return Array.from(example.matchAll(/‹([^‹›]*)›/gu), (match) => match[1] ?? '')
}
