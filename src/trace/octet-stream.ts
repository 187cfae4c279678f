/** Chunks of octets from anywhere: a file, a socket, an array. */
export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Octets that come in chunks, seen through a window that is never moved: views of it stay as they are. */
export interface OctetStream {
  /** The window; octets from `pos` to `end` of it are there. */
  bytes: Uint8Array
  pos: number
  end: number
  /** Where in the whole the first octet of the window is. */
  offset: number
  /** The next chunk. */
  next(): Promise<Uint8Array | undefined>
  /** Tells the source that no more is wanted. */
  close(): Promise<void>
}

export function octetStream(chunks: Chunks): OctetStream {
  const iterator = iterate(chunks)
  return {
    bytes: new Uint8Array(),
    pos: 0,
    end: 0,
    offset: 0,
    async next() {
      const { done, value } = await iterator.next()
      return done ? undefined : value
    },
    async close() {
      await iterator.return(undefined)
    },
  }
}

async function* iterate(chunks: Chunks): AsyncGenerator<Uint8Array> {
  yield* chunks
}

/** Where in the whole the next octet is. */
export const offsetOf = (s: OctetStream): number => s.offset + s.pos

/** Makes `count` octets from the next one on available; whether there are so many. */
export async function fill(s: OctetStream, count: number): Promise<boolean> {
  while (s.end - s.pos < count) {
    const chunk = await s.next()
    if (chunk === undefined) return false
    if (chunk.length > 0) append(s, chunk)
  }
  return true
}

function append(s: OctetStream, chunk: Uint8Array): void {
  const left = s.end - s.pos
  if (left === 0) {
    s.offset += s.pos
    s.bytes = chunk
    s.pos = 0
    s.end = chunk.length
    return
  }
  // A chunk fills its window, so this is never written into memory of the source.
  if (s.end + chunk.length > s.bytes.length) {
    // Room grows with what has come, not with what a length announces; twice as much, so that small chunks are cheap.
    const grown = new Uint8Array(Math.max(left + chunk.length, 2 * left))
    grown.set(s.bytes.subarray(s.pos, s.end))
    s.offset += s.pos
    s.bytes = grown
    s.pos = 0
    s.end = left
  }
  s.bytes.set(chunk, s.end)
  s.end += chunk.length
}
