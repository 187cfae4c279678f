/**
 * What Europe adds to headers: requests for revocation and trust lists.
 * @module EtsiTs103097ExtensionModule
 * @source ETSI TS 103 097 v2.1.1
 */
import { alias, integer, optional, sequence } from '../asn1/schema'
import { Extension, ExtId, HashedId8, Time32 } from './ieee1609dot2-base-types'

/** Version of the module of header extensions; it carries nothing on the air. */
export const ExtensionModuleVersion = integer(1, 1)

/**
 * An extension of the signed header that ETSI defined, as sent in `contributedExtensions`. The `id` says which type
 * `content` holds.
 */
export const EtsiOriginatingHeaderInfoExtension = alias(Extension)

/** Says which ETSI header extension follows: 1 asks for a CRL, 2 for a delta CTL. */
export const EtsiTs103097HeaderInfoExtensionId = alias(ExtId)

/**
 * Asks neighbours for the certificate revocation list of a root CA. Sent in the header of an ordinary signed
 * message.
 */
export const EtsiTs102941CrlRequest = sequence({
  /** Root CA whose list is wanted. */
  issuerId: HashedId8,
  /** `thisUpdate` of the newest list that the sender has; absent if it has none. */
  lastKnownUpdate: optional(Time32),
})

/** Asks for a certificate trust list of one issuer, naming what the sender already has. */
export const EtsiTs102941CtlRequest = sequence({
  /** Root CA or trust list manager that issues the list. */
  issuerId: HashedId8,
  /** `ctlSequence` of the newest list that the sender has; absent if it has none. */
  lastKnownCtlSequence: optional(integer(0, 255)),
})

/** Asks neighbours for what changed in a trust list since the one that the sender has. */
export const EtsiTs102941DeltaCtlRequest = alias(EtsiTs102941CtlRequest)
