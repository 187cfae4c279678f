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

export const StationID = integer(0, 4294967295)

export const ItsPduHeader = sequence({
  protocolVersion: integer(0, 255),
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
  stationID: StationID,
})

export const Longitude = integer(-1800000000, 1800000001, {
  names: { oneMicrodegreeEast: 10, oneMicrodegreeWest: -10, unavailable: 1800000001 },
})

export const Latitude = integer(-900000000, 900000001, {
  names: { oneMicrodegreeNorth: 10, oneMicrodegreeSouth: -10, unavailable: 900000001 },
})

export const AltitudeValue = integer(-100000, 800001, {
  names: { referenceEllipsoidSurface: 0, oneCentimeter: 1, unavailable: 800001 },
})

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

export const Altitude = sequence({
  altitudeValue: AltitudeValue,
  altitudeConfidence: AltitudeConfidence,
})

export const SemiAxisLength = integer(0, 4095, { names: { oneCentimeter: 1, outOfRange: 4094, unavailable: 4095 } })

export const HeadingValue = integer(0, 3601, {
  names: { wgs84North: 0, wgs84East: 900, wgs84South: 1800, wgs84West: 2700, unavailable: 3601 },
})

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

export const DeltaLongitude = integer(-131071, 131072, {
  names: { oneMicrodegreeEast: 10, oneMicrodegreeWest: -10, unavailable: 131072 },
})

export const DeltaLatitude = integer(-131071, 131072, {
  names: { oneMicrodegreeNorth: 10, oneMicrodegreeSouth: -10, unavailable: 131072 },
})

export const DeltaAltitude = integer(-12700, 12800, {
  names: { oneCentimeterUp: 1, oneCentimeterDown: -1, unavailable: 12800 },
})

export const DeltaReferencePosition = sequence({
  deltaLatitude: DeltaLatitude,
  deltaLongitude: DeltaLongitude,
  deltaAltitude: DeltaAltitude,
})

export const PathDeltaTime = integer(1, 65535, { extensible: true, names: { tenMilliSecondsInPast: 1 } })

export const PathPoint = sequence({
  pathPosition: DeltaReferencePosition,
  pathDeltaTime: optional(PathDeltaTime),
})

export const PtActivationType = integer(0, 255, {
  names: { undefinedCodingType: 0, 'r09-16CodingType': 1, 'vdv-50149CodingType': 2 },
})

export const PtActivationData = octetString([1, 20])

export const PtActivation = sequence({
  ptActivationType: PtActivationType,
  ptActivationData: PtActivationData,
})

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

export const SubCauseCodeType = integer(0, 255)

export const CauseCode = sequence(
  {
    causeCode: CauseCodeType,
    subCauseCode: SubCauseCodeType,
  },
  extensible(),
)

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

export const HumanPresenceOnTheRoadSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, childrenOnRoadway: 1, cyclistOnRoadway: 2, motorcyclistOnRoadway: 3 },
})

export const WrongWayDrivingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, wrongLane: 1, wrongDirection: 2 },
})

export const AdverseWeatherCondition_ExtremeWeatherConditionSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, strongWinds: 1, damagingHail: 2, hurricane: 3, thunderstorm: 4, tornado: 5, blizzard: 6 },
})

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

export const AdverseWeatherCondition_PrecipitationSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, heavyRain: 1, heavySnowfall: 2, softHail: 3 },
})

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

export const HumanProblemSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, glycemiaProblem: 1, heartProblem: 2 },
})

export const EmergencyVehicleApproachingSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, emergencyVehicleApproaching: 1, prioritizedVehicleApproaching: 2 },
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

export const HazardousLocation_AnimalOnTheRoadSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, wildAnimals: 1, herdOfAnimals: 2, smallAnimals: 3, largeAnimals: 4 },
})

export const CollisionRiskSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    longitudinalCollisionRisk: 1,
    crossingCollisionRisk: 2,
    lateralCollisionRisk: 3,
    vulnerableRoadUser: 4,
  },
})

export const SignalViolationSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, stopSignViolation: 1, trafficLightViolation: 2, turningRegulationViolation: 3 },
})

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

export const DangerousEndOfQueueSubCauseCode = integer(0, 255, {
  names: { unavailable: 0, suddenEndOfQueue: 1, queueOverHill: 2, queueAroundBend: 3, queueInTunnel: 4 },
})

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

export const PostCrashSubCauseCode = integer(0, 255, {
  names: {
    unavailable: 0,
    accidentWithoutECallTriggered: 1,
    accidentWithECallManuallyTriggered: 2,
    accidentWithECallAutomaticallyTriggered: 3,
    accidentWithECallTriggeredWithoutAccessToCellularNetwork: 4,
  },
})

export const CurvatureValue = integer(-1023, 1023, { names: { straight: 0, unavailable: 1023 } })

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

export const Curvature = sequence({
  curvatureValue: CurvatureValue,
  curvatureConfidence: CurvatureConfidence,
})

export const CurvatureCalculationMode = enumerated(['yawRateUsed', 'yawRateNotUsed', 'unavailable'], extensible())

export const HeadingConfidence = integer(1, 127, {
  names: { equalOrWithinZeroPointOneDegree: 1, equalOrWithinOneDegree: 10, outOfRange: 126, unavailable: 127 },
})

export const Heading = sequence({
  headingValue: HeadingValue,
  headingConfidence: HeadingConfidence,
})

export const LanePosition = integer(-1, 14, {
  names: {
    offTheRoad: -1,
    innerHardShoulder: 0,
    innermostDrivingLane: 1,
    secondLaneFromInside: 2,
    outerHardShoulder: 14,
  },
})

export const HardShoulderStatus = enumerated(['availableForStopping', 'closed', 'availableForDriving'])

export const DrivingLaneStatus = bitString([1, 13])

export const ClosedLanes = sequence(
  {
    innerhardShoulderStatus: optional(HardShoulderStatus),
    outerhardShoulderStatus: optional(HardShoulderStatus),
    drivingLaneStatus: optional(DrivingLaneStatus),
  },
  extensible(),
)

export const PerformanceClass = integer(0, 7, { names: { unavailable: 0, performanceClassA: 1, performanceClassB: 2 } })

export const SpeedValue = integer(0, 16383, { names: { standstill: 0, oneCentimeterPerSec: 1, unavailable: 16383 } })

export const SpeedConfidence = integer(1, 127, {
  names: { equalOrWithinOneCentimeterPerSec: 1, equalOrWithinOneMeterPerSec: 100, outOfRange: 126, unavailable: 127 },
})

export const VehicleMass = integer(1, 1024, { names: { hundredKg: 1, unavailable: 1024 } })

export const Speed = sequence({
  speedValue: SpeedValue,
  speedConfidence: SpeedConfidence,
})

export const DriveDirection = enumerated(['forward', 'backward', 'unavailable'])

export const EmbarkationStatus = boolean()

export const LongitudinalAccelerationValue = integer(-160, 161, {
  names: { pointOneMeterPerSecSquaredForward: 1, pointOneMeterPerSecSquaredBackward: -1, unavailable: 161 },
})

export const AccelerationConfidence = integer(0, 102, {
  names: { pointOneMeterPerSecSquared: 1, outOfRange: 101, unavailable: 102 },
})

export const LongitudinalAcceleration = sequence({
  longitudinalAccelerationValue: LongitudinalAccelerationValue,
  longitudinalAccelerationConfidence: AccelerationConfidence,
})

export const LateralAccelerationValue = integer(-160, 161, {
  names: { pointOneMeterPerSecSquaredToRight: -1, pointOneMeterPerSecSquaredToLeft: 1, unavailable: 161 },
})

export const LateralAcceleration = sequence({
  lateralAccelerationValue: LateralAccelerationValue,
  lateralAccelerationConfidence: AccelerationConfidence,
})

export const VerticalAccelerationValue = integer(-160, 161, {
  names: { pointOneMeterPerSecSquaredUp: 1, pointOneMeterPerSecSquaredDown: -1, unavailable: 161 },
})

export const VerticalAcceleration = sequence({
  verticalAccelerationValue: VerticalAccelerationValue,
  verticalAccelerationConfidence: AccelerationConfidence,
})

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

export const PhoneNumber = numericString([1, 16])

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

export const SpecialTransportType = bitString([4, 4], ['heavyLoad', 'excessWidth', 'excessLength', 'excessHeight'])

export const LightBarSirenInUse = bitString([2, 2], ['lightBarActivated', 'sirenActivated'])

export const HeightLonCarr = integer(1, 100, { names: { oneCentimeter: 1, unavailable: 100 } })

export const PosLonCarr = integer(1, 127, { names: { oneCentimeter: 1, unavailable: 127 } })

export const PosPillar = integer(1, 30, { names: { tenCentimeters: 1, unavailable: 30 } })

export const PosCentMass = integer(1, 63, { names: { tenCentimeters: 1, unavailable: 63 } })

export const RequestResponseIndication = enumerated(['request', 'response'])

export const SpeedLimit = integer(1, 255, { names: { oneKmPerHour: 1 } })

export const StationarySince = enumerated([
  'lessThan1Minute',
  'lessThan2Minutes',
  'lessThan15Minutes',
  'equalOrGreater15Minutes',
])

export const Temperature = integer(-60, 67, {
  names: { equalOrSmallerThanMinus60Deg: -60, oneDegreeCelsius: 1, equalOrGreaterThan67Deg: 67 },
})

export const TrafficRule = enumerated(['noPassing', 'noPassingForTrucks', 'passToRight', 'passToLeft'], extensible())

export const WheelBaseVehicle = integer(1, 127, { names: { tenCentimeters: 1, unavailable: 127 } })

export const TurningRadius = integer(1, 255, { names: { point4Meters: 1, unavailable: 255 } })

export const PosFrontAx = integer(1, 20, { names: { tenCentimeters: 1, unavailable: 20 } })

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

export const PositioningSolutionType = enumerated(
  ['noPositioningSolution', 'sGNSS', 'dGNSS', 'sGNSSplusDR', 'dGNSSplusDR', 'dR'],
  extensible(),
)

export const WMInumber = ia5String([1, 3])

export const VDS = ia5String([6, 6])

export const VehicleIdentification = sequence(
  {
    wMInumber: optional(WMInumber),
    vDS: optional(VDS),
  },
  extensible(),
)

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

export const VehicleLengthValue = integer(1, 1023, {
  names: { tenCentimeters: 1, outOfRange: 1022, unavailable: 1023 },
})

export const VehicleLengthConfidenceIndication = enumerated([
  'noTrailerPresent',
  'trailerPresentWithKnownLength',
  'trailerPresentWithUnknownLength',
  'trailerPresenceIsUnknown',
  'unavailable',
])

export const VehicleLength = sequence({
  vehicleLengthValue: VehicleLengthValue,
  vehicleLengthConfidenceIndication: VehicleLengthConfidenceIndication,
})

export const VehicleWidth = integer(1, 62, { names: { tenCentimeters: 1, outOfRange: 61, unavailable: 62 } })

export const PathHistory = sequenceOf(PathPoint, [0, 40])

export const EmergencyPriority = bitString([2, 2], ['requestForRightOfWay', 'requestForFreeCrossingAtATrafficLight'])

export const InformationQuality = integer(0, 7, { names: { unavailable: 0, lowest: 1, highest: 7 } })

export const RoadType = enumerated([
  'urban-NoStructuralSeparationToOppositeLanes',
  'urban-WithStructuralSeparationToOppositeLanes',
  'nonUrban-NoStructuralSeparationToOppositeLanes',
  'nonUrban-WithStructuralSeparationToOppositeLanes',
])

export const SteeringWheelAngleValue = integer(-511, 512, {
  names: { straight: 0, onePointFiveDegreesToRight: -1, onePointFiveDegreesToLeft: 1, unavailable: 512 },
})

export const SteeringWheelAngleConfidence = integer(1, 127, {
  names: { equalOrWithinOnePointFiveDegree: 1, outOfRange: 126, unavailable: 127 },
})

export const SteeringWheelAngle = sequence({
  steeringWheelAngleValue: SteeringWheelAngleValue,
  steeringWheelAngleConfidence: SteeringWheelAngleConfidence,
})

export const TimestampIts = integer(0, 4398046511103, {
  names: { utcStartOf2004: 0, oneMillisecAfterUTCStartOf2004: 1 },
})

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

export const YawRateValue = integer(-32766, 32767, {
  names: { straight: 0, 'degSec-000-01ToRight': -1, 'degSec-000-01ToLeft': 1, unavailable: 32767 },
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

export const YawRate = sequence({
  yawRateValue: YawRateValue,
  yawRateConfidence: YawRateConfidence,
})

export const ProtectedZoneType = enumerated(['permanentCenDsrcTolling'], extensible('temporaryCenDsrcTolling'))

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

export const TransmissionInterval = integer(1, 10000, { names: { oneMilliSecond: 1, tenSeconds: 10000 } })

export const ValidityDuration = integer(0, 86400, { names: { timeOfDetection: 0, oneSecondAfterDetection: 1 } })

export const SequenceNumber = integer(0, 65535)

export const ActionID = sequence({
  originatingStationID: StationID,
  sequenceNumber: SequenceNumber,
})

export const ItineraryPath = sequenceOf(ReferencePosition, [1, 40])

export const ProtectedZoneRadius = integer(1, 255, { extensible: true, names: { oneMeter: 1 } })

export const ProtectedZoneID = integer(0, 134217727)

export const ProtectedCommunicationZone = sequence(
  {
    protectedZoneType: ProtectedZoneType,
    expiryTime: optional(TimestampIts),
    protectedZoneLatitude: Latitude,
    protectedZoneLongitude: Longitude,
    protectedZoneRadius: optional(ProtectedZoneRadius),
    protectedZoneID: optional(ProtectedZoneID),
  },
  extensible(),
)

export const Traces = sequenceOf(PathHistory, [1, 7])

export const NumberOfOccupants = integer(0, 127, { names: { oneOccupant: 1, unavailable: 127 } })

export const PositionOfPillars = sequenceOf(PosPillar, [1, 3, true])

export const RestrictedTypes = sequenceOf(StationType, [1, 3, true])

export const EventPoint = sequence({
  eventPosition: DeltaReferencePosition,
  eventDeltaTime: optional(PathDeltaTime),
  informationQuality: InformationQuality,
})

export const EventHistory = sequenceOf(EventPoint, [1, 23])

export const ProtectedCommunicationZonesRSU = sequenceOf(ProtectedCommunicationZone, [1, 16])

export const CenDsrcTollingZoneID = alias(ProtectedZoneID)

export const CenDsrcTollingZone = sequence(
  {
    protectedZoneLatitude: Latitude,
    protectedZoneLongitude: Longitude,
    cenDsrcTollingZoneID: optional(CenDsrcTollingZoneID),
  },
  extensible(),
)

export const DigitalMap = sequenceOf(ReferencePosition, [1, 256])

export const OpeningDaysHours = utf8String()
