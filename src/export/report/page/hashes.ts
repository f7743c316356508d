/** Addresses inside the page. */

const opening = '#article='

export function articleHash(id: string): string {
  return opening + encodeURIComponent(id.toWellFormed())
}

/** Id of the article that an address names. */
export function articleOf(hash: string): string | undefined {
  if (!hash.startsWith(opening)) return undefined
  try {
    return decodeURIComponent(hash.slice(opening.length))
  } catch {
    return undefined
  }
}
