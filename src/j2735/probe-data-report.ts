/**
 * @module ProbeDataReport
 */
import {
  boolean,
  choice,
  enumerated,
  extensible,
  integer,
  nullType,
  octetString,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import {
  DDateTime,
  DTime,
  Heading,
  IntersectionID,
  Position3D,
  PositionalAccuracy,
  RoadAuthorityID,
  Speed,
  VehicleMass,
  VehicleSize,
} from './common'
import { ConfigId } from './probe-data-config'
import { NtcipEssData } from './road-weather-message'

export const RptVehicleClass = enumerated(
  [
    1,
    'motorcycles',
    'passengerCars',
    'other2axle4tireSingleUnitVehs',
    'buses',
    'twoAxle6TireSingleUnitTrucks',
    'threeAxleSingleUnitTrucks',
    'fourOrMoreAxleSingleUnitTrucks',
    'fourOrFewerAxleSingleTrailerTrucks',
    'fiveAxleSingleTrailerTrucks',
    'sixOrMoreAxleSingleTrailerTrucks',
    'fiveOrFewerAxleMultiTrailerTrucks',
    'sixAxleMultiTrailerTrucks',
    'sevenOrMoreAxleMultiTrailerTrucks',
  ],
  extensible(),
)

export const RptDevType = sequence(
  { oemOrAftermarket: boolean(), canOrIvnConnected: boolean(), mcoCapable: optional(boolean()) },
  extensible(),
)

export const StdDev = integer(0, 10000)

export const RptVelocity = sequence(
  { speed: Speed, speedStdDev: optional(StdDev), heading: optional(Heading) },
  extensible(),
)

export const ReportCharacteristics = sequence(
  {
    timeStamp: DDateTime,
    position: Position3D,
    posAccuracy: PositionalAccuracy,
    velocity: RptVelocity,
    vehicleClass: optional(RptVehicleClass),
    devType: optional(RptDevType),
    vehicleSize: optional(VehicleSize),
    vehicleMass: optional(VehicleMass),
    vehPassengerCount: optional(integer(1, 255)),
  },
  extensible(),
)

export const RptVehicleReport = sequenceOf(NtcipEssData, [1, 32])

export const RptTransitVehData = sequence(
  {
    currNumPasngers: optional(integer(0, 255)),
    avgNumPasngers: optional(integer(0, 255)),
    trnstVehSchAdh: optional(integer(-200, 55)),
  },
  extensible(),
)

export const RptWiperStatus = enumerated(['off', 'low', 'medium', 'high'], extensible())

export const RptIntervalEvents = sequence(
  {
    wiperStatus: optional(RptWiperStatus),
    vehCount: optional(integer(0, 10000)),
    weatherData: optional(RptVehicleReport),
    transitVehData: optional(RptTransitVehData),
    numOfOccupants: optional(integer(0, 255)),
  },
  extensible(),
)

export const RptDriverAlertsAndWarnings = choice(
  {
    j2945Slash1Eebl: nullType(),
    j2945Slash1Fcw: nullType(),
    j2945Slash1BswLcw: nullType(),
    j2945Slash1Ima: nullType(),
    j2945Slash1Lta: nullType(),
    j2945Slash1Clw: nullType(),
    redLightViolationWarn: nullType(),
    emerVehAlert: nullType(),
    otherAlert: nullType(),
    otherWarning: nullType(),
  },
  extensible(),
)

export const RptEvents = choice(
  {
    absActive: boolean(),
    tractionCtlLoss: boolean(),
    stabilityCtlActive: boolean(),
    hardBraking: boolean(),
    swerve: boolean(),
  },
  extensible(),
)

export const RptHysteresis = sequence(
  { time: DTime, position: Position3D, positionalAccuracy: optional(PositionalAccuracy), velocity: RptVelocity },
  extensible(),
)

export const RptHysteresisRecord = sequenceOf(RptHysteresis, [1, 20])

export const RptKinematicEvents = sequence(
  { events: RptEvents, hysteresis: optional(RptHysteresisRecord) },
  extensible(),
)

export const RptVehicleEvents = choice(
  {
    headLights: nullType(),
    fogLights: nullType(),
    hazardLights: nullType(),
    kinematicEvents: RptKinematicEvents,
    wiperStatusChange: nullType(),
    lowSpeed: nullType(),
    resumedSpeed: nullType(),
    vehEntrsExitsRegion: nullType(),
    emerVehDetect: nullType(),
    emerVehLightBar: nullType(),
    reqTspEvp: nullType(),
    transitVehPassCnt: nullType(),
    transitVehDoor: nullType(),
    v2xMsgRecption: nullType(),
    driverAlertsAndWarnings: RptDriverAlertsAndWarnings,
  },
  extensible(),
)

export const MeanVariation = integer(0, 25000)

export const RptRoadRoughness = sequence(
  {
    meanVerticalVariation: MeanVariation,
    verticalVariationStdDev: optional(StdDev),
    meanHorizontalVariation: optional(MeanVariation),
    horizontalVariationStdDev: optional(StdDev),
  },
  extensible(),
)

export const RptTrafficMetrics = choice(
  {
    trfsigApproachDelay: nullType(),
    trfsigApproachSpeed: nullType(),
    trfsigArrivalGreen: nullType(),
    trfsigArrivalRed: nullType(),
    trfsigPedDelay: nullType(),
    trfsigSpatMismatch: nullType(),
    trfsigSpatTimingError: nullType(),
  },
  extensible(),
)

export const RptTrafficSigEncounters = sequence(
  { intersectionID: optional(IntersectionID), trafficMetrics: RptTrafficMetrics },
  extensible(),
)

export const RptRoadwayEvents = choice(
  {
    obstacleDetected: nullType(),
    adverseRoadSurface: RptRoadRoughness,
    trfsigEncounters: RptTrafficSigEncounters,
    trfsigLightOut: nullType(),
    trfsigRoadGeoMismatch: nullType(),
    roadsignDetection: nullType(),
    lowRoadsignReflect: nullType(),
    lowLaneMarkReflect: nullType(),
    roadsignIncnstncy: nullType(),
    laneGeoIncnstncy: nullType(),
    incidentDetect: nullType(),
    workZoneCharDetect: nullType(),
    inclWeatherDetect: nullType(),
    railrdCrossActiv: nullType(),
    drawBridgeActiv: nullType(),
  },
  extensible(),
)

export const RptCommSysPerfEvents = choice(
  {
    'j2945-1ChanBusy': nullType(),
    rfDataRsuInfo: octetString([6, 6]),
    numOfRsusObserved: integer(1, 255),
    rfV2xJamDetect: nullType(),
    'j2945-1VehDens': nullType(),
    'j2945-1CqiBelow': nullType(),
    'j2945-1TrackingError': nullType(),
    gnssHdopExceeds: nullType(),
    gnssErrElipse: nullType(),
    gnssSatsBelow: nullType(),
    jammingDetect: nullType(),
  },
  extensible(),
)

export const RptInstantaneousRecordData = choice(
  {
    intervalEvents: RptIntervalEvents,
    vehEvents: RptVehicleEvents,
    roadwayEvents: RptRoadwayEvents,
    commSysPerfEvents: RptCommSysPerfEvents,
  },
  extensible(),
)

export const RptInstantaneousRecord = sequence(
  {
    timeOfInstantRec: DDateTime,
    locOfInstantRec: Position3D,
    accOfPosition: PositionalAccuracy,
    velOfInstantRec: RptVelocity,
    record: optional(RptInstantaneousRecordData),
  },
  extensible(),
)

export const RptInstantaneousRecords = sequenceOf(RptInstantaneousRecord, [1, 255, true])

export const RptEmissions = sequence(
  {
    hydrocarbons: optional(integer(1, 1000)),
    co: optional(integer(1, 1000)),
    co2: optional(integer(1, 1000)),
    no: optional(integer(1, 1000)),
    no2: optional(integer(1, 1000)),
    so2: optional(integer(1, 1000)),
    o3: optional(integer(1, 1000)),
    pm10: optional(integer(1, 1000)),
    pm25: optional(integer(1, 1000)),
  },
  extensible(),
)

export const RptAveragedRecord = sequence(
  {
    avgSpeed: optional(Speed),
    speedStdDev: optional(StdDev),
    avgStopDuration: optional(integer(1, 36000)),
    avgStopStdDev: optional(StdDev),
    avgFuelConsumption: optional(integer(1, 255)),
    avgEmissions: optional(RptEmissions),
    avgNumOfOccupants: optional(integer(1, 255)),
  },
  extensible(),
)

export const RptLocOfStops = sequence(
  { locationOfStop: Position3D, locAccOfStop: PositionalAccuracy, durationOfStop: integer(1, 36000) },
  extensible(),
)

export const RptSummaryRecord = sequence(
  {
    regTravelTime: optional(integer(1, 3600)),
    regVehDistTraveled: optional(integer(1, 500)),
    regVehTimeTraveled: optional(integer(1, 3600)),
    fuelConsumption: optional(integer(1, 255)),
    totalVehEmissions: optional(RptEmissions),
    numOfLowSpeedEvents: optional(integer(1, 255)),
    timeStopped: optional(integer(1, 36000)),
    numOfStopped: optional(integer(1, 255)),
    locOfStops: optional(RptLocOfStops),
    regNumOfVehPassed: optional(integer(1, 255)),
    regNumOfSurpassedVeh: optional(integer(1, 255)),
    totalMsgsReceived: optional(integer(1, 255)),
  },
  extensible(),
)

export const RptAvgAndSummaryRecordData = choice(
  { averagedRecord: RptAveragedRecord, summaryRecord: RptSummaryRecord },
  extensible(),
)

export const RptAveragedAndSummaryRecord = sequence(
  {
    startTime: DDateTime,
    startLoc: Position3D,
    startAccOfPos: PositionalAccuracy,
    endTime: DDateTime,
    endLoc: Position3D,
    endAccOfPos: PositionalAccuracy,
    record: RptAvgAndSummaryRecordData,
  },
  extensible(),
)

export const ProbeDataReportMessage = sequence(
  {
    configId: ConfigId,
    reportChar: ReportCharacteristics,
    roadAuthorityID: optional(RoadAuthorityID),
    instantaneousRecs: optional(RptInstantaneousRecords),
    avgAndSumRec: optional(RptAveragedAndSummaryRecord),
  },
  extensible(),
)
