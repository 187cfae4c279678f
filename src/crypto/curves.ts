import { refuse } from './errors'
import { octets } from './octets'
import type { Curve, EcdsaSignature, HashAlgorithm } from './types'

/** What is known of a curve without doing arithmetic on it. */
export interface CurveFacts {
  /** Octets of a coordinate, of a scalar and of each part of a signature. */
  readonly length: 32 | 48
  /** The hash that goes with it: IEEE 1609.2 §5.3.1.2. */
  readonly hash: HashAlgorithm
  /** The order n of the base point. */
  readonly order: Uint8Array
  /** Object identifier, dotted. */
  readonly oid: string
  /** Object identifier, DER, with tag and length. */
  readonly oidDer: Uint8Array
  /** OpenSSL's name. */
  readonly openssl: string
}

// SEC 2 §2.4.2 and §2.5.1, RFC 5639 §3.4 and §3.6 (orders), RFC 5480 §2.1.1.1 and RFC 5639 §4.1 (identifiers).
const FACTS: Readonly<Record<Curve, CurveFacts>> = {
  'P-256': {
    length: 32,
    hash: 'SHA-256',
    order: octets('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551'),
    oid: '1.2.840.10045.3.1.7',
    oidDer: octets('06082a8648ce3d030107'),
    openssl: 'prime256v1',
  },
  'P-384': {
    length: 48,
    hash: 'SHA-384',
    order: octets('ffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973'),
    oid: '1.3.132.0.34',
    oidDer: octets('06052b81040022'),
    openssl: 'secp384r1',
  },
  brainpoolP256r1: {
    length: 32,
    hash: 'SHA-256',
    order: octets('a9fb57dba1eea9bc3e660a909d838d718c397aa3b561a6f7901e0e82974856a7'),
    oid: '1.3.36.3.3.2.8.1.1.7',
    oidDer: octets('06092b2403030208010107'),
    openssl: 'brainpoolP256r1',
  },
  brainpoolP384r1: {
    length: 48,
    hash: 'SHA-384',
    order: octets('8cb91e82a3386d280f5d6f7e50e641df152f7109ed5456b31f166e6cac0425a7cf3ab6af6b7fc3103b883202e9046565'),
    oid: '1.3.36.3.3.2.8.1.1.11',
    oidDer: octets('06092b240303020801010b'),
    openssl: 'brainpoolP384r1',
  },
}

// A Map: a name such as `constructor` must not find anything.
const byName: ReadonlyMap<unknown, CurveFacts> = new Map(Object.entries(FACTS))

/** All curves. */
export const curves: readonly Curve[] = ['P-256', 'P-384', 'brainpoolP256r1', 'brainpoolP384r1']

/** The facts of a curve. @throws CryptoError `invalid-argument` for any other name */
export function factsOf(curve: Curve): CurveFacts {
  return byName.get(curve) ?? refuse('invalid-argument', 'no such curve')
}

/**
 * The hash that a key of this curve signs with, and that its certificate is hashed with: SHA-256 for the 256-bit curves,
 * SHA-384 for the 384-bit ones (IEEE 1609.2 §5.3.1.2).
 */
export function hashOf(curve: Curve): HashAlgorithm {
  return factsOf(curve).hash
}

/** Octets of a hash. */
export function hashLength(algorithm: HashAlgorithm): 32 | 48 {
  if (algorithm === 'SHA-256') return 32
  if (algorithm === 'SHA-384') return 48
  return refuse('invalid-argument', 'no such hash function')
}

/** Whether octets are a scalar from 1 to n − 1, in full length. */
export function isScalar(curve: Curve, scalar: unknown): scalar is Uint8Array {
  const { length, order } = factsOf(curve)
  if (!(scalar instanceof Uint8Array) || scalar.length !== length) return false
  return below(scalar, order) && scalar.some((octet) => octet !== 0)
}

function below(a: Uint8Array, b: Uint8Array): boolean {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! < b[i]!
  return false
}

/** Whether both parts of a signature are in range: what fails here is no signature of any message. */
export function isInRange(curve: Curve, signature: EcdsaSignature): boolean {
  return isScalar(curve, signature.r) && isScalar(curve, signature.s)
}

/** Whether octets have the form of a point: `02` or `03` and x, or `04`, x and y. Says nothing on the curve equation. */
export function isPointForm(curve: Curve, point: unknown): point is Uint8Array {
  const { length } = factsOf(curve)
  if (!(point instanceof Uint8Array)) return false
  return point[0] === 4
    ? point.length === 2 * length + 1
    : (point[0] === 2 || point[0] === 3) && point.length === length + 1
}
