/** What holds of the spans of every extraction, whatever the text. */

import { describe, expect, test } from 'vitest'
import { prepareArticle } from '../../src/article/prepare.js'
import { readDocument } from '../../src/document/read.js'
import { extract } from '../../src/extractor.js'
import type { Extraction, Mention } from '../../src/facts.js'
import { everyArticle } from '../support/every-text.js'

function mentionsByKind(found: Extraction): Readonly<Record<string, readonly Mention[]>> {
  return {
    agencies: found.agencies.flatMap(({ mentions }) => mentions),
    officials: found.officials.flatMap(({ mentions }) => mentions),
    dates: found.dates,
    counts: found.counts,
    percentages: found.percentages,
    sectors: found.sectors.flatMap(({ mentions }) => mentions),
  }
}

describe.for(everyArticle.map((article) => [article.id, article] as const))('%s', ([, article]) => {
  const { text } = article
  const found = extract(article)
  const mentions = mentionsByKind(found)
  const all = Object.values(mentions).flat()

  test('every mention is the text of its span', () => {
    for (const { start, end, text: words } of all) {
      expect(text.slice(start, end)).toBe(words)
      expect(words).not.toBe('')
      expect(words).toBe(words.trim())
    }
    for (const { start = 0, end = start } of found.warnings) {
      expect(start).toBeLessThanOrEqual(end)
      expect(end).toBeLessThanOrEqual(text.length)
    }
  })

  test('no two mentions of one kind overlap, and lists are in reading order', () => {
    for (const list of Object.values(mentions)) {
      const sorted = [...list].sort((a, b) => a.start - b.start)
      sorted.slice(1).forEach((mention, i) => {
        expect(mention.start, `${sorted[i]!.text} | ${mention.text}`).toBeGreaterThanOrEqual(sorted[i]!.end)
      })
    }
    for (const list of [found.agencies, found.officials, found.sectors]) {
      const first = list.map((fact) => fact.mentions[0]!.start)
      expect(first).toEqual([...first].sort((a, b) => a - b))
      for (const fact of list) {
        const starts = fact.mentions.map(({ start }) => start)
        expect(starts).toEqual([...starts].sort((a, b) => a - b))
      }
    }
    for (const list of [found.dates, found.counts, found.percentages]) {
      const starts = list.map(({ start }) => start)
      expect(starts).toEqual([...starts].sort((a, b) => a - b))
    }
  })

  test('every mention stands inside one sentence, outside page chrome, and is short', () => {
    const { document } = readDocument(text, prepareArticle(article))
    const first = new Map(Array.from(document.starts, (start, token) => [start, token]))
    const last = new Map(Array.from(document.ends, (end, token) => [end, token]))
    for (const { start, end, text: words } of all) {
      const [from, to] = [first.get(start), last.get(end)]
      if (from === undefined || to === undefined)
        throw new Error(`${JSON.stringify(words)} does not begin and end with a token`)
      expect(document.sentenceOf[to], words).toBe(document.sentenceOf[from])
      expect(document.chrome[document.sentenceOf[from]!]).toBe(0)
      expect(to - from, words).toBeLessThan(40)
    }
  })

  test('ids are unique and links lead to facts', () => {
    const facts = [found.agencies, found.officials, found.dates, found.counts, found.percentages, found.sectors].flat()
    const ids = facts.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const known = new Set<string | null>([...ids, null])
    for (const { parent } of found.agencies) expect(known).toContain(parent)
    for (const { agency } of found.officials) expect(known).toContain(agency)
    for (const { period, agency } of found.counts) {
      expect(known).toContain(period)
      expect(known).toContain(agency)
    }
    for (const { baseline, count } of found.percentages) {
      expect(new Set<string | null>([...known, 'previous-period'])).toContain(baseline)
      expect(known).toContain(count)
    }
  })

  test('figures are finite and days are days', () => {
    for (const { value, max } of found.counts) {
      expect(Number.isFinite(value)).toBe(true)
      if (max !== null) expect(max).toBeGreaterThan(value)
    }
    for (const { value } of found.percentages) expect(Number.isFinite(value)).toBe(true)
    for (const { from, to } of found.dates) {
      for (const day of [from, to]) {
        if (day === null) continue
        expect(day).toMatch(/^\d{4}-\d{2}-\d{2}$/u)
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day)
      }
      if (from !== null && to !== null) expect(from <= to).toBe(true)
    }
  })
})
