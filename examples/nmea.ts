import type { Position } from './geodesy'

/** One solution of a GNSS receiver, in SI units. */
export interface Fix extends Position {
  /** When it was valid, Unix milliseconds. */
  readonly time: number
  /** Speed over ground, m/s. */
  readonly speed?: number
  /** Direction of travel, degrees clockwise from true north; receivers leave it out at standstill. */
  readonly course?: number
  /** Height above the ellipsoid, m. NMEA gives it as the height above sea level and that of the sea level. */
  readonly elevation?: number
  /** How much the constellation worsens the horizontal accuracy. */
  readonly hdop?: number
  /** Kind of solution: 1 GNSS alone, 2 with differential corrections, 4 and 5 RTK fixed and float. */
  readonly quality?: number
}

/** A sentence, taken apart. */
export interface Sentence {
  /** Who speaks: `GP`, `GN`, … */
  readonly talker: string
  /** What it says: `RMC`, `GGA`, … */
  readonly type: string
  readonly fields: readonly string[]
}

/** A knot is a nautical mile of 1852 m per hour. */
export const KNOT = 1852 / 3600

/** The two hexadecimal digits that follow the asterisk: all characters between `$` and `*`, added without carry. */
export function checksum(body: string): string {
  let sum = 0
  for (let i = 0; i < body.length; i++) sum ^= body.charCodeAt(i)
  return sum.toString(16).toUpperCase().padStart(2, '0')
}

/** Takes one sentence of NMEA 0183 apart. @throws SyntaxError if it is damaged. */
export function parseSentence(line: string): Sentence {
  const match = /^\$([^*]*)\*([0-9A-Fa-f]{2})$/.exec(line)
  if (match === null) throw new SyntaxError(`not a sentence of the form $…*hh: ${line.slice(0, 82)}`)
  const [, body = '', given = ''] = match
  const sum = checksum(body)
  if (sum !== given.toUpperCase()) throw new SyntaxError(`the checksum is ${given}, that of the sentence ${sum}`)
  const [address = '', ...fields] = body.split(',')
  // A proprietary sentence has P and its maker's code instead of talker and type.
  if (/^P[A-Z]/.test(address)) return { talker: 'P', type: address.slice(1), fields }
  if (!/^[A-Z]{2}[A-Z0-9]{3}$/.test(address)) throw new SyntaxError(`"${address}" is not a talker and a sentence type`)
  return { talker: address.slice(0, 2), type: address.slice(2), fields }
}

/**
 * Reads a recording: each valid RMC sentence makes a fix, a GGA sentence of the same time adds height and accuracy.
 * Other sentences are passed over, blank lines too.
 *
 * @throws SyntaxError that names the line, for anything damaged.
 */
export function readNmea(text: string): Fix[] {
  const fixes: Fix[] = []
  let rmc: { readonly utc: string; readonly fix: Fix } | undefined
  let gga: { readonly utc: string; readonly extra: Partial<Fix> } | undefined
  const finish = (): void => {
    if (rmc !== undefined) fixes.push({ ...rmc.fix, ...(gga?.utc === rmc.utc ? gga.extra : {}) })
    rmc = undefined
  }
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === '') continue
    try {
      const { type, fields } = parseSentence(line.trim())
      if (type === 'RMC') {
        finish()
        const fix = readRmc(fields)
        rmc = fix && { utc: fields[0] ?? '', fix }
      } else if (type === 'GGA') {
        // Belongs to the RMC before it or to the one behind it.
        if (rmc !== undefined && rmc.utc !== fields[0]) finish()
        const extra = readGga(fields)
        gga = extra && { utc: fields[0] ?? '', extra }
      }
    } catch (error) {
      throw new SyntaxError(`line ${index + 1}: ${error instanceof Error ? error.message : error}`, { cause: error })
    }
  }
  finish()
  return fixes
}

/** RMC: time, status, latitude, N/S, longitude, E/W, knots, course, date, … `undefined` while there is no fix. */
function readRmc(fields: readonly string[]): Fix | undefined {
  const [utc = '', status, latitude = '', northSouth = '', longitude = '', eastWest = '', knots = '', course = ''] =
    fields
  if (status !== 'A') return undefined
  const speed = optionalNumber('speed', knots)
  const degrees = optionalNumber('course', course)
  return {
    time: readTime(fields[8] ?? '', utc),
    latitude: readAngle('latitude', latitude, northSouth, 'NS', 90),
    longitude: readAngle('longitude', longitude, eastWest, 'EW', 180),
    ...(speed !== undefined && { speed: speed * KNOT }),
    ...(degrees !== undefined && { course: degrees }),
  }
}

/** GGA: …, quality, satellites, HDOP, height above sea level, M, height of sea level above the ellipsoid, M, … */
function readGga(fields: readonly string[]): Partial<Fix> | undefined {
  const quality = optionalNumber('quality', fields[5] ?? '')
  if (quality === undefined || quality === 0) return undefined
  const hdop = optionalNumber('HDOP', fields[7] ?? '')
  const height = optionalNumber('height', fields[8] ?? '')
  const geoid = optionalNumber('geoid separation', fields[10] ?? '')
  return {
    quality,
    ...(hdop !== undefined && { hdop }),
    // Without the geoid the height above the ellipsoid is not known, and may be 100 m off.
    ...(height !== undefined && geoid !== undefined && { elevation: height + geoid }),
  }
}

function optionalNumber(name: string, field: string): number | undefined {
  if (field === '') return undefined
  if (!/^-?\d+(\.\d*)?$/.test(field)) throw new SyntaxError(`${name} "${field}" is not a number`)
  return Number(field)
}

/** `ddmm.mmm` or `dddmm.mmm` and the hemisphere, as degrees. */
function readAngle(name: string, field: string, hemisphere: string, hemispheres: string, limit: number): number {
  const match = /^(\d{2,3})(\d{2}(?:\.\d*)?)$/.exec(field)
  const minutes = Number(match?.[2])
  const degrees = Number(match?.[1]) + minutes / 60
  const sign = hemispheres.indexOf(hemisphere)
  if (!(minutes < 60 && degrees <= limit) || hemisphere.length !== 1 || sign < 0) {
    throw new SyntaxError(`${name} "${field},${hemisphere}" is not in degrees and minutes`)
  }
  return sign === 0 ? degrees : -degrees
}

/** `ddmmyy` and `hhmmss.ss`, as Unix milliseconds. */
function readTime(date: string, utc: string): number {
  const [, day, month, year] = /^(\d\d)(\d\d)(\d\d)$/.exec(date) ?? []
  const [, hour, minute, second] = /^(\d\d)(\d\d)(\d\d(?:\.\d*)?)$/.exec(utc) ?? []
  if (day === undefined || hour === undefined) throw new SyntaxError(`"${date}" and "${utc}" are not a date and a time`)
  // Two digits of the year: GPS began in 1980.
  const fullYear = Number(year) + (Number(year) < 80 ? 2000 : 1900)
  const midnight = Date.UTC(fullYear, Number(month) - 1, Number(day))
  return midnight + Number(hour) * 3_600_000 + Number(minute) * 60_000 + Math.round(Number(second) * 1000)
}
