import { describe, expect, test } from 'vitest'
import type { GeographicRegion } from '../ieee1609/generated/definitions'
import { isInRegion, isRegionWithin } from './region'

const point = (latitude: number, longitude: number) => ({ latitude: latitude * 1e7, longitude: longitude * 1e7 })
const circle = (latitude: number, longitude: number, radius: number): GeographicRegion => ({
  circularRegion: { center: point(latitude, longitude), radius },
})
const box = (north: number, west: number, south: number, east: number) => ({
  northWest: point(north, west),
  southEast: point(south, east),
})
const boxes = (...list: [number, number, number, number][]): GeographicRegion => ({
  rectangularRegion: list.map((b) => box(...b)),
})
const polygon = (...corners: [number, number][]): GeographicRegion => ({
  polygonalRegion: corners.map((c) => point(...c)),
})
const countries = (...ids: number[]): GeographicRegion => ({
  identifiedRegion: ids.map((countryOnly) => ({ countryOnly })),
})
const at = (latitude: number, longitude: number) => ({ latitude, longitude })

describe('a position in a region', () => {
  test('circle: a degree of latitude at 48° north is 111.2 km', () => {
    expect(isInRegion(circle(48, 11, 1112), at(48.01, 11))).toBe(true)
    expect(isInRegion(circle(48, 11, 1111), at(48.01, 11))).toBe(false)
    // A degree of longitude there is 74.6 km.
    expect(isInRegion(circle(48, 11, 750), at(48, 11.01))).toBe(true)
    expect(isInRegion(circle(48, 11, 740), at(48, 11.01))).toBe(false)
    expect(isInRegion(circle(0, 179.999, 500), at(0, -179.999))).toBe(true)
    expect(isInRegion(circle(123, 36, 1000), at(57, -144))).toBe(false)
    expect(isInRegion(circle(48, 11, 65_535), at(90.0000001, 180.0000001))).toBe(false)
  })

  test('rectangles: any of them, with the border; swapped corners hold nothing', () => {
    const region = boxes([49, 11, 48, 12], [51, 13, 50, 14])
    expect(isInRegion(region, at(49, 11))).toBe(true)
    expect(isInRegion(region, at(50.5, 13.5))).toBe(true)
    expect(isInRegion(region, at(49.5, 12.5))).toBe(false)
    expect(isInRegion(boxes([48, 12, 49, 11]), at(48.5, 11.5))).toBe(false)
  })

  test('polygons: concave, on the side, across the date line', () => {
    const notch = polygon([0, 0], [10, 0], [10, 10], [5, 1], [0, 10])
    expect(isInRegion(notch, at(5, 0.5))).toBe(true)
    expect(isInRegion(notch, at(5, 5))).toBe(false)
    expect(isInRegion(notch, at(9, 5))).toBe(true)
    expect(isInRegion(notch, at(0, 5))).toBe(true)
    const line = polygon([10, 179], [10, -179], [-10, -179], [-10, 179])
    expect(isInRegion(line, at(0, 180))).toBe(true)
    expect(isInRegion(line, at(0, 0))).toBe(false)
  })

  test('countries: surely outside, or whatever the one who knows says', () => {
    expect(isInRegion(countries(250), at(48.1, 11.6))).toBe(false)
    expect(isInRegion(countries(276), at(48.1, 11.6))).toBeUndefined()
    expect(isInRegion(countries(65_535), at(48.1, 11.6))).toBeUndefined()
    expect(isInRegion(countries(65_535), at(37.7, -122.4))).toBe(false)
    expect(isInRegion(countries(840), at(37.7, -122.4))).toBeUndefined()
    expect(isInRegion(countries(9999), at(0, 0))).toBeUndefined()
    expect(isInRegion(countries(276), at(48.1, 11.6), (country) => country === 276)).toBe(true)
    const bavaria: GeographicRegion = { identifiedRegion: [{ countryAndRegions: { countryOnly: 276, regions: [9] } }] }
    expect(isInRegion(bavaria, at(48.1, 11.6), (_, __, parts) => parts?.region === 9)).toBe(true)
    expect(isInRegion({ _unknown: 4, bytes: new Uint8Array() } as GeographicRegion, at(0, 0))).toBe(false)
  })
})

describe('a region within another', () => {
  test.each<[string, GeographicRegion, GeographicRegion, boolean | undefined]>([
    ['circle in circle', circle(48, 11, 1000), circle(48, 11.001, 1200), true],
    ['circle beyond circle', circle(48, 11, 1000), circle(48, 11.01, 1200), false],
    ['circle in rectangle', circle(48.5, 11.5, 1000), boxes([49, 11, 48, 12]), true],
    ['circle over the side', circle(48.001, 11.5, 1000), boxes([49, 11, 48, 12]), false],
    ['rectangle in itself', boxes([49, 11, 48, 12]), boxes([49, 11, 48, 12]), true],
    ['rectangle across two', boxes([49, 11, 48, 13]), boxes([49, 11, 48, 12], [49, 12, 48, 13]), true],
    ['rectangle across a gap', boxes([49, 11, 48, 13]), boxes([49, 11, 48, 11.9], [49, 12, 48, 13]), false],
    ['rectangle in circle', boxes([48.001, 11, 48, 11.001]), circle(48, 11, 500), true],
    ['polygon in rectangle', polygon([48, 11], [49, 11], [49, 12]), boxes([49, 11, 48, 12]), true],
    ['rectangle in polygon', boxes([9, 0.1, 1, 0.5]), polygon([0, 0], [10, 0], [10, 10], [5, 1], [0, 10]), true],
    ['across a notch', boxes([9, 0.1, 1, 1.9]), polygon([0, 0], [10, 0], [10, 10], [5, 1], [0, 10]), false],
    ['country', countries(276), countries(276, 250), true],
    ['other country', countries(276, 40), countries(276, 250), false],
    ['member of the Union', countries(276, 250), countries(65_535), true],
    ['no member', countries(756), countries(65_535), false],
    ['the Union in a member', countries(65_535), countries(276), false],
    ['circle and country', circle(48, 11, 1000), countries(276), undefined],
    ['no place on earth', circle(123, 36, 1000), boxes([49, 11, 48, 12]), false],
  ])('%s', (_, inner, outer, expected) => {
    expect(isRegionWithin(inner, outer)).toBe(expected)
  })

  test('states and counties', () => {
    const states = (countryOnly: number, ...regions: number[]): GeographicRegion => ({
      identifiedRegion: [{ countryAndRegions: { countryOnly, regions } }],
    })
    const counties = (region: number, ...subregions: number[]): GeographicRegion => ({
      identifiedRegion: [{ countryAndSubregions: { countryOnly: 840, regionAndSubregions: [{ region, subregions }] } }],
    })
    expect(isRegionWithin(states(840, 26), countries(840))).toBe(true)
    expect(isRegionWithin(states(840, 26), states(840, 25, 26))).toBe(true)
    expect(isRegionWithin(states(840, 27), states(840, 25, 26))).toBe(false)
    expect(isRegionWithin(counties(26, 1), states(840, 26))).toBe(true)
    expect(isRegionWithin(counties(26, 1), counties(26, 1, 2))).toBe(true)
    expect(isRegionWithin(counties(26, 3), counties(26, 1, 2))).toBe(false)
    expect(isRegionWithin(countries(840), states(840, 26))).toBe(false)
  })

  test('many rectangles end soon', () => {
    const many = Array.from(
      { length: 300 },
      (_, k) => [k / 10 + 0.05, 0, k / 10, 1] as [number, number, number, number],
    )
    expect(isRegionWithin(boxes([31, 0, 0, 1]), boxes(...many))).toBe(false)
  })
})
