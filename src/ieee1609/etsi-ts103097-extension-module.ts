/**
 * What Europe adds to headers: requests for revocation and trust lists.
 * @module EtsiTs103097ExtensionModule
 * @source ETSI TS 103 097 v2.1.1
 */
import { alias, integer, optional, sequence } from '../asn1/schema'
import { Extension, ExtId, HashedId8, Time32 } from './ieee1609dot2-base-types'

export const ExtensionModuleVersion = integer(1, 1)

export const EtsiOriginatingHeaderInfoExtension = alias(Extension)

export const EtsiTs103097HeaderInfoExtensionId = alias(ExtId)

export const EtsiTs102941CrlRequest = sequence({
  issuerId: HashedId8,
  lastKnownUpdate: optional(Time32),
})

export const EtsiTs102941CtlRequest = sequence({
  issuerId: HashedId8,
  lastKnownCtlSequence: optional(integer(0, 255)),
})

export const EtsiTs102941DeltaCtlRequest = alias(EtsiTs102941CtlRequest)
