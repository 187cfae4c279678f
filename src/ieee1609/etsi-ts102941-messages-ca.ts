/**
 * The messages of the European trust management, as authorities read them.
 * @module EtsiTs102941MessagesCa
 * @source ETSI TS 102 941 v2.2.1
 */
import { alias, choice, extensible, range, sequence } from '../asn1/schema'
import { AcaRaCertResponse, RaAcaCertRequest } from './dot2dot1-aca-ra-interface'
import { EeRaCertRequest, EeRaDownloadRequest, RaEeCertInfo } from './dot2dot1-ee-ra-interface'
import { Version } from './etsi-ts102941-base-types'
import { ToBeSignedCrl, ToBeSignedRcaCtl, ToBeSignedTlmCtl } from './etsi-ts102941-trust-lists'
import {
  EtsiTs102941ButterflyAuthorizationRequest_X509Signed,
  InnerAtRequest,
  InnerAtResponse,
} from './etsi-ts102941-types-authorization'
import {
  AuthorizationValidationRequest,
  AuthorizationValidationResponse,
} from './etsi-ts102941-types-authorization-validation'
import { CaCertificateRequest } from './etsi-ts102941-types-ca-management'
import { InnerEcRequestSignedForPop, InnerEcResponse } from './etsi-ts102941-types-enrolment'
import { ToBeSignedLinkCertificateRca, ToBeSignedLinkCertificateTlm } from './etsi-ts102941-types-link-certificate'
import {
  EtsiTs103097Data_Encrypted_Unicast,
  EtsiTs103097Data_Signed,
  EtsiTs103097Data_SignedAndEncrypted_Unicast,
} from './etsi-ts103097-module'

/**
 * A station asks an enrolment authority for an enrolment credential. Signed with the station's initial key or its
 * present credential, then encrypted for the authority.
 */
export const EnrolmentRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/**
 * Answer to an enrolment request. Signed by the enrolment authority, then encrypted with the symmetric key of the
 * request.
 */
export const EnrolmentResponseMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/**
 * A station asks an authorization authority for an authorization ticket. Encrypted but not signed, so that it shows
 * no identity.
 */
export const AuthorizationRequestMessage = alias(EtsiTs103097Data_Encrypted_Unicast)

/** As `AuthorizationRequestMessage`, but also signed with the key to be certified, to prove possession of it. */
export const AuthorizationRequestMessageWithPop = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/**
 * Answer to an authorization request. Signed by the authorization authority, then encrypted with the symmetric key
 * of the request.
 */
export const AuthorizationResponseMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/** List of revoked CA certificates, signed by the root CA. */
export const CertificateRevocationListMessage = alias(EtsiTs103097Data_Signed)

/** European certificate trust list: the root CAs that are trusted, signed by the trust list manager. */
export const TlmCertificateTrustListMessage = alias(EtsiTs103097Data_Signed)

/** Trust list of a root CA: its authorities and where to reach them, signed by the root CA. */
export const RcaCertificateTrustListMessage = alias(EtsiTs103097Data_Signed)

/**
 * An authorization authority asks the enrolment authority whether a station may have what it requests. Signed, then
 * encrypted.
 */
export const AuthorizationValidationRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/**
 * Answer of the enrolment authority to the authorization authority. Signed, then encrypted with the symmetric key
 * of the request.
 */
export const AuthorizationValidationResponseMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/**
 * An enrolment or authorization authority asks its root CA for a first certificate. Signed with the key to be
 * certified.
 */
export const CaCertificateRequestMessage = alias(EtsiTs103097Data_Signed)

/**
 * An authority asks its root CA for a certificate with a new key. Signed with the new key and, around that, with
 * the key of the present certificate.
 */
export const CaCertificateRekeyingMessage = alias(EtsiTs103097Data_Signed)

/** The old key of the trust list manager vouches for its new certificate. */
export const TlmLinkCertificateMessage = alias(EtsiTs103097Data_Signed)

/** One key of a root CA vouches for its certificate with another key, when the root changes keys. */
export const RcaSingleSignedLinkCertificateMessage = alias(EtsiTs103097Data_Signed)

/** A link between two certificates of a root CA that is signed with both keys, one signature around the other. */
export const RcaDoubleSignedLinkCertificateMessage = alias(EtsiTs103097Data_Signed)

/**
 * A station asks with one request for many authorization tickets, whose keys are derived by butterfly expansion.
 * Signed with the enrolment credential, then encrypted.
 */
export const ButterflyAuthorizationRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/** As `ButterflyAuthorizationRequestMessage`, but signed with an X.509 certificate within the encryption. */
export const X509SignedButterflyAuthorizationRequestMessage = alias(EtsiTs103097Data_Encrypted_Unicast)

/**
 * Answer to a butterfly request: when and for which period the tickets can be downloaded. Signed by the enrolment
 * authority.
 */
export const ButterflyAuthorizationResponseMessage = alias(EtsiTs103097Data_Signed)

/** A station asks for a batch of finished tickets. Signed, then encrypted. */
export const ButterflyAtDownloadRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/**
 * The enrolment authority asks the authorization authority for one ticket with an expanded key. Signed, then
 * encrypted.
 */
export const ButterflyCertRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/** Answer of the authorization authority with one ticket, which only the station can decrypt. */
export const ButterflyCertResponseMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

/** The PKI messages of ETSI TS 102 941. */
export const EtsiTs102941DataContent = choice(
  {
    /** Request for an enrolment credential. */
    enrolmentRequest: InnerEcRequestSignedForPop,
    /** Answer with the enrolment credential or an error. */
    enrolmentResponse: InnerEcResponse,
    /** Request for an authorization ticket. */
    authorizationRequest: InnerAtRequest,
    /** Answer with the authorization ticket or an error. */
    authorizationResponse: InnerAtResponse,
    /** Revoked CA certificates. */
    certificateRevocationList: ToBeSignedCrl,
    /** Trust list of the trust list manager. */
    certificateTrustListTlm: ToBeSignedTlmCtl,
    /** Trust list of a root CA. */
    certificateTrustListRca: ToBeSignedRcaCtl,
    /** Question of an authorization authority to an enrolment authority. */
    authorizationValidationRequest: AuthorizationValidationRequest,
    /** Answer of the enrolment authority. */
    authorizationValidationResponse: AuthorizationValidationResponse,
    /** Request of a CA for its own certificate. */
    caCertificateRequest: CaCertificateRequest,
  },
  extensible({
    /** Link to the next certificate of the trust list manager. */
    linkCertificateTlm: ToBeSignedLinkCertificateTlm,
    /** Link between certificates of a root CA, signed once. */
    singleSignedLinkCertificateRca: ToBeSignedLinkCertificateRca,
    /** The singly signed link, which the outer envelope signs again. */
    doubleSignedlinkCertificateRca: RcaSingleSignedLinkCertificateMessage,
    /** Request for many tickets by butterfly expansion. */
    butterflyAuthorizationRequest: EeRaCertRequest,
    /** The same, signed with an X.509 certificate. */
    x509SignedbutterflyAuthorizationRequest: EtsiTs102941ButterflyAuthorizationRequest_X509Signed,
    /** When and for which period the tickets can be downloaded. */
    butterflyAuthorizationResponse: RaEeCertInfo,
    /** Request between authorities for one ticket. */
    butterflyCertificateRequest: RaAcaCertRequest,
    /** Answer between authorities with one ticket. */
    butterflyCertificateResponse: AcaRaCertResponse,
    /** Request for a batch of finished tickets. */
    butterflyAtDownloadRequest: EeRaDownloadRequest,
  }),
)

/** A PKI message, as found within the signed or encrypted envelope. */
export const EtsiTs102941Data = sequence({
  /** Version of the PKI messages. */
  version: range(Version, 1, 1),
  /** The message. */
  content: EtsiTs102941DataContent,
})
