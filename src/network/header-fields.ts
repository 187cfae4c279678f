import { bits, put, putRun, type Reader, reader, take, type Writer } from '../asn1/bits'
import { fail, inField, isPlain, show, wrongType } from '../asn1/errors'
import { fromHex } from '../asn1/hex'

// What headers of fixed fields need to be read and written: every error tells the field it is about.

/** Two lower-case hexadecimal digits of each octet. */
const DIGITS: readonly string[] = /*#__PURE__*/ Array.from({ length: 256 }, (_, b) => b.toString(16).padStart(2, '0'))

/** A reader from the first octet of a header on. */
export const headerReader = (bytes: Uint8Array): Reader => reader(bytes)

/** What is left behind the header: a view. */
export const rest = (r: Reader): Uint8Array => r.bytes.subarray(r.pos >>> 3)

/** Reads an unsigned field of `width` bits, most significant bit first. */
export function readUnsigned(r: Reader, name: string, width: number): number {
  if (width > r.end - r.pos) inField(name, () => take(r, width))
  return bits(r, width)
}

/** Reads a field of `width` bits in two's complement. */
export function readSigned(r: Reader, name: string, width: number): number {
  const n = readUnsigned(r, name, width)
  return n >= 2 ** (width - 1) ? n - 2 ** width : n
}

/** Reads `count` octets as lower-case hexadecimal digits. */
export function readOctets(r: Reader, name: string, count: number): string {
  if (8 * count > r.end - r.pos) inField(name, () => take(r, 8 * count))
  const from = take(r, 8 * count) >>> 3
  let text = ''
  for (let i = from; i < from + count; i++) text += DIGITS[r.bytes[i]!]!
  return text
}

/** An integer from `min` to `max`, or else an error. */
export function integer(value: unknown, min: number, max: number): number {
  if (value === undefined) fail('missing', 'is missing')
  if (typeof value !== 'number') wrongType('a number', value)
  if (!Number.isInteger(value)) fail('type', `${value} is not an integer`, { value })
  if (value < min) fail('out-of-range', `${value} is below ${min}`, { value, min, max })
  if (value > max) fail('out-of-range', `${value} is above ${max}`, { value, min, max })
  return value
}

/** Hexadecimal digits of exactly `count` octets, in lower case. */
export function hexOctets(value: unknown, count: number): string {
  if (value === undefined) fail('missing', 'is missing')
  const { length } = fromHex(value)
  if (length !== count) fail('size', `${length} octets are not ${count}`, { value, min: count, max: count })
  return (value as string).toLowerCase()
}

/** A plain object with none but these keys, so that a misspelt field is noticed. */
export function fieldsOf<T extends object>(value: T, names: readonly string[]): T {
  if (value === undefined) fail('missing', 'is missing')
  if (typeof value !== 'object' || value === null || !isPlain(value)) wrongType('an object', value)
  for (const [name, v] of Object.entries(value))
    if (v !== undefined && !names.includes(name)) fail('unknown-field', `no field is named ${show(name)}`, { value })
  return value
}

/** Writes an unsigned field of `width` bits. */
export const writeUnsigned = (w: Writer, name: string, width: number, value: unknown): void =>
  inField(name, () => put(w, integer(value, 0, 2 ** width - 1), width))

/** Writes a field of `width` bits in two's complement. */
export function writeSigned(w: Writer, name: string, width: number, value: unknown): void {
  const half = 2 ** (width - 1)
  const n = inField(name, () => integer(value, -half, half - 1))
  put(w, n < 0 ? n + 2 * half : n, width)
}

/** Writes hexadecimal digits as `count` octets. */
export const writeOctets = (w: Writer, name: string, count: number, value: unknown): void =>
  inField(name, () => putRun(w, fromHex(hexOctets(value, count)), 8 * count))

/** A header and what it carries, in one piece. */
export function joined(header: Uint8Array, payload: Uint8Array): Uint8Array {
  const out = new Uint8Array(header.length + payload.length)
  out.set(header)
  out.set(payload, header.length)
  return out
}

/** What a header carries, if it is octets at all. */
export function octets(payload: Uint8Array): Uint8Array {
  if (!(payload instanceof Uint8Array)) wrongType('a Uint8Array', payload)
  return payload
}
