import { assert, double, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodecError } from '../asn1'
import { decodeLifetime, decrementHopLimit, encodeLifetime, isExpired, isHopLimitKept } from './packet-lifetime'

const octet = integer({ min: 0, max: 255 })
const all = Array.from({ length: 256 }, (_, raw) => decodeLifetime(raw))

describe('lifetime', () => {
  test.each([
    [0, 0],
    [4, 0.05],
    [12, 0.15],
    [80, 1],
    [5, 1],
    [252, 3.15],
    [241, 60],
    [253, 63],
    [254, 630],
    [43, 1000],
    [255, 6300],
  ])('octet %d is %d s', (raw, seconds) => expect(decodeLifetime(raw)).toBe(seconds))

  test.each([
    [0, 0],
    [0.04, 0],
    [0.15, 12],
    [0.1 + 0.05, 12],
    [1, 80],
    [3.15, 252],
    [3.2, 252],
    [4, 17],
    [60, 241],
    [64, 253],
    [70, 30],
    [600, 242],
    [1000, 43],
    [6300, 255],
  ])('%d s are octet %d', (seconds, raw) => expect(encodeLifetime(seconds)).toBe(raw))

  test('every lifetime that an octet can say is said exactly, with the finest base', () => {
    assert(
      property(octet, (raw) => {
        const again = encodeLifetime(decodeLifetime(raw))
        expect(decodeLifetime(again)).toBe(decodeLifetime(raw))
        expect(again & 3).toBeLessThanOrEqual(raw & 3)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('others get as little shorter as can be', () => {
    assert(
      property(double({ min: 0, max: 6300, noNaN: true }), (seconds) => {
        const closest = Math.max(...all.filter((s) => s <= seconds + 1e-6))
        expect(decodeLifetime(encodeLifetime(seconds))).toBe(closest)
      }),
      { seed: 2 },
    )
  })

  test('what is no lifetime is an error', () => {
    for (const wrong of [-0.05, 6300.1, Number.NaN, Number.POSITIVE_INFINITY, '1', undefined])
      expect(() => encodeLifetime(wrong as number)).toThrow(CodecError)
    for (const wrong of [-1, 256, 1.5, Number.NaN]) expect(() => decodeLifetime(wrong)).toThrow(CodecError)
  })
})

test('a packet is expired when it is older than its lifetime', () => {
  expect(isExpired({ lifetimeSeconds: 60 }, 60)).toBe(false)
  expect(isExpired({ lifetimeSeconds: 60 }, 60.001)).toBe(true)
  expect(isExpired({ lifetimeSeconds: 60 }, -1)).toBe(false)
})

test('hop limits', () => {
  expect(isHopLimitKept({ remainingHopLimit: 10 }, { maxHopLimit: 10 })).toBe(true)
  expect(isHopLimitKept({ remainingHopLimit: 11 }, { maxHopLimit: 10 })).toBe(false)
  expect([10, 1, 0].map(decrementHopLimit)).toEqual([9, 0, 0])
})
