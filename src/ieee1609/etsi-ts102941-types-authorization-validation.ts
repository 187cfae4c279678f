/**
 * How an authorization authority asks whether a station may have tickets.
 * @module EtsiTs102941TypesAuthorizationValidation
 * @source ETSI TS 102 941 v2.2.1
 */
import { enumerated, extensible, octetString, optional, sequence } from '../asn1/schema'
import { CertificateSubjectAttributes, EcSignature } from './etsi-ts102941-base-types'
import { SharedAtRequest } from './etsi-ts102941-types-authorization'

/** Whether the enrolment authority confirms a request, or why not. */
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

/** Question of an authorization authority whether a station may have a ticket. */
export const AuthorizationValidationRequest = sequence(
  {
    /** The shared part of the station's request, unchanged. */
    sharedAtRequest: SharedAtRequest,
    /** The station's signature over it, unchanged. */
    ecSignature: EcSignature,
  },
  extensible(),
)

/** Answer of the enrolment authority. */
export const AuthorizationValidationResponse = sequence(
  {
    /** First sixteen octets of the SHA-256 hash of the request. */
    requestHash: octetString([16, 16]),
    /** Whether the request is confirmed, or why not. */
    responseCode: AuthorizationValidationResponseCode,
    /** What the ticket may contain, which may be less than requested; absent if refused. */
    confirmedSubjectAttributes: optional(CertificateSubjectAttributes),
  },
  extensible(),
)
