/**
 * Between enrolment authority and end entity.
 * @module Ieee1609Dot2Dot1EcaEeInterface
 * @source IEEE 1609.2.1-2022
 */
import { choice, extensible, ia5String, octetString, optional, range, sequence } from '../asn1/schema'
import { Certificate, CertificateType, SequenceOfCertificate, ToBeSignedCertificate } from './ieee1609dot2'
import { HashedId8, Time32, Uint8 } from './ieee1609dot2-base-types'

/** A device asks for an enrolment certificate, with which it can later request authorization certificates. */
export const EeEcaCertRequest = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the request was made. */
    generationTime: Time32,
    /** Whether an explicit or an implicit certificate is wanted. */
    type: CertificateType,
    /** Wanted contents, with the requester's public key even if the certificate is to be implicit. */
    tbsCert: ToBeSignedCertificate,
    /**
     * Identifier by which the CA finds the device's canonical public key; present if the request is signed with the
     * canonical key.
     */
    canonicalId: optional(ia5String()),
  },
  extensible(),
)

/** Answer with an enrolment certificate. */
export const EcaEeCertResponse = sequence(
  {
    /** Version of the structure. */
    version: range(Uint8, 2, 2),
    /** When the response was made. */
    generationTime: Time32,
    /** Digest of the request that is answered. */
    requestHash: HashedId8,
    /** Certificate of the enrolment CA and those above it, up to the root. */
    ecaCertChain: SequenceOfCertificate,
    /** The issued enrolment certificate. */
    certificate: Certificate,
    /**
     * Value that turns the requester's private key into that of the certificate; present if the certificate is
     * implicit.
     */
    privateKeyInfo: optional(octetString([32, 32])),
  },
  extensible(),
)

/** Messages between enrolment CA and end entity. */
export const EcaEeInterfacePdu = choice(
  {
    /** Request for an enrolment certificate. */
    eeEcaCertRequest: EeEcaCertRequest,
    /** Answer with the certificate. */
    ecaEeCertResponse: EcaEeCertResponse,
  },
  extensible(),
)
