import type {
  CircularRegion,
  GeographicRegion,
  IdentifiedRegion,
  RectangularRegion,
  TwoDLocation,
} from '../ieee1609/generated/definitions'
import { EUROPEAN_UNION, memberStates, roughlyIn } from './countries'

/** A place in degrees of WGS 84, north and east positive. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/**
 * Whether a position is in a country, or in a part of it: `undefined` where that is not known.
 *
 * @param country code of the United Nations (M49), or 65535 for the European Union (ETSI TS 103 097)
 * @param parts regions and subregions of the country, where the certificate is restricted to such
 */
export type InCountry = (
  country: number,
  position: Position,
  parts?: { readonly region: number; readonly subregion?: number },
) => boolean | undefined

/** Locations have tenths of microdegrees (IEEE 1609.2 §6.3.12). */
const UNIT = 1e7

const degrees = ({ latitude, longitude }: TwoDLocation): Position => ({
  latitude: latitude / UNIT,
  longitude: longitude / UNIT,
})

const exists = ({ latitude, longitude }: Position): boolean => Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180

// ── Is a position in a region? ───────────────────────────────────────────────────────────────────────────────────

/**
 * Whether a position is within a region of a certificate or on its border (IEEE 1609.2 §6.4.17); `undefined` where the
 * region is a country and nothing tells where its borders are.
 *
 * @param inCountry what knows countries; rough outlines of some, which only know what is far outside, unless given
 * @example
 * isInRegion({ circularRegion: { center: { latitude: 480000000, longitude: 110000000 }, radius: 5000 } },
 *   { latitude: 48.01, longitude: 11 }) // true
 */
export function isInRegion(
  region: GeographicRegion,
  position: Position,
  inCountry: InCountry = roughlyIn,
): boolean | undefined {
  if (!exists(position)) return false
  if ('circularRegion' in region) return inCircle(region.circularRegion, position)
  if ('rectangularRegion' in region) return region.rectangularRegion.some((r) => inRectangle(r, position))
  if ('polygonalRegion' in region) return inPolygon(region.polygonalRegion.map(degrees), position)
  // A form that we do not know: nobody can say that the position is in it.
  if (!('identifiedRegion' in region)) return false
  return anyOf(region.identifiedRegion.map((r) => inIdentified(r, position, inCountry)))
}

/** Yes if one says yes, no if all say no. */
const anyOf = (answers: readonly (boolean | undefined)[]): boolean | undefined =>
  answers.includes(true) ? true : answers.includes(undefined) ? undefined : false

function inCircle({ center, radius }: CircularRegion, position: Position): boolean {
  const middle = degrees(center)
  // A centimetre for rounding: that is what a location is told to.
  return exists(middle) && distance(middle, position) <= radius + 0.01
}

/** Corners in their order; a rectangle across the date line cannot be told from one with its corners swapped. */
function inRectangle({ northWest, southEast }: RectangularRegion, { latitude, longitude }: Position): boolean {
  const [nw, se] = [degrees(northWest), degrees(southEast)]
  if (!exists(nw) || !exists(se)) return false
  return latitude <= nw.latitude && latitude >= se.latitude && longitude >= nw.longitude && longitude <= se.longitude
}

/** A longitude seen from another one: −180 … 180. */
const turn = (longitude: number): number => longitude - 360 * Math.round(longitude / 360)

function inPolygon(corners: readonly Position[], { latitude, longitude }: Position): boolean {
  if (!corners.every(exists)) return false
  const outline = unrolled(corners)
  return [-360, 0, 360].some((turns) =>
    isAroundOrigin(outline.map(({ x, y }) => ({ x: x - longitude - turns, y: y - latitude }))),
  )
}

/** A polygon in the plane: each side goes the shorter way around the earth. */
function unrolled(corners: readonly Position[]): Point[] {
  let x = corners[0]!.longitude
  return corners.map(({ latitude, longitude }) => {
    x += turn(longitude - x)
    return { x, y: latitude }
  })
}

function isAroundOrigin(points: readonly Point[]): boolean {
  let inside = false
  points.forEach((a, k) => {
    const b = points[(k + 1) % points.length]!
    if (a.y > 0 !== b.y > 0 && a.x + ((b.x - a.x) * -a.y) / (b.y - a.y) > 0) inside = !inside
  })
  return inside || points.some((a, k) => distanceFromSide(a, points[(k + 1) % points.length]!) < 1e-9)
}

interface Point {
  x: number
  y: number
}

/** From the origin to the side between two corners. */
function distanceFromSide(a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y]
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : Math.min(1, Math.max(0, -(a.x * dx + a.y * dy) / square))
  return Math.hypot(a.x + along * dx, a.y + along * dy)
}

function inIdentified(region: IdentifiedRegion, position: Position, inCountry: InCountry): boolean | undefined {
  if ('countryOnly' in region) return inCountry(region.countryOnly, position)
  if ('countryAndRegions' in region) {
    const { countryOnly, regions } = region.countryAndRegions
    return anyOf(regions.map((r) => inCountry(countryOnly, position, { region: r })))
  }
  if (!('countryAndSubregions' in region)) return false
  const { countryOnly, regionAndSubregions } = region.countryAndSubregions
  return anyOf(
    regionAndSubregions.flatMap(({ region: r, subregions }) =>
      subregions.map((subregion) => inCountry(countryOnly, position, { region: r, subregion })),
    ),
  )
}

// WGS 84: semi-major axis in metres, square of the first eccentricity, mean radius.
const SEMI_MAJOR_AXIS = 6_378_137
const ECCENTRICITY_SQUARED = 6.694379990141e-3
const MEAN_RADIUS = 6_371_009

/** Metres between two positions: the arc above the straight line, within 100 km right to a metre. */
function distance(a: Position, b: Position): number {
  const [p, q] = [earthCentred(a), earthCentred(b)]
  const chord = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2])
  return 2 * MEAN_RADIUS * Math.asin(Math.min(1, chord / (2 * MEAN_RADIUS)))
}

function earthCentred({ latitude, longitude }: Position): [number, number, number] {
  const lat = (latitude * Math.PI) / 180
  const lon = (longitude * Math.PI) / 180
  const n = SEMI_MAJOR_AXIS / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(lat) ** 2)
  return [
    n * Math.cos(lat) * Math.cos(lon),
    n * Math.cos(lat) * Math.sin(lon),
    n * (1 - ECCENTRICITY_SQUARED) * Math.sin(lat),
  ]
}

// ── Is a region within another? ──────────────────────────────────────────────────────────────────────────────────

// A tenth of a microdegree is rounded away.
const CLOSE = 1e-6

/**
 * Whether the region of a certificate lies within that of its issuer, as it must (IEEE 1609.2 §6.4.17); `undefined`
 * where that cannot be told: of a country and an area that is not told by countries. A position is to be checked against
 * the regions of all certificates of a chain in any case.
 */
export function isRegionWithin(inner: GeographicRegion, outer: GeographicRegion): boolean | undefined {
  if ('_unknown' in inner || '_unknown' in outer) return false
  if ('identifiedRegion' in inner !== 'identifiedRegion' in outer) return undefined
  if ('identifiedRegion' in inner && 'identifiedRegion' in outer)
    return inner.identifiedRegion.every((part) => outer.identifiedRegion.some((whole) => covers(whole, part)))
  if ('rectangularRegion' in inner && 'rectangularRegion' in outer)
    return inner.rectangularRegion.every((r) => isCovered(boxOf(r), outer.rectangularRegion.map(boxOf)))
  return outlines(inner).every((outline) => isOutlineWithin(outline, outer))
}

/** Whether one identified region covers another; the European Union covers its members. */
function covers(whole: IdentifiedRegion, part: IdentifiedRegion): boolean {
  const country = countryOf(part)
  if (country === undefined) return false
  if ('countryOnly' in whole)
    return whole.countryOnly === country || (whole.countryOnly === EUROPEAN_UNION && memberStates.includes(country))
  if (countryOf(whole) !== country || 'countryOnly' in part) return false
  if ('countryAndRegions' in whole) {
    const { regions } = whole.countryAndRegions
    if ('countryAndRegions' in part) return part.countryAndRegions.regions.every((r) => regions.includes(r))
    if ('countryAndSubregions' in part)
      return part.countryAndSubregions.regionAndSubregions.every(({ region }) => regions.includes(region))
  }
  if ('countryAndSubregions' in whole && 'countryAndSubregions' in part)
    return part.countryAndSubregions.regionAndSubregions.every(({ region, subregions }) =>
      whole.countryAndSubregions.regionAndSubregions.some(
        (w) => w.region === region && subregions.every((s) => w.subregions.includes(s)),
      ),
    )
  return false
}

function countryOf(region: IdentifiedRegion): number | undefined {
  if ('countryOnly' in region) return region.countryOnly
  if ('countryAndRegions' in region) return region.countryAndRegions.countryOnly
  return 'countryAndSubregions' in region ? region.countryAndSubregions.countryOnly : undefined
}

interface Box {
  north: number
  south: number
  west: number
  east: number
}

function boxOf({ northWest: nw, southEast: se }: RectangularRegion): Box {
  return { north: nw.latitude, south: se.latitude, west: nw.longitude, east: se.longitude }
}

// More rectangles than a certificate has: each of a hostile one may meet each of its issuer.
const MAX_PIECES = 1024

/** Whether rectangles cover one: what each of them leaves over must be covered by the others. */
function isCovered(box: Box, boxes: readonly Box[]): boolean {
  let left = [box]
  for (const b of boxes) {
    left = left.flatMap((piece) => without(piece, b))
    if (left.length === 0) return true
    if (left.length > MAX_PIECES) return false
  }
  return false
}

/** What is left of a rectangle where another one is taken away: up to four. */
function without(a: Box, b: Box): Box[] {
  if (b.south >= a.north || b.north <= a.south || b.west >= a.east || b.east <= a.west) return [a]
  const south = Math.max(a.south, b.south)
  const north = Math.min(a.north, b.north)
  return [
    { ...a, south: north },
    { ...a, north: south },
    { north, south, west: a.west, east: b.west },
    { north, south, west: b.east, east: a.east },
  ].filter((r) => r.north > r.south && r.east > r.west)
}

/** A shape by its corners; a circle by points on it. */
interface Outline {
  corners: readonly Position[]
}

function outlines(region: GeographicRegion): Outline[] {
  if ('circularRegion' in region) return [circle(region.circularRegion)]
  if ('polygonalRegion' in region) return [{ corners: region.polygonalRegion.map(degrees) }]
  if ('rectangularRegion' in region) return region.rectangularRegion.map((r) => ({ corners: cornersOf(r) }))
  return []
}

function cornersOf({ northWest, southEast }: RectangularRegion): Position[] {
  const [nw, se] = [degrees(northWest), degrees(southEast)]
  return [
    nw,
    { latitude: nw.latitude, longitude: se.longitude },
    se,
    { latitude: se.latitude, longitude: nw.longitude },
  ]
}

const CIRCLE_POINTS = 72

function circle({ center, radius }: CircularRegion): Outline {
  const { latitude, longitude } = degrees(center)
  const north = ((radius / MEAN_RADIUS) * 180) / Math.PI
  const east = north / Math.max(1e-9, Math.cos((latitude * Math.PI) / 180))
  const corners = Array.from({ length: CIRCLE_POINTS }, (_, k) => {
    const angle = (2 * Math.PI * k) / CIRCLE_POINTS
    return { latitude: latitude + north * Math.sin(angle), longitude: turn(longitude + east * Math.cos(angle)) }
  })
  return { corners }
}

function isOutlineWithin({ corners }: Outline, outer: GeographicRegion): boolean {
  if (corners.length === 0 || !corners.every(exists)) return false
  // Circles and single rectangles are convex: with the corners everything between is within.
  if ('circularRegion' in outer) {
    const middle = degrees(outer.circularRegion.center)
    // The points of a circle are only right to a thousandth of its radius.
    return exists(middle) && corners.every((c) => distance(middle, c) <= outer.circularRegion.radius * 1.01)
  }
  if ('rectangularRegion' in outer)
    return outer.rectangularRegion.some((r) => corners.every((c) => inRectangle(widened(r), c)))
  if (!('polygonalRegion' in outer)) return false
  const sides = outer.polygonalRegion.map(degrees)
  return corners.every((c) => inPolygon(sides, c)) && !sidesCross(corners, sides)
}

/** A rectangle with room for rounding. */
const widened = ({ northWest, southEast }: RectangularRegion): RectangularRegion => ({
  northWest: { latitude: northWest.latitude + CLOSE * UNIT, longitude: northWest.longitude - CLOSE * UNIT },
  southEast: { latitude: southEast.latitude - CLOSE * UNIT, longitude: southEast.longitude + CLOSE * UNIT },
})

/** Whether sides of two polygons cross, beyond touching. */
function sidesCross(a: readonly Position[], b: readonly Position[]): boolean {
  const origin = a[0]!
  const flat = (p: Position): Point => ({ x: turn(p.longitude - origin.longitude), y: p.latitude - origin.latitude })
  const [p, q] = [a.map(flat), b.map(flat)]
  return p.some((p1, i) => {
    const p2 = p[(i + 1) % p.length]!
    return q.some((q1, k) => {
      const q2 = q[(k + 1) % q.length]!
      return side(p1, p2, q1) * side(p1, p2, q2) < 0 && side(q1, q2, p1) * side(q1, q2, p2) < 0
    })
  })
}

/** On which side of a line a point is: 1, −1, or 0 for on it. */
function side(a: Point, b: Point, p: Point): number {
  const area = (b.x - a.x) * (p.y - a.y) - (b.y - a.y) * (p.x - a.x)
  return Math.abs(area) < 1e-12 ? 0 : Math.sign(area)
}
