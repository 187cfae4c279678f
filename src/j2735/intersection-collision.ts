/**
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

export const ApproachOrLane = choice({ approach: ApproachID, lane: LaneID })

export const IntersectionCollision = sequence(
  {
    msgCnt: MsgCount,
    id: TemporaryID,
    timeStamp: optional(MinuteOfTheYear),
    partOne: optional(BSMcoreData),
    path: optional(PathHistory),
    pathPrediction: optional(PathPrediction),
    intersectionID: IntersectionReferenceID,
    laneNumber: ApproachOrLane,
    eventFlag: VehicleEventFlags,
    regional: optional(sequenceOf(regionalExtension('IntersectionCollision'), [1, 4])),
  },
  extensible(),
)
