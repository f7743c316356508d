import { describe, expect, test } from 'vitest'
import { readHtml } from '../../src/html/index.js'
import { linesHeld, linesRunTogether, readMarkedPages } from './marked-page.js'

const pages = readMarkedPages()

describe.for(pages)('$name', (page) => {
  const { text } = readHtml(page.html)

  test('the article is whole', () => {
    const held = new Set(linesHeld(text, page.inside))
    expect(page.inside.length).toBeGreaterThan(0)
    expect(page.inside.filter((line) => !held.has(line))).toEqual([])
  })

  test('nothing around it is read', () => {
    expect(page.outside.length).toBeGreaterThan(0)
    expect(linesHeld(text, page.outside)).toEqual([])
  })

  test('no two lines run together', () => {
    expect(linesRunTogether(text, page)).toEqual([])
  })
})
