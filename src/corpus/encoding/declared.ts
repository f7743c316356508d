/** The encoding that a page, an XML document or an answer of a server declares. */

const xmlDeclaration = /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/u
const charset = /\bcharset\s*=\s*["']?([\w.:-]{1,40})/iu

/** Label in an XML declaration. */
export function encodingOfXml(bytes: Uint8Array): string | undefined {
  return xmlDeclaration.exec(String.fromCharCode(...bytes.subarray(0, 300)))?.[1]
}

/**
 * Label of a page: the server's, else that of its `<meta>`, else that of its XML declaration.
 *
 * @param contentType HTTP header, such as `text/html; charset=iso-8859-1`.
 */
export async function encodingOfPage(bytes: Uint8Array, contentType?: string): Promise<string | undefined> {
  const served = contentType === undefined ? undefined : charset.exec(contentType)?.[1]
  if (served !== undefined) return served
  const { default: sniffEncoding } = await import('html-encoding-sniffer')
  const undeclared = 'replacement'
  const found = sniffEncoding(bytes, { defaultEncoding: undeclared })
  return found === undeclared ? encodingOfXml(bytes) : found
}
