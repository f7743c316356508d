/** What a conversion could not keep. */

/** One sort of thing that was lost, and how many of them. */
export interface Loss {
  /** In the plural: "attributes", "links", "spans that overlap others". */
  readonly what: string
  readonly count: number
}

export class Losses {
  readonly #counts = new Map<string, number>()

  add(what: string, count = 1): void {
    if (count > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + count)
  }

  addAll(lost: readonly Loss[]): void {
    for (const { what, count } of lost) this.add(what, count)
  }

  /** In the order in which they were first met. */
  list(): Loss[] {
    return [...this.#counts].map(([what, count]) => ({ what, count }))
  }
}
