/** Pages that show files and the output of commands, and the files that they show. */

import { readFileSync } from 'node:fs'

/** From the root of the repository. */
export const docPages = ['README.md', 'docs/own-rules.md', 'docs/testing.md'] as const

export function pathInRepository(path: string): string {
  return new URL(`../../${path}`, import.meta.url).pathname
}

export function readPage(page: string): string {
  return readFileSync(pathInRepository(page), 'utf8')
}

const shownFile = /<!-- (examples\/[\w./-]+) -->\n\n```(\w+)\n[^`]*```\n/gu

/** A page with the files that it shows as they are now. */
export function refreshFiles(page: string): string {
  return page.replace(
    shownFile,
    (_, path: string, language: string) => `<!-- ${path} -->\n\n\`\`\`${language}\n${readPage(path)}\`\`\`\n`,
  )
}
