import { expect, test } from 'vitest'
import { editor } from '../build/editor'

// What an editor shows.

test('hovers name the types, and tell the unit and range of fields', { timeout: 60_000 }, () => {
  const { errors, hover } = editor(
    'src/etsi/hovered.ts',
    `
import { uper } from '../asn1'
import { CAM, DENM, decodeItsPdu } from '.'
const cam = uper.decode(CAM, new Uint8Array())
const denm = uper.decode(DENM, new Uint8Array())
const position = cam.cam.camParameters.basicContainer.referencePosition
const container = cam.cam.camParameters.highFrequencyContainer
if ('basicVehicleContainerHighFrequency' in container) container.basicVehicleContainerHighFrequency.speed.speedValue
if ('basicVehicleContainerHighFrequency' in container) container.basicVehicleContainerHighFrequency.heading
export const seen = [position.latitude, denm.denm.management.validityDuration, denm.denm.situation?.eventType]
const pdu = decodeItsPdu(new Uint8Array())
if (pdu.type === 'DENM' && pdu.edition === 'TS 103 831 v2.3.1') pdu.value.denm.location?.eventSpeed
if (pdu.type === 'CAM' && pdu.edition === 'EN 302 637-2 v1.3.2') pdu.value.header.stationID
`,
  )
  expect(errors).toEqual([])
  expect(hover('cam = ').type).toBe('const cam: CAM')
  expect(hover('denm = ').type).toBe('const denm: DENM')
  expect(hover('pdu = ').type).toBe('const pdu: ItsPdu')
  expect(hover('position = ').type).toBe('const position: ReferencePositionWithConfidence')
  expect(hover('Frequency.heading').type).toBe('(property) BasicVehicleContainerHighFrequency.heading: Heading')
  expect(hover('situation?.eventType').type).toContain('CauseCodeV2')
  // The edition decides.
  expect(hover('location?.eventSpeed').type).toContain('Speed')
  expect(hover('header.stationID').type).toBe('(property) ItsPduHeader.stationID: number')
  expect(hover('speed.speedValue').doc).toMatch(/0 … 16383, in steps of 0\.01 m\/s\. 16383 means unavailable/)
  expect(hover('position.latitude').doc).toMatch(
    /-900000000 … 900000001, in steps of 1e-7 deg\. 900000001 means unavailable/,
  )
  expect(hover('management.validityDuration').doc).toMatch(/0 … 86400, in steps of 1 s/)
})
