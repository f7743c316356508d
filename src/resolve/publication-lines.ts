/** Whether a line that names a day tells when the article came out: "Published on 3 May 2024", "By A. Writer | May 3, 2024". */

/** A day with its year, and the text of its line around it. */
export interface DatedLine {
  readonly year: number | null
  readonly before: string
  readonly after: string
  /** The line above that is not empty; read on demand, as few days need it. */
  readonly above: () => string
}

/** Characters that a line of publication has at most beside its date. */
export const longestLine = 110

/** "Published on ", "By A. Writer | Updated: ", at the beginning of the line or behind a bar. */
const publicationWords =
  /(?:^|[|•·/(]|\s[-–—]\s|\s{2})\s?(?:first |last |date |originally )?(?:published|posted|uploaded|created|updated|update|modified|released?|issued?|dated?|date of issue|source|press release|news(?: item| release)?)\b[^.|]{0,20}$/iu
const updatedWords = /\b(?:updated?|modified)\b[^.|]{0,20}$/iu
const publishedWords = /\b(?:published|posted|issued|released?)\b[^.|]{0,20}$/iu
/** "Press release no. 12/24 — Luxembourg, 3 May 2024". */
const releaseLine = /^(?:press|news|media) (?:release|notice|statement|advisory)\b/iu
/** "This story was first published on 3 May 2024.": it may stand in a longer line. */
const publicationSentence =
  /\bthis (?:article|story|report|post|item|piece|column|interview|release|statement|page|version)(?: \w+){0,5} (?:published|posted|released|issued|appeared)(?: [\w,]+){0,4} $/iu
/** The day of something else: "Next meeting: 3 May 2024", "Trial date: 3 May 2024". */
const otherDay =
  /\b(?:next|meetings?|hearings?|trial|sittings?|sentencing|court date|deadlines?|due|close[sd]?|closing|open(?:s|ed|ing)?|effective|expir\w+|valid|born|birth|died|event|begins?|began|starts?|started|ends?(?=[ :])|ended|scheduled|held)\b[^|]{0,24}$|\b(?:until|till|by|since|from|to|before|after) $/iu
/** "By Jane Roe - ", "By A. B. Writer, staff". */
const byline = /^(?:by|By|BY)(?: \p{Lu}[\p{L}.'’-]*){2,4}(?:,| [-–—|])/u
const lowerWord = /(?<!\p{L})\p{Ll}{2,}/gu
/** Words in lower case that a line of publication has beside its date: "by", "at", "on", "local time". */
const mostWords = 2

export function saysUpdated(line: DatedLine): boolean {
  return updatedWords.test(leadOf(line))
}

export function saysPublished(line: DatedLine): boolean {
  const lead = leadOf(line)
  return publicationSentence.test(lead) || (publishedWords.test(lead) && !updatedWords.test(lead))
}

/** The line, or the sentence behind the article, says that it tells of publication. */
export function namesPublication(line: DatedLine): boolean {
  return publicationSentence.test(line.before) || publicationWords.test(leadOf(line).trimStart())
}

/** A short line that is hardly more than a date. */
export function isPublicationLine(line: DatedLine): boolean {
  const { year, before, after } = line
  if (year === null) return false
  if (namesPublication(line) && isShort(line, longestLine)) return true
  if (otherDay.test(before) || isSentence(line)) return false
  if (isShort(line, longestLine / 3)) return true
  if (after.trim() === '' && isShort(line, longestLine) && releaseLine.test(before.trimStart())) return true
  if (before.trim() === '' && /^\s*(?:[:|•·–—\-\]]|$)/u.test(after)) return true
  const isParted = /[|•·/]\s*$/u.test(before) || /^\s*[|•·/]/u.test(after) || byline.test(before.trimStart())
  return isParted && isShort(line, longestLine)
}

function isShort({ before, after }: DatedLine, most: number): boolean {
  return before.trim().length + after.trim().length <= most
}

/** Words before the day in its line, or the label in the line above: "Published:". */
function leadOf({ before, above }: DatedLine): string {
  if (before.trim() !== '') return before
  const label = above()
  return /^\p{L}[\p{L} ]{2,20}:?$/u.test(label) ? `${label} ` : before
}

/** "On 3 May 2024 the board met.", or the end of a sentence with the next behind it. */
function isSentence({ before, after }: DatedLine): boolean {
  if (/^\s*\.\s/u.test(after)) return true
  if (!/[.!?]["”’)]*\s*$/u.test(after)) return false
  return (`${before} ${after}`.match(lowerWord)?.length ?? 0) > mostWords
}
