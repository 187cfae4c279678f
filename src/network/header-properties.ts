import { type CodecError, isCodecError } from '../asn1'
import type { Parsed } from './parsed'

// What the tests of every header check. Only tests use it.

/**
 * Any octets are a header or a CodecError within the input. Of a header nothing gets lost: encoding it gives the octets
 * again, followed by what is behind the payload.
 * @returns whether they are a header
 */
export function survives<H>(
  bytes: Uint8Array,
  decode: (bytes: Uint8Array) => Parsed<H>,
  encode: (header: H, payload: Uint8Array) => Uint8Array,
): boolean {
  let parsed: Parsed<H>
  try {
    parsed = decode(bytes)
  } catch (e) {
    if (!isCodecError(e)) throw e
    if (e.bit === undefined || e.bit < 0 || e.bit > 8 * bytes.length) throw new Error(`bit ${e.bit}: ${e.message}`)
    return false
  }
  const { header, payload, trailing = new Uint8Array() } = parsed
  // As it comes out of a file of JSON.
  const again = encode(JSON.parse(JSON.stringify(header, plain), revived) as H, payload)
  const whole = [...again, ...trailing]
  if (whole.length !== bytes.length || whole.some((b, i) => b !== bytes[i])) throw new Error('octets got lost')
  return true
}

const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? `bigint ${value}` : value)
const revived = (_: string, value: unknown) =>
  typeof value === 'string' && value.startsWith('bigint ') ? BigInt(value.slice(7)) : value

/** The CodecError that a call throws. */
export function thrown(call: () => unknown): CodecError {
  try {
    call()
  } catch (e) {
    if (isCodecError(e)) return e
    throw e
  }
  throw new Error('nothing is thrown')
}
