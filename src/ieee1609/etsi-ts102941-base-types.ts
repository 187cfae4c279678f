/**
 * What the messages of the European trust management share.
 * @module EtsiTs102941BaseTypes
 * @source ETSI TS 102 941 v2.2.1
 */
import { choice, extensible, integer, optional, sequence } from '../asn1/schema'
import { EtsiTs103097Data_Encrypted, EtsiTs103097Data_SignedExternalPayload } from './etsi-ts103097-module'
import { CertificateId, SequenceOfPsidGroupPermissions } from './ieee1609dot2'
import {
  GeographicRegion,
  PublicEncryptionKey,
  PublicVerificationKey,
  SequenceOfPsidSsp,
  SubjectAssurance,
  ValidityPeriod,
} from './ieee1609dot2-base-types'

export const CertificateFormat = integer(1, 255, { names: { ts103097v131: 1 } })

export const CertificateSubjectAttributes = sequence(
  {
    id: optional(CertificateId),
    validityPeriod: optional(ValidityPeriod),
    region: optional(GeographicRegion),
    assuranceLevel: optional(SubjectAssurance),
    appPermissions: optional(SequenceOfPsidSsp),
    certIssuePermissions: optional(SequenceOfPsidGroupPermissions),
  },
  extensible(),
)

export const EcSignature = choice({
  encryptedEcSignature: EtsiTs103097Data_Encrypted,
  ecSignature: EtsiTs103097Data_SignedExternalPayload,
})

export const PublicKeys = sequence({
  verificationKey: PublicVerificationKey,
  encryptionKey: optional(PublicEncryptionKey),
})

export const Version = integer(undefined, undefined, { names: { v1: 1 } })
