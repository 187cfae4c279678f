/**
 * Probe data reports: what a vehicle recorded under a probe data configuration, as single moments or as averages and
 * totals.
 *
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

/**
 * Class of the reporting vehicle: the thirteen vehicle classes of the US Federal Highway Administration, by axles,
 * tires, units and trailers.
 */
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

/** What kind of device sends the report. */
export const RptDevType = sequence(
  {
    /** Whether the device came with the vehicle or was fitted later. */
    oemOrAftermarket: boolean(),
    /** True: connected to the CAN bus or another network of the vehicle. */
    canOrIvnConnected: boolean(),
    /** Whether the device supports multichannel operation. */
    mcoCapable: optional(boolean()),
  },
  extensible(),
)

/** Standard deviation of the value it accompanies. */
export const StdDev = integer(0, 10000)

/** Speed and direction of the reporting vehicle. */
export const RptVelocity = sequence(
  {
    /** Speed. */
    speed: Speed,
    /** Standard deviation of the speed. */
    speedStdDev: optional(StdDev),
    /** Direction of travel. */
    heading: optional(Heading),
  },
  extensible(),
)

/** Who reports, from where and when. */
export const ReportCharacteristics = sequence(
  {
    /** When the report was made. */
    timeStamp: DDateTime,
    /** Where the vehicle was then. */
    position: Position3D,
    /** Accuracy of the position. */
    posAccuracy: PositionalAccuracy,
    /** Speed and direction then. */
    velocity: RptVelocity,
    /** Class of the vehicle. */
    vehicleClass: optional(RptVehicleClass),
    /** Kind of device. */
    devType: optional(RptDevType),
    /** Width and length of the vehicle. */
    vehicleSize: optional(VehicleSize),
    /** Mass of the vehicle. */
    vehicleMass: optional(VehicleMass),
    /** Number of passengers on board. */
    vehPassengerCount: optional(integer(1, 255)),
  },
  extensible(),
)

/** Weather observations of the vehicle, in the terms of NTCIP 1204. */
export const RptVehicleReport = sequenceOf(NtcipEssData, [1, 32])

/** Data of a transit vehicle. */
export const RptTransitVehData = sequence(
  {
    /** Present number of passengers. */
    currNumPasngers: optional(integer(0, 255)),
    /** Average number of passengers. */
    avgNumPasngers: optional(integer(0, 255)),
    /** Deviation from the schedule. */
    trnstVehSchAdh: optional(integer(-200, 55)),
  },
  extensible(),
)

/** Speed at which the windshield wipers run. */
export const RptWiperStatus = enumerated(['off', 'low', 'medium', 'high'], extensible())

/** Data recorded at a regular interval. */
export const RptIntervalEvents = sequence(
  {
    /** State of the wipers. */
    wiperStatus: optional(RptWiperStatus),
    /** Number of vehicles observed. */
    vehCount: optional(integer(0, 10000)),
    /** Weather observations. */
    weatherData: optional(RptVehicleReport),
    /** Data of a transit vehicle. */
    transitVehData: optional(RptTransitVehData),
    /** Number of occupants. */
    numOfOccupants: optional(integer(0, 255)),
  },
  extensible(),
)

/** Which alert or warning the driver got. The first six are the safety applications of SAE J2945/1. */
export const RptDriverAlertsAndWarnings = choice(
  {
    /** Emergency electronic brake lights: a vehicle ahead brakes hard. */
    j2945Slash1Eebl: nullType(),
    /** Forward collision warning. */
    j2945Slash1Fcw: nullType(),
    /** Blind spot or lane change warning. */
    j2945Slash1BswLcw: nullType(),
    /** Intersection movement assist. */
    j2945Slash1Ima: nullType(),
    /** Left turn assist. */
    j2945Slash1Lta: nullType(),
    /** Control loss warning. */
    j2945Slash1Clw: nullType(),
    /** About to run a red light. */
    redLightViolationWarn: nullType(),
    /** Emergency vehicle nearby. */
    emerVehAlert: nullType(),
    /** Any other alert. */
    otherAlert: nullType(),
    /** Any other warning. */
    otherWarning: nullType(),
  },
  extensible(),
)

/** A sudden driving event. */
export const RptEvents = choice(
  {
    /** Antilock brakes were active. */
    absActive: boolean(),
    /** Traction was lost. */
    tractionCtlLoss: boolean(),
    /** Stability control was active. */
    stabilityCtlActive: boolean(),
    /** Hard braking. */
    hardBraking: boolean(),
    /** The vehicle swerved. */
    swerve: boolean(),
  },
  extensible(),
)

/** Motion of the vehicle at one moment around a driving event. */
export const RptHysteresis = sequence(
  {
    /** Time of the sample. */
    time: DTime,
    /** Where the vehicle was. */
    position: Position3D,
    /** Accuracy of the position. */
    positionalAccuracy: optional(PositionalAccuracy),
    /** Speed and direction. */
    velocity: RptVelocity,
  },
  extensible(),
)

/** Samples of the motion around a driving event. */
export const RptHysteresisRecord = sequenceOf(RptHysteresis, [1, 20])

/** A driving event with the motion around it. */
export const RptKinematicEvents = sequence(
  {
    /** What happened. */
    events: RptEvents,
    /** Samples around the event. */
    hysteresis: optional(RptHysteresisRecord),
  },
  extensible(),
)

/** Event in or at the vehicle that caused the record. */
export const RptVehicleEvents = choice(
  {
    /** Headlights were switched. */
    headLights: nullType(),
    /** Fog lights were switched. */
    fogLights: nullType(),
    /** Hazard lights were switched. */
    hazardLights: nullType(),
    /** Sudden driving event. */
    kinematicEvents: RptKinematicEvents,
    /** The wipers changed their state. */
    wiperStatusChange: nullType(),
    /** The vehicle became slow. */
    lowSpeed: nullType(),
    /** The vehicle took up speed again. */
    resumedSpeed: nullType(),
    /** The vehicle entered or left the region. */
    vehEntrsExitsRegion: nullType(),
    /** An emergency vehicle was noticed nearby. */
    emerVehDetect: nullType(),
    /** The light bar of this emergency vehicle was switched. */
    emerVehLightBar: nullType(),
    /** This vehicle asked for signal priority or preemption. */
    reqTspEvp: nullType(),
    /** The passenger count changed. */
    transitVehPassCnt: nullType(),
    /** A door of this transit vehicle opened or closed. */
    transitVehDoor: nullType(),
    /** A V2X message of interest was received. */
    v2xMsgRecption: nullType(),
    /** The driver was alerted or warned. */
    driverAlertsAndWarnings: RptDriverAlertsAndWarnings,
  },
  extensible(),
)

/** Mean variation of the road surface, as felt by the vehicle. */
export const MeanVariation = integer(0, 25000)

/** How rough the road is. */
export const RptRoadRoughness = sequence(
  {
    /** Mean variation up and down. */
    meanVerticalVariation: MeanVariation,
    /** Standard deviation of the vertical variation. */
    verticalVariationStdDev: optional(StdDev),
    /** Mean variation sideways. */
    meanHorizontalVariation: optional(MeanVariation),
    /** Standard deviation of the horizontal variation. */
    horizontalVariationStdDev: optional(StdDev),
  },
  extensible(),
)

/** What was observed at a traffic signal. */
export const RptTrafficMetrics = choice(
  {
    /** Delay on the approach. */
    trfsigApproachDelay: nullType(),
    /** Speed on the approach. */
    trfsigApproachSpeed: nullType(),
    /** Arrival on green. */
    trfsigArrivalGreen: nullType(),
    /** Arrival on red. */
    trfsigArrivalRed: nullType(),
    /** Delay of pedestrians. */
    trfsigPedDelay: nullType(),
    /** The signal seen differed from the SPAT message. */
    trfsigSpatMismatch: nullType(),
    /** The signal changed at other times than the SPAT message said. */
    trfsigSpatTimingError: nullType(),
  },
  extensible(),
)

/** Encounter with a traffic signal. */
export const RptTrafficSigEncounters = sequence(
  {
    /** Which intersection. */
    intersectionID: optional(IntersectionID),
    /** What was observed. */
    trafficMetrics: RptTrafficMetrics,
  },
  extensible(),
)

/** Event on or beside the road that caused the record. */
export const RptRoadwayEvents = choice(
  {
    /** An obstacle was detected. */
    obstacleDetected: nullType(),
    /** The road surface was bad; how rough it was. */
    adverseRoadSurface: RptRoadRoughness,
    /** A traffic signal was met. */
    trfsigEncounters: RptTrafficSigEncounters,
    /** A lamp of a traffic signal was out. */
    trfsigLightOut: nullType(),
    /** Signal and mapped road geometry did not agree. */
    trfsigRoadGeoMismatch: nullType(),
    /** A road sign was detected. */
    roadsignDetection: nullType(),
    /** A road sign reflected too little. */
    lowRoadsignReflect: nullType(),
    /** Lane markings reflected too little. */
    lowLaneMarkReflect: nullType(),
    /** A road sign contradicted what is known of the road. */
    roadsignIncnstncy: nullType(),
    /** The lanes differed from the known lane geometry. */
    laneGeoIncnstncy: nullType(),
    /** An incident was detected. */
    incidentDetect: nullType(),
    /** Signs of a work zone were detected. */
    workZoneCharDetect: nullType(),
    /** Bad weather was detected. */
    inclWeatherDetect: nullType(),
    /** A railroad crossing was active. */
    railrdCrossActiv: nullType(),
    /** A drawbridge was active. */
    drawBridgeActiv: nullType(),
  },
  extensible(),
)

/** Event of the radio and satellite positioning systems that caused the record. */
export const RptCommSysPerfEvents = choice(
  {
    /** The channel was too busy, as measured by SAE J2945/1. */
    'j2945-1ChanBusy': nullType(),
    /** Identifies the roadside unit that was heard. */
    rfDataRsuInfo: octetString([6, 6]),
    /** Number of roadside units observed. */
    numOfRsusObserved: integer(1, 255),
    /** The V2X radio was jammed. */
    rfV2xJamDetect: nullType(),
    /** High vehicle density, as measured by SAE J2945/1. */
    'j2945-1VehDens': nullType(),
    /** The channel quality indicator of SAE J2945/1 was too low. */
    'j2945-1CqiBelow': nullType(),
    /** The tracking error of SAE J2945/1 was too large. */
    'j2945-1TrackingError': nullType(),
    /** The horizontal dilution of precision was too large. */
    gnssHdopExceeds: nullType(),
    /** The error ellipse of the position was too large. */
    gnssErrElipse: nullType(),
    /** Too few satellites in use. */
    gnssSatsBelow: nullType(),
    /** Satellite positioning was jammed. */
    jammingDetect: nullType(),
  },
  extensible(),
)

/** What a record of one moment holds, by the kind of its trigger. */
export const RptInstantaneousRecordData = choice(
  {
    /** Regular interval. */
    intervalEvents: RptIntervalEvents,
    /** Event in or at the vehicle. */
    vehEvents: RptVehicleEvents,
    /** Event on or beside the road. */
    roadwayEvents: RptRoadwayEvents,
    /** Event of the radio and positioning systems. */
    commSysPerfEvents: RptCommSysPerfEvents,
  },
  extensible(),
)

/** One recorded moment. */
export const RptInstantaneousRecord = sequence(
  {
    /** When it was recorded. */
    timeOfInstantRec: DDateTime,
    /** Where the vehicle was. */
    locOfInstantRec: Position3D,
    /** Accuracy of the position. */
    accOfPosition: PositionalAccuracy,
    /** Speed and direction. */
    velOfInstantRec: RptVelocity,
    /** What happened. */
    record: optional(RptInstantaneousRecordData),
  },
  extensible(),
)

/** The recorded moments of a report. */
export const RptInstantaneousRecords = sequenceOf(RptInstantaneousRecord, [1, 255, true])

/** Emissions of the vehicle, by substance. */
export const RptEmissions = sequence(
  {
    /** Hydrocarbons. */
    hydrocarbons: optional(integer(1, 1000)),
    /** Carbon monoxide. */
    co: optional(integer(1, 1000)),
    /** Carbon dioxide. */
    co2: optional(integer(1, 1000)),
    /** Nitric oxide. */
    no: optional(integer(1, 1000)),
    /** Nitrogen dioxide. */
    no2: optional(integer(1, 1000)),
    /** Sulfur dioxide. */
    so2: optional(integer(1, 1000)),
    /** Ozone. */
    o3: optional(integer(1, 1000)),
    /** Particles up to 10 µm. */
    pm10: optional(integer(1, 1000)),
    /** Particles up to 2.5 µm. */
    pm25: optional(integer(1, 1000)),
  },
  extensible(),
)

/** Averages over the time of the record. */
export const RptAveragedRecord = sequence(
  {
    /** Average speed. */
    avgSpeed: optional(Speed),
    /** Standard deviation of the speed. */
    speedStdDev: optional(StdDev),
    /** Average duration of stops. */
    avgStopDuration: optional(integer(1, 36000)),
    /** Standard deviation of the duration of stops. */
    avgStopStdDev: optional(StdDev),
    /** Average fuel consumption. */
    avgFuelConsumption: optional(integer(1, 255)),
    /** Average emissions. */
    avgEmissions: optional(RptEmissions),
    /** Average number of occupants. */
    avgNumOfOccupants: optional(integer(1, 255)),
  },
  extensible(),
)

/** Where the vehicle stopped, and for how long. */
export const RptLocOfStops = sequence(
  {
    /** Place of the stop. */
    locationOfStop: Position3D,
    /** Accuracy of the place. */
    locAccOfStop: PositionalAccuracy,
    /** How long the vehicle stood. */
    durationOfStop: integer(1, 36000),
  },
  extensible(),
)

/** Totals over the time of the record. */
export const RptSummaryRecord = sequence(
  {
    /** Travel time through the region. */
    regTravelTime: optional(integer(1, 3600)),
    /** Distance driven in the region. */
    regVehDistTraveled: optional(integer(1, 500)),
    /** Time driven in the region. */
    regVehTimeTraveled: optional(integer(1, 3600)),
    /** Fuel consumed. */
    fuelConsumption: optional(integer(1, 255)),
    /** Emissions in total. */
    totalVehEmissions: optional(RptEmissions),
    /** Number of slow phases. */
    numOfLowSpeedEvents: optional(integer(1, 255)),
    /** Time spent standing. */
    timeStopped: optional(integer(1, 36000)),
    /** Number of stops. */
    numOfStopped: optional(integer(1, 255)),
    /** Place and duration of a stop. */
    locOfStops: optional(RptLocOfStops),
    /** Number of vehicles passed in the region. */
    regNumOfVehPassed: optional(integer(1, 255)),
    /** Number of vehicles surpassed in the region. */
    regNumOfSurpassedVeh: optional(integer(1, 255)),
    /** Number of V2X messages received. */
    totalMsgsReceived: optional(integer(1, 255)),
  },
  extensible(),
)

/** Averages or totals. */
export const RptAvgAndSummaryRecordData = choice(
  {
    /** Averages. */
    averagedRecord: RptAveragedRecord,
    /** Totals. */
    summaryRecord: RptSummaryRecord,
  },
  extensible(),
)

/** Averages or totals between two points of a trip. */
export const RptAveragedAndSummaryRecord = sequence(
  {
    /** When collection began. */
    startTime: DDateTime,
    /** Where it began. */
    startLoc: Position3D,
    /** Accuracy of the start position. */
    startAccOfPos: PositionalAccuracy,
    /** When collection ended. */
    endTime: DDateTime,
    /** Where it ended. */
    endLoc: Position3D,
    /** Accuracy of the end position. */
    endAccOfPos: PositionalAccuracy,
    /** The averages or totals. */
    record: RptAvgAndSummaryRecordData,
  },
  extensible(),
)

/** PDR message: what a vehicle recorded under one probe data configuration. */
export const ProbeDataReportMessage = sequence(
  {
    /** Configuration that was followed. */
    configId: ConfigId,
    /** Who reports, from where and when. */
    reportChar: ReportCharacteristics,
    /** Road authority that issued the configuration. */
    roadAuthorityID: optional(RoadAuthorityID),
    /** Recorded moments. */
    instantaneousRecs: optional(RptInstantaneousRecords),
    /** Averages or totals. */
    avgAndSumRec: optional(RptAveragedAndSummaryRecord),
  },
  extensible(),
)
