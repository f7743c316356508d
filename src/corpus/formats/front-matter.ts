/** Markdown with YAML front matter: `id`, `title` and `published` between two lines of `---`, then the article. */

import { parse } from 'yaml'
import type { Article } from '../../facts.js'
import type { HtmlArticle } from '../../html/read.js'
import { articleOf } from './records.js'

const opening = /^---[ \t]*\r?\n/u
const closing = /^(?:---|\.\.\.)[ \t]*\r?$/mu

/** The article, or what is wrong with its front matter. Offsets of its facts count from the end of the front matter. */
export async function readMarkdown(text: string, id: string): Promise<Article | HtmlArticle | string> {
  const head = opening.exec(text)
  if (head === null) return { id, text }
  const rest = text.slice(head[0].length)
  const end = closing.exec(rest)
  if (end === null) return { id, text }
  const body = rest.slice(end.index + end[0].length).replace(/^\n/u, '')
  let fields: unknown
  try {
    fields = parse(rest.slice(0, end.index)) ?? {}
  } catch (error) {
    return `front matter is not YAML: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return { id, text }
  return articleOf({ ...fields, text: body }, id)
}
