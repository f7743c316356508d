/** The beginning of a byte stream, looked at before the stream is read. */

export interface Headed {
  /** At least as many bytes as were asked for, unless the stream has fewer. */
  readonly head: Uint8Array
  /** The stream from its beginning; to be read once. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** Reads the first chunks until `enough`, which is asked with the number of bytes held and the last chunk. */
export async function readHead(
  chunks: AsyncIterable<Uint8Array>,
  enough: (size: number, last: Uint8Array) => boolean,
): Promise<Headed> {
  const source = chunks[Symbol.asyncIterator]()
  const held: Uint8Array[] = []
  let size = 0
  let failure: { readonly error: unknown } | undefined
  while (failure === undefined) {
    const last = held.at(-1)
    if (last !== undefined && enough(size, last)) break
    try {
      const next = await source.next()
      if (next.done === true) break
      held.push(next.value)
      size += next.value.length
    } catch (error) {
      // What came before the failure is still read.
      failure = { error }
    }
  }
  return { head: Buffer.concat(held), bytes: chain(held, source, failure) }
}

async function* chain(
  held: readonly Uint8Array[],
  source: AsyncIterator<Uint8Array>,
  failure: { readonly error: unknown } | undefined,
): AsyncGenerator<Uint8Array> {
  try {
    yield* held
    if (failure !== undefined) throw failure.error
    yield* { [Symbol.asyncIterator]: () => source }
  } finally {
    await source.return?.()
  }
}
