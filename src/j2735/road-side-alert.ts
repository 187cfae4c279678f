/**
 * @module RoadSideAlert
 */
import { extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import { Extent, FullPositionVector, FurtherInfoID, HeadingSlice, MinuteOfTheYear, MsgCount, Priority } from './common'
import { ITIScodes } from './itis'
import { regionalExtension } from './regional-extension'

export const RoadSideAlert = sequence(
  {
    msgCnt: MsgCount,
    timeStamp: optional(MinuteOfTheYear),
    typeEvent: ITIScodes,
    description: optional(sequenceOf(ITIScodes, [1, 8])),
    priority: optional(Priority),
    heading: optional(HeadingSlice),
    extent: optional(Extent),
    position: optional(FullPositionVector),
    furtherInfoID: optional(FurtherInfoID),
    regional: optional(sequenceOf(regionalExtension('RoadSideAlert'), [1, 4])),
  },
  extensible(),
)
