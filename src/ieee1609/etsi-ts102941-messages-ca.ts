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

export const EnrolmentRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const EnrolmentResponseMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const AuthorizationRequestMessage = alias(EtsiTs103097Data_Encrypted_Unicast)

export const AuthorizationRequestMessageWithPop = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const AuthorizationResponseMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const CertificateRevocationListMessage = alias(EtsiTs103097Data_Signed)

export const TlmCertificateTrustListMessage = alias(EtsiTs103097Data_Signed)

export const RcaCertificateTrustListMessage = alias(EtsiTs103097Data_Signed)

export const AuthorizationValidationRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const AuthorizationValidationResponseMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const CaCertificateRequestMessage = alias(EtsiTs103097Data_Signed)

export const CaCertificateRekeyingMessage = alias(EtsiTs103097Data_Signed)

export const TlmLinkCertificateMessage = alias(EtsiTs103097Data_Signed)

export const RcaSingleSignedLinkCertificateMessage = alias(EtsiTs103097Data_Signed)

export const RcaDoubleSignedLinkCertificateMessage = alias(EtsiTs103097Data_Signed)

export const ButterflyAuthorizationRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const X509SignedButterflyAuthorizationRequestMessage = alias(EtsiTs103097Data_Encrypted_Unicast)

export const ButterflyAuthorizationResponseMessage = alias(EtsiTs103097Data_Signed)

export const ButterflyAtDownloadRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const ButterflyCertRequestMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const ButterflyCertResponseMessage = alias(EtsiTs103097Data_SignedAndEncrypted_Unicast)

export const EtsiTs102941DataContent = choice(
  {
    enrolmentRequest: InnerEcRequestSignedForPop,
    enrolmentResponse: InnerEcResponse,
    authorizationRequest: InnerAtRequest,
    authorizationResponse: InnerAtResponse,
    certificateRevocationList: ToBeSignedCrl,
    certificateTrustListTlm: ToBeSignedTlmCtl,
    certificateTrustListRca: ToBeSignedRcaCtl,
    authorizationValidationRequest: AuthorizationValidationRequest,
    authorizationValidationResponse: AuthorizationValidationResponse,
    caCertificateRequest: CaCertificateRequest,
  },
  extensible({
    linkCertificateTlm: ToBeSignedLinkCertificateTlm,
    singleSignedLinkCertificateRca: ToBeSignedLinkCertificateRca,
    doubleSignedlinkCertificateRca: RcaSingleSignedLinkCertificateMessage,
    butterflyAuthorizationRequest: EeRaCertRequest,
    x509SignedbutterflyAuthorizationRequest: EtsiTs102941ButterflyAuthorizationRequest_X509Signed,
    butterflyAuthorizationResponse: RaEeCertInfo,
    butterflyCertificateRequest: RaAcaCertRequest,
    butterflyCertificateResponse: AcaRaCertResponse,
    butterflyAtDownloadRequest: EeRaDownloadRequest,
  }),
)

export const EtsiTs102941Data = sequence({
  version: range(Version, 1, 1),
  content: EtsiTs102941DataContent,
})
