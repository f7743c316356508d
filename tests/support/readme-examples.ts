/** The code blocks of a page that a block of output follows. */

import { readPage } from './doc-pages.js'

export interface Example {
  readonly language: 'ts' | 'sh' | 'sql'
  readonly code: string
  readonly output: string
  /** The file that the code was taken from, and that its imports are relative to. */
  readonly file: string | undefined
}

const block = /(?:<!-- (\S+) -->\n\n)?```(ts|sh|sql)\n([^`]*)```\n\n```text\n([^`]*)```/gu

/** Blocks of code that a block of output follows. */
export function readExamples(page = readPage('README.md')): Example[] {
  return Array.from(page.matchAll(block), ([, file, language, code, output]) => ({
    language: language as Example['language'],
    code: code!,
    output: output!,
    file,
  }))
}
