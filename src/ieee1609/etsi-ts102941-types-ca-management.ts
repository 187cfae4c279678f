/**
 * How an authority asks for its certificate.
 * @module EtsiTs102941TypesCaManagement
 * @source ETSI TS 102 941 v2.2.1
 */
import { extensible, sequence } from '../asn1/schema'
import { CertificateSubjectAttributes, PublicKeys } from './etsi-ts102941-base-types'

/** Request of an enrolment or authorization authority for its own certificate. */
export const CaCertificateRequest = sequence(
  {
    /** Keys to be certified. */
    publicKeys: PublicKeys,
    /** Wanted contents of the certificate. */
    requestedSubjectAttributes: CertificateSubjectAttributes,
  },
  extensible(),
)
