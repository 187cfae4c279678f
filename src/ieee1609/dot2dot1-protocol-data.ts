/**
 * How the messages of certificate management are wrapped: signed, encrypted, or both.
 * @module Ieee1609Dot2Dot1Protocol
 * @source IEEE 1609.2.1-2022
 */
import { alias } from '../asn1/schema'
import { Ieee1609Dot2Data } from './ieee1609dot2'

export const Ieee1609Dot2Data_Unsecured = alias(Ieee1609Dot2Data)

export const Ieee1609Dot2Data_Signed = alias(Ieee1609Dot2Data)

export const Ieee1609Dot2Data_Encrypted = alias(Ieee1609Dot2Data)

export const Ieee1609Dot2Data_SignedCertRequest = alias(Ieee1609Dot2Data)

export const Ieee1609Dot2Data_SignedX509AuthenticatedCertRequest = alias(Ieee1609Dot2Data)

export const Ieee1609Dot2Data_SignedEncrypted = alias(Ieee1609Dot2Data_Encrypted)

export const Ieee1609Dot2Data_EncryptedSigned = alias(Ieee1609Dot2Data_Signed)

export const Ieee1609Dot2Data_SignedEncryptedCertRequest = alias(Ieee1609Dot2Data_Encrypted)

export const Ieee1609Dot2Data_SymmEncryptedSingleRecipient = alias(Ieee1609Dot2Data)

export const AcaEeCertResponsePlainSpdu = alias(Ieee1609Dot2Data_Unsecured)

export const AcaEeCertResponsePrivateSpdu = alias(Ieee1609Dot2Data_EncryptedSigned)

export const AcaEeCertResponseCubkSpdu = alias(Ieee1609Dot2Data_Encrypted)

export const RaAcaCertRequestSpdu = alias(Ieee1609Dot2Data_SignedCertRequest)

export const AcaRaCertResponseSpdu = alias(Ieee1609Dot2Data_Signed)

export const CompositeCrlSpdu = alias(Ieee1609Dot2Data_Unsecured)

export const CertificateChainSpdu = alias(Ieee1609Dot2Data_Unsecured)

export const MultiSignedCtlSpdu = alias(Ieee1609Dot2Data_Unsecured)

export const CtlSignatureSpdu = alias(Ieee1609Dot2Data_Signed)

export const CertificateManagementInformationStatusSpdu = alias(Ieee1609Dot2Data_Signed)

export const EeEcaCertRequestSpdu = alias(Ieee1609Dot2Data_SignedCertRequest)

export const EcaEeCertResponseSpdu = alias(Ieee1609Dot2Data_Signed)

export const EeRaCertRequestSpdu = alias(Ieee1609Dot2Data)

export const EeRa1609Dot2AuthenticatedCertRequestSpdu = alias(Ieee1609Dot2Data_SignedEncryptedCertRequest)

export const EeRaX509AuthenticatedCertRequestSpdu = alias(Ieee1609Dot2Data_Encrypted)

export const RaEeCertAckSpdu = alias(Ieee1609Dot2Data_Signed)

export const RaEeCertInfoSpdu = alias(Ieee1609Dot2Data_Unsecured)

export const RaEeCertAndAcpcInfoSpdu = alias(Ieee1609Dot2Data_Signed)

export const EeRaDownloadRequestPlainSpdu = alias(Ieee1609Dot2Data_Unsecured)

export const EeRaDownloadRequestSpdu = alias(Ieee1609Dot2Data_SignedEncrypted)

export const EeRaSuccessorEnrollmentCertRequestSpdu = alias(Ieee1609Dot2Data_SignedEncryptedCertRequest)

export const RaEeEnrollmentCertAckSpdu = alias(Ieee1609Dot2Data_Signed)
