/**
 * Cooperative control message (CCM): cooperative adaptive cruise control and platooning.
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

/** Says which kind of content follows. */
export const PartII_Id = integer(0, 63)

/**
 * Who or what controls the speed: the driver (`manual`), cruise control (`cc`), adaptive cruise control (`acc`),
 * cooperative adaptive cruise control with one or several vehicles (`caccOne`, `caccMultiple`), automation by own
 * sensors or by sensors and messages together (`sensorAuto`, `fusedAuto`), or the driver who overrides it
 * (`manualOver`).
 */
export const LongitudinalControlState = enumerated(
  ['unavailable', 'manual', 'cc', 'acc', 'caccOne', 'caccMultiple', 'sensorAuto', 'fusedAuto', 'manualOver'],
  extensible(),
)

/** Time constant with which the vehicle follows a command. */
export const TimeConstant = integer(0, 255, { unit: 's', resolution: 0.1, unavailable: 255 })

/** How quickly the vehicle follows commands to accelerate and to brake. */
export const AccelTimeConstant = sequence({
  /** For acceleration. */
  accelTimeConst: optional(TimeConstant),
  /** For braking. */
  decelTimeConst: optional(TimeConstant),
})

/** Distance to the vehicle ahead. */
export const SeparationDistance = integer(0, 2001, { unit: 'm', resolution: 0.1, unavailable: 2001 })

/** True if another vehicle has cut in ahead. */
export const FrontCutIn = boolean()

/** State of the longitudinal control of a light vehicle. */
export const LightVehicleCCMExtensions = sequence(
  {
    /** Who or what controls the speed. */
    longCntrlState: LongitudinalControlState,
    /** Vehicle that is followed. */
    targetId: optional(TemporaryID),
    /** Acceleration to be expected next. */
    accelForecast: optional(Acceleration),
    /** How quickly the vehicle follows commands. */
    accelTimeConst: optional(AccelTimeConstant),
    /** Distance to the vehicle ahead. */
    seperationDist: optional(SeparationDistance),
    /** True if another vehicle has cut in ahead. */
    frontCutIn: optional(FrontCutIn),
  },
  extensible(),
)

/** Yaw angle of the vehicle. */
export const Yaw = integer(0, 28800, { unit: 'deg', resolution: 0.0125, unavailable: 28800 })

/** Pitch angle of the vehicle. */
export const Pitch = integer(-7200, 7201, { unit: 'deg', resolution: 0.0125, unavailable: 7201 })

/** Roll angle of the vehicle. */
export const Roll = integer(-7200, 7201, { unit: 'deg', resolution: 0.0125, unavailable: 7201 })

/** How fast the pitch angle changes. */
export const PitchRate = integer(-3000, 3001, { unit: 'deg/s', resolution: 0.01, unavailable: 3001 })

/** How fast the roll angle changes. */
export const RollRate = integer(-3000, 3001, { unit: 'deg/s', resolution: 0.01, unavailable: 3001 })

/** Angles of the vehicle about its three axes and how fast they change. */
export const AxesMovement = sequence({
  /** Angle about the vertical axis. */
  yaw: optional(Yaw),
  /** Angle about the transverse axis. */
  pitch: optional(Pitch),
  /** Angle about the longitudinal axis. */
  roll: optional(Roll),
  /** Turning rate about the vertical axis. */
  yawRate: optional(YawRate),
  /** Turning rate about the transverse axis. */
  pitchRate: optional(PitchRate),
  /** Turning rate about the longitudinal axis. */
  rollRate: optional(RollRate),
})

/** Slope of the road along the direction of travel. */
export const RoadGrade = integer(-100, 101, { unit: '%', resolution: 0.2, unavailable: 101 })

/** How far the brake pedal is pressed. */
export const BrakePedalPosition = integer(0, 201, { unit: '%', resolution: 0.5, unavailable: 201 })

/** How far the accelerator pedal is pressed. */
export const AcceleratorPedalPosition = integer(0, 201, { unit: '%', resolution: 0.5, unavailable: 201 })

/** Torque that the control system demands. */
export const Torque = integer(0, 601, { unit: 'N·m', resolution: 5, unavailable: 601 })

/**
 * Mass of the whole vehicle with trailers and load. The largest value before the one for unavailable stands for every
 * larger mass.
 */
export const TotalMass = integer(0, 1288, { unit: 'kg', resolution: 100, unavailable: 1288 })

/** Strongest acceleration of which the vehicle is capable now. */
export const MaxAvailableAcceleration = integer(0, 2001, { unit: 'm/s²', resolution: 0.01, unavailable: 2001 })

/** Strongest braking of which the vehicle is capable now, as a negative acceleration. */
export const MaxAvailableDeceleration = integer(-2001, 0, { unit: 'm/s²', resolution: 0.01, unavailable: -2001 })

/**
 * Faults of the vehicle: of communication, of sensors, of the engine brake (`engingBrkCtlFault`), the service brake,
 * the transmission retarder, and of the engine control.
 */
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

/** What the vehicle is doing within its platoon (string) or on its own. */
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

/** State and commands of the longitudinal control of a heavy truck. */
export const HeavyTruckCCMExtensions = sequence(
  {
    /** Who or what controls the speed. */
    longCntrlState: LongitudinalControlState,
    /** Vehicle that is followed. */
    targetId: optional(TemporaryID),
    /** Slope of the road. */
    roadGrade: optional(RoadGrade),
    /** Brake pedal. */
    brakePedalPos: optional(BrakePedalPosition),
    /** Accelerator pedal. */
    accelPedalPos: optional(AcceleratorPedalPosition),
    /** Speed that the control system demands. */
    desiredSpeed: optional(Speed),
    /** Acceleration that the control system demands. */
    desiredAccel: optional(Acceleration),
    /** Engine torque that the control system demands. */
    desiredTorque: optional(Torque),
    /** Torque demanded of the transmission retarder. */
    desiredTmRetarderTorque: optional(Torque),
    /** Torque demanded of the engine retarder. */
    desiredEngRetarderTorque: optional(Torque),
    /** Angles of the vehicle and their rates. */
    axesMvmt: optional(AxesMovement),
    /** Distance to the vehicle ahead. */
    separationDist: optional(SeparationDistance),
    /** Mass of the whole vehicle. */
    totalMass: optional(TotalMass),
    /** Strongest acceleration available. */
    maxAvailAccel: optional(MaxAvailableAcceleration),
    /** Strongest braking available. */
    maxAvailDecel: optional(MaxAvailableDeceleration),
    /** Faults. */
    ccmFaultMode: optional(CCMFaultMode),
    /** What the vehicle is doing. */
    maneuverID: optional(ManeuverID),
    /** True if another vehicle has cut in ahead. */
    frontCutIn: optional(FrontCutIn),
  },
  extensible(),
)

/** Contents of part II by their number. */
export const CCMpartIIExtension = objectSet({
  0: VehicleSafetyExtensions,
  1: LightVehicleCCMExtensions,
  2: HeavyTruckCCMExtensions,
})

/** One content of part II. */
export const CCMPartIIcontent = sequence({
  /** Kind of content: 0 vehicle safety, 1 light vehicle, 2 heavy truck. */
  'partII-Id': PartII_Id,
  /** The content. */
  'partII-Value': openType('partII-Id', () => CCMpartIIExtension),
})

/**
 * Shares state and intentions of a vehicle with those that follow it under cooperative adaptive cruise control or in a
 * platoon.
 */
export const CooperativeControlMessage = sequence(
  {
    /** Position and motion of the vehicle, as in a basic safety message. */
    coreData: BSMcoreData,
    /** State of its longitudinal control. */
    partII: optional(sequenceOf(CCMPartIIcontent, [1, 8])),
  },
  extensible(),
)
