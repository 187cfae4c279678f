/**
 * @module ProbeDataConfig
 */
import { boolean, choice, enumerated, extensible, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { DDate, DDateTime, DTime, IntersectionID, RoadAuthorityID } from './common'
import { DSRCmsgID } from './dsrc-msg-id'
import { ValidRegion } from './traveler-information'

export const ConfigId = integer(1, 255)

export const CfgVehicleClass = sequence(
  {
    motorcycles: boolean(),
    passengerCars: boolean(),
    other2axle4tireSingleUnitVehs: boolean(),
    buses: boolean(),
    twoAxle6TireSingleUnitTrucks: boolean(),
    threeAxleSingleUnitTrucks: boolean(),
    fourOrMoreAxleSingleUnitTrucks: boolean(),
    fourOrFewerAxleSingleTrailerTrucks: boolean(),
    fiveAxleSingleTrailerTrucks: boolean(),
    sixOrMoreAxleSingleTrailerTrucks: boolean(),
    fiveOrFewerAxleMultiTrailerTrucks: boolean(),
    sixAxleMultiTrailerTrucks: boolean(),
    sevenOrMoreAxleMultiTrailerTrucks: boolean(),
  },
  extensible(),
)

export const ConfigDescriptor = sequence(
  {
    identifier: ConfigId,
    vehClass: optional(CfgVehicleClass),
    roadAuthorityID: optional(RoadAuthorityID),
    percentOfResp: optional(integer(1, 10)),
  },
  extensible(),
)

export const CfgEventRecurrence = sequence(
  {
    startTime: optional(DTime),
    endTime: optional(DTime),
    startDate: optional(DDate),
    endDate: optional(DDate),
    monday: boolean(),
    tuesday: boolean(),
    wednesday: boolean(),
    thursday: boolean(),
    friday: boolean(),
    saturday: boolean(),
    sunday: boolean(),
    exclusion: optional(boolean()),
  },
  extensible(),
)

export const ConfigTemporalBoundary = sequence(
  { beginTime: DDateTime, endTime: DDateTime, recurring: CfgEventRecurrence },
  extensible(),
)

export const ConfigBoundary = choice(
  { temporalBoundary: ConfigTemporalBoundary, geoAndDistBoundary: ValidRegion },
  extensible(),
)

export const CfgTransitVehicleData = sequence(
  { currNumPasngers: optional(boolean()), avgNumPasngers: optional(boolean()), trnstVehSchAdh: optional(boolean()) },
  extensible(),
)

export const CfgInterval = choice({ timeInterval: integer(1, 36000), distanceInterval: integer(1, 100) }, extensible())

export const CfgIntervalEvents = sequence(
  {
    interval: CfgInterval,
    wiperStatus: optional(boolean()),
    vehCount: optional(boolean()),
    weatherData: optional(boolean()),
    transitVehData: optional(CfgTransitVehicleData),
    numOfOccupants: optional(boolean()),
  },
  extensible(),
)

export const CfgEvents = sequence(
  {
    absActivated: optional(boolean()),
    tractionCtlLoss: optional(boolean()),
    stabilityCtlActivated: optional(boolean()),
    hardBraking: optional(boolean()),
    swerveThreshold: optional(integer(1, 50)),
  },
  extensible(),
)

export const CfgHysteresis = sequence({ hysSamples: integer(1, 10), hysRate: integer(1, 10) }, extensible())

export const CfgKinematicEvents = sequence({ events: CfgEvents, hysteresis: optional(CfgHysteresis) }, extensible())

export const CfgEmerAndTransitInfo = choice(
  { emerVehLightBar: boolean(), reqTspEvp: boolean(), transitVehPassCnt: boolean(), transitVehDoor: boolean() },
  extensible(),
)

export const CfgMsgDictionary = enumerated([1, 'sae', 'etsi', 'iso'], extensible())

export const CfgMsgRecepIndicators = sequence(
  { msgDictionary: optional(CfgMsgDictionary), messages: optional(sequenceOf(DSRCmsgID, [1, 8, true])) },
  extensible(),
)

export const CfgLowSpeedCriteria = sequence(
  { lowSpeedThreshold: integer(5, 100), lowSpeedTimeThresh: optional(integer(1, 30)) },
  extensible(),
)

export const CfgVehicleEvents = sequence(
  {
    headLights: optional(boolean()),
    fogLights: optional(boolean()),
    hazardLights: optional(boolean()),
    kinematicEvents: optional(CfgKinematicEvents),
    wiperStatusChange: optional(boolean()),
    lowSpeed: optional(CfgLowSpeedCriteria),
    resumedSpeed: optional(integer(1, 100)),
    vehEntrsExitsRegion: optional(boolean()),
    emerVehDetect: optional(boolean()),
    emerAndTransInfo: optional(CfgEmerAndTransitInfo),
    v2xMsgRecption: optional(CfgMsgRecepIndicators),
    driverAlertsAndWarnings: optional(boolean()),
  },
  extensible(),
)

export const CfgTrafficSigEncounters = sequence(
  {
    intersections: optional(sequenceOf(IntersectionID, [1, 100])),
    trfcsigApproachDelay: optional(integer(1, 3600)),
    trfsigApproachSpeed: optional(integer(1, 200)),
    trfsigArrivalGreen: optional(boolean()),
    trfsigArrivalRed: optional(boolean()),
    trfsigPedDelay: optional(integer(1, 300)),
    trfsigSpatMismatch: optional(boolean()),
    trfsigSpatTimingError: optional(boolean()),
  },
  extensible(),
)

export const CfgRoadSignTypes = sequence(
  {
    whiteOnGreen: optional(boolean()),
    blackOnYellow: optional(boolean()),
    blackOnOrange: optional(boolean()),
    whiteOnRed: optional(boolean()),
    blackOnWhite: optional(boolean()),
    octagon: optional(boolean()),
    eqlatTriangle: optional(boolean()),
    circle: optional(boolean()),
    pennant: optional(boolean()),
    pentagon: optional(boolean()),
    crossbuck: optional(boolean()),
    diamond: optional(boolean()),
    trapezoid: optional(boolean()),
    other: optional(boolean()),
  },
  extensible(),
)

export const CfgRoadSignInfo = sequence(
  {
    roadsignDetection: CfgRoadSignTypes,
    lowRoadsignReflect1: optional(integer(1, 250)),
    lowRoadsignReflect2: optional(integer(1, 250)),
  },
  extensible(),
)

export const CfgRoadwayEvents = sequence(
  {
    obstacleDetected: boolean(),
    adverseRoadSurface: boolean(),
    trafficSigEncounters: optional(CfgTrafficSigEncounters),
    trfsigLightOut: boolean(),
    trfsigRoadGeoMismatch: boolean(),
    roadSignInfo: optional(CfgRoadSignInfo),
    lowLaneMarkReflect: optional(integer(1, 100)),
    roadsignIncnstncy: boolean(),
    laneGeoIncnstncy: boolean(),
    incidentDetect: boolean(),
    workZoneCharDetect: boolean(),
    inclWeatherDetect: boolean(),
    railrdCrossActivated: boolean(),
    drawBridgeActivated: boolean(),
  },
  extensible(),
)

export const CfgCommSysPerfEvents = sequence(
  {
    'j2945-1ChanBusyThresh': optional(integer(1, 100)),
    rfDataRsuInfo: optional(boolean()),
    numRsusObservedThresh: optional(integer(1, 254)),
    rfV2xJamDetectThresh: optional(integer(1, 140)),
    'j2945-1VehDensThresh': optional(integer(1, 255)),
    'j2945-1CqiBelowThresh': optional(integer(1, 100)),
    'j2945-1TrackErrorThresh': optional(integer(1, 100)),
    gnssHdopExceedsThresh: optional(integer(1, 20)),
    gnssSatsBelowThresh: optional(integer(1, 20)),
    gnssJammingDetect: optional(boolean()),
  },
  extensible(),
)

export const CfgInstantaneousEventTriggers = choice(
  {
    intervalEvents: CfgIntervalEvents,
    vehicleEvents: CfgVehicleEvents,
    roadwayEvents: CfgRoadwayEvents,
    commSysPerfEvents: CfgCommSysPerfEvents,
  },
  extensible(),
)

export const CfgAveragedTriggers = sequence(
  {
    avgSpeed: optional(boolean()),
    avgStopDuration: optional(boolean()),
    avgFuelConsumption: optional(boolean()),
    avgEmissions: optional(boolean()),
    avgNumOfOccupants: optional(boolean()),
  },
  extensible(),
)

export const CfgStoppedCriteria = sequence(
  { stoppedSpeedThreshold: integer(1, 30), amountOfTimeBelow: integer(1, 300) },
  extensible(),
)

export const CfgSummaryTriggers = sequence(
  {
    regTravelTime: optional(boolean()),
    regVehDistTraveled: optional(boolean()),
    regVehTimeTraveled: optional(boolean()),
    fuelConsumption: optional(boolean()),
    totalVehEmissions: optional(boolean()),
    numOfLowSpeedEvents: optional(CfgLowSpeedCriteria),
    timeStopped: optional(CfgStoppedCriteria),
    numOfStopped: optional(CfgStoppedCriteria),
    locOfStops: optional(boolean()),
    regNumOfVehPassed: optional(boolean()),
    regNumOfSurpassedVeh: optional(boolean()),
    totalMsgsReceived: optional(CfgMsgRecepIndicators),
  },
  extensible(),
)

export const CfgAveragedAndSummaryTriggers = choice(
  { averagedTriggers: CfgAveragedTriggers, summaryTriggers: CfgSummaryTriggers },
  extensible(),
)

export const ConfigTriggers = choice(
  { instantaneousTriggers: CfgInstantaneousEventTriggers, avgAndSumTriggers: CfgAveragedAndSummaryTriggers },
  extensible(),
)

export const ProbeDataConfig = sequence(
  {
    descriptor: ConfigDescriptor,
    triggers: ConfigTriggers,
    maxAgeOfData: integer(1, 90),
    boundary: optional(ConfigBoundary),
  },
  extensible(),
)

export const ProbeDataConfigMessage = sequenceOf(ProbeDataConfig, [1, 255, true])
