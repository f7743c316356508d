/** Runs the code blocks of pages. */

import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { format } from 'node:util'
import { transformSync } from 'esbuild'
import * as config from '../../src/config/index.js'
import * as corpus from '../../src/corpus/index.js'
import * as lexfacts from '../../src/index.js'
import * as testing from '../../src/testing/index.js'
import { lexfacts as runCommand } from './command.js'
import { printQuery } from './corpus-database.js'
import { pathInRepository } from './doc-pages.js'
import { readExamples, type Example } from './readme-examples.js'

/** A page with what its examples print now. */
export async function refreshExamples(page: string): Promise<string> {
  let fresh = page
  for (const example of readExamples(page)) {
    const printed = await runExample(example)
    fresh = fresh.replace(blockOf(example), () => blockOf({ ...example, output: printed }))
  }
  return fresh
}

function blockOf({ language, code, output }: Example): string {
  return `\`\`\`${language}\n${code}\`\`\`\n\n\`\`\`text\n${output}\`\`\``
}

/** What an example prints. */
export async function runExample({ language, code, file }: Example): Promise<string> {
  switch (language) {
    case 'sh':
      return runShell(code)
    case 'sql':
      return printQuery(code)
    default:
      return runScript(code, file)
  }
}

/** Lines of `lexfacts …`, on a terminal, and of `echo $?`. Files are written to `out`, which git ignores. */
async function runShell(code: string): Promise<string> {
  mkdirSync(pathInRepository('out'), { recursive: true })
  let printed = ''
  let last = 0
  for (const line of code.trim().split('\n')) {
    const [name, ...args] = line.split(' ')
    if (line === 'echo $?') {
      printed += `${last}\n`
    } else if (name === 'lexfacts') {
      const { status, out, err } = await runCommand(args, '', 100)
      last = status
      printed += (out + err).replaceAll(pathInRepository(''), '')
    } else {
      throw new Error(`no way to run ${line}`)
    }
  }
  return printed
}

const entries: Readonly<Record<string, object>> = {
  lexfacts,
  'lexfacts/config': config,
  'lexfacts/corpus': corpus,
  'lexfacts/testing': testing,
}
const importLine = /^import (\{[^}]*\}) from '([^']+)'$/gmu

/** Imports become constants, so that what stands behind them can run in a function, and wait there. */
async function runScript(code: string, file: string | undefined): Promise<string> {
  const modules: Record<string, object> = {}
  for (const [, , name] of code.matchAll(importLine)) modules[name!] = await importedBy(name!, file)
  const body = code.replace(importLine, "const $1 = modules['$2']")
  const script = transformSync(`async function example() {${body}}`, { loader: 'ts' }).code
  let printed = ''
  const console = { log: (...values: unknown[]) => (printed += `${format(...values)}\n`) }
  const example = new Function('modules', 'console', `${script}; return example()`) as (
    ...given: unknown[]
  ) => Promise<void>
  await example(modules, console)
  return printed
}

async function importedBy(name: string, file: string | undefined): Promise<object> {
  const entry = entries[name]
  if (entry !== undefined) return entry
  if (file === undefined || !name.startsWith('./')) throw new Error(`no way to import ${name}`)
  const path = `${dirname(pathInRepository(file))}/${name.slice(2).replace(/\.js$/u, '.ts')}`
  return (await import(path)) as object
}
