import { type Awaitable, andThen } from './awaitable'
import { hashOf } from './curves'
import { refuse, requireOctets } from './errors'
import { kdf2 } from './kdf2'
import { mac1 } from './mac1'
import { equalInConstantTime, xor } from './octets'
import { compress } from './point'
import type { CryptoProvider, KeyPair, PrivateKey, PublicKey, SyncCryptoProvider } from './types'

/** A key encrypted to a recipient: `EciesP256EncryptedKey` of IEEE 1609.2 §6.3.43. */
export interface EciesEncryptedKey {
  /** The sender's ephemeral public key, compressed. */
  readonly v: PublicKey
  /** The encrypted key, 16 octets. */
  readonly c: Uint8Array
  /** The authentication tag, 16 octets. */
  readonly t: Uint8Array
}

/** How to encrypt. */
export interface EciesOptions {
  /** The ephemeral key pair, for tests. Default: a new one. Never to be used twice. */
  readonly ephemeral?: KeyPair | undefined
}

const KEY_LENGTH = 16
/** The key of MAC1 is as long as a hash. */
const MAC_KEY_LENGTH = 32

/** IEEE 1609.2 §5.3.5: the encryption is by exclusive or, its key comes first. */
function derive(sharedSecret: Uint8Array, p1: Uint8Array): { encryption: Uint8Array; mac: Uint8Array } {
  const keys = kdf2(sharedSecret, p1, KEY_LENGTH + MAC_KEY_LENGTH)
  return { encryption: keys.subarray(0, KEY_LENGTH), mac: keys.subarray(KEY_LENGTH) }
}

function requireCurve({ curve }: { readonly curve: PublicKey['curve'] }): void {
  if (hashOf(curve) !== 'SHA-256') refuse('unsupported', 'ECIES is defined for P-256 and brainpoolP256r1')
}

type Encrypt = {
  (p: SyncCryptoProvider, recipient: PublicKey, key: Uint8Array, p1: Uint8Array, o?: EciesOptions): EciesEncryptedKey
  (
    provider: CryptoProvider,
    recipient: PublicKey,
    key: Uint8Array,
    p1: Uint8Array,
    options?: EciesOptions,
  ): Awaitable<EciesEncryptedKey>
}

function encrypt(
  provider: CryptoProvider,
  recipient: PublicKey,
  key: Uint8Array,
  p1: Uint8Array,
  options: EciesOptions = {},
): Awaitable<EciesEncryptedKey> {
  requireCurve(recipient)
  requireOctets('the key', key, KEY_LENGTH)
  requireOctets('P1', p1)
  const ephemeral = options.ephemeral ?? provider.generateKey(recipient.curve)
  return andThen(provider.ecdh(ephemeral.privateKey, recipient), (sharedSecret) => {
    const keys = derive(sharedSecret, p1)
    const c = xor(key, keys.encryption)
    return { v: compress(ephemeral.publicKey), c, t: mac1(keys.mac, c) }
  })
}

type Decrypt = {
  (provider: SyncCryptoProvider, key: PrivateKey, encrypted: EciesEncryptedKey, p1: Uint8Array): Uint8Array
  (provider: CryptoProvider, key: PrivateKey, encrypted: EciesEncryptedKey, p1: Uint8Array): Awaitable<Uint8Array>
}

function decrypt(
  provider: CryptoProvider,
  recipient: PrivateKey,
  { v, c, t }: EciesEncryptedKey,
  p1: Uint8Array,
): Awaitable<Uint8Array> {
  requireCurve(recipient)
  requireOctets('P1', p1)
  if (c.length !== KEY_LENGTH || t.length !== 16) refuse('authentication-failed', 'c or t does not have 16 octets')
  return andThen(provider.ecdh(recipient, v), (sharedSecret) => {
    const keys = derive(sharedSecret, p1)
    if (!equalInConstantTime(mac1(keys.mac, c), t)) refuse('authentication-failed', 'the tag is wrong')
    return xor(c, keys.encryption)
  })
}

/**
 * ECIES of IEEE 1609.2 §5.3.5, which encrypts an AES key of 16 octets to a certificate or a response key.
 *
 * - `encrypt(provider, recipient, key, p1, options?)` gives {@link EciesEncryptedKey}
 * - `decrypt(provider, privateKey, encrypted, p1)` gives the key
 *
 * `p1` is the hash of the recipient's certificate, or of the empty string for a key that is in none (§5.3.5.1). Both are
 * at once if the provider is.
 *
 * Errors: CryptoError `unsupported` for 384-bit curves; `invalid-point` for a public key off its curve;
 * `authentication-failed` if the tag does not fit.
 *
 * @example
 * ```ts
 * const encrypted = await ecies.encrypt(provider, recipient, aesKey, p1)
 * const aesKey = await ecies.decrypt(provider, privateKey, encrypted, p1)
 * ```
 */
export const ecies: { readonly encrypt: Encrypt; readonly decrypt: Decrypt } = {
  encrypt: encrypt as Encrypt,
  decrypt: decrypt as Decrypt,
}
