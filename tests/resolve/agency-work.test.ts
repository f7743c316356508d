import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/document/document.js'
import { readDocument } from '../../src/document/read.js'
import { groupMentions, type AgencyMention } from '../../src/resolve/agency-groups.js'
import { findParents } from '../../src/resolve/agency-parents.js'

/** Reads of mentions while a made-up article is grouped: a count of work that no clock disturbs. */
let reads = 0

class CountedMention {
  readonly kind = 'agency'
  readonly rule = 'agency/named-body'

  constructor(
    readonly start: number,
    readonly end: number,
    readonly reading: AgencyMention['value'],
  ) {}

  get from(): number {
    reads++
    return this.start
  }

  get to(): number {
    return this.end
  }

  get value(): AgencyMention['value'] {
    reads++
    return this.reading
  }
}

interface Name {
  readonly words: string
  readonly unit?: boolean
  readonly acronym?: boolean
}

function work(names: readonly Name[]): number {
  const { document } = readDocument(names.map(({ words }) => words).join(' ( '))
  const mentions: AgencyMention[] = []
  let at = 0
  for (const { words, unit = false, acronym = false } of names) {
    const to = at + words.split(' ').length
    expect(document.lowers[at]).toBe(words.split(' ')[0]!.toLowerCase())
    mentions.push(new CountedMention(at, to, { entries: [], type: null, country: null, acronym, unit }))
    at = to + 1
  }
  return countReads(document, mentions)
}

function countReads(document: Document, mentions: readonly AgencyMention[]): number {
  reads = 0
  findParents(document, groupMentions(document, mentions))
  return reads
}

/** A pronounceable word for each number. */
const word = (number: number): string =>
  [1, 12, 144, 1728].map((unit) => 'bcdfglmnprst'[Math.floor(number / unit) % 12]! + 'aeiou'[unit % 5]!).join('')

const articles: Record<string, (size: number) => Name[]> = {
  'one body throughout': (size) => Array.from({ length: size }, () => ({ words: 'Harbour Police Department' })),
  'different bodies': (size) =>
    Array.from({ length: size }, (_, index) => ({ words: `${word(index)} Police Department` })),
  'different units of one body': (size) => [
    { words: 'Harbour Police Department' },
    ...Array.from({ length: size }, (_, index) => ({ words: `${word(index)} Fraud Unit`, unit: true })),
  ],
  'full names and short ones': (size) =>
    Array.from({ length: size }, (_, index) => ({
      words: index % 2 === 0 ? `Royal ${word(index >> 1)} Police Department` : `${word(index >> 1)} Department`,
    })),
  'acronyms beside full names': (size) =>
    Array.from({ length: size }, (_, index) =>
      index % 2 === 0 ? { words: 'Harbour Police Department' } : { words: 'HPD', acronym: true },
    ),
}

describe('grouping of agencies', () => {
  it.each(Object.entries(articles))('reads mentions in proportion to their number: %s', (_, article) => {
    const small = work(article(300))
    const large = work(article(1200))
    expect(large / small).toBeLessThan(6)
  })
})
