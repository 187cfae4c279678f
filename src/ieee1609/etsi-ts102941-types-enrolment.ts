/**
 * How a station enrols.
 * @module EtsiTs102941TypesEnrolment
 * @source ETSI TS 102 941 v2.2.1
 */
import { alias, enumerated, extensible, octetString, optional, sequence } from '../asn1/schema'
import { CertificateFormat, CertificateSubjectAttributes, PublicKeys } from './etsi-ts102941-base-types'
import { EtsiTs103097Certificate, EtsiTs103097Data_Signed } from './etsi-ts103097-module'

export const EnrolmentResponseCode = enumerated(
  [
    'ok',
    'cantparse',
    'badcontenttype',
    'imnottherecipient',
    'unknownencryptionalgorithm',
    'decryptionfailed',
    'unknownits',
    'invalidsignature',
    'invalidencryptionkey',
    'baditsstatus',
    'incompleterequest',
    'deniedpermissions',
    'invalidkeys',
    'deniedrequest',
  ],
  extensible(),
)

export const InnerEcRequestSignedForPop = alias(EtsiTs103097Data_Signed)

export const InnerEcRequest = sequence(
  {
    itsId: octetString(),
    certificateFormat: CertificateFormat,
    publicKeys: PublicKeys,
    requestedSubjectAttributes: CertificateSubjectAttributes,
  },
  extensible(),
)

export const InnerEcResponse = sequence(
  {
    requestHash: octetString([16, 16]),
    responseCode: EnrolmentResponseCode,
    certificate: optional(EtsiTs103097Certificate),
  },
  extensible(),
)
