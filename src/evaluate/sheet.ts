/** The sheet that scores are written on: one row per measure, and what differed. */

import type { Share, Tally } from './tally.js'

/** Measures of records; those marked as headline rows make the overall score. */
export const rows = {
  'agency.mention.exact': { headline: true },
  'agency.mention.relaxed': { headline: false },
  'agency.entity': { headline: false },
  'official.person': { headline: false },
  'official.person+title': { headline: true },
  'date.span': { headline: false },
  'date.value': { headline: true },
  'count.value': { headline: false },
  'count.record': { headline: true },
  'percentage.value': { headline: false },
  'percentage.record': { headline: true },
  'sector.article': { headline: true },
  'sector.mention': { headline: false },
} as const
export type Row = keyof typeof rows
export const rowNames = Object.keys(rows) as Row[]

/** Fields judged on records whose value or person is right. */
export const attributes = [
  'agency.type',
  'agency.country',
  'official.title',
  'official.agency',
  'count.mod',
  'count.unit',
  'count.action',
  'count.period',
  'percentage.direction',
  'percentage.baseline',
  'percentage.of',
] as const
export type Attribute = (typeof attributes)[number]

/** A record missed, found without need, or wrong in a field. */
export interface Difference {
  readonly article: string
  /** A kind (`date`) for records missed or extra, else a row or field (`date.value`). */
  readonly where: string
  readonly what: 'missed' | 'extra' | 'wrong'
  /** The mention or name. */
  readonly mention: string
  /** As annotated; null for extra records and absent fields. */
  readonly gold: string | null
  /** As found; null for missed records and absent fields. */
  readonly found: string | null
}

/** Scores of one article or of many. */
export interface Scores {
  readonly articles: number
  readonly rows: Readonly<Record<Row, Tally>>
  readonly attributes: Readonly<Record<Attribute, Share>>
  readonly differences: readonly Difference[]
}

/** Takes down what the scorers of the kinds see in one article. */
export class Sheet {
  readonly #rows = new Map<Row, Tally>()
  readonly #attributes = new Map<Attribute, Share>()
  readonly #differences: Difference[] = []

  constructor(readonly article: string) {}

  row(row: Row, gold: number, found: number, right: number): void {
    this.#rows.set(row, { gold, found, right })
  }

  /** Judges a field; a wrong one is a difference as well. */
  judge(attribute: Attribute, right: boolean, mention: string, gold: string | null, found: string | null): void {
    const share = this.#attributes.get(attribute) ?? { judged: 0, right: 0 }
    this.#attributes.set(attribute, { judged: share.judged + 1, right: share.right + Number(right) })
    if (!right) this.wrong(attribute, mention, gold, found)
  }

  wrong(where: Row | Attribute, mention: string, gold: string | null, found: string | null): void {
    this.#differences.push({ article: this.article, where, what: 'wrong', mention, gold, found })
  }

  missed(kind: string, mention: string, gold: string | null = null): void {
    this.#differences.push({ article: this.article, where: kind, what: 'missed', mention, gold, found: null })
  }

  extra(kind: string, mention: string, found: string | null = null): void {
    this.#differences.push({ article: this.article, where: kind, what: 'extra', mention, gold: null, found })
  }

  scores(): Scores {
    return toScores(1, this.#rows, this.#attributes, this.#differences)
  }
}

/** Scores of many articles as one: every record weighs the same. */
export function addScores(list: readonly Scores[]): Scores {
  const byRow = new Map<Row, Tally>()
  const byAttribute = new Map<Attribute, Share>()
  for (const row of rowNames) {
    const tallies = list.map((scores) => scores.rows[row])
    byRow.set(row, { gold: sum(tallies, 'gold'), found: sum(tallies, 'found'), right: sum(tallies, 'right') })
  }
  for (const attribute of attributes) {
    const shares = list.map((scores) => scores.attributes[attribute])
    byAttribute.set(attribute, { judged: sum(shares, 'judged'), right: sum(shares, 'right') })
  }
  return toScores(
    sum(list, 'articles'),
    byRow,
    byAttribute,
    list.flatMap(({ differences }) => differences),
  )
}

function toScores(
  articles: number,
  byRow: ReadonlyMap<Row, Tally>,
  byAttribute: ReadonlyMap<Attribute, Share>,
  differences: readonly Difference[],
): Scores {
  return {
    articles,
    rows: Object.fromEntries(rowNames.map((row) => [row, byRow.get(row) ?? { gold: 0, found: 0, right: 0 }])) as Record<
      Row,
      Tally
    >,
    attributes: Object.fromEntries(
      attributes.map((attribute) => [attribute, byAttribute.get(attribute) ?? { judged: 0, right: 0 }]),
    ) as Record<Attribute, Share>,
    differences,
  }
}

function sum<K extends string>(list: readonly Readonly<Record<K, number>>[], key: K): number {
  return list.reduce((total, each) => total + each[key], 0)
}
