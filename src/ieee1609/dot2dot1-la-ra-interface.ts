/**
 * Between linkage and registration authority.
 * @module Ieee1609Dot2Dot1LaRaInterface
 * @source IEEE 1609.2.1-2022
 */
import { nullType } from '../asn1/schema'

/** Messages between linkage authority and registration authority; none is defined. */
export const LaRaInterfacePdu = nullType()
