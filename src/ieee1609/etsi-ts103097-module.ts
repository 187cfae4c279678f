/**
 * The European profile of signed and encrypted data and of certificates.
 * @module EtsiTs103097Module
 * @source ETSI TS 103 097 v2.1.1
 */
import { alias } from '../asn1/schema'
import { Certificate, Ieee1609Dot2Data } from './ieee1609dot2'

export const EtsiTs103097Certificate = alias(Certificate)

export const EtsiTs103097Data = alias(Ieee1609Dot2Data)

export const EtsiTs103097Data_Unsecured = alias(EtsiTs103097Data)

export const EtsiTs103097Data_Signed = alias(EtsiTs103097Data)

export const EtsiTs103097Data_SignedExternalPayload = alias(EtsiTs103097Data)

export const EtsiTs103097Data_Encrypted = alias(EtsiTs103097Data)

export const EtsiTs103097Data_SignedAndEncrypted = alias(EtsiTs103097Data)

export const EtsiTs103097Data_Encrypted_Unicast = alias(EtsiTs103097Data)

export const EtsiTs103097Data_SignedAndEncrypted_Unicast = alias(EtsiTs103097Data)
