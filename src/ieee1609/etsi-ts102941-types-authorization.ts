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

export const SharedAtRequest = sequence(
  {
    eaId: HashedId8,
    keyTag: octetString([16, 16]),
    certificateFormat: CertificateFormat,
    requestedSubjectAttributes: CertificateSubjectAttributes,
  },
  extensible(),
)

export const InnerAtRequest = sequence(
  {
    publicKeys: PublicKeys,
    hmacKey: octetString([32, 32]),
    sharedAtRequest: SharedAtRequest,
    ecSignature: EcSignature,
  },
  extensible(),
)

export const InnerAtResponse = sequence(
  {
    requestHash: octetString([16, 16]),
    responseCode: AuthorizationResponseCode,
    certificate: optional(EtsiTs103097Certificate),
  },
  extensible(),
)

export const EtsiTs102941ButterflyAuthorizationRequest_X509Signed = alias(
  Ieee1609Dot2Data_SignedX509AuthenticatedCertRequest,
)
