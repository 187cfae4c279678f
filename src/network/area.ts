/**
 * A geographical area as GeoBroadcast and GeoAnycast packets have it (EN 302 636-4-1 §9.8.5); its shape is in the
 * header type.
 */
export interface Area {
  /** WGS 84 latitude of the centre in tenths of a microdegree, north is positive. */
  latitude: number
  /** WGS 84 longitude of the centre in tenths of a microdegree, east is positive. */
  longitude: number
  /** Radius of a circle, half the long side of a rectangle, long semi-axis of an ellipse: metres, 0…65535. */
  distanceA: number
  /** Half the short side of a rectangle, short semi-axis of an ellipse: metres, 0…65535. A circle has 0. */
  distanceB: number
  /** Azimuth of the long side or axis: degrees from north, clockwise. A circle has 0. */
  angle: number
}

/** The shapes of EN 302 931. */
export type AreaShape = 'circle' | 'rectangle' | 'ellipse'

/** WGS 84, in tenths of a microdegree, as a position vector has it. */
export interface GeographicalPosition {
  latitude: number
  longitude: number
}

const SHAPES: [suffix: string, shape: AreaShape][] = [
  ['-CIRCLE', 'circle'],
  ['-RECT', 'rectangle'],
  ['-ELIP', 'ellipse'],
]

/**
 * The shape of the area of a packet, `undefined` for packets without an area.
 *
 * @param headerType as in the common header
 * @example
 * areaShape('GBC-RECT') // 'rectangle'
 */
export const areaShape = (headerType: string | number): AreaShape | undefined =>
  SHAPES.find(([suffix]) => String(headerType).endsWith(suffix))?.[1]

/**
 * The function F of EN 302 931: 1 in the centre, positive inside, 0 on the border, negative outside.
 * A distance of 0 leaves nothing but the centre line: whatever is beside it is at −∞.
 *
 * @param x metres from the centre along the long side
 * @param y metres from the centre along the short side
 * @example
 * geometricFunction('circle', { distanceA: 100, distanceB: 0 }, 0, 50) // 0.75
 */
export function geometricFunction(
  shape: AreaShape,
  { distanceA, distanceB }: Pick<Area, 'distanceA' | 'distanceB'>,
  x: number,
  y: number,
): number {
  const a = square(x, distanceA)
  const b = square(y, shape === 'circle' ? distanceA : distanceB)
  return shape === 'rectangle' ? Math.min(1 - a, 1 - b) : 1 - a - b
}

/** (d / distance)², with the limit where the distance is 0. */
const square = (d: number, distance: number): number => (d === 0 ? 0 : (d / distance) ** 2)

/**
 * Metres from the centre of an area to a position: `x` along the long side (its azimuth is `angle`), `y` to the right
 * of it, both along the surface of the WGS 84 ellipsoid. Right at the poles and across the date line, too; within
 * 100 km, which no area exceeds, better than a metre.
 */
export function areaCoordinates(area: Area, position: GeographicalPosition): { x: number; y: number } {
  const { east, north } = offset(area, position)
  const angle = (area.angle * Math.PI) / 180
  return {
    x: toMillimetre(north * Math.cos(angle) + east * Math.sin(angle)),
    y: toMillimetre(east * Math.cos(angle) - north * Math.sin(angle)),
  }
}

/** A position is only told to the centimetre, so less than a millimetre is nothing but rounding; + 0 for a plain zero. */
const toMillimetre = (metres: number): number => Math.round(metres * 1000) / 1000 + 0

/**
 * Whether a position is inside an area or on its border (EN 302 931): whether a receiver there is addressed.
 * A position or a centre that is none, such as the "unavailable" of a position vector, is never inside.
 *
 * @example
 * const shape = areaShape(common.headerType)
 * const addressed = shape && extended.area && isInside(extended.area, shape, { latitude: 599161200, longitude: 107226300 })
 */
export function isInside(area: Area, shape: AreaShape, position: GeographicalPosition): boolean {
  if (!exists(area) || !exists(position)) return false
  const { x, y } = areaCoordinates(area, position)
  return geometricFunction(shape, area, x, y) >= 0
}

const exists = ({ latitude, longitude }: GeographicalPosition): boolean =>
  Math.abs(latitude) <= 900_000_000 && Math.abs(longitude) <= 1_800_000_000

// WGS 84: semi-major axis in metres, square of the first eccentricity, mean radius.
const SEMI_MAJOR_AXIS = 6_378_137
const ECCENTRICITY_SQUARED = 6.694379990141e-3
const MEAN_RADIUS = 6_371_009

type Vector = [x: number, y: number, z: number]

const radians = (tenthsOfMicrodegrees: number): number => (tenthsOfMicrodegrees * Math.PI) / 1.8e9

/** A point of the ellipsoid in metres from the centre of the earth. */
function earthCentred({ latitude, longitude }: GeographicalPosition): Vector {
  const lat = radians(latitude)
  const lon = radians(longitude)
  const n = SEMI_MAJOR_AXIS / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(lat) ** 2)
  return [
    n * Math.cos(lat) * Math.cos(lon),
    n * Math.cos(lat) * Math.sin(lon),
    n * (1 - ECCENTRICITY_SQUARED) * Math.sin(lat),
  ]
}

/**
 * Metres east and north along the surface. The direction is that of the straight line between the two points, seen in
 * the plane that touches the earth at `from`; the distance is that of the arc above this line. The plane alone would
 * put the other side of the earth into the area.
 */
function offset(from: GeographicalPosition, to: GeographicalPosition): { east: number; north: number } {
  const a = earthCentred(from)
  const b = earthCentred(to)
  const [dx, dy, dz]: Vector = [b[0] - a[0], b[1] - a[1], b[2] - a[2]]
  const lat = radians(from.latitude)
  const lon = radians(from.longitude)
  const east = dy * Math.cos(lon) - dx * Math.sin(lon)
  const north = dz * Math.cos(lat) - (dx * Math.cos(lon) + dy * Math.sin(lon)) * Math.sin(lat)
  const chord = Math.hypot(dx, dy, dz)
  const arc = 2 * MEAN_RADIUS * Math.asin(Math.min(1, chord / (2 * MEAN_RADIUS)))
  const flat = Math.hypot(east, north)
  // The same point, or straight through the earth: any direction will do.
  if (flat === 0) return { east: 0, north: arc }
  return { east: (east / flat) * arc, north: (north / flat) * arc }
}
