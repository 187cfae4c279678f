import { factsOf, isScalar } from './curves'
import { refuse } from './errors'
import { privateKey } from './private-key'
import type { Curve, PrivateKey, RandomSource } from './types'

/** A good source misses a range of at least half of its values 128 times in a row less often than hardware fails. */
const ATTEMPTS = 128

/** Random octets, checked to be what was asked for. @throws CryptoError `no-randomness` */
export function draw(random: RandomSource | undefined, length: number): Uint8Array {
  if (random === undefined) refuse('no-randomness', 'this platform has no source of random octets, and none was given')
  const bytes = random(length)
  if (!(bytes instanceof Uint8Array) || bytes.length !== length)
    refuse('no-randomness', 'the source of random octets did not return the octets asked for')
  return bytes
}

/** A private key by drawing until one is in range (FIPS 186-5 A.2.2). @throws CryptoError `no-randomness` */
export function drawPrivateKey(random: RandomSource | undefined, curve: Curve): PrivateKey {
  const { length } = factsOf(curve)
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const scalar = draw(random, length)
    if (isScalar(curve, scalar)) return privateKey(curve, scalar)
  }
  return refuse('no-randomness', 'the source of random octets never returned a private key')
}
