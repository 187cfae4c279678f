/**
 * Links from one root certificate to the next.
 * @module EtsiTs102941TypesLinkCertificate
 * @source ETSI TS 102 941 v2.2.1
 */
import { alias, extensible, sequence } from '../asn1/schema'
import { HashedData } from './ieee1609dot2'
import { Time32 } from './ieee1609dot2-base-types'

export const ToBeSignedLinkCertificate = sequence(
  {
    expiryTime: Time32,
    certificateHash: HashedData,
  },
  extensible(),
)

export const ToBeSignedLinkCertificateTlm = alias(ToBeSignedLinkCertificate)

export const ToBeSignedLinkCertificateRca = alias(ToBeSignedLinkCertificate)
