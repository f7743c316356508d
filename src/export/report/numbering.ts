/** Numbers for names, in the order in which they come. */

export interface Numbering {
  readonly names: readonly string[]
  of(name: string): number
}

export function numberNames(first: readonly string[] = []): Numbering {
  const names = [...first]
  const numbers = new Map(names.map((name, number) => [name, number]))
  return {
    names,
    of(name) {
      let number = numbers.get(name)
      if (number === undefined) {
        number = names.push(name) - 1
        numbers.set(name, number)
      }
      return number
    },
  }
}
