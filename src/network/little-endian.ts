import { put, type Reader, take, type Writer } from '../asn1/bits'
import { fail, inField, show } from '../asn1/errors'
import type { FieldList, FieldValues } from './field-list'
import { fieldsOf, integer } from './header-fields'

// IEEE 802.11 and radiotap send the least significant octet first, and count bits from the least significant one.

/** Reads an unsigned field of 1…6 octets, least significant octet first. */
export function readLittle(r: Reader, name: string, octets: number): number {
  if (8 * octets > r.end - r.pos) inField(name, () => take(r, 8 * octets))
  const from = take(r, 8 * octets) >>> 3
  let value = 0
  for (let i = from + octets - 1; i >= from; i--) value = value * 256 + r.bytes[i]!
  return value
}

/** Reads an unsigned field of 8 octets: a number, above 2^53 − 1 a bigint. */
export function readLittle64(r: Reader, name: string): number | bigint {
  const low = readLittle(r, name, 4)
  const high = readLittle(r, name, 4)
  return high < 2 ** 21 ? high * 2 ** 32 + low : (BigInt(high) << 32n) | BigInt(low)
}

/** Writes an unsigned field of 1…6 octets, least significant octet first. */
export function writeLittle(w: Writer, name: string, octets: number, value: unknown): void {
  const n = inField(name, () => integer(value, 0, 2 ** (8 * octets) - 1))
  for (let i = 0, left = n; i < octets; i++, left = Math.floor(left / 256)) put(w, left % 256, 8)
}

const MAX_64 = 2n ** 64n - 1n

/** Writes an unsigned field of 8 octets. */
export function writeLittle64(w: Writer, name: string, value: unknown): void {
  const n = inField(name, () => {
    if (typeof value !== 'bigint') return BigInt(integer(value, 0, Number.MAX_SAFE_INTEGER))
    if (value < 0n || value > MAX_64)
      fail('out-of-range', `${show(value)} is not in 0…${MAX_64}`, { value, min: 0, max: MAX_64 })
    return value
  })
  writeLittle(w, name, 4, Number(n & 0xffffffffn))
  writeLittle(w, name, 4, Number(n >> 32n))
}

/** Reads a field of 1…4 octets that is made of ones of up to 31 bits, which are listed from the least significant bit on. */
export function readBits<const F extends FieldList>(r: Reader, name: string, octets: number, parts: F): FieldValues<F> {
  let left = readLittle(r, name, octets)
  const values: Record<string, number> = {}
  for (const [part, width] of parts) {
    values[part] = left & ((1 << width) - 1)
    left >>>= width
  }
  return values as FieldValues<F>
}

/** Writes what {@link readBits} reads. The parts fill the field. */
export function writeBits(w: Writer, name: string, octets: number, parts: FieldList, given: object | undefined): void {
  const n = inField(name, () => {
    const values = fieldsOf(
      given as Record<string, unknown>,
      parts.map(([part]) => part),
    )
    let sum = 0
    let weight = 1
    for (const [part, width] of parts) {
      sum += weight * inField(part, () => integer(values[part], 0, 2 ** width - 1))
      weight *= 2 ** width
    }
    return sum
  })
  writeLittle(w, name, octets, n)
}
