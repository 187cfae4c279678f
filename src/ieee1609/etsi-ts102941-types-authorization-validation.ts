/**
 * How an authorization authority asks whether a station may have tickets.
 * @module EtsiTs102941TypesAuthorizationValidation
 * @source ETSI TS 102 941 v2.2.1
 */
import { enumerated, extensible, octetString, optional, sequence } from '../asn1/schema'
import { CertificateSubjectAttributes, EcSignature } from './etsi-ts102941-base-types'
import { SharedAtRequest } from './etsi-ts102941-types-authorization'

export const AuthorizationValidationResponseCode = enumerated(
  [
    'ok',
    'cantparse',
    'badcontenttype',
    'imnottherecipient',
    'unknownencryptionalgorithm',
    'decryptionfailed',
    'invalidaa',
    'invalidaasignature',
    'wrongea',
    'unknownits',
    'invalidsignature',
    'invalidencryptionkey',
    'deniedpermissions',
    'deniedtoomanycerts',
    'deniedrequest',
  ],
  extensible(),
)

export const AuthorizationValidationRequest = sequence(
  {
    sharedAtRequest: SharedAtRequest,
    ecSignature: EcSignature,
  },
  extensible(),
)

export const AuthorizationValidationResponse = sequence(
  {
    requestHash: octetString([16, 16]),
    responseCode: AuthorizationValidationResponseCode,
    confirmedSubjectAttributes: optional(CertificateSubjectAttributes),
  },
  extensible(),
)
