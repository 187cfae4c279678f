/**
 * What the messages of release 2 share: the common data dictionary.
 * @module ETSI-ITS-CDD
 * @source ETSI TS 102 894-2 v2.4.1
 */
import {
  alias,
  bitString,
  boolean,
  choice,
  enumerated,
  extensible,
  ia5String,
  integer,
  nullType,
  numericString,
  octetString,
  optional,
  range,
  renamed,
  sequence,
  sequenceOf,
  utf8String,
  withDefault,
} from '../../asn1/schema'

/** Whether a road user speeds up or slows down in the horizontal plane. */
export const AccelerationChange = enumerated(['accelerate', 'decelerate'])

/**
 * How far the reported acceleration may be from the true one, at a confidence level of 95 % unless a message
 * standard sets another. Zero is not used; `outOfRange` means that the acceleration itself is not to be trusted.
 */
export const AccelerationConfidence = integer(0, 102, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 102,
  names: { outOfRange: 101, unavailable: 102 },
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

/**
 * More systems that act on the speed of the vehicle, to be read together with AccelerationControl. A bit that is
 * not set may also mean that the vehicle lacks the system or does not know its state.
 */
export const AccelerationControlExtension = bitString(
  [3, 3, true],
  ['rearCrossTrafficAlertEngaged', 'emergencyBrakeRearEngaged', 'assistedParkingLongitudinalEngaged'],
)

/** Magnitude of an acceleration vector, rounded up. */
export const AccelerationMagnitudeValue = integer(0, 161, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 161,
  names: { positiveOutOfRange: 160, unavailable: 161 },
})

/**
 * Acceleration along one axis of a coordinate system that the context defines, rounded up. The sign follows the
 * axis.
 */
export const AccelerationValue = integer(-160, 161, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 161,
  names: { negativeOutOfRange: -160, positiveOutOfRange: 160, unavailable: 161 },
})

/** Radio technology by which stations talk to each other directly. */
export const AccessTechnologyClass = enumerated(['any', 'itsg5Class', 'ltev2xClass', 'nrv2xClass'], extensible())

/** What kind of accident it is, under the cause `accident`. */
export const AccidentSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    multiVehicleAccident: 1,
    heavyAccident: 2,
    accidentInvolvingLorry: 3,
    accidentInvolvingBus: 4,
    accidentInvolvingHazardousMaterials: 5,
    'accidentOnOppositeLane-deprecated': 6,
    unsecuredAccident: 7,
    assistanceRequested: 8,
  },
})

/** Why the road is slippery, under the cause `adhesion`. */
export const AdhesionSubCauseCode = integer(0, 255, {
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
    flooding: 11,
    waterOnRoad: 12,
  },
})

/** What kind of wind or storm it is, under the weather cause 17. */
export const AdverseWeatherCondition_WindSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    strongWinds: 1,
    'damagingHail-deprecated': 2,
    hurricane: 3,
    thunderstorm: 4,
    tornado: 5,
    blizzard: 6,
  },
})

/** What falls from the sky, under the cause `adverseWeatherCondition-Precipitation`. */
export const AdverseWeatherCondition_PrecipitationSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, rain: 1, snowfall: 2, hail: 3 },
})

/** Why visibility is poor, under the cause `adverseWeatherCondition-Visibility`. */
export const AdverseWeatherCondition_VisibilitySubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    fog: 1,
    smoke: 2,
    snowfall: 3,
    rain: 4,
    hail: 5,
    lowSunGlare: 6,
    sandstorms: 7,
    swarmsOfInsects: 8,
  },
})

/** Relative humidity of the air, rounded up. */
export const AirHumidity = integer(1, 1001, {
  unit: '%',
  resolution: 0.1,
  unavailable: 1001,
  names: { oneHundredPercent: 1000, unavailable: 1001 },
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

/** Altitude in the WGS 84 system. The outermost measurable values also stand for anything beyond them. */
export const AltitudeValue = integer(-100000, 800001, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 800001,
  names: { negativeOutOfRange: -100000, postiveOutOfRange: 800000, unavailable: 800001 },
})

/**
 * How far a reported angle may be from the true one, at a confidence level of 95 % unless a message standard sets
 * another.
 */
export const AngleConfidence = integer(1, 127, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 127,
  names: { outOfRange: 126, unavailable: 127 },
})

/**
 * How far a reported angular speed may be from the true one, at a confidence level of 95 % unless a message
 * standard sets another. Each item is an upper limit in degrees per second.
 */
export const AngularSpeedConfidence = enumerated([
  'degSec-01',
  'degSec-02',
  'degSec-05',
  'degSec-10',
  'degSec-20',
  'degSec-50',
  'outOfRange',
  'unavailable',
])

/**
 * How far a reported angular acceleration may be from the true one, at a confidence level of 95 % unless a message
 * standard sets another. Each item is an upper limit in degrees per second squared.
 */
export const AngularAccelerationConfidence = enumerated([
  'degSecSquared-01',
  'degSecSquared-02',
  'degSecSquared-05',
  'degSecSquared-10',
  'degSecSquared-20',
  'degSecSquared-50',
  'outOfRange',
  'unavailable',
])

/**
 * Which assistance or emergency systems steer the vehicle at the moment, alone or together with its speed. A bit
 * that is not set may also mean that the vehicle lacks the system or does not know its state.
 */
export const AutomationControl = bitString(
  [6, 6, true],
  [
    'emergencySteeringSystemEngaged',
    'autonomousEmergencySteeringEngaged',
    'automaticLaneChangeEngaged',
    'laneKeepingAssistEngaged',
    'assistedParkingLateralEngaged',
    'emergencyAssistEngaged',
  ],
)

/** Number of axles of a passing train. */
export const AxlesCount = integer(2, 1002, {
  unit: 'axles',
  unavailable: 1002,
  names: { outOfRange: 1001, unavailable: 1002 },
})

/** Air pressure as measured, not reduced to sea level. */
export const BarometricPressure = integer(2999, 12002, {
  unit: 'Pa',
  resolution: 10,
  unavailable: 12002,
  names: { outOfRangelower: 2999, outOfRangeUpper: 12001, unavailable: 12002 },
})

/** Number of bogies of a train. */
export const BogiesCount = integer(2, 101, {
  unit: 'bogies',
  unavailable: 101,
  names: { outOfRange: 100, unavailable: 101 },
})

/**
 * Which brake and stability systems act, or have acted within a period that the context defines: anti-lock brakes,
 * traction control, stability control. A bit that is not set may also mean that the vehicle lacks the system.
 */
export const BrakeControl = bitString([3, 3, true], ['abs', 'tcs', 'esc'])

/** How many elements a set has. */
export const CardinalNumber1B = integer(0, 255)

/** How many elements a small set has; there is at least one. */
export const CardinalNumber3b = integer(1, 8)

/**
 * Angle in a local right-handed coordinate system, counted anticlockwise from the x-axis. The full circle is
 * written as zero: `valueNotUsed` does not occur.
 */
export const CartesianAngleValue = integer(0, 3601, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 3601,
  names: { valueNotUsed: 3600, unavailable: 3601 },
})

/**
 * Angular acceleration about one axis of a local right-handed coordinate system, positive anticlockwise as seen
 * against the axis.
 */
export const CartesianAngularAccelerationComponentValue = integer(-255, 256, {
  unit: 'deg/s²',
  unavailable: 256,
  names: { negativeOutOfRange: -255, positiveOutOfRange: 255, unavailable: 256 },
})

/**
 * Angular velocity about one axis of a local right-handed coordinate system, positive anticlockwise as seen against
 * the axis.
 */
export const CartesianAngularVelocityComponentValue = integer(-255, 256, {
  unit: 'deg/s',
  unavailable: 256,
  names: { negativeOutofRange: -255, positiveOutOfRange: 255, unavailable: 256 },
})

/** Main cause of a traffic event; it says what a sub-cause code means. Numbers without a name are reserved. */
export const CauseCodeType = integer(0, 255, {
  names: {
    trafficCondition: 1,
    accident: 2,
    roadworks: 3,
    detectedRoadworks: 4,
    impassability: 5,
    adhesion: 6,
    aquaplaning: 7,
    'hazardousLocation-SurfaceCondition': 9,
    'hazardousLocation-ObstacleOnTheRoad': 10,
    'hazardousLocation-AnimalOnTheRoad': 11,
    humanPresenceOnTheRoad: 12,
    wrongWayDriving: 14,
    rescueRecoveryAndMaintenanceWorkInProgress: 15,
    'adverseWeatherCondition-ExtremeWeatherCondition': 17,
    'adverseWeatherCondition-Visibility': 18,
    'adverseWeatherCondition-Precipitation': 19,
    violence: 20,
    slowVehicle: 26,
    dangerousEndOfQueue: 27,
    publicTransportVehicleApproaching: 28,
    vehicleBreakdown: 91,
    postCrash: 92,
    humanProblem: 93,
    stationaryVehicle: 94,
    emergencyVehicleApproaching: 95,
    'hazardousLocation-DangerousCurve': 96,
    collisionRisk: 97,
    signalViolation: 98,
    dangerousSituation: 99,
    railwayLevelCrossing: 100,
  },
})

/**
 * Coordinate of a point on or close to a vehicle, in a local coordinate system. There is no number for
 * "unavailable"; the two ends also stand for anything beyond them.
 */
export const CartesianCoordinateSmall = integer(-3094, 1001, {
  unit: 'm',
  resolution: 0.01,
  names: { negativeOutOfRange: -3094, positiveOutOfRange: 1001 },
})

/**
 * Coordinate in a local coordinate system, for medium distances. There is no number for "unavailable"; the two ends
 * also stand for anything beyond them.
 */
export const CartesianCoordinate = integer(-32768, 32767, {
  unit: 'm',
  resolution: 0.01,
  names: { negativeOutOfRange: -32768, positiveOutOfRange: 32767 },
})

/**
 * Coordinate in a local coordinate system, for long distances. There is no number for "unavailable"; the two ends
 * also stand for anything beyond them.
 */
export const CartesianCoordinateLarge = integer(-131072, 131071, {
  unit: 'm',
  resolution: 0.01,
  names: { negativeOutOfRange: -131072, positiveOutOfRange: 131071 },
})

/** Identifies a zone in which communication has to be restricted. */
export const ProtectedZoneId = integer(0, 134217727)

/** Identifies a road toll zone that works with CEN DSRC. Deprecated in favour of the plain zone identifier. */
export const CenDsrcTollingZoneID = alias(ProtectedZoneId)

/** Why the leader of a cluster of vulnerable road users is about to dissolve it. */
export const ClusterBreakupReason = integer(0, 15, {
  names: {
    notProvided: 0,
    clusteringPurposeCompleted: 1,
    leaderMovedOutOfClusterBoundingBox: 2,
    joiningAnotherCluster: 3,
    enteringLowRiskAreaBasedOnMaps: 4,
    receptionOfCpmContainingCluster: 5,
  },
})

/** Why a member leaves a cluster of vulnerable road users. */
export const ClusterLeaveReason = integer(0, 15, {
  names: {
    notProvided: 0,
    clusterLeaderLost: 1,
    clusterDisbandedByLeader: 2,
    outOfClusterBoundingBox: 3,
    outOfClusterSpeedRange: 4,
    joiningAnotherCluster: 5,
    cancelledJoin: 6,
    failedJoin: 7,
    safetyCondition: 8,
  },
})

/** How or with whom a collision threatens, under the cause `collisionRisk`. */
export const CollisionRiskSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    longitudinalCollisionRisk: 1,
    crossingCollisionRisk: 2,
    lateralCollisionRisk: 3,
    vulnerableRoadUser: 4,
    collisionRiskWithPedestrian: 5,
    collisionRiskWithCyclist: 6,
    collisionRiskWithMotorVehicle: 7,
    erraticDriving: 8,
    recklessDriving: 9,
  },
})

/** How sure the sender is of a statement. */
export const ConfidenceLevel = integer(1, 101, { unit: '%', unavailable: 101, names: { unavailable: 101 } })

/**
 * How far a reported coordinate may be from the true one, at a confidence level of 95 % unless a message standard
 * sets another.
 */
export const CoordinateConfidence = integer(1, 4096, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 4096,
  names: { outOfRange: 4095, unavailable: 4096 },
})

/** Pearson correlation of two estimated components, from fully opposed through unrelated (zero) to fully aligned. */
export const CorrelationCellValue = integer(-100, 101, {
  resolution: 0.01,
  unavailable: 101,
  names: { 'full-negative-correlation': -100, 'no-correlation': 0, 'full-positive-correlation': 100, unavailable: 101 },
})

/** Country as a two-letter ISO 3166-1 code, each letter in five bits of the ITA-2 alphabet. */
export const CountryCode = bitString([10, 10])

/** Whether the vehicle derives the curvature of its track from its yaw rate. */
export const CurvatureCalculationMode = enumerated(['yawRateUsed', 'yawRateNotUsed', 'unavailable'], extensible())

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

/**
 * Curvature of the track of the vehicle, one over the radius: positive in a curve to the left, zero straight ahead.
 * The outermost measurable values also stand for anything beyond them.
 */
export const CurvatureValue = integer(-1023, 1023, {
  unit: '1/m',
  resolution: 0.0001,
  unavailable: 1023,
  names: { outOfRangeNegative: -1023, straight: 0, outOfRangePositive: 1022, unavailable: 1023 },
})

/** What makes the tail of the queue dangerous, under the cause `dangerousEndOfQueue`. */
export const DangerousEndOfQueueSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, suddenEndOfQueue: 1, queueOverHill: 2, queueAroundBend: 3, queueInTunnel: 4 },
})

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
    riskMitigationFunctionEngaged: 8,
  },
})

/**
 * Height above a reference position; negative is below it. The outermost measurable values also stand for anything
 * beyond them.
 */
export const DeltaAltitude = integer(-12700, 12800, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 12800,
  names: { negativeOutOfRange: -12700, positiveOutOfRange: 12799, unavailable: 12800 },
})

/** Difference in latitude from a reference position, positive northward. */
export const DeltaLatitude = integer(-131071, 131072, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 131072,
  names: { unavailable: 131072 },
})

/** Difference in longitude from a reference position, positive eastward. */
export const DeltaLongitude = integer(-131071, 131072, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 131072,
  names: { unavailable: 131072 },
})

/** Time span after a reference time, rounded up; it is never zero. */
export const DeltaTimeMilliSecondPositive = integer(1, 10000, { unit: 's', resolution: 0.001 })

/** Time difference from a reference time; negative is before it. The two ends also stand for anything beyond them. */
export const DeltaTimeMilliSecondSigned = integer(-2048, 2047, { unit: 's', resolution: 0.001 })

/**
 * Coarse time difference from a reference time, the upper octet of a GenerationDeltaTime. Times 256 it is on the
 * scale of that type.
 */
export const DeltaTimeQuarterSecond = integer(1, 255, {
  unit: 's',
  resolution: 0.256,
  unavailable: 255,
  names: { unavailable: 255 },
})

/** Time difference from a reference time, rounded up. */
export const DeltaTimeTenthOfSecond = integer(0, 127, {
  unit: 's',
  resolution: 0.1,
  unavailable: 127,
  names: { unavailable: 127 },
})

/** Time difference from a reference time of up to a day, rounded up. */
export const DeltaTimeSecond = integer(0, 86400, { unit: 's' })

/** Coarse time difference from a reference time, rounded up. */
export const DeltaTimeTenSeconds = integer(0, 127, { unit: 's', resolution: 10 })

/** Direction relative to a reference direction that the context defines. */
export const Direction = integer(0, 3, {
  names: { sameDirection: 0, oppositeDirection: 1, bothDirections: 2, unavailable: 3 },
})

/** Whether something moves forward or backward. */
export const DriveDirection = enumerated(['forward', 'backward', 'unavailable'])

/**
 * Which driving lanes are closed: a set bit means closed, the first bit is the innermost lane. There is one bit per
 * driving lane of the carriageway, hard shoulders not counted.
 */
export const DrivingLaneStatus = bitString([1, 13])

/** Whether people or goods are getting on or off at the moment. */
export const EmbarkationStatus = boolean()

/** Rights that an emergency vehicle on a mission asks for or takes: right of way, passing a red light. */
export const EmergencyPriority = bitString([2, 2], ['requestForRightOfWay', 'requestForFreeCrossingAtATrafficLight'])

/** What kind of priority vehicle comes near, under the cause `emergencyVehicleApproaching`. */
export const EmergencyVehicleApproachingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, emergencyVehicleApproaching: 1, prioritizedVehicleApproaching: 2 },
})

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

/** Category L of the UNECE vehicle classes: mopeds, motorcycles, tricycles and quadricycles. */
export const EuVehicleCategoryL = enumerated(['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7'])

/** Category M of the UNECE vehicle classes: vehicles for passengers. */
export const EuVehicleCategoryM = enumerated(['m1', 'm2', 'm3'])

/** Category N of the UNECE vehicle classes: vehicles for goods. */
export const EuVehicleCategoryN = enumerated(['n1', 'n2', 'n3'])

/** Category O of the UNECE vehicle classes: trailers. */
export const EuVehicleCategoryO = enumerated(['o1', 'o2', 'o3', 'o4'])

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

/**
 * When the message was made: the low 16 bits of the TimestampIts. It wraps around after about a minute, so the
 * receiver completes it with its own clock.
 */
export const GenerationDeltaTime = integer(0, 65535, { unit: 's', resolution: 0.001, names: { oneMilliSec: 1 } })

/** Whether the hard shoulder is for stopping, closed, or open as a driving lane. */
export const HardShoulderStatus = enumerated(['availableForStopping', 'closed', 'availableForDriving'])

/** What animals are on the road, under the cause `hazardousLocation-AnimalOnTheRoad`. */
export const HazardousLocation_AnimalOnTheRoadSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    wildAnimals: 1,
    herdOfAnimals: 2,
    smallAnimals: 3,
    largeAnimals: 4,
    wildAnimalsSmall: 5,
    wildAnimalsLarge: 6,
    domesticAnimals: 7,
    domesticAnimalsSmall: 8,
    domesticAnimalsLarge: 9,
  },
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
    'waitingVehicles-deprecated': 7,
  },
})

/** What is wrong with the road surface, under the cause `hazardousLocation-SurfaceCondition`. */
export const HazardousLocation_SurfaceConditionSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    rockfalls: 1,
    'earthquakeDamage-deprecated': 2,
    sinkhole: 3,
    subsidence: 4,
    'snowDrifts-deprecated': 5,
    'stormDamage-deprecated': 6,
    'burstPipe-deprecated': 7,
    lava: 8,
    'fallingIce-deprecated': 9,
    fire: 10,
    'flooding-deprecated': 11,
    wearAndTear: 12,
  },
})

/**
 * How far the reported heading may be from the true one, at a confidence level of 95 %. `outOfRange` means that the
 * heading is not to be trusted.
 */
export const HeadingConfidence = integer(1, 127, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 127,
  names: { outOfRange: 126, unavailable: 127 },
})

/** Direction of horizontal motion, clockwise from WGS 84 north. The full circle is written as zero. */
export const HeadingValue = integer(0, 3601, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 3601,
  names: { wgs84North: 0, wgs84East: 900, wgs84South: 1800, wgs84West: 2700, doNotUse: 3600, unavailable: 3601 },
})

/** Height of a longitudinal carrier of the vehicle body, from its base to its top. */
export const HeightLonCarr = integer(1, 100, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 100,
  names: { outOfRange: 99, unavailable: 100 },
})

/** Who is on the road, under the cause `humanPresenceOnTheRoad`. */
export const HumanPresenceOnTheRoadSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    childrenOnRoadway: 1,
    cyclistOnRoadway: 2,
    motorcyclistOnRoadway: 3,
    pedestrian: 4,
    'ordinary-pedestrian': 5,
    'road-worker': 6,
    'first-responder': 7,
    lightVruVehicle: 8,
    bicyclist: 9,
    'wheelchair-user': 10,
    'horse-and-rider': 11,
    rollerskater: 12,
    'e-scooter': 13,
    'personal-transporter': 14,
    pedelec: 15,
    'speed-pedelec': 16,
    ptw: 17,
    moped: 18,
    motorcycle: 19,
    'motorcycle-and-sidecar-right': 20,
    'motorcycle-and-sidecar-left': 21,
  },
})

/** What health problem the driver or a passenger has, under the cause `humanProblem`. */
export const HumanProblemSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, glycemiaProblem: 1, heartProblem: 2, unresponsiveDriver: 3 },
})

/** General identifier of one octet; the context says of what. */
export const Identifier1B = integer(0, 255)

/** General identifier of two octets; the context says of what. */
export const Identifier2B = integer(0, 65535)

/** What blocks the road, under the cause `impassability`. */
export const ImpassabilitySubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    flooding: 1,
    dangerOfAvalanches: 2,
    blastingOfAvalanches: 3,
    landslips: 4,
    chemicalSpillage: 5,
    winterClosure: 6,
    sinkhole: 7,
    earthquakeDamage: 8,
    fallenTrees: 9,
    rockfalls: 10,
    sewerOverflow: 11,
    stormDamage: 12,
    subsidence: 13,
    burstPipe: 14,
    burstWaterMain: 15,
    fallenPowerCables: 16,
    snowDrifts: 17,
  },
})

/**
 * Quality of the information that is sent, from 1, the lowest, to 7, the highest; 0 is unknown. What a level stands
 * for is left to profiles.
 */
export const InformationQuality = integer(0, 7)

/**
 * Kind of radio use that has to be protected from interference in a zone, such as road tolling or urban rail. A
 * superset of ProtectedZoneType.
 */
export const InterferenceManagementZoneType = enumerated(
  ['permanentCenDsrcTolling', 'temporaryCenDsrcTolling', 'unavailable', 'urbanRail', 'satelliteStation', 'fixedLinks'],
  extensible(),
)

/** Type of vehicle in the terms of ISO 3833. */
export const Iso3833VehicleType = integer(0, 255, {
  names: {
    passengerCar: 0,
    saloon: 1,
    convertibleSaloon: 2,
    pullmanSaloon: 3,
    stationWagon: 4,
    truckStationWagon: 5,
    coupe: 6,
    convertible: 7,
    multipurposePassengerCar: 8,
    forwardControlPassengerCar: 9,
    specialPassengerCar: 10,
    bus: 11,
    minibus: 12,
    urbanBus: 13,
    interurbanCoach: 14,
    longDistanceCoach: 15,
    articulatedBus: 16,
    trolleyBus: 17,
    specialBus: 18,
    commercialVehicle: 19,
    specialCommercialVehicle: 20,
    specialVehicle: 21,
    trailingTowingVehicle: 22,
    semiTrailerTowingVehicle: 23,
    trailer: 24,
    busTrailer: 25,
    generalPurposeTrailer: 26,
    caravan: 27,
    specialTrailer: 28,
    semiTrailer: 29,
    busSemiTrailer: 30,
    generalPurposeSemiTrailer: 31,
    specialSemiTrailer: 32,
    roadTrain: 33,
    passengerRoadTrain: 34,
    articulatedRoadTrain: 35,
    doubleRoadTrain: 36,
    compositeRoadTrain: 37,
    specialRoadTrain: 38,
    moped: 39,
    motorCycle: 40,
  },
})

/**
 * Number of an organisation in its country's register of issuers after ISO 14816. Unique together with the country
 * code.
 */
export const IssuerIdentifier = integer(0, 16383)

/** Number that identifies an in-vehicle information structure among those of its provider. */
export const IviIdentificationNumber = integer(1, 32767, { extensible: true })

/**
 * Lane of the carriageway, counted from the inside outward in the direction of traffic: 1 is the innermost driving
 * lane. The inside is on the left where traffic keeps right, and on the right where it keeps left.
 */
export const LanePosition = integer(-1, 14, { names: { offTheRoad: -1, innerHardShoulder: 0, outerHardShoulder: 14 } })

/** What a lane is for. */
export const LaneType = integer(0, 31, {
  names: {
    traffic: 0,
    through: 1,
    reversible: 2,
    acceleration: 3,
    deceleration: 4,
    leftHandTurning: 5,
    rightHandTurning: 6,
    dedicatedVehicle: 7,
    bus: 8,
    taxi: 9,
    hov: 10,
    hot: 11,
    pedestrian: 12,
    cycleLane: 13,
    median: 14,
    striping: 15,
    trackedVehicle: 16,
    parking: 17,
    emergency: 18,
    verge: 19,
    minimumRiskManoeuvre: 20,
    exclusiveCycleLane: 21,
    unknown: 31,
  },
})

/** Width of a lane at one place. Zero is not used, and the last number but one stands for any greater width. */
export const LaneWidth = integer(0, 1023, { unit: 'm', resolution: 0.01, unavailable: 1023 })

/** WGS 84 latitude, positive north of the equator. */
export const Latitude = integer(-900000000, 900000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 900000001,
  names: { unavailable: 900000001 },
})

/** Acceleration of the vehicle across its axis, at the centre of mass of the empty vehicle: positive to the left. */
export const LateralAccelerationValue = integer(-160, 161, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 161,
  names: { negativeOutOfRange: -160, positiveOutOfRange: 160, unavailable: 161 },
})

/** Whether the light bar and the siren, or any other acoustic alarm besides the horn, are on. */
export const LightBarSirenInUse = bitString([2, 2], ['lightBarActivated', 'sirenActivated'])

/** WGS 84 longitude, positive east of the prime meridian. */
export const Longitude = integer(-1800000000, 1800000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 1800000001,
  names: { valueNotUsed: -1800000000, unavailable: 1800000001 },
})

/**
 * Acceleration of the vehicle along its axis and along the road surface, without the part of gravity: negative when
 * braking.
 */
export const LongitudinalAccelerationValue = integer(-160, 161, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 161,
  names: { negativeOutOfRange: -160, positiveOutOfRange: 160, unavailable: 161 },
})

/** Distance along a matched lane of the map, from the start of the lane. */
export const LongitudinalLanePositionValue = integer(0, 32767, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 32767,
  names: { outOfRange: 32766, unavailable: 32767 },
})

/**
 * How far the reported distance along the lane may be from the true one, at a confidence level of 95 % unless a
 * message standard sets another.
 */
export const LongitudinalLanePositionConfidence = integer(0, 1023, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 1023,
  names: { outOfRange: 1022, unavailable: 1023 },
})

/** Which components of a perceived object have a row and column in the correlation matrix. */
export const MatrixIncludedComponents = bitString(
  [13, 13, true],
  [
    'xPosition',
    'yPosition',
    'zPosition',
    'xVelocityOrVelocityMagnitude',
    'yVelocityOrVelocityDirection',
    'zSpeed',
    'xAccelOrAccelMagnitude',
    'yAccelOrAccelDirection',
    'zAcceleration',
    'zAngle',
    'yAngle',
    'xAngle',
    'zAngularVelocity',
  ],
)

/** Kind of message that follows the header. */
export const MessageId = integer(0, 255, {
  names: {
    denm: 1,
    cam: 2,
    poim: 3,
    spatem: 4,
    mapem: 5,
    ivim: 6,
    rfu1: 7,
    rfu2: 8,
    srem: 9,
    ssem: 10,
    evcsn: 11,
    saem: 12,
    rtcmem: 13,
    cpm: 14,
    imzm: 15,
    vam: 16,
    dsm: 17,
    mim: 18,
    mvm: 19,
    mcm: 20,
    pim: 21,
  },
})

/**
 * Factor by which another number is to be multiplied, to widen its range or change its unit. Which number it is, is
 * up to the message standard.
 */
export const MultiplicativeFactor = enumerated(
  ['tenth', 'half', 'two', 'three', 'five', 'ten', 'fifty', 'hundred'],
  extensible(),
)

/** Number of people in the vehicle. */
export const NumberOfOccupants = integer(0, 127, {
  unit: 'persons',
  unavailable: 127,
  names: { outOfRange: 126, unavailable: 127 },
})

/**
 * How well an object is perceived overall. The lowest number stands for a possible ghost object or a quality that
 * could not be computed.
 */
export const ObjectPerceptionQuality = integer(0, 15, { names: { noConfidence: 0, fullConfidence: 15 } })

/** Extent of an object along one axis, rounded up. */
export const ObjectDimensionValue = integer(1, 256, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 256,
  names: { outOfRange: 255, unavailable: 256 },
})

/**
 * How far the reported extent of an object may be from the true one, at a confidence level of 95 % unless a message
 * standard sets another.
 */
export const ObjectDimensionConfidence = integer(1, 32, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 32,
  names: { outOfRange: 31, unavailable: 32 },
})

/**
 * Face, or half of a side face, of the box around an object. Front is ahead in the direction of travel; left and
 * right are as seen by someone who looks at the front face.
 */
export const ObjectFace = enumerated([
  'front',
  'sideLeftFront',
  'sideLeftBack',
  'sideRightFront',
  'sideRightBack',
  'back',
])

/** Days and hours at which a place is open, as text. */
export const OpeningDaysHours = utf8String()

/** Place of an element in a list. */
export const OrdinalNumber1B = integer(0, 255)

/** Place of an element in a short list, counted from one. */
export const OrdinalNumber3b = integer(1, 8)

/** Kind of a perceived object that is neither a vehicle nor a road user. */
export const OtherSubClass = integer(0, 255, {
  names: { unknown: 0, singleObject: 1, multipleObjects: 2, bulkMaterial: 3 },
})

/** How parking spaces lie relative to each other and to the lane. */
export const ParkingAreaArrangementType = integer(0, 7, {
  names: {
    parallelParkingSpace: 0,
    diagonalParkingSpace: 1,
    perpendicularParkingSpace: 2,
    queueParking: 3,
    mixed: 4,
    unknown: 7,
  },
})

/**
 * Whom or what a parking space or area is reserved for, or whether it can be reserved. `unmarked` is an unofficial
 * space that blocks others and is to be used only if those are taken.
 */
export const ParkingReservationType = integer(0, 31, {
  names: {
    disabled: 0,
    pregnant: 1,
    womenOnly: 2,
    parentAndChild: 3,
    loadAndOffloadGoods: 4,
    manualElectricVehicleCharging: 5,
    automatedElectricVehicleCharging: 6,
    refriferatedTransport: 7,
    vip: 8,
    preBooking: 9,
    freeToBeReserved: 10,
    reservationNotPossible: 11,
    automatedValetparking: 12,
    permit: 13,
    unmarked: 14,
  },
})

/** Travel time between a point of a path and the reference point or the point before it, recorded or estimated. */
export const PathDeltaTime = integer(1, 65535, { extensible: true, unit: 's', resolution: 0.01 })

/** Refers to a path by its place in Traces, or after those in TracesExtended. */
export const PathId = integer(0, 14, {
  names: {
    noPath: 0,
    path1: 1,
    path2: 2,
    path3: 3,
    path4: 4,
    path5: 5,
    path6: 6,
    path7: 7,
    pathExtended1: 8,
    pathExtended2: 9,
    pathExtended3: 10,
    pathExtended4: 11,
    pathExtended5: 12,
    pathExtended6: 13,
    pathExtended7: 14,
  },
})

/** How far a pedal is pressed down. */
export const PedalPositionValue = integer(0, 11, {
  unit: '%',
  resolution: 10,
  unavailable: 11,
  names: { notPressed: 0, fullyPressed: 10, unavailable: 11 },
})

/**
 * Class of additional requirements that the data of a station meets, such as its age. What a class stands for is
 * left to profiles.
 */
export const PerformanceClass = integer(0, 7, { names: { unavailable: 0, performanceClassA: 1, performanceClassB: 2 } })

/** Telephone number, digits only. */
export const PhoneNumber = numericString([1, 16])

/** Distance of the centre of mass behind the front of the vehicle, for the empty vehicle. */
export const PosCentMass = integer(1, 63, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 63,
  names: { tenCentimetres: 1, outOfRange: 62, unavailable: 63 },
})

/**
 * How the position was found: satellite navigation, with or without correction data and dead reckoning, or by hand.
 */
export const PositioningSolutionType = enumerated(
  ['noPositioningSolution', 'sGNSS', 'dGNSS', 'sGNSSplusDR', 'dGNSSplusDR', 'dR'],
  extensible('manuallyByOperator'),
)

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

/** Distance of the front axle behind the front of the vehicle. */
export const PosFrontAx = integer(1, 20, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 20,
  names: { outOfRange: 19, unavailable: 20 },
})

/**
 * Position along a line such as the middle of a road, counted from a start in a direction that the context defines.
 * Negative is against that direction.
 */
export const Position1d = integer(-8190, 8191, {
  unit: 'm',
  unavailable: 8191,
  names: { outOfRange: 8190, unavailable: 8191 },
})

/** Distance of a longitudinal carrier of the vehicle body from the middle of the front bumper. */
export const PosLonCarr = integer(1, 127, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 127,
  names: { outOfRange: 126, unavailable: 127 },
})

/** Distance from one roof pillar to the next, the first counted from the middle of the vehicle front. */
export const PosPillar = integer(1, 30, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 30,
  names: { outOfRange: 29, unavailable: 30 },
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

/** How much rain falls, as height of water per time. */
export const PrecipitationIntensity = integer(1, 2001, {
  unit: 'mm/h',
  resolution: 0.1,
  unavailable: 2001,
  names: { outOfRange: 2000, unavailable: 2001 },
})

/** Radius of a zone in which communication has to be restricted. */
export const ProtectedZoneRadius = integer(1, 255, { extensible: true, unit: 'm' })

/**
 * Kind of zone in which communication has to be restricted, so that a station knows what to do, for instance lower
 * its transmit power.
 */
export const ProtectedZoneType = enumerated(['permanentCenDsrcTolling'], extensible('temporaryCenDsrcTolling'))

/**
 * What a public transport vehicle tells traffic lights, barriers or switches, for instance its line, delay and
 * priority request. Coded as PtActivationType says.
 */
export const PtActivationData = octetString([1, 20])

/** How PtActivationData is coded. */
export const PtActivationType = integer(0, 255, {
  names: { undefinedCodingType: 0, 'r09-16CodingType': 1, 'vdv-50149CodingType': 2 },
})

/** State of a railway level crossing, under the cause `railwayLevelCrossing`. */
export const RailwayLevelCrossingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, doNotCrossAbnormalSituation: 1, closed: 2, unguarded: 3, nominal: 4, trainApproaching: 5 },
})

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

/** Whether the message asks other stations for information or answers such a request. */
export const RequestResponseIndication = enumerated(['request', 'response'])

/** What kind of rescue, recovery or maintenance work goes on, under the cause of that name. */
export const RescueRecoveryAndMaintenanceWorkInProgressSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    emergencyVehicles: 1,
    rescueHelicopterLanding: 2,
    policeActivityOngoing: 3,
    medicalEmergencyOngoing: 4,
    'childAbductionInProgress-deprecated': 5,
    prioritizedVehicle: 6,
    rescueAndRecoveryVehicle: 7,
  },
})

/** Refers to a road section by its place in the list of road sections; 0 is none of them. */
export const RoadSectionId = integer(0, 8, { extensible: true })

/** Whether the road is urban, and whether a structure separates it from oncoming traffic. */
export const RoadType = enumerated([
  'urban-NoStructuralSeparationToOppositeLanes',
  'urban-WithStructuralSeparationToOppositeLanes',
  'nonUrban-NoStructuralSeparationToOppositeLanes',
  'nonUrban-WithStructuralSeparationToOppositeLanes',
])

/** What kind of roadworks it is and how they close the road, under the cause `roadworks`. */
export const RoadworksSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    roadOrCarriagewayClosure: 1,
    'roadMarkingWork-deprecated': 2,
    movingLaneClosure: 3,
    stationaryLaneClosure: 4,
    'streetCleaning-deprecated': 5,
    'winterService-deprecated': 6,
    setupPhase: 7,
    remodellingPhase: 8,
    dismantlingPhase: 9,
    carriagewayCrossover: 10,
  },
})

/** Level of driving automation after SAE J3016. */
export const SaeAutomationLevel = integer(0, 5)

/**
 * Whether the distance to others is safe. False if, with enough confidence, it is too short in all three at once:
 * lateral, longitudinal and vertical.
 */
export const SafeDistanceIndicator = boolean()

/**
 * Half the length of an axis of the ellipse around a position that contains the true one at a confidence level of
 * 95 %. `outOfRange` means that the position is not to be trusted.
 */
export const SemiAxisLength = integer(0, 4095, {
  unit: 'm',
  resolution: 0.01,
  unavailable: 4095,
  names: { doNotUse: 0, outOfRange: 4094, unavailable: 4095 },
})

/** Kind of sensor, or of the system that merges what several sensors or messages say. */
export const SensorType = integer(0, 31, {
  names: {
    undefined: 0,
    radar: 1,
    lidar: 2,
    monovideo: 3,
    stereovision: 4,
    nightvision: 5,
    ultrasonic: 6,
    pmd: 7,
    inductionLoop: 8,
    sphericalCamera: 9,
    uwb: 10,
    acoustic: 11,
    localAggregation: 12,
    itsAggregation: 13,
    rfid: 14,
  },
})

/** Kinds of sensors that were used; several may be set, and none means that no sensor was used. */
export const SensorTypes = bitString(
  [16, 16, true],
  [
    'undefined',
    'radar',
    'lidar',
    'monovideo',
    'stereovision',
    'nightvision',
    'ultrasonic',
    'pmd',
    'inductionLoop',
    'sphericalCamera',
    'uwb',
    'acoustic',
    'localAggregation',
    'itsAggregation',
    'rfid',
  ],
)

/** Number that a station counts up, so that what it sends or reports can be told apart. */
export const SequenceNumber = integer(0, 65535)

/** What was disregarded, under the cause `signalViolation`. */
export const SignalViolationSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, stopSignViolation: 1, trafficLightViolation: 2, turningRegulationViolation: 3 },
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
    winterMaintenanceSnowplough: 6,
    'deicing-deprecated': 7,
    winterMaintenanceAdhesionImprovement: 8,
  },
})

/** In what way the load exceeds the ordinary: weight, width, length or height. */
export const SpecialTransportType = bitString([4, 4], ['heavyLoad', 'excessWidth', 'excessLength', 'excessHeight'])

/**
 * How far the reported speed may be from the true one, at a confidence level of 95 % unless a message standard sets
 * another. `outOfRange` means that the speed is not to be trusted.
 */
export const SpeedConfidence = integer(1, 127, {
  unit: 'm/s',
  resolution: 0.01,
  unavailable: 127,
  names: { outOfRange: 126, unavailable: 127 },
})

/** Speed limit at a place, on a section or in an area. */
export const SpeedLimit = integer(1, 255, { unit: 'km/h' })

/** Speed without its direction, rounded up. */
export const SpeedValue = integer(0, 16383, {
  unit: 'm/s',
  resolution: 0.01,
  unavailable: 16383,
  names: { standstill: 0, outOfRange: 16382, unavailable: 16383 },
})

/** Kinds of stored information that were used, such as a map or a database; none set means that none was used. */
export const StoredInformationType = bitString(
  [8, 8, true],
  ['undefined', 'staticDb', 'dynamicDb', 'realTimeDb', 'map'],
)

/** Velocity along one axis of a coordinate system that the context defines, rounded up. The sign follows the axis. */
export const VelocityComponentValue = integer(-16383, 16383, {
  unit: 'm/s',
  resolution: 0.01,
  unavailable: 16383,
  names: { negativeOutOfRange: -16383, positiveOutOfRange: 16382, unavailable: 16383 },
})

/**
 * How likely the road user is to lose its balance. Numbers between `totalLossOfStability` and `unavailable` are
 * reserved.
 */
export const StabilityLossProbability = integer(0, 63, {
  unit: '%',
  resolution: 2,
  unavailable: 63,
  names: { stable: 0, totalLossOfStability: 50, unavailable: 63 },
})

/** Length or distance in twelve bits. */
export const StandardLength12b = integer(0, 4095, { unit: 'm', resolution: 0.1 })

/** Rough distance in classes. */
export const StandardLength3b = enumerated([
  'lessThan50m',
  'lessThan100m',
  'lessThan200m',
  'lessThan500m',
  'lessThan1000m',
  'lessThan5km',
  'lessThan10km',
  'over10km',
])

/** Length or distance in nine bits. */
export const StandardLength9b = integer(0, 511, { unit: 'm', resolution: 0.1 })

/** Length or distance in one octet. */
export const StandardLength1B = integer(0, 255, { unit: 'm', resolution: 0.1 })

/** Length or distance in two octets. */
export const StandardLength2B = integer(0, 65535, { unit: 'm', resolution: 0.1 })

/** For how long something has been standing still. */
export const StationarySince = enumerated([
  'lessThan1Minute',
  'lessThan2Minutes',
  'lessThan15Minutes',
  'equalOrGreater15Minutes',
])

/** Why the vehicle stands, or what makes it dangerous, under the cause `stationaryVehicle`. */
export const StationaryVehicleSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    'humanProblem-deprecated': 1,
    vehicleBreakdown: 2,
    postCrash: 3,
    publicTransportStop: 4,
    carryingDangerousGoods: 5,
    vehicleOnFire: 6,
  },
})

/** Identifies a station among those around it. It is a pseudonym that may change over time. */
export const StationId = integer(0, 4294967295)

/** Kind of road user or roadside installation. */
export const TrafficParticipantType = integer(0, 255, {
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
    specialVehicle: 10,
    tram: 11,
    lightVruVehicle: 12,
    animal: 13,
    agricultural: 14,
    infrastructure: 15,
  },
})

/** What a station is mounted on or carried by. */
export const StationType = alias(TrafficParticipantType)

/**
 * How far the reported steering wheel angle may be from the true one, at a confidence level of 95 %. `outOfRange`
 * means that the angle is not to be trusted.
 */
export const SteeringWheelAngleConfidence = integer(1, 127, {
  unit: 'deg',
  resolution: 1.5,
  unavailable: 127,
  names: { outOfRange: 126, unavailable: 127 },
})

/** Angle by which the steering wheel is turned, positive to the left. */
export const SteeringWheelAngleValue = integer(-511, 512, {
  unit: 'deg',
  resolution: 1.5,
  unavailable: 512,
  names: { negativeOutOfRange: -511, positiveOutOfRange: 511, unavailable: 512 },
})

/** Details of a cause; what a number means depends on the cause. */
export const SubCauseCodeType = integer(0, 255)

/** A temperature, usually that of the air. The two ends also stand for anything beyond them. */
export const Temperature = integer(-60, 67, {
  unit: '°C',
  names: { equalOrSmallerThanMinus60Deg: -60, equalOrGreaterThan67Deg: 67 },
})

/**
 * Time elapsed since the start of 2004 (UTC), counted in TAI: leap seconds do not interrupt it. It is therefore
 * ahead of UTC by the leap seconds since then, five as of 2017.
 */
export const TimestampIts = integer(0, 4398046511103, { unit: 's', resolution: 0.001 })

/** How traffic flows or a jam develops, under the cause `trafficCondition`. */
export const TrafficConditionSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    increasedVolumeOfTraffic: 1,
    trafficJamSlowlyIncreasing: 2,
    trafficJamIncreasing: 3,
    trafficJamStronglyIncreasing: 4,
    trafficJam: 5,
    trafficJamSlightlyDecreasing: 6,
    trafficJamDecreasing: 7,
    trafficJamStronglyDecreasing: 8,
    trafficJamStable: 9,
  },
})

/**
 * Traffic along or against a reference direction, and which part of it as seen from a reference position: upstream
 * drives towards it, downstream away from it.
 */
export const TrafficDirection = enumerated([
  'allTrafficDirections',
  'sameAsReferenceDirection-upstreamOfReferencePosition',
  'sameAsReferenceDirection-downstreamOfReferencePosition',
  'oppositeToReferenceDirection',
])

/** Rule for overtaking or passing at a place. */
export const TrafficRule = enumerated(
  ['noPassing', 'noPassingForTrucks', 'passToRight', 'passToLeft'],
  extensible('passToLeftOrRight'),
)

/**
 * Whether a trailer is attached, and whether the vehicle length includes it. `trailerPresenceIsUnknown` is a
 * vehicle that can tow but does not detect a trailer.
 */
export const TrailerPresenceInformation = enumerated([
  'noTrailerPresent',
  'trailerPresentWithKnownLength',
  'trailerPresentWithUnknownLength',
  'trailerPresenceIsUnknown',
  'unavailable',
])

/**
 * How likely the path of the sender crosses that of another road user. Numbers between the largest probability and
 * `unavailable` are reserved.
 */
export const TrajectoryInterceptionProbability = integer(0, 63, {
  unit: '%',
  resolution: 2,
  unavailable: 63,
  names: { unavailable: 63 },
})

/** How sure the sender is of a TrajectoryInterceptionProbability. */
export const TrajectoryInterceptionConfidence = integer(0, 3, {
  names: { lessthan50percent: 0, between50and70Percent: 1, between70and90Percent: 2, above90Percent: 3 },
})

/** Time between two transmissions of the same message. */
export const TransmissionInterval = integer(1, 10000, { unit: 's', resolution: 0.001 })

/** Which way a turn goes. */
export const TurningDirection = enumerated(['left', 'right'])

/** Radius of the tightest turn that the vehicle can make, without its trailer. */
export const TurningRadius = integer(1, 255, {
  unit: 'm',
  resolution: 0.4,
  unavailable: 255,
  names: { outOfRange: 254, unavailable: 255 },
})

/** What a path or area is about to be used for. */
export const UsageIndication = enumerated(
  ['noIndication', 'specialUse', 'rescueOperation'],
  extensible('railroad', 'fixedRoute', 'restrictedRoute', 'adasAd', 'navigation'),
)

/** How long an event stays valid, counted from its detection. */
export const ValidityDuration = integer(0, 86400, {
  unit: 's',
  names: { timeOfDetection: 0, oneSecondAfterDetection: 1 },
})

/** Vehicle descriptor section of the vehicle identification number, after ISO 3779. */
export const VDS = ia5String([6, 6])

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
    'tyrePuncture-deprecated': 8,
    tyrePressureProblem: 9,
    vehicleOnFire: 10,
  },
})

/**
 * Height of the vehicle from the ground to its highest point, without antennas; the greatest one if it varies. By
 * the standard's names 127 is "unavailable", by its prose 128, with 127 for anything higher.
 */
export const VehicleHeight = integer(1, 128, {
  unit: 'm',
  resolution: 0.05,
  names: { outOfRange: 126, unavailable: 127 },
})

/** Height of the vehicle from the ground to its highest point, without antennas; the greatest one if it varies. */
export const VehicleHeight2 = integer(1, 62, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 62,
  names: { outOfRange: 61, unavailable: 62 },
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

/** Length of the vehicle, rounded up. */
export const VehicleLengthValue = integer(1, 1023, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 1023,
  names: { outOfRange: 1022, unavailable: 1023 },
})

/** Mass of the empty vehicle, rounded up. */
export const VehicleMass = integer(1, 1024, {
  unit: 'kg',
  resolution: 100,
  unavailable: 1024,
  names: { outOfRange: 1023, unavailable: 1024 },
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
  'uvar',
  'rfu1',
  'rfu2',
])

/** Width of the vehicle without its mirrors, rounded up. */
export const VehicleWidth = integer(1, 62, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 62,
  names: { outOfRange: 61, unavailable: 62 },
})

/**
 * Acceleration of the vehicle along its vertical axis, at the centre of mass of the empty vehicle: positive upward.
 */
export const VerticalAccelerationValue = integer(-160, 161, {
  unit: 'm/s²',
  resolution: 0.1,
  unavailable: 161,
  names: { negativeOutOfRange: -160, positiveOutOfRange: 160, unavailable: 161 },
})

/** Which kinds of vulnerable road users a cluster has among its members; several may be set. */
export const VruClusterProfiles = bitString([4, 4], ['pedestrian', 'bicyclist', 'motorcyclist', 'animal'])

/** What a vulnerable road user is doing with the device. */
export const VruDeviceUsage = integer(0, 15, {
  names: {
    unavailable: 0,
    other: 1,
    idle: 2,
    listeningToAudio: 3,
    typing: 4,
    calling: 5,
    playingGames: 6,
    reading: 7,
    viewing: 8,
  },
})

/** Where a vulnerable road user is: on a crossing, a pavement, the road and so on. */
export const VruEnvironment = integer(0, 15, {
  names: {
    unavailable: 0,
    intersectionCrossing: 1,
    zebraCrossing: 2,
    sidewalk: 3,
    onVehicleRoad: 4,
    protectedGeographicArea: 5,
  },
})

/** How a vulnerable road user acts on the movement of the vehicle, by braking or pedalling. */
export const VruMovementControl = integer(0, 15, {
  names: {
    unavailable: 0,
    braking: 1,
    hardBraking: 2,
    stopPedaling: 3,
    brakingAndStopPedaling: 4,
    hardBrakingAndStopPedaling: 5,
    noReaction: 6,
  },
})

/** Kind of pedestrian. */
export const VruSubProfilePedestrian = integer(0, 15, {
  names: { unavailable: 0, 'ordinary-pedestrian': 1, 'road-worker': 2, 'first-responder': 3 },
})

/** Kind of rider of a light vehicle or an animal, from bicycle and wheelchair to horse. */
export const VruSubProfileBicyclist = integer(0, 15, {
  names: {
    unavailable: 0,
    bicyclist: 1,
    'wheelchair-user': 2,
    'horse-and-rider': 3,
    rollerskater: 4,
    'e-scooter': 5,
    'personal-transporter': 6,
    pedelec: 7,
    'speed-pedelec': 8,
    roadbike: 9,
    childrensbike: 10,
    racebike: 11,
  },
})

/** Kind of moped or motorcycle. */
export const VruSubProfileMotorcyclist = integer(0, 15, {
  names: {
    unavailable: 0,
    moped: 1,
    motorcycle: 2,
    'motorcycle-and-sidecar-right': 3,
    'motorcycle-and-sidecar-left': 4,
  },
})

/** Kind of animal. */
export const VruSubProfileAnimal = integer(0, 15, {
  names: { unavailable: 0, 'wild-animal': 1, 'farm-animal': 2, 'service-animal': 3 },
})

/**
 * Rough size of a vulnerable road user with its vehicle; what each class means depends on the profile.
 * `unavailable` may also be there for privacy.
 */
export const VruSizeClass = integer(0, 15, { names: { unavailable: 0, low: 1, medium: 2, high: 3 } })

/** Which lights that only vulnerable road users wear or carry are switched on. It is the switch, not the lamp. */
export const VruSpecificExteriorLights = bitString(
  [8, 8],
  ['unavailable', 'backFlashLight', 'helmetLight', 'armLight', 'legLight', 'wheelLight'],
)

/** Distance between the front and the rear axle. */
export const WheelBaseVehicle = integer(1, 127, {
  unit: 'm',
  resolution: 0.1,
  unavailable: 127,
  names: { outOfRange: 126, unavailable: 127 },
})

/**
 * How far the reported angle may be from the true one, at a confidence level of 95 % unless a message standard sets
 * another.
 */
export const Wgs84AngleConfidence = integer(1, 127, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 127,
  names: { outOfRange: 126, unavailable: 127 },
})

/** Horizontal direction, clockwise from WGS 84 north. The full circle is written as zero. */
export const Wgs84AngleValue = integer(0, 3601, {
  unit: 'deg',
  resolution: 0.1,
  unavailable: 3601,
  names: { wgs84North: 0, wgs84East: 900, wgs84South: 1800, wgs84West: 2700, doNotUse: 3600, unavailable: 3601 },
})

/** Whether the windscreen wipers run, and how fast. */
export const WiperStatus = integer(0, 7, { names: { unavailable: 0, off: 1, intermittent: 2, low: 3, high: 4 } })

/** World manufacturer identifier of the vehicle identification number, after ISO 3779. */
export const WMInumber = ia5String([1, 3])

/** What is wrong about the lane or direction, under the cause `wrongWayDriving`. */
export const WrongWayDrivingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, 'wrongLane-deprecated': 1, wrongDirection: 2 },
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

/**
 * Rotation of the vehicle about its vertical axis, positive in a turn to the left. A raw value, neither filtered
 * nor smoothed.
 */
export const YawRateValue = integer(-32766, 32767, {
  unit: 'deg/s',
  resolution: 0.01,
  unavailable: 32767,
  names: { negativeOutOfRange: -32766, positiveOutOfRange: 32766, unavailable: 32767 },
})

/** Acceleration along one axis with its confidence. */
export const AccelerationComponent = sequence({
  /** The acceleration, usually the mean of the estimate. */
  value: renamed(AccelerationValue, [
    'longitudinalAccelerationValue',
    'lateralAccelerationValue',
    'verticalAccelerationValue',
  ]),
  /** How far it may be from the true one. */
  confidence: renamed(AccelerationConfidence, [
    'longitudinalAccelerationConfidence',
    'lateralAccelerationConfidence',
    'verticalAccelerationConfidence',
  ]),
})

/** Magnitude of an acceleration vector with its confidence. */
export const AccelerationMagnitude = sequence({
  /** The magnitude. */
  accelerationMagnitudeValue: AccelerationMagnitudeValue,
  /** How far it may be from the true one. */
  accelerationConfidence: AccelerationConfidence,
})

/** Angle in a local coordinate system with its confidence. */
export const CartesianAngle = sequence({
  /** The angle, usually the mean of the estimate. */
  value: CartesianAngleValue,
  /** How far it may be from the true one. */
  confidence: AngleConfidence,
})

/** Acceleration vector as magnitude and direction in a reference plane, and the component across that plane. */
export const AccelerationPolarWithZ = sequence({
  /** Magnitude within the reference plane. */
  accelerationMagnitude: AccelerationMagnitude,
  /** Direction within the reference plane. */
  accelerationDirection: CartesianAngle,
  /** Component across the reference plane. */
  zAcceleration: optional(AccelerationComponent),
})

/** Acceleration vector as components along the axes. */
export const AccelerationCartesian = sequence({
  /** Along the x-axis. */
  xAcceleration: AccelerationComponent,
  /** Along the y-axis. */
  yAcceleration: AccelerationComponent,
  /** Along the z-axis. */
  zAcceleration: optional(AccelerationComponent),
})

/** Acceleration vector with its confidence, in polar or Cartesian form. */
export const Acceleration3dWithConfidence = choice({
  /** As magnitude and direction in the reference plane. */
  polarAcceleration: AccelerationPolarWithZ,
  /** As components along the axes. */
  cartesianAcceleration: AccelerationCartesian,
})

/** Announces that a road user is going to speed up or slow down, and for how long. */
export const AccelerationChangeIndication = sequence(
  {
    /** Which of the two. */
    accelOrDecel: AccelerationChange,
    /** How long the change lasts. */
    actionDeltaTime: DeltaTimeTenthOfSecond,
  },
  extensible(),
)

/** Identifies what a station reports, such as an event, through all its updates. */
export const ActionId = sequence({
  /** The station that started it. */
  originatingStationId: renamed(StationId, ['originatingStationID']),
  /** Tells it apart from what else that station reports. */
  sequenceNumber: SequenceNumber,
})

/** Identifiers of several reports. */
export const ActionIdList = sequenceOf(ActionId, [1, 8, true])

/** Altitude with its confidence. */
export const Altitude = sequence({
  /** The altitude. */
  altitudeValue: AltitudeValue,
  /** How far it may be from the true one. */
  altitudeConfidence: AltitudeConfidence,
})

/**
 * Ellipse about a position within which the true position lies with 95 % probability. It replaces
 * PosConfidenceEllipse.
 */
export const PositionConfidenceEllipse = sequence({
  /** Half the longer axis. */
  semiMajorAxisLength: renamed(SemiAxisLength, ['semiMajorConfidence']),
  /** Half the shorter axis. */
  semiMinorAxisLength: renamed(SemiAxisLength, ['semiMinorConfidence']),
  /** Direction of the longer axis, clockwise from true north. */
  semiMajorAxisOrientation: renamed(Wgs84AngleValue, ['semiMajorOrientation']),
})

/** A position on the globe with its accuracy. It replaces ReferencePosition. */
export const ReferencePositionWithConfidence = sequence({
  /** Latitude of the point. */
  latitude: Latitude,
  /** Longitude of the point. */
  longitude: Longitude,
  /** Accuracy in the horizontal plane. */
  positionConfidenceEllipse: PositionConfidenceEllipse,
  /** Altitude of the point and its accuracy. */
  altitude: Altitude,
})

/** What a message says of every sender: its type and position. */
export const BasicContainer = sequence(
  {
    /** What kind of station sends. */
    stationType: TrafficParticipantType,
    /** Where the station is; the reference for relative positions in the message. */
    referencePosition: ReferencePositionWithConfidence,
  },
  extensible(),
)

/** One lane of a road section, its direction and where it leads. */
export const BasicLaneInformation = sequence(
  {
    /** Which lane it is. */
    laneNumber: LanePosition,
    /** Direction of traffic on the lane. */
    direction: Direction,
    /** Width of the lane. */
    laneWidth: optional(LaneWidth),
    /** Lane of the next section that one gets to without changing lanes. If absent, it has the same number. */
    connectingLane: optional(LanePosition),
    /** Section that the lane leads to. If absent, it is the next one in the list of road sections. */
    connectingRoadSection: optional(RoadSectionId),
  },
  extensible(),
)

/** The lanes of a road section. */
export const BasicLaneConfiguration = sequenceOf(BasicLaneInformation, [1, 16, true])

/** Angular velocity about one axis with its confidence. */
export const CartesianAngularVelocityComponent = sequence({
  /** The angular velocity. */
  value: CartesianAngularVelocityComponentValue,
  /** How far it may be from the true one. */
  confidence: AngularSpeedConfidence,
})

/** Angular acceleration about one axis with its confidence. */
export const CartesianAngularAccelerationComponent = sequence({
  /** The angular acceleration. */
  value: CartesianAngularAccelerationComponentValue,
  /** How far it may be from the true one. */
  confidence: AngularAccelerationConfidence,
})

/** Coordinate along one axis with its confidence. */
export const CartesianCoordinateWithConfidence = sequence({
  /** The coordinate, usually the mean of the estimate. */
  value: CartesianCoordinateLarge,
  /** How far it may be from the true one. */
  confidence: CoordinateConfidence,
})

/** Position in a local coordinate system, flat or in space. */
export const CartesianPosition3d = sequence({
  /** Along the x-axis. */
  xCoordinate: CartesianCoordinate,
  /** Along the y-axis. */
  yCoordinate: CartesianCoordinate,
  /** Along the z-axis; absent for a flat position. */
  zCoordinate: optional(CartesianCoordinate),
})

/** Position in a local coordinate system, flat or in space, each coordinate with its confidence. */
export const CartesianPosition3dWithConfidence = sequence({
  /** Along the x-axis. */
  xCoordinate: CartesianCoordinateWithConfidence,
  /** Along the y-axis. */
  yCoordinate: CartesianCoordinateWithConfidence,
  /** Along the z-axis; absent for a flat position. */
  zCoordinate: optional(CartesianCoordinateWithConfidence),
})

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

/**
 * Main cause of a traffic event, with details of the type that suits it. The number at the end of a name is the
 * cause code.
 */
export const CauseCodeChoice = choice({
  /** Cause code 0, not assigned. */
  reserved0: SubCauseCodeType,
  /** Unusual traffic, such as a jam. */
  trafficCondition1: TrafficConditionSubCauseCode,
  /** A road accident. */
  accident2: AccidentSubCauseCode,
  /** Roadworks, as the authority in charge reports them. */
  roadworks3: RoadworksSubCauseCode,
  /** Roadworks that someone else noticed, such as a vehicle with its sensors. */
  detectedRoadworks4: SubCauseCodeType,
  /** The road is blocked, wholly or in part, and the place is not yet secured. */
  impassability5: ImpassabilitySubCauseCode,
  /** The road is slippery. */
  adhesion6: AdhesionSubCauseCode,
  /** Danger of aquaplaning. */
  aquaplaning7: SubCauseCodeType,
  /** Cause code 8, not assigned. */
  reserved8: SubCauseCodeType,
  /** The road surface is in a bad state, other than slippery. */
  'hazardousLocation-SurfaceCondition9': HazardousLocation_SurfaceConditionSubCauseCode,
  /** Something lies on the road. */
  'hazardousLocation-ObstacleOnTheRoad10': HazardousLocation_ObstacleOnTheRoadSubCauseCode,
  /** Animals are on the road. */
  'hazardousLocation-AnimalOnTheRoad11': HazardousLocation_AnimalOnTheRoadSubCauseCode,
  /** People without the protection of a vehicle are on the road. */
  humanPresenceOnTheRoad12: HumanPresenceOnTheRoadSubCauseCode,
  /** Cause code 13, not assigned. */
  reserved13: SubCauseCodeType,
  /** Someone drives the wrong way. */
  wrongWayDriving14: WrongWayDrivingSubCauseCode,
  /** Rescue, recovery or maintenance work after an accident or at a hazard. */
  rescueRecoveryAndMaintenanceWorkInProgress15: RescueRecoveryAndMaintenanceWorkInProgressSubCauseCode,
  /** Cause code 16, not assigned. */
  reserved16: SubCauseCodeType,
  /** Strong wind or a storm. */
  'adverseWeatherCondition-Wind17': AdverseWeatherCondition_WindSubCauseCode,
  /** Poor visibility. */
  'adverseWeatherCondition-Visibility18': AdverseWeatherCondition_VisibilitySubCauseCode,
  /** Rain, snow or hail. */
  'adverseWeatherCondition-Precipitation19': AdverseWeatherCondition_PrecipitationSubCauseCode,
  /** Violence by people on or near the road. */
  violence20: SubCauseCodeType,
  /** Cause code 21, not assigned. */
  reserved21: SubCauseCodeType,
  /** Cause code 22, not assigned. */
  reserved22: SubCauseCodeType,
  /** Cause code 23, not assigned. */
  reserved23: SubCauseCodeType,
  /** Cause code 24, not assigned. */
  reserved24: SubCauseCodeType,
  /** Cause code 25, not assigned. */
  reserved25: SubCauseCodeType,
  /** A vehicle drives slowly. */
  slowVehicle26: SlowVehicleSubCauseCode,
  /** The tail of a queue is dangerous. */
  dangerousEndOfQueue27: DangerousEndOfQueueSubCauseCode,
  /** A public transport vehicle that has priority comes near. */
  publicTransportVehicleApproaching28: SubCauseCodeType,
  /** Cause code 29, not assigned. */
  reserved29: SubCauseCodeType,
  /** Cause code 30, not assigned. */
  reserved30: SubCauseCodeType,
  /** Cause code 31, not assigned. */
  reserved31: SubCauseCodeType,
  /** Cause code 32, not assigned. */
  reserved32: SubCauseCodeType,
  /** Cause code 33, not assigned. */
  reserved33: SubCauseCodeType,
  /** Cause code 34, not assigned. */
  reserved34: SubCauseCodeType,
  /** Cause code 35, not assigned. */
  reserved35: SubCauseCodeType,
  /** Cause code 36, not assigned. */
  reserved36: SubCauseCodeType,
  /** Cause code 37, not assigned. */
  reserved37: SubCauseCodeType,
  /** Cause code 38, not assigned. */
  reserved38: SubCauseCodeType,
  /** Cause code 39, not assigned. */
  reserved39: SubCauseCodeType,
  /** Cause code 40, not assigned. */
  reserved40: SubCauseCodeType,
  /** Cause code 41, not assigned. */
  reserved41: SubCauseCodeType,
  /** A name without a meaning: the standard gives the code 42 no definition. */
  dontPanic42: SubCauseCodeType,
  /** Cause code 43, not assigned. */
  reserved43: SubCauseCodeType,
  /** Cause code 44, not assigned. */
  reserved44: SubCauseCodeType,
  /** Cause code 45, not assigned. */
  reserved45: SubCauseCodeType,
  /** Cause code 46, not assigned. */
  reserved46: SubCauseCodeType,
  /** Cause code 47, not assigned. */
  reserved47: SubCauseCodeType,
  /** Cause code 48, not assigned. */
  reserved48: SubCauseCodeType,
  /** Cause code 49, not assigned. */
  reserved49: SubCauseCodeType,
  /** Cause code 50, not assigned. */
  reserved50: SubCauseCodeType,
  /** Cause code 51, not assigned. */
  reserved51: SubCauseCodeType,
  /** Cause code 52, not assigned. */
  reserved52: SubCauseCodeType,
  /** Cause code 53, not assigned. */
  reserved53: SubCauseCodeType,
  /** Cause code 54, not assigned. */
  reserved54: SubCauseCodeType,
  /** Cause code 55, not assigned. */
  reserved55: SubCauseCodeType,
  /** Cause code 56, not assigned. */
  reserved56: SubCauseCodeType,
  /** Cause code 57, not assigned. */
  reserved57: SubCauseCodeType,
  /** Cause code 58, not assigned. */
  reserved58: SubCauseCodeType,
  /** Cause code 59, not assigned. */
  reserved59: SubCauseCodeType,
  /** Cause code 60, not assigned. */
  reserved60: SubCauseCodeType,
  /** Cause code 61, not assigned. */
  reserved61: SubCauseCodeType,
  /** Cause code 62, not assigned. */
  reserved62: SubCauseCodeType,
  /** Cause code 63, not assigned. */
  reserved63: SubCauseCodeType,
  /** Cause code 64, not assigned. */
  reserved64: SubCauseCodeType,
  /** Cause code 65, not assigned. */
  reserved65: SubCauseCodeType,
  /** Cause code 66, not assigned. */
  reserved66: SubCauseCodeType,
  /** Cause code 67, not assigned. */
  reserved67: SubCauseCodeType,
  /** Cause code 68, not assigned. */
  reserved68: SubCauseCodeType,
  /** Cause code 69, not assigned. */
  reserved69: SubCauseCodeType,
  /** Cause code 70, not assigned. */
  reserved70: SubCauseCodeType,
  /** Cause code 71, not assigned. */
  reserved71: SubCauseCodeType,
  /** Cause code 72, not assigned. */
  reserved72: SubCauseCodeType,
  /** Cause code 73, not assigned. */
  reserved73: SubCauseCodeType,
  /** Cause code 74, not assigned. */
  reserved74: SubCauseCodeType,
  /** Cause code 75, not assigned. */
  reserved75: SubCauseCodeType,
  /** Cause code 76, not assigned. */
  reserved76: SubCauseCodeType,
  /** Cause code 77, not assigned. */
  reserved77: SubCauseCodeType,
  /** Cause code 78, not assigned. */
  reserved78: SubCauseCodeType,
  /** Cause code 79, not assigned. */
  reserved79: SubCauseCodeType,
  /** Cause code 80, not assigned. */
  reserved80: SubCauseCodeType,
  /** Cause code 81, not assigned. */
  reserved81: SubCauseCodeType,
  /** Cause code 82, not assigned. */
  reserved82: SubCauseCodeType,
  /** Cause code 83, not assigned. */
  reserved83: SubCauseCodeType,
  /** Cause code 84, not assigned. */
  reserved84: SubCauseCodeType,
  /** Cause code 85, not assigned. */
  reserved85: SubCauseCodeType,
  /** Cause code 86, not assigned. */
  reserved86: SubCauseCodeType,
  /** Cause code 87, not assigned. */
  reserved87: SubCauseCodeType,
  /** Cause code 88, not assigned. */
  reserved88: SubCauseCodeType,
  /** Cause code 89, not assigned. */
  reserved89: SubCauseCodeType,
  /** Cause code 90, not assigned. */
  reserved90: SubCauseCodeType,
  /** A vehicle has broken down. */
  vehicleBreakdown91: VehicleBreakdownSubCauseCode,
  /** A vehicle has detected its own crash. */
  postCrash92: PostCrashSubCauseCode,
  /** Someone in a vehicle has a health problem. */
  humanProblem93: HumanProblemSubCauseCode,
  /** A vehicle stands on or by the road. */
  stationaryVehicle94: StationaryVehicleSubCauseCode,
  /** A vehicle with priority rights on a mission comes near. */
  emergencyVehicleApproaching95: EmergencyVehicleApproachingSubCauseCode,
  /** A dangerous curve. */
  'hazardousLocation-DangerousCurve96': HazardousLocation_DangerousCurveSubCauseCode,
  /** A collision threatens. */
  collisionRisk97: CollisionRiskSubCauseCode,
  /** Someone disregards a sign, a signal or a turning rule. */
  signalViolation98: SignalViolationSubCauseCode,
  /** A safety system of a vehicle stepped in by itself. */
  dangerousSituation99: DangerousSituationSubCauseCode,
  /** A railway level crossing and its state. */
  railwayLevelCrossing100: RailwayLevelCrossingSubCauseCode,
  /** Cause code 101, not assigned. */
  reserved101: SubCauseCodeType,
  /** Cause code 102, not assigned. */
  reserved102: SubCauseCodeType,
  /** Cause code 103, not assigned. */
  reserved103: SubCauseCodeType,
  /** Cause code 104, not assigned. */
  reserved104: SubCauseCodeType,
  /** Cause code 105, not assigned. */
  reserved105: SubCauseCodeType,
  /** Cause code 106, not assigned. */
  reserved106: SubCauseCodeType,
  /** Cause code 107, not assigned. */
  reserved107: SubCauseCodeType,
  /** Cause code 108, not assigned. */
  reserved108: SubCauseCodeType,
  /** Cause code 109, not assigned. */
  reserved109: SubCauseCodeType,
  /** Cause code 110, not assigned. */
  reserved110: SubCauseCodeType,
  /** Cause code 111, not assigned. */
  reserved111: SubCauseCodeType,
  /** Cause code 112, not assigned. */
  reserved112: SubCauseCodeType,
  /** Cause code 113, not assigned. */
  reserved113: SubCauseCodeType,
  /** Cause code 114, not assigned. */
  reserved114: SubCauseCodeType,
  /** Cause code 115, not assigned. */
  reserved115: SubCauseCodeType,
  /** Cause code 116, not assigned. */
  reserved116: SubCauseCodeType,
  /** Cause code 117, not assigned. */
  reserved117: SubCauseCodeType,
  /** Cause code 118, not assigned. */
  reserved118: SubCauseCodeType,
  /** Cause code 119, not assigned. */
  reserved119: SubCauseCodeType,
  /** Cause code 120, not assigned. */
  reserved120: SubCauseCodeType,
  /** Cause code 121, not assigned. */
  reserved121: SubCauseCodeType,
  /** Cause code 122, not assigned. */
  reserved122: SubCauseCodeType,
  /** Cause code 123, not assigned. */
  reserved123: SubCauseCodeType,
  /** Cause code 124, not assigned. */
  reserved124: SubCauseCodeType,
  /** Cause code 125, not assigned. */
  reserved125: SubCauseCodeType,
  /** Cause code 126, not assigned. */
  reserved126: SubCauseCodeType,
  /** Cause code 127, not assigned. */
  reserved127: SubCauseCodeType,
  /** Cause code 128, not assigned. */
  reserved128: SubCauseCodeType,
})

/** What kind of traffic event it is, main cause and details in one choice. */
export const CauseCodeV2 = sequence(
  {
    /** The alternative is the main cause, its value the details. */
    ccAndScc: CauseCodeChoice,
  },
  extensible(),
)

/** Where a road toll station works with CEN DSRC, so that others near it can lower their transmit power. */
export const CenDsrcTollingZone = sequence(
  {
    /** Latitude of the toll equipment. */
    protectedZoneLatitude: Latitude,
    /** Longitude of the toll equipment. */
    protectedZoneLongitude: Longitude,
    /** Identifies the toll zone. */
    cenDsrcTollingZoneId: optional(ProtectedZoneId, ['cenDsrcTollingZoneID']),
  },
  extensible(),
)

/** A circle, or an upright cylinder if a height is given. */
export const CircularShape = sequence({
  /** Centre, relative to the reference position of the context. If absent, it is that position. */
  shapeReferencePoint: optional(CartesianPosition3d),
  /** Radius of the circle. */
  radius: StandardLength12b,
  /** Height of the cylinder, upward from the circle. */
  height: optional(StandardLength12b),
})

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

/** The leader is about to dissolve a cluster of vulnerable road users. */
export const ClusterBreakupInfo = sequence(
  {
    /** Why. */
    clusterBreakupReason: ClusterBreakupReason,
    /** When the cluster ends. */
    breakupTime: DeltaTimeQuarterSecond,
  },
  extensible(),
)

/** A vulnerable road user is about to join a cluster. */
export const ClusterJoinInfo = sequence(
  {
    /** The cluster to join. */
    clusterId: Identifier1B,
    /** When it joins. */
    joinTime: DeltaTimeQuarterSecond,
  },
  extensible(),
)

/** A vulnerable road user has left a cluster. */
export const ClusterLeaveInfo = sequence(
  {
    /** The cluster left. */
    clusterId: Identifier1B,
    /** Why. */
    clusterLeaveReason: ClusterLeaveReason,
  },
  extensible(),
)

/** How sure the sender is of each of several statements. */
export const ConfidenceLevels = sequenceOf(ConfidenceLevel, [1, 32, true])

/**
 * One column of the lower triangle of a correlation matrix, from top to bottom, without the diagonal. Each next
 * column is one shorter.
 */
export const CorrelationColumn = sequenceOf(CorrelationCellValue, [1, 13, true])

/** Curvature of the track that the vehicle drives, with its confidence. */
export const Curvature = sequence({
  /** The curvature. */
  curvatureValue: CurvatureValue,
  /** How far it may be from the true one. */
  curvatureConfidence: CurvatureConfidence,
})

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

/** Position relative to a reference position, without altitude. */
export const DeltaPosition = sequence({
  /** Northward difference. */
  deltaLatitude: DeltaLatitude,
  /** Eastward difference. */
  deltaLongitude: DeltaLongitude,
})

/** Points of a line or an outline in the horizontal plane, as offsets without altitude. */
export const DeltaPositions = sequenceOf(DeltaPosition, [1, 32, true])

/** A position given as an offset from another position, which the surrounding type names. */
export const DeltaReferencePosition = sequence({
  /** Offset in latitude; positive is northward. */
  deltaLatitude: DeltaLatitude,
  /** Offset in longitude; positive is eastward. */
  deltaLongitude: DeltaLongitude,
  /** Offset in altitude; positive is upward. */
  deltaAltitude: DeltaAltitude,
})

/** Points of a line or an outline, as offsets with altitude. */
export const DeltaReferencePositions = sequenceOf(DeltaReferencePosition, [1, 32, true])

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

/** A piece of a map as an ordered list of waypoints. */
export const DigitalMap = sequenceOf(ReferencePosition, [1, 256])

/** An ellipse about a reference point, or an upright elliptical cylinder if a height is given. */
export const EllipticalShape = sequence({
  /**
   * Centre of the ellipse, as an offset from the reference position. Absent: the reference position itself is the
   * centre.
   */
  shapeReferencePoint: optional(CartesianPosition3d),
  /** Half the longer axis. */
  semiMajorAxisLength: StandardLength12b,
  /** Half the shorter axis. */
  semiMinorAxisLength: StandardLength12b,
  /** Direction of the longer axis, counted anticlockwise from the x-axis of the coordinate system in use. */
  orientation: optional(CartesianAngleValue),
  /** Height upward from the reference point; present if the shape is a volume. */
  height: optional(StandardLength12b),
})

/**
 * Orientation of the bounding box of an object as rotations about fixed axes through its centre, applied in the
 * order z, y, x.
 */
export const EulerAnglesWithConfidence = sequence({
  /** Rotation about the vertical axis, applied first; positive is anticlockwise seen from above. */
  zAngle: CartesianAngle,
  /** Rotation about the y-axis, applied second, by the right-hand rule. */
  yAngle: optional(CartesianAngle),
  /** Rotation about the x-axis, applied last, by the right-hand rule. */
  xAngle: optional(CartesianAngle),
})

/** Vehicle category of European and UNECE type approval. */
export const EuVehicleCategoryCode = choice({
  /** Category L: vehicles with two or three wheels and light four-wheelers. */
  euVehicleCategoryL: EuVehicleCategoryL,
  /** Category M: motor vehicles that carry passengers. */
  euVehicleCategoryM: EuVehicleCategoryM,
  /** Category N: motor vehicles that carry goods. */
  euVehicleCategoryN: EuVehicleCategoryN,
  /** Category O: trailers and semi-trailers. */
  euVehicleCategoryO: EuVehicleCategoryO,
  /** Category T: agricultural and forestry tractors. */
  euVehicleCategoryT: nullType(),
  /** Category G: off-road vehicles. */
  euVehicleCategoryG: nullType(),
})

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

/** Points that describe the extent of an event. Either every point tells its travel time or none does. */
export const EventZone = alias(EventHistory)

/** A position on the globe without accuracy. */
export const GeoPosition = sequence({
  /** Latitude of the point. */
  latitude: Latitude,
  /** Longitude of the point. */
  longitude: Longitude,
  /** Altitude of the point; unavailable if left out. */
  altitude: withDefault(AltitudeValue, 800001),
})

/** A position on the globe with altitude and the accuracy of the altitude. */
export const GeoPositionWAltitude = sequence({
  /** Latitude of the point. */
  latitude: Latitude,
  /** Longitude of the point. */
  longitude: Longitude,
  /** Altitude of the point and its accuracy. */
  altitude: Altitude,
})

/** Points of a line as positions on the globe, with altitude. */
export const GeoPositionsWAltitude = sequenceOf(GeoPositionWAltitude, [1, 8, true])

/** A position on the globe without altitude. */
export const GeoPositionWoAltitude = sequence({
  /** Latitude of the point. */
  latitude: Latitude,
  /** Longitude of the point. */
  longitude: Longitude,
})

/** Points of a line as positions on the globe, without altitude. */
export const GeoPositionsWoAltitude = sequenceOf(GeoPositionWoAltitude, [1, 8, true])

/** A position across the road by lane, with the kind of lane. */
export const LanePositionAndType = sequence(
  {
    /** Lane in which the position lies. */
    transversalPosition: LanePosition,
    /** Kind of that lane; a traffic lane if left out. */
    laneType: withDefault(LaneType, 0),
    /** Direction of traffic in the lane, seen from the reference direction; the same direction if left out. */
    direction: withDefault(Direction, 0),
  },
  extensible(),
)

/** A position within a lane, down to the distances from its borders. */
export const LanePositionWithLateralDetails = sequence(
  {
    /** Lane in which the position lies. */
    transversalPosition: LanePosition,
    /** Kind of that lane; a traffic lane if left out. */
    laneType: withDefault(LaneType, 0),
    /** Direction of traffic in the lane, seen from the reference direction; the same direction if left out. */
    direction: withDefault(Direction, 0),
    /** Distance to the left border of the lane, rounded down. */
    distanceToLeftBorder: StandardLength9b,
    /** Distance to the right border of the lane, rounded down. */
    distanceToRightBorder: StandardLength9b,
  },
  extensible(),
)

/** A place on a traffic island, by the lanes to either side. */
export const TrafficIslandPosition = sequence(
  {
    /** The lane on one side. */
    oneSide: LanePositionAndType,
    /** The lane on the other side. */
    otherSide: LanePositionAndType,
  },
  extensible(),
)

/** A position across the road, in one of several degrees of detail. */
export const LanePositionOptions = choice(
  {
    /** The lane by its count alone. */
    simplelanePosition: LanePosition,
    /** The kind of lane alone. */
    simpleLaneType: LaneType,
    /** The lane by count and kind. */
    detailedlanePosition: LanePositionAndType,
    /** The lane by count and kind, with the distances to its borders. */
    lanePositionWithLateralDetails: LanePositionWithLateralDetails,
    /** A place on a traffic island between two lanes. */
    trafficIslandPosition: TrafficIslandPosition,
  },
  extensible(),
)

/** How far along a lane something is, with its accuracy. */
export const LongitudinalLanePosition = sequence({
  /** Distance from the start of the lane or connection, measured along it. */
  longitudinalLanePositionValue: LongitudinalLanePositionValue,
  /** Accuracy of the distance. */
  longitudinalLanePositionConfidence: LongitudinalLanePositionConfidence,
})

/** Id of an intersection; unique in the world if the region is present. */
export const IntersectionReferenceId = sequence({
  /** Authority that assigned the id and keeps it unique in its region. */
  region: optional(Identifier2B),
  /** Number of the intersection. */
  id: Identifier2B,
})

/** Id of a road segment; unique in the world if the region is present. */
export const RoadSegmentReferenceId = sequence({
  /** Authority that assigned the id and keeps it unique in its region. */
  region: optional(Identifier2B),
  /** Number of the road segment. */
  id: Identifier2B,
})

/** Reference to a part of a MAPEM. */
export const MapReference = choice({
  /** A road segment. */
  roadsegment: RoadSegmentReferenceId,
  /** An intersection. */
  intersection: IntersectionReferenceId,
})

/** A position on the lanes that a MAPEM describes. Either a lane or a connection is named. */
export const MapPosition = sequence(
  {
    /** Intersection or road segment in the MAPEM. Absent where it is known from the context. */
    mapReference: optional(MapReference),
    /** Lane on which the position lies. */
    laneId: optional(Identifier1B),
    /**
     * Connection across the intersection on which the position lies, such as that from an entering to a leaving
     * lane.
     */
    connectionId: optional(Identifier1B),
    /** How far along the lane or connection the position is. */
    longitudinalLanePosition: optional(LongitudinalLanePosition),
  },
  extensible(),
)

/** Where a piece of information comes from and how sure it is. */
export const MetaInformation = sequence(
  {
    /** Kinds of sensors that were used. */
    usedDetectionInformation: SensorTypes,
    /** Kinds of stored data that were used. */
    usedStoredInformation: StoredInformationType,
    /** How sure the information is. */
    confidenceValue: optional(ConfidenceLevel),
  },
  extensible(),
)

/**
 * The lane in which a point lies and how sure that is. The size of the object is not considered; see
 * OccupiedLanesWithConfidence for the lanes that it takes up.
 */
export const GeneralizedLanePosition = sequence(
  {
    /** The lane, counted or described across the road. */
    lanePositionBased: LanePositionOptions,
    /** The same lane by its id in a MAPEM; present only where there is one. */
    mapBased: optional(MapPosition),
    /**
     * How sure it is that the object is in this lane, and where the information comes from. With no sensor named,
     * the lane was derived from the position alone.
     */
    confidence: MetaInformation,
  },
  extensible(),
)

/** Lane positions of a station or an event. */
export const GeneralizedLanePositions = sequenceOf(GeneralizedLanePosition, [1, 4])

/** Direction of movement relative to true north, with its accuracy. */
export const Heading = sequence({
  /** Direction, clockwise from true north. */
  headingValue: HeadingValue,
  /** Accuracy of the direction. */
  headingConfidence: HeadingConfidence,
})

/** A coming change of direction. */
export const HeadingChangeIndication = sequence(
  {
    /** Side to which the turn goes. */
    direction: TurningDirection,
    /** Time over which the turn takes place. */
    actionDeltaTime: DeltaTimeTenthOfSecond,
  },
  extensible(),
)

/** A radio channel, by centre frequency and width. */
export const InterferenceManagementChannel = sequence({
  /** Centre frequency in hertz, divided by ten to the power of the exponent plus two. */
  centreFrequency: integer(1, 99999),
  /** Width of the channel in hertz, divided by ten to the power of the exponent. */
  channelWidth: integer(0, 9999),
  /** Power of ten that scales the frequency and the width. */
  exponent: integer(0, 15),
})

/** A polygon, or an upright prism if a height is given. */
export const PolygonalShape = sequence({
  /**
   * Point from which the corners are measured, as an offset from the reference position. Absent: the reference
   * position itself.
   */
  shapeReferencePoint: optional(CartesianPosition3d),
  /** Corners of the polygon, each as an offset from the reference point of the shape. */
  polygon: sequenceOf(CartesianPosition3d, [3, 16, true]),
  /** Height upward from the reference point; present if the shape is a volume. */
  height: optional(StandardLength12b),
})

/** A sector of a circle, or of a sphere if vertical angles are given, such as the field of view of a sensor. */
export const RadialShape = sequence({
  /** Tip of the sector, as an offset from the reference position. Absent: the reference position itself. */
  shapeReferencePoint: optional(CartesianPosition3d),
  /** How far the sector reaches from its tip. */
  range: StandardLength12b,
  /** Where the sector begins in the horizontal plane, anticlockwise from the x-axis. */
  horizontalOpeningAngleStart: CartesianAngleValue,
  /** Where the sector ends in the horizontal plane, anticlockwise from the x-axis. */
  horizontalOpeningAngleEnd: CartesianAngleValue,
  /** Where the sector begins in the vertical plane, from the x-axis. */
  verticalOpeningAngleStart: optional(CartesianAngleValue),
  /** Where the sector ends in the vertical plane, from the x-axis. */
  verticalOpeningAngleEnd: optional(CartesianAngleValue),
})

/** One sector of several that share a tip. */
export const RadialShapeDetails = sequence({
  /** How far the sector reaches from the tip. */
  range: StandardLength12b,
  /** Where the sector begins in the horizontal plane, anticlockwise from the x-axis. */
  horizontalOpeningAngleStart: CartesianAngleValue,
  /** Where the sector ends in the horizontal plane, anticlockwise from the x-axis. */
  horizontalOpeningAngleEnd: CartesianAngleValue,
  /** Where the sector begins in the vertical plane, from the x-axis. */
  verticalOpeningAngleStart: optional(CartesianAngleValue),
  /** Where the sector ends in the vertical plane, from the x-axis. */
  verticalOpeningAngleEnd: optional(CartesianAngleValue),
})

/** Sectors that share one tip. */
export const RadialShapesList = sequenceOf(RadialShapeDetails, [1, 16, true])

/** Several sectors that share one tip, such as the fields of view of a sensor. */
export const RadialShapes = sequence({
  /**
   * Reference point from which the tip is measured: zero is that of the vehicle itself, others belong to
   * trailers.
   */
  refPointId: Identifier1B,
  /** Tip of the sectors along the x-axis. */
  xCoordinate: CartesianCoordinateSmall,
  /** Tip of the sectors along the y-axis. */
  yCoordinate: CartesianCoordinateSmall,
  /** Tip of the sectors along the z-axis. */
  zCoordinate: optional(CartesianCoordinateSmall),
  /** The sectors. */
  radialShapesList: RadialShapesList,
})

/** A rectangle about a reference point, or a box if a height is given. */
export const RectangularShape = sequence({
  /**
   * Centre of the rectangle, as an offset from the reference position. Absent: the reference position itself is
   * the centre.
   */
  shapeReferencePoint: optional(CartesianPosition3d, ['centerPoint']),
  /** Half the length. */
  semiLength: StandardLength12b,
  /** Half the breadth. */
  semiBreadth: StandardLength12b,
  /** Direction of the length, counted anticlockwise from the x-axis of the coordinate system in use. */
  orientation: optional(CartesianAngleValue),
  /** Height upward from the reference point; present if the shape is a volume. */
  height: optional(StandardLength12b),
})

/** An area or a volume, in one of several geometrical forms. */
export const Shape = choice(
  {
    /** A rectangle or box. */
    rectangular: RectangularShape,
    /** A circle or upright cylinder. */
    circular: CircularShape,
    /** A polygon or upright prism. */
    polygonal: PolygonalShape,
    /** An ellipse or upright elliptical cylinder. */
    elliptical: EllipticalShape,
    /** A sector of a circle or sphere. */
    radial: RadialShape,
    /** Several sectors that share one tip. */
    radialShapes: RadialShapes,
  },
  extensible(),
)

/** Position and extent of an interference management zone. */
export const InterferenceManagementZoneDefinition = sequence(
  {
    /** Latitude of the centre. */
    interferenceManagementZoneLatitude: Latitude,
    /** Longitude of the centre. */
    interferenceManagementZoneLongitude: Longitude,
    /** Id of the zone. */
    interferenceManagementZoneId: optional(ProtectedZoneId),
    /** Extent of the zone about the centre. Radial shapes are not used here. */
    interferenceManagementZoneShape: optional(Shape),
  },
  extensible(),
)

/** Limits on the transmissions of one radio technology. Those that do not apply to it are left out. */
export const MitigationPerTechnologyClass = sequence(
  {
    /** Radio technology to which the limits apply. */
    accessTechnologyClass: AccessTechnologyClass,
    /** Highest share of time in which to transmit. */
    lowDutyCycle: optional(integer(0, 10000, { unit: '%', resolution: 0.01 })),
    /** By how much to reduce the transmit power. */
    powerReduction: optional(integer(0, 30, { unit: 'dB' })),
    /** Limit on the idle time between transmissions. */
    dmcToffLimit: optional(integer(0, 1200, { unit: 's', resolution: 0.001 })),
    /** Limit on the duration of a transmission. */
    dmcTonLimit: optional(integer(0, 20, { unit: 's', resolution: 0.001 })),
  },
  extensible(),
)

/** Limits on transmissions, by radio technology. */
export const MitigationForTechnologies = sequenceOf(MitigationPerTechnologyClass, [1, 8])

/** Rules of an interference management zone for one channel. */
export const InterferenceManagementInfoPerChannel = sequence(
  {
    /** Channel to which the rules apply. */
    interferenceManagementChannel: InterferenceManagementChannel,
    /** Service to protect, such as tolling, urban rail or a satellite station. */
    interferenceManagementZoneType: InterferenceManagementZoneType,
    /** What each radio technology must do. Absent: nothing. */
    interferenceManagementMitigationType: optional(MitigationForTechnologies),
    /** When the rules cease to apply; present if they are temporary. */
    expiryTime: optional(TimestampIts),
  },
  extensible(),
)

/** Rules of an interference management zone, one entry for each channel affected. */
export const InterferenceManagementInfo = sequenceOf(InterferenceManagementInfoPerChannel, [1, 16, true])

/** An area in which stations must restrict their transmissions so as not to disturb other radio services. */
export const InterferenceManagementZone = sequence({
  /** Where the area is. */
  zoneDefinition: InterferenceManagementZoneDefinition,
  /** What to observe inside it, by channel. */
  managementInfo: InterferenceManagementInfo,
})

/** Interference management zones, such as those about tolling stations. */
export const InterferenceManagementZones = sequenceOf(InterferenceManagementZone, [1, 16, true])

/** A recommended route as an ordered list of waypoints. */
export const ItineraryPath = sequenceOf(ReferencePosition, [1, 40])

/** Header that begins every message: format version, type and sender. */
export const ItsPduHeader = sequence({
  /** Version of the message format; together with the message type it decides how the rest is read. */
  protocolVersion: OrdinalNumber1B,
  /** Type of the message. */
  messageId: renamed(MessageId, ['messageID']),
  /** Id of the sending station. A vehicle changes it from time to time for privacy. */
  stationId: renamed(StationId, ['stationID']),
})

/** An organisation that issues information, by country and number. */
export const Provider = sequence({
  /** Country in which the organisation is registered. */
  countryCode: CountryCode,
  /** Number of the organisation within the country. */
  providerIdentifier: IssuerIdentifier,
})

/** Reference to an in-vehicle information message. */
export const IvimReference = sequence({
  /** Organisation that issued the information. */
  serviceProviderId: Provider,
  /** Number that the issuer gave to the information. */
  iviIdentificationNumber: IviIdentificationNumber,
})

/** References to in-vehicle information messages. */
export const IvimReferences = sequenceOf(IvimReference, [1, 8, true])

/** Acceleration across the vehicle, with its accuracy. */
export const LateralAcceleration = sequence({
  /** Acceleration; positive is to the left. */
  lateralAccelerationValue: LateralAccelerationValue,
  /** Accuracy of the acceleration. */
  lateralAccelerationConfidence: AccelerationConfidence,
})

/** Acceleration along the vehicle, with its accuracy. */
export const LongitudinalAcceleration = sequence({
  /** Acceleration; positive is forward, braking is negative. */
  longitudinalAccelerationValue: LongitudinalAccelerationValue,
  /** Accuracy of the acceleration. */
  longitudinalAccelerationConfidence: AccelerationConfidence,
})

/**
 * Columns of a lower triangular matrix from left to right, without the diagonal. Each column is one value shorter
 * than the one before it.
 */
export const LowerTriangularPositiveSemidefiniteMatrixColumns = sequenceOf(CorrelationColumn, [1, 13, true])

/**
 * Correlations between some of the state components of an object, as the lower triangle of their symmetrical
 * matrix.
 */
export const LowerTriangularPositiveSemidefiniteMatrix = sequence({
  /**
   * Components to which the rows and columns belong, in the order of the bits. Their count is the size of the
   * full matrix.
   */
  componentsIncludedIntheMatrix: MatrixIncludedComponents,
  /** Columns of the lower triangle, one fewer than there are components, as the diagonal is left out. */
  matrix: LowerTriangularPositiveSemidefiniteMatrixColumns,
})

/** Correlation matrices, each for its own selection of the state components of an object. */
export const LowerTriangularPositiveSemidefiniteMatrices = sequenceOf(LowerTriangularPositiveSemidefiniteMatrix, [1, 4])

/** Ids of lanes in a MAPEM. */
export const MapemLaneList = sequenceOf(Identifier1B, [1, 8, true])

/** Ids of connections between lanes in a MAPEM. */
export const MapemConnectionList = sequenceOf(Identifier1B, [1, 8, true])

/** Reference to lanes or connections that a MAPEM describes. */
export const MapemElementReference = sequence(
  {
    /** Intersection or road segment in the MAPEM. Absent where it is known from the context. */
    mapReference: optional(MapReference),
    /** Ids of the lanes. */
    laneIds: optional(MapemLaneList),
    /** Ids of the connections between lanes. */
    connectionIds: optional(MapemConnectionList),
  },
  extensible(),
)

/** Lanes and connections of a road section as described in MAPEM. */
export const MapemConfiguration = sequenceOf(MapemElementReference, [1, 16, true])

/** References to parts of MAPEM. */
export const MapReferences = sequenceOf(MapReference, [1, 8, true])

/** How often a message is sent, in hertz: the mantissa times ten to the power of the exponent. */
export const MessageRateHz = sequence({
  /** Number that the power of ten is multiplied by. */
  mantissa: integer(1, 100),
  /** Power of ten; negative for rates below one per second. */
  exponent: integer(-5, 2),
})

/** Which part of the information this message holds, where it was too long for one message. */
export const MessageSegmentationInfo = sequence({
  /** Number of messages that make up the whole. */
  totalMsgNo: CardinalNumber3b,
  /** Number of this message among them. */
  thisMsgNo: OrdinalNumber3b,
})

/** A group of vulnerable road users that move together and are reported as one. */
export const VruClusterInformation = sequence(
  {
    /** Id of the group. */
    clusterId: optional(Identifier1B),
    /** Area that the group takes up. */
    clusterBoundingBoxShape: optional(Shape),
    /** Estimated number of members, the leader included. */
    clusterCardinalitySize: CardinalNumber1B,
    /** Kinds of road users that are known to be in the group. Absent: not known. */
    clusterProfiles: optional(VruClusterProfiles),
  },
  extensible(),
)

/** Kind of a vulnerable road user, by profile and subprofile. */
export const VruProfileAndSubprofile = choice(
  {
    /** Someone on foot (profile 1). */
    pedestrian: VruSubProfilePedestrian,
    /** A cyclist or rider of another light vehicle (profile 2). */
    bicyclistAndLightVruVehicle: VruSubProfileBicyclist,
    /** A motorcyclist (profile 3). */
    motorcyclist: VruSubProfileMotorcyclist,
    /** An animal (profile 4). */
    animal: VruSubProfileAnimal,
  },
  extensible(),
)

/** What an object is, by class and subclass. */
export const ObjectClass = choice(
  {
    /** A road vehicle, by its type. */
    vehicleSubClass: range(TrafficParticipantType, 0, 14),
    /** A vulnerable road user, such as a pedestrian or cyclist, by profile. */
    vruSubClass: VruProfileAndSubprofile,
    /** A group of vulnerable road users. The shape of the group is not given here. */
    groupSubClass: VruClusterInformation,
    /** Something that is neither a vehicle nor a vulnerable road user. */
    otherSubClass: OtherSubClass,
  },
  extensible(),
)

/** A class that an object may belong to and how likely that is. */
export const ObjectClassWithConfidence = sequence({
  /** Class of the object. */
  objectClass: ObjectClass,
  /** How sure the class is. */
  confidence: ConfidenceLevel,
})

/** What an object may be, with the likelihood of each class. */
export const ObjectClassDescription = sequenceOf(ObjectClassWithConfidence, [1, 8])

/** A dimension of an object, with its accuracy. */
export const ObjectDimension = sequence({
  /** Estimated dimension. */
  value: ObjectDimensionValue,
  /** Accuracy of the dimension. */
  confidence: ObjectDimensionConfidence,
})

/**
 * Lanes that an object or an event takes up wholly or partly, and how sure that is. Unlike GeneralizedLanePosition
 * it takes the size of the object into account.
 */
export const OccupiedLanesWithConfidence = sequence(
  {
    /**
     * Lanes taken up, in the order of their count. With lateral details the free distances stand in the first and
     * last entry, and the covered ones are zero.
     */
    lanePositionBased: sequenceOf(LanePositionOptions, [1, 4]),
    /** The same lanes by their ids in a MAPEM; present only where there is one. */
    mapBased: optional(sequenceOf(MapPosition, [1, 4])),
    /** How sure it is that exactly these lanes are taken up, and where the information comes from. */
    confidence: MetaInformation,
  },
  extensible(),
)

/** For how long a parking space may be used. */
export const ParkingOccupancyInfo = choice(
  {
    /** Not known. */
    unknown: nullType(),
    /** For any length of time. */
    unlimitedOccupancy: nullType(),
    /** Only while the vehicle is being charged. */
    onlyWhileCharging: nullType(),
    /** For a limited time, which is given. */
    limitedDuration: integer(),
    /** Only while the vehicle is being charged, and for a limited time, which is given. */
    onlyWhileChargingLimitedDuration: integer(),
    /** Until the given time. */
    parkingAllowedUntil: TimestampIts,
    /** A parked vehicle has to stay until the given time. */
    forcedParkingUntil: TimestampIts,
  },
  extensible(),
)

/** Whether a parking space is free, and if known until when. */
export const ParkingSpaceStatus = choice(
  {
    /** Not known. */
    unknown: nullType(),
    /** Free. */
    free: nullType(),
    /** Free until the given time. */
    freeUntil: TimestampIts,
    /** Occupied as a whole. */
    fullyOccupied: nullType(),
    /** Occupied in part; the number is the share that is occupied. */
    partiallyOccupied: integer(0, 100, { unit: '%' }),
    /** Occupied until the given time. */
    occupiedUntil: TimestampIts,
    /** Reserved until the given time. */
    reservedUntil: TimestampIts,
    /** Cannot be reached. */
    accessBlocked: nullType(),
    /** May be used with restrictions only. The spelling is the standard's own. */
    retrictedUsage: nullType(),
  },
  extensible(),
)

/** Position and state of a parking space. */
export const ParkingSpaceBasic = sequence({
  /** Id of the parking space. */
  id: Identifier2B,
  /** Where the space is, as an offset from a reference position. */
  location: optional(DeltaReferencePosition),
  /** Whether the space is free. */
  status: ParkingSpaceStatus,
})

/** A direction relative to true north, with its accuracy. */
export const Wgs84Angle = sequence({
  /** Direction, clockwise from true north. */
  value: renamed(Wgs84AngleValue, ['headingValue']),
  /** Accuracy of the direction. */
  confidence: renamed(Wgs84AngleConfidence, ['headingConfidence']),
})

/** Position, state, layout, access and rules of a parking space. */
export const ParkingSpaceDetailed = sequence(
  {
    /** Id of the parking space. */
    id: Identifier2B,
    /** Where the space is, as an offset from a reference position. */
    location: optional(DeltaReferencePosition),
    /** Whether the space is free. */
    status: ParkingSpaceStatus,
    /** How the spaces are arranged, such as in parallel or at an angle. */
    arrangementType: optional(ParkingAreaArrangementType),
    /** Outline of the space. */
    boundary: optional(DeltaPositions),
    /** Direction of the space, from true north. */
    orientation: optional(Wgs84Angle),
    /** For how long the space may be used. */
    occupancyRule: ParkingOccupancyInfo,
    /** Id of the charging station at the space. */
    chargingStationId: optional(Identifier2B),
    /** Id of the lane from which the space is reached. */
    accessViaLane: optional(Identifier2B),
    /** Ids of other spaces through which this one is reached. */
    accessViaParkingSpaces: optional(sequenceOf(Identifier2B, [0, 7])),
    /** Whom or what the space is reserved for, and whether it can be booked. */
    reservationType: optional(sequenceOf(ParkingReservationType, [1, 4, true])),
  },
  extensible(),
)

/** A point of a path. */
export const PathPoint = sequence({
  /** Where the point is, as an offset from the point before it; for the first point, from the reference position. */
  pathPosition: DeltaReferencePosition,
  /** Travel time between this point and the one before it. */
  pathDeltaTime: optional(PathDeltaTime),
})

/**
 * A path as a list of points. The first is an offset from a reference position, each further one from the point
 * before it.
 */
export const Path = sequenceOf(PathPoint, [0, 40])

/** A travel time to a point of a predicted path, in one of several resolutions. */
export const PathDeltaTimeChoice = choice(
  {
    /** In the finest steps, for the near future. */
    deltaTimeHighPrecision: DeltaTimeTenthOfSecond,
    /** In the coarsest steps, for times farther off. */
    deltaTimeBigRange: DeltaTimeTenSeconds,
  },
  extensible({
    /** In steps between the other two in size. */
    deltaTimeMidRange: DeltaTimeSecond,
  }),
)

/** A path that leads to one point of the event zone. */
export const PathExtended = sequence({
  /** Number of the point in the event zone, counted from one. */
  pointOfEventZone: integer(1, 23),
  /** Path to that point. Its first point is an offset from it. */
  path: Path,
})

/**
 * Where a vehicle has been, as a list of points. The first is an offset from the reference position, each further
 * one from the point before it.
 */
export const PathHistory = sequenceOf(PathPoint, [0, 40])

/** A point of a predicted path, optionally with a width that turns the path into a zone. */
export const PathPointPredicted = sequence(
  {
    /** Offset in latitude; positive is northward. */
    deltaLatitude: DeltaLatitude,
    /** Offset in longitude; positive is eastward. */
    deltaLongitude: DeltaLongitude,
    /** Accuracy of the position in the horizontal plane. */
    horizontalPositionConfidence: optional(PosConfidenceEllipse),
    /** Offset in altitude; unavailable if left out. */
    deltaAltitude: withDefault(DeltaAltitude, 12800),
    /** Accuracy of the altitude; unavailable if left out. */
    altitudeConfidence: withDefault(AltitudeConfidence, 'unavailable'),
    /** Travel time to this point. Absent if only the course of the path is predicted. */
    pathDeltaTime: optional(PathDeltaTimeChoice),
    /**
     * Offset by which the zone reaches out from the path at this point, alike on both sides. Present if the path
     * describes a zone.
     */
    symmetricAreaOffset: optional(StandardLength9b),
    /** Offset for a zone that does not reach equally far on both sides of the path. */
    asymmetricAreaOffset: optional(StandardLength9b),
  },
  extensible(),
)

/**
 * Points along which a road user is expected to move, with or without times. The first is an offset from a
 * reference position, each further one from the point before it.
 */
export const PathPredicted = sequenceOf(PathPointPredicted, [1, 16, true])

/** A predicted path, its use and how sure it is. */
export const PathPredicted2 = sequence(
  {
    /** The path. With times it is a trajectory, with area offsets a zone; either all points have them or none does. */
    pathPredicted: PathPredicted,
    /** What the path is used for, such as a rescue operation or a fixed route. */
    usageIndication: UsageIndication,
    /** How sure it is that the road user will follow the path. */
    confidenceLevel: ConfidenceLevel,
  },
  extensible(),
)

/** Paths that a road user may take. */
export const PathPredictedList = sequenceOf(PathPredicted2, [1, 16, true])

/** Paths of the same message, by their numbers. */
export const PathReferences = sequenceOf(PathId, [1, 14])

/** How the driver operates a pedal. */
export const PedalStatus = sequence(
  {
    /** How far the pedal is pressed. */
    pedalPositionValue: PedalPositionValue,
  },
  extensible(),
)

/** A list of short ids. */
export const SequenceOfIdentifier1B = sequenceOf(Identifier1B, [1, 128, true])

/** A component of a velocity, with its accuracy. */
export const VelocityComponent = sequence({
  /** Velocity along the axis; negative is against its direction. */
  value: VelocityComponentValue,
  /** Accuracy of the component. */
  confidence: SpeedConfidence,
})

/** A velocity by its components along the axes. */
export const VelocityCartesian = sequence({
  /** Component along the x-axis. */
  xVelocity: VelocityComponent,
  /** Component along the y-axis. */
  yVelocity: VelocityComponent,
  /** Component along the z-axis. */
  zVelocity: optional(VelocityComponent),
})

/** Speed with its accuracy. */
export const Speed = sequence({
  /** Speed. */
  speedValue: SpeedValue,
  /** Accuracy of the speed. */
  speedConfidence: SpeedConfidence,
})

/** A velocity by magnitude and direction in the horizontal plane, optionally with a vertical component. */
export const VelocityPolarWithZ = sequence({
  /** Magnitude in the horizontal plane. */
  velocityMagnitude: Speed,
  /** Direction in the horizontal plane, anticlockwise from the x-axis. */
  velocityDirection: CartesianAngle,
  /** Vertical component. */
  zVelocity: optional(VelocityComponent),
})

/** A velocity in the plane or in space, with its accuracy. */
export const Velocity3dWithConfidence = choice({
  /** By magnitude and direction. */
  polarVelocity: VelocityPolarWithZ,
  /** By components along the axes. */
  cartesianVelocity: VelocityCartesian,
})

/**
 * An object that a station has detected: where it is, how it moves, how large it is and what it is. Axes and origin
 * are those of the surrounding message.
 */
export const PerceivedObject = sequence(
  {
    /** Id that the sender gave to the object and keeps while it tracks it. */
    objectId: optional(Identifier2B),
    /** When the state was measured, relative to the reference time; negative is before it. */
    measurementDeltaTime: DeltaTimeMilliSecondSigned,
    /** Centre of the bounding box of the object. */
    position: CartesianPosition3dWithConfidence,
    /** Velocity of the object. */
    velocity: optional(Velocity3dWithConfidence),
    /** Acceleration of the object. */
    acceleration: optional(Acceleration3dWithConfidence),
    /** Orientation of the bounding box. */
    angles: optional(EulerAnglesWithConfidence),
    /** Rate of rotation about the vertical axis; positive is anticlockwise seen from above. */
    zAngularVelocity: optional(CartesianAngularVelocityComponent),
    /** Correlations between the components of the state. */
    lowerTriangularCorrelationMatrices: optional(LowerTriangularPositiveSemidefiniteMatrices),
    /** Height of the bounding box, along its own z-axis. */
    objectDimensionZ: optional(ObjectDimension),
    /** Width of the bounding box, along its own y-axis. */
    objectDimensionY: optional(ObjectDimension),
    /** Length of the bounding box, along its own x-axis. */
    objectDimensionX: optional(ObjectDimension),
    /** Time from the first detection of the object to the reference time; 1500 also stands for anything longer. */
    objectAge: optional(range(DeltaTimeMilliSecondSigned, 0, 2047)),
    /** How well the object is perceived, all in all. */
    objectPerceptionQuality: optional(ObjectPerceptionQuality),
    /** Ids of the sensors that measured the object. */
    sensorIdList: optional(SequenceOfIdentifier1B),
    /** What the object may be. */
    classification: optional(ObjectClassDescription),
    /** Where the object is on the lanes of a MAPEM. */
    mapPosition: optional(MapPosition),
  },
  extensible(),
)

/** A line through several points, in one of several notations. */
export const PolygonalLine = choice(
  {
    /** As offsets, without altitude. */
    deltaPositions: DeltaPositions,
    /** As offsets, with altitude. */
    deltaPositionsWithAltitude: DeltaReferencePositions,
    /** As positions on the globe, without altitude. */
    absolutePositions: GeoPositionsWoAltitude,
    /** As positions on the globe, with altitude. */
    absolutePositionsWithAltitude: GeoPositionsWAltitude,
  },
  extensible(),
)

/**
 * Where the roof pillars of a vehicle stand, from front to rear. The first distance counts from the front bumper,
 * each further one from the pillar before it.
 */
export const PositionOfPillars = sequenceOf(PosPillar, [1, 3, true])

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
    /** Id of the zone. */
    protectedZoneId: optional(ProtectedZoneId, ['protectedZoneID']),
  },
  extensible(),
)

/** Protected zones that a roadside unit makes known. */
export const ProtectedCommunicationZonesRSU = sequenceOf(ProtectedCommunicationZone, [1, 16])

/** Request of a public transport vehicle to the roadside, for instance for priority at traffic lights. */
export const PtActivation = sequence({
  /** Scheme that the data follows, such as R09. */
  ptActivationType: PtActivationType,
  /** The request itself, in the encoding of that scheme. */
  ptActivationData: PtActivationData,
})

/** Kinds of road users to which a traffic restriction applies. */
export const RestrictedTypes = sequenceOf(StationType, [1, 3, true])

/** Where a section of the road begins and ends, and which paths of the message touch it. */
export const RoadSectionDefinition = sequence(
  {
    /** Where the section begins. */
    startingPointSection: GeoPosition,
    /** Length of the section along the road, bends included. */
    lengthOfSection: optional(StandardLength2B),
    /** Where the section ends. Absent: known from its length or from the start of the next section. */
    endingPointSection: optional(GeoPosition),
    /** Paths that have points upstream of the start of the section. */
    connectedPaths: PathReferences,
    /** Paths that run wholly or partly along the section. */
    includedPaths: PathReferences,
    /** Whether the event zone lies wholly or partly on the section. */
    isEventZoneIncluded: boolean(),
    /** Whether the event zone has points upstream of the start of the section. */
    isEventZoneConnected: boolean(),
  },
  extensible(),
)

/** Layout of a section of the road, the same along its whole length. */
export const RoadConfigurationSection = sequence(
  {
    /** Where the section is and how paths and the event zone lie relative to it. */
    roadSectionDefinition: RoadSectionDefinition,
    /** Kind of road. */
    roadType: optional(RoadType),
    /** The lanes, by count and direction. */
    laneConfiguration: optional(BasicLaneConfiguration),
    /** The lanes and connections by their ids in MAPEM. */
    mapemConfiguration: optional(MapemConfiguration),
  },
  extensible(),
)

/** Sections of the road about an event, each with its layout. */
export const RoadConfigurationSectionList = sequenceOf(RoadConfigurationSection, [1, 8, true])

/** Whether the sender keeps a safe distance from other road users, or from a certain one. */
export const SafeDistanceIndication = sequence(
  {
    /** The other road user. Absent: road users in general. */
    subjectStation: optional(StationId),
    /** Whether the distance is safe. */
    safeDistanceIndicator: SafeDistanceIndicator,
    /** Time until the two would meet; only with a named road user. */
    timeToCollision: optional(DeltaTimeTenthOfSecond),
  },
  extensible(),
)

/** Points in a Cartesian coordinate system. */
export const SequenceOfCartesianPosition3d = sequenceOf(CartesianPosition3d, [1, 16, true])

/** Distances to several other road users. */
export const SequenceOfSafeDistanceIndication = sequenceOf(SafeDistanceIndication, [1, 8, true])

/** A possible conflict between the path of the sender and that of another road user. */
export const TrajectoryInterceptionIndication = sequence(
  {
    /** The other road user. */
    subjectStation: optional(StationId),
    /** How likely it is that the paths meet. */
    trajectoryInterceptionProbability: TrajectoryInterceptionProbability,
    /** How sure that estimate is. */
    trajectoryInterceptionConfidence: optional(TrajectoryInterceptionConfidence),
  },
  extensible(),
)

/** Possible conflicts with the paths of several other road users. */
export const SequenceOfTrajectoryInterceptionIndication = sequenceOf(TrajectoryInterceptionIndication, [1, 8, true])

/** An expected loss of stability, for instance of a cyclist. */
export const StabilityChangeIndication = sequence(
  {
    /** How likely the loss is. */
    lossProbability: StabilityLossProbability,
    /** Time for which the likelihood is estimated. */
    actionDeltaTime: DeltaTimeTenthOfSecond,
  },
  extensible(),
)

/** How far the steering wheel is turned, with its accuracy. */
export const SteeringWheelAngle = sequence({
  /** Angle of the steering wheel; positive is to the left. */
  steeringWheelAngleValue: SteeringWheelAngleValue,
  /** Accuracy of the angle. */
  steeringWheelAngleConfidence: SteeringWheelAngleConfidence,
})

/** Paths that lead to the position of an event. Whoever drives along one of them is approaching it. */
export const Traces = sequenceOf(Path, [1, 7])

/** Paths that lead to certain points of the event zone. */
export const TracesExtended = sequenceOf(PathExtended, [1, 7])

/** Size and attachment of a trailer. */
export const TrailerData = sequence(
  {
    /** Number of the reference point of this trailer, to which other data may refer. */
    refPointId: Identifier1B,
    /** How far the hitch is behind the reference point of the pulling vehicle. */
    hitchPointOffset: StandardLength1B,
    /** How far the trailer reaches forward from its reference point; none if left out. */
    frontOverhang: optional(StandardLength1B),
    /** How far the trailer reaches backward from its reference point. */
    rearOverhang: optional(StandardLength1B),
    /** Width of the trailer. */
    trailerWidth: optional(VehicleWidth),
    /**
     * Angle between the trailer and the line from its reference point to that of the pulling vehicle, in the
     * horizontal plane.
     */
    hitchAngle: CartesianAngle,
  },
  extensible(),
)

/** A variable-length number of four octets or more. */
export const Ext3 = integer(2113664, 270549119, { extensible: true })

/** A variable-length number of three octets or more. */
export const Ext2 = choice({
  /** The number, if it fits three octets. */
  content: integer(16512, 2113663),
  /** A larger number. */
  extension: Ext3,
})

/** A variable-length number of two octets or more. */
export const Ext1 = choice({
  /** The number, if it fits two octets. */
  content: integer(128, 16511),
  /** A larger number. */
  extension: Ext2,
})

/** A whole number whose encoding grows with its size, used for instance for application ids. */
export const VarLengthNumber = choice({
  /** The number, if it fits one octet. */
  content: integer(0, 127),
  /** A larger number. */
  extension: Ext1,
})

/** Acceleration along the vertical axis of the vehicle, with its accuracy. */
export const VerticalAcceleration = sequence({
  /** Acceleration; positive is upward. */
  verticalAccelerationValue: VerticalAccelerationValue,
  /** Accuracy of the acceleration. */
  verticalAccelerationConfidence: AccelerationConfidence,
})

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

/** Length of the vehicle and whether a trailer adds to it. */
export const VehicleLength = sequence({
  /** Length of the vehicle. */
  vehicleLengthValue: VehicleLengthValue,
  /** Whether there is a trailer and whether its length is known. */
  vehicleLengthConfidenceIndication: VehicleLengthConfidenceIndication,
})

/** Length of the vehicle and whether a trailer adds to it. It replaces VehicleLength. */
export const VehicleLengthV2 = sequence({
  /** Length of the vehicle. */
  vehicleLengthValue: VehicleLengthValue,
  /** Whether there is a trailer and whether its length is known. */
  trailerPresenceInformation: renamed(TrailerPresenceInformation, ['vehicleLengthConfidenceIndication']),
})

/** What the driver and the assistance systems do to move the vehicle. */
export const VehicleMovementControl = sequence(
  {
    /** Accelerator pedal. */
    accelerationPedalStatus: PedalStatus,
    /** Brake pedal. */
    brakePedalStatus: PedalStatus,
    /** Level of driving automation that is active, by SAE J3016. */
    saeAutomationLevel: optional(SaeAutomationLevel),
    /** Systems that are steering or keeping the lane. */
    automationControl: optional(AutomationControl),
    /** Pedals and systems that are braking or accelerating. */
    accelerationControl: optional(AccelerationControl),
    /** Further systems that are braking or accelerating. */
    accelerationControlExtension: optional(AccelerationControlExtension),
  },
  extensible(),
)

/** Lights of a vulnerable road user that are switched on. */
export const VruExteriorLights = sequence(
  {
    /** Lights as on a motor vehicle. */
    vehicular: ExteriorLights,
    /** Other lights, such as those on a helmet, an arm or a wheel. */
    vruSpecific: VruSpecificExteriorLights,
  },
  extensible(),
)

/** Rate of rotation about the vertical axis of the vehicle, with its accuracy. */
export const YawRate = sequence({
  /** Rate of rotation; positive is to the left. */
  yawRateValue: YawRateValue,
  /** Accuracy of the rate. */
  yawRateConfidence: YawRateConfidence,
})

/**
 * Identifier of a station, a pseudonym that changes from time to time for privacy. Release 2 calls the type
 * `StationId`.
 */
export const StationID = integer(0, 4294967295)

/**
 * Identifies an event of DENMs: the station that detected it, and its running number there. Release 2 calls the
 * type `ActionId`.
 */
export const ActionID = sequence({
  originatingStationId: StationID,
  /** Running number of the event at that station. */
  sequenceNumber: SequenceNumber,
})
