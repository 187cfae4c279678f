import {
  Acceleration,
  Elevation,
  Heading,
  Latitude,
  Longitude,
  SemiMajorAxisAccuracy,
  SemiMajorAxisOrientation,
  Speed,
  VehicleWidth,
  VerticalAcceleration,
  YawRate,
} from 'bluelight/j2735'
import { expect, test } from 'vitest'
import { directionToWire, fromWire, toWire } from './quantity'

test('steps of the standard', () => {
  expect(toWire(Speed, 13.4)).toBe(670)
  expect(fromWire(Speed, 670)).toBeCloseTo(13.4, 12)
  expect(toWire(Latitude, 42.2588)).toBe(422_588_000)
  expect(toWire(Elevation, 227.94)).toBe(2279)
  expect(toWire(Acceleration, -2.5)).toBe(-250)
})

test('the nearest step', () => {
  expect(toWire(Speed, 0.0099)).toBe(0)
  expect(toWire(Speed, 0.0101)).toBe(1)
  expect(Object.is(toWire(Acceleration, -0.001), 0)).toBe(true)
})

test('what is beyond the range is the outermost measurable value, never the one for "unavailable"', () => {
  expect(toWire(Speed, 1000)).toBe(8190)
  expect(toWire(Speed, -1)).toBe(0)
  expect(toWire(Acceleration, 99)).toBe(2000)
  expect(toWire(Acceleration, -99)).toBe(-2000)
  expect(toWire(VerticalAcceleration, -99)).toBe(-126)
  expect(toWire(Elevation, -9999)).toBe(-4095)
  expect(toWire(VehicleWidth, 0.001)).toBe(1)
  expect(toWire(SemiMajorAxisAccuracy, Infinity)).toBe(254)
})

test('unknown is "unavailable", in both directions', () => {
  expect(toWire(Speed, undefined)).toBe(8191)
  expect(toWire(Latitude, undefined)).toBe(900_000_001)
  expect(fromWire(Speed, 8191)).toBeUndefined()
  expect(fromWire(Elevation, -4096)).toBeUndefined()
  expect(() => toWire(YawRate, undefined)).toThrow('YawRate has no number for "unavailable"')
  expect(() => toWire(Speed, Number.NaN)).toThrow('Speed cannot be NaN')
})

test('directions go round', () => {
  expect(directionToWire(Heading, 90)).toBe(7200)
  expect(directionToWire(Heading, 359.99)).toBe(28_799)
  expect(directionToWire(Heading, 359.999)).toBe(0)
  expect(directionToWire(Heading, 360)).toBe(0)
  expect(directionToWire(Heading, -90)).toBe(21_600)
  expect(directionToWire(Heading, 810)).toBe(7200)
  expect(directionToWire(Heading, undefined)).toBe(28_800)
  expect(directionToWire(SemiMajorAxisOrientation, 90)).toBe(16_384)
})

test('every number comes back', () => {
  for (const schema of [Speed, Heading, Latitude, Longitude, Elevation, Acceleration, VerticalAcceleration, YawRate]) {
    const min = Number(schema.min)
    const span = Number(schema.max) - min
    for (let n = min; n <= min + span; n += Math.max(1, Math.floor(span / 997))) {
      expect(toWire(schema, fromWire(schema, n)), schema.name ?? '').toBe(n)
    }
  }
})
