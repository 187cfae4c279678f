/**
 * Probe vehicle data: snapshots of vehicle and road state along a trip, collected by vehicles and sent to roadside
 * units.
 *
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

/**
 * Accuracy of a reported acceleration, at 95 % confidence. The label gives the bound in m/s²: `accl-000-10` is within
 * 0.1 m/s².
 */
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

/**
 * Accuracy of a reported steering wheel angle, at 95 % confidence. The label gives the bound in degrees: `prec0-02deg`
 * is within 0.02°.
 */
export const SteeringWheelAngleConfidence = enumerated(['unavailable', 'prec2deg', 'prec1deg', 'prec0-02deg'])

/**
 * Accuracy of a reported yaw rate, at 95 % confidence. The label gives the bound in degrees per second: `degSec-000-10`
 * is within 0.1 °/s.
 */
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

/** Accuracy of yaw rate, acceleration and steering wheel angle together. */
export const AccelSteerYawRateConfidence = sequence({
  /** Accuracy of the yaw rate. */
  yawRate: YawRateConfidence,
  /** Accuracy of the acceleration. */
  acceleration: AccelerationConfidence,
  /** Accuracy of the steering wheel angle. */
  steeringWheelAngle: SteeringWheelAngleConfidence,
})

/** How far the measured values of a vehicle can be trusted. */
export const ConfidenceSet = sequence(
  {
    /** Of yaw rate, acceleration and steering wheel angle. */
    accelConfidence: optional(AccelSteerYawRateConfidence),
    /** Of speed, heading and throttle. */
    speedConfidence: optional(SpeedandHeadingandThrottleConfidence),
    /** Of time. */
    timeConfidence: optional(TimeConfidence),
    /** Of position and elevation. */
    posConfidence: optional(PositionConfidenceSet),
    /** Of the steering wheel angle. */
    steerConfidence: optional(SteeringWheelAngleConfidence),
    /** Of the heading. */
    headingConfidence: optional(HeadingConfidence),
    /** Of the throttle position. */
    throttleConfidence: optional(ThrottleConfidence),
  },
  extensible(),
)

/** Pressure that a tire loses per time. */
export const TireLeakageRate = integer(0, 64255, { unit: 'Pa/s', resolution: 0.1 })

/**
 * Position of a tire, as SAE J1939 counts it: the high four bits count axles from front to back, the low four bits
 * count positions from left to right, seen in the direction of travel.
 */
export const TireLocation = integer(0, 255)

/** Tire pressure compared to what it should be, as signaled by SAE J1939. */
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

/** Pressure in a tire. */
export const TirePressure = integer(0, 250, { unit: 'Pa', resolution: 4000 })

/** Temperature of a tire. */
export const TireTemp = integer(-8736, 55519, { unit: '°C', resolution: 0.03125 })

/** Electrical state of the sensor at a wheel end. */
export const WheelEndElectFault = enumerated(['isOk', 'isNotDefined', 'isError', 'isNotSupported'])

/** Whether the sensor of a wheel is working. */
export const WheelSensorStatus = enumerated(['off', 'on', 'notDefined', 'notSupported'])

/** State of one tire. */
export const TireData = sequence(
  {
    /** Which tire. */
    location: optional(TireLocation),
    /** Pressure. */
    pressure: optional(TirePressure),
    /** Temperature. */
    temp: optional(TireTemp),
    /** State of the sensor. */
    wheelSensorStatus: optional(WheelSensorStatus),
    /** Electrical fault of the sensor. */
    wheelEndElectFault: optional(WheelEndElectFault),
    /** Loss of pressure. */
    leakageRate: optional(TireLeakageRate),
    /** Pressure compared to what it should be. */
    detection: optional(TirePressureThresholdDetection),
  },
  extensible(),
)

/** State of the tires. */
export const TireDataList = sequenceOf(TireData, [1, 16])

/**
 * Position of an axle, as SAE J1939 counts it: the high four bits count axles from front to back, the low four bits
 * count positions from left to right, seen in the direction of travel.
 */
export const AxleLocation = integer(0, 255)

/** Mass that rests on an axle. */
export const AxleWeight = integer(0, 64255, { unit: 'kg', resolution: 0.5 })

/** Load of one axle. */
export const AxleWeightSet = sequence(
  {
    /** Which axle. */
    location: optional(AxleLocation),
    /** Mass on the axle. */
    weight: optional(AxleWeight),
  },
  extensible(),
)

/** Load of the axles. */
export const AxleWeightList = sequenceOf(AxleWeightSet, [1, 16])

/** Mass of the cargo. */
export const CargoWeight = integer(0, 64255, { unit: 'kg', resolution: 2 })

/** Air pressure in the lift of a drive axle. */
export const DriveAxleLiftAirPressure = integer(0, 1000, { unit: 'Pa', resolution: 1000 })

/**
 * Position of a drive axle, as SAE J1939 counts it: the high four bits count axles from front to back, the low four
 * bits count positions from left to right, seen in the direction of travel.
 */
export const DriveAxleLocation = integer(0, 255)

/** Pressure of the lubricant in a drive axle. */
export const DriveAxleLubePressure = integer(0, 250, { unit: 'Pa', resolution: 4000 })

/** Temperature of a drive axle. */
export const DriveAxleTemperature = integer(-40, 210, { unit: '°C', resolution: 1 })

/** Pressure of the lubricant in a steering axle. */
export const SteeringAxleLubePressure = integer(0, 250, { unit: 'Pa', resolution: 4000 })

/** Temperature of a steering axle. */
export const SteeringAxleTemperature = integer(-40, 210, { unit: '°C', resolution: 1 })

/** Data of heavy vehicles, as their SAE J1939 network gives it. */
export const J1939data = sequence(
  {
    /** State of the tires. */
    tires: optional(TireDataList),
    /** Load of the axles. */
    axles: optional(AxleWeightList),
    /** Mass of the trailer. */
    trailerWeight: optional(TrailerWeight),
    /** Mass of the cargo. */
    cargoWeight: optional(CargoWeight),
    /** Temperature of the steering axle. */
    steeringAxleTemperature: optional(SteeringAxleTemperature),
    /** Which drive axle the values below are from. */
    driveAxleLocation: optional(DriveAxleLocation),
    /** Air pressure in its lift. */
    driveAxleLiftAirPressure: optional(DriveAxleLiftAirPressure),
    /** Its temperature. */
    driveAxleTemperature: optional(DriveAxleTemperature),
    /** Pressure of its lubricant. */
    driveAxleLubePressure: optional(DriveAxleLubePressure),
    /** Pressure of the lubricant in the steering axle. */
    steeringAxleLubePressure: optional(SteeringAxleLubePressure),
  },
  extensible(),
)

/** Vehicle identification number, or part of it, as ASCII characters. */
export const VINstring = octetString([1, 17])

/** Identifies a vehicle that wishes to be known, such as one of a fleet. */
export const VehicleIdent = sequence(
  {
    /** Name of the vehicle in plain words. */
    name: optional(DescriptiveName),
    /** Vehicle identification number. */
    vin: optional(VINstring),
    /** Code of the owner. */
    ownerCode: optional(ia5String([1, 32])),
    /** Temporary id or station id of the vehicle. */
    id: optional(VehicleID),
    /** Type by size and axles. */
    vehicleType: optional(VehicleType),
    /** Class of the vehicle, as one of three kinds of ITIS codes. */
    vehicleClass: optional(
      choice({
        /** Kind of vehicle. */
        vGroup: VehicleGroupAffected,
        /** Kind of responder. */
        rGroup: ResponderGroupAffected,
        /** Kind of incident response equipment. */
        rEquip: IncidentResponseEquipment,
      }),
    ),
  },
  extensible(),
)

/** How hard the brake is applied, in levels between the least and the greatest pressure. */
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

/**
 * Angle of the front wheels. Positive is to the right; 0 is straight ahead and is also sent when the angle is not
 * known.
 */
export const DrivingWheelAngle = integer(-128, 127, { unit: 'deg', resolution: 0.3333 })

/** Rain as seen by the rain sensor of the vehicle, from none to a heavy downpour. */
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

/** How fast the steering wheel turns. Positive is to the right. */
export const SteeringWheelAngleRateOfChange = integer(-127, 127, { unit: 'deg/s', resolution: 3 })

/** Sunlight as seen by the sun sensor of the vehicle: 0 is complete darkness, the greatest value is full sun. */
export const SunSensor = integer(0, 1000, { unit: 'W/m²', resolution: 1 })

/** How far the throttle is open; 0 is closed. */
export const ThrottlePosition = integer(0, 200, { unit: '%', resolution: 0.5 })

/** State of a vehicle and of what its sensors see. All parts are optional: a sender fills in what it knows. */
export const VehicleStatus = sequence(
  {
    /** Exterior lights. */
    lights: optional(ExteriorLights),
    /** Light bar of an emergency vehicle. */
    lightBar: optional(LightbarInUse),
    /** Wipers, front and rear. */
    wipers: optional(WiperSet),
    /** Brakes and the systems acting on them. */
    brakeStatus: optional(BrakeSystemStatus),
    /** How hard the brake is applied. */
    brakePressure: optional(BrakeAppliedPressure),
    /** Friction between tires and road. */
    roadFriction: optional(CoefficientOfFriction),
    /** Sunlight. */
    sunData: optional(SunSensor),
    /** Rain. */
    rainData: optional(RainSensor),
    /** Temperature of the outside air. */
    airTemp: optional(AmbientAirTemperature),
    /** Pressure of the outside air. */
    airPres: optional(AmbientAirPressure),
    /** Steering. */
    steering: optional(
      sequence({
        /** Angle of the steering wheel. */
        angle: SteeringWheelAngle,
        /** Accuracy of the angle. */
        confidence: optional(SteeringWheelAngleConfidence),
        /** How fast the steering wheel turns. */
        rate: optional(SteeringWheelAngleRateOfChange),
        /** Angle of the front wheels. */
        wheels: optional(DrivingWheelAngle),
      }),
    ),
    /** Acceleration and its accuracy. */
    accelSets: optional(
      sequence({
        /** Longitudinal, lateral and vertical acceleration, and yaw rate. */
        accel4way: optional(AccelerationSet4Way),
        /** Wheels at which vertical acceleration exceeded a threshold. */
        vertAccelThres: optional(VerticalAccelerationThreshold),
        /** Accuracy of the yaw rate. */
        yawRateCon: optional(YawRateConfidence),
        /** Accuracy of the horizontal acceleration. */
        hozAccelCon: optional(AccelerationConfidence),
        /** Accuracy of other measured values. */
        confidenceSet: optional(ConfidenceSet),
      }),
    ),
    /** An obstacle that was detected. */
    object: optional(
      sequence({
        /** Distance to the obstacle. */
        obDist: ObstacleDistance,
        /** Direction to the obstacle. */
        obDirect: Angle,
        /** When it was detected. */
        dateTime: DDateTime,
      }),
    ),
    /** Position, time, speed and heading of the vehicle. */
    fullPos: optional(FullPositionVector),
    /** Throttle. */
    throttlePos: optional(ThrottlePosition),
    /** Accuracy of speed, heading and throttle. */
    speedHeadC: optional(SpeedandHeadingandThrottleConfidence),
    /** Accuracy of the speed. */
    speedC: optional(SpeedConfidence),
    /** Size and mass of the vehicle. */
    vehicleData: optional(
      sequence({
        /** Height of the vehicle. */
        height: VehicleHeight,
        /** Heights of the bumpers. */
        bumpers: BumperHeights,
        /** Mass of the vehicle. */
        mass: VehicleMass,
        /** Mass of the trailer. */
        trailerWeight: TrailerWeight,
        /** Type by size and axles. */
        type: VehicleType,
      }),
    ),
    /** Identity of the vehicle. */
    vehicleIdent: optional(VehicleIdent),
    /** Data of heavy vehicles. */
    j1939data: optional(J1939data),
    /** Weather as the vehicle observes it. */
    weatherReport: optional(
      sequence({
        /** Whether there is precipitation. */
        isRaining: EssPrecipYesNo,
        /** How strong it is. */
        rainRate: optional(EssPrecipRate),
        /** Kind and strength of precipitation. */
        precipSituation: optional(EssPrecipSituation),
        /** Solar radiation. */
        solarRadiation: optional(EssSolarRadiation),
        /** Friction of the road surface. */
        friction: optional(EssMobileFriction),
      }),
    ),
    /** State of satellite positioning. */
    gnssStatus: optional(GNSSstatus),
  },
  extensible(),
)

/** State of the vehicle at one place and time of its trip. */
export const Snapshot = sequence(
  {
    /** Where and when the snapshot was taken. */
    thePosition: FullPositionVector,
    /** Safety data as in the second part of a basic safety message. */
    safetyExt: optional(VehicleSafetyExtensions),
    /** State of the vehicle. */
    dataSet: optional(VehicleStatus),
  },
  extensible(),
)

/**
 * Short-lived random number that ties together the snapshots of one vehicle. It is replaced often, so that a trip
 * cannot be traced.
 */
export const ProbeSegmentNumber = integer(0, 32767)

/** PVD message: snapshots that a vehicle collected on its way and sends to a roadside unit. */
export const ProbeVehicleData = sequence(
  {
    /** When the message was made. */
    timeStamp: optional(MinuteOfTheYear),
    /** Ties snapshots of the same vehicle together. */
    segNum: optional(ProbeSegmentNumber),
    /** Identity, if the vehicle wishes to be known. */
    probeID: optional(VehicleIdent),
    /** Where and when the message was sent. */
    startVector: FullPositionVector,
    /** Class of the vehicle. */
    vehicleType: VehicleClassification,
    /** The snapshots. */
    snapshots: sequenceOf(Snapshot, [1, 32]),
    /** Regional additions. */
    regional: optional(sequenceOf(regionalExtension('ProbeVehicleData'), [1, 4])),
  },
  extensible(),
)
