/**
 * @module MessageFrame
 */
import { integer } from '../asn1/schema'

export const DSRCmsgID = integer(0, 32767)
