/**
 * The European profile of signed and encrypted data and of certificates.
 * @module EtsiTs103097Module
 * @source ETSI TS 103 097 v2.1.1
 */
import { alias } from '../asn1/schema'
import { Certificate, Ieee1609Dot2Data } from './ieee1609dot2'

/**
 * A certificate as used in Europe. Its id is a name or none, never linkage data or binary, and it neither grants
 * request permissions nor allows a rollover.
 */
export const EtsiTs103097Certificate = alias(Certificate)

/**
 * Secured data as used in Europe. If signed, the header has a generation time and the signer is a digest or exactly
 * one certificate; if encrypted, recipients are named by certificate, by an earlier signed message or, in responses
 * of the PKI, by a shared key.
 */
export const EtsiTs103097Data = alias(Ieee1609Dot2Data)

/** A payload in the European envelope, neither signed nor encrypted. */
export const EtsiTs103097Data_Unsecured = alias(EtsiTs103097Data)

/** A signed payload that travels within the envelope, as CAM and DENM do. */
export const EtsiTs103097Data_Signed = alias(EtsiTs103097Data)

/** A signature over data that travels elsewhere: the envelope holds only the SHA-256 hash of it. */
export const EtsiTs103097Data_SignedExternalPayload = alias(EtsiTs103097Data)

/** An encrypted payload, for one or more recipients. */
export const EtsiTs103097Data_Encrypted = alias(EtsiTs103097Data)

/** A payload that is signed first and then encrypted, so that only the recipients learn who signed. */
export const EtsiTs103097Data_SignedAndEncrypted = alias(EtsiTs103097Data)

/** An unsigned payload encrypted for exactly one recipient. */
export const EtsiTs103097Data_Encrypted_Unicast = alias(EtsiTs103097Data)

/** A payload that is signed first and then encrypted for exactly one recipient. */
export const EtsiTs103097Data_SignedAndEncrypted_Unicast = alias(EtsiTs103097Data)
