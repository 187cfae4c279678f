/**
 * Between authorization and linkage authority.
 * @module Ieee1609Dot2Dot1AcaLaInterface
 * @source IEEE 1609.2.1-2022
 */
import { nullType } from '../asn1/schema'

/** Messages between authorization CA and linkage authority; none is defined. */
export const AcaLaInterfacePdu = nullType()
