/** Mistakes that other readers of news are known for, with sentences of our own. */

import { describe, expect, test } from 'vitest'
import { extract } from '../src/extractor.js'
import type { Extraction } from '../src/facts.js'

type Listed = 'dates' | 'counts' | 'percentages'

function read(text: string, published: string | null = '2024-05-15'): Extraction {
  return extract({ text, published })
}

function texts(kind: Listed, text: string): string[] {
  return read(text)[kind].map((fact) => fact.text)
}

describe('spans', () => {
  test.for([
    ['brackets stay outside', 'The share (72.2%) fell.', ['72.2%']],
    ['commas stay outside', 'It was 72.2 percent, he said.', ['72.2 percent']],
    ['an astral letter before it', '𝕋he share 👩🏽‍⚖️ was 4.5%.', ['4.5%']],
    ['combining marks before it', 'Jose\u0301 said the share was 4.5%.', ['4.5%']],
    ['no-break space inside', 'The share was 4.5\u00a0% there.', ['4.5\u00a0%']],
    ['narrow no-break space inside', 'The share was 45\u202f% there.', ['45\u202f%']],
    [
      'line break inside, hard-wrapped',
      'The share rose last year\r\nby 12\r\npercent, the ministry said on its website.',
      ['12\r\npercent'],
    ],
    ['the same figure twice', 'First 5 percent, then 5 percent.', ['5 percent', '5 percent']],
  ] as const)('%s', ([, text, expected]) => {
    const { percentages } = read(text)
    expect(percentages.map((fact) => fact.text)).toEqual(expected)
    for (const { start, end, text: words } of percentages) expect(text.slice(start, end)).toBe(words)
  })

  test('a string that occurs twice is found at both places', () => {
    const text = 'The FBI said 12 men were held. The FBI held 12 men.'
    const agency = read(text).agencies.find(({ name }) => name === 'FBI')
    expect(agency?.mentions.map(({ start }) => start)).toEqual([text.indexOf('FBI'), text.lastIndexOf('FBI')])
    const places = read(text).counts.map(({ start }) => start)
    expect(places).toEqual([text.indexOf('12 men'), text.lastIndexOf('12 men')])
  })

  test.for(['The SPP’s office sat.', "The SPP's office sat.", 'The “SPP” sat.', 'The court (SPP) sat.'])(
    'possessives and quotes stay outside: %s',
    (text) => {
      const china = `The Supreme People’s Procuratorate (SPP) met in Beijing. ${text}`
      const mentions = read(china).agencies.flatMap((agency) => agency.mentions)
      expect(mentions.filter(({ start }) => start > china.length - text.length).map((each) => each.text)).toEqual([
        'SPP',
      ])
    },
  )
})

describe('percentages', () => {
  test.for([
    ['The rate rose 1.5 percentage points.', 1.5, 'percentage_points'],
    ['A rise of 72.2-percent was seen.', 72.2, 'percent'],
    ['About two-thirds of the firms paid.', 66.67, 'fraction'],
    ['One in five suspects fled.', 20, 'fraction'],
    ['There was a 10-fold rise in seizures.', 10, 'multiple'],
    ['Seizures doubled.', 2, 'multiple'],
    ['Arrests fell by a third.', 33.33, 'fraction'],
    ['Rates rose by 25 basis points.', 25, 'basis_points'],
  ] as const)('%s', ([text, value, unit]) => {
    const found = read(text).percentages
    expect(found).toHaveLength(1)
    expect(found[0]?.value).toBeCloseTo(value, 2)
    expect(found[0]?.unit).toBe(unit)
  })

  test('a range is read as a whole', () => {
    expect(texts('percentages', 'They paid 30 to 40 percent of the fee.')).toEqual(['30 to 40 percent'])
  })

  test.for([
    'Section 5 applies in full.',
    'The half-brother of the judge left in May.',
    'The second half of the trial begins.',
  ])('nothing in %s', (text) => {
    expect(texts('percentages', text)).toEqual([])
  })
})

describe('counts', () => {
  test.for([
    ['There were more than 30,000 arrests in 2009.', 30_000, 'more_than', 'arrest'],
    ['The school expelled 10 students.', 10, 'exact', 'student'],
    ['Police held some 12,000 people.', 12_000, 'approx', 'person'],
    ['Dozens of suspects were held.', 12, 'vague', 'suspect'],
    ['Courts heard 2,023 cases.', 2023, 'exact', 'case'],
    ['The office has 1,800 inspectors.', 1800, 'exact', 'inspector'],
    ['The bureau took down 1.2 million websites.', 1_200_000, 'exact', 'website'],
  ] as const)('%s', ([text, value, mod, unit]) => {
    const found = read(text).counts
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({ value, mod, unit })
  })

  test.for([
    ['A court fined a firm in an hour.', 'articles are no numbers'],
    ['The firm paid US$1.2bn and 3m euros.', 'money'],
    ['COVID-19 delayed the trial.', 'name of a disease'],
    ['Under Article 219 and Section 12 he was fined.', 'articles of law'],
    ['The case is No. 2:21-cv-00001.', 'case number'],
    ['Call 0800 555 0102 or 404-555-0142.', 'phone numbers'],
    ['He was 47 years old and held for 3 days.', 'ages and durations'],
    ['The panel ruled 5-2 on Friday.', 'votes'],
    ['A few officials left.', 'no number at all'],
    ['The 42nd session began.', 'ordinal'],
  ] as const)('nothing in "%s": %s', ([text]) => {
    expect(texts('counts', text)).toEqual([])
  })
})

describe('no dates', () => {
  test.for([
    ['The court may rule, and it may not.', 'modal verb'],
    ['The judges sat and will march on.', 'verbs that are names of days and months'],
    ['A second suspect came first.', 'ordinals'],
    ['He was charged on July 42nd.', 'no such day'],
    ['The Copyright Act 1957 applies.', 'year of a law'],
    ['In 12-13 cases the police erred.', 'a range of things'],
  ] as const)('nothing in "%s": %s', ([text]) => {
    expect(texts('dates', text)).toEqual([])
  })
})

describe('dates', () => {
  test.for([
    ['They met last year.', 'last year', '2023'],
    ['He was fined on Monday.', 'Monday', '2024-05-13'],
    ['The trial will begin on Monday.', 'Monday', '2024-05-20'],
    ['Fines fell in the first half of 2023.', 'first half of 2023', '2023-H1'],
    ['Fines fell in the third quarter.', 'third quarter', '2023-Q3'],
    ['Over the past three years fines fell.', 'past three years', 'P3Y'],
    ['By the end of last year fines fell.', 'end of last year', '2023'],
    ['Fines fell from 2018–2022.', '2018–2022', '2018/2022'],
    ['Fines fell in 2012-13.', '2012-13', '2012/2013'],
    ['She sat in March.', 'March', '2024-03'],
    ['He was sentenced to 15 years in prison.', '15 years', 'P15Y'],
    ['He fled on Feb. 29, 2012.', 'Feb. 29, 2012', '2012-02-29'],
  ] as const)('%s', ([text, words, value]) => {
    expect(read(text).dates.map((date) => [date.text, date.value])).toEqual([[words, value]])
  })

  test.for([
    'BEIJING, April 26 (Xinhua) -- The court sat.',
    'PARIS/BERLIN, April 26 - The court sat.',
    'WASHINGTON (AP) — The court met on April 26.',
  ])('dateline: %s', (text) => {
    expect(read(text).dates.map((date) => [date.text, date.value])).toEqual([['April 26', '2024-04-26']])
  })
})

describe('names', () => {
  test.for([
    ['The director of the FBI, Kathi Vidal-Osei, spoke.', 'Kathi Vidal-Osei'],
    ['Prosecutor General Zhang Wei spoke.', 'Zhang Wei'],
    ['Judge Nwankwo Obi’s order was read.', 'Nwankwo Obi'],
    ['Sen. Paula Rhodes (D-Calif.) spoke.', 'Paula Rhodes'],
  ] as const)('%s', ([text, name]) => {
    expect(read(text).officials.map((official) => official.name)).toEqual([name])
  })
})

describe('one sentence', () => {
  test.for([
    'Under Art. 219 the firm in $1.5 bn. deals with Acme Techs. Co., paid 4% more.',
    'In Doe et al. v. Roe, No. 3 on the list, the share was 4%.',
    'The No. 1 Intermediate People’s Court of Beijing (Dist. 2) said it was 4%.',
  ])('%s', (text) => {
    expect(texts('percentages', text)).toEqual(['4%'])
  })
})

describe('failures are loud', () => {
  test('an article without text, or with a date that is none, throws', () => {
    expect(() => extract({ id: 'x' } as never)).toThrow(/^x: /u)
    expect(() => read('', '2023-02-29')).toThrow(/not an ISO 8601 date/u)
  })

  test('a long run that was cut is a warning with its place', () => {
    expect(read(`See ${'1/'.repeat(40_000)} there.`).warnings).toMatchObject([{ code: 'long-run-split', start: 4 }])
  })
})
