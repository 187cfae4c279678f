/**
 * What went wrong; each code is described in `docs/crypto.md` under a heading of the same name.
 *
 * - `invalid-argument`: an argument of the wrong type or length, an unknown curve or hash: a mistake of the caller
 * - `invalid-point`: octets that are no point of the curve, or the identity
 * - `invalid-private-key`: a scalar of 0 or not below the order of the curve
 * - `authentication-failed`: a ciphertext or its tag is not what the key and the associated data demand
 * - `unsupported`: the provider, or the file format, lacks what was asked for
 * - `malformed-key`: a key file that does not follow its format
 * - `no-randomness`: no source of random octets, or one that returns nonsense
 * - `signer-failed`: a `Signer` did not return a signature
 */
export type CryptoErrorCode =
  | 'invalid-argument'
  | 'invalid-point'
  | 'invalid-private-key'
  | 'authentication-failed'
  | 'unsupported'
  | 'malformed-key'
  | 'no-randomness'
  | 'signer-failed'

/**
 * The one error class of this sub-path. Branch on {@link CryptoError.code}; the message is for people and may change.
 * It never carries key material, nonces or what a platform said about them: there is no `cause`.
 *
 * @example
 * ```ts
 * try {
 *   readPrivateKey(pem)
 * } catch (error) {
 *   if (error instanceof CryptoError && error.code === 'malformed-key') tellTheUser(error.message)
 *   else throw error
 * }
 * ```
 */
export class CryptoError extends Error {
  override readonly name = 'CryptoError'

  constructor(
    /** What went wrong, stable across releases. */
    readonly code: CryptoErrorCode,
    message: string,
  ) {
    super(message)
  }
}

/** Throws a {@link CryptoError}. */
export function refuse(code: CryptoErrorCode, message: string): never {
  throw new CryptoError(code, message)
}

/** Checks that an argument is a `Uint8Array`, of one of the lengths if such are given. The value is never shown. */
export function requireOctets(name: string, value: unknown, ...lengths: number[]): asserts value is Uint8Array {
  if (!(value instanceof Uint8Array)) refuse('invalid-argument', `${name} is not a Uint8Array`)
  if (lengths.length && !lengths.includes(value.length))
    refuse('invalid-argument', `${name} has ${value.length} octets, not ${lengths.join(' or ')}`)
}
