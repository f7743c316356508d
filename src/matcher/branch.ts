/** A node of a trie of forms that grows, node by node, when a text first leads there: most forms never are looked for. */

export class Branch<V> {
  /** What the forms that end here stand for, in order of number. */
  values: readonly V[] = []
  #next: Map<string, Branch<V>> | undefined
  #numbers: number[] = []
  #rests: string[] = []

  /** @param valueOf What a number of `packForms` stands for; the same object each time. */
  constructor(readonly valueOf: (number: number) => V) {}

  /** @param packed Forms behind their first token, as `Heads` has them. */
  static of<V>(packed: string, valueOf: (number: number) => V): Branch<V> {
    const branch = new Branch(valueOf)
    for (const form of packed.split('\t')) {
      const blank = form.indexOf(' ')
      if (blank < 0) branch.#hold(Number(form), '')
      else branch.#hold(Number(form.slice(0, blank)), form.slice(blank + 1))
    }
    branch.#grow()
    return branch
  }

  /** Whether no form goes on from here. */
  get isLeaf(): boolean {
    return this.#next === undefined
  }

  /** The branch that a further token leads to. */
  step(token: string): Branch<V> | undefined {
    const next = this.#next?.get(token)
    if (next !== undefined && next.#numbers.length > 0) next.#grow()
    return next
  }

  #hold(number: number, rest: string): void {
    this.#numbers.push(number)
    this.#rests.push(rest)
  }

  #grow(): void {
    const values: V[] = []
    this.#rests.forEach((rest, i) => {
      const number = this.#numbers[i]!
      if (rest === '') {
        const value = this.valueOf(number)
        if (!values.includes(value)) values.push(value)
        return
      }
      const blank = rest.indexOf(' ')
      const token = blank < 0 ? rest : rest.slice(0, blank)
      this.#next ??= new Map()
      let next = this.#next.get(token)
      if (next === undefined) this.#next.set(token, (next = new Branch(this.valueOf)))
      next.#hold(number, blank < 0 ? '' : rest.slice(blank + 1))
    })
    this.values = values
    this.#numbers = []
    this.#rests = []
  }
}
