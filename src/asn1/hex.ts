import { fail, show, wrongType } from './errors'

const DIGITS = '0123456789ABCDEF'

/** Octets as upper-case hexadecimal digits. */
export function toHex(bytes: Uint8Array): string {
  let out = ''
  for (const b of bytes) out += DIGITS[b >> 4]! + DIGITS[b & 15]!
  return out
}

/**
 * Hexadecimal digits, of either case, as octets.
 * @throws CodecError `malformed` for an odd number of digits or anything that is no digit.
 */
export function fromHex(text: unknown): Uint8Array {
  if (typeof text !== 'string') wrongType('a string of hexadecimal digits', text)
  if (text.length % 2 || !/^[0-9A-Fa-f]*$/.test(text))
    fail('malformed', `${show(text)} is not an even number of hexadecimal digits`, { value: text })
  const out = new Uint8Array(text.length / 2)
  for (let i = 0; i < out.length; i++) out[i] = Number.parseInt(text.slice(2 * i, 2 * i + 2), 16)
  return out
}
