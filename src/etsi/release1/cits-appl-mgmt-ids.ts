/**
 * Numbers of variable length for the management of C-ITS applications.
 * @module CITSapplMgmtIDs
 * @source ISO TS 17419
 */
import { choice, integer } from '../../asn1/schema'

/** A number that needs four octets. */
export const Ext3 = integer(2113664, 270549119, { extensible: true })

/** A number that needs three octets or more. */
export const Ext2 = choice({
  /** The number, if three octets hold it. */
  content: integer(16512, 2113663),
  /** A larger number. */
  extension: Ext3,
})

/** A number that needs two octets or more. */
export const Ext1 = choice({
  /** The number, if two octets hold it. */
  content: integer(128, 16511),
  /** A larger number. */
  extension: Ext2,
})

/** A number in as few octets as it needs: with one octet here, otherwise in `extension`. */
export const VarLengthNumber = choice({
  /** The number, if one octet holds it. */
  content: integer(0, 127),
  /** A larger number. */
  extension: Ext1,
})

/** A number in one or two octets. */
export const VarLengthNumber2 = choice({
  /** The number, if one octet holds it. */
  shortNo: integer(0, 127),
  /** The number, in two octets. */
  longNo: integer(0, 32767),
})
