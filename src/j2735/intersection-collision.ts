/**
 * The Intersection Collision Avoidance message: warns of a vehicle that may cause a crash at an intersection.
 * @module IntersectionCollision
 */
import { choice, extensible, optional, sequence, sequenceOf } from '../asn1/schema'
import {
  ApproachID,
  BSMcoreData,
  IntersectionReferenceID,
  LaneID,
  MinuteOfTheYear,
  MsgCount,
  PathHistory,
  PathPrediction,
  TemporaryID,
  VehicleEventFlags,
} from './common'
import { regionalExtension } from './regional-extension'

/** A place at an intersection: a whole approach, or one lane. */
export const ApproachOrLane = choice({
  /** Number of the approach. */
  approach: ApproachID,
  /** Number of the lane. */
  lane: LaneID,
})

/**
 * Warns the traffic at an intersection of a vehicle that is likely to enter it without the right of way or to
 * collide there.
 */
export const IntersectionCollision = sequence(
  {
    /** Message counter of the sender. */
    msgCnt: MsgCount,
    /** Temporary id of the vehicle. */
    id: TemporaryID,
    /** When the warning was made; the year is not sent. */
    timeStamp: optional(MinuteOfTheYear),
    /** Position and motion of the vehicle, as in its BSM. */
    partOne: optional(BSMcoreData),
    /** Where it has been. */
    path: optional(PathHistory),
    /** Where it is going. */
    pathPrediction: optional(PathPrediction),
    /** The intersection concerned. */
    intersectionID: IntersectionReferenceID,
    /** The lane or approach that best fits its movement. */
    laneNumber: ApproachOrLane,
    /** Events of the vehicle, such as crossing the stop line. */
    eventFlag: VehicleEventFlags,
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('IntersectionCollision'), [1, 4])),
  },
  extensible(),
)
