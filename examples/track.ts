/// <reference types="node" />
import { readFileSync } from 'node:fs'
import { displaced, displacement, type Position, turn } from './geodesy'
import { type Fix, readNmea } from './nmea'

/** Where a vehicle is and how it moves, in SI units and degrees. What is not known is left out. */
export interface Motion extends Position {
  /** Height above the ellipsoid, m. */
  readonly elevation?: number
  /** Standard deviation of the position in any horizontal direction, m. */
  readonly accuracy?: number
  readonly speed?: number
  /** Direction of travel; at standstill the last one. */
  readonly heading?: number
  /** Forward, m/s². */
  readonly acceleration?: number
  /** Clockwise, degrees per second. */
  readonly yawRate?: number
}

/** Standard deviation of a range, metres, by kind of solution: GNSS alone, corrected, …, RTK fixed, RTK float. */
const RANGE_ERROR: Readonly<Record<number, number>> = { 1: 3, 2: 1, 4: 0.02, 5: 0.3 }

/** A recorded drive that can be looked at for any moment, also between two fixes. */
export class Track {
  readonly #fixes: readonly (Motion & { readonly second: number })[]

  /** @throws RangeError if there are fewer than two fixes, or if time does not go forward. */
  constructor(fixes: readonly Fix[]) {
    const [first] = fixes
    if (first === undefined || fixes.length < 2) throw new RangeError(`a track of ${fixes.length} fixes`)
    const headings: (number | undefined)[] = []
    // Before the vehicle first moves, its direction is the one in which it will set off.
    let heading = fixes.find(({ course }) => course !== undefined)?.course
    for (const { course } of fixes) headings.push((heading = course ?? heading))
    this.#fixes = fixes.map((fix, i) => {
      const from = Math.max(0, i - 1)
      const to = Math.min(fixes.length - 1, i + 1)
      const time = ((fixes[to]?.time ?? 0) - (fixes[from]?.time ?? 0)) / 1000
      if (i > 0 && !(fix.time > (fixes[i - 1]?.time ?? 0))) throw new RangeError(`time does not go on at fix ${i + 1}`)
      const rate = (a: number | undefined, b: number | undefined, difference: (a: number, b: number) => number) =>
        a === undefined || b === undefined ? undefined : difference(a, b) / time
      const rangeError = RANGE_ERROR[fix.quality ?? 0]
      return {
        second: (fix.time - first.time) / 1000,
        latitude: fix.latitude,
        longitude: fix.longitude,
        ...known('elevation', fix.elevation),
        // HDOP is for the distance from the true position; half of its square belongs to each axis.
        ...known('accuracy', fix.hdop && rangeError && (fix.hdop * rangeError) / Math.SQRT2),
        ...known('speed', fix.speed),
        ...known('heading', headings[i]),
        ...known(
          'acceleration',
          rate(fixes[from]?.speed, fixes[to]?.speed, (a, b) => b - a),
        ),
        ...known('yawRate', rate(headings[from], headings[to], turn)),
      }
    })
  }

  /** Reads a file of NMEA 0183. @throws SyntaxError, RangeError, or what reading files throws. */
  static load(file: string | URL): Track {
    return new Track(readNmea(readFileSync(file, 'latin1')))
  }

  /** Seconds from the first fix to the last. */
  get duration(): number {
    return this.#fixes.at(-1)?.second ?? 0
  }

  /** The motion so many seconds after the first fix; before it and after the last one, that fix. */
  at(second: number): Motion {
    const next = this.#fixes.findIndex((fix) => fix.second > second)
    const b = this.#fixes.at(next)
    const a = next > 0 ? this.#fixes[next - 1] : b
    if (a === undefined || b === undefined) throw new RangeError('a track without fixes')
    const share = a === b ? 0 : (second - a.second) / (b.second - a.second)
    const way = displacement(a, b)
    const mixed = (key: 'elevation' | 'accuracy' | 'speed' | 'acceleration' | 'yawRate') => {
      const from = a[key]
      const to = b[key]
      return known(key, from === undefined || to === undefined ? undefined : from + (to - from) * share)
    }
    return {
      ...displaced(a, { east: way.east * share, north: way.north * share }),
      ...mixed('elevation'),
      ...mixed('accuracy'),
      ...mixed('speed'),
      ...mixed('acceleration'),
      ...mixed('yawRate'),
      ...known(
        'heading',
        a.heading === undefined || b.heading === undefined
          ? undefined
          : (a.heading + turn(a.heading, b.heading) * share + 360) % 360,
      ),
    }
  }
}

/** A property, or none if there is no value. */
function known<K extends string>(key: K, value: number | undefined): { readonly [P in K]?: number } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: number })
}
