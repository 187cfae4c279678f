/**
 * Maneuver sharing and coordinating message (MSCM): vehicles agree on maneuvers such as lane changes and merging. HV is
 * the host vehicle that drives the exchange, RV a remote vehicle.
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

/** Step of the exchange that a message is. `hV` is the host vehicle, `rV` a remote vehicle. */
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

/** Vehicles that are addressed. */
export const TemporaryIDList = sequenceOf(TemporaryID, [1, 32])

/** Identifies a maneuver during an exchange. */
export const ManeuverID = integer(0, 255)

/**
 * Selects vehicles: each bit stands for the entry at the same place of `destinationIDs`, and there are as many bits as
 * entries.
 */
export const TemporaryIDPointer = bitString([1, 32])

/** Distance along one axis. */
export const ObjectDistance = integer(-32767, 32767, { unit: 'm', resolution: 0.1 })

/** A point, as distances from the position of the host vehicle. */
export const PositionOffsetXYZ = sequence({
  /** Along the X axis. */
  offsetX: ObjectDistance,
  /** Along the Y axis. */
  offsetY: ObjectDistance,
  /** Along the Z axis. */
  offsetZ: optional(ObjectDistance),
})

/** Where the vehicle that executes a maneuver is and how it moves now. */
export const CurrentStateData = sequence(
  {
    /** Where it is, relative to the host vehicle. */
    executantVehPos: optional(PositionOffsetXYZ),
    /** Confidence of the position. */
    executantVehPosConfidence: optional(PositionConfidenceSet),
    /** Its speed. */
    speed: Speed,
    /** Its direction. */
    heading: Heading,
    /** Its acceleration and yaw rate. */
    accel4way: optional(AccelerationSet4Way),
    /** Its width and length. */
    size: VehicleSize,
  },
  extensible(),
)

/** Which of the three forms describes a target road resource. */
export const TRRType = enumerated(['tRRType1', 'tRRType2', 'tRRType3'], extensible())

/** Length along the road. */
export const TRRLength = integer(0, 4095, { unit: 'm', resolution: 0.1 })

/** Lane relative to the one in which the vehicle is now. */
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

/** Road space given by its length and the position of its front, which may move. */
export const TRRLocationType1 = sequence(
  {
    /** Length of the space. */
    tRRLength: TRRLength,
    /** Where its front is. */
    frontSidePosition: PositionOffsetXYZ,
    /** In which lane it is. */
    laneOffset: LaneOffset,
    /** Speed with which it moves along. */
    tRRMovement: optional(Speed),
  },
  extensible(),
)

/** Another vehicle that bounds a road space. */
export const SurroundingVehicleInfo = sequence(
  {
    /** The vehicle. */
    surroundingVehicleID: TemporaryID,
    /** Where it is, relative to the host vehicle. */
    surroundingVehiclePosition: PositionOffsetXYZ,
    /** Its width and length. */
    surroundingVehicleSize: VehicleSize,
  },
  extensible(),
)

/** Road space given by the vehicles in front of it and behind it. */
export const TRRLocationType2 = sequence(
  {
    /** Distance to keep from the vehicles in front and behind. */
    safetyGap: TRRLength,
    /** Vehicle in front of the space. */
    frontSideVehicle: optional(SurroundingVehicleInfo),
    /** Vehicle behind the space. */
    rearSideVehicle: optional(SurroundingVehicleInfo),
    /** Length of the space. */
    tRRLength: optional(TRRLength),
    /** In which lane it is. */
    laneOffset: LaneOffset,
  },
  extensible(),
)

/** Road space given by a list of points. */
export const TRRLocationType3 = sequenceOf(PositionOffsetXYZ)

/** Where a target road resource is. */
export const TRRLocation = choice(
  {
    /** By length and position. */
    tRRLocationType1: TRRLocationType1,
    /** By surrounding vehicles. */
    tRRLocationType2: TRRLocationType2,
    /** By points. */
    tRRLocationType3: TRRLocationType3,
  },
  extensible(),
)

/** Road space that a vehicle needs for a maneuver and that others are asked to leave free. */
export const TargetRoadResource = sequence(
  {
    /** Form of the description. */
    tRRType: TRRType,
    /** Where the space is. */
    tRRLocation: TRRLocation,
  },
  extensible(),
)

/** Part of a maneuver that one vehicle executes. */
export const SubManeuver = sequence(
  {
    /** Vehicle that executes this part. */
    executantVehID: TemporaryID,
    /** Vehicles that are affected by it. */
    affectedVehIDs: TemporaryIDPointer,
    /** State of the executing vehicle now. */
    currentStateData: CurrentStateData,
    /** Road space that it needs. */
    targetRoadResource: optional(TargetRoadResource),
    /** When it begins. */
    startTime: DDateTime,
    /** When it ends. */
    endTime: DDateTime,
    /** Lowest speed meanwhile. */
    minSpeed: optional(Speed),
    /** Highest speed meanwhile. */
    maxSpeed: optional(Speed),
  },
  extensible(),
)

/** The parts of a maneuver. */
export const SubManeuverList = sequenceOf(SubManeuver, [1, 32])

/** A maneuver of one or more vehicles. */
export const Maneuver = sequence(
  {
    /** Its parts. */
    subManeuverList: SubManeuverList,
  },
  extensible(),
)

/** Answer to a request: true is yes. */
export const ResponseFlag = boolean()

/** Why a request is refused or a maneuver is called off. */
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

/** How far the execution of a maneuver is. */
export const ManeuverExecutionStatus = enumerated(['started', 'inProgress', 'completed', 'terminated'], extensible())

/**
 * Announces, requests, answers, reserves, cancels or reports a maneuver that several vehicles coordinate. Which fields
 * are present depends on the type.
 */
export const ManeuverSharingAndCoordinatingMessage = sequence(
  {
    /** When the message was made. */
    mSCMTimestamp: DDateTime,
    /** Where the host vehicle is. */
    hVPos: optional(Position3D),
    /** Accuracy of that position. */
    hVPosXYConf: optional(PositionalAccuracy),
    /** Step of the exchange. */
    mSCMType: MSCMType,
    /** Vehicle that sends. */
    sourceID: TemporaryID,
    /** Vehicles that are addressed. */
    destinationIDs: optional(TemporaryIDList),
    /** Identifies the maneuver. */
    maneuverID: optional(ManeuverID),
    /** The maneuver. */
    maneuver: optional(Maneuver),
    /** Answer to a request. */
    responseFlag: optional(ResponseFlag),
    /** Reason of a refusal or a cancellation. */
    reasonCode: optional(ReasonCode),
    /** How far the maneuver is. */
    maneuverExecutionStatus: optional(ManeuverExecutionStatus),
  },
  extensible(),
)
