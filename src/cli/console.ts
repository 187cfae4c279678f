import type { Writable } from 'node:stream'

/** What a verb reads from and writes to: the process's own streams, or a test's. */
export interface Console {
  readonly stdin: AsyncIterable<Uint8Array>
  readonly stdout: Writable & { readonly isTTY?: boolean }
  readonly stderr: Writable & { readonly isTTY?: boolean }
  /** Milliseconds on any steady clock. */
  now(): number
}
