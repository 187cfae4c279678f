/**
 * @module RTCMcorrections
 */
import { enumerated, extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import { FullPositionVector, MinuteOfTheYear, MsgCount, RTCMheader, RTCMmessageList } from './common'
import { regionalExtension } from './regional-extension'

export const RTCM_Revision = enumerated(['unknown', 'rtcmRev2', 'rtcmRev3', 'reserved'], extensible())

export const RTCMcorrections = sequence(
  {
    msgCnt: MsgCount,
    rev: RTCM_Revision,
    timeStamp: optional(MinuteOfTheYear),
    anchorPoint: optional(FullPositionVector),
    rtcmHeader: optional(RTCMheader),
    msgs: RTCMmessageList,
    regional: optional(sequenceOf(regionalExtension('RTCMcorrections'), [1, 4])),
  },
  extensible(),
)
