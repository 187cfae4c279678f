import { type Awaitable, andThen } from './awaitable'
import { refuse } from './errors'
import { findNodeCrypto, type NodeProviderOptions, nodeProvider } from './node'
import { pureProvider } from './pure'
import type { CryptoProvider, Curve, Operation } from './types'
import { findWebCrypto, webcryptoProvider } from './webcrypto'

/** Options of {@link selectProvider}; all may be left out. */
export interface SelectProviderOptions extends Omit<NodeProviderOptions, 'crypto'> {
  /** What to take for node:crypto; `null` for none. Default: the process's. */
  readonly nodeCrypto?: object | null | undefined
  /** What to take for WebCrypto; `null` for none. Default: `globalThis.crypto`. */
  readonly webCrypto?: object | null | undefined
}

/**
 * The fastest provider for this platform, operation by operation and curve by curve: node:crypto, else WebCrypto, else
 * JavaScript. Nothing is assumed: whether a platform can do something is tried out when it is first needed, with known
 * answers.
 *
 * @example
 * ```ts
 * const provider = selectProvider()
 * const ok = await provider.verify({ curve: 'brainpoolP256r1', point }, message, { r, s })
 * ```
 */
export function selectProvider(options: SelectProviderOptions = {}): CryptoProvider {
  const { nodeCrypto = findNodeCrypto(), webCrypto = findWebCrypto(), random, ...rest } = options
  const providers: CryptoProvider[] = []
  if (nodeCrypto) providers.push(nodeProvider({ ...rest, random, crypto: nodeCrypto }))
  if (webCrypto && 'subtle' in webCrypto && webCrypto.subtle)
    providers.push(webcryptoProvider({ crypto: webCrypto, random, cacheSize: rest.cacheSize }))
  const source = random ?? providers.find((provider) => provider.supports('random') === true)?.random
  providers.push(pureProvider({ random: source }))
  return combineProviders(providers)
}

/**
 * One provider from several: each operation goes to the first that supports it.
 * @throws CryptoError `invalid-argument` for an empty list; later `unsupported`, where none supports an operation
 *
 * @example
 * ```ts
 * const provider = combineProviders([myHardware, selectProvider()])
 * ```
 */
export function combineProviders(providers: readonly CryptoProvider[]): CryptoProvider {
  if (providers.length === 0) refuse('invalid-argument', 'no providers')
  const chosen = new Map<string, CryptoProvider>()

  /** The first from `at` on that supports an operation. */
  function find(operation: Operation, curve: Curve | undefined, at = 0): Awaitable<CryptoProvider> {
    const candidate = providers[at] ?? refuse('unsupported', `no provider for ${operation}`)
    return andThen(candidate.supports(operation, curve), (yes) => (yes ? candidate : find(operation, curve, at + 1)))
  }

  function some(operation: Operation, curve: Curve | undefined, at = 0): Awaitable<boolean> {
    const candidate = providers[at]
    if (candidate === undefined) return false
    return andThen(candidate.supports(operation, curve), (yes) => yes || some(operation, curve, at + 1))
  }

  function pick(operation: Operation, curve?: Curve): Awaitable<CryptoProvider> {
    const id = curve === undefined ? operation : `${operation} ${curve}`
    const known = chosen.get(id)
    if (known !== undefined) return known
    return andThen(find(operation, curve), (provider) => {
      chosen.set(id, provider)
      return provider
    })
  }

  /** For operations that are always at once: a provider that would have to be waited for is passed over. */
  function pickNow(operation: Operation, curve?: Curve): CryptoProvider {
    const id = `${operation} ${curve ?? ''} now`
    let provider = chosen.get(id)
    if (provider === undefined) {
      provider = providers.find((candidate) => candidate.supports(operation, curve) === true)
      if (provider === undefined) return refuse('unsupported', `no provider for ${operation}`)
      chosen.set(id, provider)
    }
    return provider
  }

  return {
    name: providers.map(({ name }) => name).join('+'),
    supports: (operation, curve) => some(operation, curve),
    hash: (algorithm, message) => pickNow('hash').hash(algorithm, message),
    random: (length) => pickNow('random').random(length),
    verify: (key, message, signature) =>
      andThen(pick('verify', key.curve), (provider) => provider.verify(key, message, signature)),
    verifyHash: (key, hash, signature) =>
      andThen(pick('verifyHash', key.curve), (provider) => provider.verifyHash(key, hash, signature)),
    sign: (key, message) => andThen(pick('sign', key.curve), (provider) => provider.sign(key, message)),
    signHash: (key, hash) => andThen(pick('signHash', key.curve), (provider) => provider.signHash(key, hash)),
    ecdh: (privateKey, publicKey) =>
      andThen(pick('ecdh', privateKey.curve), (provider) => provider.ecdh(privateKey, publicKey)),
    publicKeyOf: (key) => pickNow('publicKeyOf', key.curve).publicKeyOf(key),
    generateKey: (curve) => pickNow('generateKey', curve).generateKey(curve),
    aesCcmEncrypt: (key, nonce, plaintext, ccm) => pickNow('aesCcm').aesCcmEncrypt(key, nonce, plaintext, ccm),
    aesCcmDecrypt: (key, nonce, ciphertext, ccm) => pickNow('aesCcm').aesCcmDecrypt(key, nonce, ciphertext, ccm),
  }
}
