import { CodecError, fail, finish, within } from '../asn1/errors'
import { fill, type OctetStream, offsetOf } from './octet-stream'
import { BATCH } from './record'

/** What follows in a file. */
export interface Unit<T> {
  /** Octets that must be there to tell how long the unit at `at` is. */
  readonly head: number
  /** Octets of the unit at `at`, whose head is there. */
  sizeAt(bytes: Uint8Array, at: number): number
  /** Reads the unit at `at`, which is there as a whole. */
  read(bytes: Uint8Array, at: number): T
}

/**
 * Reads units of a file one after the other, in batches: those that are there, 4096 at most. What comes before a
 * damaged unit, or one that is cut off, is given away before the error is thrown.
 * @param root what errors call the whole
 */
export async function* readBatches<T>(root: string, s: OctetStream, unit: Unit<T>): AsyncGenerator<T[]> {
  let count = 0
  let need = unit.head
  try {
    while (await fill(s, need)) {
      const batch: T[] = []
      let failure: unknown
      try {
        need = take(s, unit, batch)
      } catch (e) {
        failure = located(e, s, root, count + batch.length)
      }
      count += batch.length
      if (batch.length > 0) yield batch
      if (failure !== undefined) throw failure
    }
    const left = s.end - s.pos
    if (left > 0) throw cutOff(need, left, s, root, count)
  } finally {
    await s.close()
  }
}

/** Reads what is there; how many octets must be there for more. */
function take<T>(s: OctetStream, unit: Unit<T>, batch: T[]): number {
  const { bytes, end } = s
  while (batch.length < BATCH) {
    if (end - s.pos < unit.head) return unit.head
    const size = unit.sizeAt(bytes, s.pos)
    if (end - s.pos < size) return size
    batch.push(unit.read(bytes, s.pos))
    s.pos += size
  }
  return unit.head
}

/** Adds to an error in which unit it is, and that unit's place in the file. */
function located(error: unknown, s: OctetStream, root: string, count: number): unknown {
  if (error instanceof CodecError) error.bit = 8 * offsetOf(s) + (error.bit ?? 0)
  return finish(within(error, count), root)
}

function cutOff(need: number, left: number, s: OctetStream, root: string, count: number): unknown {
  try {
    return fail('truncated', `${need} octets are needed, ${left} are left`)
  } catch (e) {
    return located(e, s, root, count)
  }
}
