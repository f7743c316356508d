/** A text cut where mentions begin and end, so that mentions that overlap can all be shown. */

export interface MentionSpan {
  readonly start: number
  readonly end: number
}

/** A stretch of text in which the same mentions hold; `mentions` are places in the list given, the shortest first. */
export interface Segment {
  readonly start: number
  readonly end: number
  readonly mentions: readonly number[]
}

/** Segments from the beginning of the text to its end, without gaps. */
export function cutSegments(length: number, mentions: readonly MentionSpan[]): Segment[] {
  const opening = placesBy(mentions, ({ start }) => start)
  const closing = placesBy(mentions, ({ end }) => end)
  const cuts = [...new Set([0, length, ...opening.keys(), ...closing.keys()])].sort((a, b) => a - b)
  const open = new Set<number>()
  const size = (mention: number): number => mentions[mention]!.end - mentions[mention]!.start
  const segments: Segment[] = []
  for (const [index, start] of cuts.entries()) {
    for (const mention of closing.get(start) ?? []) open.delete(mention)
    for (const mention of opening.get(start) ?? []) open.add(mention)
    const end = cuts[index + 1]
    if (end === undefined) break
    segments.push({ start, end, mentions: [...open].sort((a, b) => size(a) - size(b) || a - b) })
  }
  return segments
}

function placesBy(mentions: readonly MentionSpan[], at: (mention: MentionSpan) => number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (const [number, mention] of mentions.entries()) {
    const offset = at(mention)
    const held = places.get(offset)
    if (held === undefined) places.set(offset, [number])
    else held.push(number)
  }
  return places
}
