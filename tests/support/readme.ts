/** Runs the code blocks of the README. */

import { format } from 'node:util'
import { transformSync } from 'esbuild'
import * as corpus from '../../src/corpus/index.js'
import * as lexfacts from '../../src/index.js'
import { lexfacts as runCommand } from './command.js'
import { printQuery } from './corpus-database.js'
import { readExamples, type Example } from './readme-examples.js'

/** The README with what its examples print now. */
export async function refreshExamples(readme: string): Promise<string> {
  let fresh = readme
  for (const example of readExamples(readme)) {
    const printed = await runExample(example)
    fresh = fresh.replace(blockOf(example), () => blockOf({ ...example, output: printed }))
  }
  return fresh
}

function blockOf({ language, code, output }: Example): string {
  return `\`\`\`${language}\n${code}\`\`\`\n\n\`\`\`text\n${output}\`\`\``
}

/** What an example prints. */
export async function runExample({ language, code }: Example): Promise<string> {
  switch (language) {
    case 'sh':
      return runShell(code)
    case 'sql':
      return printQuery(code)
    default:
      return runScript(code)
  }
}

async function runShell(code: string): Promise<string> {
  const [name, ...args] = code.trim().split(' ')
  if (name !== 'lexfacts') throw new Error(`no way to run ${code}`)
  const { out, err } = await runCommand(args, '', 100)
  if (err !== '') throw new Error(err)
  return out
}

/** Imports become constants, so that what stands behind them can run in a function, and wait there. */
async function runScript(code: string): Promise<string> {
  const body = code.replace(/^import (\{[^}]*\}) from '([^']+)'$/gmu, "const $1 = entries['$2']")
  const script = transformSync(`async function example() {${body}}`, { loader: 'ts' }).code
  let printed = ''
  const console = { log: (...values: unknown[]) => (printed += `${format(...values)}\n`) }
  const example = new Function('entries', 'console', `${script}; return example()`) as (
    ...given: unknown[]
  ) => Promise<void>
  await example({ lexfacts, 'lexfacts/corpus': corpus }, console)
  return printed
}
