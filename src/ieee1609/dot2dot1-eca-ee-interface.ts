/**
 * Between enrolment authority and end entity.
 * @module Ieee1609Dot2Dot1EcaEeInterface
 * @source IEEE 1609.2.1-2022
 */
import { choice, extensible, ia5String, octetString, optional, range, sequence } from '../asn1/schema'
import { Certificate, CertificateType, SequenceOfCertificate, ToBeSignedCertificate } from './ieee1609dot2'
import { HashedId8, Time32, Uint8 } from './ieee1609dot2-base-types'

export const EeEcaCertRequest = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    type: CertificateType,
    tbsCert: ToBeSignedCertificate,
    canonicalId: optional(ia5String()),
  },
  extensible(),
)

export const EcaEeCertResponse = sequence(
  {
    version: range(Uint8, 2, 2),
    generationTime: Time32,
    requestHash: HashedId8,
    ecaCertChain: SequenceOfCertificate,
    certificate: Certificate,
    privateKeyInfo: optional(octetString([32, 32])),
  },
  extensible(),
)

export const EcaEeInterfacePdu = choice(
  {
    eeEcaCertRequest: EeEcaCertRequest,
    ecaEeCertResponse: EcaEeCertResponse,
  },
  extensible(),
)
