/**
 * Between authorization and misbehaviour authority.
 * @module Ieee1609Dot2Dot1AcaMaInterface
 * @source IEEE 1609.2.1-2022
 */
import { nullType } from '../asn1/schema'

/** Messages between authorization CA and misbehaviour authority; none is defined. */
export const AcaMaInterfacePdu = nullType()
