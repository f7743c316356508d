/** A long list of which only the beginning is shown until more is asked for. */

export interface GrowingList<Entry> {
  show(entries: readonly Entry[]): void
  /** Shows an entry: one far from those that are shown takes their place, with those around it. */
  reach(entry: number): void
  /** What was made of an entry, if it is shown. */
  shown(entry: number): Element | undefined
}

export function growingList<Entry>(
  place: HTMLElement,
  more: HTMLButtonElement,
  step: number,
  render: (entry: Entry, number: number) => Node,
): GrowingList<Entry> {
  let entries: readonly Entry[] = []
  let first = 0
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
  const begin = (at: number): void => {
    first = shown = at
    place.replaceChildren()
    grow(at + step)
  }
  more.addEventListener('click', () => {
    const next = shown
    grow(shown + step)
    place.children[next - first]?.querySelector<HTMLElement>('a, button')?.focus()
  })
  return {
    show(given) {
      entries = given
      begin(0)
    },
    reach(entry) {
      if (entry < first || entry >= shown) begin(entry - (entry % step))
    },
    shown: (entry) => place.children[entry - first],
  }
}
