/** Octet strings one after the other. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  let length = 0
  for (const part of parts) length += part.length
  const out = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    out.set(part, at)
    at += part.length
  }
  return out
}

/** Bitwise exclusive or of two octet strings of the same length. */
export function xor(a: Uint8Array, b: Uint8Array): Uint8Array {
  return Uint8Array.from(a, (octet, i) => octet ^ b[i]!)
}

/** Whether two octet strings are the same, in a time that depends on their length only. */
export function equalInConstantTime(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= a[i]! ^ b[i]!
  return difference === 0
}

/** Whether two octet strings are the same. For what is no secret. */
export function equal(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** The unsigned integer, most significant octet first, that octets stand for. */
export function toInteger(bytes: Uint8Array): bigint {
  let hex = '0x0'
  for (const octet of bytes) hex += DIGITS[octet >> 4]! + DIGITS[octet & 15]!
  return BigInt(hex)
}

/** An unsigned integer in `length` octets, most significant first. */
export function fromInteger(value: bigint, length: number): Uint8Array {
  const hex = value.toString(16).padStart(2 * length, '0')
  return Uint8Array.from({ length }, (_, i) => Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16))
}

/** A 32-bit unsigned integer, most significant octet first. */
export function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, value >>> 16, value >>> 8, value)
}

const DIGITS = '0123456789abcdef'

/** Octets as lower-case hexadecimal digits. */
export function hex(bytes: Uint8Array): string {
  let out = ''
  for (const octet of bytes) out += DIGITS[octet >> 4]! + DIGITS[octet & 15]!
  return out
}

/** Octets from hexadecimal digits that are known to be such: constants. */
export function octets(digits: string): Uint8Array {
  return Uint8Array.from({ length: digits.length / 2 }, (_, i) => Number.parseInt(digits.slice(2 * i, 2 * i + 2), 16))
}
