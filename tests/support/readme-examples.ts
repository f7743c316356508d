/** The code blocks of the README that a block of output follows. */

import { readFileSync } from 'node:fs'

export const readmePath = new URL('../../README.md', import.meta.url).pathname

export interface Example {
  readonly language: 'ts' | 'sh' | 'sql'
  readonly code: string
  readonly output: string
}

const block = /```(ts|sh|sql)\n([^`]*)```\n\n```text\n([^`]*)```/gu

/** Blocks of code that a block of output follows. */
export function readExamples(readme = readFileSync(readmePath, 'utf8')): Example[] {
  return Array.from(readme.matchAll(block), ([, language, code, output]) => ({
    language: language as Example['language'],
    code: code!,
    output: output!,
  }))
}
