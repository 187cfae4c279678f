/**
 * What the messages of release 1 share: the common data dictionary.
 * @module ITS-Container
 * @source ETSI TS 102 894-2 v1.3.1
 */
import {
  alias,
  bitString,
  boolean,
  enumerated,
  extensible,
  ia5String,
  integer,
  numericString,
  octetString,
  optional,
  sequence,
  sequenceOf,
  utf8String,
} from '../../asn1/schema'

/**
 * Identifier of a station, a pseudonym that changes from time to time for privacy. Release 2 calls the type
 * `StationId`.
 */
export const StationID = integer(0, 4294967295)

/** Header that begins every message: format version, type and sender. */
export const ItsPduHeader = sequence({
  /** Version of the message format; together with the message type it decides how the rest is read. */
  protocolVersion: integer(0, 255),
  /** Kind of message. Release 2 calls it `messageId`. */
  messageID: integer(0, 255, {
    names: {
      denm: 1,
      cam: 2,
      poi: 3,
      spatem: 4,
      mapem: 5,
      ivim: 6,
      'ev-rsr': 7,
      tistpgtransaction: 8,
      srem: 9,
      ssem: 10,
      evcsn: 11,
      saem: 12,
      rtcmem: 13,
    },
  }),
  /** Station that sends the message. Release 2 calls it `stationId`. */
  stationID: StationID,
})

/** WGS 84 longitude, positive east of the prime meridian. */
export const Longitude = integer(-1800000000, 1800000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 1800000001,
  names: { oneMicrodegreeEast: 10, oneMicrodegreeWest: -10, unavailable: 1800000001 },
})

/** WGS 84 latitude, positive north of the equator. */
export const Latitude = integer(-900000000, 900000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 900000001,
  names: { oneMicrodegreeNorth: 10, oneMicrodegreeSouth: -10, unavailable: 900000001 },
})

/** Altitude in the WGS 84 system. The outermost measurable values also stand for anything beyond them. */
export const AltitudeValue = integer(-100000, 800001, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 800001,
  names: { referenceEllipsoidSurface: 0, oneCentimeter: 1, unavailable: 800001 },
})

/**
 * How far the reported altitude may be from the true one, at a confidence level of 95 % unless a message standard
 * sets another. Each item is an upper limit in metres; `outOfRange` means that the altitude is not to be trusted.
 */
export const AltitudeConfidence = enumerated([
  'alt-000-01',
  'alt-000-02',
  'alt-000-05',
  'alt-000-10',
  'alt-000-20',
  'alt-000-50',
  'alt-001-00',
  'alt-002-00',
  'alt-005-00',
  'alt-010-00',
  'alt-020-00',
  'alt-050-00',
  'alt-100-00',
  'alt-200-00',
  'outOfRange',
  'unavailable',
])

/** Altitude with its confidence. */
export const Altitude = sequence({
  /** The altitude. */
  altitudeValue: AltitudeValue,
  /** How far it may be from the true one. */
  altitudeConfidence: AltitudeConfidence,
})

/**
 * Half the length of an axis of the ellipse around a position that contains the true one at a confidence level of
 * 95 %. `outOfRange` means that the position is not to be trusted.
 */
export const SemiAxisLength = integer(0, 4095, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 4095,
  names: { oneCentimeter: 1, outOfRange: 4094, unavailable: 4095 },
})

/** Direction of horizontal motion, clockwise from WGS 84 north. The full circle is written as zero. */
export const HeadingValue = integer(0, 3601, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 3601,
  names: { wgs84North: 0, wgs84East: 900, wgs84South: 1800, wgs84West: 2700, unavailable: 3601 },
})

/** Ellipse about a position within which the true position lies with 95 % probability. */
export const PosConfidenceEllipse = sequence({
  /** Half the longer axis. */
  semiMajorConfidence: SemiAxisLength,
  /** Half the shorter axis. */
  semiMinorConfidence: SemiAxisLength,
  /** Direction of the longer axis, clockwise from true north. */
  semiMajorOrientation: HeadingValue,
})

/** A position on the globe with its accuracy. */
export const ReferencePosition = sequence({
  /** Latitude of the point. */
  latitude: Latitude,
  /** Longitude of the point. */
  longitude: Longitude,
  /** Accuracy in the horizontal plane. */
  positionConfidenceEllipse: PosConfidenceEllipse,
  /** Altitude of the point and its accuracy. */
  altitude: Altitude,
})

/** Difference in longitude from a reference position, positive eastward. */
export const DeltaLongitude = integer(-131071, 131072, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 131072,
  names: { oneMicrodegreeEast: 10, oneMicrodegreeWest: -10, unavailable: 131072 },
})

/** Difference in latitude from a reference position, positive northward. */
export const DeltaLatitude = integer(-131071, 131072, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 131072,
  names: { oneMicrodegreeNorth: 10, oneMicrodegreeSouth: -10, unavailable: 131072 },
})

/**
 * Height above a reference position; negative is below it. The outermost measurable values also stand for anything
 * beyond them.
 */
export const DeltaAltitude = integer(-12700, 12800, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 12800,
  names: { oneCentimeterUp: 1, oneCentimeterDown: -1, unavailable: 12800 },
})

/** A position given as an offset from another position, which the surrounding type names. */
export const DeltaReferencePosition = sequence({
  /** Offset in latitude; positive is northward. */
  deltaLatitude: DeltaLatitude,
  /** Offset in longitude; positive is eastward. */
  deltaLongitude: DeltaLongitude,
  /** Offset in altitude; positive is upward. */
  deltaAltitude: DeltaAltitude,
})

/** Travel time between a point of a path and the reference point or the point before it, recorded or estimated. */
export const PathDeltaTime = integer(1, 65535, {
  extensible: true,
  unit: 's',
  resolution: 0.01,
  names: { tenMilliSecondsInPast: 1 },
})

/** A point of a path. */
export const PathPoint = sequence({
  /** Where the point is, as an offset from the point before it; for the first point, from the reference position. */
  pathPosition: DeltaReferencePosition,
  /** Travel time between this point and the one before it. */
  pathDeltaTime: optional(PathDeltaTime),
})

/** How PtActivationData is coded. */
export const PtActivationType = integer(0, 255, {
  names: { undefinedCodingType: 0, 'r09-16CodingType': 1, 'vdv-50149CodingType': 2 },
})

/**
 * What a public transport vehicle tells traffic lights, barriers or switches, for instance its line, delay and
 * priority request. Coded as PtActivationType says.
 */
export const PtActivationData = octetString([1, 20])

/** Request of a public transport vehicle to the roadside, for instance for priority at traffic lights. */
export const PtActivation = sequence({
  /** Scheme that the data follows, such as R09. */
  ptActivationType: PtActivationType,
  /** The request itself, in the encoding of that scheme. */
  ptActivationData: PtActivationData,
})

/**
 * What acts on the speed of the vehicle at the moment: pedals, driver assistance and emergency systems. A bit that
 * is not set may also mean that the vehicle lacks the system or does not know its state.
 */
export const AccelerationControl = bitString(
  [7, 7],
  [
    'brakePedalEngaged',
    'gasPedalEngaged',
    'emergencyBrakeEngaged',
    'collisionWarningEngaged',
    'accEngaged',
    'cruiseControlEngaged',
    'speedLimiterEngaged',
  ],
)

/** Main cause of a traffic event; it says what a sub-cause code means. Numbers without a name are reserved. */
export const CauseCodeType = integer(0, 255, {
  names: {
    reserved: 0,
    trafficCondition: 1,
    accident: 2,
    roadworks: 3,
    impassability: 5,
    'adverseWeatherCondition-Adhesion': 6,
    aquaplannning: 7,
    'hazardousLocation-SurfaceCondition': 9,
    'hazardousLocation-ObstacleOnTheRoad': 10,
    'hazardousLocation-AnimalOnTheRoad': 11,
    humanPresenceOnTheRoad: 12,
    wrongWayDriving: 14,
    rescueAndRecoveryWorkInProgress: 15,
    'adverseWeatherCondition-ExtremeWeatherCondition': 17,
    'adverseWeatherCondition-Visibility': 18,
    'adverseWeatherCondition-Precipitation': 19,
    slowVehicle: 26,
    dangerousEndOfQueue: 27,
    vehicleBreakdown: 91,
    postCrash: 92,
    humanProblem: 93,
    stationaryVehicle: 94,
    emergencyVehicleApproaching: 95,
    'hazardousLocation-DangerousCurve': 96,
    collisionRisk: 97,
    signalViolation: 98,
    dangerousSituation: 99,
  },
})

/** Details of a cause; what a number means depends on the cause. */
export const SubCauseCodeType = integer(0, 255)

/** What kind of traffic event it is, as two numbers. CauseCodeV2 is the newer form. */
export const CauseCode = sequence(
  {
    /** The main cause; it is enough to understand the event. */
    causeCode: CauseCodeType,
    /** Details, whose meaning depends on the main cause. */
    subCauseCode: SubCauseCodeType,
  },
  extensible(),
)

/** How traffic flows or a jam develops, under the cause `trafficCondition`. */
export const TrafficConditionSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    increasedVolumeOfTraffic: 1,
    trafficJamSlowlyIncreasing: 2,
    trafficJamIncreasing: 3,
    trafficJamStronglyIncreasing: 4,
    trafficStationary: 5,
    trafficJamSlightlyDecreasing: 6,
    trafficJamDecreasing: 7,
    trafficJamStronglyDecreasing: 8,
  },
})

/** What kind of accident it is, under the cause `accident`. */
export const AccidentSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    multiVehicleAccident: 1,
    heavyAccident: 2,
    accidentInvolvingLorry: 3,
    accidentInvolvingBus: 4,
    accidentInvolvingHazardousMaterials: 5,
    accidentOnOppositeLane: 6,
    unsecuredAccident: 7,
    assistanceRequested: 8,
  },
})

/** What kind of roadworks it is and how they close the road, under the cause `roadworks`. */
export const RoadworksSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    majorRoadworks: 1,
    roadMarkingWork: 2,
    slowMovingRoadMaintenance: 3,
    shortTermStationaryRoadworks: 4,
    streetCleaning: 5,
    winterService: 6,
  },
})

/** Who is on the road, under the cause `humanPresenceOnTheRoad`. */
export const HumanPresenceOnTheRoadSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, childrenOnRoadway: 1, cyclistOnRoadway: 2, motorcyclistOnRoadway: 3 },
})

/** What is wrong about the lane or direction, under the cause `wrongWayDriving`. */
export const WrongWayDrivingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, wrongLane: 1, wrongDirection: 2 },
})

/** Kind of extreme weather. */
export const AdverseWeatherCondition_ExtremeWeatherConditionSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, strongWinds: 1, damagingHail: 2, hurricane: 3, thunderstorm: 4, tornado: 5, blizzard: 6 },
})

/** Why the road is slippery. */
export const AdverseWeatherCondition_AdhesionSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    heavyFrostOnRoad: 1,
    fuelOnRoad: 2,
    mudOnRoad: 3,
    snowOnRoad: 4,
    iceOnRoad: 5,
    blackIceOnRoad: 6,
    oilOnRoad: 7,
    looseChippings: 8,
    instantBlackIce: 9,
    roadsSalted: 10,
  },
})

/** Why visibility is poor, under the cause `adverseWeatherCondition-Visibility`. */
export const AdverseWeatherCondition_VisibilitySubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    fog: 1,
    smoke: 2,
    heavySnowfall: 3,
    heavyRain: 4,
    heavyHail: 5,
    lowSunGlare: 6,
    sandstorms: 7,
    swarmsOfInsects: 8,
  },
})

/** What falls from the sky, under the cause `adverseWeatherCondition-Precipitation`. */
export const AdverseWeatherCondition_PrecipitationSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, heavyRain: 1, heavySnowfall: 2, softHail: 3 },
})

/** Why the vehicle is slow, under the cause `slowVehicle`. */
export const SlowVehicleSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    maintenanceVehicle: 1,
    vehiclesSlowingToLookAtAccident: 2,
    abnormalLoad: 3,
    abnormalWideLoad: 4,
    convoy: 5,
    snowplough: 6,
    deicing: 7,
    saltingVehicles: 8,
  },
})

/** Why the vehicle stands, or what makes it dangerous, under the cause `stationaryVehicle`. */
export const StationaryVehicleSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    humanProblem: 1,
    vehicleBreakdown: 2,
    postCrash: 3,
    publicTransportStop: 4,
    carryingDangerousGoods: 5,
  },
})

/** What health problem the driver or a passenger has, under the cause `humanProblem`. */
export const HumanProblemSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, glycemiaProblem: 1, heartProblem: 2 },
})

/** What kind of priority vehicle comes near, under the cause `emergencyVehicleApproaching`. */
export const EmergencyVehicleApproachingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, emergencyVehicleApproaching: 1, prioritizedVehicleApproaching: 2 },
})

/** Which way the curve or the series of curves bends, under the cause `hazardousLocation-DangerousCurve`. */
export const HazardousLocation_DangerousCurveSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    dangerousLeftTurnCurve: 1,
    dangerousRightTurnCurve: 2,
    multipleCurvesStartingWithUnknownTurningDirection: 3,
    multipleCurvesStartingWithLeftTurn: 4,
    multipleCurvesStartingWithRightTurn: 5,
  },
})

/** What is wrong with the road surface, under the cause `hazardousLocation-SurfaceCondition`. */
export const HazardousLocation_SurfaceConditionSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    rockfalls: 1,
    earthquakeDamage: 2,
    sewerCollapse: 3,
    subsidence: 4,
    snowDrifts: 5,
    stormDamage: 6,
    burstPipe: 7,
    volcanoEruption: 8,
    fallingIce: 9,
  },
})

/** What lies on the road, under the cause `hazardousLocation-ObstacleOnTheRoad`. */
export const HazardousLocation_ObstacleOnTheRoadSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    shedLoad: 1,
    partsOfVehicles: 2,
    partsOfTyres: 3,
    bigObjects: 4,
    fallenTrees: 5,
    hubCaps: 6,
    waitingVehicles: 7,
  },
})

/** What animals are on the road, under the cause `hazardousLocation-AnimalOnTheRoad`. */
export const HazardousLocation_AnimalOnTheRoadSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, wildAnimals: 1, herdOfAnimals: 2, smallAnimals: 3, largeAnimals: 4 },
})

/** How or with whom a collision threatens, under the cause `collisionRisk`. */
export const CollisionRiskSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    longitudinalCollisionRisk: 1,
    crossingCollisionRisk: 2,
    lateralCollisionRisk: 3,
    vulnerableRoadUser: 4,
  },
})

/** What was disregarded, under the cause `signalViolation`. */
export const SignalViolationSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, stopSignViolation: 1, trafficLightViolation: 2, turningRegulationViolation: 3 },
})

/** Kind of rescue or recovery work. */
export const RescueAndRecoveryWorkInProgressSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    emergencyVehicles: 1,
    rescueHelicopterLanding: 2,
    policeActivityOngoing: 3,
    medicalEmergencyOngoing: 4,
    childAbductionInProgress: 5,
  },
})

/** What makes the tail of the queue dangerous, under the cause `dangerousEndOfQueue`. */
export const DangerousEndOfQueueSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, suddenEndOfQueue: 1, queueOverHill: 2, queueAroundBend: 3, queueInTunnel: 4 },
})

/** Which safety system of the vehicle stepped in, under the cause `dangerousSituation`. */
export const DangerousSituationSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    emergencyElectronicBrakeEngaged: 1,
    preCrashSystemEngaged: 2,
    espEngaged: 3,
    absEngaged: 4,
    aebEngaged: 5,
    brakeWarningEngaged: 6,
    collisionRiskWarningEngaged: 7,
  },
})

/** What broke down, under the cause `vehicleBreakdown`. */
export const VehicleBreakdownSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    lackOfFuel: 1,
    lackOfBatteryPower: 2,
    engineProblem: 3,
    transmissionProblem: 4,
    engineCoolingProblem: 5,
    brakingSystemProblem: 6,
    steeringProblem: 7,
    tyrePuncture: 8,
    tyrePressureProblem: 9,
  },
})

/** Whether and how an emergency call was made, under the cause `postCrash`. */
export const PostCrashSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    accidentWithoutECallTriggered: 1,
    accidentWithECallManuallyTriggered: 2,
    accidentWithECallAutomaticallyTriggered: 3,
    accidentWithECallTriggeredWithoutAccessToCellularNetwork: 4,
  },
})

/**
 * Curvature of the track of the vehicle, one over the radius: positive in a curve to the left, zero straight ahead.
 * The outermost measurable values also stand for anything beyond them.
 */
export const CurvatureValue = integer(-1023, 1023, {
  unit: '1/m',
  resolution: 0.0001,
  unavailable: 1023,
  names: { straight: 0, unavailable: 1023 },
})

/**
 * How far the reported curvature may be from the true one, at a confidence level of 95 %. Each item is an upper
 * limit, as one over metres; `outOfRange` means that the curvature is not to be trusted.
 */
export const CurvatureConfidence = enumerated([
  'onePerMeter-0-00002',
  'onePerMeter-0-0001',
  'onePerMeter-0-0005',
  'onePerMeter-0-002',
  'onePerMeter-0-01',
  'onePerMeter-0-1',
  'outOfRange',
  'unavailable',
])

/** Curvature of the track that the vehicle drives, with its confidence. */
export const Curvature = sequence({
  /** The curvature. */
  curvatureValue: CurvatureValue,
  /** How far it may be from the true one. */
  curvatureConfidence: CurvatureConfidence,
})

/** Whether the vehicle derives the curvature of its track from its yaw rate. */
export const CurvatureCalculationMode = enumerated(['yawRateUsed', 'yawRateNotUsed', 'unavailable'], extensible())

/**
 * How far the reported heading may be from the true one, at a confidence level of 95 %. `outOfRange` means that the
 * heading is not to be trusted.
 */
export const HeadingConfidence = integer(1, 127, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 127,
  names: { equalOrWithinZeroPointOneDegree: 1, equalOrWithinOneDegree: 10, outOfRange: 126, unavailable: 127 },
})

/** Direction of movement relative to true north, with its accuracy. */
export const Heading = sequence({
  /** Direction, clockwise from true north. */
  headingValue: HeadingValue,
  /** Accuracy of the direction. */
  headingConfidence: HeadingConfidence,
})

/**
 * Lane of the carriageway, counted from the inside outward in the direction of traffic: 1 is the innermost driving
 * lane. The inside is on the left where traffic keeps right, and on the right where it keeps left.
 */
export const LanePosition = integer(-1, 14, {
  names: {
    offTheRoad: -1,
    innerHardShoulder: 0,
    innermostDrivingLane: 1,
    secondLaneFromInside: 2,
    outerHardShoulder: 14,
  },
})

/** Whether the hard shoulder is for stopping, closed, or open as a driving lane. */
export const HardShoulderStatus = enumerated(['availableForStopping', 'closed', 'availableForDriving'])

/**
 * Which driving lanes are closed: a set bit means closed, the first bit is the innermost lane. There is one bit per
 * driving lane of the carriageway, hard shoulders not counted.
 */
export const DrivingLaneStatus = bitString([1, 13])

/** Which lanes and hard shoulders of a carriageway are open or closed. */
export const ClosedLanes = sequence(
  {
    /** State of the inner hard shoulder; absent if there is none or its state is unknown. */
    innerhardShoulderStatus: optional(HardShoulderStatus),
    /** State of the outer hard shoulder; absent if there is none or its state is unknown. */
    outerhardShoulderStatus: optional(HardShoulderStatus),
    /** State of the driving lanes; absent if it is unknown or there are more lanes than it has room for. */
    drivingLaneStatus: optional(DrivingLaneStatus),
  },
  extensible(),
)

/**
 * Class of additional requirements that the data of a station meets, such as its age. What a class stands for is
 * left to profiles.
 */
export const PerformanceClass = integer(0, 7, { names: { unavailable: 0, performanceClassA: 1, performanceClassB: 2 } })

/** Speed without its direction, rounded up. */
export const SpeedValue = integer(0, 16383, {
  unit: 'm/s',
  resolution: 0.01,
  unavailable: 16383,
  names: { standstill: 0, oneCentimeterPerSec: 1, unavailable: 16383 },
})

/**
 * How far the reported speed may be from the true one, at a confidence level of 95 % unless a message standard sets
 * another. `outOfRange` means that the speed is not to be trusted.
 */
export const SpeedConfidence = integer(1, 127, {
  unit: 'm/s',
  resolution: 0.01,
  unavailable: 127,
  names: { equalOrWithinOneCentimeterPerSec: 1, equalOrWithinOneMeterPerSec: 100, outOfRange: 126, unavailable: 127 },
})

/** Mass of the empty vehicle, rounded up. */
export const VehicleMass = integer(1, 1024, {
  unit: 'kg',
  resolution: 100,
  unavailable: 1024,
  names: { hundredKg: 1, unavailable: 1024 },
})

/** Speed with its accuracy. */
export const Speed = sequence({
  /** Speed. */
  speedValue: SpeedValue,
  /** Accuracy of the speed. */
  speedConfidence: SpeedConfidence,
})

/** Whether something moves forward or backward. */
export const DriveDirection = enumerated(['forward', 'backward', 'unavailable'])

/** Whether people or goods are getting on or off at the moment. */
export const EmbarkationStatus = boolean()

/**
 * Acceleration of the vehicle along its axis and along the road surface, without the part of gravity: negative when
 * braking.
 */
export const LongitudinalAccelerationValue = integer(-160, 161, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 161,
  names: { pointOneMeterPerSecSquaredForward: 1, pointOneMeterPerSecSquaredBackward: -1, unavailable: 161 },
})

/**
 * How far the reported acceleration may be from the true one, at a confidence level of 95 % unless a message
 * standard sets another. Zero is not used; `outOfRange` means that the acceleration itself is not to be trusted.
 */
export const AccelerationConfidence = integer(0, 102, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 102,
  names: { pointOneMeterPerSecSquared: 1, outOfRange: 101, unavailable: 102 },
})

/** Acceleration along the vehicle, with its accuracy. */
export const LongitudinalAcceleration = sequence({
  /** Acceleration; positive is forward, braking is negative. */
  longitudinalAccelerationValue: LongitudinalAccelerationValue,
  /** Accuracy of the acceleration. */
  longitudinalAccelerationConfidence: AccelerationConfidence,
})

/** Acceleration of the vehicle across its axis, at the centre of mass of the empty vehicle: positive to the left. */
export const LateralAccelerationValue = integer(-160, 161, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 161,
  names: { pointOneMeterPerSecSquaredToRight: -1, pointOneMeterPerSecSquaredToLeft: 1, unavailable: 161 },
})

/** Acceleration across the vehicle, with its accuracy. */
export const LateralAcceleration = sequence({
  /** Acceleration; positive is to the left. */
  lateralAccelerationValue: LateralAccelerationValue,
  /** Accuracy of the acceleration. */
  lateralAccelerationConfidence: AccelerationConfidence,
})

/**
 * Acceleration of the vehicle along its vertical axis, at the centre of mass of the empty vehicle: positive upward.
 */
export const VerticalAccelerationValue = integer(-160, 161, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 161,
  names: { pointOneMeterPerSecSquaredUp: 1, pointOneMeterPerSecSquaredDown: -1, unavailable: 161 },
})

/** Acceleration along the vertical axis of the vehicle, with its accuracy. */
export const VerticalAcceleration = sequence({
  /** Acceleration; positive is upward. */
  verticalAccelerationValue: VerticalAccelerationValue,
  /** Accuracy of the acceleration. */
  verticalAccelerationConfidence: AccelerationConfidence,
})

/** What a station is mounted on or carried by. */
export const StationType = integer(0, 255, {
  names: {
    unknown: 0,
    pedestrian: 1,
    cyclist: 2,
    moped: 3,
    motorcycle: 4,
    passengerCar: 5,
    bus: 6,
    lightTruck: 7,
    heavyTruck: 8,
    trailer: 9,
    specialVehicles: 10,
    tram: 11,
    roadSideUnit: 15,
  },
})

/**
 * Which light switches are on, by the driver or by the vehicle. It is the switch, not the lamp: an indicator bit
 * does not blink, and both indicators together are the hazard lights.
 */
export const ExteriorLights = bitString(
  [8, 8],
  [
    'lowBeamHeadlightsOn',
    'highBeamHeadlightsOn',
    'leftTurnSignalOn',
    'rightTurnSignalOn',
    'daytimeRunningLightsOn',
    'reverseLightOn',
    'fogLightOn',
    'parkingLightsOn',
  ],
)

/** Class and division of the dangerous goods on board, after the ADR agreement on carriage by road. */
export const DangerousGoodsBasic = enumerated([
  'explosives1',
  'explosives2',
  'explosives3',
  'explosives4',
  'explosives5',
  'explosives6',
  'flammableGases',
  'nonFlammableGases',
  'toxicGases',
  'flammableLiquids',
  'flammableSolids',
  'substancesLiableToSpontaneousCombustion',
  'substancesEmittingFlammableGasesUponContactWithWater',
  'oxidizingSubstances',
  'organicPeroxides',
  'toxicSubstances',
  'infectiousSubstances',
  'radioactiveMaterial',
  'corrosiveSubstances',
  'miscellaneousDangerousSubstances',
])

/** Telephone number, digits only. */
export const PhoneNumber = numericString([1, 16])

/** The dangerous goods on board, in detail. */
export const DangerousGoodsExtended = sequence(
  {
    /** Class and division. */
    dangerousGoodsType: DangerousGoodsBasic,
    /** UN number of the substance. */
    unNumber: integer(0, 9999),
    /** Whether the goods are carried at an elevated temperature. */
    elevatedTemperature: boolean(),
    /** Whether the vehicle may not use certain tunnels. */
    tunnelsRestricted: boolean(),
    /** Whether the goods are packed in limited quantities. */
    limitedQuantity: boolean(),
    /** Code that tells rescuers how to act. */
    emergencyActionCode: optional(ia5String([1, 24])),
    /** Whom to call for help with the goods. */
    phoneNumber: optional(PhoneNumber),
    /** Company in charge of the transport. */
    companyName: optional(utf8String([1, 24])),
  },
  extensible(),
)

/** In what way the load exceeds the ordinary: weight, width, length or height. */
export const SpecialTransportType = bitString([4, 4], ['heavyLoad', 'excessWidth', 'excessLength', 'excessHeight'])

/** Whether the light bar and the siren, or any other acoustic alarm besides the horn, are on. */
export const LightBarSirenInUse = bitString([2, 2], ['lightBarActivated', 'sirenActivated'])

/** Height of a longitudinal carrier of the vehicle body, from its base to its top. */
export const HeightLonCarr = integer(1, 100, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 100,
  names: { oneCentimeter: 1, unavailable: 100 },
})

/** Distance of a longitudinal carrier of the vehicle body from the middle of the front bumper. */
export const PosLonCarr = integer(1, 127, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 127,
  names: { oneCentimeter: 1, unavailable: 127 },
})

/** Distance from one roof pillar to the next, the first counted from the middle of the vehicle front. */
export const PosPillar = integer(1, 30, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 30,
  names: { tenCentimeters: 1, unavailable: 30 },
})

/** Distance of the centre of mass behind the front of the vehicle, for the empty vehicle. */
export const PosCentMass = integer(1, 63, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 63,
  names: { tenCentimeters: 1, unavailable: 63 },
})

/** Whether the message asks other stations for information or answers such a request. */
export const RequestResponseIndication = enumerated(['request', 'response'])

/** Speed limit at a place, on a section or in an area. */
export const SpeedLimit = integer(1, 255, { unit: 'km/h', names: { oneKmPerHour: 1 } })

/** For how long something has been standing still. */
export const StationarySince = enumerated([
  'lessThan1Minute',
  'lessThan2Minutes',
  'lessThan15Minutes',
  'equalOrGreater15Minutes',
])

/** A temperature, usually that of the air. The two ends also stand for anything beyond them. */
export const Temperature = integer(-60, 67, {
  unit: '°C',
  names: { equalOrSmallerThanMinus60Deg: -60, oneDegreeCelsius: 1, equalOrGreaterThan67Deg: 67 },
})

/** Rule for overtaking or passing at a place. */
export const TrafficRule = enumerated(['noPassing', 'noPassingForTrucks', 'passToRight', 'passToLeft'], extensible())

/** Distance between the front and the rear axle. */
export const WheelBaseVehicle = integer(1, 127, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 127,
  names: { tenCentimeters: 1, unavailable: 127 },
})

/** Radius of the tightest turn that the vehicle can make, without its trailer. */
export const TurningRadius = integer(1, 255, {
  unit: 'm',
  resolution: 0.4,
  unavailable: 255,
  names: { point4Meters: 1, unavailable: 255 },
})

/** Distance of the front axle behind the front of the vehicle. */
export const PosFrontAx = integer(1, 20, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 20,
  names: { tenCentimeters: 1, unavailable: 20 },
})

/**
 * Which seats are taken, row by row from the front, left and right as seen in driving direction. If a row is not
 * detectable, all its seats are marked as taken; if it is not present, none are.
 */
export const PositionOfOccupants = bitString(
  [20, 20],
  [
    'row1LeftOccupied',
    'row1RightOccupied',
    'row1MidOccupied',
    'row1NotDetectable',
    'row1NotPresent',
    'row2LeftOccupied',
    'row2RightOccupied',
    'row2MidOccupied',
    'row2NotDetectable',
    'row2NotPresent',
    'row3LeftOccupied',
    'row3RightOccupied',
    'row3MidOccupied',
    'row3NotDetectable',
    'row3NotPresent',
    'row4LeftOccupied',
    'row4RightOccupied',
    'row4MidOccupied',
    'row4NotDetectable',
    'row4NotPresent',
  ],
)

/**
 * How the position was found: satellite navigation, with or without correction data and dead reckoning, or by hand.
 */
export const PositioningSolutionType = enumerated(
  ['noPositioningSolution', 'sGNSS', 'dGNSS', 'sGNSSplusDR', 'dGNSSplusDR', 'dR'],
  extensible(),
)

/** World manufacturer identifier of the vehicle identification number, after ISO 3779. */
export const WMInumber = ia5String([1, 3])

/** Vehicle descriptor section of the vehicle identification number, after ISO 3779. */
export const VDS = ia5String([6, 6])

/** Parts of the vehicle identification number. */
export const VehicleIdentification = sequence(
  {
    /** Manufacturer code, the beginning of the number. */
    wMInumber: optional(WMInumber),
    /** Description of the vehicle, the middle part of the number. */
    vDS: optional(VDS),
  },
  extensible(),
)

/** Fuels and other energy stores that the vehicle carries and runs on. Tells rescuers what to expect. */
export const EnergyStorageType = bitString(
  [7, 7],
  [
    'hydrogenStorage',
    'electricEnergyStorage',
    'liquidPropaneGas',
    'compressedNaturalGas',
    'diesel',
    'gasoline',
    'ammonia',
  ],
)

/** Length of the vehicle, rounded up. */
export const VehicleLengthValue = integer(1, 1023, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 1023,
  names: { tenCentimeters: 1, outOfRange: 1022, unavailable: 1023 },
})

/**
 * Whether a trailer is attached, and whether the vehicle length includes it. `trailerPresenceIsUnknown` is a
 * vehicle that can tow but does not detect a trailer.
 */
export const VehicleLengthConfidenceIndication = enumerated([
  'noTrailerPresent',
  'trailerPresentWithKnownLength',
  'trailerPresentWithUnknownLength',
  'trailerPresenceIsUnknown',
  'unavailable',
])

/** Length of the vehicle and whether a trailer adds to it. */
export const VehicleLength = sequence({
  /** Length of the vehicle. */
  vehicleLengthValue: VehicleLengthValue,
  /** Whether there is a trailer and whether its length is known. */
  vehicleLengthConfidenceIndication: VehicleLengthConfidenceIndication,
})

/** Width of the vehicle without its mirrors, rounded up. */
export const VehicleWidth = integer(1, 62, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 62,
  names: { tenCentimeters: 1, outOfRange: 61, unavailable: 62 },
})

/**
 * Where a vehicle has been, as a list of points. The first is an offset from the reference position, each further
 * one from the point before it.
 */
export const PathHistory = sequenceOf(PathPoint, [0, 40])

/** Rights that an emergency vehicle on a mission asks for or takes: right of way, passing a red light. */
export const EmergencyPriority = bitString([2, 2], ['requestForRightOfWay', 'requestForFreeCrossingAtATrafficLight'])

/**
 * Quality of the information that is sent, from 1, the lowest, to 7, the highest; 0 is unknown. What a level stands
 * for is left to profiles.
 */
export const InformationQuality = integer(0, 7, { names: { unavailable: 0, lowest: 1, highest: 7 } })

/** Whether the road is urban, and whether a structure separates it from oncoming traffic. */
export const RoadType = enumerated([
  'urban-NoStructuralSeparationToOppositeLanes',
  'urban-WithStructuralSeparationToOppositeLanes',
  'nonUrban-NoStructuralSeparationToOppositeLanes',
  'nonUrban-WithStructuralSeparationToOppositeLanes',
])

/** Angle by which the steering wheel is turned, positive to the left. */
export const SteeringWheelAngleValue = integer(-511, 512, {
  unit: 'deg',
  resolution: 1.5,
  unavailable: 512,
  names: { straight: 0, onePointFiveDegreesToRight: -1, onePointFiveDegreesToLeft: 1, unavailable: 512 },
})

/**
 * How far the reported steering wheel angle may be from the true one, at a confidence level of 95 %. `outOfRange`
 * means that the angle is not to be trusted.
 */
export const SteeringWheelAngleConfidence = integer(1, 127, {
  unit: 'deg',
  resolution: 1.5,
  unavailable: 127,
  names: { equalOrWithinOnePointFiveDegree: 1, outOfRange: 126, unavailable: 127 },
})

/** How far the steering wheel is turned, with its accuracy. */
export const SteeringWheelAngle = sequence({
  /** Angle of the steering wheel; positive is to the left. */
  steeringWheelAngleValue: SteeringWheelAngleValue,
  /** Accuracy of the angle. */
  steeringWheelAngleConfidence: SteeringWheelAngleConfidence,
})

/**
 * Time elapsed since the start of 2004 (UTC), counted in TAI: leap seconds do not interrupt it. It is therefore
 * ahead of UTC by the leap seconds since then, five as of 2017.
 */
export const TimestampIts = integer(0, 4398046511103, {
  unit: 's',
  resolution: 0.001,
  names: { utcStartOf2004: 0, oneMillisecAfterUTCStartOf2004: 1 },
})

/** What the vehicle is doing at the moment, whatever its type, for instance an emergency mission or roadworks. */
export const VehicleRole = enumerated([
  'default',
  'publicTransport',
  'specialTransport',
  'dangerousGoods',
  'roadWork',
  'rescue',
  'emergency',
  'safetyCar',
  'agriculture',
  'commercial',
  'military',
  'roadOperator',
  'taxi',
  'reserved1',
  'reserved2',
  'reserved3',
])

/**
 * Rotation of the vehicle about its vertical axis, positive in a turn to the left. A raw value, neither filtered
 * nor smoothed.
 */
export const YawRateValue = integer(-32766, 32767, {
  unit: 'deg/s',
  resolution: 0.01,
  unavailable: 32767,
  names: { straight: 0, 'degSec-000-01ToRight': -1, 'degSec-000-01ToLeft': 1, unavailable: 32767 },
})

/**
 * How far the reported yaw rate may be from the true one, at a confidence level of 95 % unless a message standard
 * sets another. Each item is an upper limit in degrees per second; `outOfRange` means that the yaw rate is not to
 * be trusted.
 */
export const YawRateConfidence = enumerated([
  'degSec-000-01',
  'degSec-000-05',
  'degSec-000-10',
  'degSec-001-00',
  'degSec-005-00',
  'degSec-010-00',
  'degSec-100-00',
  'outOfRange',
  'unavailable',
])

/** Rate of rotation about the vertical axis of the vehicle, with its accuracy. */
export const YawRate = sequence({
  /** Rate of rotation; positive is to the left. */
  yawRateValue: YawRateValue,
  /** Accuracy of the rate. */
  yawRateConfidence: YawRateConfidence,
})

/**
 * Kind of zone in which communication has to be restricted, so that a station knows what to do, for instance lower
 * its transmit power.
 */
export const ProtectedZoneType = enumerated(['permanentCenDsrcTolling'], extensible('temporaryCenDsrcTolling'))

/** Up to which distance from the event the information matters. */
export const RelevanceDistance = enumerated([
  'lessThan50m',
  'lessThan100m',
  'lessThan200m',
  'lessThan500m',
  'lessThan1000m',
  'lessThan5km',
  'lessThan10km',
  'over10km',
])

/**
 * For which traffic the information matters, as seen from the event: upstream drives towards it, downstream away
 * from it.
 */
export const RelevanceTrafficDirection = enumerated([
  'allTrafficDirections',
  'upstreamTraffic',
  'downstreamTraffic',
  'oppositeTraffic',
])

/** Time between two transmissions of the same message. */
export const TransmissionInterval = integer(1, 10000, {
  unit: 's',
  resolution: 0.001,
  names: { oneMilliSecond: 1, tenSeconds: 10000 },
})

/** How long an event stays valid, counted from its detection. */
export const ValidityDuration = integer(0, 86400, {
  unit: 's',
  names: { timeOfDetection: 0, oneSecondAfterDetection: 1 },
})

/** Number that a station counts up, so that what it sends or reports can be told apart. */
export const SequenceNumber = integer(0, 65535)

/**
 * Identifies an event of DENMs: the station that detected it, and its running number there. Release 2 calls the
 * type `ActionId`.
 */
export const ActionID = sequence({
  /** Station that detected the event. */
  originatingStationID: StationID,
  /** Running number of the event at that station. */
  sequenceNumber: SequenceNumber,
})

/** A recommended route as an ordered list of waypoints. */
export const ItineraryPath = sequenceOf(ReferencePosition, [1, 40])

/** Radius of a zone in which communication has to be restricted. */
export const ProtectedZoneRadius = integer(1, 255, { extensible: true, unit: 'm', names: { oneMeter: 1 } })

/** Number of a zone in which other radio must not be disturbed. Release 2 calls the type `ProtectedZoneId`. */
export const ProtectedZoneID = integer(0, 134217727)

/** An area in which stations must restrict their transmissions, such as that about a tolling station. */
export const ProtectedCommunicationZone = sequence(
  {
    /** Kind of the zone, permanent or temporary. */
    protectedZoneType: ProtectedZoneType,
    /** When the zone ceases to exist; present if it is temporary. */
    expiryTime: optional(TimestampIts),
    /** Latitude of the centre. */
    protectedZoneLatitude: Latitude,
    /** Longitude of the centre. */
    protectedZoneLongitude: Longitude,
    /** Radius of the zone. */
    protectedZoneRadius: optional(ProtectedZoneRadius),
    /** Number of the zone. Release 2 calls it `protectedZoneId`. */
    protectedZoneID: optional(ProtectedZoneID),
  },
  extensible(),
)

/** Paths that lead to the position of an event. Whoever drives along one of them is approaching it. */
export const Traces = sequenceOf(PathHistory, [1, 7])

/** Number of people in the vehicle. */
export const NumberOfOccupants = integer(0, 127, {
  unit: 'persons',
  unavailable: 127,
  names: { oneOccupant: 1, unavailable: 127 },
})

/**
 * Where the roof pillars of a vehicle stand, from front to rear. The first distance counts from the front bumper,
 * each further one from the pillar before it.
 */
export const PositionOfPillars = sequenceOf(PosPillar, [1, 3, true])

/** Kinds of road users to which a traffic restriction applies. */
export const RestrictedTypes = sequenceOf(StationType, [1, 3, true])

/** A point at which an event was detected. */
export const EventPoint = sequence({
  /**
   * Where the point is, as an offset from the point before it; for the first point, from the position of the
   * event.
   */
  eventPosition: DeltaReferencePosition,
  /** Travel time of the detecting station since the point before this one. */
  eventDeltaTime: optional(PathDeltaTime),
  /** How reliable the detection at this point is. */
  informationQuality: InformationQuality,
})

/**
 * Points at which an event was detected one after the other. The first is an offset from the position of the event,
 * each further one from the point before it.
 */
export const EventHistory = sequenceOf(EventPoint, [1, 23])

/** Protected zones that a roadside unit makes known. */
export const ProtectedCommunicationZonesRSU = sequenceOf(ProtectedCommunicationZone, [1, 16])

/** Identifies a road toll zone that works with CEN DSRC. Deprecated in favour of the plain zone identifier. */
export const CenDsrcTollingZoneID = alias(ProtectedZoneID)

/** Where a road toll station works with CEN DSRC, so that others near it can lower their transmit power. */
export const CenDsrcTollingZone = sequence(
  {
    /** Latitude of the toll equipment. */
    protectedZoneLatitude: Latitude,
    /** Longitude of the toll equipment. */
    protectedZoneLongitude: Longitude,
    /** Number of the tolling zone. Release 2 calls it `cenDsrcTollingZoneId`. */
    cenDsrcTollingZoneID: optional(CenDsrcTollingZoneID),
  },
  extensible(),
)

/** A piece of a map as an ordered list of waypoints. */
export const DigitalMap = sequenceOf(ReferencePosition, [1, 256])

/** Days and hours at which a place is open, as text. */
export const OpeningDaysHours = utf8String()
