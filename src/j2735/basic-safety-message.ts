/**
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

export const PartII_Id = integer(0, 63)

export const EventDescription = sequence(
  {
    typeEvent: ITIScodes,
    description: optional(sequenceOf(ITIScodes, [1, 8])),
    priority: optional(Priority),
    heading: optional(HeadingSlice),
    extent: optional(Extent),
    regional: optional(sequenceOf(regionalExtension('EventDescription'), [1, 4])),
  },
  extensible(),
)

export const TrailerHistoryPoint = sequence(
  {
    pivotAngle: Angle,
    timeOffset: TimeOffset,
    positionOffset: Node_XY_24b,
    elevationOffset: optional(VertOffset_B07),
    heading: optional(CoarseHeading),
  },
  extensible(),
)

export const TrailerHistoryPointList = sequenceOf(TrailerHistoryPoint, [1, 23])

export const IsDolly = boolean()

export const TrailerMass = integer(0, 255)

export const TrailerUnitDescription = sequence(
  {
    isDolly: IsDolly,
    width: VehicleWidth,
    length: VehicleLength,
    height: optional(VehicleHeight),
    mass: optional(TrailerMass),
    bumperHeights: optional(BumperHeights),
    centerOfGravity: optional(VehicleHeight),
    frontPivot: PivotPointDescription,
    rearPivot: optional(PivotPointDescription),
    rearWheelOffset: optional(Offset_B12),
    positionOffset: Node_XY_24b,
    elevationOffset: optional(VertOffset_B07),
    crumbData: optional(TrailerHistoryPointList),
  },
  extensible(),
)

export const TrailerUnitDescriptionList = sequenceOf(TrailerUnitDescription, [1, 8])

export const TrailerData = sequence(
  { doNotUse: SSPindex, connection: PivotPointDescription, units: TrailerUnitDescriptionList },
  extensible(),
)

export const SpecialVehicleExtensions = sequence(
  {
    vehicleAlerts: optional(EmergencyDetails),
    description: optional(EventDescription),
    doNotUse: optional(TrailerData),
  },
  extensible(),
)

export const DisabledVehicle = sequence(
  { statusDetails: range(ITIScodes, 523, 541), locationDetails: optional(GenericLocations) },
  extensible(),
)

export const ObstacleDirection = alias(Angle)

export const ObstacleDetection = sequence(
  {
    obDist: ObstacleDistance,
    obDirect: ObstacleDirection,
    description: optional(range(ITIScodes, 523, 541)),
    locationDetails: optional(GenericLocations),
    dateTime: DDateTime,
    vertEvent: optional(VerticalAccelerationThreshold),
  },
  extensible(),
)

export const RTCMPackage = sequence({ rtcmHeader: optional(RTCMheader), msgs: RTCMmessageList }, extensible())

export const SpeedProfileMeasurement = alias(GrossSpeed)

export const SpeedProfileMeasurementList = sequenceOf(SpeedProfileMeasurement, [1, 20])

export const SpeedProfile = sequence({ speedReports: SpeedProfileMeasurementList }, extensible())

export const VehicleData = sequence(
  {
    height: optional(VehicleHeight),
    bumpers: optional(BumperHeights),
    mass: optional(VehicleMass),
    doNotUse: optional(TrailerWeight),
  },
  extensible({
    trailerPresent: optional(boolean()),
    pivotPoint: optional(PivotPointDescription),
    axles: optional(Axles),
    leanAngle: optional(integer(-90, 90)),
  }),
)

export const WeatherProbe = sequence(
  {
    airTemp: optional(AmbientAirTemperature),
    airPressure: optional(AmbientAirPressure),
    rainRates: optional(WiperSet),
  },
  extensible(),
)

export const WeatherReport = sequence(
  {
    isRaining: EssPrecipYesNo,
    rainRate: optional(EssPrecipRate),
    precipSituation: optional(EssPrecipSituation),
    solarRadiation: optional(EssSolarRadiation),
    friction: optional(EssMobileFriction),
    roadFriction: optional(CoefficientOfFriction),
  },
  extensible(),
)

export const SupplementalVehicleExtensions = sequence(
  {
    classification: optional(BasicVehicleClass),
    classDetails: optional(VehicleClassification),
    vehicleData: optional(VehicleData),
    doNotUse1: optional(WeatherReport),
    doNotUse2: optional(WeatherProbe),
    doNotUse3: optional(ObstacleDetection),
    status: optional(DisabledVehicle),
    doNotUse4: optional(SpeedProfile),
    doNotUse5: optional(RTCMPackage),
    regional: optional(sequenceOf(regionalExtension('SupplementalVehicleExtensions'), [1, 4])),
  },
  extensible({
    fhwaVehicleClass: RptVehicleClass,
    trailers: optional(TrailersJ2945Slash1B),
    schoolBus: optional(SchoolBusJ2945Slash1C),
  }),
)

export const BSMpartIIExtension = objectSet({
  0: VehicleSafetyExtensions,
  1: SpecialVehicleExtensions,
  2: SupplementalVehicleExtensions,
})

export const PartIIcontent = sequence({
  'partII-Id': PartII_Id,
  'partII-Value': openType('partII-Id', () => BSMpartIIExtension),
})

export const BasicSafetyMessage = sequence(
  {
    coreData: BSMcoreData,
    partII: optional(sequenceOf(PartIIcontent, [1, 8])),
    regional: optional(sequenceOf(regionalExtension('BasicSafetyMessage'), [1, 4])),
  },
  extensible(),
)
