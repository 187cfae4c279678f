/**
 * @module TollUsageAckMessage
 */
import { extensible, integer, octetString, optional, sequence, sequenceOf } from '../asn1/schema'
import { MsgCount, TemporaryID } from './common'

export const TumAckHash = sequence(
  { signedTumHash: optional(octetString([32, 32])), tempId: TemporaryID, tumSequenceNum: MsgCount },
  extensible(),
)

export const TumAck = sequenceOf(TumAckHash, [1, 32])

export const TollUsageAckMessage = sequence(
  { tumAck: TumAck, ackMaxAge: integer(100, 10000, { extensible: true }) },
  extensible(),
)
