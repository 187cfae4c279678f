/** A place on the WGS 84 ellipsoid, degrees. */
export interface Position {
  readonly latitude: number
  readonly longitude: number
}

/** A horizontal displacement in metres, or a velocity in metres per second. */
export interface Vector {
  readonly east: number
  readonly north: number
}

// WGS 84: semi-major axis in metres, flattening, square of the eccentricity.
const A = 6_378_137
const F = 1 / 298.257223563
const E2 = F * (2 - F)

const RADIANS = Math.PI / 180

/** Metres per radian of latitude and of longitude at a latitude. */
function radii(latitude: number): { readonly north: number; readonly east: number } {
  const sin = Math.sin(latitude * RADIANS)
  const w2 = 1 - E2 * sin * sin
  const primeVertical = A / Math.sqrt(w2)
  return {
    north: (primeVertical * (1 - E2)) / w2,
    east: primeVertical * Math.cos(latitude * RADIANS),
  }
}

/**
 * The way from one place to another on the plane that touches the ellipsoid half-way. Off by less than a centimetre at
 * 5 km in latitudes up to 60°, much less than GNSS.
 */
export function displacement(from: Position, to: Position): Vector {
  const { north, east } = radii((from.latitude + to.latitude) / 2)
  const longitude = ((((to.longitude - from.longitude + 180) % 360) + 360) % 360) - 180
  return { east: longitude * RADIANS * east, north: (to.latitude - from.latitude) * RADIANS * north }
}

/** The place that lies `by` from another: the inverse of {@link displacement}. */
export function displaced(from: Position, by: Vector): Position {
  // The latitude half-way depends on the one we look for; the second round is exact to far below a millimetre.
  let middle = from.latitude
  let latitude = from.latitude
  for (let round = 0; round < 2; round++) {
    latitude = from.latitude + by.north / radii(middle).north / RADIANS
    middle = (from.latitude + latitude) / 2
  }
  return { latitude, longitude: from.longitude + by.east / radii(middle).east / RADIANS }
}

/** Length of a vector. */
export const length = ({ east, north }: Vector): number => Math.hypot(east, north)

/** Direction of a vector in degrees clockwise from north, 0 ≤ d < 360. */
export function direction({ east, north }: Vector): number {
  const degrees = Math.atan2(east, north) / RADIANS
  return degrees < 0 ? (degrees + 360) % 360 : degrees
}

/** The vector of a length and a direction in degrees clockwise from north. */
export const vector = (length: number, degrees: number): Vector => ({
  east: length * Math.sin(degrees * RADIANS),
  north: length * Math.cos(degrees * RADIANS),
})

/** The scalar product: how far `a` goes along `b`, times the length of `b`. */
export const dot = (a: Vector, b: Vector): number => a.east * b.east + a.north * b.north

/** The difference of two directions in degrees, −180 ≤ d < 180; positive is clockwise from `from` to `to`. */
export const turn = (from: number, to: number): number => ((((to - from + 180) % 360) + 360) % 360) - 180
