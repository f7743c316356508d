import { describe, expect, test } from 'vitest'
import { readLayout } from '../../src/article/chrome.js'
import { findHeadline } from '../../src/article/headline.js'

const prose =
  'The regional court sentenced a former clerk to four years in prison for selling sealed files to a broker.'

function chromeOf(text: string): string[] {
  return readLayout(text).chrome.map(({ start, end }) => text.slice(start, end))
}

describe('page chrome', () => {
  test.for([
    ['Skip to main content', 'skip link'],
    ['Home > News > Courts', 'breadcrumb'],
    ['Home  World  Business  Sport', 'menu of words between gaps'],
    ['Terms | Privacy | About us', 'footer menu'],
    ['Share: Facebook  X  Email', 'share bar'],
    ['12 °C', 'weather'],
    ['© 2024 The Daily Example. All rights reserved.', 'copyright'],
    ['5 min read', 'reading time'],
    ['Sign up for our newsletter', 'newsletter'],
    ['We use cookies to improve your visit. Accept all', 'cookie note'],
    ['raid-20240101.jpg', 'file name'],
    ['Read more: Two held over stolen phones', 'related headline'],
    ['Visitors today: 4,118    Total visitors: 12,904,775', 'visitor counter'],
    ['[Embedded player: "Evening news" 03:41]', 'player'],
  ] as const)('%s: %s', ([line]) => {
    expect(chromeOf(`${line}\n\n${prose}`)).toEqual([line])
  })

  test.for([
    ['Clerk jailed for selling sealed files', 'headline'],
    ['Tuesday, March 5, 2024', 'date line'],
    ['Arrests rose in all four provinces', 'subheadline'],
    ['- 14 phones and two cars were seized', 'bullet'],
  ] as const)('keeps %s: %s', ([line]) => {
    expect(chromeOf(`${line}\n\n${prose}`)).toEqual([])
  })

  test('a related block ends where sentences begin again', () => {
    const text = `${prose}\n\nMore stories\nMayor quits\nBridge closed for 3 days\n\n${prose}`
    expect(chromeOf(text).join(' ')).toBe('More stories Mayor quits Bridge closed for 3 days')
  })

  test('a contact block ends at the headline', () => {
    const text = `Contact:\nJane Roe\nSpokesperson\n(555) 555-0100\nClerk gets four years for selling sealed files\n${prose}`
    expect(chromeOf(text).join(' ')).toBe('Contact: Jane Roe Spokesperson (555) 555-0100')
  })

  test('nothing follows the end mark of a release', () => {
    expect(chromeOf(`${prose}\n${prose}\n###\nLatest from us\nTen held in raid on 3 May`).join(' ')).toContain(
      'Ten held',
    )
  })

  test('a signature below the last sentence belongs to the article', () => {
    expect(chromeOf(`${prose}\n\nJane Roe\nDirector, Public Affairs`)).toEqual([])
  })

  test('rows of figures are a table and not a menu', () => {
    expect(chromeOf(`${prose}\n\nCity | Arrests | Phones\nAccra | 12 | 40\nLagos | 9 | 31\n\n${prose}`)).toEqual([])
  })

  test('the name of the site behind a headline that is repeated', () => {
    const text = `Clerk jailed for selling sealed files - Example County District Attorney\nClerk jailed for selling sealed files\n${prose}`
    expect(chromeOf(text)).toEqual([' - Example County District Attorney'])
  })

  test('data that a scraper left behind', () => {
    const text = `${prose} ","#format":"html","#langcode":"en"},"#cache":{"tags":[],"max-age":-1},"#weight":5}`
    expect(chromeOf(text)).toHaveLength(1)
  })
})

test.for([
  [`Clerk jailed for selling sealed files\n\n${prose}`, 'Clerk jailed for selling sealed files'],
  [`MENU\n16 people charged in file-selling ring\n\n${prose}`, '16 people charged in file-selling ring'],
  [
    `March 5, 2024 News release no. 7\nClerk jailed for selling sealed files\n\n${prose}`,
    'Clerk jailed for selling sealed files',
  ],
  [prose, null],
] as const)('headline of %s', ([text, headline]) => {
  expect(findHeadline(readLayout(text))).toBe(headline)
})
