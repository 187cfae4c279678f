import { type Awaitable, andThen } from './awaitable'
import { hashOf, isInRange } from './curves'
import { refuse } from './errors'
import { isPrivateKey } from './private-key'
import type { CryptoProvider, EcdsaSignature, SigningKey } from './types'

/**
 * Signs with a private key in this process, or with one elsewhere, which is given the hash.
 * @throws CryptoError `signer-failed`, as an exception or rejection, if a `Signer` returns anything but a signature; what
 * it throws itself is passed on
 *
 * @example
 * ```ts
 * const { r, s } = await signWith(provider, keyOrSigner, concat(hashOfTbsData, hashOfCertificate))
 * ```
 */
export function signWith(provider: CryptoProvider, key: SigningKey, message: Uint8Array): Awaitable<EcdsaSignature> {
  if (isPrivateKey(key)) return provider.sign(key, message)
  if (!('sign' in key)) return refuse('invalid-argument', 'neither a private key of this library nor a Signer')
  return andThen(key.sign(provider.hash(hashOf(key.curve), message), message), (signature) => {
    if (typeof signature !== 'object' || signature === null || !isInRange(key.curve, signature))
      refuse('signer-failed', 'the signer did not return r and s in range')
    return { r: signature.r, s: signature.s }
  })
}
