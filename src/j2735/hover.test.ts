import { expect, test } from 'vitest'
import { editor } from '../build/editor'

// What an editor shows.

test('hovers name the types, and tell the unit and range of fields', { timeout: 60_000 }, () => {
  const { errors, hover } = editor(
    'src/j2735/hovered.ts',
    `
import { uper } from '../asn1'
import { decodeFrame, EmergencyVehicleAlert } from '.'
const frame = decodeFrame(new Uint8Array())
const alert = uper.decode(EmergencyVehicleAlert, new Uint8Array())
const position = alert.rsaMsg.position!
export const seen = [frame, position.speed?.speed, position.lat, alert.rsaMsg]
if (frame.messageId === 20 && 'coreData' in frame.value) frame.value.coreData
`,
  )
  expect(errors).toEqual([])
  expect(hover('frame = ').type).toBe('const frame: MessageFrame')
  expect(hover('alert = ').type).toBe('const alert: EmergencyVehicleAlert')
  expect(hover('position = ').type).toBe('const position: FullPositionVector')
  expect(hover('speed?.speed').doc).toMatch(/0 … 8191, in steps of 0\.02 m\/s\. 8191 means unavailable/)
  expect(hover('position.lat').doc).toMatch(/-900000000 … 900000001, in steps of 1e-7 deg/)
  expect(hover('alert.rsaMsg').type).toContain('RoadSideAlert')
  expect(hover('value.coreData').type).toContain('BSMcoreData')
})
