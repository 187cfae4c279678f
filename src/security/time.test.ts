import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replayWindow } from './replay'
import { isoTime, taiMicroseconds, unixMilliseconds } from './time'

test('TAI is ahead of UTC by the leap seconds since 2004', () => {
  expect(taiMicroseconds('2004-01-01T00:00:00Z')).toBe(0)
  expect(taiMicroseconds('2005-12-31T23:59:59Z')).toBe((Date.UTC(2006, 0, 1) - Date.UTC(2004, 0, 1)) * 1000 - 1_000_000)
  expect(taiMicroseconds('2006-01-01T00:00:00Z')).toBe((Date.UTC(2006, 0, 1) - Date.UTC(2004, 0, 1)) * 1000 + 1_000_000)
  expect(taiMicroseconds('2022-01-01T00:00:00Z')).toBe(568_080_005_000_000)
  expect(isoTime(568_080_005_000_000n)).toBe('2022-01-01T00:00:00.000Z')
  expect(isoTime(2n ** 64n - 1n)).toBeUndefined()
  expect(() => taiMicroseconds('soon')).toThrow(RangeError)
  expect(() => taiMicroseconds(Number.NaN)).toThrow(RangeError)
})

test('there and back', () => {
  const unix = fc.integer({ min: Date.UTC(2004, 0, 1), max: Date.UTC(2100, 0, 1) })
  fc.assert(
    fc.property(unix, (t) => unixMilliseconds(taiMicroseconds(t)) === t),
    { seed: 2004 },
  )
})

test('a replay window remembers as long as messages are fresh, and no more than its limit', () => {
  const window = replayWindow(3)
  expect(window.seen('a', 10, 0)).toBe(false)
  expect(window.seen('a', 10, 10)).toBe(true)
  expect(window.seen('a', 21, 11)).toBe(false)
  for (const message of ['b', 'c', 'd']) expect(window.seen(message, 30, 12)).toBe(false)
  expect(window.seen('d', 30, 12)).toBe(true)
  expect(window.seen('a', 30, 12)).toBe(false)
})
