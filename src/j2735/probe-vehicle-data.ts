/**
 * @module ProbeVehicleData
 */
import {
  choice,
  enumerated,
  extensible,
  ia5String,
  integer,
  octetString,
  optional,
  sequence,
  sequenceOf,
} from '../asn1/schema'
import {
  AccelerationSet4Way,
  AmbientAirPressure,
  AmbientAirTemperature,
  Angle,
  BrakeSystemStatus,
  BumperHeights,
  CoefficientOfFriction,
  DDateTime,
  DescriptiveName,
  ExteriorLights,
  FullPositionVector,
  GNSSstatus,
  HeadingConfidence,
  LightbarInUse,
  MinuteOfTheYear,
  ObstacleDistance,
  PositionConfidenceSet,
  SpeedandHeadingandThrottleConfidence,
  SpeedConfidence,
  SteeringWheelAngle,
  ThrottleConfidence,
  TimeConfidence,
  TrailerWeight,
  VehicleClassification,
  VehicleHeight,
  VehicleID,
  VehicleMass,
  VehicleSafetyExtensions,
  VehicleType,
  VerticalAccelerationThreshold,
  WiperSet,
} from './common'
import { IncidentResponseEquipment, ResponderGroupAffected, VehicleGroupAffected } from './itis'
import { EssMobileFriction, EssPrecipRate, EssPrecipSituation, EssPrecipYesNo, EssSolarRadiation } from './ntcip'
import { regionalExtension } from './regional-extension'

export const AccelerationConfidence = enumerated([
  'unavailable',
  'accl-100-00',
  'accl-010-00',
  'accl-005-00',
  'accl-001-00',
  'accl-000-10',
  'accl-000-05',
  'accl-000-01',
])

export const SteeringWheelAngleConfidence = enumerated(['unavailable', 'prec2deg', 'prec1deg', 'prec0-02deg'])

export const YawRateConfidence = enumerated([
  'unavailable',
  'degSec-100-00',
  'degSec-010-00',
  'degSec-005-00',
  'degSec-001-00',
  'degSec-000-10',
  'degSec-000-05',
  'degSec-000-01',
])

export const AccelSteerYawRateConfidence = sequence({
  yawRate: YawRateConfidence,
  acceleration: AccelerationConfidence,
  steeringWheelAngle: SteeringWheelAngleConfidence,
})

export const ConfidenceSet = sequence(
  {
    accelConfidence: optional(AccelSteerYawRateConfidence),
    speedConfidence: optional(SpeedandHeadingandThrottleConfidence),
    timeConfidence: optional(TimeConfidence),
    posConfidence: optional(PositionConfidenceSet),
    steerConfidence: optional(SteeringWheelAngleConfidence),
    headingConfidence: optional(HeadingConfidence),
    throttleConfidence: optional(ThrottleConfidence),
  },
  extensible(),
)

export const TireLeakageRate = integer(0, 64255)

export const TireLocation = integer(0, 255)

export const TirePressureThresholdDetection = enumerated([
  'noData',
  'overPressure',
  'noWarningPressure',
  'underPressure',
  'extremeUnderPressure',
  'undefined',
  'errorIndicator',
  'notAvailable',
])

export const TirePressure = integer(0, 250)

export const TireTemp = integer(-8736, 55519)

export const WheelEndElectFault = enumerated(['isOk', 'isNotDefined', 'isError', 'isNotSupported'])

export const WheelSensorStatus = enumerated(['off', 'on', 'notDefined', 'notSupported'])

export const TireData = sequence(
  {
    location: optional(TireLocation),
    pressure: optional(TirePressure),
    temp: optional(TireTemp),
    wheelSensorStatus: optional(WheelSensorStatus),
    wheelEndElectFault: optional(WheelEndElectFault),
    leakageRate: optional(TireLeakageRate),
    detection: optional(TirePressureThresholdDetection),
  },
  extensible(),
)

export const TireDataList = sequenceOf(TireData, [1, 16])

export const AxleLocation = integer(0, 255)

export const AxleWeight = integer(0, 64255)

export const AxleWeightSet = sequence({ location: optional(AxleLocation), weight: optional(AxleWeight) }, extensible())

export const AxleWeightList = sequenceOf(AxleWeightSet, [1, 16])

export const CargoWeight = integer(0, 64255)

export const DriveAxleLiftAirPressure = integer(0, 1000)

export const DriveAxleLocation = integer(0, 255)

export const DriveAxleLubePressure = integer(0, 250)

export const DriveAxleTemperature = integer(-40, 210)

export const SteeringAxleLubePressure = integer(0, 250)

export const SteeringAxleTemperature = integer(-40, 210)

export const J1939data = sequence(
  {
    tires: optional(TireDataList),
    axles: optional(AxleWeightList),
    trailerWeight: optional(TrailerWeight),
    cargoWeight: optional(CargoWeight),
    steeringAxleTemperature: optional(SteeringAxleTemperature),
    driveAxleLocation: optional(DriveAxleLocation),
    driveAxleLiftAirPressure: optional(DriveAxleLiftAirPressure),
    driveAxleTemperature: optional(DriveAxleTemperature),
    driveAxleLubePressure: optional(DriveAxleLubePressure),
    steeringAxleLubePressure: optional(SteeringAxleLubePressure),
  },
  extensible(),
)

export const VINstring = octetString([1, 17])

export const VehicleIdent = sequence(
  {
    name: optional(DescriptiveName),
    vin: optional(VINstring),
    ownerCode: optional(ia5String([1, 32])),
    id: optional(VehicleID),
    vehicleType: optional(VehicleType),
    vehicleClass: optional(
      choice({ vGroup: VehicleGroupAffected, rGroup: ResponderGroupAffected, rEquip: IncidentResponseEquipment }),
    ),
  },
  extensible(),
)

export const BrakeAppliedPressure = enumerated([
  'unavailable',
  'minPressure',
  'bkLvl-2',
  'bkLvl-3',
  'bkLvl-4',
  'bkLvl-5',
  'bkLvl-6',
  'bkLvl-7',
  'bkLvl-8',
  'bkLvl-9',
  'bkLvl-10',
  'bkLvl-11',
  'bkLvl-12',
  'bkLvl-13',
  'bkLvl-14',
  'maxPressure',
])

export const DrivingWheelAngle = integer(-128, 127)

export const RainSensor = enumerated([
  'none',
  'lightMist',
  'heavyMist',
  'lightRainOrDrizzle',
  'rain',
  'moderateRain',
  'heavyRain',
  'heavyDownpour',
])

export const SteeringWheelAngleRateOfChange = integer(-127, 127)

export const SunSensor = integer(0, 1000)

export const ThrottlePosition = integer(0, 200)

export const VehicleStatus = sequence(
  {
    lights: optional(ExteriorLights),
    lightBar: optional(LightbarInUse),
    wipers: optional(WiperSet),
    brakeStatus: optional(BrakeSystemStatus),
    brakePressure: optional(BrakeAppliedPressure),
    roadFriction: optional(CoefficientOfFriction),
    sunData: optional(SunSensor),
    rainData: optional(RainSensor),
    airTemp: optional(AmbientAirTemperature),
    airPres: optional(AmbientAirPressure),
    steering: optional(
      sequence({
        angle: SteeringWheelAngle,
        confidence: optional(SteeringWheelAngleConfidence),
        rate: optional(SteeringWheelAngleRateOfChange),
        wheels: optional(DrivingWheelAngle),
      }),
    ),
    accelSets: optional(
      sequence({
        accel4way: optional(AccelerationSet4Way),
        vertAccelThres: optional(VerticalAccelerationThreshold),
        yawRateCon: optional(YawRateConfidence),
        hozAccelCon: optional(AccelerationConfidence),
        confidenceSet: optional(ConfidenceSet),
      }),
    ),
    object: optional(sequence({ obDist: ObstacleDistance, obDirect: Angle, dateTime: DDateTime })),
    fullPos: optional(FullPositionVector),
    throttlePos: optional(ThrottlePosition),
    speedHeadC: optional(SpeedandHeadingandThrottleConfidence),
    speedC: optional(SpeedConfidence),
    vehicleData: optional(
      sequence({
        height: VehicleHeight,
        bumpers: BumperHeights,
        mass: VehicleMass,
        trailerWeight: TrailerWeight,
        type: VehicleType,
      }),
    ),
    vehicleIdent: optional(VehicleIdent),
    j1939data: optional(J1939data),
    weatherReport: optional(
      sequence({
        isRaining: EssPrecipYesNo,
        rainRate: optional(EssPrecipRate),
        precipSituation: optional(EssPrecipSituation),
        solarRadiation: optional(EssSolarRadiation),
        friction: optional(EssMobileFriction),
      }),
    ),
    gnssStatus: optional(GNSSstatus),
  },
  extensible(),
)

export const Snapshot = sequence(
  { thePosition: FullPositionVector, safetyExt: optional(VehicleSafetyExtensions), dataSet: optional(VehicleStatus) },
  extensible(),
)

export const ProbeSegmentNumber = integer(0, 32767)

export const ProbeVehicleData = sequence(
  {
    timeStamp: optional(MinuteOfTheYear),
    segNum: optional(ProbeSegmentNumber),
    probeID: optional(VehicleIdent),
    startVector: FullPositionVector,
    vehicleType: VehicleClassification,
    snapshots: sequenceOf(Snapshot, [1, 32]),
    regional: optional(sequenceOf(regionalExtension('ProbeVehicleData'), [1, 4])),
  },
  extensible(),
)
