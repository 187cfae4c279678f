import { assert, constantFrom, double, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Area, type AreaShape, areaCoordinates, areaShape, geometricFunction, isInside } from './area'

const SHAPES: AreaShape[] = ['circle', 'rectangle', 'ellipse']
const degrees = (n: number): number => Math.round(n * 1e7)
const at = (latitude: number, longitude: number) => ({ latitude: degrees(latitude), longitude: degrees(longitude) })
const area = (latitude: number, longitude: number, distanceA: number, distanceB = 0, angle = 0): Area => ({
  ...at(latitude, longitude),
  distanceA,
  distanceB,
  angle,
})
const shape = constantFrom(...SHAPES)
const metres = integer({ min: 1, max: 65535 })

test('the shape is in the header type', () => {
  const types = ['GBC-CIRCLE', 'GAC-RECT', 'GBC-ELIP', 'TSB-SHB', 64]
  expect(types.map(areaShape)).toEqual(['circle', 'rectangle', 'ellipse', undefined, undefined])
})

describe('the geometric function', () => {
  test.each<[AreaShape, number, number, number]>([
    ['circle', 0, 0, 1],
    ['circle', 200, 0, 0],
    ['circle', 0, -200, 0],
    ['circle', 200, 200, -1],
    ['rectangle', 0, 0, 1],
    ['rectangle', 200, 100, 0],
    ['rectangle', 100, 0, 0.75],
    ['rectangle', 0, 200, -3],
    ['ellipse', 0, 0, 1],
    ['ellipse', 0, 100, 0],
    ['ellipse', 200, 100, -1],
    ['ellipse', 100, 0, 0.75],
  ])('of a %s at %d, %d is %d', (form, x, y, f) => {
    expect(geometricFunction(form, { distanceA: 200, distanceB: 100 }, x, y)).toBe(f)
  })

  test('is 1 in the centre, and falls on every way out', () => {
    const anywhere = double({ min: -1e5, max: 1e5, noNaN: true })
    assert(
      property(shape, metres, metres, anywhere, anywhere, (form, distanceA, distanceB, x, y) => {
        const f = (k: number) => geometricFunction(form, { distanceA, distanceB }, k * x, k * y)
        expect(f(0)).toBe(1)
        expect(f(1)).toBeLessThanOrEqual(f(0.5))
        expect(f(-1)).toBe(f(1))
      }),
      { seed: 1 },
    )
  })

  test('of a distance of 0 leaves the centre line', () => {
    expect(geometricFunction('circle', { distanceA: 0, distanceB: 5 }, 0, 0)).toBe(1)
    expect(geometricFunction('circle', { distanceA: 0, distanceB: 5 }, 1, 0)).toBe(Number.NEGATIVE_INFINITY)
    expect(geometricFunction('rectangle', { distanceA: 10, distanceB: 0 }, 5, 0)).toBe(0.75)
    expect(geometricFunction('rectangle', { distanceA: 10, distanceB: 0 }, 5, 1)).toBe(Number.NEGATIVE_INFINITY)
    expect(geometricFunction('ellipse', { distanceA: 0, distanceB: 0 }, 0, 0)).toBe(1)
  })
})

describe('coordinates', () => {
  // Lengths of WGS 84: a degree of the equator, and the meridian from 0° to 0.5° and from 89.5° to the pole.
  const EQUATOR = 111_319.49
  const FROM_EQUATOR = 55_287.15
  const TO_POLE = 55_846.98

  test.each([
    ['north at the equator', area(0, 0, 1), at(0.5, 0), FROM_EQUATOR, 0],
    ['east at the equator', area(0, 0, 1), at(0, 0.5), 0, EQUATOR / 2],
    ['south to the equator', area(0.5, 20, 1), at(0, 20), -FROM_EQUATOR, 0],
    ['east across the date line', area(0, 179.9, 1), at(0, -179.9), 0, EQUATOR / 5],
    ['west across the date line', area(0, -179.9, 1), at(0, 179.9), 0, -EQUATOR / 5],
    ['to the pole', area(89.5, 77, 1), at(90, -120), TO_POLE, 0],
    ['over the pole', area(89.75, 0, 1), at(89.75, 180), TO_POLE, 0],
    ['from the pole', area(90, 0, 1), at(89.5, 90), 0, TO_POLE],
    ['over the south pole', area(-89.75, 90, 1), at(-89.75, -90), -TO_POLE, 0],
    ['along the long side', area(0, 0, 1, 1, 90), at(0, 0.1), EQUATOR / 10, 0],
    ['to the right of the long side', area(0, 0, 1, 1, 270), at(0.5, 0), 0, FROM_EQUATOR],
  ])('%s', (_, from, to, x, y) => {
    const found = areaCoordinates(from, to)
    expect(Math.abs(found.x - x), `x ${found.x}`).toBeLessThan(0.5)
    expect(Math.abs(found.y - y), `y ${found.y}`).toBeLessThan(0.5)
  })

  test('of the centre are 0', () => {
    expect(areaCoordinates(area(45, 7, 1, 1, 30), at(45, 7))).toEqual({ x: 0, y: 0 })
  })
})

describe('inside', () => {
  // A rectangle of 2 km × 200 m across a road that runs from south-west to north-east.
  const road = area(52, 13, 1000, 100, 45)

  test('turns with the angle', () => {
    const northEast = at(52 + 0.0054, 13 + 0.0088)
    const northWest = at(52 + 0.0054, 13 - 0.0088)
    expect(isInside(road, 'rectangle', northEast)).toBe(true)
    expect(isInside(road, 'rectangle', northWest)).toBe(false)
    expect(isInside({ ...road, angle: 135 }, 'rectangle', northEast)).toBe(false)
    expect(isInside({ ...road, angle: 315 }, 'rectangle', northWest)).toBe(true)
    expect(isInside(road, 'ellipse', northEast)).toBe(true)
    expect(isInside(road, 'ellipse', northWest)).toBe(false)
    expect(isInside(road, 'circle', northWest)).toBe(true)
  })

  test('of the same area, wherever it is and however it is turned', () => {
    const latitude = double({ min: -89.9, max: 89.9, noNaN: true })
    const longitude = double({ min: -180, max: 180, noNaN: true })
    assert(
      property(shape, latitude, longitude, integer({ min: 0, max: 360 }), (form, lat, lon, angle) => {
        const where = area(lat, lon, 1000, 300, angle)
        // One minute of a meridian is about 1.85 km: half a tenth of it is inside of all shapes, ten of it of none.
        const north = (n: number) => ({ latitude: where.latitude + degrees(n / 60), longitude: where.longitude })
        expect(isInside(where, form, where)).toBe(true)
        expect(isInside(where, form, north(0.05))).toBe(true)
        expect(isInside(where, form, north(lat > 0 ? -1 : 1))).toBe(false)
      }),
      { seed: 2 },
    )
  })

  test('across the date line and at the poles', () => {
    expect(isInside(area(-16.8, 179.999, 1000), 'circle', at(-16.8, -179.999))).toBe(true)
    expect(isInside(area(-16.8, 179.999, 1000), 'circle', at(-16.8, -179.9))).toBe(false)
    expect(isInside(area(45, 180, 1000), 'circle', at(45, -180))).toBe(true)
    expect(isInside(area(90, 0, 1000), 'circle', at(89.995, 123))).toBe(true)
    expect(isInside(area(90, 0, 1000), 'circle', at(89.98, 123))).toBe(false)
    expect(isInside(area(-89.999, 0, 1000), 'circle', at(-89.999, 180))).toBe(true)
  })

  test('is never the other side of the earth', () => {
    expect(isInside(area(0, 0, 65535), 'circle', at(0, 180))).toBe(false)
    expect(isInside(area(52, 13, 65535, 65535), 'rectangle', at(-52, -167))).toBe(false)
  })

  test('is a point or a line where a distance is 0', () => {
    expect(isInside(area(52, 13, 0), 'circle', at(52, 13))).toBe(true)
    expect(isInside(area(52, 13, 0), 'circle', { latitude: 520000001, longitude: 130000000 })).toBe(false)
    expect(isInside(area(52, 13, 100), 'rectangle', at(52.0005, 13))).toBe(true)
    expect(isInside(area(52, 13, 100), 'ellipse', at(52.0005, 13.0001))).toBe(false)
  })

  test('is no position that is unavailable', () => {
    const unavailable = { latitude: 900000001, longitude: 1800000001 }
    expect(isInside(area(90, 180, 65535), 'circle', unavailable)).toBe(false)
    expect(isInside({ ...road, ...unavailable }, 'rectangle', unavailable)).toBe(false)
    expect(isInside(road, 'circle', { latitude: Number.NaN, longitude: 0 })).toBe(false)
  })
})
