import { expect, test } from 'vitest'
import { bundle, gzipped, uperOf } from '../build/bundle'

// What an application ships, minified and gzipped. The ceilings are what was measured and a little headroom:
// docs/performance.md has the goals and where the octets go.

test('EVA, with the engine', async () => {
  const text = await bundle(uperOf('EmergencyVehicleAlert', './j2735'))
  expect(gzipped(text)).toBeLessThan(10_200)
  // One message must not drag in another's definitions, nor other encoding rules.
  for (const foreign of ['durationTime', 'dataFrames', 'laneSet', 'coreData', 'toJson'])
    expect(text).not.toContain(foreign)
})

test('BSM, EVA, SRM and SSM, with the engine', async () => {
  const text = await bundle(
    uperOf('BasicSafetyMessage, EmergencyVehicleAlert, SignalRequestMessage, SignalStatusMessage', './j2735'),
  )
  expect(gzipped(text)).toBeLessThan(16_850)
  expect(text).not.toContain('durationTime')
})

test('an import by itself costs nothing', async () => {
  expect(await bundle(`import { uper } from './asn1'; import { SPAT } from './j2735'`)).toBe('')
})
