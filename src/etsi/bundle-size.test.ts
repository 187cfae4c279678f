import { expect, test } from 'vitest'
import { bundle, gzipped, uperOf } from '../build/bundle'

// What an application ships, minified and gzipped. The ceilings are what was measured and a little headroom; the goal
// for CAM and DENM of release 2 is 16 kB, of which the engine takes 8: docs/performance.md.

/** Names in IVIM, MAPEM and TR 103 562, in the table of editions, and in other encoding rules. */
const FOREIGN = [
  'iviStatus',
  'laneSet',
  'stationDataContainer',
  'shadowingApplies',
  'freeSpaceAddendumContainer',
  'EN 302 637',
  'toJson',
]
const OF_DENM = ['detectionZonesToEventPosition', 'numberOfOccupants', 'linkedCause']

const within = (text: string, names: string[]) => names.filter((name) => text.includes(name))

test('CAM and DENM of release 2, with the engine', async () => {
  const text = await bundle(uperOf('CAM, DENM', './etsi'))
  expect(gzipped(text)).toBeLessThan(19_300)
  expect(within(text, FOREIGN)).toEqual([])
})

test('CAM and DENM of release 1, with the engine', async () => {
  const text = await bundle(uperOf('CAM, DENM', './etsi/release1'))
  expect(gzipped(text)).toBeLessThan(13_800)
  expect(within(text, FOREIGN)).toEqual([])
})

test('CAM has nothing of a DENM, nor of other messages', async () => {
  const text = await bundle(uperOf('CAM', './etsi'))
  expect(gzipped(text)).toBeLessThan(14_300)
  expect(within(text, [...FOREIGN, ...OF_DENM])).toEqual([])
})

test('what must not be there is there in an application that uses everything', async () => {
  const text = await bundle(`export { jer } from './asn1'; export * from './etsi'`)
  expect(within(text, [...FOREIGN, ...OF_DENM])).toEqual([...FOREIGN, ...OF_DENM])
})

test.each([
  `import { uper } from './asn1'; import { CAM } from './etsi'`,
  `import { uper } from './asn1'; import { DENM } from './etsi/release1'`,
  `import { decodeItsPdu, encodeItsPdu } from './etsi'`,
  `import { oer } from './asn1'; import { Certificate } from './ieee1609'`,
])('costs nothing by itself: %s', async (text) => {
  expect(await bundle(text)).toBe('')
})
