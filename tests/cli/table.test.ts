import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { renderTables } from '../../src/cli/table.js'
import type { Extraction } from '../../src/facts.js'
import { lexfacts } from '../support/command.js'

const extraction: Extraction = {
  id: 'fines-2024',
  title: 'Fines doubled, says regulator',
  published: '2024-03-05',
  publishedFrom: 'dateline',
  dateline: null,
  agencies: [
    {
      id: 'a1',
      name: 'Office of the Director of Public Prosecutions for the Northern and Eastern Districts',
      acronym: 'ODPP',
      registry: null,
      type: 'prosecution',
      country: 'KE',
      parent: null,
      mentions: [{ start: 0, end: 4, text: 'ODPP', rule: 'agency/lexicon' }],
    },
  ],
  officials: [{ id: 'o1', name: 'Ana\nDíaz', title: 'director', agency: 'a1', mentions: [] }],
  dates: [
    {
      id: 'd1', start: 0, end: 4, text: '2023', type: 'date', value: '2023', from: '2023-01-01', to: '2023-12-31',
      mod: null, rule: 'date/year',
    },
  ],
  counts: [
    {
      id: 'c1', start: 0, end: 4, text: 'more than 12,000 people', value: 12000, max: null, mod: 'more_than',
      unit: 'person', action: 'charge', period: 'd1', agency: 'a1', rule: 'count/x',
    },
  ],
  percentages: [
    {
      id: 'p1', start: 0, end: 4, text: '2.5 points', value: 2.5, unit: 'percentage_points', direction: 'increase',
      of: 'conviction rate', baseline: 'previous-period', count: null,
      previous: null, rule: 'percentage/x',
    },
  ],
  sectors: [],
  warnings: [],
} // prettier-ignore

describe('table', () => {
  test('shows each kind that has facts, with words for ids', () => {
    expect(renderTables(extraction, { width: 120, color: false })).toMatchSnapshot()
  })

  test.for([40, 60, 80, 200])('fits %i columns and loses no word', (width) => {
    const text = renderTables(extraction, { width, color: false })
    for (const line of text.split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    for (const word of ['Prosecutions', 'Districts', '12,000', 'charge', '2023-12-31']) {
      if (width >= 80) expect(text).toContain(word)
      else expect(text.replace(/\s/gu, '')).toContain(word.slice(0, 4))
    }
  })

  test('marks headings only where colours are wanted', () => {
    expect(renderTables(extraction, { width: 80, color: false })).not.toContain('\u001B')
    expect(renderTables(extraction, { width: 80, color: true })).toContain('\u001B[1mAgencies (1)')
  })

  test('says so where nothing was found', async () => {
    const { out } = await lexfacts(['extract', '-', '-f', 'table'], 'Nothing here.')
    expect(out).toBe('stdin\nno date\n\nno facts\n')
  })
})
