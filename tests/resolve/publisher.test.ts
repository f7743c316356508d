import { describe, expect, test } from 'vitest'
import { readArticles } from '../../src/corpus/index.js'
import { extract } from '../../src/index.js'
import { makeFolder } from '../support/command.js'

const fixed = 'Competition Tribunal'
const release = `The Consumer Protection Authority (CPA) opened its yearly review on Monday. The ${fixed} heard two appeals.`

describe('counts in the publisher’s own words', () => {
  const agencyOf = (sentence: string, publisher: string | null): string | null => {
    const { agencies, counts } = extract({ text: `${release} ${sentence}`, publisher })
    return agencies.find(({ id }) => id === counts.at(-1)?.agency)?.name ?? null
  }
  const own = 'Consumer Protection Authority'

  test.for([
    ['We opened 14 cases last year.', own],
    ['This office handled 310 complaints.', own],
    ['Our inspectors visited 40 shops.', own],
    ['The Authority fined 12 firms.', own],
    // The tribunal acted, whoever publishes.
    [`The ${fixed} dismissed 3 appeals.`, fixed],
    // The firms did.
    ['The firms refunded 900 customers.', null],
  ] as const)('%s', ([sentence, agency]) => {
    expect(agencyOf(sentence, 'Consumer Protection Authority')).toBe(agency)
  })

  test.for(['The Daily Courier', 'Reuters'])('%s changes nothing', (publisher) => {
    for (const sentence of ['We opened 14 cases.', 'The Authority fined 12 firms.']) {
      expect(agencyOf(sentence, publisher)).toBe(agencyOf(sentence, null))
    }
  })
})

describe('the name of the publisher', () => {
  const main = 'Consumer Protection Authority'
  const speaker = (publisher: string | null): string | null => {
    const text = `${release} The tribunal (CTR) sits in June. The ${main} moved.\n\n“We act,” said spokesperson Ana Ruiz.`
    const { agencies, officials } = extract({ text: text.replace(`${fixed} heard`, `${fixed} (CTR) heard`), publisher })
    return agencies.find(({ id }) => id === officials[0]?.agency)?.name ?? null
  }

  test.for([
    ['Competition Tribunal'],
    ['The Competition Tribunal'],
    ['CTR'],
    ['Competition Tribunal | Media releases'],
  ] as const)('%s is the body, and its spokesperson speaks for it', ([publisher]) => {
    expect(speaker(publisher)).toBe(fixed)
  })

  test.for([[null], ['Daily Courier'], ['Tribunal']] as const)('%s leaves it to the article', ([publisher]) => {
    expect(speaker(publisher)).toBe(main)
  })

  test('a body that the text does not name is not made up', () => {
    const { agencies } = extract({ text: 'We opened 14 cases.', publisher: 'Consumer Protection Authority' })
    expect(agencies).toEqual([])
  })
})

test('the publisher of a record and of front matter goes with its article', async () => {
  const { path, remove } = makeFolder({
    'a.jsonl': `${JSON.stringify({ text: release, publisher: 'CPA' })}\n`,
    'b.md': `---\npublisher: CPA\n---\n${release}`,
    'c.html': `<meta property="og:site_name" content="CPA"><article><p>${release}</p></article>`,
  })
  try {
    const publishers = []
    for await (const reading of readArticles(path)) {
      publishers.push(reading.type === 'article' ? reading.article.publisher : reading)
    }
    expect(publishers).toEqual(['CPA', 'CPA', 'CPA'])
  } finally {
    remove()
  }
})
