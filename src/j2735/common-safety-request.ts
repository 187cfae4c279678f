/**
 * @module CommonSafetyRequest
 */
import { enumerated, extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import { MinuteOfTheYear, MsgCount, TemporaryID } from './common'
import { regionalExtension } from './regional-extension'

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

export const RequestedItemList = sequenceOf(RequestedItem, [1, 32])

export const CommonSafetyRequest = sequence(
  {
    timeStamp: optional(MinuteOfTheYear),
    msgCnt: optional(MsgCount),
    id: optional(TemporaryID),
    requests: RequestedItemList,
    regional: optional(sequenceOf(regionalExtension('CommonSafetyRequest'), [1, 4])),
  },
  extensible(),
)
