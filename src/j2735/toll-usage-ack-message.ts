/**
 * The toll usage acknowledgement (TUMack), by which a vehicle learns that its report arrived. From SAE J3217.
 * @module TollUsageAckMessage
 */
import { extensible, integer, octetString, optional, sequence, sequenceOf } from '../asn1/schema'
import { MsgCount, TemporaryID } from './common'

/** Acknowledges one toll usage message. */
export const TumAckHash = sequence(
  {
    /** Hash of the signed message. */
    signedTumHash: optional(octetString([32, 32])),
    /** Temporary identifier from the message. */
    tempId: TemporaryID,
    /** Sequence number of the message. */
    tumSequenceNum: MsgCount,
  },
  extensible(),
)

/** The messages that are acknowledged. */
export const TumAck = sequenceOf(TumAckHash, [1, 32])

/** Toll usage acknowledgement (TUMack): the roadside confirms toll usage messages of one or more vehicles. */
export const TollUsageAckMessage = sequence(
  {
    /** The messages that are acknowledged. */
    tumAck: TumAck,
    /** Highest age of the acknowledgements. */
    ackMaxAge: integer(100, 10000, { extensible: true }),
  },
  extensible(),
)
