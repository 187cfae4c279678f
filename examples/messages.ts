import {
  Acceleration,
  type BasicSafetyMessage,
  DDay,
  DHour,
  DMinute,
  DMonth,
  DSecond,
  DYear,
  Elevation,
  type EmergencyDetails,
  type EmergencyVehicleAlert,
  Heading,
  HeadingSlice,
  Latitude,
  Longitude,
  MinuteOfTheYear,
  MsgCount,
  type PositionalAccuracy,
  SemiMajorAxisAccuracy,
  SemiMajorAxisOrientation,
  SemiMinorAxisAccuracy,
  Speed,
  SteeringWheelAngle,
  VehicleHeight,
  VehicleLength,
  VehicleWidth,
  Velocity,
  VerticalAcceleration,
  YawRate,
} from 'bluelight/j2735'
import { directionToWire, toWire } from './quantity'
import type { Motion } from './track'

/** What does not change while a vehicle drives, in metres and kilograms. */
export interface Vehicle {
  readonly width: number
  readonly length: number
  readonly height: number
  readonly mass: number
}

/** Everything that one message says about its sender. */
export interface Report {
  /** Temporary id: four octets. */
  readonly id: Uint8Array
  /** When the motion was valid, Unix milliseconds, a whole number. */
  readonly time: number
  readonly vehicle: Vehicle
  readonly motion: Motion
}

/** The running number that follows another: 127 is followed by 0. */
export const nextCount = (count: number): number => (count + 1) % (Number(MsgCount.max) + 1)

/** The message that every vehicle sends ten times per second. GNSS tells nothing about brakes and steering wheel. */
export function basicSafetyMessage({ id, time, vehicle, motion }: Report, msgCnt: number): BasicSafetyMessage {
  const { speed, yawRate } = motion
  // Rightward: the speed times the rate of turn in radians.
  const lateral = speed === undefined || yawRate === undefined ? undefined : (speed * yawRate * Math.PI) / 180
  return {
    coreData: {
      msgCnt,
      id,
      secMark: toWire(DSecond, (time % 60_000) / 1000),
      lat: toWire(Latitude, motion.latitude),
      long: toWire(Longitude, motion.longitude),
      elev: toWire(Elevation, motion.elevation),
      accuracy: accuracy(motion),
      transmission: 'forwardGears',
      speed: toWire(Speed, speed),
      heading: directionToWire(Heading, motion.heading),
      angle: toWire(SteeringWheelAngle, undefined),
      accelSet: {
        long: toWire(Acceleration, motion.acceleration),
        lat: toWire(Acceleration, lateral),
        vert: toWire(VerticalAcceleration, undefined),
        // The standard sets no number aside for an unknown rate of turn.
        yaw: toWire(YawRate, yawRate ?? 0),
      },
      brakes: {
        wheelBrakes: { unavailable: true },
        traction: 'unavailable',
        abs: 'unavailable',
        scs: 'unavailable',
        brakeBoost: 'unavailable',
        auxBrakes: 'unavailable',
      },
      size: { width: toWire(VehicleWidth, vehicle.width), length: toWire(VehicleLength, vehicle.length) },
    },
  }
}

/** BasicVehicleClass: emergency vehicle, fire, heavy. */
const HEAVY_FIRE_VEHICLE = 63

/** The message of a fire engine: part II tells its class and mass, and what its lights and siren are doing. */
export function fireEngineMessage(report: Report, details: EmergencyDetails, msgCnt: number): BasicSafetyMessage {
  const { height, mass } = report.vehicle
  return {
    ...basicSafetyMessage(report, msgCnt),
    // The order of the entries says nothing; receivers look for the id.
    partII: [
      {
        'partII-Id': 2,
        'partII-Value': {
          classification: HEAVY_FIRE_VEHICLE,
          vehicleData: { height: toWire(VehicleHeight, height), mass: massToWire(mass) },
        },
      },
      { 'partII-Id': 1, 'partII-Value': { vehicleAlerts: details } },
    ],
  }
}

// ITIS codes (SAE J2540-2): emergency-vehicles-on-roadway, clear-a-lane-for-emergency-vehicles.
const EMERGENCY_VEHICLES_ON_ROADWAY = 1796
const CLEAR_A_LANE = 7439
/** The upper three bits count: as urgent as can be. */
const MOST_URGENT = 0b1110_0000

/** The alert that a fire engine sends once per second, and at once when siren or lights change. */
export function emergencyVehicleAlert(
  report: Report,
  details: EmergencyDetails,
  msgCnt: number,
): EmergencyVehicleAlert {
  const { id, time, vehicle, motion } = report
  const date = new Date(time)
  const timeStamp = toWire(MinuteOfTheYear, Math.floor((time - Date.UTC(date.getUTCFullYear(), 0)) / 60_000))
  return {
    timeStamp,
    id,
    rsaMsg: {
      msgCnt,
      timeStamp,
      typeEvent: EMERGENCY_VEHICLES_ON_ROADWAY,
      description: [CLEAR_A_LANE],
      priority: Uint8Array.of(MOST_URGENT),
      ...(motion.heading !== undefined && { heading: headingSlice(motion.heading) }),
      extent: 'useFor500meters',
      position: {
        utcTime: {
          year: toWire(DYear, date.getUTCFullYear()),
          month: toWire(DMonth, date.getUTCMonth() + 1),
          day: toWire(DDay, date.getUTCDate()),
          hour: toWire(DHour, date.getUTCHours()),
          minute: toWire(DMinute, date.getUTCMinutes()),
          second: toWire(DSecond, (time % 60_000) / 1000),
        },
        long: toWire(Longitude, motion.longitude),
        lat: toWire(Latitude, motion.latitude),
        elevation: toWire(Elevation, motion.elevation),
        heading: directionToWire(Heading, motion.heading),
        // "transmisson" is the standard's own spelling.
        speed: { transmisson: 'forwardGears', speed: toWire(Velocity, motion.speed) },
        posAccuracy: accuracy(motion),
      },
    },
    ...(details.responseType !== undefined && { responseType: details.responseType }),
    details,
    mass: massToWire(vehicle.mass),
    basicType: 'axleCnt2',
    vehicleType: 'heavy-vehicles',
    responseEquip: 'engine',
    responderType: 'fire-units',
  }
}

function accuracy(motion: Motion): PositionalAccuracy {
  return {
    semiMajor: toWire(SemiMajorAxisAccuracy, motion.accuracy),
    semiMinor: toWire(SemiMinorAxisAccuracy, motion.accuracy),
    // The same in all directions: a circle has no larger radius.
    orientation: directionToWire(SemiMajorAxisOrientation, undefined),
  }
}

/** The one of sixteen sectors that a direction lies in. */
function headingSlice(degrees: number): HeadingSlice {
  const names = HeadingSlice.bits ?? []
  const name = names[Math.floor(degrees / (360 / names.length)) % names.length]
  return name === undefined ? {} : { [name]: true }
}

/** VehicleMass in the standard's growing steps: 50 kg up to 4 t, 500 kg from 4.5 t to 64 t, 2 t from 66 t to 170 t. */
export function massToWire(kilograms: number): number {
  if (kilograms < 4_250) return Math.min(80, Math.round(kilograms / 50))
  if (kilograms < 65_000) return Math.min(200, 81 + Math.round((kilograms - 4_500) / 500))
  return Math.min(254, 201 + Math.round((kilograms - 66_000) / 2_000))
}
