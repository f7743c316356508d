/** The sheet that scores are written on: one row per measure, and what differed. */

import { factKinds, type FactKind, type Span } from '../facts.js'
import type { Share, Tally } from './tally.js'

/** Measures of records; those marked as headline rows make the overall score. */
export const rows = {
  'agency.mention.exact': { kind: 'agencies', headline: true },
  'agency.mention.relaxed': { kind: 'agencies', headline: false },
  'agency.entity': { kind: 'agencies', headline: false },
  'official.person': { kind: 'officials', headline: false },
  'official.person+title': { kind: 'officials', headline: true },
  'date.span': { kind: 'dates', headline: false },
  'date.value': { kind: 'dates', headline: true },
  'count.value': { kind: 'counts', headline: false },
  'count.record': { kind: 'counts', headline: true },
  'percentage.value': { kind: 'percentages', headline: false },
  'percentage.record': { kind: 'percentages', headline: true },
  'sector.article': { kind: 'sectors', headline: true },
  'sector.mention': { kind: 'sectors', headline: false },
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

/** A stretch of the article that a difference is about. */
export interface Place {
  readonly span: Span
  /** The mention, or the name of an agency, person or sector. */
  readonly mention: string
}

/** A record missed, found without need, or wrong in a field. */
export interface Difference extends Place {
  readonly article: string
  readonly kind: FactKind
  readonly reason: 'missed' | 'extra' | 'wrong'
  /** What is wrong, such as `date.value`; null for records missed or extra. */
  readonly measure: Row | Attribute | null
  /** As annotated; null for extra records and absent fields. */
  readonly gold: string | null
  /** As found; null for missed records and absent fields. */
  readonly found: string | null
}

/** Scores of one article or of many. */
export interface Scores {
  readonly articles: number
  /** Kinds that any of the articles annotates; the rows of others say nothing. */
  readonly kinds: readonly FactKind[]
  readonly rows: Readonly<Record<Row, Tally>>
  readonly attributes: Readonly<Record<Attribute, Share>>
  readonly differences: readonly Difference[]
}

/** Takes down what the scorer of one kind sees in one article. */
export class Sheet {
  readonly #rows = new Map<Row, Tally>()
  readonly #attributes = new Map<Attribute, Share>()
  readonly #differences: Difference[] = []

  constructor(
    readonly article: string,
    readonly kind: FactKind,
  ) {}

  row(row: Row, gold: number, found: number, right: number): void {
    this.#rows.set(row, { gold, found, right })
  }

  /** Judges a field; a wrong one is a difference as well. */
  judge(attribute: Attribute, right: boolean, place: Place, gold: string | null, found: string | null): void {
    const share = this.#attributes.get(attribute) ?? { judged: 0, right: 0 }
    this.#attributes.set(attribute, { judged: share.judged + 1, right: share.right + Number(right) })
    if (!right) this.wrong(attribute, place, gold, found)
  }

  wrong(measure: Row | Attribute, place: Place, gold: string | null, found: string | null): void {
    this.#differ('wrong', measure, place, gold, found)
  }

  missed(place: Place, gold: string | null = null): void {
    this.#differ('missed', null, place, gold, null)
  }

  extra(place: Place, found: string | null = null): void {
    this.#differ('extra', null, place, null, found)
  }

  #differ(
    reason: Difference['reason'],
    measure: Row | Attribute | null,
    { span: { start, end }, mention }: Place,
    gold: string | null,
    found: string | null,
  ): void {
    const { article, kind } = this
    this.#differences.push({ article, kind, reason, measure, mention, span: { start, end }, gold, found })
  }

  scores(): Omit<Scores, 'articles'> {
    return toScores([this.kind], this.#rows, this.#attributes, this.#differences)
  }
}

/** Scores of many articles as one: every record weighs the same. */
export function addScores(list: readonly Scores[]): Scores {
  return { ...sumScores(list), articles: sum(list, 'articles') }
}

/** Scores of the kinds of one article as one. */
export function joinSheets(sheets: readonly Sheet[]): Scores {
  return { ...sumScores(sheets.map((sheet) => sheet.scores())), articles: 1 }
}

function sumScores(list: readonly Omit<Scores, 'articles'>[]): Omit<Scores, 'articles'> {
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
    factKinds.filter((kind) => list.some(({ kinds }) => kinds.includes(kind))),
    byRow,
    byAttribute,
    list.flatMap(({ differences }) => differences),
  )
}

function toScores(
  kinds: readonly FactKind[],
  byRow: ReadonlyMap<Row, Tally>,
  byAttribute: ReadonlyMap<Attribute, Share>,
  differences: readonly Difference[],
): Omit<Scores, 'articles'> {
  return {
    kinds,
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
