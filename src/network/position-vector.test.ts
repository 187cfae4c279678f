import { assert, integer, property } from 'fast-check'
import { expect, test } from 'vitest'
import { ageInSeconds, isMoreRecent } from './position-vector'

// Position vectors on the wire are in geonetworking.test.ts.

const TURN = 2 ** 32
const timestamp = integer({ min: 0, max: TURN - 1 })
/** Less than half a turn. */
const span = integer({ min: 1, max: TURN / 2 - 1 })

test('a later timestamp is more recent, over the turn, too', () => {
  assert(
    property(timestamp, span, (earlier, ms) => {
      const later = (earlier + ms) % TURN
      expect(isMoreRecent(later, earlier)).toBe(true)
      expect(isMoreRecent(earlier, later)).toBe(false)
      expect(isMoreRecent(earlier, earlier)).toBe(false)
    }),
    { seed: 1 },
  )
  expect(isMoreRecent(0, TURN - 1)).toBe(true)
  // Half a turn apart: the smaller one is taken for more recent.
  expect(isMoreRecent(0, TURN / 2)).toBe(true)
  expect(isMoreRecent(TURN / 2, 0)).toBe(false)
})

test('an age goes over the turn, and is negative before its time', () => {
  assert(
    property(timestamp, span, (made, ms) => {
      expect(ageInSeconds(made, (made + ms) % TURN)).toBe(ms / 1000)
      expect(ageInSeconds((made + ms) % TURN, made)).toBe(-ms / 1000)
    }),
    { seed: 2 },
  )
  expect(ageInSeconds(7, 7)).toBe(0)
})
