import { type Curve, coordinates, type EcdsaSignature, type PublicKey } from '../crypto'
import { concat } from '../crypto/octets'
import type {
  EccP256CurvePoint,
  EccP384CurvePoint,
  PublicVerificationKey,
  Signature,
} from '../ieee1609/generated/definitions'

// Points and signatures as IEEE 1609.2 §6.3.23 … §6.3.31 writes them, and as `crypto` takes them.

type CurvePoint = EccP256CurvePoint | EccP384CurvePoint
/** A point by its coordinates; `y` is absent where only a bit of it, or nothing, is told. */
interface Parts {
  form: 'x-only' | 'compressed-y-0' | 'compressed-y-1' | 'uncompressed' | 'fill'
  x: Uint8Array
  y?: Uint8Array
}

function parts(point: CurvePoint): Parts {
  if ('x-only' in point) return { form: 'x-only', x: point['x-only'] }
  if ('compressed-y-0' in point) return { form: 'compressed-y-0', x: point['compressed-y-0'] }
  if ('compressed-y-1' in point) return { form: 'compressed-y-1', x: point['compressed-y-1'] }
  if ('uncompressedP256' in point) return { form: 'uncompressed', ...point.uncompressedP256 }
  if ('uncompressedP384' in point) return { form: 'uncompressed', ...point.uncompressedP384 }
  return { form: 'fill', x: new Uint8Array() }
}

/** A public key from a point; `undefined` for `x-only` and `fill`, which are no whole points. */
export function keyOfPoint(curve: Curve, point: CurvePoint): CertificateKey | undefined {
  const { form, x, y } = parts(point)
  if (form === 'compressed-y-0') return { curve, point: concat(Uint8Array.of(2), x), id: undefined }
  if (form === 'compressed-y-1') return { curve, point: concat(Uint8Array.of(3), x), id: undefined }
  return y && { curve, point: concat(Uint8Array.of(4), x, y), id: undefined }
}

/** A key that is named by its certificate, once that is known. */
interface CertificateKey extends PublicKey {
  id: string | undefined
}

/** The key of a certificate; `undefined` for an algorithm that we do not have, and for what is no whole point. */
export function publicKeyOf(key: PublicVerificationKey): CertificateKey | undefined {
  if ('ecdsaNistP256' in key) return keyOfPoint('P-256', key.ecdsaNistP256)
  if ('ecdsaBrainpoolP256r1' in key) return keyOfPoint('brainpoolP256r1', key.ecdsaBrainpoolP256r1)
  if ('ecdsaBrainpoolP384r1' in key) return keyOfPoint('brainpoolP384r1', key.ecdsaBrainpoolP384r1)
  if ('ecdsaNistP384' in key) return keyOfPoint('P-384', key.ecdsaNistP384)
  return undefined
}

const points = /*#__PURE__*/ new WeakMap<PublicKey, boolean>()

/** Whether a key is a point of its curve. If the point is compressed, that takes as long as a verification, once. */
export function isPoint(key: PublicKey): boolean {
  let answer = points.get(key)
  if (answer === undefined) {
    try {
      coordinates(key)
      answer = true
    } catch {
      answer = false
    }
    points.set(key, answer)
  }
  return answer
}

/** A signature together with the curve that it is made on. */
export interface CurveSignature extends EcdsaSignature {
  readonly curve: Curve
}

/**
 * A signature; `undefined` for an algorithm that we do not have. Of the point r only x counts, in whichever form it
 * is sent (IEEE 1609.2 §6.3.29).
 */
export function signatureOf(signature: Signature): CurveSignature | undefined {
  const [curve, value] =
    'ecdsaNistP256Signature' in signature
      ? (['P-256', signature.ecdsaNistP256Signature] as const)
      : 'ecdsaBrainpoolP256r1Signature' in signature
        ? (['brainpoolP256r1', signature.ecdsaBrainpoolP256r1Signature] as const)
        : 'ecdsaBrainpoolP384r1Signature' in signature
          ? (['brainpoolP384r1', signature.ecdsaBrainpoolP384r1Signature] as const)
          : 'ecdsaNistP384Signature' in signature
            ? (['P-384', signature.ecdsaNistP384Signature] as const)
            : []
  return curve && { curve, r: parts(value.rSig).x, s: value.sSig }
}

/** A point in compressed form, and whether it was not (IEEE 1609.2 §6.4.3). */
export function compressedForm<P extends CurvePoint>(point: P): P {
  const { form, x, y } = parts(point)
  if (form !== 'uncompressed' || !y) return point
  return { [(y.at(-1)! & 1) === 0 ? 'compressed-y-0' : 'compressed-y-1']: x } as unknown as P
}

/** The r of a signature by x alone, as it is in the canonical form of a certificate (IEEE 1609.2 §6.4.3). */
export function xOnlyForm<P extends CurvePoint>(point: P): P {
  const { form, x } = parts(point)
  return form === 'x-only' || form === 'fill' ? point : ({ 'x-only': x } as unknown as P)
}
