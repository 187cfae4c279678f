import { expect, test } from 'vitest'
import { direction, displaced, displacement, dot, length, turn, vector } from './geodesy'

// Distance and mean of the azimuths at both ends, as GeographicLib 2.2 computes them.
const GEODESICS: readonly (readonly [number, number, number, number, metres: number, degrees: number])[] = [
  [42.2587, -83.7065, 42.2569, -83.6952, 953.6211, 102.10272],
  [42.2587, -83.7065, 42.2588, -83.7066, 13.8373, 323.39328],
  [48.1374, 11.5755, 48.1374, 11.5895, 1041.9778, 90],
  [0.001, 179.995, -0.001, -179.995, 1134.9492, 101.23615],
  [-33.8688, 151.2093, -33.8328, 151.2093, 3993.109, 0],
  [60, 25, 60.03, 25.06, 4729.7393, 45.0352],
  [42.2, -83.7, 42.24, -83.66, 5536.0873, 36.6237],
]

test.each(GEODESICS)('%f, %f to %f, %f', (latitude, longitude, toLatitude, toLongitude, metres, degrees) => {
  const way = displacement({ latitude, longitude }, { latitude: toLatitude, longitude: toLongitude })
  expect(Math.abs(length(way) - metres)).toBeLessThan(0.01)
  expect(Math.abs(turn(degrees, direction(way)))).toBeLessThan(0.001)
})

// Lengths of a degree in metres, as published for WGS 84.
test.each([
  [0, 110_574, 111_320],
  [30, 110_852, 96_486],
  [45, 111_132, 78_847],
  [60, 111_412, 55_800],
])('a degree at latitude %i', (latitude, north, east) => {
  const middle = { latitude, longitude: 10 }
  const up = displacement({ ...middle, latitude: latitude - 0.5 }, { ...middle, latitude: latitude + 0.5 })
  expect(Math.abs(up.north - north)).toBeLessThan(1)
  const right = displacement({ ...middle, longitude: 9.995 }, { ...middle, longitude: 10.005 })
  expect(Math.abs(right.east * 100 - east)).toBeLessThan(1)
})

test('there and back', () => {
  const from = { latitude: 42.2587, longitude: -83.7065 }
  for (const by of [vector(2500, 33), vector(0, 0), vector(1, 271), vector(4000, 180)]) {
    const back = displacement(from, displaced(from, by))
    expect(Math.abs(back.east - by.east)).toBeLessThan(1e-6)
    expect(Math.abs(back.north - by.north)).toBeLessThan(1e-6)
  }
})

test('directions and turns', () => {
  expect(direction({ east: 0, north: 1 })).toBe(0)
  expect(direction({ east: -1, north: 0 })).toBe(270)
  expect(direction({ east: -1e-30, north: 1 })).toBeLessThan(360)
  expect(turn(350, 10)).toBe(20)
  expect(turn(10, 350)).toBe(-20)
  expect(turn(0, 180)).toBe(-180)
  expect(dot({ east: 3, north: 4 }, vector(2, 90))).toBeCloseTo(6, 12)
})
