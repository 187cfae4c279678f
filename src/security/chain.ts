import { type Awaitable, andThen, type CryptoProvider, ecqvReconstruct, hashOf, type PublicKey } from '../crypto'
import { concat, equal } from '../crypto/octets'
import type { Certificate } from './certificate'
import { type CurveSignature, isPoint } from './points'

/** A certificate and those above it. */
export interface Chain {
  /** The certificate itself, its issuer and so on, as far as they are known. */
  readonly certificates: readonly Certificate[]
  /** With a root, with a self-signed certificate that is none, or with one whose issuer is not available. */
  readonly end: 'root' | 'untrusted' | 'unknown-issuer'
  /** HashedId8 of the issuer that is not available. */
  readonly missing?: string
}

// Longer than any PKI has; a hostile sender may send whatever it likes.
const MAX_LENGTH = 10

/**
 * The chain of a certificate, by names alone: no signature is looked at.
 *
 * @param issuerOf finds the issuer of a certificate
 */
export function buildChain(
  leaf: Certificate,
  isRoot: (certificate: Certificate) => boolean,
  issuerOf: (certificate: Certificate) => Certificate | undefined,
): Chain {
  const certificates = [leaf]
  for (let last = leaf; certificates.length <= MAX_LENGTH; ) {
    if (isRoot(last)) return { certificates, end: 'root' }
    if (last.issuer === undefined) return { certificates, end: 'untrusted' }
    const issuer = issuerOf(last)
    if (issuer === undefined) return { certificates, end: 'unknown-issuer', missing: last.issuer }
    if (certificates.includes(issuer)) break
    certificates.push(issuer)
    last = issuer
  }
  return { certificates, end: 'untrusted' }
}

/**
 * Whether a signature is one of some octets by the holder of a certificate (IEEE 1609.2 §5.3.1.2.2): over
 * H(H(octets) ‖ H(signer)), with the hash function of the signing key.
 *
 * @param signed the octets as received, and other forms of them that may be meant
 * @param signers what H(signer) may be
 */
export function isSignedBy(
  provider: CryptoProvider,
  key: PublicKey,
  signature: CurveSignature,
  signed: readonly Uint8Array[],
  signers: readonly (() => Uint8Array)[],
): Awaitable<boolean> {
  if (signature.curve !== key.curve) return false
  const algorithm = hashOf(key.curve)
  function attempt(k: number): Awaitable<boolean> {
    const octets = signed[Math.floor(k / signers.length)]
    if (octets === undefined) return false
    const message = concat(provider.hash(algorithm, octets), signers[k % signers.length]!())
    return andThen(provider.verify(key, message, signature), (ok) => ok || attempt(k + 1))
  }
  return attempt(0)
}

/**
 * The hashes of a certificate that a signer may have taken: of the canonical form, as it should be, which is known; some
 * authorities take what they sent.
 */
export function signerHashes(provider: CryptoProvider, certificate: Certificate, key: PublicKey): (() => Uint8Array)[] {
  const { canonical, bytes, hash } = certificate
  const canonicalHash = () => hash
  if (canonical === bytes || equal(canonical, bytes)) return [canonicalHash]
  return [canonicalHash, () => provider.hash(hashOf(key.curve), bytes)]
}

/** What a certificate is worth by itself: its issuer's signature, and the key. */
export interface Link {
  /**
   * Whether the issuer signed it; `none` for an implicit certificate, which only a signature by its key proves;
   * `unknown-issuer` where there is no key to judge with.
   */
  readonly signature: 'valid' | 'invalid' | 'unknown-issuer' | 'none'
  /** The key of its holder; absent where there is none that can be used. */
  readonly publicKey?: PublicKey
}

/**
 * Looks at the signature of a certificate, or computes its key.
 *
 * @param issuer certificate and key of the issuer; the certificate's own if it is self-signed
 */
export function judgeLink(
  provider: CryptoProvider,
  certificate: Certificate,
  issuer: { readonly certificate: Certificate; readonly publicKey: PublicKey } | undefined,
): Awaitable<Link> {
  if (certificate.kind === 'implicit') {
    const publicKey = issuer && implicitKey(provider, certificate, issuer)
    return publicKey ? { signature: 'none', publicKey } : { signature: 'none' }
  }
  const { publicKey, signature, toBeSigned } = certificate
  const own = publicKey ? { publicKey } : {}
  const key = certificate.issuer === undefined ? publicKey : issuer?.publicKey
  if (!key) return { signature: 'unknown-issuer', ...own }
  if (!signature) return { signature: 'invalid', ...own }
  const signers =
    certificate.issuer === undefined
      ? [() => provider.hash(hashOf(key.curve), new Uint8Array())]
      : signerHashes(provider, issuer!.certificate, key)
  const signed = toBeSigned.canonical ? [toBeSigned.received, toBeSigned.canonical] : [toBeSigned.received]
  return andThen(isSignedBy(provider, key, signature, signed, signers), (ok) => ({
    signature: ok ? 'valid' : isPoint(key) ? 'invalid' : 'unknown-issuer',
    ...own,
  }))
}

/**
 * The key of an implicit certificate (IEEE 1609.2 §5.3.2): from the reconstruction value, the issuer's key and the hash
 * of both certificates. It is on the issuer's curve.
 */
function implicitKey(
  provider: CryptoProvider,
  { reconstructionValue, toBeSigned, hashedId8 }: Certificate,
  issuer: { readonly certificate: Certificate; readonly publicKey: PublicKey },
): PublicKey | undefined {
  if (!reconstructionValue) return undefined
  const { curve } = issuer.publicKey
  if (curve === 'P-384' || curve === 'brainpoolP384r1') return undefined
  const algorithm = hashOf(curve)
  const hash = provider.hash(algorithm, concat(provider.hash(algorithm, toBeSigned.received), issuer.certificate.hash))
  try {
    const point = { curve, point: reconstructionValue.point }
    return { ...ecqvReconstruct.publicKey(point, issuer.publicKey, hash), id: hashedId8 }
  } catch {
    // No point of the curve, or the identity: nobody can have signed with such a key.
    return undefined
  }
}
