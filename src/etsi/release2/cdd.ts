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
  sequence,
  sequenceOf,
  utf8String,
  withDefault,
} from '../../asn1/schema'

export const AccelerationChange = enumerated(['accelerate', 'decelerate'])

export const AccelerationConfidence = integer(0, 102, { names: { outOfRange: 101, unavailable: 102 } })

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

export const AccelerationControlExtension = bitString(
  [3, 3, true],
  ['rearCrossTrafficAlertEngaged', 'emergencyBrakeRearEngaged', 'assistedParkingLongitudinalEngaged'],
)

export const AccelerationMagnitudeValue = integer(0, 161, { names: { positiveOutOfRange: 160, unavailable: 161 } })

export const AccelerationValue = integer(-160, 161, {
  names: { negativeOutOfRange: -160, positiveOutOfRange: 160, unavailable: 161 },
})

export const AccessTechnologyClass = enumerated(['any', 'itsg5Class', 'ltev2xClass', 'nrv2xClass'], extensible())

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

export const AdverseWeatherCondition_PrecipitationSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, rain: 1, snowfall: 2, hail: 3 },
})

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

export const AirHumidity = integer(1, 1001, { names: { oneHundredPercent: 1000, unavailable: 1001 } })

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

export const AltitudeValue = integer(-100000, 800001, {
  names: { negativeOutOfRange: -100000, postiveOutOfRange: 800000, unavailable: 800001 },
})

export const AngleConfidence = integer(1, 127, { names: { outOfRange: 126, unavailable: 127 } })

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

export const AxlesCount = integer(2, 1002, { names: { outOfRange: 1001, unavailable: 1002 } })

export const BarometricPressure = integer(2999, 12002, {
  names: { outOfRangelower: 2999, outOfRangeUpper: 12001, unavailable: 12002 },
})

export const BogiesCount = integer(2, 101, { names: { outOfRange: 100, unavailable: 101 } })

export const BrakeControl = bitString([3, 3, true], ['abs', 'tcs', 'esc'])

export const CardinalNumber1B = integer(0, 255)

export const CardinalNumber3b = integer(1, 8)

export const CartesianAngleValue = integer(0, 3601, { names: { valueNotUsed: 3600, unavailable: 3601 } })

export const CartesianAngularAccelerationComponentValue = integer(-255, 256, {
  names: { negativeOutOfRange: -255, positiveOutOfRange: 255, unavailable: 256 },
})

export const CartesianAngularVelocityComponentValue = integer(-255, 256, {
  names: { negativeOutofRange: -255, positiveOutOfRange: 255, unavailable: 256 },
})

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

export const CartesianCoordinateSmall = integer(-3094, 1001, {
  names: { negativeOutOfRange: -3094, positiveOutOfRange: 1001 },
})

export const CartesianCoordinate = integer(-32768, 32767, {
  names: { negativeOutOfRange: -32768, positiveOutOfRange: 32767 },
})

export const CartesianCoordinateLarge = integer(-131072, 131071, {
  names: { negativeOutOfRange: -131072, positiveOutOfRange: 131071 },
})

export const ProtectedZoneId = integer(0, 134217727)

export const CenDsrcTollingZoneID = alias(ProtectedZoneId)

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

export const ConfidenceLevel = integer(1, 101, { names: { unavailable: 101 } })

export const CoordinateConfidence = integer(1, 4096, { names: { outOfRange: 4095, unavailable: 4096 } })

export const CorrelationCellValue = integer(-100, 101, {
  names: { 'full-negative-correlation': -100, 'no-correlation': 0, 'full-positive-correlation': 100, unavailable: 101 },
})

export const CountryCode = bitString([10, 10])

export const CurvatureCalculationMode = enumerated(['yawRateUsed', 'yawRateNotUsed', 'unavailable'], extensible())

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

export const CurvatureValue = integer(-1023, 1023, {
  names: { outOfRangeNegative: -1023, straight: 0, outOfRangePositive: 1022, unavailable: 1023 },
})

export const DangerousEndOfQueueSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, suddenEndOfQueue: 1, queueOverHill: 2, queueAroundBend: 3, queueInTunnel: 4 },
})

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

export const DeltaAltitude = integer(-12700, 12800, {
  names: { negativeOutOfRange: -12700, positiveOutOfRange: 12799, unavailable: 12800 },
})

export const DeltaLatitude = integer(-131071, 131072, { names: { unavailable: 131072 } })

export const DeltaLongitude = integer(-131071, 131072, { names: { unavailable: 131072 } })

export const DeltaTimeMilliSecondPositive = integer(1, 10000)

export const DeltaTimeMilliSecondSigned = integer(-2048, 2047)

export const DeltaTimeQuarterSecond = integer(1, 255, { names: { unavailable: 255 } })

export const DeltaTimeTenthOfSecond = integer(0, 127, { names: { unavailable: 127 } })

export const DeltaTimeSecond = integer(0, 86400)

export const DeltaTimeTenSeconds = integer(0, 127)

export const Direction = integer(0, 3, {
  names: { sameDirection: 0, oppositeDirection: 1, bothDirections: 2, unavailable: 3 },
})

export const DriveDirection = enumerated(['forward', 'backward', 'unavailable'])

export const DrivingLaneStatus = bitString([1, 13])

export const EmbarkationStatus = boolean()

export const EmergencyPriority = bitString([2, 2], ['requestForRightOfWay', 'requestForFreeCrossingAtATrafficLight'])

export const EmergencyVehicleApproachingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, emergencyVehicleApproaching: 1, prioritizedVehicleApproaching: 2 },
})

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

export const EuVehicleCategoryL = enumerated(['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7'])

export const EuVehicleCategoryM = enumerated(['m1', 'm2', 'm3'])

export const EuVehicleCategoryN = enumerated(['n1', 'n2', 'n3'])

export const EuVehicleCategoryO = enumerated(['o1', 'o2', 'o3', 'o4'])

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

export const GenerationDeltaTime = integer(0, 65535, { names: { oneMilliSec: 1 } })

export const HardShoulderStatus = enumerated(['availableForStopping', 'closed', 'availableForDriving'])

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

export const HeadingConfidence = integer(1, 127, { names: { outOfRange: 126, unavailable: 127 } })

export const HeadingValue = integer(0, 3601, {
  names: { wgs84North: 0, wgs84East: 900, wgs84South: 1800, wgs84West: 2700, doNotUse: 3600, unavailable: 3601 },
})

export const HeightLonCarr = integer(1, 100, { names: { outOfRange: 99, unavailable: 100 } })

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

export const HumanProblemSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, glycemiaProblem: 1, heartProblem: 2, unresponsiveDriver: 3 },
})

export const Identifier1B = integer(0, 255)

export const Identifier2B = integer(0, 65535)

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

export const InformationQuality = integer(0, 7)

export const InterferenceManagementZoneType = enumerated(
  ['permanentCenDsrcTolling', 'temporaryCenDsrcTolling', 'unavailable', 'urbanRail', 'satelliteStation', 'fixedLinks'],
  extensible(),
)

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

export const IssuerIdentifier = integer(0, 16383)

export const IviIdentificationNumber = integer(1, 32767, { extensible: true })

export const LanePosition = integer(-1, 14, { names: { offTheRoad: -1, innerHardShoulder: 0, outerHardShoulder: 14 } })

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

export const LaneWidth = integer(0, 1023)

export const Latitude = integer(-900000000, 900000001, { names: { unavailable: 900000001 } })

export const LateralAccelerationValue = integer(-160, 161, {
  names: { negativeOutOfRange: -160, positiveOutOfRange: 160, unavailable: 161 },
})

export const LightBarSirenInUse = bitString([2, 2], ['lightBarActivated', 'sirenActivated'])

export const Longitude = integer(-1800000000, 1800000001, {
  names: { valueNotUsed: -1800000000, unavailable: 1800000001 },
})

export const LongitudinalAccelerationValue = integer(-160, 161, {
  names: { negativeOutOfRange: -160, positiveOutOfRange: 160, unavailable: 161 },
})

export const LongitudinalLanePositionValue = integer(0, 32767, { names: { outOfRange: 32766, unavailable: 32767 } })

export const LongitudinalLanePositionConfidence = integer(0, 1023, { names: { outOfRange: 1022, unavailable: 1023 } })

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

export const MultiplicativeFactor = enumerated(
  ['tenth', 'half', 'two', 'three', 'five', 'ten', 'fifty', 'hundred'],
  extensible(),
)

export const NumberOfOccupants = integer(0, 127, { names: { outOfRange: 126, unavailable: 127 } })

export const ObjectPerceptionQuality = integer(0, 15, { names: { noConfidence: 0, fullConfidence: 15 } })

export const ObjectDimensionValue = integer(1, 256, { names: { outOfRange: 255, unavailable: 256 } })

export const ObjectDimensionConfidence = integer(1, 32, { names: { outOfRange: 31, unavailable: 32 } })

export const ObjectFace = enumerated([
  'front',
  'sideLeftFront',
  'sideLeftBack',
  'sideRightFront',
  'sideRightBack',
  'back',
])

export const OpeningDaysHours = utf8String()

export const OrdinalNumber1B = integer(0, 255)

export const OrdinalNumber3b = integer(1, 8)

export const OtherSubClass = integer(0, 255, {
  names: { unknown: 0, singleObject: 1, multipleObjects: 2, bulkMaterial: 3 },
})

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

export const PathDeltaTime = integer(1, 65535, { extensible: true })

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

export const PedalPositionValue = integer(0, 11, { names: { notPressed: 0, fullyPressed: 10, unavailable: 11 } })

export const PerformanceClass = integer(0, 7, { names: { unavailable: 0, performanceClassA: 1, performanceClassB: 2 } })

export const PhoneNumber = numericString([1, 16])

export const PosCentMass = integer(1, 63, { names: { tenCentimetres: 1, outOfRange: 62, unavailable: 63 } })

export const PositioningSolutionType = enumerated(
  ['noPositioningSolution', 'sGNSS', 'dGNSS', 'sGNSSplusDR', 'dGNSSplusDR', 'dR'],
  extensible('manuallyByOperator'),
)

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

export const PosFrontAx = integer(1, 20, { names: { outOfRange: 19, unavailable: 20 } })

export const Position1d = integer(-8190, 8191, { names: { outOfRange: 8190, unavailable: 8191 } })

export const PosLonCarr = integer(1, 127, { names: { outOfRange: 126, unavailable: 127 } })

export const PosPillar = integer(1, 30, { names: { outOfRange: 29, unavailable: 30 } })

export const PostCrashSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    accidentWithoutECallTriggered: 1,
    accidentWithECallManuallyTriggered: 2,
    accidentWithECallAutomaticallyTriggered: 3,
    accidentWithECallTriggeredWithoutAccessToCellularNetwork: 4,
  },
})

export const PrecipitationIntensity = integer(1, 2001, { names: { outOfRange: 2000, unavailable: 2001 } })

export const ProtectedZoneRadius = integer(1, 255, { extensible: true })

export const ProtectedZoneType = enumerated(['permanentCenDsrcTolling'], extensible('temporaryCenDsrcTolling'))

export const PtActivationData = octetString([1, 20])

export const PtActivationType = integer(0, 255, {
  names: { undefinedCodingType: 0, 'r09-16CodingType': 1, 'vdv-50149CodingType': 2 },
})

export const RailwayLevelCrossingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, doNotCrossAbnormalSituation: 1, closed: 2, unguarded: 3, nominal: 4, trainApproaching: 5 },
})

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

export const RelevanceTrafficDirection = enumerated([
  'allTrafficDirections',
  'upstreamTraffic',
  'downstreamTraffic',
  'oppositeTraffic',
])

export const RequestResponseIndication = enumerated(['request', 'response'])

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

export const RoadSectionId = integer(0, 8, { extensible: true })

export const RoadType = enumerated([
  'urban-NoStructuralSeparationToOppositeLanes',
  'urban-WithStructuralSeparationToOppositeLanes',
  'nonUrban-NoStructuralSeparationToOppositeLanes',
  'nonUrban-WithStructuralSeparationToOppositeLanes',
])

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

export const SaeAutomationLevel = integer(0, 5)

export const SafeDistanceIndicator = boolean()

export const SemiAxisLength = integer(0, 4095, { names: { doNotUse: 0, outOfRange: 4094, unavailable: 4095 } })

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

export const SequenceNumber = integer(0, 65535)

export const SignalViolationSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, stopSignViolation: 1, trafficLightViolation: 2, turningRegulationViolation: 3 },
})

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

export const SpecialTransportType = bitString([4, 4], ['heavyLoad', 'excessWidth', 'excessLength', 'excessHeight'])

export const SpeedConfidence = integer(1, 127, { names: { outOfRange: 126, unavailable: 127 } })

export const SpeedLimit = integer(1, 255)

export const SpeedValue = integer(0, 16383, { names: { standstill: 0, outOfRange: 16382, unavailable: 16383 } })

export const StoredInformationType = bitString(
  [8, 8, true],
  ['undefined', 'staticDb', 'dynamicDb', 'realTimeDb', 'map'],
)

export const VelocityComponentValue = integer(-16383, 16383, {
  names: { negativeOutOfRange: -16383, positiveOutOfRange: 16382, unavailable: 16383 },
})

export const StabilityLossProbability = integer(0, 63, {
  names: { stable: 0, totalLossOfStability: 50, unavailable: 63 },
})

export const StandardLength12b = integer(0, 4095)

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

export const StandardLength9b = integer(0, 511)

export const StandardLength1B = integer(0, 255)

export const StandardLength2B = integer(0, 65535)

export const StationarySince = enumerated([
  'lessThan1Minute',
  'lessThan2Minutes',
  'lessThan15Minutes',
  'equalOrGreater15Minutes',
])

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

export const StationId = integer(0, 4294967295)

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

export const StationType = alias(TrafficParticipantType)

export const SteeringWheelAngleConfidence = integer(1, 127, { names: { outOfRange: 126, unavailable: 127 } })

export const SteeringWheelAngleValue = integer(-511, 512, {
  names: { negativeOutOfRange: -511, positiveOutOfRange: 511, unavailable: 512 },
})

export const SubCauseCodeType = integer(0, 255)

export const Temperature = integer(-60, 67, {
  names: { equalOrSmallerThanMinus60Deg: -60, equalOrGreaterThan67Deg: 67 },
})

export const TimestampIts = integer(0, 4398046511103)

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

export const TrafficDirection = enumerated([
  'allTrafficDirections',
  'sameAsReferenceDirection-upstreamOfReferencePosition',
  'sameAsReferenceDirection-downstreamOfReferencePosition',
  'oppositeToReferenceDirection',
])

export const TrafficRule = enumerated(
  ['noPassing', 'noPassingForTrucks', 'passToRight', 'passToLeft'],
  extensible('passToLeftOrRight'),
)

export const TrailerPresenceInformation = enumerated([
  'noTrailerPresent',
  'trailerPresentWithKnownLength',
  'trailerPresentWithUnknownLength',
  'trailerPresenceIsUnknown',
  'unavailable',
])

export const TrajectoryInterceptionProbability = integer(0, 63, { names: { unavailable: 63 } })

export const TrajectoryInterceptionConfidence = integer(0, 3, {
  names: { lessthan50percent: 0, between50and70Percent: 1, between70and90Percent: 2, above90Percent: 3 },
})

export const TransmissionInterval = integer(1, 10000)

export const TurningDirection = enumerated(['left', 'right'])

export const TurningRadius = integer(1, 255, { names: { outOfRange: 254, unavailable: 255 } })

export const UsageIndication = enumerated(
  ['noIndication', 'specialUse', 'rescueOperation'],
  extensible('railroad', 'fixedRoute', 'restrictedRoute', 'adasAd', 'navigation'),
)

export const ValidityDuration = integer(0, 86400, { names: { timeOfDetection: 0, oneSecondAfterDetection: 1 } })

export const VDS = ia5String([6, 6])

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

export const VehicleHeight = integer(1, 128, { names: { outOfRange: 126, unavailable: 127 } })

export const VehicleHeight2 = integer(1, 62, { names: { outOfRange: 61, unavailable: 62 } })

export const VehicleLengthConfidenceIndication = enumerated([
  'noTrailerPresent',
  'trailerPresentWithKnownLength',
  'trailerPresentWithUnknownLength',
  'trailerPresenceIsUnknown',
  'unavailable',
])

export const VehicleLengthValue = integer(1, 1023, { names: { outOfRange: 1022, unavailable: 1023 } })

export const VehicleMass = integer(1, 1024, { names: { outOfRange: 1023, unavailable: 1024 } })

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

export const VehicleWidth = integer(1, 62, { names: { outOfRange: 61, unavailable: 62 } })

export const VerticalAccelerationValue = integer(-160, 161, {
  names: { negativeOutOfRange: -160, positiveOutOfRange: 160, unavailable: 161 },
})

export const VruClusterProfiles = bitString([4, 4], ['pedestrian', 'bicyclist', 'motorcyclist', 'animal'])

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

export const VruSubProfilePedestrian = integer(0, 15, {
  names: { unavailable: 0, 'ordinary-pedestrian': 1, 'road-worker': 2, 'first-responder': 3 },
})

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

export const VruSubProfileMotorcyclist = integer(0, 15, {
  names: {
    unavailable: 0,
    moped: 1,
    motorcycle: 2,
    'motorcycle-and-sidecar-right': 3,
    'motorcycle-and-sidecar-left': 4,
  },
})

export const VruSubProfileAnimal = integer(0, 15, {
  names: { unavailable: 0, 'wild-animal': 1, 'farm-animal': 2, 'service-animal': 3 },
})

export const VruSizeClass = integer(0, 15, { names: { unavailable: 0, low: 1, medium: 2, high: 3 } })

export const VruSpecificExteriorLights = bitString(
  [8, 8],
  ['unavailable', 'backFlashLight', 'helmetLight', 'armLight', 'legLight', 'wheelLight'],
)

export const WheelBaseVehicle = integer(1, 127, { names: { outOfRange: 126, unavailable: 127 } })

export const Wgs84AngleConfidence = integer(1, 127, { names: { outOfRange: 126, unavailable: 127 } })

export const Wgs84AngleValue = integer(0, 3601, {
  names: { wgs84North: 0, wgs84East: 900, wgs84South: 1800, wgs84West: 2700, doNotUse: 3600, unavailable: 3601 },
})

export const WiperStatus = integer(0, 7, { names: { unavailable: 0, off: 1, intermittent: 2, low: 3, high: 4 } })

export const WMInumber = ia5String([1, 3])

export const WrongWayDrivingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, 'wrongLane-deprecated': 1, wrongDirection: 2 },
})

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

export const YawRateValue = integer(-32766, 32767, {
  names: { negativeOutOfRange: -32766, positiveOutOfRange: 32766, unavailable: 32767 },
})

export const AccelerationComponent = sequence({
  value: AccelerationValue,
  confidence: AccelerationConfidence,
})

export const AccelerationMagnitude = sequence({
  accelerationMagnitudeValue: AccelerationMagnitudeValue,
  accelerationConfidence: AccelerationConfidence,
})

export const CartesianAngle = sequence({
  value: CartesianAngleValue,
  confidence: AngleConfidence,
})

export const AccelerationPolarWithZ = sequence({
  accelerationMagnitude: AccelerationMagnitude,
  accelerationDirection: CartesianAngle,
  zAcceleration: optional(AccelerationComponent),
})

export const AccelerationCartesian = sequence({
  xAcceleration: AccelerationComponent,
  yAcceleration: AccelerationComponent,
  zAcceleration: optional(AccelerationComponent),
})

export const Acceleration3dWithConfidence = choice({
  polarAcceleration: AccelerationPolarWithZ,
  cartesianAcceleration: AccelerationCartesian,
})

export const AccelerationChangeIndication = sequence(
  {
    accelOrDecel: AccelerationChange,
    actionDeltaTime: DeltaTimeTenthOfSecond,
  },
  extensible(),
)

export const ActionId = sequence({
  originatingStationId: StationId,
  sequenceNumber: SequenceNumber,
})

export const ActionIdList = sequenceOf(ActionId, [1, 8, true])

export const Altitude = sequence({
  altitudeValue: AltitudeValue,
  altitudeConfidence: AltitudeConfidence,
})

export const PositionConfidenceEllipse = sequence({
  semiMajorAxisLength: SemiAxisLength,
  semiMinorAxisLength: SemiAxisLength,
  semiMajorAxisOrientation: Wgs84AngleValue,
})

export const ReferencePositionWithConfidence = sequence({
  latitude: Latitude,
  longitude: Longitude,
  positionConfidenceEllipse: PositionConfidenceEllipse,
  altitude: Altitude,
})

export const BasicContainer = sequence(
  {
    stationType: TrafficParticipantType,
    referencePosition: ReferencePositionWithConfidence,
  },
  extensible(),
)

export const BasicLaneInformation = sequence(
  {
    laneNumber: LanePosition,
    direction: Direction,
    laneWidth: optional(LaneWidth),
    connectingLane: optional(LanePosition),
    connectingRoadSection: optional(RoadSectionId),
  },
  extensible(),
)

export const BasicLaneConfiguration = sequenceOf(BasicLaneInformation, [1, 16, true])

export const CartesianAngularVelocityComponent = sequence({
  value: CartesianAngularVelocityComponentValue,
  confidence: AngularSpeedConfidence,
})

export const CartesianAngularAccelerationComponent = sequence({
  value: CartesianAngularAccelerationComponentValue,
  confidence: AngularAccelerationConfidence,
})

export const CartesianCoordinateWithConfidence = sequence({
  value: CartesianCoordinateLarge,
  confidence: CoordinateConfidence,
})

export const CartesianPosition3d = sequence({
  xCoordinate: CartesianCoordinate,
  yCoordinate: CartesianCoordinate,
  zCoordinate: optional(CartesianCoordinate),
})

export const CartesianPosition3dWithConfidence = sequence({
  xCoordinate: CartesianCoordinateWithConfidence,
  yCoordinate: CartesianCoordinateWithConfidence,
  zCoordinate: optional(CartesianCoordinateWithConfidence),
})

export const CauseCode = sequence(
  {
    causeCode: CauseCodeType,
    subCauseCode: SubCauseCodeType,
  },
  extensible(),
)

export const CauseCodeChoice = choice({
  reserved0: SubCauseCodeType,
  trafficCondition1: TrafficConditionSubCauseCode,
  accident2: AccidentSubCauseCode,
  roadworks3: RoadworksSubCauseCode,
  detectedRoadworks4: SubCauseCodeType,
  impassability5: ImpassabilitySubCauseCode,
  adhesion6: AdhesionSubCauseCode,
  aquaplaning7: SubCauseCodeType,
  reserved8: SubCauseCodeType,
  'hazardousLocation-SurfaceCondition9': HazardousLocation_SurfaceConditionSubCauseCode,
  'hazardousLocation-ObstacleOnTheRoad10': HazardousLocation_ObstacleOnTheRoadSubCauseCode,
  'hazardousLocation-AnimalOnTheRoad11': HazardousLocation_AnimalOnTheRoadSubCauseCode,
  humanPresenceOnTheRoad12: HumanPresenceOnTheRoadSubCauseCode,
  reserved13: SubCauseCodeType,
  wrongWayDriving14: WrongWayDrivingSubCauseCode,
  rescueRecoveryAndMaintenanceWorkInProgress15: RescueRecoveryAndMaintenanceWorkInProgressSubCauseCode,
  reserved16: SubCauseCodeType,
  'adverseWeatherCondition-Wind17': AdverseWeatherCondition_WindSubCauseCode,
  'adverseWeatherCondition-Visibility18': AdverseWeatherCondition_VisibilitySubCauseCode,
  'adverseWeatherCondition-Precipitation19': AdverseWeatherCondition_PrecipitationSubCauseCode,
  violence20: SubCauseCodeType,
  reserved21: SubCauseCodeType,
  reserved22: SubCauseCodeType,
  reserved23: SubCauseCodeType,
  reserved24: SubCauseCodeType,
  reserved25: SubCauseCodeType,
  slowVehicle26: SlowVehicleSubCauseCode,
  dangerousEndOfQueue27: DangerousEndOfQueueSubCauseCode,
  publicTransportVehicleApproaching28: SubCauseCodeType,
  reserved29: SubCauseCodeType,
  reserved30: SubCauseCodeType,
  reserved31: SubCauseCodeType,
  reserved32: SubCauseCodeType,
  reserved33: SubCauseCodeType,
  reserved34: SubCauseCodeType,
  reserved35: SubCauseCodeType,
  reserved36: SubCauseCodeType,
  reserved37: SubCauseCodeType,
  reserved38: SubCauseCodeType,
  reserved39: SubCauseCodeType,
  reserved40: SubCauseCodeType,
  reserved41: SubCauseCodeType,
  dontPanic42: SubCauseCodeType,
  reserved43: SubCauseCodeType,
  reserved44: SubCauseCodeType,
  reserved45: SubCauseCodeType,
  reserved46: SubCauseCodeType,
  reserved47: SubCauseCodeType,
  reserved48: SubCauseCodeType,
  reserved49: SubCauseCodeType,
  reserved50: SubCauseCodeType,
  reserved51: SubCauseCodeType,
  reserved52: SubCauseCodeType,
  reserved53: SubCauseCodeType,
  reserved54: SubCauseCodeType,
  reserved55: SubCauseCodeType,
  reserved56: SubCauseCodeType,
  reserved57: SubCauseCodeType,
  reserved58: SubCauseCodeType,
  reserved59: SubCauseCodeType,
  reserved60: SubCauseCodeType,
  reserved61: SubCauseCodeType,
  reserved62: SubCauseCodeType,
  reserved63: SubCauseCodeType,
  reserved64: SubCauseCodeType,
  reserved65: SubCauseCodeType,
  reserved66: SubCauseCodeType,
  reserved67: SubCauseCodeType,
  reserved68: SubCauseCodeType,
  reserved69: SubCauseCodeType,
  reserved70: SubCauseCodeType,
  reserved71: SubCauseCodeType,
  reserved72: SubCauseCodeType,
  reserved73: SubCauseCodeType,
  reserved74: SubCauseCodeType,
  reserved75: SubCauseCodeType,
  reserved76: SubCauseCodeType,
  reserved77: SubCauseCodeType,
  reserved78: SubCauseCodeType,
  reserved79: SubCauseCodeType,
  reserved80: SubCauseCodeType,
  reserved81: SubCauseCodeType,
  reserved82: SubCauseCodeType,
  reserved83: SubCauseCodeType,
  reserved84: SubCauseCodeType,
  reserved85: SubCauseCodeType,
  reserved86: SubCauseCodeType,
  reserved87: SubCauseCodeType,
  reserved88: SubCauseCodeType,
  reserved89: SubCauseCodeType,
  reserved90: SubCauseCodeType,
  vehicleBreakdown91: VehicleBreakdownSubCauseCode,
  postCrash92: PostCrashSubCauseCode,
  humanProblem93: HumanProblemSubCauseCode,
  stationaryVehicle94: StationaryVehicleSubCauseCode,
  emergencyVehicleApproaching95: EmergencyVehicleApproachingSubCauseCode,
  'hazardousLocation-DangerousCurve96': HazardousLocation_DangerousCurveSubCauseCode,
  collisionRisk97: CollisionRiskSubCauseCode,
  signalViolation98: SignalViolationSubCauseCode,
  dangerousSituation99: DangerousSituationSubCauseCode,
  railwayLevelCrossing100: RailwayLevelCrossingSubCauseCode,
  reserved101: SubCauseCodeType,
  reserved102: SubCauseCodeType,
  reserved103: SubCauseCodeType,
  reserved104: SubCauseCodeType,
  reserved105: SubCauseCodeType,
  reserved106: SubCauseCodeType,
  reserved107: SubCauseCodeType,
  reserved108: SubCauseCodeType,
  reserved109: SubCauseCodeType,
  reserved110: SubCauseCodeType,
  reserved111: SubCauseCodeType,
  reserved112: SubCauseCodeType,
  reserved113: SubCauseCodeType,
  reserved114: SubCauseCodeType,
  reserved115: SubCauseCodeType,
  reserved116: SubCauseCodeType,
  reserved117: SubCauseCodeType,
  reserved118: SubCauseCodeType,
  reserved119: SubCauseCodeType,
  reserved120: SubCauseCodeType,
  reserved121: SubCauseCodeType,
  reserved122: SubCauseCodeType,
  reserved123: SubCauseCodeType,
  reserved124: SubCauseCodeType,
  reserved125: SubCauseCodeType,
  reserved126: SubCauseCodeType,
  reserved127: SubCauseCodeType,
  reserved128: SubCauseCodeType,
})

export const CauseCodeV2 = sequence(
  {
    ccAndScc: CauseCodeChoice,
  },
  extensible(),
)

export const CenDsrcTollingZone = sequence(
  {
    protectedZoneLatitude: Latitude,
    protectedZoneLongitude: Longitude,
    cenDsrcTollingZoneId: optional(ProtectedZoneId),
  },
  extensible(),
)

export const CircularShape = sequence({
  shapeReferencePoint: optional(CartesianPosition3d),
  radius: StandardLength12b,
  height: optional(StandardLength12b),
})

export const ClosedLanes = sequence(
  {
    innerhardShoulderStatus: optional(HardShoulderStatus),
    outerhardShoulderStatus: optional(HardShoulderStatus),
    drivingLaneStatus: optional(DrivingLaneStatus),
  },
  extensible(),
)

export const ClusterBreakupInfo = sequence(
  {
    clusterBreakupReason: ClusterBreakupReason,
    breakupTime: DeltaTimeQuarterSecond,
  },
  extensible(),
)

export const ClusterJoinInfo = sequence(
  {
    clusterId: Identifier1B,
    joinTime: DeltaTimeQuarterSecond,
  },
  extensible(),
)

export const ClusterLeaveInfo = sequence(
  {
    clusterId: Identifier1B,
    clusterLeaveReason: ClusterLeaveReason,
  },
  extensible(),
)

export const ConfidenceLevels = sequenceOf(ConfidenceLevel, [1, 32, true])

export const CorrelationColumn = sequenceOf(CorrelationCellValue, [1, 13, true])

export const Curvature = sequence({
  curvatureValue: CurvatureValue,
  curvatureConfidence: CurvatureConfidence,
})

export const DangerousGoodsExtended = sequence(
  {
    dangerousGoodsType: DangerousGoodsBasic,
    unNumber: integer(0, 9999),
    elevatedTemperature: boolean(),
    tunnelsRestricted: boolean(),
    limitedQuantity: boolean(),
    emergencyActionCode: optional(ia5String([1, 24])),
    phoneNumber: optional(PhoneNumber),
    companyName: optional(utf8String([1, 24])),
  },
  extensible(),
)

export const DeltaPosition = sequence({
  deltaLatitude: DeltaLatitude,
  deltaLongitude: DeltaLongitude,
})

export const DeltaPositions = sequenceOf(DeltaPosition, [1, 32, true])

export const DeltaReferencePosition = sequence({
  deltaLatitude: DeltaLatitude,
  deltaLongitude: DeltaLongitude,
  deltaAltitude: DeltaAltitude,
})

export const DeltaReferencePositions = sequenceOf(DeltaReferencePosition, [1, 32, true])

export const PosConfidenceEllipse = sequence({
  semiMajorConfidence: SemiAxisLength,
  semiMinorConfidence: SemiAxisLength,
  semiMajorOrientation: HeadingValue,
})

export const ReferencePosition = sequence({
  latitude: Latitude,
  longitude: Longitude,
  positionConfidenceEllipse: PosConfidenceEllipse,
  altitude: Altitude,
})

export const DigitalMap = sequenceOf(ReferencePosition, [1, 256])

export const EllipticalShape = sequence({
  shapeReferencePoint: optional(CartesianPosition3d),
  semiMajorAxisLength: StandardLength12b,
  semiMinorAxisLength: StandardLength12b,
  orientation: optional(CartesianAngleValue),
  height: optional(StandardLength12b),
})

export const EulerAnglesWithConfidence = sequence({
  zAngle: CartesianAngle,
  yAngle: optional(CartesianAngle),
  xAngle: optional(CartesianAngle),
})

export const EuVehicleCategoryCode = choice({
  euVehicleCategoryL: EuVehicleCategoryL,
  euVehicleCategoryM: EuVehicleCategoryM,
  euVehicleCategoryN: EuVehicleCategoryN,
  euVehicleCategoryO: EuVehicleCategoryO,
  euVehicleCategoryT: nullType(),
  euVehicleCategoryG: nullType(),
})

export const EventPoint = sequence({
  eventPosition: DeltaReferencePosition,
  eventDeltaTime: optional(PathDeltaTime),
  informationQuality: InformationQuality,
})

export const EventHistory = sequenceOf(EventPoint, [1, 23])

export const EventZone = alias(EventHistory)

export const GeoPosition = sequence({
  latitude: Latitude,
  longitude: Longitude,
  altitude: withDefault(AltitudeValue, 800001),
})

export const GeoPositionWAltitude = sequence({
  latitude: Latitude,
  longitude: Longitude,
  altitude: Altitude,
})

export const GeoPositionsWAltitude = sequenceOf(GeoPositionWAltitude, [1, 8, true])

export const GeoPositionWoAltitude = sequence({
  latitude: Latitude,
  longitude: Longitude,
})

export const GeoPositionsWoAltitude = sequenceOf(GeoPositionWoAltitude, [1, 8, true])

export const LanePositionAndType = sequence(
  {
    transversalPosition: LanePosition,
    laneType: withDefault(LaneType, 0),
    direction: withDefault(Direction, 0),
  },
  extensible(),
)

export const LanePositionWithLateralDetails = sequence(
  {
    transversalPosition: LanePosition,
    laneType: withDefault(LaneType, 0),
    direction: withDefault(Direction, 0),
    distanceToLeftBorder: StandardLength9b,
    distanceToRightBorder: StandardLength9b,
  },
  extensible(),
)

export const TrafficIslandPosition = sequence(
  {
    oneSide: LanePositionAndType,
    otherSide: LanePositionAndType,
  },
  extensible(),
)

export const LanePositionOptions = choice(
  {
    simplelanePosition: LanePosition,
    simpleLaneType: LaneType,
    detailedlanePosition: LanePositionAndType,
    lanePositionWithLateralDetails: LanePositionWithLateralDetails,
    trafficIslandPosition: TrafficIslandPosition,
  },
  extensible(),
)

export const LongitudinalLanePosition = sequence({
  longitudinalLanePositionValue: LongitudinalLanePositionValue,
  longitudinalLanePositionConfidence: LongitudinalLanePositionConfidence,
})

export const IntersectionReferenceId = sequence({
  region: optional(Identifier2B),
  id: Identifier2B,
})

export const RoadSegmentReferenceId = sequence({
  region: optional(Identifier2B),
  id: Identifier2B,
})

export const MapReference = choice({
  roadsegment: RoadSegmentReferenceId,
  intersection: IntersectionReferenceId,
})

export const MapPosition = sequence(
  {
    mapReference: optional(MapReference),
    laneId: optional(Identifier1B),
    connectionId: optional(Identifier1B),
    longitudinalLanePosition: optional(LongitudinalLanePosition),
  },
  extensible(),
)

export const MetaInformation = sequence(
  {
    usedDetectionInformation: SensorTypes,
    usedStoredInformation: StoredInformationType,
    confidenceValue: optional(ConfidenceLevel),
  },
  extensible(),
)

export const GeneralizedLanePosition = sequence(
  {
    lanePositionBased: LanePositionOptions,
    mapBased: optional(MapPosition),
    confidence: MetaInformation,
  },
  extensible(),
)

export const GeneralizedLanePositions = sequenceOf(GeneralizedLanePosition, [1, 4])

export const Heading = sequence({
  headingValue: HeadingValue,
  headingConfidence: HeadingConfidence,
})

export const HeadingChangeIndication = sequence(
  {
    direction: TurningDirection,
    actionDeltaTime: DeltaTimeTenthOfSecond,
  },
  extensible(),
)

export const InterferenceManagementChannel = sequence({
  centreFrequency: integer(1, 99999),
  channelWidth: integer(0, 9999),
  exponent: integer(0, 15),
})

export const PolygonalShape = sequence({
  shapeReferencePoint: optional(CartesianPosition3d),
  polygon: sequenceOf(CartesianPosition3d, [3, 16, true]),
  height: optional(StandardLength12b),
})

export const RadialShape = sequence({
  shapeReferencePoint: optional(CartesianPosition3d),
  range: StandardLength12b,
  horizontalOpeningAngleStart: CartesianAngleValue,
  horizontalOpeningAngleEnd: CartesianAngleValue,
  verticalOpeningAngleStart: optional(CartesianAngleValue),
  verticalOpeningAngleEnd: optional(CartesianAngleValue),
})

export const RadialShapeDetails = sequence({
  range: StandardLength12b,
  horizontalOpeningAngleStart: CartesianAngleValue,
  horizontalOpeningAngleEnd: CartesianAngleValue,
  verticalOpeningAngleStart: optional(CartesianAngleValue),
  verticalOpeningAngleEnd: optional(CartesianAngleValue),
})

export const RadialShapesList = sequenceOf(RadialShapeDetails, [1, 16, true])

export const RadialShapes = sequence({
  refPointId: Identifier1B,
  xCoordinate: CartesianCoordinateSmall,
  yCoordinate: CartesianCoordinateSmall,
  zCoordinate: optional(CartesianCoordinateSmall),
  radialShapesList: RadialShapesList,
})

export const RectangularShape = sequence({
  shapeReferencePoint: optional(CartesianPosition3d),
  semiLength: StandardLength12b,
  semiBreadth: StandardLength12b,
  orientation: optional(CartesianAngleValue),
  height: optional(StandardLength12b),
})

export const Shape = choice(
  {
    rectangular: RectangularShape,
    circular: CircularShape,
    polygonal: PolygonalShape,
    elliptical: EllipticalShape,
    radial: RadialShape,
    radialShapes: RadialShapes,
  },
  extensible(),
)

export const InterferenceManagementZoneDefinition = sequence(
  {
    interferenceManagementZoneLatitude: Latitude,
    interferenceManagementZoneLongitude: Longitude,
    interferenceManagementZoneId: optional(ProtectedZoneId),
    interferenceManagementZoneShape: optional(Shape),
  },
  extensible(),
)

export const MitigationPerTechnologyClass = sequence(
  {
    accessTechnologyClass: AccessTechnologyClass,
    lowDutyCycle: optional(integer(0, 10000)),
    powerReduction: optional(integer(0, 30)),
    dmcToffLimit: optional(integer(0, 1200)),
    dmcTonLimit: optional(integer(0, 20)),
  },
  extensible(),
)

export const MitigationForTechnologies = sequenceOf(MitigationPerTechnologyClass, [1, 8])

export const InterferenceManagementInfoPerChannel = sequence(
  {
    interferenceManagementChannel: InterferenceManagementChannel,
    interferenceManagementZoneType: InterferenceManagementZoneType,
    interferenceManagementMitigationType: optional(MitigationForTechnologies),
    expiryTime: optional(TimestampIts),
  },
  extensible(),
)

export const InterferenceManagementInfo = sequenceOf(InterferenceManagementInfoPerChannel, [1, 16, true])

export const InterferenceManagementZone = sequence({
  zoneDefinition: InterferenceManagementZoneDefinition,
  managementInfo: InterferenceManagementInfo,
})

export const InterferenceManagementZones = sequenceOf(InterferenceManagementZone, [1, 16, true])

export const ItineraryPath = sequenceOf(ReferencePosition, [1, 40])

export const ItsPduHeader = sequence({
  protocolVersion: OrdinalNumber1B,
  messageId: MessageId,
  stationId: StationId,
})

export const Provider = sequence({
  countryCode: CountryCode,
  providerIdentifier: IssuerIdentifier,
})

export const IvimReference = sequence({
  serviceProviderId: Provider,
  iviIdentificationNumber: IviIdentificationNumber,
})

export const IvimReferences = sequenceOf(IvimReference, [1, 8, true])

export const LateralAcceleration = sequence({
  lateralAccelerationValue: LateralAccelerationValue,
  lateralAccelerationConfidence: AccelerationConfidence,
})

export const LongitudinalAcceleration = sequence({
  longitudinalAccelerationValue: LongitudinalAccelerationValue,
  longitudinalAccelerationConfidence: AccelerationConfidence,
})

export const LowerTriangularPositiveSemidefiniteMatrixColumns = sequenceOf(CorrelationColumn, [1, 13, true])

export const LowerTriangularPositiveSemidefiniteMatrix = sequence({
  componentsIncludedIntheMatrix: MatrixIncludedComponents,
  matrix: LowerTriangularPositiveSemidefiniteMatrixColumns,
})

export const LowerTriangularPositiveSemidefiniteMatrices = sequenceOf(LowerTriangularPositiveSemidefiniteMatrix, [1, 4])

export const MapemLaneList = sequenceOf(Identifier1B, [1, 8, true])

export const MapemConnectionList = sequenceOf(Identifier1B, [1, 8, true])

export const MapemElementReference = sequence(
  {
    mapReference: optional(MapReference),
    laneIds: optional(MapemLaneList),
    connectionIds: optional(MapemConnectionList),
  },
  extensible(),
)

export const MapemConfiguration = sequenceOf(MapemElementReference, [1, 16, true])

export const MapReferences = sequenceOf(MapReference, [1, 8, true])

export const MessageRateHz = sequence({
  mantissa: integer(1, 100),
  exponent: integer(-5, 2),
})

export const MessageSegmentationInfo = sequence({
  totalMsgNo: CardinalNumber3b,
  thisMsgNo: OrdinalNumber3b,
})

export const VruClusterInformation = sequence(
  {
    clusterId: optional(Identifier1B),
    clusterBoundingBoxShape: optional(Shape),
    clusterCardinalitySize: CardinalNumber1B,
    clusterProfiles: optional(VruClusterProfiles),
  },
  extensible(),
)

export const VruProfileAndSubprofile = choice(
  {
    pedestrian: VruSubProfilePedestrian,
    bicyclistAndLightVruVehicle: VruSubProfileBicyclist,
    motorcyclist: VruSubProfileMotorcyclist,
    animal: VruSubProfileAnimal,
  },
  extensible(),
)

export const ObjectClass = choice(
  {
    vehicleSubClass: range(TrafficParticipantType, 0, 14),
    vruSubClass: VruProfileAndSubprofile,
    groupSubClass: VruClusterInformation,
    otherSubClass: OtherSubClass,
  },
  extensible(),
)

export const ObjectClassWithConfidence = sequence({
  objectClass: ObjectClass,
  confidence: ConfidenceLevel,
})

export const ObjectClassDescription = sequenceOf(ObjectClassWithConfidence, [1, 8])

export const ObjectDimension = sequence({
  value: ObjectDimensionValue,
  confidence: ObjectDimensionConfidence,
})

export const OccupiedLanesWithConfidence = sequence(
  {
    lanePositionBased: sequenceOf(LanePositionOptions, [1, 4]),
    mapBased: optional(sequenceOf(MapPosition, [1, 4])),
    confidence: MetaInformation,
  },
  extensible(),
)

export const ParkingOccupancyInfo = choice(
  {
    unknown: nullType(),
    unlimitedOccupancy: nullType(),
    onlyWhileCharging: nullType(),
    limitedDuration: integer(),
    onlyWhileChargingLimitedDuration: integer(),
    parkingAllowedUntil: TimestampIts,
    forcedParkingUntil: TimestampIts,
  },
  extensible(),
)

export const ParkingSpaceStatus = choice(
  {
    unknown: nullType(),
    free: nullType(),
    freeUntil: TimestampIts,
    fullyOccupied: nullType(),
    partiallyOccupied: integer(0, 100),
    occupiedUntil: TimestampIts,
    reservedUntil: TimestampIts,
    accessBlocked: nullType(),
    retrictedUsage: nullType(),
  },
  extensible(),
)

export const ParkingSpaceBasic = sequence({
  id: Identifier2B,
  location: optional(DeltaReferencePosition),
  status: ParkingSpaceStatus,
})

export const Wgs84Angle = sequence({
  value: Wgs84AngleValue,
  confidence: Wgs84AngleConfidence,
})

export const ParkingSpaceDetailed = sequence(
  {
    id: Identifier2B,
    location: optional(DeltaReferencePosition),
    status: ParkingSpaceStatus,
    arrangementType: optional(ParkingAreaArrangementType),
    boundary: optional(DeltaPositions),
    orientation: optional(Wgs84Angle),
    occupancyRule: ParkingOccupancyInfo,
    chargingStationId: optional(Identifier2B),
    accessViaLane: optional(Identifier2B),
    accessViaParkingSpaces: optional(sequenceOf(Identifier2B, [0, 7])),
    reservationType: optional(sequenceOf(ParkingReservationType, [1, 4, true])),
  },
  extensible(),
)

export const PathPoint = sequence({
  pathPosition: DeltaReferencePosition,
  pathDeltaTime: optional(PathDeltaTime),
})

export const Path = sequenceOf(PathPoint, [0, 40])

export const PathDeltaTimeChoice = choice(
  {
    deltaTimeHighPrecision: DeltaTimeTenthOfSecond,
    deltaTimeBigRange: DeltaTimeTenSeconds,
  },
  extensible({
    deltaTimeMidRange: DeltaTimeSecond,
  }),
)

export const PathExtended = sequence({
  pointOfEventZone: integer(1, 23),
  path: Path,
})

export const PathHistory = sequenceOf(PathPoint, [0, 40])

export const PathPointPredicted = sequence(
  {
    deltaLatitude: DeltaLatitude,
    deltaLongitude: DeltaLongitude,
    horizontalPositionConfidence: optional(PosConfidenceEllipse),
    deltaAltitude: withDefault(DeltaAltitude, 12800),
    altitudeConfidence: withDefault(AltitudeConfidence, 'unavailable'),
    pathDeltaTime: optional(PathDeltaTimeChoice),
    symmetricAreaOffset: optional(StandardLength9b),
    asymmetricAreaOffset: optional(StandardLength9b),
  },
  extensible(),
)

export const PathPredicted = sequenceOf(PathPointPredicted, [1, 16, true])

export const PathPredicted2 = sequence(
  {
    pathPredicted: PathPredicted,
    usageIndication: UsageIndication,
    confidenceLevel: ConfidenceLevel,
  },
  extensible(),
)

export const PathPredictedList = sequenceOf(PathPredicted2, [1, 16, true])

export const PathReferences = sequenceOf(PathId, [1, 14])

export const PedalStatus = sequence(
  {
    pedalPositionValue: PedalPositionValue,
  },
  extensible(),
)

export const SequenceOfIdentifier1B = sequenceOf(Identifier1B, [1, 128, true])

export const VelocityComponent = sequence({
  value: VelocityComponentValue,
  confidence: SpeedConfidence,
})

export const VelocityCartesian = sequence({
  xVelocity: VelocityComponent,
  yVelocity: VelocityComponent,
  zVelocity: optional(VelocityComponent),
})

export const Speed = sequence({
  speedValue: SpeedValue,
  speedConfidence: SpeedConfidence,
})

export const VelocityPolarWithZ = sequence({
  velocityMagnitude: Speed,
  velocityDirection: CartesianAngle,
  zVelocity: optional(VelocityComponent),
})

export const Velocity3dWithConfidence = choice({
  polarVelocity: VelocityPolarWithZ,
  cartesianVelocity: VelocityCartesian,
})

export const PerceivedObject = sequence(
  {
    objectId: optional(Identifier2B),
    measurementDeltaTime: DeltaTimeMilliSecondSigned,
    position: CartesianPosition3dWithConfidence,
    velocity: optional(Velocity3dWithConfidence),
    acceleration: optional(Acceleration3dWithConfidence),
    angles: optional(EulerAnglesWithConfidence),
    zAngularVelocity: optional(CartesianAngularVelocityComponent),
    lowerTriangularCorrelationMatrices: optional(LowerTriangularPositiveSemidefiniteMatrices),
    objectDimensionZ: optional(ObjectDimension),
    objectDimensionY: optional(ObjectDimension),
    objectDimensionX: optional(ObjectDimension),
    objectAge: optional(range(DeltaTimeMilliSecondSigned, 0, 2047)),
    objectPerceptionQuality: optional(ObjectPerceptionQuality),
    sensorIdList: optional(SequenceOfIdentifier1B),
    classification: optional(ObjectClassDescription),
    mapPosition: optional(MapPosition),
  },
  extensible(),
)

export const PolygonalLine = choice(
  {
    deltaPositions: DeltaPositions,
    deltaPositionsWithAltitude: DeltaReferencePositions,
    absolutePositions: GeoPositionsWoAltitude,
    absolutePositionsWithAltitude: GeoPositionsWAltitude,
  },
  extensible(),
)

export const PositionOfPillars = sequenceOf(PosPillar, [1, 3, true])

export const ProtectedCommunicationZone = sequence(
  {
    protectedZoneType: ProtectedZoneType,
    expiryTime: optional(TimestampIts),
    protectedZoneLatitude: Latitude,
    protectedZoneLongitude: Longitude,
    protectedZoneRadius: optional(ProtectedZoneRadius),
    protectedZoneId: optional(ProtectedZoneId),
  },
  extensible(),
)

export const ProtectedCommunicationZonesRSU = sequenceOf(ProtectedCommunicationZone, [1, 16])

export const PtActivation = sequence({
  ptActivationType: PtActivationType,
  ptActivationData: PtActivationData,
})

export const RestrictedTypes = sequenceOf(StationType, [1, 3, true])

export const RoadSectionDefinition = sequence(
  {
    startingPointSection: GeoPosition,
    lengthOfSection: optional(StandardLength2B),
    endingPointSection: optional(GeoPosition),
    connectedPaths: PathReferences,
    includedPaths: PathReferences,
    isEventZoneIncluded: boolean(),
    isEventZoneConnected: boolean(),
  },
  extensible(),
)

export const RoadConfigurationSection = sequence(
  {
    roadSectionDefinition: RoadSectionDefinition,
    roadType: optional(RoadType),
    laneConfiguration: optional(BasicLaneConfiguration),
    mapemConfiguration: optional(MapemConfiguration),
  },
  extensible(),
)

export const RoadConfigurationSectionList = sequenceOf(RoadConfigurationSection, [1, 8, true])

export const SafeDistanceIndication = sequence(
  {
    subjectStation: optional(StationId),
    safeDistanceIndicator: SafeDistanceIndicator,
    timeToCollision: optional(DeltaTimeTenthOfSecond),
  },
  extensible(),
)

export const SequenceOfCartesianPosition3d = sequenceOf(CartesianPosition3d, [1, 16, true])

export const SequenceOfSafeDistanceIndication = sequenceOf(SafeDistanceIndication, [1, 8, true])

export const TrajectoryInterceptionIndication = sequence(
  {
    subjectStation: optional(StationId),
    trajectoryInterceptionProbability: TrajectoryInterceptionProbability,
    trajectoryInterceptionConfidence: optional(TrajectoryInterceptionConfidence),
  },
  extensible(),
)

export const SequenceOfTrajectoryInterceptionIndication = sequenceOf(TrajectoryInterceptionIndication, [1, 8, true])

export const StabilityChangeIndication = sequence(
  {
    lossProbability: StabilityLossProbability,
    actionDeltaTime: DeltaTimeTenthOfSecond,
  },
  extensible(),
)

export const SteeringWheelAngle = sequence({
  steeringWheelAngleValue: SteeringWheelAngleValue,
  steeringWheelAngleConfidence: SteeringWheelAngleConfidence,
})

export const Traces = sequenceOf(Path, [1, 7])

export const TracesExtended = sequenceOf(PathExtended, [1, 7])

export const TrailerData = sequence(
  {
    refPointId: Identifier1B,
    hitchPointOffset: StandardLength1B,
    frontOverhang: optional(StandardLength1B),
    rearOverhang: optional(StandardLength1B),
    trailerWidth: optional(VehicleWidth),
    hitchAngle: CartesianAngle,
  },
  extensible(),
)

export const Ext3 = integer(2113664, 270549119, { extensible: true })

export const Ext2 = choice({
  content: integer(16512, 2113663),
  extension: Ext3,
})

export const Ext1 = choice({
  content: integer(128, 16511),
  extension: Ext2,
})

export const VarLengthNumber = choice({
  content: integer(0, 127),
  extension: Ext1,
})

export const VerticalAcceleration = sequence({
  verticalAccelerationValue: VerticalAccelerationValue,
  verticalAccelerationConfidence: AccelerationConfidence,
})

export const VehicleIdentification = sequence(
  {
    wMInumber: optional(WMInumber),
    vDS: optional(VDS),
  },
  extensible(),
)

export const VehicleLength = sequence({
  vehicleLengthValue: VehicleLengthValue,
  vehicleLengthConfidenceIndication: VehicleLengthConfidenceIndication,
})

export const VehicleLengthV2 = sequence({
  vehicleLengthValue: VehicleLengthValue,
  trailerPresenceInformation: TrailerPresenceInformation,
})

export const VehicleMovementControl = sequence(
  {
    accelerationPedalStatus: PedalStatus,
    brakePedalStatus: PedalStatus,
    saeAutomationLevel: optional(SaeAutomationLevel),
    automationControl: optional(AutomationControl),
    accelerationControl: optional(AccelerationControl),
    accelerationControlExtension: optional(AccelerationControlExtension),
  },
  extensible(),
)

export const VruExteriorLights = sequence(
  {
    vehicular: ExteriorLights,
    vruSpecific: VruSpecificExteriorLights,
  },
  extensible(),
)

export const YawRate = sequence({
  yawRateValue: YawRateValue,
  yawRateConfidence: YawRateConfidence,
})

export const StationID = integer(0, 4294967295)

export const ActionID = sequence({
  originatingStationId: StationID,
  sequenceNumber: SequenceNumber,
})
