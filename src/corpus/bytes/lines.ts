/** Lines of a byte stream, one in memory at a time. */

/** A line with its break, counted from 1; undefined bytes stand for a line longer than the limit, which is passed over. */
export interface ByteLine {
  readonly number: number
  readonly bytes: Uint8Array | undefined
}

const lineFeed = 0x0a

/** Splits behind line feeds. A line of more than `limit` bytes is never held. */
export async function* readLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let held: Uint8Array[] = []
  let size = 0
  let number = 1
  for await (const chunk of chunks) {
    let from = 0
    for (let to = chunk.indexOf(lineFeed) + 1; to !== 0; to = chunk.indexOf(lineFeed, from) + 1) {
      size += to - from
      if (size <= limit) held.push(chunk.subarray(from, to))
      yield { number, bytes: size > limit ? undefined : join(held) }
      number++
      held = []
      size = 0
      from = to
    }
    size += chunk.length - from
    if (size > limit) held = []
    else held.push(chunk.subarray(from))
  }
  if (size > 0) yield { number, bytes: size > limit ? undefined : join(held) }
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}
