import { fail, isPlain, show, wrongType } from './errors'
import type { BitString, BitStringSchema, Size } from './schema'

// As many as the largest input has by default: a number in a value must not make an array of any size.
const MAX_BITS = 1 << 27

/** How many octets hold `n` bits. */
const octetCount = (n: number) => (n + 7) >> 3

const bit = (b: Uint8Array, i: number): boolean => ((b[i >> 3]! >> (7 - (i & 7))) & 1) === 1

/** The value of a BIT STRING with named bits: an object of booleans that loses nothing. */
export function namedBits(schema: BitStringSchema<unknown>, bytes: Uint8Array, bitLength: number): unknown {
  const out: Record<string, unknown> = {}
  const unknown: number[] = []
  let implied = schema.size?.[0] ?? 0
  for (let i = 0; i < bitLength; i++) {
    const name = schema.bits?.[i]
    const on = bit(bytes, i)
    if (name) {
      out[name] = on
      implied = Math.max(implied, i + 1)
    } else if (on) {
      unknown.push(i)
      implied = Math.max(implied, i + 1)
    }
  }
  if (unknown.length) out._unknownBits = unknown
  if (implied !== bitLength) out._bitLength = bitLength
  return out
}

/** A BIT STRING value, in either form, as bits; lengths are not checked against the size here. */
export function toBits(schema: BitStringSchema<unknown>, value: unknown): BitString {
  if (value === null || typeof value !== 'object' || !isPlain(value)) wrongType('a bit string', value)
  const v = value as Record<string, unknown>
  if (v.bytes instanceof Uint8Array) {
    const { bytes, bitLength } = value as BitString
    if (!Number.isInteger(bitLength) || bitLength < 0 || octetCount(bitLength) > bytes.length)
      fail('size', `bitLength ${show(bitLength)} does not fit ${bytes.length} octets`, { value })
    return { bytes, bitLength }
  }
  if (!schema.bits) wrongType('{ bytes, bitLength }', value)
  const on: number[] = []
  let reach = 0
  for (const key in v) {
    const x = v[key]
    if (x === undefined) continue
    if (key === '_unknownBits' || key === '_bitLength') continue
    const i = schema.bits.indexOf(key)
    if (i < 0) fail('unknown-field', `no bit is named ${show(key)}`, { value })
    if (typeof x !== 'boolean') wrongType('a boolean', x)
    if (x) on.push(i)
    reach = Math.max(reach, i + 1)
  }
  const unnamed = (v._unknownBits === undefined ? [] : v._unknownBits) as number[]
  if (!Array.isArray(unnamed)) wrongType('an array of bit numbers', unnamed)
  for (const i of unnamed) {
    if (!Number.isInteger(i) || i < 0 || i >= MAX_BITS) wrongType('a bit number', i)
    on.push(i)
    reach = Math.max(reach, i + 1)
  }
  const stated = v._bitLength as number | undefined
  if (stated !== undefined && (!Number.isInteger(stated) || stated < reach || stated > MAX_BITS))
    wrongType('a length that holds all bits', stated)
  const length = stated ?? Math.max(reach, schema.size?.[0] ?? 0)
  const bytes = new Uint8Array(octetCount(length))
  for (const i of on) bytes[i >> 3]! |= 128 >> (i & 7)
  return { bytes, bitLength: length }
}

/** Checks a count against a size constraint. */
export function checkSize(n: number, size: Size | undefined, what: string): void {
  if (!size || size[2]) return
  const [min, max] = size
  if (n < min) fail('size', `${n} ${what} are below ${min}`, { value: n, min, max })
  if (max !== undefined && n > max) fail('size', `${n} ${what} are above ${max}`, { value: n, min, max })
}
