/** A corpus of any size, made from the bundled articles. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { corpusTexts } from './texts.js'

const months = ['January', 'February', 'March', 'April', 'June', 'July', 'August', 'September', 'October', 'December']
const surnames = ['Okafor', 'Lindqvist', 'Marsh', 'Haddad', 'Petrov', 'Delgado', 'Nakamura', 'Oduya', 'Brandt', 'Reyes']
const month = new RegExp(String.raw`\b(?:${months.join('|')})\b`, 'gu')
/** The word behind a title: the name of its holder. */
const holder = /\b(?<title>Judge|Minister|Commissioner|Director|Inspector|Mr\.|Ms\.) [A-Z][a-z]+/gu

/**
 * Writes articles whose days, months, figures and names of officials vary with their number, a thousand to a folder.
 *
 * @returns their bytes.
 */
export function generateArticles(folder: string, count: number): number {
  const texts = corpusTexts()
  let bytes = 0
  for (let number = 0; number < count; number++) {
    const below = join(folder, String(Math.floor(number / 1000)).padStart(3, '0'))
    if (number % 1000 === 0) mkdirSync(below, { recursive: true })
    const content = Buffer.from(varied(texts[number % texts.length]!, Math.floor(number / texts.length)))
    bytes += content.length
    writeFileSync(join(below, `${String(number).padStart(6, '0')}.txt`), content)
  }
  return bytes
}

function varied(text: string, by: number): string {
  if (by === 0) return text
  return text
    .replace(/(?<![\d.,])[1-9]\d?(?![\d.,])/gu, (figure) => String(((Number(figure) + by - 1) % 28) + 1))
    .replace(month, (name) => months[(months.indexOf(name) + by) % months.length]!)
    .replace(holder, (_, title: string) => `${title} ${surnames[by % surnames.length]!}`)
}
