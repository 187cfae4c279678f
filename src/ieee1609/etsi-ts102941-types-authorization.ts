/**
 * How a station asks for authorization tickets.
 * @module EtsiTs102941TypesAuthorization
 * @source ETSI TS 102 941 v2.2.1
 */
import { alias, enumerated, extensible, octetString, optional, sequence } from '../asn1/schema'
import { Ieee1609Dot2Data_SignedX509AuthenticatedCertRequest } from './dot2dot1-protocol-data'
import { CertificateFormat, CertificateSubjectAttributes, EcSignature, PublicKeys } from './etsi-ts102941-base-types'
import { EtsiTs103097Certificate } from './etsi-ts103097-module'
import { HashedId8 } from './ieee1609dot2-base-types'

/**
 * Whether a ticket was granted, or why not. Prefixes say where the fault arose: `its-aa` in the station's request,
 * `aa-ea` and `ea-aa` between the authorities.
 */
export const AuthorizationResponseCode = enumerated(
  [
    'ok',
    'its-aa-cantparse',
    'its-aa-badcontenttype',
    'its-aa-imnottherecipient',
    'its-aa-unknownencryptionalgorithm',
    'its-aa-decryptionfailed',
    'its-aa-keysdontmatch',
    'its-aa-incompleterequest',
    'its-aa-invalidencryptionkey',
    'its-aa-outofsyncrequest',
    'its-aa-unknownea',
    'its-aa-invalidea',
    'its-aa-deniedpermissions',
    'aa-ea-cantreachea',
    'ea-aa-cantparse',
    'ea-aa-badcontenttype',
    'ea-aa-imnottherecipient',
    'ea-aa-unknownencryptionalgorithm',
    'ea-aa-decryptionfailed',
    'invalidaa',
    'invalidaasignature',
    'wrongea',
    'unknownits',
    'invalidsignature',
    'invalidencryptionkey',
    'deniedpermissions',
    'deniedtoomanycerts',
  ],
  extensible(),
)

/** The part of a ticket request that both authorities see, and that the enrolment credential signs. */
export const SharedAtRequest = sequence(
  {
    /** Enrolment authority that can confirm the request. */
    eaId: HashedId8,
    /**
     * First sixteen octets of the HMAC-SHA-256 of the requested public keys under `hmacKey`. It stands for the keys
     * without showing them.
     */
    keyTag: octetString([16, 16]),
    /** Wanted format of the ticket. */
    certificateFormat: CertificateFormat,
    /** Wanted contents of the ticket; without permissions to issue. */
    requestedSubjectAttributes: CertificateSubjectAttributes,
  },
  extensible(),
)

/**
 * A station's request for an authorization ticket. The authorization authority sees the new keys but not the
 * station; the enrolment authority sees the station but not the keys.
 */
export const InnerAtRequest = sequence(
  {
    /** Keys to be certified. */
    publicKeys: PublicKeys,
    /** Fresh random key that binds `publicKeys` to the `keyTag` of the shared part. */
    hmacKey: octetString([32, 32]),
    /** The part that the enrolment authority also sees. */
    sharedAtRequest: SharedAtRequest,
    /** Signature with the enrolment credential over the shared part. */
    ecSignature: EcSignature,
  },
  extensible(),
)

/** Answer to a request for an authorization ticket. */
export const InnerAtResponse = sequence(
  {
    /** First sixteen octets of the SHA-256 hash of the request. */
    requestHash: octetString([16, 16]),
    /** Whether the ticket was granted, or why not. */
    responseCode: AuthorizationResponseCode,
    /** The authorization ticket; present exactly if the code is `ok`. */
    certificate: optional(EtsiTs103097Certificate),
  },
  extensible(),
)

/** A butterfly request that is signed with a single X.509 certificate, as IEEE 1609.2.1 defines it. */
export const EtsiTs102941ButterflyAuthorizationRequest_X509Signed = alias(
  Ieee1609Dot2Data_SignedX509AuthenticatedCertRequest,
)
