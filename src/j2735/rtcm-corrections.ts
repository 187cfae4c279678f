/**
 * GNSS corrections in RTCM format, broadcast as they are.
 * @module RTCMcorrections
 */
import { enumerated, extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import { FullPositionVector, MinuteOfTheYear, MsgCount, RTCMheader, RTCMmessageList } from './common'
import { regionalExtension } from './regional-extension'

/** Major version of the RTCM format that the messages follow: 2.x or 3.x. */
export const RTCM_Revision = enumerated(['unknown', 'rtcmRev2', 'rtcmRev3', 'reserved'], extensible())

/** Carries RTCM messages, with which receivers nearby improve their GNSS position. */
export const RTCMcorrections = sequence(
  {
    /** Message counter of the sender. */
    msgCnt: MsgCount,
    /** Version of the RTCM format. */
    rev: RTCM_Revision,
    /** When the message was made; the year is not sent. */
    timeStamp: optional(MinuteOfTheYear),
    /** Position of the observing station. */
    anchorPoint: optional(FullPositionVector),
    /** State of the receiver and position of its antenna. */
    rtcmHeader: optional(RTCMheader),
    /** The RTCM messages, byte for byte. */
    msgs: RTCMmessageList,
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('RTCMcorrections'), [1, 4])),
  },
  extensible(),
)
