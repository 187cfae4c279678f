import type { ECDSA, WeierstrassPoint } from '@noble/curves/abstract/weierstrass.js'
import { brainpoolP256r1, brainpoolP384r1 } from '@noble/curves/misc.js'
import { p256, p384 } from '@noble/curves/nist.js'
import { factsOf, isPointForm } from './curves'
import { refuse } from './errors'
import { fromInteger, toInteger } from './octets'
import { privateKey, scalarOf } from './private-key'
import type { Curve, PrivateKey, PublicKey } from './types'

/** Points and scalars as numbers: what ECQV and butterfly keys need and no platform offers. */

/** A point of a curve. */
export type Point = WeierstrassPoint<bigint>

/** The pure implementation of a curve. */
export function curveOf(curve: Curve): ECDSA {
  switch (curve) {
    case 'P-256':
      return p256
    case 'P-384':
      return p384
    case 'brainpoolP256r1':
      return brainpoolP256r1
    case 'brainpoolP384r1':
      return brainpoolP384r1
    default:
      return refuse('invalid-argument', 'no such curve')
  }
}

/** The order of the base point. */
export const orderOf = (curve: Curve): bigint => toInteger(factsOf(curve).order)

/** The point of a public key. @throws CryptoError `invalid-point` for anything else than a point other than the identity */
export function pointOf({ curve, point }: PublicKey): Point {
  if (!isPointForm(curve, point)) refuse('invalid-point', `not the octets of a point of ${curve}`)
  try {
    return curveOf(curve).Point.fromBytes(Uint8Array.from(point))
  } catch {
    return refuse('invalid-point', `off the curve ${curve}`)
  }
}

/** A point as a public key. @throws CryptoError `invalid-point` for the identity */
export function publicKeyFrom(curve: Curve, point: Point, compressed = true): PublicKey {
  if (point.is0()) refuse('invalid-point', 'the identity is no public key')
  return { curve, point: Uint8Array.from(point.toBytes(compressed)) }
}

/** The point of an integer times the base point; the integer is no secret. */
export function timesBase(curve: Curve, factor: bigint): Point {
  const { Point } = curveOf(curve)
  const k = factor % orderOf(curve)
  return k === 0n ? Point.ZERO : Point.BASE.multiply(k)
}

/** A private key from an integer, mod n. @throws CryptoError `invalid-private-key` for 0 */
export function privateKeyFrom(curve: Curve, value: bigint): PrivateKey {
  return privateKey(curve, fromInteger(value % orderOf(curve), factsOf(curve).length))
}

/** The integer that a private key is. */
export const integerOf = (key: PrivateKey): bigint => toInteger(scalarOf(key))
