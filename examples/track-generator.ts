import { direction, displaced, displacement, length, type Position, type Vector } from './geodesy'
import { checksum, KNOT } from './nmea'

/**
 * The tracks of the demo, made from a few waypoints: an invented arterial road near Ann Arbor, Michigan, that bends
 * gently to the left. A fire engine catches up with an autonomous vehicle, waits for a signal half-way, and passes;
 * the vehicle has meanwhile stopped at the kerb.
 */
const WAYPOINTS: readonly Position[] = [
  { latitude: 42.2588, longitude: -83.709 },
  { latitude: 42.25835, longitude: -83.7068 },
  { latitude: 42.258, longitude: -83.7045 },
  { latitude: 42.25788, longitude: -83.70215 },
  { latitude: 42.25805, longitude: -83.6998 },
  { latitude: 42.2585, longitude: -83.6976 },
  { latitude: 42.2591, longitude: -83.6955 },
]

/** Metres above sea level at the first waypoint, rise per metre, and sea level above the ellipsoid. */
const TERRAIN = { height: 262, grade: 0.004, geoid: -34.1 }

const START = Date.UTC(2026, 4, 14, 14, 30, 0)
const SECONDS = 60
/** Fixes per second. */
const RATE = 10

interface Drive {
  /** Metres along the road at the start. */
  readonly from: number
  /** Speed at the start, m/s. */
  readonly speed: number
  /** For so many seconds with such an acceleration, m/s². The last one goes on for ever. */
  readonly phases: readonly (readonly [seconds: number, acceleration: number])[]
  /** Metres to the right of the middle of the lane: `[second, metres]`, blended in between. */
  readonly offset: readonly (readonly [second: number, metres: number])[]
}

const FIRE_ENGINE: Drive = {
  from: 0,
  speed: 17,
  // Up to 22 m/s, on, braking at the red signal, waiting until the junction is clear, on.
  phases: [[4, 1.25], [7, 0], [8.8, -2.5], [3.2, 0], [13.75, 1.6], [Infinity, 0]], // biome-ignore format: a table
  // Changes to the left lane before it passes.
  offset: [[28, 0], [32, -3.2], [42, -3.2], [46, 0]], // biome-ignore format: a table
}

const AUTONOMOUS_VEHICLE: Drive = {
  from: 304,
  speed: 9,
  // Steady, slowing down and standing at the kerb until it has been passed, on.
  phases: [[14, 0], [10, -0.9], [18, 0], [6, 1.5], [Infinity, 0]], // biome-ignore format: a table
  offset: [[15, 0], [22, 2.4], [43, 2.4], [48, 0]], // biome-ignore format: a table
}

/** All tracks, by file name. */
export const tracks = (): Readonly<Record<string, string>> => ({
  'fire-engine.nmea': nmea(FIRE_ENGINE),
  'autonomous-vehicle.nmea': nmea(AUTONOMOUS_VEHICLE),
})

function nmea(drive: Drive): string {
  const road = roadThrough(WAYPOINTS)
  const at = (second: number): Position => {
    const { metres } = progress(drive, second)
    const ahead = displacement(road(metres - 0.5), road(metres + 0.5))
    const right = blended(drive.offset, second) / length(ahead)
    return displaced(road(metres), { east: ahead.north * right, north: -ahead.east * right })
  }
  const lines: string[] = []
  for (let n = 0; n < SECONDS * RATE; n++) {
    const second = n / RATE
    const { metres, speed } = progress(drive, second)
    const position = at(second)
    const course = direction(displacement(at(second - 0.05), at(second + 0.05)))
    const time = new Date(START + second * 1000).toISOString()
    const utc = `${time.slice(11, 19).replaceAll(':', '')}.${time.slice(20, 22)}`
    const date = `${time.slice(8, 10)}${time.slice(5, 7)}${time.slice(2, 4)}`
    const place = `${angle(position.latitude, 2, 'NS')},${angle(position.longitude, 3, 'EW')}`
    // A receiver cannot tell the direction of something that stands.
    const degrees = speed < 0.3 ? '' : ((Math.round(course * 100) % 36_000) / 100).toFixed(2)
    const height = (TERRAIN.height + TERRAIN.grade * metres).toFixed(1)
    lines.push(
      sentence(`GNRMC,${utc},A,${place},${(speed / KNOT).toFixed(3)},${degrees},${date},,,D`),
      sentence(`GNGGA,${utc},${place},2,12,0.7,${height},M,${TERRAIN.geoid},M,,`),
    )
  }
  return lines.join('')
}

const sentence = (body: string): string => `$${body}*${checksum(body)}\r\n`

/** Degrees and minutes with five decimals, about 2 cm. */
function angle(degrees: number, digits: number, hemispheres: string): string {
  const steps = Math.round(Math.abs(degrees) * 60e5)
  const minutes = ((steps % 60e5) / 1e5).toFixed(5).padStart(8, '0')
  return `${String(Math.floor(steps / 60e5)).padStart(digits, '0')}${minutes},${hemispheres[degrees < 0 ? 1 : 0]}`
}

function progress(drive: Drive, second: number): { metres: number; speed: number } {
  let { from: metres, speed } = drive
  let left = second
  for (const [seconds, acceleration] of drive.phases) {
    const time = Math.min(left, seconds)
    metres += speed * time + (acceleration * time * time) / 2
    speed += acceleration * time
    left -= time
    if (left <= 0) break
  }
  return { metres, speed: Math.max(0, speed) }
}

/** Between two points the value goes over smoothly. */
function blended(points: Drive['offset'], second: number): number {
  const before = points.findLast(([at]) => at <= second)
  const after = points.find(([at]) => at > second)
  if (before === undefined || after === undefined) return (before ?? after)?.[1] ?? 0
  const share = (second - before[0]) / (after[0] - before[0])
  return before[1] + (after[1] - before[1]) * share * share * (3 - 2 * share)
}

/** A smooth curve (Catmull-Rom) through the waypoints, straight beyond them: the place so many metres along it. */
function roadThrough(waypoints: readonly Position[]): (metres: number) => Position {
  const [origin] = waypoints
  if (origin === undefined || waypoints.length < 2) throw new RangeError('a road needs two waypoints')
  const points = waypoints.map((waypoint) => displacement(origin, waypoint))
  const curve: { readonly metres: number; readonly point: Vector }[] = []
  for (const [i, b] of points.entries()) {
    const c = points[i + 1]
    if (c === undefined) break
    const a = points[i - 1] ?? { east: 2 * b.east - c.east, north: 2 * b.north - c.north }
    const d = points[i + 2] ?? { east: 2 * c.east - b.east, north: 2 * c.north - b.north }
    for (let t = 0; t < 1; t += 1 / 256) {
      const point = {
        east: spline(a.east, b.east, c.east, d.east, t),
        north: spline(a.north, b.north, c.north, d.north, t),
      }
      const last = curve.at(-1) ?? { metres: 0, point }
      const step = Math.hypot(point.east - last.point.east, point.north - last.point.north)
      curve.push({ metres: last.metres + step, point })
    }
  }
  return (along) => {
    const end = curve.findIndex(({ metres }, i) => i > 0 && metres > along)
    const [a, b] = curve.slice(end < 0 ? -2 : end - 1)
    if (a === undefined || b === undefined) throw new RangeError('a curve of one point')
    const share = (along - a.metres) / (b.metres - a.metres)
    return displaced(origin, {
      east: a.point.east + (b.point.east - a.point.east) * share,
      north: a.point.north + (b.point.north - a.point.north) * share,
    })
  }
}

function spline(a: number, b: number, c: number, d: number, t: number): number {
  return b + (t / 2) * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
}
