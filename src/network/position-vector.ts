import { bitsAt, type Reader, type Writer } from '../asn1/bits'
import { agreedGnAddr } from './geonetworking-address'
import {
  fieldsOf,
  readOctets,
  readSigned,
  readUnsigned,
  writeOctets,
  writeSigned,
  writeUnsigned,
} from './header-fields'

/** Where a station was, and when: the short position vector (EN 302 636-4-1 §9.5.3). */
export interface ShortPositionVector {
  /** GeoNetworking address of the station: eight octets in hexadecimal digits. */
  gnAddr: string
  /** 1 if the address was configured by hand or by the operator: part of `gnAddr`. */
  manual: number
  /** Type of the ITS station, 0…31: part of `gnAddr`. */
  stationType: number
  /** Link layer address, six octets in hexadecimal digits: part of `gnAddr`. */
  mid: string
  /** When the station was there: milliseconds of TAI since 2004-01-01T00:00:00Z, modulo 2^32. */
  timestamp: number
  /** WGS 84 latitude in tenths of a microdegree, north is positive. */
  latitude: number
  /** WGS 84 longitude in tenths of a microdegree, east is positive. */
  longitude: number
}

/** Where a station was, when, and how it moved: the long position vector (EN 302 636-4-1 §9.5.2). */
export interface LongPositionVector extends ShortPositionVector {
  /** Position accuracy indicator: 1 if the position is as accurate as the sender's configuration wants it. */
  pai: number
  /** Speed in 0.01 m/s (−16384…16383), negative backwards. */
  speed: number
  /** Heading in tenths of a degree from north, clockwise. */
  heading: number
}

type Derived = 'gnAddr' | 'manual' | 'stationType' | 'mid'

/** A position vector to be encoded: `gnAddr`, or else `manual`, `stationType` and `mid`; all that is there must agree. */
export type PositionVectorInput<V extends ShortPositionVector> = Omit<V, Derived> & Partial<Pick<V, Derived>>

const SHORT = ['gnAddr', 'manual', 'stationType', 'mid', 'timestamp', 'latitude', 'longitude']
const LONG = [...SHORT, 'pai', 'speed', 'heading']

/** Reads a short position vector: 20 octets (EN 302 636-4-1 §9.5.3). */
export function readShortPositionVector(r: Reader): ShortPositionVector {
  const at = r.pos
  const gnAddr = readOctets(r, 'gnAddr', 8)
  return {
    gnAddr,
    // EN 302 636-4-1 §6.3
    manual: bitsAt(r.bytes, at, 1),
    stationType: bitsAt(r.bytes, at + 1, 5),
    mid: gnAddr.slice(4),
    timestamp: readUnsigned(r, 'timestamp', 32),
    latitude: readSigned(r, 'latitude', 32),
    longitude: readSigned(r, 'longitude', 32),
  }
}

/** Reads a long position vector: 24 octets (EN 302 636-4-1 §9.5.2). */
export function readLongPositionVector(r: Reader): LongPositionVector {
  // No spread: on the hot path of every packet it costs more than all the reading.
  const { gnAddr, manual, stationType, mid, timestamp, latitude, longitude } = readShortPositionVector(r)
  const pai = readUnsigned(r, 'pai', 1)
  const speed = readSigned(r, 'speed', 15)
  const heading = readUnsigned(r, 'heading', 16)
  return { gnAddr, manual, stationType, mid, timestamp, latitude, longitude, pai, speed, heading }
}

/** Writes a short position vector. */
export const writeShortPositionVector = (w: Writer, pv: PositionVectorInput<ShortPositionVector>): void =>
  writeShortPart(w, fieldsOf(pv, SHORT))

/** Writes a long position vector. */
export function writeLongPositionVector(w: Writer, pv: PositionVectorInput<LongPositionVector>): void {
  writeShortPart(w, fieldsOf(pv, LONG))
  writeUnsigned(w, 'pai', 1, pv.pai)
  writeSigned(w, 'speed', 15, pv.speed)
  writeUnsigned(w, 'heading', 16, pv.heading)
}

function writeShortPart(w: Writer, pv: PositionVectorInput<ShortPositionVector>): void {
  writeOctets(w, 'gnAddr', 8, agreedGnAddr(pv))
  writeUnsigned(w, 'timestamp', 32, pv.timestamp)
  writeSigned(w, 'latitude', 32, pv.latitude)
  writeSigned(w, 'longitude', 32, pv.longitude)
}

/**
 * Whether timestamp `a` is the more recent one, over the turn at 2^32 ms (about 50 days), too
 * (EN 302 636-4-1 §C.2).
 *
 * @example
 * isMoreRecent(5, 4294967290) // true
 */
export function isMoreRecent(a: number, b: number): boolean {
  const half = 2 ** 31
  return (a > b && a - b < half) || (b > a && b - a >= half)
}

/**
 * Seconds from `timestamp` to `now`, both as in a position vector; negative when the sender's clock is ahead.
 * The timestamp tells when the position was taken, which is at most a little before the packet was sent.
 *
 * @example
 * ageInSeconds(4294967290, 994) // 1
 */
export function ageInSeconds(timestamp: number, now: number): number {
  const turn = 2 ** 32
  const forward = (((now - timestamp) % turn) + turn) % turn
  return (forward < turn / 2 ? forward : forward - turn) / 1000
}
