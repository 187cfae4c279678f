/**
 * A certificate revocation list, signed.
 * @module Ieee1609Dot2Crl
 * @source IEEE 1609.2-2022
 */
import { alias, range } from '../asn1/schema'
import { Ieee1609Dot2Data } from './ieee1609dot2'
import { Psid } from './ieee1609dot2-base-types'

/** Application number of revocation lists. */
export const CrlPsid = range(Psid, 256, 256)

/**
 * A signed revocation list of IEEE 1609.2, as published. Europe uses its own format,
 * `CertificateRevocationListMessage`.
 */
export const SecuredCrl = alias(Ieee1609Dot2Data)
