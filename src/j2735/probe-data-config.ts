/**
 * Probe data configuration: tells vehicles which probe data to record, on which triggers, where, when and for how long.
 * Answered by probe data reports.
 *
 * @module ProbeDataConfig
 */
import { boolean, choice, enumerated, extensible, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { DDate, DDateTime, DTime, IntersectionID, RoadAuthorityID } from './common'
import { DSRCmsgID } from './dsrc-msg-id'
import { ValidRegion } from './traveler-information'

/**
 * Number of a probe data configuration, chosen by whoever sends it. A report repeats it, so that the receiver knows
 * which configuration was followed.
 */
export const ConfigId = integer(1, 255)

/**
 * Which vehicles a configuration is for: the thirteen vehicle classes of the US Federal Highway Administration, each on
 * or off.
 */
export const CfgVehicleClass = sequence(
  {
    /** Vehicles with two or three wheels. */
    motorcycles: boolean(),
    /** Cars, with or without a light trailer. */
    passengerCars: boolean(),
    /** Pickups, vans and other two-axle, four-tire vehicles. */
    other2axle4tireSingleUnitVehs: boolean(),
    /** Buses. */
    buses: boolean(),
    /** Single-unit trucks with two axles and six tires. */
    twoAxle6TireSingleUnitTrucks: boolean(),
    /** Single-unit trucks with three axles. */
    threeAxleSingleUnitTrucks: boolean(),
    /** Single-unit trucks with four or more axles. */
    fourOrMoreAxleSingleUnitTrucks: boolean(),
    /** Trucks with one trailer, four axles or fewer. */
    fourOrFewerAxleSingleTrailerTrucks: boolean(),
    /** Trucks with one trailer, five axles. */
    fiveAxleSingleTrailerTrucks: boolean(),
    /** Trucks with one trailer, six axles or more. */
    sixOrMoreAxleSingleTrailerTrucks: boolean(),
    /** Trucks with several trailers, five axles or fewer. */
    fiveOrFewerAxleMultiTrailerTrucks: boolean(),
    /** Trucks with several trailers, six axles. */
    sixAxleMultiTrailerTrucks: boolean(),
    /** Trucks with several trailers, seven axles or more. */
    sevenOrMoreAxleMultiTrailerTrucks: boolean(),
  },
  extensible(),
)

/** Identifies a configuration and the vehicles that shall follow it. */
export const ConfigDescriptor = sequence(
  {
    /** Number of this configuration. */
    identifier: ConfigId,
    /** Classes of vehicles asked to take part. */
    vehClass: optional(CfgVehicleClass),
    /** Road authority that issued the configuration. */
    roadAuthorityID: optional(RoadAuthorityID),
    /** Share of the vehicles that are asked to respond. */
    percentOfResp: optional(integer(1, 10)),
  },
  extensible(),
)

/** When a configuration applies again and again: hours of the day, first and last day, and days of the week. */
export const CfgEventRecurrence = sequence(
  {
    /** Time of day at which it begins to apply. */
    startTime: optional(DTime),
    /** Time of day at which it ceases to apply. */
    endTime: optional(DTime),
    /** First day. */
    startDate: optional(DDate),
    /** Last day. */
    endDate: optional(DDate),
    /** Applies on Mondays. */
    monday: boolean(),
    /** Applies on Tuesdays. */
    tuesday: boolean(),
    /** Applies on Wednesdays. */
    wednesday: boolean(),
    /** Applies on Thursdays. */
    thursday: boolean(),
    /** Applies on Fridays. */
    friday: boolean(),
    /** Applies on Saturdays. */
    saturday: boolean(),
    /** Applies on Sundays. */
    sunday: boolean(),
    /** True: the times described are left out instead of included. */
    exclusion: optional(boolean()),
  },
  extensible(),
)

/** The time within which a configuration is valid. */
export const ConfigTemporalBoundary = sequence(
  {
    /** Start of validity. */
    beginTime: DDateTime,
    /** End of validity. */
    endTime: DDateTime,
    /** Days and hours within that span. */
    recurring: CfgEventRecurrence,
  },
  extensible(),
)

/** Limits a configuration either in time or in space. */
export const ConfigBoundary = choice(
  {
    /** Valid only during this time. */
    temporalBoundary: ConfigTemporalBoundary,
    /** Valid only within this region. */
    geoAndDistBoundary: ValidRegion,
  },
  extensible(),
)

/** What transit vehicles shall report at every interval. */
export const CfgTransitVehicleData = sequence(
  {
    /** Report the present number of passengers. */
    currNumPasngers: optional(boolean()),
    /** Report the average number of passengers. */
    avgNumPasngers: optional(boolean()),
    /** Report how well the schedule is kept. */
    trnstVehSchAdh: optional(boolean()),
  },
  extensible(),
)

/** How often data is recorded: by elapsed time or by distance driven. */
export const CfgInterval = choice(
  {
    /** Time between two records. */
    timeInterval: integer(1, 36000),
    /** Distance between two records. */
    distanceInterval: integer(1, 100),
  },
  extensible(),
)

/** Data to record at regular intervals. Each flag asks for one kind of data. */
export const CfgIntervalEvents = sequence(
  {
    /** Spacing of the records. */
    interval: CfgInterval,
    /** Record the state of the wipers. */
    wiperStatus: optional(boolean()),
    /** Record how many vehicles were observed. */
    vehCount: optional(boolean()),
    /** Record weather observations. */
    weatherData: optional(boolean()),
    /** Data of transit vehicles to record. */
    transitVehData: optional(CfgTransitVehicleData),
    /** Record the number of occupants. */
    numOfOccupants: optional(boolean()),
  },
  extensible(),
)

/** Sudden driving events that trigger a record. */
export const CfgEvents = sequence(
  {
    /** Antilock brakes engaged. */
    absActivated: optional(boolean()),
    /** Traction was lost and traction control engaged. */
    tractionCtlLoss: optional(boolean()),
    /** Stability control engaged. */
    stabilityCtlActivated: optional(boolean()),
    /** Hard braking. */
    hardBraking: optional(boolean()),
    /** Swerving beyond this threshold. */
    swerveThreshold: optional(integer(1, 50)),
  },
  extensible(),
)

/** How much motion data to keep around a driving event. */
export const CfgHysteresis = sequence(
  {
    /** Number of samples to keep. */
    hysSamples: integer(1, 10),
    /** Rate at which the samples are taken. */
    hysRate: integer(1, 10),
  },
  extensible(),
)

/** Driving events that trigger a record, with the motion data to keep around them. */
export const CfgKinematicEvents = sequence(
  {
    /** Events to watch for. */
    events: CfgEvents,
    /** Samples to keep around the event. */
    hysteresis: optional(CfgHysteresis),
  },
  extensible(),
)

/** One activity of an emergency or transit vehicle that triggers a record. */
export const CfgEmerAndTransitInfo = choice(
  {
    /** The light bar of the emergency vehicle is switched. */
    emerVehLightBar: boolean(),
    /** The vehicle asks for signal priority or preemption. */
    reqTspEvp: boolean(),
    /** The passenger count changes. */
    transitVehPassCnt: boolean(),
    /** A door of the transit vehicle opens or closes. */
    transitVehDoor: boolean(),
  },
  extensible(),
)

/** Organization whose message dictionary is meant: SAE, ETSI or ISO. */
export const CfgMsgDictionary = enumerated([1, 'sae', 'etsi', 'iso'], extensible())

/** Which received V2X messages are of interest. */
export const CfgMsgRecepIndicators = sequence(
  {
    /** Dictionary that defines the messages. */
    msgDictionary: optional(CfgMsgDictionary),
    /** Message identifiers, by their number in SAE J2735. */
    messages: optional(sequenceOf(DSRCmsgID, [1, 8, true])),
  },
  extensible(),
)

/** When a vehicle counts as driving slowly. */
export const CfgLowSpeedCriteria = sequence(
  {
    /** Speeds below this are low. */
    lowSpeedThreshold: integer(5, 100),
    /** How long the speed must stay low. */
    lowSpeedTimeThresh: optional(integer(1, 30)),
  },
  extensible(),
)

/** Events in or at the vehicle that trigger a record. */
export const CfgVehicleEvents = sequence(
  {
    /** Headlights are switched. */
    headLights: optional(boolean()),
    /** Fog lights are switched. */
    fogLights: optional(boolean()),
    /** Hazard lights are switched. */
    hazardLights: optional(boolean()),
    /** Sudden driving events. */
    kinematicEvents: optional(CfgKinematicEvents),
    /** The wipers change their state. */
    wiperStatusChange: optional(boolean()),
    /** The vehicle becomes slow. */
    lowSpeed: optional(CfgLowSpeedCriteria),
    /** The vehicle drives at this speed again after it was slow. */
    resumedSpeed: optional(integer(1, 100)),
    /** The vehicle enters or leaves the region of the configuration. */
    vehEntrsExitsRegion: optional(boolean()),
    /** An emergency vehicle is noticed nearby. */
    emerVehDetect: optional(boolean()),
    /** Activity of an emergency or transit vehicle. */
    emerAndTransInfo: optional(CfgEmerAndTransitInfo),
    /** Certain V2X messages are received. */
    v2xMsgRecption: optional(CfgMsgRecepIndicators),
    /** The driver is alerted or warned. */
    driverAlertsAndWarnings: optional(boolean()),
  },
  extensible(),
)

/** What to record when the vehicle meets a traffic signal. */
export const CfgTrafficSigEncounters = sequence(
  {
    /** Only these intersections; all if absent. */
    intersections: optional(sequenceOf(IntersectionID, [1, 100])),
    /** Record delays on the approach that reach this threshold. */
    trfcsigApproachDelay: optional(integer(1, 3600)),
    /** Record approach speeds against this threshold. */
    trfsigApproachSpeed: optional(integer(1, 200)),
    /** Record arrivals on green. */
    trfsigArrivalGreen: optional(boolean()),
    /** Record arrivals on red. */
    trfsigArrivalRed: optional(boolean()),
    /** Record delays of pedestrians that reach this threshold. */
    trfsigPedDelay: optional(integer(1, 300)),
    /** Record when the signal seen differs from the SPAT message. */
    trfsigSpatMismatch: optional(boolean()),
    /** Record when the signal changes at other times than the SPAT message said. */
    trfsigSpatTimingError: optional(boolean()),
  },
  extensible(),
)

/** Kinds of road signs to detect, by their colors or by their shape. */
export const CfgRoadSignTypes = sequence(
  {
    /** White text on green. */
    whiteOnGreen: optional(boolean()),
    /** Black text on yellow. */
    blackOnYellow: optional(boolean()),
    /** Black text on orange. */
    blackOnOrange: optional(boolean()),
    /** White text on red. */
    whiteOnRed: optional(boolean()),
    /** Black text on white. */
    blackOnWhite: optional(boolean()),
    /** Eight-sided signs. */
    octagon: optional(boolean()),
    /** Equilateral triangles. */
    eqlatTriangle: optional(boolean()),
    /** Round signs. */
    circle: optional(boolean()),
    /** Pennants. */
    pennant: optional(boolean()),
    /** Five-sided signs. */
    pentagon: optional(boolean()),
    /** Crossbucks of railroad crossings. */
    crossbuck: optional(boolean()),
    /** Diamonds. */
    diamond: optional(boolean()),
    /** Trapezoids. */
    trapezoid: optional(boolean()),
    /** Any other sign. */
    other: optional(boolean()),
  },
  extensible(),
)

/** What to record about road signs. */
export const CfgRoadSignInfo = sequence(
  {
    /** Kinds of signs to detect. */
    roadsignDetection: CfgRoadSignTypes,
    /** First threshold below which a sign reflects too little. */
    lowRoadsignReflect1: optional(integer(1, 250)),
    /** Second threshold below which a sign reflects too little. */
    lowRoadsignReflect2: optional(integer(1, 250)),
  },
  extensible(),
)

/** Events on or beside the road that trigger a record. */
export const CfgRoadwayEvents = sequence(
  {
    /** An obstacle is detected. */
    obstacleDetected: boolean(),
    /** The road surface is bad. */
    adverseRoadSurface: boolean(),
    /** Encounters with traffic signals. */
    trafficSigEncounters: optional(CfgTrafficSigEncounters),
    /** A lamp of a traffic signal is out. */
    trfsigLightOut: boolean(),
    /** Signal and mapped road geometry do not agree. */
    trfsigRoadGeoMismatch: boolean(),
    /** Road signs to look at. */
    roadSignInfo: optional(CfgRoadSignInfo),
    /** Lane markings reflect less than this threshold. */
    lowLaneMarkReflect: optional(integer(1, 100)),
    /** A road sign contradicts what is known of the road. */
    roadsignIncnstncy: boolean(),
    /** The lanes differ from the known lane geometry. */
    laneGeoIncnstncy: boolean(),
    /** An incident is detected. */
    incidentDetect: boolean(),
    /** Signs of a work zone are detected. */
    workZoneCharDetect: boolean(),
    /** Bad weather is detected. */
    inclWeatherDetect: boolean(),
    /** A railroad crossing is active. */
    railrdCrossActivated: boolean(),
    /** A drawbridge is active. */
    drawBridgeActivated: boolean(),
  },
  extensible(),
)

/** Events of the radio and satellite positioning systems that trigger a record. */
export const CfgCommSysPerfEvents = sequence(
  {
    /** The channel is busy for more than this share of time, as measured by SAE J2945/1. */
    'j2945-1ChanBusyThresh': optional(integer(1, 100, { unit: '%' })),
    /** Record which roadside unit is heard. */
    rfDataRsuInfo: optional(boolean()),
    /** This number of roadside units is observed. */
    numRsusObservedThresh: optional(integer(1, 254)),
    /** Jamming of the V2X radio beyond this threshold. */
    rfV2xJamDetectThresh: optional(integer(1, 140)),
    /** Vehicle density of SAE J2945/1 beyond this threshold. */
    'j2945-1VehDensThresh': optional(integer(1, 255)),
    /** Channel quality indicator of SAE J2945/1 below this threshold. */
    'j2945-1CqiBelowThresh': optional(integer(1, 100)),
    /** Tracking error of SAE J2945/1 beyond this threshold. */
    'j2945-1TrackErrorThresh': optional(integer(1, 100)),
    /** Horizontal dilution of precision beyond this threshold. */
    gnssHdopExceedsThresh: optional(integer(1, 20)),
    /** Fewer satellites in use than this. */
    gnssSatsBelowThresh: optional(integer(1, 20)),
    /** Jamming of satellite positioning is detected. */
    gnssJammingDetect: optional(boolean()),
  },
  extensible(),
)

/** Triggers that make a vehicle record its state at that moment. */
export const CfgInstantaneousEventTriggers = choice(
  {
    /** At regular intervals. */
    intervalEvents: CfgIntervalEvents,
    /** Events in or at the vehicle. */
    vehicleEvents: CfgVehicleEvents,
    /** Events on or beside the road. */
    roadwayEvents: CfgRoadwayEvents,
    /** Events of the radio and positioning systems. */
    commSysPerfEvents: CfgCommSysPerfEvents,
  },
  extensible(),
)

/** Which averages to report. Each flag asks for one. */
export const CfgAveragedTriggers = sequence(
  {
    /** Average speed. */
    avgSpeed: optional(boolean()),
    /** Average duration of stops. */
    avgStopDuration: optional(boolean()),
    /** Average fuel consumption. */
    avgFuelConsumption: optional(boolean()),
    /** Average emissions. */
    avgEmissions: optional(boolean()),
    /** Average number of occupants. */
    avgNumOfOccupants: optional(boolean()),
  },
  extensible(),
)

/** When a vehicle counts as stopped. */
export const CfgStoppedCriteria = sequence(
  {
    /** Speeds below this count as standing. */
    stoppedSpeedThreshold: integer(1, 30),
    /** How long the speed must stay below. */
    amountOfTimeBelow: integer(1, 300),
  },
  extensible(),
)

/** Which totals to report for the time in the region. Each flag or criterion asks for one. */
export const CfgSummaryTriggers = sequence(
  {
    /** Travel time through the region. */
    regTravelTime: optional(boolean()),
    /** Distance driven in the region. */
    regVehDistTraveled: optional(boolean()),
    /** Time driven in the region. */
    regVehTimeTraveled: optional(boolean()),
    /** Fuel consumed. */
    fuelConsumption: optional(boolean()),
    /** Emissions in total. */
    totalVehEmissions: optional(boolean()),
    /** Number of slow phases, by this criterion. */
    numOfLowSpeedEvents: optional(CfgLowSpeedCriteria),
    /** Time spent standing, by this criterion. */
    timeStopped: optional(CfgStoppedCriteria),
    /** Number of stops, by this criterion. */
    numOfStopped: optional(CfgStoppedCriteria),
    /** Places of the stops. */
    locOfStops: optional(boolean()),
    /** Number of vehicles passed in the region. */
    regNumOfVehPassed: optional(boolean()),
    /** Number of vehicles surpassed in the region. */
    regNumOfSurpassedVeh: optional(boolean()),
    /** Number of V2X messages received, of these kinds. */
    totalMsgsReceived: optional(CfgMsgRecepIndicators),
  },
  extensible(),
)

/** What to report over a stretch of time: averages or totals. */
export const CfgAveragedAndSummaryTriggers = choice(
  {
    /** Averages. */
    averagedTriggers: CfgAveragedTriggers,
    /** Totals. */
    summaryTriggers: CfgSummaryTriggers,
  },
  extensible(),
)

/** What makes a vehicle record data. */
export const ConfigTriggers = choice(
  {
    /** Events at a moment. */
    instantaneousTriggers: CfgInstantaneousEventTriggers,
    /** Averages or totals over time. */
    avgAndSumTriggers: CfgAveragedAndSummaryTriggers,
  },
  extensible(),
)

/** One configuration of probe data collection. */
export const ProbeDataConfig = sequence(
  {
    /** Identity of the configuration and who takes part. */
    descriptor: ConfigDescriptor,
    /** What to record, and when. */
    triggers: ConfigTriggers,
    /** Data older than this need not be sent any more. */
    maxAgeOfData: integer(1, 90),
    /** Time or region in which it applies; without limits if absent. */
    boundary: optional(ConfigBoundary),
  },
  extensible(),
)

/** PDC message: one or more probe data configurations, sent to vehicles by a road operator. */
export const ProbeDataConfigMessage = sequenceOf(ProbeDataConfig, [1, 255, true])
