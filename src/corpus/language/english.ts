/** How English a text is, by the share of words that hardly any English sentence does without. */

/** Words that are frequent in English and rare as words of other languages. */
const functionWords = new Set(
  'the of and to for with by from that was were is has have had been its his her their they which who will would said says after over against not but this are be or an at as it he she'.split(' '), // prettier-ignore
)

/** Most words looked at. */
const mostWords = 400

/** Share of function words among the words of a text; null for a text without words. */
export function englishShare(text: string): number | null {
  let words = 0
  let english = 0
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    if (functionWords.has(word.toLowerCase())) english++
    if (++words === mostWords) break
  }
  return words === 0 ? null : english / words
}
