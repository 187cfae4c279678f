import { refuse } from './errors'
import { equal, hex } from './octets'
import type { Curve, PublicKey } from './types'

/**
 * Keeps what a platform makes of public keys: importing one takes longer than verifying with it. The `limit` most
 * recently used stay. A key's id only says where to look: the point decides, so that an id seen twice, or forged, never
 * brings up another's key. Failures are kept too: a bad key sent again and again costs nothing.
 */
export function keyCache<T>(limit: number, load: (key: PublicKey) => T): (key: PublicKey) => T {
  if (!Number.isInteger(limit) || limit < 1) refuse('invalid-argument', 'cacheSize is not a positive integer')
  const entries = new Map<string, { curve: Curve; point: Uint8Array; value: T }>()
  return (key) => {
    const { curve, point } = key
    const id = key.id ?? `${curve} ${hex(point)}`
    let entry = entries.get(id)
    if (entry !== undefined) entries.delete(id)
    if (entry === undefined || entry.curve !== curve || !equal(entry.point, point)) {
      entry = { curve, point: Uint8Array.from(point), value: load(key) }
      if (entries.size >= limit) {
        const oldest = entries.keys().next()
        if (!oldest.done) entries.delete(oldest.value)
      }
    }
    // A Map keeps the order of insertion: the oldest is the least recently used.
    entries.set(id, entry)
    return entry.value
  }
}
