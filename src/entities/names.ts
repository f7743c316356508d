/** When two spellings are one name. */

/**
 * Case, accents, punctuation and a leading "the" do not count: "The Crédit & Trade Office" is `credit-and-trade-office`.
 * Letters of any script are kept.
 */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}'’.]+/gu, '')
    .replace(/&/gu, ' and ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word, place) => word !== '' && !(place === 0 && word === 'the'))
    .join('-')
}

/** Order by code units, which is the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
