/**
 * How an authority asks for its certificate.
 * @module EtsiTs102941TypesCaManagement
 * @source ETSI TS 102 941 v2.2.1
 */
import { extensible, sequence } from '../asn1/schema'
import { CertificateSubjectAttributes, PublicKeys } from './etsi-ts102941-base-types'

export const CaCertificateRequest = sequence(
  {
    publicKeys: PublicKeys,
    requestedSubjectAttributes: CertificateSubjectAttributes,
  },
  extensible(),
)
