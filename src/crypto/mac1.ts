import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { requireOctets } from './errors'

/**
 * MAC1 of IEEE 1363a with SHA-256 and a tag of 128 bits, as IEEE 1609.2 §5.3.5 uses it: the first half of HMAC-SHA-256.
 * @returns the tag, 16 octets
 * @throws CryptoError `invalid-argument`
 *
 * @example
 * ```ts
 * const tag = mac1(key, message)
 * ```
 */
export function mac1(key: Uint8Array, message: Uint8Array): Uint8Array {
  requireOctets('the key', key)
  requireOctets('the message', message)
  return Uint8Array.from(hmac(sha256, key, message).subarray(0, 16))
}
