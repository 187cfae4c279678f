/**
 * @module ManeuverSharingAndCoordinatingMessage
 */
import {
  bitString,
  boolean,
  choice,
  enumerated,
  extensible,
  integer,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import {
  AccelerationSet4Way,
  DDateTime,
  Heading,
  Position3D,
  PositionalAccuracy,
  PositionConfidenceSet,
  Speed,
  TemporaryID,
  VehicleSize,
} from './common'

export const MSCMType = enumerated(
  [
    'maneuverIntent',
    'maneuverRequest',
    'maneuverResponse',
    'maneuverReservation',
    'hVManeuverCancellation',
    'rVManeuverCancellationRequest',
    'emergencyManeuverReservation',
    'maneuverExecutionStatus',
  ],
  extensible(),
)

export const TemporaryIDList = sequenceOf(TemporaryID, [1, 32])

export const ManeuverID = integer(0, 255)

export const TemporaryIDPointer = bitString([1, 32])

export const ObjectDistance = integer(-32767, 32767)

export const PositionOffsetXYZ = sequence({
  offsetX: ObjectDistance,
  offsetY: ObjectDistance,
  offsetZ: optional(ObjectDistance),
})

export const CurrentStateData = sequence(
  {
    executantVehPos: optional(PositionOffsetXYZ),
    executantVehPosConfidence: optional(PositionConfidenceSet),
    speed: Speed,
    heading: Heading,
    accel4way: optional(AccelerationSet4Way),
    size: VehicleSize,
  },
  extensible(),
)

export const TRRType = enumerated(['tRRType1', 'tRRType2', 'tRRType3'], extensible())

export const TRRLength = integer(0, 4095)

export const LaneOffset = enumerated(
  [
    'currentLane',
    'firstLeftLane',
    'firstRightLane',
    'secondLeftLane',
    'secondRightLane',
    'thirdLeftLane',
    'thirdRightLane',
  ],
  extensible(),
)

export const TRRLocationType1 = sequence(
  { tRRLength: TRRLength, frontSidePosition: PositionOffsetXYZ, laneOffset: LaneOffset, tRRMovement: optional(Speed) },
  extensible(),
)

export const SurroundingVehicleInfo = sequence(
  {
    surroundingVehicleID: TemporaryID,
    surroundingVehiclePosition: PositionOffsetXYZ,
    surroundingVehicleSize: VehicleSize,
  },
  extensible(),
)

export const TRRLocationType2 = sequence(
  {
    safetyGap: TRRLength,
    frontSideVehicle: optional(SurroundingVehicleInfo),
    rearSideVehicle: optional(SurroundingVehicleInfo),
    tRRLength: optional(TRRLength),
    laneOffset: LaneOffset,
  },
  extensible(),
)

export const TRRLocationType3 = sequenceOf(PositionOffsetXYZ)

export const TRRLocation = choice(
  { tRRLocationType1: TRRLocationType1, tRRLocationType2: TRRLocationType2, tRRLocationType3: TRRLocationType3 },
  extensible(),
)

export const TargetRoadResource = sequence({ tRRType: TRRType, tRRLocation: TRRLocation }, extensible())

export const SubManeuver = sequence(
  {
    executantVehID: TemporaryID,
    affectedVehIDs: TemporaryIDPointer,
    currentStateData: CurrentStateData,
    targetRoadResource: optional(TargetRoadResource),
    startTime: DDateTime,
    endTime: DDateTime,
    minSpeed: optional(Speed),
    maxSpeed: optional(Speed),
  },
  extensible(),
)

export const SubManeuverList = sequenceOf(SubManeuver, [1, 32])

export const Maneuver = sequence({ subManeuverList: SubManeuverList }, extensible())

export const ResponseFlag = boolean()

export const ReasonCode = enumerated(
  [
    'unknown',
    'unableToConform',
    'unwanted',
    'unableToUnderstand',
    'erroneousBehaviorDetected',
    'misbehaviorAttackDetected',
    'rVManeuverCancellationRequestIssued',
    'sessionIDConflicted',
  ],
  extensible(),
)

export const ManeuverExecutionStatus = enumerated(['started', 'inProgress', 'completed', 'terminated'], extensible())

export const ManeuverSharingAndCoordinatingMessage = sequence(
  {
    mSCMTimestamp: DDateTime,
    hVPos: optional(Position3D),
    hVPosXYConf: optional(PositionalAccuracy),
    mSCMType: MSCMType,
    sourceID: TemporaryID,
    destinationIDs: optional(TemporaryIDList),
    maneuverID: optional(ManeuverID),
    maneuver: optional(Maneuver),
    responseFlag: optional(ResponseFlag),
    reasonCode: optional(ReasonCode),
    maneuverExecutionStatus: optional(ManeuverExecutionStatus),
  },
  extensible(),
)
