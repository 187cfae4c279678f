import { ecb } from '@noble/ciphers/aes.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { refuse, requireOctets } from './errors'
import { concat, uint32, xor } from './octets'

/** The share of one linkage authority. */
export interface LinkageShare {
  /** `LaId`, 2 octets. */
  readonly laId: Uint8Array
  /** `LinkageSeed` of the time period, 16 octets. */
  readonly linkageSeed: Uint8Array
}

/**
 * The linkage seed some time periods later: each is the first half of `SHA-256(laId ‖ seed ‖ 0^112)` of the one before
 * (IEEE 1609.2 §5.1.3.4). There is no way back: revoking from a period on does not tell of earlier ones.
 * @param periods how many periods, 0…65535: the range of `IValue`
 * @throws CryptoError `invalid-argument`
 *
 * @example
 * ```ts
 * const seed = linkageSeed({ laId, linkageSeed: seedOfRevocation }, i - iRev)
 * ```
 */
export function linkageSeed(share: LinkageShare, periods: number): Uint8Array {
  requireOctets('laId', share.laId, 2)
  requireOctets('linkageSeed', share.linkageSeed, 16)
  if (!Number.isInteger(periods) || periods < 0 || periods > 65_535)
    refuse('invalid-argument', 'periods is not 0…65535')
  let seed = Uint8Array.from(share.linkageSeed)
  const zeros = new Uint8Array(14)
  for (let n = 0; n < periods; n++) seed = sha256(concat(share.laId, seed, zeros)).slice(0, 16)
  return seed
}

/**
 * `PreLinkageValue`: one authority's part of a linkage value, the first 9 octets of AES in Davies–Meyer mode
 * (IEEE 1609.2 §5.1.3.4). By itself the linkage value of a single-seed revocation.
 * @param j the number within the time period, or the `jValue` of a group, 0…2³² − 1
 * @throws CryptoError `invalid-argument`
 */
export function preLinkageValue(share: LinkageShare, j: number): Uint8Array {
  requireOctets('laId', share.laId, 2)
  requireOctets('linkageSeed', share.linkageSeed, 16)
  if (!Number.isInteger(j) || j < 0 || j > 0xffff_ffff) refuse('invalid-argument', 'j is not 0…2^32 − 1')
  const block = concat(share.laId, uint32(j), new Uint8Array(10))
  return xor(ecb(share.linkageSeed, { disablePadding: true }).encrypt(block), block).slice(0, 9)
}

/**
 * `LinkageValue`, 9 octets: the shares of two linkage authorities combined, so that neither can link certificates alone
 * (IEEE 1609.2 §5.1.3.4). A certificate is revoked if its linkage value is one that the seeds in a CRL give.
 * @throws CryptoError `invalid-argument`
 *
 * @example
 * ```ts
 * const value = linkageValue({ laId: la1, linkageSeed: seed1 }, { laId: la2, linkageSeed: seed2 }, j)
 * ```
 */
export function linkageValue(first: LinkageShare, second: LinkageShare, j: number): Uint8Array {
  return xor(preLinkageValue(first, j), preLinkageValue(second, j))
}
