import { copyBits } from '../bits'
import { fail, wrongType } from '../errors'
import type { ObjectIdentifierSchema, Units } from '../schema'

/** Identifiers longer than this are refused: none is in use, and showing one costs more than sending it. */
const MAX_OCTETS = 1024

/** OBJECT IDENTIFIER and RELATIVE-OID, as their contents octets (X.690 §8.19, §8.20). */
export function oid({ kind }: ObjectIdentifierSchema<unknown>): Units {
  const relative = kind === 'RELATIVE-OID'
  return {
    width: 8,
    from: (b, at, count) => fromOctets(copyBits(b, at, count * 8), relative),
    to(value) {
      const bytes = toOctets(value, relative)
      return { bytes, count: bytes.length }
    },
  }
}

function toOctets(value: unknown, relative: boolean): Uint8Array {
  if (typeof value !== 'string' || !(relative ? /^\d+(\.\d+)*$/ : /^[0-2]\.\d+(\.\d+)*$/).test(value))
    wrongType(relative ? 'a dotted relative object identifier' : 'a dotted object identifier', value)
  // No octet takes more characters than that: big numbers are slow, and then too big.
  if (value.length > 5 * MAX_OCTETS) fail('limit', 'an object identifier of too many octets', { max: MAX_OCTETS })
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
    if (out.length > MAX_OCTETS) fail('limit', 'an object identifier of too many octets', { max: MAX_OCTETS })
  }
  return Uint8Array.from(out)
}

function fromOctets(b: Uint8Array, relative: boolean): string {
  const arcs: bigint[] = []
  let arc = 0n
  let begun = false
  if (b.length > MAX_OCTETS) fail('limit', `an object identifier of ${b.length} octets`)
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
