import { isCodecError, oer, type SequenceSchema } from '../asn1'
import { type CryptoProvider, type HashAlgorithm, hashOf, type PublicKey } from '../crypto'
import { hex } from '../crypto/octets'
import {
  type Certificate as CertificateValue,
  CircularRegion,
  type Duration,
  type GeographicRegion,
  GeographicRegion as geographicRegion,
  type IssuerIdentifier,
  type LinkageData,
  RectangularRegion,
  Certificate as schema,
  ToBeSignedCertificate,
  TwoDLocation,
} from '../ieee1609/generated/definitions'
import { canonicalForm, certificateHash, type HashedIds, hashedIds, receivedOctets } from './hashed-id'
import { type CurveSignature, keyOfPoint, publicKeyOf, signatureOf } from './points'

/** Service-specific permissions of a certificate: octets that an application reads, or bits. */
export type CertificateSsp =
  | { readonly opaque: Uint8Array }
  | { readonly bitmapSsp: Uint8Array }
  | { readonly _unknown: number }

/** A certificate that was read, with everything that it says. Nothing here tells whether it may be trusted. */
export interface Certificate extends HashedIds {
  /** The octets that were received. */
  readonly bytes: Uint8Array
  /** The canonical form, which is hashed; `bytes` itself where that is canonical already. */
  readonly canonical: Uint8Array
  /** The hash of the canonical form, by the hash function of the certificate's own key. */
  readonly hash: Uint8Array
  /** `explicit` has a key and a signature; in `implicit` the issuer's key is needed to compute the key. */
  readonly kind: 'explicit' | 'implicit'
  /** HashedId8 of the issuer's certificate, lower-case hexadecimal digits; absent where it is self-signed. */
  readonly issuer?: string | undefined
  /** With which hash function the issuer's HashedId8 was made. */
  readonly issuerHash?: HashAlgorithm | undefined
  /** The readable name, if it has one. */
  readonly name?: string | undefined
  /** First and last moment of validity, in seconds of TAI since 2004 (`Time32`). */
  readonly validity: { readonly start: number; readonly end: number }
  /** Where it is valid; if absent, wherever its issuer's is. */
  readonly region?: GeographicRegion | undefined
  /** What the holder may sign, by PSID; a PSID may have no SSP. */
  readonly appPermissions: ReadonlyMap<number, CertificateSsp | undefined>
  /** The key, of explicit certificates; absent where it is no point, or of an algorithm that is not known here. */
  readonly publicKey?: PublicKey | undefined
  /** From what the key is computed, in implicit certificates. */
  readonly reconstructionValue?: PublicKey | undefined
  /** The issuer's signature, of explicit certificates; absent where its algorithm is not known here. */
  readonly signature?: CurveSignature | undefined
  /** By what it can be revoked together with others of its holder. */
  readonly linkageData?: LinkageData | undefined
  /** Authority and series of the revocation lists that may name it. */
  readonly cracaId: string
  readonly crlSeries: number
  /** What the issuer signed, as received; and in canonical form, where that is another. */
  readonly toBeSigned: { readonly received: Uint8Array; readonly canonical: Uint8Array | undefined }
  /** The decoded value, with issuing permissions and whatever else there is. */
  readonly value: CertificateValue
}

// A year is 31 556 952 s (IEEE 1609.2 §6.3.14).
const SECONDS: Readonly<Record<string, number>> = {
  microseconds: 1e-6,
  milliseconds: 1e-3,
  seconds: 1,
  minutes: 60,
  hours: 3600,
  sixtyHours: 216_000,
  years: 31_556_952,
}

function seconds(duration: Duration): number {
  const [unit, count] = Object.entries(duration)[0] as [string, number]
  return count * SECONDS[unit]!
}

/**
 * A certificate of which the location may be no place on earth. One in the field is valid around 123° north: whatever
 * it says of its region, it has a hash and a key. Such a region contains nothing.
 */
const anywhere = /*#__PURE__*/ (() => {
  const coordinate = { kind: 'INTEGER', min: -2147483648, max: 2147483647 } as const
  const within = <S extends SequenceSchema>(of: S, root: S['root']): S => ({ ...of, root: { ...of.root, ...root } })
  const point = within(TwoDLocation, { latitude: coordinate, longitude: coordinate })
  const rectangle = within(RectangularRegion, { northWest: point, southEast: point })
  const region = {
    ...geographicRegion,
    root: {
      ...(geographicRegion as unknown as { root: object }).root,
      circularRegion: within(CircularRegion, { center: point }),
      rectangularRegion: { kind: 'SEQUENCE OF', of: rectangle },
      polygonalRegion: { kind: 'SEQUENCE OF', of: point, size: [3, undefined] },
    },
  }
  const toBeSigned = within(ToBeSignedCertificate, { region: { optional: region } } as never)
  return within(schema, { toBeSigned } as never)
})()

/**
 * Reads a certificate (IEEE 1609.2 §6.4.2, ETSI TS 103 097 §6), explicit or implicit.
 *
 * @throws CodecError for what is no certificate
 * @example
 * const { hashedId8, issuer, validity } = parseCertificate(bytes, selectProvider())
 */
export function parseCertificate(bytes: Uint8Array, provider: CryptoProvider): Certificate {
  try {
    return certificateOf(oer.decode(schema, bytes), provider)
  } catch (e) {
    if (!isCodecError(e) || e.code !== 'out-of-range') throw e
    return certificateOf(oer.decode(anywhere, bytes) as CertificateValue, provider)
  }
}

/** As `parseCertificate`, of one that was decoded as a part of something else. */
export function certificateOf(value: CertificateValue, provider: CryptoProvider): Certificate {
  const { toBeSigned: tbs, issuer } = value
  const bytes = receivedOctets(value)
  const { certificate: canonical, toBeSigned: canonicalTbs } = canonicalForm(value, bytes)
  const indicator = tbs.verifyKeyIndicator
  const publicKey = 'verificationKey' in indicator ? publicKeyOf(indicator.verificationKey) : undefined
  // Only curves of 256 bits have implicit certificates; which one is the issuer's to say, and the hash is the same.
  const reconstructionValue =
    'reconstructionValue' in indicator ? keyOfPoint('P-256', indicator.reconstructionValue) : undefined
  const hash = certificateHash(provider, hashAlgorithm(value, publicKey), canonical)
  const { hashedId3, hashedId8, hashedId10 } = hashedIds(hash)
  const { id, region, cracaId, crlSeries, validityPeriod } = tbs
  if (publicKey) publicKey.id = hashedId8
  // All keys in one literal: objects of one shape are made, and read, much faster.
  return {
    hashedId3,
    hashedId8,
    hashedId10,
    bytes,
    canonical,
    hash,
    kind: value.type === 'implicit' ? 'implicit' : 'explicit',
    issuer: issuerOf(issuer),
    issuerHash: issuerHashOf(issuer),
    name: 'name' in id ? id.name : undefined,
    validity: { start: validityPeriod.start, end: validityPeriod.start + seconds(validityPeriod.duration) },
    region,
    appPermissions: permissionsOf(tbs.appPermissions),
    publicKey,
    reconstructionValue,
    signature: value.signature && signatureOf(value.signature),
    linkageData: 'linkageData' in id ? id.linkageData : undefined,
    cracaId: hex(cracaId),
    crlSeries,
    toBeSigned: { received: receivedOctets(tbs), canonical: canonicalTbs },
    value,
  }
}

function permissionsOf(list: CertificateValue['toBeSigned']['appPermissions'] = []) {
  const permissions = new Map<number, CertificateSsp | undefined>()
  for (const { psid, ssp } of list) permissions.set(Number(psid), ssp as CertificateSsp | undefined)
  return permissions
}

function issuerOf(issuer: IssuerIdentifier): string | undefined {
  if ('self' in issuer) return undefined
  if ('sha256AndDigest' in issuer) return hex(issuer.sha256AndDigest)
  if ('sha384AndDigest' in issuer) return hex(issuer.sha384AndDigest)
  // SM3, or what later editions add: an issuer that cannot be found.
  return 'sm3AndDigest' in issuer ? hex(issuer.sm3AndDigest) : ''
}

function issuerHashOf(issuer: IssuerIdentifier): HashAlgorithm | undefined {
  if ('sha256AndDigest' in issuer) return 'SHA-256'
  return 'sha384AndDigest' in issuer ? 'SHA-384' : undefined
}

/** The hash function of a certificate is that of its own key, not that of its issuer's (IEEE 1609.2 §6.4.3). */
function hashAlgorithm({ toBeSigned }: CertificateValue, key: PublicKey | undefined): HashAlgorithm {
  if (key) return hashOf(key.curve)
  const indicator = toBeSigned.verifyKeyIndicator
  const longKey =
    'verificationKey' in indicator &&
    ('ecdsaBrainpoolP384r1' in indicator.verificationKey || 'ecdsaNistP384' in indicator.verificationKey)
  return longKey ? 'SHA-384' : 'SHA-256'
}
