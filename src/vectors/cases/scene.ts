import type {
  BSMcoreData,
  EmergencyDetails,
  FullPositionVector,
  IntersectionReferenceID,
  Position3D,
} from '../../j2735'

// One scene for the realistic messages: on 14 October 2026 at 17:32:18 UTC, Engine 7 comes from the south to the
// signalised intersection of Main Street and Fourth Avenue and asks for preemption. Roads and numbers are made up.

/** 14 October, 17:32 UTC, in minutes of the year. */
export const MINUTE = 286 * 1440 + 17 * 60 + 32
/** 18.25 s into that minute. */
export const SECOND = 18250
/** Tenths of a second since 17:00, a number of seconds after the scene. */
export const inSeconds = (s: number): number => 32 * 600 + 183 + Math.round(s * 10)

/** Main Street and Fourth Avenue: number 4107 in region 26. */
export const INTERSECTION: IntersectionReferenceID = { region: 26, id: 4107 }
/** The middle of the intersection. */
export const CENTER: Position3D = { lat: 422817000, long: -837485000, elevation: 2240 }

/** Temporary id of Engine 7. */
export const ENGINE = Uint8Array.of(0x7e, 0x07, 0x51, 0xc4)
/** Temporary id of a passenger car. */
export const CAR = Uint8Array.of(0x1d, 0xa2, 0x33, 0x90)

/** Engine 7, 180 m south of the intersection, northbound at 15.6 m/s. */
export const ENGINE_CORE: BSMcoreData = {
  msgCnt: 41,
  id: ENGINE,
  secMark: SECOND,
  lat: 422800830,
  long: -837484830,
  elev: 2231,
  accuracy: { semiMajor: 30, semiMinor: 24, orientation: 8192 },
  transmission: 'forwardGears',
  speed: 780,
  heading: 40,
  angle: -1,
  accelSet: { long: 35, lat: -4, vert: 1, yaw: 12 },
  brakes: {
    wheelBrakes: { unavailable: false, leftFront: false, leftRear: false, rightFront: false, rightRear: false },
    traction: 'on',
    abs: 'on',
    scs: 'on',
    brakeBoost: 'off',
    auxBrakes: 'off',
  },
  size: { width: 250, length: 1010 },
}

/** Siren and lights on, on the way to a fire, alone. */
export const RESPONDING: EmergencyDetails = {
  doNotUse: 0,
  sirenUse: 'inUse',
  lightsUse: 'inUse',
  multi: 'singleVehicle',
  events: {
    doNotUse: 0,
    event: { peEmergencyResponse: true, peEmergencyLightsActive: true, peEmergencySoundActive: true },
  },
  responseType: 'emergency',
}

/** The same position as an alert gives it. */
export const ENGINE_POSITION: FullPositionVector = {
  utcTime: { year: 2026, month: 10, day: 14, hour: 17, minute: 32, second: SECOND },
  long: ENGINE_CORE.long,
  lat: ENGINE_CORE.lat,
  elevation: ENGINE_CORE.elev,
  heading: ENGINE_CORE.heading,
  speed: { transmisson: 'forwardGears', speed: 780 },
  posAccuracy: ENGINE_CORE.accuracy,
  timeConfidence: 'time-000-010',
  posConfidence: { pos: 'a2m', elevation: 'elev-005-00' },
  speedConfidence: { heading: 'prec0-1deg', speed: 'prec0-1ms', throttle: 'unavailable' },
}
