import { sha256, sha384 } from '@noble/hashes/sha2.js'
import { aesCcm } from './aes-ccm'
import { curveOf, pointOf } from './arithmetic'
import { hashLength, hashOf, isInRange, isPointForm } from './curves'
import { refuse, requireOctets } from './errors'
import { scalarOf } from './private-key'
import { draw, drawPrivateKey } from './random-scalar'
import { joined, split } from './signature'
import type { EcdsaSignature, KeyPair, PrivateKey, PublicKey, RandomSource, SyncCryptoProvider } from './types'

/** Options of {@link pureProvider}. */
export interface PureProviderOptions {
  /** Source of random octets for `random`, `generateKey` and to hedge signatures. Default: none. */
  readonly random?: RandomSource | undefined
}

/**
 * Everything in JavaScript, on any engine with BigInt. Slow (some hundred signatures a second), and not constant in time
 * against someone who measures the same process: sign with it where nothing else is at hand.
 *
 * Without `random`, signatures are deterministic (RFC 6979), and `random` and `generateKey` throw.
 *
 * @example
 * ```ts
 * const provider = pureProvider()
 * const ok = provider.verify({ curve: 'brainpoolP256r1', point }, message, { r, s })
 * ```
 */
export function pureProvider(options: PureProviderOptions = {}): SyncCryptoProvider {
  const { random } = options

  function judge(key: PublicKey, input: Uint8Array, signature: EcdsaSignature, prehash: boolean): boolean {
    if (!isInRange(key.curve, signature) || !isPointForm(key.curve, key.point)) return false
    return curveOf(key.curve).verify(joined(signature), input, key.point, { prehash, lowS: false })
  }

  function make(key: PrivateKey, input: Uint8Array, prehash: boolean): EcdsaSignature {
    const extraEntropy = random === undefined ? false : draw(random, 32)
    const scalar = scalarOf(key)
    return split(key.curve, curveOf(key.curve).sign(input, scalar, { prehash, lowS: false, extraEntropy }))
  }

  function publicKeyOf(key: PrivateKey): PublicKey {
    return { curve: key.curve, point: Uint8Array.from(curveOf(key.curve).getPublicKey(scalarOf(key), true)) }
  }

  return {
    name: 'pure',
    supports: (operation) => random !== undefined || (operation !== 'random' && operation !== 'generateKey'),
    hash(algorithm, message) {
      hashLength(algorithm)
      requireOctets('the message', message)
      return Uint8Array.from((algorithm === 'SHA-256' ? sha256 : sha384)(message))
    },
    random: (length) => draw(random, length),
    verify(key, message, signature) {
      requireOctets('the message', message)
      return judge(key, message, signature, true)
    },
    verifyHash(key, hash, signature) {
      requireOctets('the hash', hash, hashLength(hashOf(key.curve)))
      return judge(key, hash, signature, false)
    },
    sign(key, message) {
      requireOctets('the message', message)
      return make(key, message, true)
    },
    signHash(key, hash) {
      requireOctets('the hash', hash, hashLength(hashOf(key.curve)))
      return make(key, hash, false)
    },
    ecdh(privateKey, publicKey) {
      const scalar = scalarOf(privateKey)
      if (privateKey.curve !== publicKey.curve) refuse('invalid-argument', 'the keys are of different curves')
      pointOf(publicKey)
      // Compressed, that is a first octet and x.
      return Uint8Array.from(curveOf(privateKey.curve).getSharedSecret(scalar, publicKey.point, true).subarray(1))
    },
    publicKeyOf,
    generateKey(curve): KeyPair {
      const privateKey = drawPrivateKey(random, curve)
      return { privateKey, publicKey: publicKeyOf(privateKey) }
    },
    aesCcmEncrypt: aesCcm.encrypt,
    aesCcmDecrypt: aesCcm.decrypt,
  }
}
