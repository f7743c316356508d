/**
 * Articles in other languages. That a text is English is told by its function words, which costs little and settles nearly
 * all articles; only what has few of them is shown to franc, which names the language. Measured on 139 English articles,
 * their 932 lines of over 100 characters and short texts full of foreign names, none of which is taken for foreign, and on
 * texts in 18 languages, of which each is recognized; bounds lie between the two.
 */

import { englishShare } from './english.js'
import { languageTag } from './names.js'

/** Parts of a text looked at, by where they begin: the beginning is often a page's menu. */
const samplesAt = [0.15, 0.5, 0.8]
const sampleLength = 700

/** Characters shown to franc at once; on longer texts its measures of all languages lie nearer to each other. */
const shownLength = 180

/** Function words, of all words, that no foreign text has; English ones that run on have twice as many. */
const englishFrom = 0.12

/** Letters that a text in Latin script needs to be told from a list of names. */
const leastLetters = 105

/** How near a text may come to English, in franc's measure from 0 to 1, and still be foreign. */
const nearestEnglish = 0.8

/**
 * BCP 47 tag of the language of a text that is not in English; null for English and for what cannot be told.
 *
 * @param declared What the page or feed says of its language. It counts where the text leaves a doubt, as templates are
 *   often used for other languages than their own.
 */
export async function foreignLanguage(text: string, declared: string | null = null): Promise<string | null> {
  const samples = samplesOf(text)
  if (samples.some((sample) => (englishShare(sample) ?? 0) >= englishFrom)) return null
  const says = declared === null || !/^[a-z]{2,3}(?:$|[-_])/iu.test(declared) ? 'en' : declared.toLowerCase()
  const declaresEnglish = says.startsWith('en')
  const { francAll } = await import('franc-min')
  for (const sample of samples) {
    const shown = sample.slice(0, shownLength)
    if (isFewLetters(shown, declaresEnglish ? leastLetters : leastLetters / 2)) continue
    const [[best = 'und'] = [], ...others] = francAll(shown, { minLength: 10 })
    const english = others.find(([code]) => code === 'eng')?.[1] ?? 0
    if (best === 'und' || best === 'eng' || english > nearestEnglish) continue
    return declaresEnglish ? languageTag(best) : says.split(/[-_]/u)[0]!
  }
  return null
}

/** Whether a text is short, unless it is in a script of its own. */
function isFewLetters(text: string, least: number): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters < least && latin * 2 >= letters
}

function samplesOf(text: string): string[] {
  if (text.length <= sampleLength * samplesAt.length) return [text]
  return samplesAt.map((share) => {
    const start = Math.floor(text.length * share)
    return text.slice(start, start + sampleLength)
  })
}
