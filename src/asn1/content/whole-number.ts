import { fail, show, wrongType } from './errors'

// Contents octets that several encoding rules share.

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
  if (min !== undefined && v < min) fail('out-of-range', `${v} is below ${min}`, { bit, value, min, max })
  if (max !== undefined && v > max) fail('out-of-range', `${v} is above ${max}`, { bit, value, min, max })
  if (typeof v === 'number' && !Number.isSafeInteger(v))
    fail('out-of-range', `${v} is not exact as a number: use a bigint`, { value, min, max })
  return v
}

/** OBJECT IDENTIFIER or RELATIVE-OID as contents octets (X.690 §8.19, §8.20). */
export function oidToOctets(value: unknown, relative: boolean): Uint8Array {
  if (typeof value !== 'string' || !(relative ? /^\d+(\.\d+)*$/ : /^[0-2]\.\d+(\.\d+)*$/).test(value))
    wrongType(relative ? 'a dotted relative object identifier' : 'a dotted object identifier', value)
  const arcs = value.split('.').map(BigInt)
  if (!relative) {
    const [first, second] = arcs as [bigint, bigint]
    if (first < 2n && second > 39n) fail('out-of-range', `second arc ${second} is above 39`, { value, max: 39 })
    arcs.splice(0, 2, first * 40n + second)
  }
  const out: number[] = []
  for (let arc of arcs) {
    const octets = [Number(arc & 127n)]
    while ((arc >>= 7n)) octets.unshift(Number(arc & 127n) | 128)
    out.push(...octets)
    if (out.length > MAX_INTEGER_OCTETS)
      fail('limit', 'an object identifier of too many octets', { max: MAX_INTEGER_OCTETS })
  }
  return Uint8Array.from(out)
}

export function octetsToOid(b: Uint8Array, relative: boolean): string {
  const arcs: bigint[] = []
  let arc = 0n
  let begun = false
  if (b.length > MAX_INTEGER_OCTETS) fail('limit', `an object identifier of ${b.length} octets`)
  for (const x of b) {
    if (!begun && x === 128) fail('malformed', 'an object identifier arc with leading zeros')
    arc = (arc << 7n) | BigInt(x & 127)
    begun = x > 127
    if (!begun) {
      arcs.push(arc)
      arc = 0n
    }
  }
  if (begun || b.length === 0) fail('malformed', 'an object identifier that ends within an arc')
  if (!relative) {
    const first = arcs[0]!
    const top = first < 80n ? first / 40n : 2n
    arcs.splice(0, 1, top, first - top * 40n)
  }
  return arcs.join('.')
}

/** UTF-8 by hand: engines without TextDecoder are in scope. Refuses what is not well-formed (RFC 3629). */
export function utf8ToString(b: Uint8Array): string {
  let out = ''
  for (let i = 0; i < b.length; ) {
    const x = b[i]!
    const more = x < 0x80 ? 0 : x >= 0xc2 && x < 0xe0 ? 1 : x >= 0xe0 && x < 0xf0 ? 2 : x >= 0xf0 && x < 0xf5 ? 3 : -1
    let c = more > 0 ? x & (0x3f >> more) : x
    for (let k = 1; k <= more; k++) c = (b[i + k]! & 0xc0) === 0x80 ? c * 64 + (b[i + k]! & 0x3f) : Number.NaN
    if (!(more >= 0 && c >= [0, 0x80, 0x800, 0x10000][more]! && c < 0x110000 && (c < 0xd800 || c > 0xdfff)))
      fail('malformed', `octet ${i} is not UTF-8`)
    out += String.fromCodePoint(c)
    i += more + 1
  }
  return out
}

export function stringToUtf8(s: string): Uint8Array {
  const out: number[] = []
  for (const ch of s) {
    const c = ch.codePointAt(0)!
    if (c >= 0xd800 && c <= 0xdfff) fail('alphabet', `${show(s)} contains half a surrogate pair`, { value: s })
    if (c < 0x80) out.push(c)
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63))
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
  }
  return Uint8Array.from(out)
}
