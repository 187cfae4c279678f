/**
 * How the messages of certificate management are wrapped: signed, encrypted, or both.
 * @module Ieee1609Dot2Dot1Protocol
 * @source IEEE 1609.2.1-2022
 */
import { alias } from '../asn1/schema'
import { Ieee1609Dot2Data } from './ieee1609dot2'

/** A message of the credential management in a plain envelope. */
export const Ieee1609Dot2Data_Unsecured = alias(Ieee1609Dot2Data)

/** A message of the credential management, signed, with the application number of security management. */
export const Ieee1609Dot2Data_Signed = alias(Ieee1609Dot2Data)

/** A message of the credential management, encrypted. */
export const Ieee1609Dot2Data_Encrypted = alias(Ieee1609Dot2Data)

/** An envelope with a `SignedCertificateRequest`. */
export const Ieee1609Dot2Data_SignedCertRequest = alias(Ieee1609Dot2Data)

/** An envelope with a `SignedX509CertificateRequest`. */
export const Ieee1609Dot2Data_SignedX509AuthenticatedCertRequest = alias(Ieee1609Dot2Data)

/** A message that is signed first and then encrypted. */
export const Ieee1609Dot2Data_SignedEncrypted = alias(Ieee1609Dot2Data_Encrypted)

/** A message that is encrypted first and then signed, so that anyone can check the signature. */
export const Ieee1609Dot2Data_EncryptedSigned = alias(Ieee1609Dot2Data_Signed)

/** A signed certificate request, encrypted. */
export const Ieee1609Dot2Data_SignedEncryptedCertRequest = alias(Ieee1609Dot2Data_Encrypted)

/** Data encrypted for one recipient with a symmetric key that both already share. */
export const Ieee1609Dot2Data_SymmEncryptedSingleRecipient = alias(Ieee1609Dot2Data)

/** An issued certificate for an end entity, neither encrypted nor signed. */
export const AcaEeCertResponsePlainSpdu = alias(Ieee1609Dot2Data_Unsecured)

/** An issued certificate, encrypted for the end entity and then signed by the authorization CA. */
export const AcaEeCertResponsePrivateSpdu = alias(Ieee1609Dot2Data_EncryptedSigned)

/** An issued certificate, encrypted for the end entity with the expanded key; the compact unified variant. */
export const AcaEeCertResponseCubkSpdu = alias(Ieee1609Dot2Data_Encrypted)

/** Request of the registration authority to the authorization CA, as sent: signed. */
export const RaAcaCertRequestSpdu = alias(Ieee1609Dot2Data_SignedCertRequest)

/** Answer of the authorization CA to the registration authority, as sent: signed. */
export const AcaRaCertResponseSpdu = alias(Ieee1609Dot2Data_Signed)

/** File of revocation lists and a trust list, as sent: plain, since each list is signed by itself. */
export const CompositeCrlSpdu = alias(Ieee1609Dot2Data_Unsecured)

/** File of certificates and a trust list, as sent: plain, since each part is signed by itself. */
export const CertificateChainSpdu = alias(Ieee1609Dot2Data_Unsecured)

/** Trust list with its electors' signatures, as sent: plain, since the signatures are within. */
export const MultiSignedCtlSpdu = alias(Ieee1609Dot2Data_Unsecured)

/** Signature of one elector on a trust list, as a signed message. */
export const CtlSignatureSpdu = alias(Ieee1609Dot2Data_Signed)

/** State of lists and certificates, as sent: signed. */
export const CertificateManagementInformationStatusSpdu = alias(Ieee1609Dot2Data_Signed)

/**
 * Request for an enrolment certificate, as sent: signed with the key to be certified or the device's canonical key.
 */
export const EeEcaCertRequestSpdu = alias(Ieee1609Dot2Data_SignedCertRequest)

/** Answer of the enrolment CA, as sent: signed. */
export const EcaEeCertResponseSpdu = alias(Ieee1609Dot2Data_Signed)

/**
 * Request for authorization certificates, as sent: signed with an enrolment certificate of IEEE 1609.2 or with an
 * X.509 one, then encrypted.
 */
export const EeRaCertRequestSpdu = alias(Ieee1609Dot2Data)

/**
 * Request for authorization certificates, signed with an IEEE 1609.2 enrolment certificate and then encrypted for
 * the registration authority.
 */
export const EeRa1609Dot2AuthenticatedCertRequestSpdu = alias(Ieee1609Dot2Data_SignedEncryptedCertRequest)

/**
 * Request for authorization certificates, signed with an X.509 certificate and then encrypted for the registration
 * authority.
 */
export const EeRaX509AuthenticatedCertRequestSpdu = alias(Ieee1609Dot2Data_Encrypted)

/** Receipt of the registration authority, as sent: signed. */
export const RaEeCertAckSpdu = alias(Ieee1609Dot2Data_Signed)

/** Description of a batch without activation, as sent: plain. */
export const RaEeCertInfoSpdu = alias(Ieee1609Dot2Data_Unsecured)

/** Description of a batch that needs activation, as sent: signed. */
export const RaEeCertAndAcpcInfoSpdu = alias(Ieee1609Dot2Data_Signed)

/** Request for a file, in the open; where the connection itself authenticates the device. */
export const EeRaDownloadRequestPlainSpdu = alias(Ieee1609Dot2Data_Unsecured)

/** Request for a file, signed with the enrolment certificate and then encrypted for the registration authority. */
export const EeRaDownloadRequestSpdu = alias(Ieee1609Dot2Data_SignedEncrypted)

/**
 * Request for the next enrolment certificate, signed with the present one and then encrypted for the registration
 * authority.
 */
export const EeRaSuccessorEnrollmentCertRequestSpdu = alias(Ieee1609Dot2Data_SignedEncryptedCertRequest)

/** Receipt for a request for the next enrolment certificate, as sent: signed. */
export const RaEeEnrollmentCertAckSpdu = alias(Ieee1609Dot2Data_Signed)
