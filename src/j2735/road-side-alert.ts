/**
 * The Road Side Alert: a short warning of an event or hazard near the road.
 * @module RoadSideAlert
 */
import { extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import { Extent, FullPositionVector, FurtherInfoID, HeadingSlice, MinuteOfTheYear, MsgCount, Priority } from './common'
import { ITIScodes } from './itis'
import { regionalExtension } from './regional-extension'

/**
 * Warns travelers of a hazard or event close by, in ITIS codes: a train, slow traffic, ice, an emergency vehicle.
 * It is also the core of the emergency vehicle alert.
 */
export const RoadSideAlert = sequence(
  {
    /** Counts the versions of this alert, so that a receiver sees that the content changed. */
    msgCnt: MsgCount,
    /** When the alert was made; the year is not sent. */
    timeStamp: optional(MinuteOfTheYear),
    /** The event or hazard itself. */
    typeEvent: ITIScodes,
    /** Further codes that describe the event or give advice. */
    description: optional(sequenceOf(ITIScodes, [1, 8])),
    /** Urgency compared with other alerts of the same kind. */
    priority: optional(Priority),
    /** Travel directions for which the alert is meant. */
    heading: optional(HeadingSlice),
    /** Distance from the event over which the alert matters. */
    extent: optional(Extent),
    /** Where the event is; for a moving one with its speed and heading. */
    position: optional(FullPositionVector),
    /** Number that links to other messages about the same event. */
    furtherInfoID: optional(FurtherInfoID),
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('RoadSideAlert'), [1, 4])),
  },
  extensible(),
)
