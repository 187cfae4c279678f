import { copyBits } from '../bits'
import { fail, wrongType } from '../errors'
import type { IntegerSchema, Units } from '../schema'
import { checkRange } from '../size'

/** Integers longer than this are refused: no standard needs them, and showing one costs more than sending it. */
const MAX_INTEGER_OCTETS = 1024

/** Octets as an unsigned or two's complement integer: a number where it is exact, else a bigint. */
export function octetsToInteger(b: Uint8Array, signed: boolean): number | bigint {
  const n = b.length
  if (n === 0) fail('malformed', 'an integer without octets')
  if (n > MAX_INTEGER_OCTETS) fail('limit', `an integer of ${n} octets`, { value: n, max: MAX_INTEGER_OCTETS })
  const negative = signed && b[0]! > 127
  if (n < 7) {
    let v = negative ? -1 : 0
    for (const x of b) v = v * 256 + x
    return v
  }
  let v = negative ? -1n : 0n
  for (const x of b) v = (v << 8n) | BigInt(x)
  return demote(v)
}

/** A bigint as a number, where that is exact. */
export function demote(v: bigint): number | bigint {
  return v >= BigInt(Number.MIN_SAFE_INTEGER) && v <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(v) : v
}

/** The fewest octets of an unsigned or two's complement integer. */
export function integerToOctets(value: number | bigint, signed: boolean): Uint8Array {
  const out: number[] = []
  let v = BigInt(value)
  do {
    out.unshift(Number(v & 255n))
    v >>= 8n
    if (out.length > MAX_INTEGER_OCTETS) fail('limit', 'an integer of too many octets', { max: MAX_INTEGER_OCTETS })
  } while (signed ? v !== (out[0]! > 127 ? -1n : 0n) : v !== 0n)
  return Uint8Array.from(out)
}

/** Checks that a value is an integer within bounds; `bit` is where it was read. */
export function checkInteger(
  value: unknown,
  min?: number | bigint,
  max?: number | bigint,
  bit?: number,
): number | bigint {
  if (typeof value !== 'bigint' && !Number.isInteger(value)) wrongType('an integer', value)
  const v = value as number | bigint
  checkRange('out-of-range', v, min, max, 'is', bit)
  if (typeof v === 'number' && !Number.isSafeInteger(v))
    fail('out-of-range', `${v} is not exact as a number: use a bigint`, { value, min, max })
  return v
}

/**
 * INTEGER in PER, where a number of at most 53 bits does not do: an offset from the lower bound, of fixed width within
 * two bounds or else behind its length; two's complement without a lower bound (X.691 §11.5, §13.2).
 */
export function wholeNumber({ min, max }: IntegerSchema<unknown>): Units {
  const base = BigInt(min ?? 0)
  const signed = min === undefined
  const bitsOf = (n: bigint) => (n === 0n ? 0 : n.toString(2).length)
  const fixed = min !== undefined && max !== undefined ? bitsOf(BigInt(max) - base) : undefined
  // Octets start with what they hold: a number of fixed width stands in the upper bits.
  const pad = BigInt(fixed === undefined ? 0 : -fixed & 7)
  return {
    width: fixed ?? 8,
    size: fixed === undefined ? undefined : [1, 1],
    from(b, at, count) {
      const run = copyBits(b, at, fixed ?? count * 8)
      const v = fixed === 0 ? demote(base) : demote((BigInt(octetsToInteger(run, signed)) >> pad) + base)
      return checkInteger(v, min, max)
    },
    to(value) {
      const bytes = integerToOctets((BigInt(checkInteger(value, min, max)) - base) << pad, signed)
      if (fixed === undefined) return { bytes, count: bytes.length }
      const run = new Uint8Array(Math.max(bytes.length, (fixed + 7) >> 3))
      run.set(bytes, run.length - bytes.length)
      return { bytes: run, count: 1 }
    },
  }
}
