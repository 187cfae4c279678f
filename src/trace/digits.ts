import { fail } from '../asn1/errors'
import { type OctetSink, room } from './octet-sink'

// Hexadecimal digits as octets of text, which is faster than by way of strings.

const BLANK = -1
const OTHER = -2
const DIGITS = /*#__PURE__*/ asciiOctets('0123456789abcdef')
const VALUES = /*#__PURE__*/ digitValues()

/** ASCII text as octets; other characters become octets that no text has. */
export function asciiOctets(text: string): Uint8Array {
  const out = new Uint8Array(text.length)
  for (let i = 0; i < text.length; i++) out[i] = Math.min(255, text.charCodeAt(i))
  return out
}

/** What each octet of text is worth: a digit of either case, a blank, or neither. */
function digitValues(): Int8Array {
  const values = new Int8Array(256).fill(OTHER)
  for (const blank of asciiOctets(' \t\r')) values[blank] = BLANK
  asciiOctets('0123456789abcdef').forEach((digit, value) => {
    values[digit] = value
  })
  asciiOctets('ABCDEF').forEach((digit, i) => {
    values[digit] = 10 + i
  })
  return values
}

/**
 * Octets that stand as digits in text, blanks between or around them; `undefined` if there are none.
 * @throws CodecError `malformed` for what is no digit, and for half an octet; `limit` for more octets than `limit`.
 */
export function octetsOfDigits(text: Uint8Array, limit: number): Uint8Array | undefined {
  const out = new Uint8Array(Math.min(limit, text.length >> 1))
  let count = 0
  let half = BLANK
  for (let i = 0; i < text.length; i++) {
    const value = VALUES[text[i]!]!
    if (value === OTHER) fail('malformed', `character ${i + 1} is no hexadecimal digit`)
    if (half === BLANK) half = value
    // Also for a blank within an octet.
    else if (value === BLANK) break
    else {
      if (count === out.length) fail('limit', `more than ${limit} octets`, { max: limit })
      out[count++] = half * 16 + value
      half = BLANK
    }
  }
  if (half !== BLANK) fail('malformed', 'an odd number of hexadecimal digits')
  return count > 0 ? out.subarray(0, count) : undefined
}

/** Writes octets as digits, in lower case. */
export function putDigits(sink: OctetSink, octets: Uint8Array): void {
  let at = room(sink, 2 * octets.length)
  const to = sink.bytes
  for (const octet of octets) {
    to[at++] = DIGITS[octet >> 4]!
    to[at++] = DIGITS[octet & 15]!
  }
}
