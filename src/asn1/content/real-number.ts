import { copyBits } from '../bits'
import { fail, wrongType } from '../errors'
import type { RealSchema, Units } from '../schema'
import { integerToOctets, octetsToInteger } from './whole-number'

/** REAL, as the contents octets of X.690 §8.5, canonical as in §11.3: both PER and OER carry them. */
export const realNumber = (_: RealSchema<unknown>): Units => ({
  width: 8,
  from: (b, at, count) => fromOctets(copyBits(b, at, count * 8)),
  to(value) {
    const bytes = toOctets(value)
    return { bytes, count: bytes.length }
  },
})

function toOctets(value: unknown): Uint8Array {
  if (typeof value !== 'number') wrongType('a number', value)
  if (Object.is(value, 0)) return new Uint8Array(0)
  if (!Number.isFinite(value) || value === 0)
    return Uint8Array.of(value === 0 ? 0x43 : value > 0 ? 0x40 : value < 0 ? 0x41 : 0x42)
  // Base 2, odd mantissa.
  let exponent = 0
  let mantissa = Math.abs(value)
  while (!Number.isInteger(mantissa)) {
    mantissa *= 2
    exponent--
  }
  while (mantissa % 2 === 0) {
    mantissa /= 2
    exponent++
  }
  const e = integerToOctets(exponent, true)
  const m = integerToOctets(BigInt(mantissa), false)
  return Uint8Array.of(0x80 | (value < 0 ? 0x40 : 0) | (e.length - 1), ...e, ...m)
}

function fromOctets(b: Uint8Array): number {
  const first = b[0]
  if (first === undefined) return 0
  if (first & 0x80) {
    const at = (first & 3) === 3 ? 2 : 1
    const length = at === 2 ? (b[1] ?? 0) : (first & 3) + 1
    if (at + length >= b.length || length === 0) fail('malformed', 'a REAL that ends before its mantissa')
    const exponent = Number(octetsToInteger(b.subarray(at, at + length), true))
    const mantissa = Number(octetsToInteger(b.subarray(at + length), false)) * 2 ** ((first >> 2) & 3)
    const base = [2, 8, 16][(first >> 4) & 3]
    if (base === undefined) fail('malformed', 'a REAL of a reserved base')
    const magnitude = mantissa * base ** exponent
    if (!Number.isFinite(magnitude)) fail('out-of-range', 'a REAL beyond what a double holds')
    return first & 0x40 ? -magnitude : magnitude
  }
  if (first & 0x40) {
    if (b.length > 1 || first > 0x43) fail('malformed', 'a special REAL that is not defined')
    return [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, -0][first & 3]!
  }
  // ISO 6093 NR1, NR2, NR3.
  const text = String.fromCharCode(...b.subarray(1, 64)).replace(',', '.')
  if (!/^ *[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d+)?$/i.test(text) || b.length > 64)
    fail('malformed', 'a REAL that is no decimal number')
  const value = Number(text)
  if (!Number.isFinite(value)) fail('out-of-range', 'a REAL beyond what a double holds')
  return value
}
