/** Checks of the annotation itself, whatever the extractor finds. */

import { describe, expect, test } from 'vitest'
import { locate, trimSpan } from '../../src/evaluate/index.js'
import { agencyTypes, type Span } from '../../src/facts.js'
import { lexicons } from '../../src/lexicons/index.js'
import { corpus, goldMentions } from '../support/corpus.js'

const sectorIds = new Set(lexicons.sectors.map(({ id }) => id))
const insideWord = /[\p{L}\p{N}]/u

const day = String.raw`\d{4}(?:-\d{2}(?:-\d{2})?)?`
const point = String.raw`(?:${day}(?:T\d{2}:\d{2}(?::\d{2})?|TMO|TAF|TEV|TNI)?|\d{4}-(?:Q[1-4]|H[12]|W\d{2}(?:-WE)?|SP|SU|FA|WI)|FY\d{4}(?:-Q[1-4]|-H[12])?|\d{3}X|\d{2}XX)`
const amount = String.raw`\d+(?:\.\d+)?`
const duration = String.raw`P(?=.)(?:${amount}(?:[YMWDQ]|DE|CE))*(?:T(?:${amount}[HMS])+)?`
const timex = new RegExp(String.raw`^(?:${point}(?:/${point})?|T\d{2}:\d{2}(?:/T\d{2}:\d{2})?|${duration}(?:/${duration})?)$`, 'u')

describe.for(corpus.map((each) => [each.id, each] as const))('%s', ([id, { text, gold }]) => {
  const mentions = goldMentions(gold)
  const spans = Object.values(mentions).flat()

  test('names its own folder and a day of publication', () => {
    expect(gold.id).toBe(id)
    if (gold.published !== null) expect(gold.published).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
    expect(gold.style).toMatch(/\w/u)
    expect(gold.country).toMatch(/^[A-Z]{2,3}$/u)
  })

  test('has facts of every kind but perhaps one', () => {
    expect(Object.values(mentions).filter((list) => list.length === 0).length).toBeLessThanOrEqual(1)
  })

  test('every mention is in the text, as whole words', () => {
    for (const mention of spans) {
      const { start, end } = locate(text, mention)
      const cut = [start, end].filter((at) => insideWord.test(text[at - 1] ?? '') && insideWord.test(text[at] ?? ''))
      expect(cut, `${mention.join(' ')} is cut out of a word`).toEqual([])
    }
  })

  test('no span has an article, a possessive or marks around it', () => {
    for (const mention of spans) {
      const [whole] = mention
      const span = locate(text, mention)
      const { start, end } = trimSpan(text, span)
      const trimmed = text.slice(start, end)
      // The stop of "a.m." and "Inc." belongs to the mention, and a bracket that opens inside it.
      const ends = whole.includes('(') ? /[.)]$/u : /\.$/u
      expect([whole, whole.replace(ends, '')]).toContain(trimmed)
    }
  })

  test('no two mentions of one kind overlap', () => {
    for (const [kind, list] of Object.entries(mentions)) {
      const placed = list.map((mention) => locate(text, mention)).sort((a: Span, b: Span) => a.start - b.start)
      placed.slice(1).forEach((span, i) => {
        const before = placed[i]!
        expect(span.start, `${kind}: ${text.slice(before.start, span.end)}`).toBeGreaterThanOrEqual(before.end)
      })
    }
  })

  test('types, values and links are well-formed', () => {
    const agencyNames = gold.agencies.map(({ name }) => name)
    for (const agency of gold.agencies) {
      expect(agencyTypes).toContain(agency.type)
      // A name may be wrapped over two lines.
      expect(agency.mentions.map(([mention]) => mention.replace(/\s+/gu, ' '))).toContain(agency.name)
    }
    for (const { name, agency, mentions } of gold.officials) {
      if (agency !== null) expect(agencyNames).toContain(agency)
      expect(mentions.map(([mention]) => mention)).toContain(name)
    }
    const values = gold.dates.map(({ value }) => value)
    for (const { value, type, text } of gold.dates) {
      if (value === null) continue
      expect(value, text).toMatch(timex)
      expect(type, text).toBe(value.startsWith('P') ? 'duration' : /T\d{2}:/u.test(value) ? 'time' : 'date')
    }
    for (const { period, text } of gold.counts) if (period !== null) expect(values, text).toContain(period)
    for (const { baseline, text } of gold.percentages) {
      if (baseline !== null && baseline !== 'previous-period') expect(values, text).toContain(baseline)
    }
    for (const sector of gold.sectors) expect(sectorIds).toContain(sector.id)
  })
})

test('the corpus is wide', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(40)
  expect(new Set(corpus.map(({ gold }) => gold.country)).size).toBeGreaterThanOrEqual(20)
  expect(new Set(corpus.map(({ gold }) => gold.style)).size).toBeGreaterThanOrEqual(10)
})
