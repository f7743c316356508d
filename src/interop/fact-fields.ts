/** The fields of a fact as attributes and links have them, each asked for by name. */

import { mentionAt } from '../evaluate/locate.js'
import type { GoldMention } from '../evaluate/gold.js'
import { oneLine, type FactRecord } from './fact-records.js'
import type { Losses } from './losses.js'
import type { SpanDocument } from './span-document.js'

export class FactFields {
  readonly #asked = new Set<string>()

  constructor(
    readonly record: FactRecord,
    private readonly document: SpanDocument,
    /** The record that a span belongs to, by the span's id. */
    private readonly records: ReadonlyMap<string, FactRecord>,
    private readonly losses: Losses,
  ) {}

  get mentions(): GoldMention[] {
    return this.record.spans.map((span) => mentionAt(this.document.text, span))
  }

  /** The longest mention, on one line. */
  get fullest(): string {
    const words = this.mentions.map(([mention]) => oneLine(mention))
    return words.reduce((longest, each) => (each.length > longest.length ? each : longest))
  }

  /** Place of a fact that is one mention. */
  get place(): { readonly text: string; readonly n: number } {
    const [[text, n]] = this.mentions as [GoldMention]
    return { text, n }
  }

  words(field: string): string | null {
    const value = this.#attribute(field)
    return value === undefined || value === '' ? null : String(value)
  }

  figure(field: string): number | null {
    const value = this.#attribute(field)
    const figure = value === undefined || value === '' ? Number.NaN : Number(value)
    return Number.isFinite(figure) ? figure : null
  }

  choice<T extends string>(field: string, choices: readonly T[], otherwise: T): T {
    const value = this.words(field)
    if (value === null) return otherwise
    const chosen = choices.find((each) => each === value)
    if (chosen === undefined) this.losses.add(`values of "${field}" that are none of ours`)
    return chosen ?? otherwise
  }

  /** What a link leads to, by the field of the target that annotations link by; else the attribute of that name. */
  linked(field: string, by: string): string | null {
    const ids = new Set(this.record.spans.map(({ id }) => id))
    const link = this.document.links.find(({ from, label }) => label === field && ids.has(from))
    const target = link && this.records.get(link.to)
    if (target === undefined) return this.words(field)
    const value = target.attributes[by] ?? (by === 'name' ? this.#fullestOf(target) : null)
    return value === null ? null : String(value)
  }

  /** Counts as lost what the fact has and nobody asked for. */
  loseTheRest(): void {
    for (const field of Object.keys(this.record.attributes)) {
      if (!this.#asked.has(field)) this.losses.add(`values of "${field}"`)
    }
    this.losses.add('notes', this.record.spans.filter(({ note }) => note !== undefined).length)
  }

  #attribute(field: string): string | number | undefined {
    this.#asked.add(field)
    return this.record.attributes[field]
  }

  #fullestOf(target: FactRecord): string {
    return new FactFields(target, this.document, this.records, this.losses).fullest
  }
}
