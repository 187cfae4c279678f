/**
 * How a station enrols.
 * @module EtsiTs102941TypesEnrolment
 * @source ETSI TS 102 941 v2.2.1
 */
import { alias, enumerated, extensible, octetString, optional, sequence } from '../asn1/schema'
import { CertificateFormat, CertificateSubjectAttributes, PublicKeys } from './etsi-ts102941-base-types'
import { EtsiTs103097Certificate, EtsiTs103097Data_Signed } from './etsi-ts103097-module'

/** Whether an enrolment credential was granted, or why not. */
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

/**
 * The enrolment request, signed with the key to be certified to prove possession of it. The outer message then
 * signs it again with a known key.
 */
export const InnerEcRequestSignedForPop = alias(EtsiTs103097Data_Signed)

/** A station's request for an enrolment credential. */
export const InnerEcRequest = sequence(
  {
    /**
     * Who asks: the canonical identifier that the manufacturer gave at the first enrolment, the digest of the
     * present credential later.
     */
    itsId: octetString(),
    /** Wanted format of the credential. */
    certificateFormat: CertificateFormat,
    /** Keys to be certified. */
    publicKeys: PublicKeys,
    /** Wanted contents of the credential; without permissions to issue. */
    requestedSubjectAttributes: CertificateSubjectAttributes,
  },
  extensible(),
)

/** Answer to an enrolment request. */
export const InnerEcResponse = sequence(
  {
    /** First sixteen octets of the SHA-256 hash of the request. */
    requestHash: octetString([16, 16]),
    /** Whether the credential was granted, or why not. */
    responseCode: EnrolmentResponseCode,
    /** The enrolment credential; present exactly if the code is `ok`. */
    certificate: optional(EtsiTs103097Certificate),
  },
  extensible(),
)
