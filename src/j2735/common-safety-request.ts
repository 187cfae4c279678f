/**
 * The Common Safety Request: one vehicle asks another for data beyond its BSM.
 * @module CommonSafetyRequest
 */
import { enumerated, extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import { MinuteOfTheYear, MsgCount, TemporaryID } from './common'
import { regionalExtension } from './regional-extension'

/**
 * One piece of vehicle data that can be asked for. The letters stand for data sets that the standard lists; there
 * is no item H.
 */
export const RequestedItem = enumerated(
  [
    'reserved',
    'itemA',
    'itemB',
    'itemC',
    'itemD',
    'itemE',
    'itemF',
    'itemG',
    'itemI',
    'itemJ',
    'itemK',
    'itemL',
    'itemM',
    'itemN',
    'itemO',
    'itemP',
    'itemQ',
  ],
  extensible(),
)

/** The pieces of data asked for. */
export const RequestedItemList = sequenceOf(RequestedItem, [1, 32])

/** A vehicle asks another vehicle to include further data in its BSMs. */
export const CommonSafetyRequest = sequence(
  {
    /** When the request was made; the year is not sent. */
    timeStamp: optional(MinuteOfTheYear),
    /** Message counter of the sender. */
    msgCnt: optional(MsgCount),
    /** Temporary id of the vehicle that is asked. */
    id: optional(TemporaryID),
    /** What is asked for. */
    requests: RequestedItemList,
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('CommonSafetyRequest'), [1, 4])),
  },
  extensible(),
)
