import { sha256 } from '@noble/hashes/sha2.js'
import { refuse, requireOctets } from './errors'
import { concat, uint32 } from './octets'

/**
 * KDF2 of IEEE 1363a with SHA-256, as IEEE 1609.2 §5.3.5 uses it: `H(Z ‖ 1 ‖ P1) ‖ H(Z ‖ 2 ‖ P1) ‖ …`, cut to `length`.
 * @param sharedSecret Z, the result of the key agreement
 * @param parameters P1, the key derivation parameters; may be empty
 * @param length octets wanted, 0…8160
 * @throws CryptoError `invalid-argument`
 *
 * @example
 * ```ts
 * const keys = kdf2(sharedSecret, p1, 48)
 * ```
 */
export function kdf2(sharedSecret: Uint8Array, parameters: Uint8Array, length: number): Uint8Array {
  requireOctets('the shared secret', sharedSecret)
  requireOctets('the parameters', parameters)
  // As much as 255 hashes: nothing asks for more, and an unchecked length must not allocate.
  if (!Number.isInteger(length) || length < 0 || length > 8160) refuse('invalid-argument', 'length is not 0…8160')
  const out = new Uint8Array(Math.ceil(length / 32) * 32)
  for (let at = 0; at < length; at += 32) out.set(sha256(concat(sharedSecret, uint32(at / 32 + 1), parameters)), at)
  return out.slice(0, length)
}
