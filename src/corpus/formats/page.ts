/** Web pages, whose reader is loaded with the first of them. */

import { FactError } from '../../errors.js'
import type { HtmlArticle, HtmlOptions } from '../../html/read.js'

/** The article on a page, or why there is none. */
export async function readPage(html: string, options: HtmlOptions): Promise<HtmlArticle | string> {
  const { readHtml } = await import('../../html/read.js')
  try {
    return readHtml(html, options)
  } catch (error) {
    if (error instanceof FactError) return error.detail
    throw error
  }
}
