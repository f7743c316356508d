/** Names of languages, in English. */

/** ISO 639-3 codes of languages that news calls by the name of their group. */
const usual: ReadonlyMap<string, string> = new Map([
  ['cmn', 'zh'],
  ['arb', 'ar'],
  ['zlm', 'ms'],
  ['zsm', 'ms'],
  ['pes', 'fa'],
  ['ekk', 'et'],
  ['lvs', 'lv'],
  ['nob', 'no'],
])

/** BCP 47 tag of an ISO 639-3 code: `fra` is `fr`. */
export function languageTag(code: string): string {
  return usual.get(code) ?? Intl.getCanonicalLocales(code)[0]!
}

/** `French` for `fr` or `fr-CA`; the tag itself where it has no name. */
export function languageName(tag: string): string {
  const names = new Intl.DisplayNames(['en'], { type: 'language' })
  try {
    return names.of(tag.split(/[-_]/u)[0]!.toLowerCase()) ?? tag
  } catch {
    return tag
  }
}
