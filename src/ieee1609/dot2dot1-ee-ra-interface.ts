/**
 * Between end entity and registration authority.
 * @module Ieee1609Dot2Dot1EeRaInterface
 * @source IEEE 1609.2.1-2022
 */
import { choice, extensible, octetString, optional, range, sequence, utf8String } from '../asn1/schema'
import { AcpcTreeId } from './dot2dot1-acpc'
import { EeEcaCertRequestSpdu } from './dot2dot1-protocol-data'
import { CertificateType, ToBeSignedCertificate } from './ieee1609dot2'
import { HashedId8, IValue, PublicEncryptionKey, Time32, Uint8 } from './ieee1609dot2-base-types'

/** Secret that generates a sequence of keys from one key, shared by end entity and registration authority. */
export const ButterflyExpansion = choice(
  {
    /** Key for an expansion function that is built on AES-128. */
    aes128: octetString([16, 16]),
  },
  extensible(),
)

/**
 * Parameters of butterfly expansion with separate keys for signing and encryption. The signing key to expand is in
 * the request's `tbsCert`.
 */
export const ButterflyParamsOriginal = sequence({
  /** Expansion of the signing key. */
  signingExpansion: ButterflyExpansion,
  /** Encryption key to expand. */
  encryptionKey: PublicEncryptionKey,
  /** Expansion of the encryption key. */
  encryptionExpansion: ButterflyExpansion,
})

/** How certificates are encrypted for the end entity and whether their keys are expanded from one (butterfly keys). */
export const AdditionalParams = choice(
  {
    /** Expansion with separate keys for signing and for encryption. */
    original: ButterflyParamsOriginal,
    /** Expansion with one key and one function for both. */
    unified: ButterflyExpansion,
    /** As `unified`, with a response that is encrypted but not signed. */
    compactUnified: ButterflyExpansion,
    /** No expansion; the certificate is encrypted with this key. */
    encryptionKey: PublicEncryptionKey,
  },
  extensible(),
)

/** Request of an end entity for authorization certificates: one, or with butterfly expansion an unlimited supply. */
export const EeRaCertRequest = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the request was made. */
    generationTime: Time32,
    /** Whether explicit or implicit certificates are wanted. */
    type: CertificateType,
    /**
     * Wanted contents, with the public key to certify or to expand. Its validity period is that of the first batch.
     */
    tbsCert: ToBeSignedCertificate,
    /**
     * Parameters of the butterfly expansion, or key with which the response is to be encrypted; absent if neither
     * is wanted.
     */
    additionalParams: optional(AdditionalParams),
  },
  extensible(),
)

/** Receipt of the registration authority for a certificate request: when to come back. */
export const RaEeCertAck = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the receipt was made. */
    generationTime: Time32,
    /** Digest of the request. */
    requestHash: HashedId8,
    /**
     * Time period of the first batch, which enters the name of the file to fetch; absent if certificates have no
     * periods.
     */
    firstI: optional(IValue),
    /** From when the certificates can be fetched. */
    nextDlTime: Time32,
  },
  extensible(),
)

/** Describes a batch of certificates that was made by butterfly expansion; the `.info` file of the download. */
export const RaEeCertInfo = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the description was made. */
    generationTime: Time32,
    /** Time period of the batch. */
    currentI: IValue,
    /** Digest of the request. */
    requestHash: HashedId8,
    /** From when the next certificates can be fetched. */
    nextDlTime: Time32,
    /** Series of activation trees without which the certificates cannot be used; absent if they need no activation. */
    acpcTreeId: optional(AcpcTreeId),
  },
  extensible(),
)

/** Asks the registration authority for a file with certificates. */
export const EeRaDownloadRequest = sequence(
  {
    /** When the request was made. */
    generationTime: Time32,
    /** Name of the file, formed from the request hash and the time period. */
    filename: utf8String([0, 255]),
  },
  extensible(),
)

/** Messages between end entity and registration authority. */
export const EeRaInterfacePdu = choice(
  {
    /** Request for authorization certificates. */
    eeRaCertRequest: EeRaCertRequest,
    /** Receipt for a request. */
    raEeCertAck: RaEeCertAck,
    /** Description of a batch of certificates that is ready. */
    raEeCertInfo: RaEeCertInfo,
    /** Request for a file. */
    eeRaDownloadRequest: EeRaDownloadRequest,
    /** Self-signed request for the next enrolment certificate; the envelope signs it with the present one. */
    eeRaSuccessorEnrollmentCertRequest: EeEcaCertRequestSpdu,
  },
  extensible(),
)
