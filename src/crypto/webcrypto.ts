import { andThen } from './awaitable'
import { toBase64Url } from './base64'
import { factsOf, hashLength, hashOf, isInRange, isPointForm } from './curves'
import { CryptoError, refuse, requireOctets } from './errors'
import { keyCache } from './key-cache'
import { coordinates, decompress } from './point'
import { scalarOf } from './private-key'
import { probed } from './probe'
import { pureProvider } from './pure'
import { draw } from './random-scalar'
import { joined, split } from './signature'
import type { CryptoProvider, Curve, PrivateKey, PublicKey, RandomSource } from './types'

/** A key of WebCrypto; opaque. */
type WebKey = object

/** The part of WebCrypto's `SubtleCrypto` that is used here. */
interface Subtle {
  importKey(format: string, key: object, algorithm: object, extractable: boolean, usages: string[]): Promise<WebKey>
  verify(algorithm: object, key: WebKey, signature: Uint8Array, message: Uint8Array): Promise<boolean>
  sign(algorithm: object, key: WebKey, message: Uint8Array): Promise<ArrayBuffer>
  deriveBits(algorithm: object, key: WebKey, length: number): Promise<ArrayBuffer>
}

interface WebCrypto {
  readonly subtle?: Subtle | undefined
  getRandomValues?(bytes: Uint8Array): Uint8Array
}

/** Options of {@link webcryptoProvider}. */
export interface WebcryptoProviderOptions {
  /** A `Crypto` object. Default: `globalThis.crypto`. */
  readonly crypto?: object | undefined
  /** Source of random octets. Default: `getRandomValues`. */
  readonly random?: RandomSource | undefined
  /** How many imported public keys are kept. Default 1024. */
  readonly cacheSize?: number | undefined
}

/** WebCrypto of this platform, if there is one. Without a secure context a browser has it without `subtle`. */
export function findWebCrypto(): object | undefined {
  return (globalThis as { crypto?: object }).crypto
}

/** The longest request that `getRandomValues` answers. */
const RANDOM_LIMIT = 65_536

function platformRandom(crypto: WebCrypto | undefined): RandomSource | undefined {
  if (typeof crypto?.getRandomValues !== 'function') return undefined
  return (length) => {
    const out = new Uint8Array(length)
    for (let at = 0; at < length; at += RANDOM_LIMIT) crypto.getRandomValues?.(out.subarray(at, at + RANDOM_LIMIT))
    return out
  }
}

type Usage = 'ECDSA' | 'ECDH'

/**
 * WebCrypto's P-256 and P-384: `verify`, `sign` and `ecdh`, which return promises, and `random`. The rest it has either
 * not at all (brainpool, CCM) or only with promises and slower than JavaScript (hashes): `hash`, `publicKeyOf`,
 * `generateKey`, `aesCcmEncrypt` and `aesCcmDecrypt` are pure here.
 * @throws CryptoError `unsupported` where there is no WebCrypto, or none with `subtle`
 *
 * @example
 * ```ts
 * const provider = webcryptoProvider()
 * const ok = await provider.verify({ curve: 'P-256', point }, message, { r, s })
 * ```
 */
export function webcryptoProvider(options: WebcryptoProviderOptions = {}): CryptoProvider {
  const crypto = (options.crypto ?? findWebCrypto()) as WebCrypto | undefined
  const subtle = crypto?.subtle ?? refuse('unsupported', 'this platform has no WebCrypto, or not in this context')
  const random = options.random ?? platformRandom(crypto)
  const pure = pureProvider({ random })

  /** Whether `raw` takes compressed points: so in Node, Chromium and Bun, not everywhere. */
  let takesCompressed = true

  async function importPublic(key: PublicKey, usage: Usage): Promise<WebKey | undefined> {
    const algorithm = { name: usage, namedCurve: key.curve }
    const usages = usage === 'ECDSA' ? ['verify'] : []
    // A copy: a view of shared memory is refused.
    const raw = (point: Uint8Array) => subtle.importKey('raw', Uint8Array.from(point), algorithm, false, usages)
    if (key.point[0] === 4 || takesCompressed) {
      try {
        return await raw(key.point)
      } catch {
        if (key.point[0] === 4) return undefined
      }
    }
    try {
      const imported = await raw(decompress(key).point)
      takesCompressed = false
      return imported
    } catch {
      return undefined
    }
  }

  const { cacheSize = 1024 } = options
  const verifying = keyCache(cacheSize, (key: PublicKey) => importPublic(key, 'ECDSA'))
  const agreeing = keyCache(cacheSize, (key: PublicKey) => importPublic(key, 'ECDH'))

  function privateKeys(usage: Usage, usages: string[]): (key: PrivateKey) => Promise<WebKey> {
    const known = new WeakMap<PrivateKey, Promise<WebKey>>()
    return (key) => {
      let imported = known.get(key)
      if (imported === undefined) {
        const d = toBase64Url(scalarOf(key))
        const { x, y } = coordinates(pure.publicKeyOf(key))
        const jwk = { kty: 'EC', crv: key.curve, d, x: toBase64Url(x), y: toBase64Url(y) }
        imported = subtle
          .importKey('jwk', jwk, { name: usage, namedCurve: key.curve }, false, usages)
          .catch(() => refuse('unsupported', `this WebCrypto does not know ${key.curve}`))
        known.set(key, imported)
      }
      return imported
    }
  }
  const signing = privateKeys('ECDSA', ['sign'])
  const deriving = privateKeys('ECDH', ['deriveBits'])

  const ecdsa = (curve: Curve) => ({ name: 'ECDSA', hash: hashOf(curve) })
  /** What WebCrypto says of a failure stays here. */
  const guarded = <T>(promise: Promise<T>): Promise<T> =>
    promise.catch((error: unknown) => {
      throw error instanceof CryptoError ? error : new CryptoError('unsupported', 'WebCrypto refused the operation')
    })

  const provider: CryptoProvider = {
    ...pure,
    name: 'webcrypto',
    supports: probed(() => provider, random !== undefined),
    random: (length) => draw(random, length),
    verify(key, message, signature) {
      requireOctets('the message', message)
      if (!isInRange(key.curve, signature) || !isPointForm(key.curve, key.point)) return false
      if (!isNist(key.curve)) return unknownCurve(key.curve)
      const copy = Uint8Array.from(message)
      const pair = joined(signature)
      return andThen(verifying(key), (imported) => {
        if (imported === undefined) return false
        return guarded(subtle.verify(ecdsa(key.curve), imported, pair, copy))
      })
    },
    verifyHash: () => refuse('unsupported', 'WebCrypto verifies messages, not hashes'),
    sign(key, message) {
      requireOctets('the message', message)
      if (!isNist(key.curve)) return unknownCurve(key.curve)
      const copy = Uint8Array.from(message)
      return guarded(
        signing(key)
          .then((imported) => subtle.sign(ecdsa(key.curve), imported, copy))
          .then((signature) => split(key.curve, new Uint8Array(signature))),
      )
    },
    signHash: () => refuse('unsupported', 'WebCrypto signs messages, not hashes'),
    ecdh(privateKey, publicKey) {
      scalarOf(privateKey)
      const { curve } = privateKey
      if (curve !== publicKey.curve) refuse('invalid-argument', 'the keys are of different curves')
      if (!isNist(curve)) return unknownCurve(curve)
      if (!isPointForm(curve, publicKey.point)) refuse('invalid-point', 'not the octets of a point')
      return guarded(
        Promise.all([deriving(privateKey), agreeing(publicKey)]).then(async ([own, other]) => {
          if (other === undefined) refuse('invalid-point', `off the curve ${curve}`)
          const bits = await subtle.deriveBits({ name: 'ECDH', public: other }, own, 8 * factsOf(curve).length)
          return new Uint8Array(bits)
        }),
      )
    },
    hash(algorithm, message) {
      hashLength(algorithm)
      return pure.hash(algorithm, message)
    },
  }
  return provider
}

const isNist = (curve: Curve): boolean => curve === 'P-256' || curve === 'P-384'

const unknownCurve = (curve: Curve): never => refuse('unsupported', `WebCrypto does not know ${curve}`)
