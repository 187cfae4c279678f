import type { BasicSafetyMessage, EmergencyDetails, EmergencyVehicleAlert } from 'bluelight/j2735'
import { expect, test } from 'vitest'
import { emergencyReport } from './emergency-report'
import { basicSafetyMessage, emergencyVehicleAlert } from './messages'

const DETAILS: EmergencyDetails = { doNotUse: 0, sirenUse: 'inUse', lightsUse: 'inUse', multi: 'unavailable' }
const report = {
  id: Uint8Array.of(0x0f, 0xa9, 0x1c, 0x02),
  time: 0,
  vehicle: { width: 2.5, length: 9.2, height: 3.3, mass: 18_000 },
  motion: { latitude: 42.2588, longitude: -83.709, speed: 22, heading: 90 },
}
const plain = basicSafetyMessage(report, 0)
const special = { 'partII-Id': 1, 'partII-Value': { vehicleAlerts: DETAILS } } as const
const other = { 'partII-Id': 2, 'partII-Value': { classification: 63 } } as const
const unknown = { 'partII-Id': 40, 'partII-Value': { _unknownOpenType: Uint8Array.of(1) } } as const

const heard = (value: BasicSafetyMessage) => emergencyReport({ messageId: 20, value })

test('part II is found by its id, wherever it stands', () => {
  const expected = {
    id: '0fa91c02',
    message: 'BSM',
    position: { latitude: 42.2588, longitude: -83.709 },
    speed: 22,
    heading: 90,
    lights: 'inUse',
    siren: 'inUse',
  }
  for (const partII of [[special], [special, other], [other, special], [unknown, other, special]]) {
    expect(heard({ ...plain, partII })).toEqual(expected)
  }
})

test('messages of other vehicles are not reports', () => {
  expect(heard(plain)).toBeUndefined()
  expect(heard({ ...plain, partII: [other, unknown] })).toBeUndefined()
  expect(heard({ ...plain, partII: [{ 'partII-Id': 1, 'partII-Value': {} }] })).toBeUndefined()
  // An id that says part II 1, content that was not understood.
  const broken = { 'partII-Id': 1, 'partII-Value': { _unknownOpenType: Uint8Array.of(1) } } as const
  expect(heard({ ...plain, partII: [broken] })).toBeUndefined()
  expect(emergencyReport({ messageId: 27, value: { msgCnt: 1, typeEvent: 1796 } })).toBeUndefined()
  expect(emergencyReport({ messageId: 99, value: { _unknownOpenType: Uint8Array.of(0) } })).toBeUndefined()
})

test('what is unavailable is left out', () => {
  const coreData = { ...plain.coreData, lat: 900_000_001, speed: 8191, heading: 28_800 }
  expect(heard({ ...plain, coreData, partII: [special] })).toEqual({
    id: '0fa91c02',
    message: 'BSM',
    lights: 'inUse',
    siren: 'inUse',
  })
})

test('an alert says the same', () => {
  const value = emergencyVehicleAlert(report, { ...DETAILS, responseType: 'pursuit' }, 0)
  expect(emergencyReport({ messageId: 22, value })).toEqual({
    id: '0fa91c02',
    message: 'EVA',
    position: { latitude: 42.2588, longitude: -83.709 },
    speed: 22,
    heading: 90,
    lights: 'inUse',
    siren: 'inUse',
    response: 'pursuit',
  })
})

test('an alert with no more than it must have is one of its sender', () => {
  const value: EmergencyVehicleAlert = { rsaMsg: { msgCnt: 0, typeEvent: 1796 } }
  expect(emergencyReport({ messageId: 22, value }, 'client-7')).toEqual({ id: 'client-7', message: 'EVA' })
})
