import type { Awaitable } from './awaitable'

/**
 * The curves of IEEE 1609.2 §5.3.1 and ETSI TS 103 097: NIST P-256 and P-384 (FIPS 186), brainpoolP256r1 and
 * brainpoolP384r1 (RFC 5639).
 */
export type Curve = 'P-256' | 'P-384' | 'brainpoolP256r1' | 'brainpoolP384r1'

/** The hash functions. Each curve goes with one of them: see {@link hashOf}. */
export type HashAlgorithm = 'SHA-256' | 'SHA-384'

/** A point of a curve, to verify a signature with or to agree on a secret with. */
export interface PublicKey {
  readonly curve: Curve
  /** SEC 1 §2.3.3: `02` or `03` and x, or `04`, x and y. May come from the network: providers check it. */
  readonly point: Uint8Array
  /**
   * Under what to cache what a platform makes of the key, such as the HashedId8 of its certificate; without it the
   * point serves. Two keys that share an id are still told apart, they only displace each other.
   */
  readonly id?: string | undefined
}

/**
 * A private key in this process. The scalar is not a property: it shows up neither in JSON nor in logs, and only
 * `bluelight/crypto/keys` writes it out.
 */
export interface PrivateKey {
  readonly type: 'private'
  readonly curve: Curve
}

/** A private key and the public key that belongs to it. */
export interface KeyPair {
  readonly privateKey: PrivateKey
  readonly publicKey: PublicKey
}

/** An ECDSA signature as in IEEE 1609.2 §6.3.29; each part as long as the order of the curve, 32 or 48 octets. */
export interface EcdsaSignature {
  /** The x-coordinate of the ephemeral point, mod n. */
  readonly r: Uint8Array
  readonly s: Uint8Array
}

/**
 * A private key somewhere else, such as in a hardware security module.
 *
 * @example
 * ```ts
 * const signer: Signer = { curve: 'P-256', sign: async (hash) => split(await hsm.ecdsa(slot, hash)) }
 * ```
 */
export interface Signer {
  readonly curve: Curve
  /**
   * Signs. `hash` is what ECDSA takes, `message` is what it is the hash of, for a module that hashes by itself. For
   * IEEE 1609.2 §5.3.1.2.2 the message is already `H(tbsData) ‖ H(signer)`.
   */
  sign(hash: Uint8Array, message: Uint8Array): Awaitable<EcdsaSignature>
}

/** What can sign: a key in this process, or one elsewhere. */
export type SigningKey = PrivateKey | Signer

/** Options of AES-CCM (NIST SP 800-38C). */
export interface AesCcmOptions {
  /** Octets that are authenticated but not encrypted. Default: none, as in IEEE 1609.2 §5.3.8. */
  readonly aad?: Uint8Array | undefined
  /** Length of the tag, octets: 4, 6, … 16. Default 16, as in IEEE 1609.2 §5.3.8. */
  readonly tagLength?: number | undefined
}

/** Where the speed of platforms differs, and what a platform may lack. */
export type Operation =
  | 'hash'
  | 'random'
  | 'verify'
  | 'verifyHash'
  | 'sign'
  | 'signHash'
  | 'ecdh'
  | 'publicKeyOf'
  | 'generateKey'
  | 'aesCcm'

/**
 * The cryptography of one platform, or of several combined. `verify`, `sign` and `ecdh` give a value at once where the
 * platform is synchronous (node:crypto, pure) and a promise where it is not (WebCrypto, node:crypto's thread pool):
 * `await` takes either, `andThen` stays synchronous where it can.
 *
 * @example
 * ```ts
 * const provider = selectProvider()
 * const ok = await provider.verify({ curve: 'P-256', point }, message, { r, s })
 * ```
 */
export interface CryptoProvider {
  /** Such as `node`, `webcrypto`, `pure` or `node+pure`. */
  readonly name: string
  /** Whether an operation works here, for a curve where it takes one. Tried out at the first question, not assumed. */
  supports(operation: Operation, curve?: Curve): Awaitable<boolean>
  /** A hash. Always at once. */
  hash(algorithm: HashAlgorithm, message: Uint8Array): Uint8Array
  /** Random octets. @throws CryptoError `no-randomness` where there is no source and none was given. */
  random(length: number): Uint8Array
  /**
   * Whether a signature is one of the hash of `message` (by the hash of the key's curve) by the key.
   *
   * Whatever may come from the network makes it `false`, never an exception: r or s of 0, not below the order or of the
   * wrong length; a point that is off the curve, the identity or of the wrong length. There is no low-s rule: n − s
   * verifies too (IEEE 1609.2 has none), so a signature is no name for a message.
   *
   * For IEEE 1609.2 §5.3.1.2.2 the message is `H(tbsData) ‖ H(signer)`.
   * @throws CryptoError `invalid-argument` for a curve that does not exist; `unsupported`
   */
  verify(key: PublicKey, message: Uint8Array, signature: EcdsaSignature): Awaitable<boolean>
  /** As `verify`, of a hash that is there already. No platform offers it: this is the pure implementation. */
  verifyHash(key: PublicKey, hash: Uint8Array, signature: EcdsaSignature): Awaitable<boolean>
  /** Signs the hash of `message`, by the hash of the key's curve. @throws CryptoError `unsupported` */
  sign(key: PrivateKey, message: Uint8Array): Awaitable<EcdsaSignature>
  /** Signs a hash that is there already. No platform offers it: this is the pure implementation. */
  signHash(key: PrivateKey, hash: Uint8Array): Awaitable<EcdsaSignature>
  /**
   * The x-coordinate of the product of the two keys (SEC 1 §3.3.1; all cofactors here are 1).
   * @throws CryptoError `invalid-point` for a public key that is none; `invalid-argument` for keys of two curves
   */
  ecdh(privateKey: PrivateKey, publicKey: PublicKey): Awaitable<Uint8Array>
  /** The public key of a private key, compressed. Always at once. */
  publicKeyOf(privateKey: PrivateKey): PublicKey
  /** A new key pair from `random`. Always at once. @throws CryptoError `no-randomness` */
  generateKey(curve: Curve): KeyPair
  /**
   * AES-128-CCM: ciphertext and tag. Always at once.
   * @throws CryptoError `invalid-argument` for a key that is not 16 octets, a nonce that is not 7…13, too long a text
   */
  aesCcmEncrypt(key: Uint8Array, nonce: Uint8Array, plaintext: Uint8Array, options?: AesCcmOptions): Uint8Array
  /**
   * The plaintext of a ciphertext with its tag. Always at once.
   * @throws CryptoError `authentication-failed` if the tag is wrong or cut short
   */
  aesCcmDecrypt(key: Uint8Array, nonce: Uint8Array, ciphertext: Uint8Array, options?: AesCcmOptions): Uint8Array
}

/** A {@link CryptoProvider} that never makes one wait. */
export interface SyncCryptoProvider extends CryptoProvider {
  supports(operation: Operation, curve?: Curve): boolean
  verify(key: PublicKey, message: Uint8Array, signature: EcdsaSignature): boolean
  verifyHash(key: PublicKey, hash: Uint8Array, signature: EcdsaSignature): boolean
  sign(key: PrivateKey, message: Uint8Array): EcdsaSignature
  signHash(key: PrivateKey, hash: Uint8Array): EcdsaSignature
  ecdh(privateKey: PrivateKey, publicKey: PublicKey): Uint8Array
}

/** Source of random octets, as `(length) => Uint8Array`. Must be fit for keys. */
export type RandomSource = (length: number) => Uint8Array
