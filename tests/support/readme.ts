/** Runs the code blocks of the README. */

import { format } from 'node:util'
import { transformSync } from 'esbuild'
import * as lexfacts from '../../src/index.js'
import { lexfacts as runCommand } from './command.js'
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
  return language === 'sh' ? await runShell(code) : runScript(code)
}

async function runShell(code: string): Promise<string> {
  const [name, ...args] = code.trim().split(' ')
  if (name !== 'lexfacts') throw new Error(`no way to run ${code}`)
  const { out, err } = await runCommand(args, '', 100)
  if (err !== '') throw new Error(err)
  return out
}

function runScript(code: string): string {
  const script = transformSync(code, { loader: 'ts', format: 'cjs' }).code
  let printed = ''
  const console = { log: (...values: unknown[]) => (printed += `${format(...values)}\n`) }
  const require = (): typeof lexfacts => lexfacts
  new Function('require', 'console', 'module', script)(require, console, { exports: {} })
  return printed
}
