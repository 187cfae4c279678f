import { ecb } from '@noble/ciphers/aes.js'
import { integerOf, pointOf, privateKeyFrom, publicKeyFrom, timesBase } from './arithmetic'
import { factsOf } from './curves'
import { refuse, requireOctets } from './errors'
import { concat, toInteger, uint32, xor } from './octets'
import { isPrivateKey } from './private-key'
import type { PrivateKey, PublicKey } from './types'

/** What an expanded key is for; it decides on the first 32 bits of the expansion function's input. */
export type ButterflyUse = 'signing' | 'encryption'

/** Which of the many keys. */
export interface ButterflyIndex {
  /** The time period, 0…2³² − 1. */
  readonly i: number
  /** The number within the period, 0…2³² − 1. */
  readonly j: number
}

/** A caterpillar key, the private one at the end entity or the public one at the registration authority. */
export interface Caterpillar<K extends PrivateKey | PublicKey = PrivateKey | PublicKey> {
  readonly key: K
  /** The AES key of the expansion function, 16 octets: `ButterflyExpansion` of IEEE 1609.2.1. */
  readonly expansionKey: Uint8Array
}

function input(use: ButterflyUse, { i, j }: ButterflyIndex): Uint8Array {
  if (use !== 'signing' && use !== 'encryption') refuse('invalid-argument', 'use is neither signing nor encryption')
  for (const index of [i, j])
    if (!Number.isInteger(index) || index < 0 || index > 0xffff_ffff)
      refuse('invalid-argument', 'i or j is not 0…2^32 − 1')
  return concat(uint32(use === 'encryption' ? 0xffff_ffff : 0), uint32(i), uint32(j), uint32(0))
}

function output(expansionKey: Uint8Array, x: Uint8Array): Uint8Array {
  requireOctets('the expansion key', expansionKey, 16)
  requireOctets('x', x, 16)
  // The last 32 bits of x are 0, so that adding 1, 2 and 3 never carries.
  const blocks = concat(...[1, 2, 3].map((n) => concat(x.subarray(0, 12), uint32(n))))
  return xor(ecb(expansionKey, { disablePadding: true }).encrypt(blocks), blocks)
}

/** f: the 384 bits as one integer; taken mod n where it is added, so that no bias shows. */
const addend = ({ expansionKey }: Caterpillar, use: ButterflyUse, index: ButterflyIndex): bigint =>
  toInteger(output(expansionKey, input(use, index)))

function add<K extends PrivateKey | PublicKey>(key: K, scalar: bigint): K
function add(key: PrivateKey | PublicKey, scalar: bigint): PrivateKey | PublicKey {
  if (isPrivateKey(key)) return privateKeyFrom(key.curve, integerOf(key) + scalar)
  if (!('point' in key)) return refuse('invalid-argument', 'neither a private nor a public key of this library')
  return publicKeyFrom(key.curve, pointOf(key).add(timesBase(key.curve, scalar)))
}

function expand<K extends PrivateKey | PublicKey>(
  caterpillar: Caterpillar<K>,
  use: ButterflyUse,
  index: ButterflyIndex,
): K {
  return add(caterpillar.key, addend(caterpillar, use, index))
}

function original<K extends PrivateKey | PublicKey>(
  caterpillars: { readonly signing: Caterpillar<K>; readonly encryption: Caterpillar<K> },
  index: ButterflyIndex,
): { signing: K; encryption: K } {
  return {
    signing: expand(caterpillars.signing, 'signing', index),
    encryption: expand(caterpillars.encryption, 'encryption', index),
  }
}

function unified<K extends PrivateKey | PublicKey>(caterpillar: Caterpillar<K>, index: ButterflyIndex): K {
  return expand(caterpillar, 'signing', index)
}

function explicit<K extends PrivateKey | PublicKey>(cocoon: K, r: Uint8Array): K {
  requireOctets('r', r, factsOf(cocoon.curve).length)
  return add(cocoon, toInteger(r))
}

/**
 * Butterfly keys (IEEE 1609.2.1 §9.3): from one request, an authority derives any number of public keys whose private
 * keys only the end entity can compute, and which nobody else can link.
 *
 * - `original({ signing, encryption }, { i, j })`: two caterpillar keys, each with an expansion key; the results are the
 *   cocoon keys of certificate and answer
 * - `unified(caterpillar, { i, j })`: one caterpillar key, expanded as a signing key; the cocoon key serves for both. Also
 *   for the compact unified variant
 * - `explicit(cocoon, r)`: the key of an explicit certificate, from the authority's r; an implicit one takes
 *   `ecqvReconstruct` with the cocoon key
 * - `input(use, { i, j })` and `output(expansionKey, x)`: the expansion function, with x and its 384 bits, f_int
 *
 * Given public keys, they give public keys, given private keys, private ones.
 *
 * Errors: CryptoError `invalid-point`, `invalid-private-key`, `invalid-argument`.
 *
 * @example
 * ```ts
 * const cocoon = butterflyExpand.unified({ key: caterpillarPrivateKey, expansionKey }, { i: 219, j: 9 })
 * const key = ecqvReconstruct.privateKey(cocoon, r, hash)
 * ```
 */
export const butterflyExpand = { original, unified, explicit, input, output }
