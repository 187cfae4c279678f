import { pointOf, publicKeyFrom } from './arithmetic'
import { factsOf, isPointForm } from './curves'
import { refuse, requireOctets } from './errors'
import { concat, fromInteger } from './octets'
import type { Curve, PublicKey } from './types'

/**
 * A public key from SEC 1 octets: `02` or `03` and x, or `04`, x and y. Only the form is checked here; whether it is a
 * point, wherever it is used.
 * @throws CryptoError `invalid-point` for octets of another form, the identity `00` among them
 */
export function publicKey(curve: Curve, point: Uint8Array, id?: string): PublicKey {
  if (!isPointForm(curve, point)) refuse('invalid-point', `not the octets of a point of ${curve}`)
  return id === undefined ? { curve, point } : { curve, point, id }
}

/**
 * A public key from x and the low bit of y: `compressed-y-0` and `compressed-y-1` of IEEE 1609.2 §6.3.23.
 * @throws CryptoError `invalid-argument` for an x of the wrong length
 */
export function compressedPoint(curve: Curve, x: Uint8Array, odd: boolean, id?: string): PublicKey {
  requireOctets('x', x, factsOf(curve).length)
  return publicKey(curve, concat(Uint8Array.of(odd ? 3 : 2), x), id)
}

/**
 * A public key from x and y: `uncompressedP256` and `uncompressedP384` of IEEE 1609.2 §6.3.23.
 * @throws CryptoError `invalid-argument` for coordinates of the wrong length
 */
export function uncompressedPoint(curve: Curve, x: Uint8Array, y: Uint8Array, id?: string): PublicKey {
  const { length } = factsOf(curve)
  requireOctets('x', x, length)
  requireOctets('y', y, length)
  return publicKey(curve, concat(Uint8Array.of(4), x, y), id)
}

/** The same key with its point compressed. @throws CryptoError `invalid-point` if it is none */
export function compress(key: PublicKey): PublicKey {
  return { ...key, ...publicKeyFrom(key.curve, pointOf(key), true) }
}

/** The same key with its point as `04`, x and y. @throws CryptoError `invalid-point` if it is none */
export function decompress(key: PublicKey): PublicKey {
  return { ...key, ...publicKeyFrom(key.curve, pointOf(key), false) }
}

/** The coordinates of a public key. @throws CryptoError `invalid-point` if it is no point of its curve */
export function coordinates(key: PublicKey): { x: Uint8Array; y: Uint8Array } {
  const { x, y } = pointOf(key).toAffine()
  const { length } = factsOf(key.curve)
  return { x: fromInteger(x, length), y: fromInteger(y, length) }
}
