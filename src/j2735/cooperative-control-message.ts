/**
 * @module CooperativeControlMessage
 */
import {
  bitString,
  boolean,
  enumerated,
  extensible,
  integer,
  objectSet,
  openType,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import { Acceleration, BSMcoreData, Speed, TemporaryID, VehicleSafetyExtensions, YawRate } from './common'

export const PartII_Id = integer(0, 63)

export const LongitudinalControlState = enumerated(
  ['unavailable', 'manual', 'cc', 'acc', 'caccOne', 'caccMultiple', 'sensorAuto', 'fusedAuto', 'manualOver'],
  extensible(),
)

export const TimeConstant = integer(0, 255)

export const AccelTimeConstant = sequence({
  accelTimeConst: optional(TimeConstant),
  decelTimeConst: optional(TimeConstant),
})

export const SeparationDistance = integer(0, 2001)

export const FrontCutIn = boolean()

export const LightVehicleCCMExtensions = sequence(
  {
    longCntrlState: LongitudinalControlState,
    targetId: optional(TemporaryID),
    accelForecast: optional(Acceleration),
    accelTimeConst: optional(AccelTimeConstant),
    seperationDist: optional(SeparationDistance),
    frontCutIn: optional(FrontCutIn),
  },
  extensible(),
)

export const Yaw = integer(0, 28800)

export const Pitch = integer(-7200, 7201)

export const Roll = integer(-7200, 7201)

export const PitchRate = integer(-3000, 3001)

export const RollRate = integer(-3000, 3001)

export const AxesMovement = sequence({
  yaw: optional(Yaw),
  pitch: optional(Pitch),
  roll: optional(Roll),
  yawRate: optional(YawRate),
  pitchRate: optional(PitchRate),
  rollRate: optional(RollRate),
})

export const RoadGrade = integer(-100, 101)

export const BrakePedalPosition = integer(0, 201)

export const AcceleratorPedalPosition = integer(0, 201)

export const Torque = integer(0, 601)

export const TotalMass = integer(0, 1288)

export const MaxAvailableAcceleration = integer(0, 2001)

export const MaxAvailableDeceleration = integer(-2001, 0)

export const CCMFaultMode = bitString(
  [8, 8, true],
  [
    'unavailable',
    'commFault',
    'radarFault',
    'lidarFault',
    'engingBrkCtlFault',
    'serviceBrkCtlFault',
    'transRetarderFault',
    'engineCtlFault',
  ],
)

export const ManeuverID = integer(0, 255, {
  // biome-ignore format: a table
  names: {
    unavailable: 0, stayAtRestManCtl: 1, stayAtRestAutoLonCtl: 2, autoSpdCtlFollowRefTrafAccel: 4,
    transManToAutoSpdCtl: 5, stringForm: 6, autoJoinString: 7, autoCtl: 8, increaseGapAutoCtl: 9,
    leftLnChgEndString: 10, rightLnChgEndString: 11, virtualGapIncDiffLane: 12, virtualGapRedDiffLane: 13,
    emgcyIncInterVehDistToStop: 14, vehMrgToStringFrmOnramp: 15, leftLnChgJoinString: 16, rightLnChgJoinString:
    17, collisionAvoidLnChgOnly: 19, collisionAvoidLnChgWthSpdRed: 20, collisionAvoidEmgcyStp: 21,
    autoDecelFollowSpdProfile: 28, stoppingClosedloopVehFollowCtl: 31, stoppngOpenloopDecelCmd: 32,
    brakeToStopManCtl: 33, incGapContString: 34, incGapRedSpdToStp: 35, cruiseCtl: 36, adapCruiseCtl: 41,
    coopAdapCruiseCtl: 42, manCtl: 46, coordAutoBrkForStringWthSvcBrkEngBrk: 47,
    emgcyBrkForStringOnePlusVehWthSvcBrk: 48,
  },
})

export const HeavyTruckCCMExtensions = sequence(
  {
    longCntrlState: LongitudinalControlState,
    targetId: optional(TemporaryID),
    roadGrade: optional(RoadGrade),
    brakePedalPos: optional(BrakePedalPosition),
    accelPedalPos: optional(AcceleratorPedalPosition),
    desiredSpeed: optional(Speed),
    desiredAccel: optional(Acceleration),
    desiredTorque: optional(Torque),
    desiredTmRetarderTorque: optional(Torque),
    desiredEngRetarderTorque: optional(Torque),
    axesMvmt: optional(AxesMovement),
    separationDist: optional(SeparationDistance),
    totalMass: optional(TotalMass),
    maxAvailAccel: optional(MaxAvailableAcceleration),
    maxAvailDecel: optional(MaxAvailableDeceleration),
    ccmFaultMode: optional(CCMFaultMode),
    maneuverID: optional(ManeuverID),
    frontCutIn: optional(FrontCutIn),
  },
  extensible(),
)

export const CCMpartIIExtension = objectSet({
  0: VehicleSafetyExtensions,
  1: LightVehicleCCMExtensions,
  2: HeavyTruckCCMExtensions,
})

export const CCMPartIIcontent = sequence({
  'partII-Id': PartII_Id,
  'partII-Value': openType('partII-Id', () => CCMpartIIExtension),
})

export const CooperativeControlMessage = sequence(
  { coreData: BSMcoreData, partII: optional(sequenceOf(CCMPartIIcontent, [1, 8])) },
  extensible(),
)
