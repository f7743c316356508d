/** Texts that have broken readers of text before: odd characters, odd layout, endless runs. */

const word =
  'On Monday the Federal Trade Commission (FTC) fined 12 firms, 4.5% more than in 2021, said Director Ana Ruiz of the FTC.'

export const awkwardTexts: readonly (readonly [name: string, text: string])[] = [
  ['empty', ''],
  ['blanks only', ' \t\r\n \u00a0\u3000'],
  ['byte order mark', `\ufeff${word}`],
  ['Windows line ends', `${word}\r\n\r\n${word}\r\n`],
  ['old Mac line ends', `${word}\r${word}`],
  ['line and paragraph separators', `${word}\u2028${word}\u2029${word}`],
  ['ideographic spaces', word.replaceAll(' ', '\u3000')],
  ['no-break spaces', word.replaceAll(' ', '\u00a0')],
  ['narrow no-break spaces', word.replaceAll(' ', '\u202f')],
  ['thin spaces in figures', 'The court fined 12\u2009500 firms 1\u202f200 times, 45\u00a0% more.'],
  ['soft hyphens', word.replaceAll('mm', 'm\u00adm')],
  ['zero-width spaces', word.replaceAll(' ', ' \u200b')],
  ['direction marks', `\u200e${word.replaceAll('12', '\u206612\u2069')}\u200f`],
  ['emoji', `👩🏽‍⚖️ ${word.replaceAll(' ', ' 🏛️ ')} 🇫🇷`],
  ['astral letters', `𝕋he 𝖈ourt fined 𝟙𝟚 firms. ${word}`],
  ['combining letters', `Jose\u0301 Nu\u0301n\u0303ez, judge, said so. ${word}`],
  ['digits of other scripts', 'The court fined ١٢ firms in ２０２１, १२% more.'],
  ['curly quotes', `“The FTC’s ‘view’,” said Ana Ruiz. ${word.replaceAll('(FTC)', '(“FTC”)')}`],
  ['lone surrogates', `\ud83d${word}\udc00 12 \ud800firms`],
  ['control characters', `\u0000${word.replaceAll(' ', '\u0001 ')}\u0007`],
  ['form feed and vertical tab', `${word}\f${word}\v${word}`],
  [
    'names of prototypes',
    'The constructor and __proto__ of toString sued hasOwnProperty, valueOf and isPrototypeOf in 2021.',
  ],
  ['a prototype for a title', 'Constructor John Smith of the __proto__ Court fined 12 constructors.'],
  ['dot leaders', `Arrests ${'.'.repeat(400)} 12\nSeizures ${'. '.repeat(300)} 4`],
  ['table', `Country | Arrests | Share\n${'France | 1,204 | 12.5%\nSpain | 99 | n/a\n'.repeat(60)}`],
  ['tabs', `Year\tCases\tPersons\n${'2021\t1,204\t99\n2022\t1 310\t101\n'.repeat(60)}`],
  ['brackets', `${'('.repeat(300)}FTC${')'.repeat(300)} [12] {2021} <4%>`],
  ['quotes only', '"'.repeat(999)],
  ['markup', `<p>The <b>FTC</b> fined&nbsp;12 firms&hellip; &lt;12&gt;</p> ${word}`],
  ['initials', 'J. R. R. A. B. C. Smith v. U.S. S.E.C. et al., No. 21-cv-00012 (S.D.N.Y. Jan. 5, 2021)'],
  [
    'impossible dates',
    'On Feb. 29, 2023, July 42, 31 April 2021, 2021-13-45, 99/99/9999 and at 25:61 the court sat in 0000.',
  ],
  [
    'enormous numbers',
    `The FTC fined ${'9'.repeat(80)} firms, 1e400 firms, ${'9,999,'.repeat(30)}999 firms and 0.${'0'.repeat(90)}1%.`,
  ],
  ['far years', 'In year 275761, 9999 and 10000 the court sat 300,000 years before the last 999999999999 months.'],
  ['no full stop', `${word.replaceAll('.', '')} `.repeat(40)],
  ['capitals', word.toUpperCase()],
  ['lower case', word.toLowerCase()],
]

/** Texts without blanks, or of one thing over and over; long enough to freeze what is quadratic. */
export const endlessTexts: readonly (readonly [name: string, text: string])[] = [
  ['letters', 'x'.repeat(200_000)],
  ['digits', `${'1'.repeat(200_000)}a`],
  ['slashes', '1/'.repeat(100_000)],
  ['hyphens', 'a-'.repeat(100_000)],
  ['abbreviations', 'A.'.repeat(100_000)],
  ['groups of digits', '1,000,'.repeat(30_000)],
  ['capitalized words', 'John Smith '.repeat(10_000)],
  ['line breaks', '\n'.repeat(200_000)],
  ['full stops', '. '.repeat(60_000)],
  ['blanks', ' '.repeat(300_000)],
  ['short lines', 'The FTC\n'.repeat(8_000)],
]
