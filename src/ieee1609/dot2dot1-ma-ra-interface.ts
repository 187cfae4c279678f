/**
 * Between misbehaviour and registration authority.
 * @module Ieee1609Dot2Dot1MaRaInterface
 * @source IEEE 1609.2.1-2022
 */
import { nullType } from '../asn1/schema'

/** Messages between misbehaviour authority and registration authority; none is defined. */
export const MaRaInterfacePdu = nullType()
