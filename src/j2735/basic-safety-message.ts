/**
 * The Basic Safety Message: where a vehicle is, how it moves, and in part II what special it has to say (siren and
 * lights, events, trailers, size and load).
 * @module BasicSafetyMessage
 */
import {
  alias,
  boolean,
  extensible,
  integer,
  objectSet,
  openType,
  optional,
  range,
  renamed,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import {
  AmbientAirPressure,
  AmbientAirTemperature,
  Angle,
  Axles,
  BasicVehicleClass,
  BSMcoreData,
  BumperHeights,
  CoarseHeading,
  CoefficientOfFriction,
  DDateTime,
  EmergencyDetails,
  Extent,
  GrossSpeed,
  HeadingSlice,
  Node_XY_24b,
  ObstacleDistance,
  Offset_B12,
  PivotPointDescription,
  Priority,
  RTCMheader,
  RTCMmessageList,
  SchoolBusJ2945Slash1C,
  SSPindex,
  TimeOffset,
  TrailersJ2945Slash1B,
  TrailerWeight,
  VehicleClassification,
  VehicleHeight,
  VehicleLength,
  VehicleMass,
  VehicleSafetyExtensions,
  VehicleWidth,
  VerticalAccelerationThreshold,
  VertOffset_B07,
  WiperSet,
} from './common'
import { GenericLocations, ITIScodes } from './itis'
import { EssMobileFriction, EssPrecipRate, EssPrecipSituation, EssPrecipYesNo, EssSolarRadiation } from './ntcip'
import { RptVehicleClass } from './probe-data-report'
import { regionalExtension } from './regional-extension'

/**
 * Number that selects the content of a part II entry: 0 safety extensions, 1 special vehicle extensions, 2
 * supplemental vehicle extensions.
 */
export const PartII_Id = integer(0, 63)

/**
 * Short account of an event or of what the sender is doing, in ITIS codes: slow vehicle, convoy, work vehicle and
 * the like.
 */
export const EventDescription = sequence(
  {
    /** The event itself. */
    typeEvent: ITIScodes,
    /** Further codes that describe the event or give advice. */
    description: optional(sequenceOf(ITIScodes, [1, 8])),
    /** Urgency compared with other descriptions of the same kind. */
    priority: optional(Priority),
    /** Travel directions to which the event matters. */
    heading: optional(HeadingSlice),
    /** Distance over which it matters. */
    extent: optional(Extent),
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('EventDescription'), [1, 4])),
  },
  extensible(),
)

/** One earlier position of a trailer or dolly, seen from where the hauling vehicle was at that same moment. */
export const TrailerHistoryPoint = sequence(
  {
    /** Angle to the unit in front. */
    pivotAngle: Angle,
    /** How long ago it was. */
    timeOffset: TimeOffset,
    /** Place relative to the hauling vehicle. */
    positionOffset: Node_XY_24b,
    /** Height relative to the hauling vehicle. */
    elevationOffset: optional(VertOffset_B07),
    /** Direction in which the unit pointed. */
    heading: optional(CoarseHeading),
  },
  extensible(),
)

/** The recent positions of a trailer or dolly. */
export const TrailerHistoryPointList = sequenceOf(TrailerHistoryPoint, [1, 23])

/** True for a dolly, which only carries and couples a trailer; false for a trailer. */
export const IsDolly = boolean()

/** Mass of a trailer or dolly. The largest number also stands for anything heavier. */
export const TrailerMass = integer(0, 255, { unit: 'kg', resolution: 500, unavailable: 0 })

/** Shape, coupling points and motion of one trailer or dolly. */
export const TrailerUnitDescription = sequence(
  {
    /** Dolly or trailer. */
    isDolly: IsDolly,
    /** Width of the unit. */
    width: VehicleWidth,
    /** Length of the unit. */
    length: VehicleLength,
    /** Height of the unit. */
    height: optional(VehicleHeight),
    /** Mass of the unit. */
    mass: optional(TrailerMass),
    /** Heights of its front and rear bumpers. */
    bumperHeights: optional(BumperHeights),
    /** Height of its center of gravity. */
    centerOfGravity: optional(VehicleHeight),
    /** Where it is coupled to the unit in front. */
    frontPivot: PivotPointDescription,
    /** Where the next unit is coupled to it; present if there is one. */
    rearPivot: optional(PivotPointDescription),
    /** Effective center line of the rear wheels, measured from the rear end of the unit. */
    rearWheelOffset: optional(Offset_B12),
    /** Where the unit is now, relative to the hauling vehicle. */
    positionOffset: Node_XY_24b,
    /** Its height now, relative to the hauling vehicle. */
    elevationOffset: optional(VertOffset_B07),
    /** Where the unit was before. */
    crumbData: optional(TrailerHistoryPointList),
  },
  extensible(),
)

/** The trailers and dollies of a combination, from front to back. */
export const TrailerUnitDescriptionList = sequenceOf(TrailerUnitDescription, [1, 8])

/**
 * The trailers and dollies that a vehicle pulls, and how they are coupled. Superseded by `trailers` of the
 * supplemental vehicle extensions.
 */
export const TrailerData = sequence(
  {
    /** Carries no meaning any more; send 0. */
    doNotUse: renamed(SSPindex, ['sspRights', 'notUsed']),
    /** Where the first unit is coupled to the hauling vehicle. */
    connection: PivotPointDescription,
    /** The coupled units, from front to back. */
    units: TrailerUnitDescriptionList,
  },
  extensible(),
)

/**
 * BSM part II, id 1: what an emergency, service or other special vehicle adds. Here an emergency vehicle reports
 * its siren, lights and kind of response.
 */
export const SpecialVehicleExtensions = sequence(
  {
    /** Siren, light bar and kind of response. */
    vehicleAlerts: optional(EmergencyDetails),
    /** What the vehicle is doing, in ITIS codes. */
    description: optional(EventDescription),
    /** Trailers of the vehicle; replaced by `trailers` of the supplemental vehicle extensions. */
    doNotUse: optional(TrailerData, ['trailers']),
  },
  extensible(),
)

/** Says that the sender has broken down or is in trouble, and where on the road it stands. */
export const DisabledVehicle = sequence(
  {
    /**
     * What happened, out of a few ITIS accident and incident codes such as stalled, disabled or burning vehicle.
     */
    statusDetails: range(ITIScodes, 523, 541),
    /** Where on the road, such as on the shoulder. */
    locationDetails: optional(GenericLocations),
  },
  extensible(),
)

/** Direction in which an obstacle was seen, clockwise from straight ahead of the reporting vehicle. */
export const ObstacleDirection = alias(Angle)

/** An obstacle or road hazard that the vehicle saw or ran over. */
export const ObstacleDetection = sequence(
  {
    /** Distance from the vehicle to the obstacle. */
    obDist: ObstacleDistance,
    /** Direction from the vehicle to the obstacle. */
    obDirect: ObstacleDirection,
    /** Kind of obstacle, out of a few ITIS codes. */
    description: optional(range(ITIScodes, 523, 541)),
    /** Where on the road it is. */
    locationDetails: optional(GenericLocations),
    /** When it was detected. */
    dateTime: DDateTime,
    /** Wheels that were jolted. */
    vertEvent: optional(VerticalAccelerationThreshold),
  },
  extensible(),
)

/** GNSS correction data in RTCM format, as known to the sender. */
export const RTCMPackage = sequence(
  {
    /** State of the receiver and position of its antenna. */
    rtcmHeader: optional(RTCMheader),
    /** The RTCM messages, byte for byte. */
    msgs: RTCMmessageList,
  },
  extensible(),
)

/** Average speed of traffic in one direction over some time, in coarse steps. */
export const SpeedProfileMeasurement = alias(GrossSpeed)

/** Average speeds, the latest first. */
export const SpeedProfileMeasurementList = sequenceOf(SpeedProfileMeasurement, [1, 20])

/** Recent average speeds of the traffic that the sender observed. */
export const SpeedProfile = sequence(
  {
    /** The measured averages, the latest first. */
    speedReports: SpeedProfileMeasurementList,
  },
  extensible(),
)

/**
 * Height, mass and other physical properties of the vehicle. The 2023-09 edition, and only that one, lays out the
 * first components differently, which cannot be seen in the encoded data.
 */
export const VehicleData = sequence(
  {
    /** Height of the vehicle. */
    height: optional(VehicleHeight),
    /** Heights of the front and rear bumpers. */
    bumpers: optional(BumperHeights),
    /** Mass of the vehicle. */
    mass: optional(VehicleMass),
    /** Weight of the trailer; describe trailers in `trailers` of the supplemental vehicle extensions. */
    doNotUse: optional(TrailerWeight, ['trailerWeight']),
  },
  extensible({
    /** Whether the vehicle pulls a trailer. */
    trailerPresent: optional(boolean()),
    /** Where a trailer is coupled. */
    pivotPoint: optional(PivotPointDescription),
    /** Number of axles. */
    axles: optional(Axles),
    /** How far the vehicle leans sideways from upright, as a motorcycle does in a curve. */
    leanAngle: optional(integer(-90, 90, { unit: 'deg' })),
  }),
)

/** Weather as the vehicle itself measures it or gives away by its wipers. */
export const WeatherProbe = sequence(
  {
    /** Outside air temperature. */
    airTemp: optional(AmbientAirTemperature),
    /** Outside air pressure. */
    airPressure: optional(AmbientAirPressure),
    /** State and rate of the wipers. */
    rainRates: optional(WiperSet),
  },
  extensible(),
)

/** Weather and road condition at the vehicle, in terms of NTCIP road weather stations. */
export const WeatherReport = sequence(
  {
    /** Whether anything falls from the sky. */
    isRaining: EssPrecipYesNo,
    /** How much of it. */
    rainRate: optional(EssPrecipRate),
    /** What kind of it and how heavy. */
    precipSituation: optional(EssPrecipSituation),
    /** Energy received from the sun over the past day. */
    solarRadiation: optional(EssSolarRadiation),
    /** Measured friction of the road, as a share. */
    friction: optional(EssMobileFriction),
    /** Coefficient of friction of the road. */
    roadFriction: optional(CoefficientOfFriction),
  },
  extensible(),
)

/**
 * BSM part II, id 2: class, size, condition and surroundings of the vehicle. The components named `doNotUse…` are
 * kept for older senders and should not be sent any more.
 */
export const SupplementalVehicleExtensions = sequence(
  {
    /** Class of the vehicle, in short. */
    classification: optional(BasicVehicleClass),
    /** Class and role of the vehicle in detail. */
    classDetails: optional(VehicleClassification),
    /** Height, mass and other physical properties. */
    vehicleData: optional(VehicleData),
    /** Weather report; not to be sent any more. */
    doNotUse1: optional(WeatherReport, ['weatherReport']),
    /** Weather measured by the vehicle; not to be sent any more. */
    doNotUse2: optional(WeatherProbe, ['weatherProbe']),
    /** Detected obstacle; not to be sent any more. */
    doNotUse3: optional(ObstacleDetection, ['obstacle']),
    /** Breakdown of the vehicle. */
    status: optional(DisabledVehicle),
    /** Observed speeds of traffic; not to be sent any more. */
    doNotUse4: optional(SpeedProfile, ['speedProfile']),
    /** RTCM corrections; not to be sent any more. */
    doNotUse5: optional(RTCMPackage, ['theRTCM']),
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('SupplementalVehicleExtensions'), [1, 4])),
  },
  extensible({
    /** Vehicle class in the scheme of the US Federal Highway Administration. */
    fhwaVehicleClass: RptVehicleClass,
    /** Trailers that the vehicle pulls (SAE J2945/1B). */
    trailers: optional(TrailersJ2945Slash1B),
    /** State of a school bus (SAE J2945/1C). */
    schoolBus: optional(SchoolBusJ2945Slash1C),
  }),
)

/** The contents of BSM part II by their id. */
export const BSMpartIIExtension = objectSet({
  0: VehicleSafetyExtensions,
  1: SpecialVehicleExtensions,
  2: SupplementalVehicleExtensions,
})

/** One entry of BSM part II: an id, and content of the type that the id selects. */
export const PartIIcontent = sequence({
  /** Kind of content. */
  'partII-Id': PartII_Id,
  /** The content; bytes if the id is not known. */
  'partII-Value': openType('partII-Id', () => BSMpartIIExtension),
})

/**
 * What a vehicle broadcasts about itself, usually ten times per second: position, motion, brakes and size, with
 * optional part II content. To find part II content, look for its id; the order of the entries says nothing.
 */
export const BasicSafetyMessage = sequence(
  {
    /** Position, motion, brakes and size: present in every BSM. */
    coreData: BSMcoreData,
    /** Further content, each entry with its id. */
    partII: optional(sequenceOf(PartIIcontent, [1, 8])),
    /** Content that a region adds. */
    regional: optional(sequenceOf(regionalExtension('BasicSafetyMessage'), [1, 4])),
  },
  extensible(),
)
