/** A byte stream held whole, up to a limit. */

/** All bytes; undefined, as soon as it is known, for more than `limit`. */
export async function readWhole(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const held: Uint8Array[] = []
  let size = 0
  for await (const chunk of chunks) {
    size += chunk.length
    if (size > limit) return undefined
    held.push(chunk)
  }
  return Buffer.concat(held)
}

/** A size in words, rounded up. */
export function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / (1024 * 1024))} MB`
}
