/**
 * Numbers of variable length for the management of C-ITS applications.
 * @module CITSapplMgmtIDs
 * @source ISO TS 17419
 */
import { choice, integer } from '../../asn1/schema'

export const Ext3 = integer(2113664, 270549119, { extensible: true })

export const Ext2 = choice({
  content: integer(16512, 2113663),
  extension: Ext3,
})

export const Ext1 = choice({
  content: integer(128, 16511),
  extension: Ext2,
})

export const VarLengthNumber = choice({
  content: integer(0, 127),
  extension: Ext1,
})

export const VarLengthNumber2 = choice({
  shortNo: integer(0, 127),
  longNo: integer(0, 32767),
})
