/**
 * Markup nested so deeply that tree builders would take quadratic time or run out of stack: tags beyond a depth that no
 * page needs are taken out before a tree is built. Their text stays. Names of attributes become lower-case, as HTML takes
 * them and linkedom does not.
 */

import { Tokenizer } from 'htmlparser2'

/** Browsers stop nesting at 512; articles hardly reach 50. */
const deepest = 100

/** Elements that have no content. */
const empty = new Set([
  'area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr',
]) // prettier-ignore

/** Elements that end without an end tag where the next one begins, so that they do not nest. */
const selfEnding = new Set([
  'p', 'li', 'dt', 'dd', 'td', 'th', 'tr', 'thead', 'tbody', 'tfoot', 'option', 'optgroup', 'colgroup', 'html', 'head', 'body',
]) // prettier-ignore

/** `html` without the tags that nest more deeply than 100 elements, attributes in lower case. Takes linear time. */
export function flattenMarkup(html: string): string {
  const kept: string[] = []
  let from = 0
  let depth = 0
  let cutOpen = false
  let tagStart = 0
  const nests = (name: string): boolean => !empty.has(name) && !selfEnding.has(name)
  const cut = (start: number, end: number): void => {
    if (start > from || kept.length === 0) kept.push(html.slice(from, start), ' ')
    from = end
  }
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      onopentagname(start, end) {
        tagStart = start - 1
        cutOpen = nests(html.slice(start, end).toLowerCase()) && ++depth > deepest
      },
      onopentagend(end) {
        if (cutOpen) cut(tagStart, end + 1)
        cutOpen = false
      },
      onselfclosingtag(end) {
        if (cutOpen) cut(tagStart, end + 1)
        cutOpen = false
      },
      onclosetag(start, end) {
        if (!nests(html.slice(start, end).toLowerCase()) || depth === 0) return
        if (depth-- > deepest) cut(start - 2, Math.min(html.length, html.indexOf('>', end) + 1 || html.length))
      },
      onattribdata: ignore,
      onattribentity: ignore,
      onattribend: ignore,
      onattribname(start, end) {
        const name = html.slice(start, end)
        if (cutOpen || name === name.toLowerCase()) return
        kept.push(html.slice(from, start), name.toLowerCase())
        from = end
      },
      oncdata: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onend: ignore,
      onprocessinginstruction: ignore,
      ontext: ignore,
      ontextentity: ignore,
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  if (from === 0) return html
  kept.push(html.slice(from))
  return kept.join('')
}

function ignore(): void {
  // Only tags matter here.
}
