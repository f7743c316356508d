/** Articles in the layouts that scrapers and mailers give them: the words stay, lines and surroundings change. */

/** A line of a table, whose layout is its meaning. */
const row = /\t| \| | {3}|^\s*\S+:\s/u

/** Lines of at most `width` characters, paragraphs parted by blank lines, as mail programs and old systems wrap them. */
export function hardWrap(text: string, width: number): string {
  const lines = text.split('\n')
  return lines
    .map((line, at) => {
      if (line.length <= width || row.test(line)) return line
      const next = lines[at + 1]
      return wrapLine(line, width) + (next === undefined || next.trim() === '' ? '' : '\n')
    })
    .join('\n')
}

function wrapLine(line: string, width: number): string {
  const indent = /^[-*•–] /u.test(line) ? '  ' : ''
  const wrapped: string[] = []
  let current = ''
  for (const word of line.split(' ')) {
    if (current !== '' && current.length + 1 + word.length > width) {
      wrapped.push(current)
      current = indent + word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...wrapped, current].join('\n')
}

const linked =
  /(?<=(?:^|[\s“])(?:\p{Ll}[\p{L}’-]*|The|In|At),? )\p{Lu}[\p{L}’'-]+(?: (?:(?:of|and|for|the|de|la) )?\p{Lu}[\p{L}’'-]+){1,7}(?= \p{Ll}| \(|[,.])/gu

/** Every `every`-th name of two to four words on a line of its own, as text of pages is dumped where a link stands. */
export function breakAtLinks(text: string, every = 2): string {
  let seen = 0
  return text
    .replace(linked, (name, at: number) => {
      const line = text.slice(text.lastIndexOf('\n', at) + 1, text.indexOf('\n', at))
      return line.length > 80 && !row.test(line) && ++seen % every === 0 ? `\n${name}\n` : name
    })
    .replace(/ ?\n ?(?=\S)/gu, '\n')
}

/** What stands around an article on a page. */
export interface Chrome {
  readonly above: string
  /** Between two paragraphs. */
  readonly within: string
  readonly below: string
}

/** `text` with the chrome around it and, where it has a blank line or line break in its middle, inside it. */
export function surround(text: string, { above, within, below }: Chrome): string {
  const blanks = [...text.matchAll(/[.”"]\n+(?=[\p{Lu}“"])/gu)].map(({ index }) => index + 1)
  const middle = blanks[Math.floor(blanks.length / 2)]
  const filled =
    middle === undefined || within === ''
      ? text
      : `${text.slice(0, middle)}\n\n${within}\n\n${text.slice(middle).trimStart()}`
  return `${above}\n\n${filled}\n\n${below}\n`
}

export const chromes: Readonly<Record<string, Chrome>> = {
  'a news portal': {
    above: `Skip to main content
Menu
Home
World
Politics
Business
Courts
Technology
Sign in
Subscribe
FTSE 100 8,213.4 +0.42% | DAX 18,021.1 -0.18% | Brent $83.20 +1.1%
Weather 14°C
Home > News > Courts`,
    within: `Advertisement

Read more: Court jails 12 over fuel theft`,
    below: `Share this article
Facebook
X
WhatsApp
Email
Copy link
Related stories
Police arrest 35 in raids on phone shops
Fraud cases rise 14% in first quarter, ministry says
FBI joins hunt for stolen paintings
May 3, 2024
Most read
Supreme Court to hear data case in June
Two ministers resign over contracts
Sign up for our newsletter
Get the day's top stories in your inbox.
© 2024 The Daily Example. All rights reserved.
Terms of use | Privacy policy | Contact us | About us`,
  },
  'an agency site': {
    above: `An official website of the government
Here's how you know
Skip to main content
Search
About us
What we do
Newsroom
Careers
Contact us
Home / Newsroom / News releases`,
    within: '',
    below: `###
Media contact:
Jane Roe
Public Affairs Officer
(555) 555-0100
jane.roe@agency.example
Topics
Fraud
Courts
Related releases
Agency fines five firms over late reports
March 2, 2024
Share
Print
Was this page helpful?
Yes / No
Back to top
12 Example Street, Springfield 10001
Privacy Policy
Accessibility
Freedom of Information`,
  },
  'a newspaper with prompts': {
    above: `E-PAPER
Today's Paper
LIVE
Trending
Cricket
Elections 2024
Budget
Opinion
Log in
A+ A-
3 min read`,
    within: `ALSO READ: ED attaches 14 properties in bank case

Story continues below this ad`,
    below: `Tags:
courts
crime
Also read
CBI books 9 officials in land case
CID seizes 200 phones
1,204 comments
Leave a comment
Name *
Email *
Download our app
Follow us on Facebook and X
Copyright © 2024 Example Media Ltd. All rights reserved`,
  },
  'a cookie wall': {
    above: `We value your privacy
We use cookies and share data with our 842 partners to improve your experience.
Accept all
Manage preferences
Toggle navigation
The Example Post
News
Sport
Culture
Donate`,
    within: `Sign up to First Edition
Free daily newsletter`,
    below: `More on this story
Watchdog opens inquiry into 3 banks
12 Mar 2024
Europol warns of fake shops
8 Feb 2024
Explore more on these topics
Crime
Law
news
Reuse this content
Back to top
Comments (48)
Privacy settings
Cookie policy`,
  },
  'a wire ticker': {
    above: `BREAKING NEWS
10:42 Court clears takeover of parcel firm
10:31 Inflation at 3.4% in April
10:15 Police free 6 hostages
Markets
Watch Live
Listen
English | Español | Français`,
    within: `[1/3] A view of the courthouse. Photo by Jane Roe Purchase Licensing Rights

Advertisement · Scroll to continue`,
    below: `(Reporting by Jane Roe; Editing by John Doe)
Our Standards: The Example Trust Principles.
Read Next
World
Senate passes bill on 200 judges
2 hours ago
Business
Airline cuts 1,200 jobs
April 30, 2024
All quotes delayed a minimum of 15 minutes. See here for a complete list of exchanges and delays.
© 2024 Example News. All rights reserved`,
  },
}
