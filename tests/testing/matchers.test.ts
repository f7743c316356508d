import { describe, expect, test } from 'vitest'
import { createExtractor } from '../../src/extractor.js'
import { createFactMatchers, factMatchers, score } from '../../src/testing/index.js'
import '../../src/testing/vitest.js'
import { boardFound, boardGold, boardText } from '../support/annotated.js'

describe('toMatchFacts', () => {
  test('takes an article, a text, or an extraction with its text', () => {
    expect(boardFound).toMatchFacts(boardGold)
    expect({ text: boardText }).toMatchFacts({ id: 'board', published: null, dates: boardGold.dates! })
    expect(boardText).toMatchFacts({ id: 'board', published: null, percentages: boardGold.percentages! })
  })

  test('shows each difference in its sentence', () => {
    const found = {
      ...boardFound,
      dates: [],
      counts: [{ ...boardFound.counts[0]!, value: 13 }],
      percentages: [{ ...boardFound.percentages[0]!, direction: 'none' as const }],
    }
    const { pass, message } = factMatchers.toMatchFacts(found, boardGold)
    expect(pass).toBe(false)
    expect(message()).toBe(`facts of board differ from the annotation: 1 missed, 2 wrong, 0 extra

wrong count.value of "12 firms": annotated 12, found 13
  1:21  The Tax Board fined 12 firms in 2021.
                            ^^^^^^^^

missed date "2021" (2021)
  1:33  The Tax Board fined 12 firms in 2021.
                                        ^^^^

wrong percentage.direction of "4%": annotated increase, found none
  1:88  The Tax Board’s chief, Ana Ruiz, said fines rose 4%.
                                                         ^^`)
  })

  test('shows a place once, with all that is wrong there', () => {
    const counts = [{ ...boardFound.counts[0]!, unit: 'bank', mod: 'approx' as const }]
    const { message } = factMatchers.toMatchFacts({ ...boardFound, counts }, boardGold)
    expect(message().split('\n').slice(2)).toEqual([
      'wrong count.mod of "12 firms": annotated exact, found approx',
      'wrong count.unit of "12 firms": annotated firm, found bank',
      '  1:21  The Tax Board fined 12 firms in 2021.',
      '                            ^^^^^^^^',
    ])
  })

  test('fails as an expectation', () => {
    expect(() => expect({ ...boardFound, dates: [] }).toMatchFacts(boardGold)).toThrow(/1 missed, 1 wrong, 0 extra/u)
    expect(() => expect(boardFound).not.toMatchFacts(boardGold)).toThrow(/they are the same/u)
  })

  test('counts what it does not show', () => {
    const text = 'In 2021. '.repeat(40)
    const dates = Array.from({ length: 40 }, (_, i) => ({
      text: '2021',
      n: i + 1,
      type: 'date' as const,
      value: '2022',
    }))
    const { message } = factMatchers.toMatchFacts({ text }, { id: 'years', published: null, dates })
    expect(message()).toMatch(/0 missed, 40 wrong, 0 extra[\s\S]*… and 10 more$/u)
  })

  test('asks an extractor of one’s own', () => {
    const extractor = createExtractor({
      agencies: [
        {
          id: 'xx.clocks',
          name: 'Clockwork Guild',
          type: 'regulator',
          country: 'INT',
          source: 'https://clocks.example',
        },
      ],
    })
    const gold = {
      ...{ id: 'guild', published: null },
      agencies: [{ name: 'Clockwork Guild', type: 'regulator', country: 'INT', mentions: [['Clockwork Guild', 1]] }],
    } as const
    const text = 'The Clockwork Guild met.'
    expect(createFactMatchers({ extractor }).toMatchFacts(text, gold).pass).toBe(true)
    expect(factMatchers.toMatchFacts(text, gold).pass).toBe(false)
  })
})

describe('toReachScore', () => {
  const scores = score({ ...boardFound, dates: [] }, boardGold)

  test('takes scores, or annotated articles to extract from', () => {
    expect(scores).toReachScore({ macro: 0.8, agencies: 1, 'count.value': 1, 'official.title': 1 })
    const annotated = { id: 'board', article: { text: boardText }, gold: boardGold, file: 'board.facts.json' }
    expect([annotated]).toReachScore({ dates: 1, percentages: 1 })
  })

  test('says what falls short, and why', () => {
    const { pass, message } = factMatchers.toReachScore(scores, { macro: 0.9, dates: 0.95, counts: 1 })
    expect(pass).toBe(false)
    expect(message()).toBe(`scores below their floors
macro: 0.833, expected 0.9
dates: 0.000, expected 0.95

  board: missed date "2021" (2021)
  board: wrong count.period of "12 firms": annotated 2021, found d1`)
  })

  test('what nothing measures is not reached', () => {
    const partial = score(boardFound, { id: 'board', published: null, dates: boardGold.dates! })
    expect(factMatchers.toReachScore(partial, { counts: 0.1 }).message()).toContain(
      'counts: not annotated in any article',
    )
    expect(factMatchers.toReachScore(partial, { macro: 1, dates: 1 }).pass).toBe(true)
  })

  test('a misspelt measure is an error, not a pass', () => {
    const misspelt = { date: 0.9 } as object
    expect(() => factMatchers.toReachScore(scores, misspelt)).toThrow(
      'no measure is called "date"; did you mean "dates"?',
    )
  })
})
