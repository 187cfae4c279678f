/**
 * Between linkage and misbehaviour authority.
 * @module Ieee1609Dot2Dot1LaMaInterface
 * @source IEEE 1609.2.1-2022
 */
import { nullType } from '../asn1/schema'

/** Messages between linkage authority and misbehaviour authority; none is defined. */
export const LaMaInterfacePdu = nullType()
