import { expect, test } from 'vitest'
import { fromHex, toHex, uper } from '../asn1'
import {
  BasicSafetyMessage2023,
  decodeFrame,
  EmergencyVehicleAlert,
  encodeFrame,
  type MessageFrame,
  type MessageFrame2023,
  messageFrame,
} from '.'

const alert: MessageFrame = { messageId: 22, value: { rsaMsg: { msgCnt: 1, typeEvent: 9729 } } }

test('a frame of few messages keeps all others as bytes', () => {
  const AlertFrame = messageFrame({ 22: EmergencyVehicleAlert })
  expect(uper.decode(AlertFrame, encodeFrame(alert))).toEqual(alert)
  const other = encodeFrame({ messageId: 43, value: null })
  expect(uper.decode(AlertFrame, other)).toEqual({ messageId: 43, value: { _unknownOpenType: Uint8Array.of(0) } })
  expect(uper.encode(AlertFrame, uper.decode(AlertFrame, other))).toEqual(other)
})

test('a reserved message id is null, or whatever a later edition puts there', () => {
  expect(decodeFrame(fromHex('002B0100'))).toEqual({ messageId: 43, value: null })
  const later = decodeFrame(fromHex('002B03ABCDEF'))
  expect(later).toEqual({ messageId: 43, value: { _unknownOpenType: fromHex('ABCDEF') } })
  expect(toHex(encodeFrame(later))).toBe('002B03ABCDEF')
})

test('an unknown message id keeps its content', () => {
  const frame = decodeFrame(fromHex('03E80401020304'))
  expect(frame).toEqual({ messageId: 1000, value: { _unknownOpenType: fromHex('01020304') } })
  expect(toHex(encodeFrame(frame))).toBe('03E80401020304')
})

test('vehicle data of the 2023 edition is read when asked for', () => {
  const vehicle = { height: 62, trailerPresent: true, mass: 155, rollAngle: -4 }
  const frame: MessageFrame2023 = {
    messageId: 20,
    value: {
      coreData: {
        msgCnt: 1,
        id: Uint8Array.of(1, 2, 3, 4),
        secMark: 0,
        lat: 0,
        long: 0,
        elev: 0,
        accuracy: { semiMajor: 255, semiMinor: 255, orientation: 65535 },
        transmission: 'unavailable',
        speed: 8191,
        heading: 28800,
        angle: 127,
        accelSet: { long: 2001, lat: 2001, vert: -127, yaw: 0 },
        brakes: {
          wheelBrakes: { unavailable: true },
          traction: 'unavailable',
          abs: 'unavailable',
          scs: 'unavailable',
          brakeBoost: 'unavailable',
          auxBrakes: 'unavailable',
        },
        size: { width: 0, length: 0 },
      },
      partII: [{ 'partII-Id': 2, 'partII-Value': { vehicleData: vehicle } }],
    },
  }
  const bytes = encodeFrame(frame, { edition: '2023' })
  expect(decodeFrame(bytes, { edition: '2023' })).toMatchObject({
    value: { partII: [{ 'partII-Value': { vehicleData: vehicle } }] },
  })
  expect(BasicSafetyMessage2023.name).toBe('BasicSafetyMessage2023')
  // Message 33 has no content in that edition.
  expect(decodeFrame(fromHex('00210100'), { edition: '2023' })).toEqual({ messageId: 33, value: null })
})
