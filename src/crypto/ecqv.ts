import { curveOf, integerOf, orderOf, pointOf, privateKeyFrom, publicKeyFrom, timesBase } from './arithmetic'
import { factsOf, hashLength, hashOf } from './curves'
import { refuse, requireOctets } from './errors'
import { toInteger } from './octets'
import type { PrivateKey, PublicKey } from './types'

/** How to reconstruct. */
export interface EcqvOptions {
  /**
   * How the hash becomes the integer e. `ieee1609dot2` (the default): the whole hash. `sec4`: SEC 4 §2.3, one bit less
   * than the order has; superseded.
   */
  readonly form?: 'ieee1609dot2' | 'sec4' | undefined
}

/**
 * The integer e. `hash` is `H(H(ToBeSignedCertificate) ‖ H(issuer's certificate))` for IEEE 1609.2 §5.3.2, with the hash
 * of the curve.
 */
function hashInteger({ curve }: { curve: PublicKey['curve'] }, hash: Uint8Array, { form }: EcqvOptions): bigint {
  requireOctets('the hash', hash, hashLength(hashOf(curve)))
  const whole = toInteger(hash)
  if (form === undefined || form === 'ieee1609dot2') return whole
  if (form !== 'sec4') refuse('invalid-argument', 'form is neither ieee1609dot2 nor sec4')
  const bitsOfOrder = orderOf(curve).toString(2).length
  return whole >> BigInt(8 * factsOf(curve).length - (bitsOfOrder - 1))
}

function publicKey(
  reconstruction: PublicKey,
  issuer: PublicKey,
  hash: Uint8Array,
  options: EcqvOptions = {},
): PublicKey {
  const { curve } = reconstruction
  if (issuer.curve !== curve) refuse('invalid-argument', 'reconstruction value and issuer are of different curves')
  const e = hashInteger(reconstruction, hash, options) % orderOf(curve)
  const { Point } = curveOf(curve)
  const P = pointOf(reconstruction)
  return publicKeyFrom(curve, (e === 0n ? Point.ZERO : P.multiplyUnsafe(e)).add(pointOf(issuer)))
}

function privateKey(request: PrivateKey, r: Uint8Array, hash: Uint8Array, options: EcqvOptions = {}): PrivateKey {
  const { curve } = request
  requireOctets('r', r, factsOf(curve).length)
  return privateKeyFrom(curve, hashInteger(request, hash, options) * integerOf(request) + toInteger(r))
}

function reconstructionValue(requestKey: PublicKey, ephemeral: PrivateKey): PublicKey {
  const { curve } = requestKey
  if (ephemeral.curve !== curve) refuse('invalid-argument', 'request and ephemeral key are of different curves')
  return publicKeyFrom(curve, pointOf(requestKey).add(timesBase(curve, integerOf(ephemeral))))
}

function privateReconstruction(
  ephemeral: PrivateKey,
  issuer: PrivateKey,
  hash: Uint8Array,
  options: EcqvOptions = {},
): PrivateKey {
  const { curve } = ephemeral
  if (issuer.curve !== curve) refuse('invalid-argument', 'issuer and ephemeral key are of different curves')
  return privateKeyFrom(curve, hashInteger(ephemeral, hash, options) * integerOf(ephemeral) + integerOf(issuer))
}

/**
 * Keys of implicit certificates (ECQV, SEC 4; IEEE 1609.2 §5.3.2). With e = the whole of
 * `H(H(ToBeSignedCertificate) ‖ H(issuer's certificate))`:
 *
 * - `publicKey(P, Q_CA, hash, options?)`: Q = e·P + Q_CA, from the certificate's reconstruction value and its issuer's key
 * - `privateKey(k_U, r, hash, options?)`: d = e·k_U + r mod n, from the key of the request and the issuer's answer
 * - `reconstructionValue(R_U, k)`: P = R_U + k·G, the issuer's part, with its ephemeral key
 * - `privateReconstruction(k, d_CA, hash, options?)`: r = e·k + d_CA mod n, the issuer's answer, as a key that can be
 *   written with `exportScalar` of `bluelight/crypto/keys`
 *
 * Errors: CryptoError `invalid-point`, `invalid-private-key` (a result of 0), `invalid-argument`.
 *
 * @example
 * ```ts
 * const key = ecqvReconstruct.publicKey(reconstructionValue, issuerKey, hash)
 * ```
 */
export const ecqvReconstruct = { publicKey, privateKey, reconstructionValue, privateReconstruction }
