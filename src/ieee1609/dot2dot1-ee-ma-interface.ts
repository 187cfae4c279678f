/**
 * Between end entity and misbehaviour authority.
 * @module Ieee1609Dot2Dot1EeMaInterface
 * @source IEEE 1609.2.1-2022
 */
import { nullType } from '../asn1/schema'

/**
 * Messages between end entity and misbehaviour authority; none is defined here, as reports have a standard of their
 * own.
 */
export const EeMaInterfacePdu = nullType()
