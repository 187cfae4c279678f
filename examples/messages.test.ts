import { decodeFrame, type EmergencyDetails, encodeFrame, type MessageFrame } from 'bluelight/j2735'
import { expect, test } from 'vitest'
import {
  basicSafetyMessage,
  emergencyVehicleAlert,
  fireEngineMessage,
  massToWire,
  nextCount,
  type Report,
} from './messages'

const REPORT: Report = {
  id: Uint8Array.of(0x3f, 0xa9, 0x1c, 0x02),
  time: Date.UTC(2026, 10, 23, 18, 35, 59, 250),
  vehicle: { width: 2.5, length: 9.2, height: 3.3, mass: 18_000 },
  motion: {
    latitude: 42.2588,
    longitude: -83.709,
    elevation: 227.9,
    accuracy: 0.495,
    speed: 22,
    heading: 105.4,
    acceleration: -2.5,
    yawRate: -3,
  },
}

const DETAILS: EmergencyDetails = {
  doNotUse: 0,
  sirenUse: 'notInUse',
  lightsUse: 'inUse',
  multi: 'singleVehicle',
  responseType: 'emergency',
}

const throughTheAir = (frame: MessageFrame): unknown => decodeFrame(encodeFrame(frame)).value

test('core data', () => {
  const message = basicSafetyMessage(REPORT, 127)
  expect(message.coreData).toMatchObject({
    msgCnt: 127,
    secMark: 59_250,
    lat: 422_588_000,
    long: -837_090_000,
    elev: 2279,
    accuracy: { semiMajor: 10, semiMinor: 10, orientation: 65_535 },
    speed: 1100,
    heading: 8432,
    angle: 127,
    // Turning left at speed is an acceleration to the left.
    accelSet: { long: -250, lat: -115, vert: -127, yaw: -300 },
    size: { width: 250, length: 920 },
  })
  // Decoding also says which bits are not set.
  expect(throughTheAir({ messageId: 20, value: message })).toMatchObject(message)
})

test('what GNSS does not know is unavailable', () => {
  const { latitude, longitude } = REPORT.motion
  const { coreData } = basicSafetyMessage({ ...REPORT, motion: { latitude, longitude } }, 0)
  expect(coreData).toMatchObject({
    elev: -4096,
    accuracy: { semiMajor: 255, semiMinor: 255 },
    speed: 8191,
    heading: 28_800,
    accelSet: { long: 2001, lat: 2001, vert: -127, yaw: 0 },
  })
})

test('the second of the minute never reaches those of a leap second', () => {
  const at = (time: number): number => basicSafetyMessage({ ...REPORT, time }, 0).coreData.secMark
  const midnight = Date.UTC(2026, 0, 1)
  expect([at(midnight), at(midnight + 59_999), at(midnight + 60_000)]).toEqual([0, 59_999, 0])
})

test('a fire engine tells what it is doing', () => {
  const message = fireEngineMessage(REPORT, DETAILS, 5)
  expect(throughTheAir({ messageId: 20, value: message })).toMatchObject(message)
  const special = message.partII?.find((entry) => entry['partII-Id'] === 1)
  expect(special?.['partII-Value']).toEqual({ vehicleAlerts: DETAILS })
})

test('the alert', () => {
  const message = emergencyVehicleAlert(REPORT, DETAILS, 9)
  expect(throughTheAir({ messageId: 22, value: message })).toMatchObject(message)
  // 326 days, 18 hours and 35 minutes.
  expect(message.timeStamp).toBe(326 * 1440 + 18 * 60 + 35)
  expect(message).toMatchObject({ responseType: 'emergency', details: DETAILS, mass: 108, id: REPORT.id })
  expect(message.rsaMsg).toMatchObject({
    msgCnt: 9,
    typeEvent: 1796,
    priority: Uint8Array.of(0xe0),
    heading: { 'from090-0to112-5degrees': true },
    position: {
      utcTime: { year: 2026, month: 11, day: 23, hour: 18, minute: 35, second: 59_250 },
      lat: 422_588_000,
      heading: 8432,
      speed: { transmisson: 'forwardGears', speed: 1100 },
    },
  })
})

test('counts go round', () => {
  expect([nextCount(0), nextCount(126), nextCount(127)]).toEqual([1, 127, 0])
})

test('masses in growing steps', () => {
  const masses = [0, 2200, 4000, 4240, 4260, 18_000, 64_000, 65_001, 170_000, 999_999]
  expect(masses.map(massToWire)).toEqual([0, 44, 80, 80, 81, 108, 200, 201, 253, 254])
})
