/** A long list of which only the beginning is shown until more is asked for. */

export interface GrowingList<Entry> {
  show(entries: readonly Entry[]): void
  /** Shows the list at least as far as an entry. */
  reach(entry: number): void
}

export function growingList<Entry>(
  place: HTMLElement,
  more: HTMLButtonElement,
  step: number,
  render: (entry: Entry, number: number) => Node,
): GrowingList<Entry> {
  let entries: readonly Entry[] = []
  let shown = 0
  const grow = (to: number): void => {
    const end = Math.min(to, entries.length)
    const added = document.createDocumentFragment()
    for (; shown < end; shown++) added.append(render(entries[shown]!, shown))
    place.append(added)
    const left = entries.length - shown
    more.hidden = left === 0
    more.textContent = `Show ${Math.min(step, left)} more of ${left}`
  }
  more.addEventListener('click', () => {
    const first = shown
    grow(shown + step)
    place.children[first]?.querySelector<HTMLElement>('a, button')?.focus()
  })
  return {
    show(given) {
      entries = given
      shown = 0
      place.replaceChildren()
      grow(step)
    },
    reach(entry) {
      if (entry >= shown) grow(entry + step)
    },
  }
}
