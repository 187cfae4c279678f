/**
 * Links from one root certificate to the next.
 * @module EtsiTs102941TypesLinkCertificate
 * @source ETSI TS 102 941 v2.2.1
 */
import { alias, extensible, sequence } from '../asn1/schema'
import { HashedData } from './ieee1609dot2'
import { Time32 } from './ieee1609dot2-base-types'

/** Vouches for another certificate of the same holder, so that trust passes from one key to the next. */
export const ToBeSignedLinkCertificate = sequence(
  {
    /** Until when the link holds. */
    expiryTime: Time32,
    /** Hash of the certificate vouched for. */
    certificateHash: HashedData,
  },
  extensible(),
)

/** Link to another certificate of the trust list manager. */
export const ToBeSignedLinkCertificateTlm = alias(ToBeSignedLinkCertificate)

/** Link to another certificate of the root CA. */
export const ToBeSignedLinkCertificateRca = alias(ToBeSignedLinkCertificate)
