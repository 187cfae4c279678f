import { factsOf, isScalar } from './curves'
import { refuse } from './errors'
import type { Curve, PrivateKey } from './types'

/** The scalars, apart from the objects that stand for them: nothing that prints or copies an object finds them. */
const scalars = new WeakMap<PrivateKey, Uint8Array>()

/**
 * A private key from its scalar, most significant octet first, which is copied.
 * @throws CryptoError `invalid-private-key` unless it has the length of the order and is from 1 to n − 1
 *
 * @example
 * ```ts
 * const key = privateKey('P-256', scalar)
 * JSON.stringify(key) // {"type":"private","curve":"P-256"}
 * ```
 */
export function privateKey(curve: Curve, scalar: Uint8Array): PrivateKey {
  factsOf(curve)
  if (!isScalar(curve, scalar))
    refuse(
      'invalid-private-key',
      `not a private key of ${curve}: its length is wrong, or it is 0 or not below the order`,
    )
  const key: PrivateKey = Object.freeze({ type: 'private', curve })
  scalars.set(key, Uint8Array.from(scalar))
  return key
}

/** The scalar of a private key: for providers and key files only. Not to be changed. */
export function scalarOf(key: PrivateKey): Uint8Array {
  return scalars.get(key) ?? refuse('invalid-argument', 'not a private key made by this library')
}

/** Whether a signing key is in this process. */
export function isPrivateKey(key: unknown): key is PrivateKey {
  return typeof key === 'object' && key !== null && scalars.has(key as PrivateKey)
}
