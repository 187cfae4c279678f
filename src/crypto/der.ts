import { factsOf } from './curves'
import { concat, octets } from './octets'
import type { Curve } from './types'

/** The two DER structures that node:crypto imports keys in, written out: on the hot path, and all lengths below 256. */

function tlv(tag: number, ...parts: Uint8Array[]): Uint8Array {
  const content = concat(...parts)
  const header = content.length < 128 ? [tag, content.length] : [tag, 0x81, content.length]
  return concat(Uint8Array.from(header), content)
}

/** id-ecPublicKey, RFC 5480 §2.1.1. */
const EC_PUBLIC_KEY = octets('06072a8648ce3d0201')

/** SubjectPublicKeyInfo of a point, RFC 5480 §2. */
export function spki(curve: Curve, point: Uint8Array): Uint8Array {
  return tlv(0x30, tlv(0x30, EC_PUBLIC_KEY, factsOf(curve).oidDer), tlv(0x03, Uint8Array.of(0), point))
}

/** ECPrivateKey of a scalar, RFC 5915 §3; with its public key, which is optional, but not for Bun. */
export function sec1(curve: Curve, scalar: Uint8Array, point?: Uint8Array): Uint8Array {
  const publicKey = point === undefined ? new Uint8Array() : tlv(0xa1, tlv(0x03, Uint8Array.of(0), point))
  return tlv(0x30, octets('020101'), tlv(0x04, scalar), tlv(0xa0, factsOf(curve).oidDer), publicKey)
}
