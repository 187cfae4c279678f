import { ccmTagLength } from './aes-ccm'
import type { Awaitable } from './awaitable'
import { factsOf, hashLength, isInRange, isPointForm } from './curves'
import { sec1, spki } from './der'
import { CryptoError, refuse, requireOctets } from './errors'
import { keyCache } from './key-cache'
import { scalarOf } from './private-key'
import { probed } from './probe'
import { draw, drawPrivateKey } from './random-scalar'
import { joined, split } from './signature'
import type { CryptoProvider, EcdsaSignature, PrivateKey, PublicKey, RandomSource, SyncCryptoProvider } from './types'

/** A key of node:crypto; opaque. */
type KeyObject = object
/** What `verify` and `sign` of node:crypto take: kept whole, so that a call allocates nothing for it. */
interface Key {
  readonly key: KeyObject
  readonly dsaEncoding: 'ieee-p1363'
}
interface DerKey {
  readonly key: Uint8Array
  readonly format: 'der'
  readonly type: 'spki' | 'sec1'
}
interface Hash {
  update(message: Uint8Array): Hash
  digest(): Uint8Array
}
interface Cipher {
  setAAD(aad: Uint8Array, options: { plaintextLength: number }): unknown
  update(bytes: Uint8Array): Uint8Array
  final(): unknown
}
type Tagged = { authTagLength: number }

/** The part of node:crypto that is used here; its own types would ask every user for `@types/node`. */
interface NodeCrypto {
  hash?(name: string, message: Uint8Array, encoding: 'buffer'): Uint8Array
  createHash(name: string): Hash
  randomBytes(length: number): Uint8Array
  createPublicKey(key: DerKey): KeyObject
  createPrivateKey(key: DerKey): KeyObject
  verify(hash: string, message: Uint8Array, key: Key, signature: Uint8Array): boolean
  verify(
    hash: string,
    message: Uint8Array,
    key: Key,
    signature: Uint8Array,
    done: (error: unknown, valid: boolean) => void,
  ): void
  sign(hash: string, message: Uint8Array, key: Key): Uint8Array
  sign(hash: string, message: Uint8Array, key: Key, done: (error: unknown, signature: Uint8Array) => void): void
  diffieHellman(keys: { privateKey: KeyObject; publicKey: KeyObject }): Uint8Array
  createECDH(curve: string): {
    setPrivateKey(scalar: Uint8Array): void
    getPublicKey(encoding: null, form: 'compressed'): Uint8Array
  }
  createCipheriv(name: string, key: Uint8Array, nonce: Uint8Array, o: Tagged): Cipher & { getAuthTag(): Uint8Array }
  createDecipheriv(
    name: string,
    key: Uint8Array,
    nonce: Uint8Array,
    o: Tagged,
  ): Cipher & {
    setAuthTag(tag: Uint8Array): void
  }
}

/** Options of {@link nodeProvider}. */
export interface NodeProviderOptions {
  /** The module node:crypto, or what a platform offers as such. Default: `process.getBuiltinModule('node:crypto')`. */
  readonly crypto?: object | undefined
  /** Source of random octets. Default: the module's. */
  readonly random?: RandomSource | undefined
  /** How many imported public keys are kept. Default 1024; each takes some kilobytes outside of the heap. */
  readonly cacheSize?: number | undefined
  /**
   * Verify and sign in the thread pool: slower for one, but several at a time, and the event loop stays free. Default
   * `false`.
   */
  readonly threadPool?: boolean | undefined
}

/** node:crypto of this process, if there is one. No import: bundles for browsers have nothing to resolve. */
export function findNodeCrypto(): object | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => object | undefined } }
  try {
    return process?.getBuiltinModule?.('node:crypto')
  } catch {
    return undefined
  }
}

const NAMES = { 'SHA-256': 'sha256', 'SHA-384': 'sha384' } as const

/** A Buffer as what it is built on: callers compare and print octets. */
const plain = (buffer: Uint8Array): Uint8Array => new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.length)

/**
 * The cryptography of Node, and of what looks like it: synchronous, or in the thread pool. Fastest for all curves. Bun
 * and Deno lack some of it: ask `supports`, or take `selectProvider`, which fills up what is missing. `verifyHash` and
 * `signHash` are not offered by any of them.
 * @throws CryptoError `unsupported` where there is no node:crypto
 *
 * @example
 * ```ts
 * const provider = nodeProvider({ cacheSize: 4096 })
 * const ok = provider.verify({ curve: 'P-256', point, id: hashedId8 }, message, { r, s })
 * ```
 */
export function nodeProvider(
  options?: NodeProviderOptions & { readonly threadPool?: false | undefined },
): SyncCryptoProvider
export function nodeProvider(options?: NodeProviderOptions): CryptoProvider
export function nodeProvider(options: NodeProviderOptions = {}): CryptoProvider {
  const module = options.crypto ?? findNodeCrypto() ?? refuse('unsupported', 'this platform has no node:crypto')
  const crypto = module as NodeCrypto
  const { cacheSize = 1024, threadPool = false } = options
  const random: RandomSource = options.random ?? ((length) => plain(crypto.randomBytes(length)))

  const publicKeys = keyCache(cacheSize, ({ curve, point }: PublicKey): Key | undefined => {
    try {
      // A compressed point is taken only within SubjectPublicKeyInfo.
      const key = crypto.createPublicKey({ key: spki(curve, point), format: 'der', type: 'spki' })
      return { key, dsaEncoding: 'ieee-p1363' }
    } catch {
      return undefined
    }
  })
  const privateKeys = new WeakMap<PrivateKey, Key>()

  function imported(key: PrivateKey): Key {
    const known = privateKeys.get(key)
    if (known !== undefined) return known
    const der = sec1(key.curve, scalarOf(key), publicKeyOf(key).point)
    const made: Key = { key: importPrivate(key, der), dsaEncoding: 'ieee-p1363' }
    der.fill(0)
    privateKeys.set(key, made)
    return made
  }

  function importPrivate({ curve }: PrivateKey, der: Uint8Array): KeyObject {
    try {
      return crypto.createPrivateKey({ key: der, format: 'der', type: 'sec1' })
    } catch {
      return refuse('unsupported', `this node:crypto does not know ${curve}`)
    }
  }

  function verify(key: PublicKey, message: Uint8Array, signature: EcdsaSignature): Awaitable<boolean> {
    requireOctets('the message', message)
    if (!isInRange(key.curve, signature) || !isPointForm(key.curve, key.point)) return false
    const known = publicKeys(key)
    if (known === undefined) return false
    const name = NAMES[factsOf(key.curve).hash]
    if (!threadPool) return guarded('verify', () => crypto.verify(name, message, known, joined(signature)))
    return new Promise((resolve, reject) => {
      crypto.verify(name, message, known, joined(signature), (error, valid) =>
        error ? reject(failed('verify')) : resolve(valid),
      )
    })
  }

  function sign(key: PrivateKey, message: Uint8Array): Awaitable<EcdsaSignature> {
    requireOctets('the message', message)
    const known = imported(key)
    const name = NAMES[factsOf(key.curve).hash]
    if (!threadPool) return guarded('sign', () => split(key.curve, crypto.sign(name, message, known)))
    return new Promise((resolve, reject) => {
      crypto.sign(name, message, known, (error, signature) =>
        error ? reject(failed('sign')) : resolve(split(key.curve, signature)),
      )
    })
  }

  function publicKeyOf(key: PrivateKey): PublicKey {
    const scalar = scalarOf(key)
    return guarded('compute a public key', () => {
      const pair = crypto.createECDH(factsOf(key.curve).openssl)
      pair.setPrivateKey(scalar)
      return { curve: key.curve, point: plain(pair.getPublicKey(null, 'compressed')) }
    })
  }

  const provider: CryptoProvider = {
    name: threadPool ? 'node-threads' : 'node',
    supports: probed(() => provider, true),
    hash(algorithm, message) {
      hashLength(algorithm)
      requireOctets('the message', message)
      const name = NAMES[algorithm]
      // The one-shot function, since Node 20.12, takes half the time.
      if (typeof crypto.hash === 'function') return plain(crypto.hash(name, message, 'buffer'))
      return plain(crypto.createHash(name).update(message).digest())
    },
    random: (length) => draw(random, length),
    verify,
    verifyHash: () => refuse('unsupported', 'node:crypto verifies messages, not hashes'),
    sign,
    signHash: () => refuse('unsupported', 'node:crypto signs messages, not hashes'),
    ecdh(privateKey, publicKey) {
      const own = imported(privateKey)
      if (privateKey.curve !== publicKey.curve) refuse('invalid-argument', 'the keys are of different curves')
      if (!isPointForm(publicKey.curve, publicKey.point)) refuse('invalid-point', 'not the octets of a point')
      const other = publicKeys(publicKey) ?? refuse('invalid-point', `off the curve ${publicKey.curve}`)
      return guarded('agree on a secret', () =>
        plain(crypto.diffieHellman({ privateKey: own.key, publicKey: other.key })),
      )
    },
    publicKeyOf,
    generateKey(curve) {
      const privateKey = drawPrivateKey(random, curve)
      return { privateKey, publicKey: publicKeyOf(privateKey) }
    },
    aesCcmEncrypt(key, nonce, plaintext, ccm = {}) {
      requireOctets('the plaintext', plaintext)
      const authTagLength = ccmTagLength(key, nonce, plaintext.length, ccm)
      return guarded('encrypt with AES-CCM', () => {
        const cipher = crypto.createCipheriv('aes-128-ccm', key, nonce, { authTagLength })
        if (ccm.aad !== undefined) cipher.setAAD(ccm.aad, { plaintextLength: plaintext.length })
        const out = new Uint8Array(plaintext.length + authTagLength)
        out.set(cipher.update(plaintext))
        cipher.final()
        out.set(cipher.getAuthTag(), plaintext.length)
        return out
      })
    },
    aesCcmDecrypt(key, nonce, ciphertext, ccm = {}) {
      requireOctets('the ciphertext', ciphertext)
      const authTagLength = ccmTagLength(key, nonce, ciphertext.length - (ccm.tagLength ?? 16), ccm)
      const length = ciphertext.length - authTagLength
      if (length < 0) refuse('authentication-failed', 'the ciphertext is shorter than its tag')
      const decipher = guarded('decrypt with AES-CCM', () => {
        const made = crypto.createDecipheriv('aes-128-ccm', key, nonce, { authTagLength })
        made.setAuthTag(ciphertext.subarray(length))
        if (ccm.aad !== undefined) made.setAAD(ccm.aad, { plaintextLength: length })
        return made
      })
      try {
        const plaintext = Uint8Array.from(decipher.update(ciphertext.subarray(0, length)))
        decipher.final()
        return plaintext
      } catch {
        return refuse('authentication-failed', 'the tag is wrong')
      }
    },
  }
  return provider
}

const failed = (operation: string) => new CryptoError('unsupported', `this node:crypto could not ${operation}`)

/** What the platform says of a failure stays here: it may quote its arguments. */
function guarded<T>(operation: string, run: () => T): T {
  try {
    return run()
  } catch {
    throw failed(operation)
  }
}
