/**
 * Headers of GeoNetworking packets (EN 302 636-4-1), protocol versions 0 and 1, encode and decode.
 *
 * This is not a router. It takes packets apart and puts them together; it keeps no location table, chooses no next hop,
 * forwards, repeats and buffers nothing, sends no beacons and asks for no addresses. That belongs to the radio unit.
 * What a receiver decides by itself is in `area.ts`, `duplicates.ts` and `packet-lifetime.ts`.
 */
import { type Reader, type Writer, writer, written } from '../asn1/bits'
import { fail, inField, inHeader, show } from '../asn1/errors'
import type { Area } from './area'
import {
  fieldsOf,
  headerReader,
  integer,
  joined,
  octets,
  readOctets,
  readSigned,
  readUnsigned,
  rest,
  writeOctets,
  writeSigned,
  writeUnsigned,
} from './header-fields'
import { agreedLifetime, lifetimeOf } from './packet-lifetime'
import type { Parsed } from './parsed'
import {
  type LongPositionVector,
  type PositionVectorInput,
  readLongPositionVector,
  readShortPositionVector,
  type ShortPositionVector,
  writeLongPositionVector,
  writeShortPositionVector,
} from './position-vector'

/** What follows the common header and the extended header (EN 302 636-4-1 §9.7.3). */
export type CommonNextHeader = (typeof NEXT_HEADERS)[keyof typeof NEXT_HEADERS]

/**
 * Type and subtype of a packet (EN 302 636-4-1 §9.7.4): GeoUnicast, GeoAnycast, GeoBroadcast, topologically scoped
 * broadcast over one hop or several, location service.
 */
export type HeaderType = (typeof HEADER_TYPES)[keyof typeof HEADER_TYPES]

/** The header that a secured packet leaves in the clear (EN 302 636-4-1 §9.6.2). */
export interface BasicHeader {
  /** Protocol version: 0 or 1, which have the same headers. Of others nothing but the basic header is known. */
  version: number
  /** 0 any, 1 common header, 2 secured packet. */
  nextHeader: number
  /** Reserved octet, 0…255. */
  reserved: number
  /** Lifetime as on the wire, 0…255; see `decodeLifetime`. */
  lifetimeRaw: number
  /** Lifetime in seconds, 0…6300: what `lifetimeRaw` says. */
  lifetimeSeconds: number
  /** Hops that are left, 0…255. */
  remainingHopLimit: number
}

/** How a packet is to be queued and sent (EN 302 636-4-1 §9.7.5). */
export interface TrafficClass {
  /** Store-carry-forward: 1 if a forwarder keeps the packet while it has no neighbour. */
  scf: number
  /** Channel offload: 1 if the packet may move to another channel. */
  channelOffload: number
  /** Traffic class identifier, 0…63, by which the access layer chooses its parameters. */
  tcId: number
}

/** The header of every packet (EN 302 636-4-1 §9.7.2). */
export interface CommonHeader {
  /** What the payload starts with; a number (0…15) that the standard does not name stays a number. */
  nextHeader: CommonNextHeader | number
  /** The four reserved bits beside the next header, 1…15; absent when zero. */
  nextHeaderReserved?: number
  /** Type and subtype; an octet (type × 16 + subtype) that the standard does not name stays a number. */
  headerType: HeaderType | number
  trafficClass: TrafficClass
  /** The whole octet of flags, 0…255. */
  flags: number
  /** 1 if the source is a mobile station: the highest bit of `flags`. */
  mobile: number
  /** Octets of payload behind the extended header, 0…65535. */
  payloadLength: number
  /** Hops that the source allowed, 0…255. */
  maxHopLimit: number
  /** Reserved octet, 0…255. */
  reserved: number
}

/** What a packet has by its type (EN 302 636-4-1 §9.8). */
export interface ExtendedHeader {
  /** Number of the packet at its source, 0…65535: all but TSB-SHB and BEACON. */
  sequenceNumber?: number
  /** Reserved bits behind the sequence number, 1…65535; absent when zero. */
  reserved?: number
  /** Where the source was, and how it moved. */
  sourcePV: LongPositionVector
  /** Where the destination was: GUC, LS-REPLY. */
  destinationPV?: ShortPositionVector
  /** The address whose position is asked for, eight octets in hexadecimal digits: LS-REQUEST. */
  requestGnAddr?: string
  /** Who is addressed: GBC, GAC. */
  area?: Area
  /** Reserved bits behind the area, 1…65535; absent when zero. */
  areaReserved?: number
  /** Four octets for the access layer, such as channel load (TS 102 636-4-2), in hexadecimal digits: TSB-SHB. */
  mediaDependent?: string
}

/** What follows the basic header: the part that a secured packet has inside its envelope. */
export interface GeoNetworkingInnerHeader {
  common: CommonHeader
  /** Absent where the header type is not known or `ANY`: the payload then starts with an unknown extended header. */
  extended?: ExtendedHeader
}

/** The headers of a packet. */
export interface GeoNetworkingHeader {
  basic: BasicHeader
  /** Absent where something else follows the basic header: a secured packet, or a protocol version not known. */
  common?: CommonHeader
  extended?: ExtendedHeader
}

/** A basic header to be encoded: `lifetimeRaw` or `lifetimeSeconds`, which must agree if both are there. */
export type BasicHeaderInput = Optional<BasicHeader, 'reserved' | 'lifetimeRaw' | 'lifetimeSeconds'>

/**
 * A common header to be encoded: `flags` or `mobile`, which must agree if both are there; `payloadLength`, if it is
 * there, must be the payload's.
 */
export type CommonHeaderInput = Optional<CommonHeader, 'reserved' | 'flags' | 'mobile' | 'payloadLength'>

/** An extended header to be encoded; of position vectors see {@link PositionVectorInput}. */
export interface ExtendedHeaderInput extends Omit<ExtendedHeader, 'sourcePV' | 'destinationPV'> {
  sourcePV: PositionVectorInput<LongPositionVector>
  destinationPV?: PositionVectorInput<ShortPositionVector>
}

/** {@link GeoNetworkingInnerHeader} to be encoded. */
export interface GeoNetworkingInnerHeaderInput {
  common: CommonHeaderInput
  extended?: ExtendedHeaderInput
}

/** {@link GeoNetworkingHeader} to be encoded. */
export interface GeoNetworkingHeaderInput {
  basic: BasicHeaderInput
  common?: CommonHeaderInput
  extended?: ExtendedHeaderInput
}

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>

const NEXT_HEADERS = { 0: 'ANY', 1: 'BTP-A', 2: 'BTP-B', 3: 'IPv6' } as const

const HEADER_TYPES = {
  0: 'ANY',
  16: 'BEACON',
  32: 'GUC',
  48: 'GAC-CIRCLE',
  49: 'GAC-RECT',
  50: 'GAC-ELIP',
  64: 'GBC-CIRCLE',
  65: 'GBC-RECT',
  66: 'GBC-ELIP',
  80: 'TSB-SHB',
  81: 'TSB-MULTI',
  96: 'LS-REQUEST',
  97: 'LS-REPLY',
} as const

type Part = keyof ExtendedHeader

const MULTI_HOP: readonly Part[] = ['sequenceNumber', 'reserved', 'sourcePV']
const UNICAST: readonly Part[] = [...MULTI_HOP, 'destinationPV']
const TO_AREA: readonly Part[] = [...MULTI_HOP, 'area', 'areaReserved']

/** The parts of each extended header in their order (EN 302 636-4-1 §9.8.2 to §9.8.8). */
const EXTENDED_HEADERS: Record<Exclude<HeaderType, 'ANY'>, readonly Part[]> = {
  BEACON: ['sourcePV'],
  GUC: UNICAST,
  'GAC-CIRCLE': TO_AREA,
  'GAC-RECT': TO_AREA,
  'GAC-ELIP': TO_AREA,
  'GBC-CIRCLE': TO_AREA,
  'GBC-RECT': TO_AREA,
  'GBC-ELIP': TO_AREA,
  'TSB-SHB': ['sourcePV', 'mediaDependent'],
  'TSB-MULTI': MULTI_HOP,
  'LS-REQUEST': [...MULTI_HOP, 'requestGnAddr'],
  'LS-REPLY': UNICAST,
}

const partsOf = (headerType: HeaderType | number): readonly Part[] | undefined =>
  typeof headerType === 'number' || headerType === 'ANY' ? undefined : EXTENDED_HEADERS[headerType]

/**
 * Takes the headers of a packet off (EN 302 636-4-1 §9), as it comes in frames of EtherType 0x8947.
 *
 * - An unsecured packet has all headers; `payload` ends by `payloadLength`, and `trailing` is what follows, if anything.
 * - A secured packet (`basic.nextHeader` 2) has its basic header alone; `payload` is the Ieee1609Dot2Data with all that
 *   follows. What is inside of it goes to {@link decodeGeoNetworkingInner}.
 * - Any other next header or protocol version gives the basic header alone; `payload` is not parsed.
 * - An unknown header type gives no `extended`; `payload` is all that follows the common header.
 *
 * @param bytes from the first octet of the basic header on
 * @throws CodecError `truncated` where a header, or the payload by its length, does not fit
 * @example
 * const { header, payload } = decodeGeoNetworking(fromHex('11002b01…'))
 * header.common?.headerType // 'TSB-SHB'
 */
export function decodeGeoNetworking(bytes: Uint8Array): Parsed<GeoNetworkingHeader> {
  return inHeader('GeoNetworking', () => {
    const r = headerReader(bytes)
    const basic = inField('basic', () => readBasic(r))
    if (!commonFollows(basic)) return { header: { basic }, payload: rest(r) }
    const { header, ...carried } = readInner(r)
    return { header: { basic, ...header }, ...carried }
  })
}

/**
 * Takes the common and the extended header off, which a secured packet has inside its envelope: as
 * {@link decodeGeoNetworking}, without a basic header.
 *
 * @param bytes from the first octet of the common header on: the unsecured data of the envelope
 * @throws CodecError `truncated` where a header, or the payload by its length, does not fit
 * @example
 * decodeGeoNetworkingInner(unsecuredData).header.common.nextHeader // 'BTP-B'
 */
export const decodeGeoNetworkingInner = (bytes: Uint8Array): Parsed<GeoNetworkingInnerHeader> =>
  inHeader('GeoNetworking', () => readInner(headerReader(bytes)))

/**
 * Puts the headers of a packet in front of a payload (EN 302 636-4-1 §9); the opposite of {@link decodeGeoNetworking}.
 *
 * `common` belongs to `basic.nextHeader` 1 of versions 0 and 1, and to nothing else; a secured packet has the secured
 * message as its payload.
 *
 * Where two fields say the same, the wire has the first, and the second must agree: `lifetimeRaw` and
 * `lifetimeSeconds`, `flags` and `mobile`, `gnAddr` and `manual`, `stationType`, `mid`. If the first is absent, it is made
 * from the second. `payloadLength` may be absent, else it must be the payload's length (of an unknown header type,
 * whose extended header is part of `payload`, it must be there). Absent reserved fields are 0.
 *
 * @throws CodecError `missing`, `type`, `out-of-range`, `size`, `enumeration` or `unknown-field` for a field that does
 *   not fit, `malformed` for fields that contradict each other
 * @example
 * encodeGeoNetworking({ basic: { version: 1, nextHeader: 2, lifetimeSeconds: 60, remainingHopLimit: 1 } }, signedData)
 */
export function encodeGeoNetworking(header: GeoNetworkingHeaderInput, payload: Uint8Array): Uint8Array {
  return inHeader('GeoNetworking', () => {
    const { basic, common, extended } = fieldsOf(header, ['basic', 'common', 'extended'])
    octets(payload)
    const w = writer()
    inField('basic', () => writeBasic(w, basic))
    if (commonFollows(basic)) writeInner(w, common, extended, payload.length)
    else {
      const why = `next header ${basic.nextHeader} of version ${basic.version} is no common header`
      inField('common', () => common === undefined || fail('unknown-field', why, { value: common }))
      inField('extended', () => extended === undefined || fail('unknown-field', why, { value: extended }))
    }
    return joined(written(w), payload)
  })
}

/**
 * Puts the common and the extended header in front of a payload: what a secured packet has inside its envelope. Fields
 * are treated as by {@link encodeGeoNetworking}.
 *
 * @throws CodecError as {@link encodeGeoNetworking}
 * @example
 * const unsecuredData = encodeGeoNetworkingInner({ common, extended }, encodeBtp(btp, cam))
 */
export function encodeGeoNetworkingInner(header: GeoNetworkingInnerHeaderInput, payload: Uint8Array): Uint8Array {
  return inHeader('GeoNetworking', () => {
    const { common, extended } = fieldsOf(header, ['common', 'extended'])
    octets(payload)
    const w = writer()
    writeInner(w, common, extended, payload.length)
    return joined(written(w), payload)
  })
}

/** A basic header is made to last; the rest belongs to the versions that we know (EN 302 636-4-1 §10.3.3). */
const commonFollows = ({ version, nextHeader }: { version: number; nextHeader: number }): boolean =>
  version <= 1 && nextHeader === 1

function readBasic(r: Reader): BasicHeader {
  const version = readUnsigned(r, 'version', 4)
  const nextHeader = readUnsigned(r, 'nextHeader', 4)
  const reserved = readUnsigned(r, 'reserved', 8)
  const lifetimeRaw = readUnsigned(r, 'lifetimeRaw', 8)
  const lifetimeSeconds = lifetimeOf(lifetimeRaw)
  const remainingHopLimit = readUnsigned(r, 'remainingHopLimit', 8)
  return { version, nextHeader, reserved, lifetimeRaw, lifetimeSeconds, remainingHopLimit }
}

const BASIC = ['version', 'nextHeader', 'reserved', 'lifetimeRaw', 'lifetimeSeconds', 'remainingHopLimit']

function writeBasic(w: Writer, basic: BasicHeaderInput): void {
  const { version, nextHeader, reserved = 0, lifetimeRaw, lifetimeSeconds, remainingHopLimit } = fieldsOf(basic, BASIC)
  writeUnsigned(w, 'version', 4, version)
  writeUnsigned(w, 'nextHeader', 4, nextHeader)
  writeUnsigned(w, 'reserved', 8, reserved)
  const lifetime = inField(lifetimeRaw === undefined ? 'lifetimeSeconds' : 'lifetimeRaw', () =>
    agreedLifetime(lifetimeRaw, lifetimeSeconds),
  )
  writeUnsigned(w, 'lifetimeRaw', 8, lifetime)
  writeUnsigned(w, 'remainingHopLimit', 8, remainingHopLimit)
}

function readInner(r: Reader): Parsed<GeoNetworkingInnerHeader> {
  const common = inField('common', () => readCommon(r))
  const parts = partsOf(common.headerType)
  const extended = parts && inField('extended', () => readExtended(r, parts))
  const left = rest(r)
  const { payloadLength } = common
  if (payloadLength > left.length)
    inField('common', () =>
      inField('payloadLength', () =>
        fail('truncated', `${payloadLength} octets are needed, ${left.length} are left`, { bit: r.pos }),
      ),
    )
  // Without its extended header a packet does not tell where its payload starts, and so not where it ends.
  if (!extended) return { header: { common }, payload: left }
  const parsed = { header: { common, extended }, payload: left.subarray(0, payloadLength) }
  return payloadLength === left.length ? parsed : { ...parsed, trailing: left.subarray(payloadLength) }
}

function writeInner(
  w: Writer,
  common: CommonHeaderInput | undefined,
  extended: ExtendedHeaderInput | undefined,
  payloadOctets: number,
): void {
  const { headerType } = inField('common', () => {
    if (common === undefined) fail('missing', 'is missing')
    writeCommon(w, common, payloadOctets)
    return common
  })
  const parts = partsOf(headerType)
  inField('extended', () => {
    if (parts) writeExtended(w, extended as ExtendedHeaderInput, parts)
    else if (extended !== undefined)
      fail('unknown-field', `header type ${show(headerType)} has no extended header`, { value: extended })
  })
}

function readCommon(r: Reader): CommonHeader {
  const nextHeader = nameOf(NEXT_HEADERS, readUnsigned(r, 'nextHeader', 4))
  const nextHeaderReserved = readUnsigned(r, 'nextHeaderReserved', 4)
  const headerType = nameOf(HEADER_TYPES, readUnsigned(r, 'headerType', 8))
  const trafficClass = inField('trafficClass', () => readTrafficClass(r))
  const flags = readUnsigned(r, 'flags', 8)
  const common: CommonHeader = {
    nextHeader,
    headerType,
    trafficClass,
    flags,
    mobile: flags >> 7,
    payloadLength: readUnsigned(r, 'payloadLength', 16),
    maxHopLimit: readUnsigned(r, 'maxHopLimit', 8),
    reserved: readUnsigned(r, 'reserved', 8),
  }
  if (nextHeaderReserved !== 0) common.nextHeaderReserved = nextHeaderReserved
  return common
}

const COMMON = [
  'nextHeader',
  'nextHeaderReserved',
  'headerType',
  'trafficClass',
  'flags',
  'mobile',
  'payloadLength',
  'maxHopLimit',
  'reserved',
]

function writeCommon(w: Writer, common: CommonHeaderInput, payloadOctets: number): void {
  const { nextHeader, nextHeaderReserved, headerType, trafficClass, maxHopLimit, reserved } = fieldsOf(common, COMMON)
  writeUnsigned(
    w,
    'nextHeader',
    4,
    inField('nextHeader', () => numberOf(NEXT_HEADERS, nextHeader)),
  )
  writeUnsigned(w, 'nextHeaderReserved', 4, nextHeaderReserved ?? 0)
  writeUnsigned(
    w,
    'headerType',
    8,
    inField('headerType', () => numberOf(HEADER_TYPES, headerType)),
  )
  inField('trafficClass', () => writeTrafficClass(w, trafficClass))
  writeUnsigned(w, 'flags', 8, agreedFlags(common))
  writeUnsigned(w, 'payloadLength', 16, agreedPayloadLength(common, payloadOctets))
  writeUnsigned(w, 'maxHopLimit', 8, maxHopLimit)
  writeUnsigned(w, 'reserved', 8, reserved ?? 0)
}

function agreedFlags({ flags, mobile }: CommonHeaderInput): unknown {
  if (flags === undefined) return inField('mobile', () => integer(mobile, 0, 1)) << 7
  if (mobile !== undefined && mobile !== flags >> 7)
    inField('mobile', () => fail('malformed', `${show(mobile)} contradicts flags ${show(flags)}`, { value: mobile }))
  return flags
}

function agreedPayloadLength({ payloadLength, headerType }: CommonHeaderInput, max: number): number {
  const known = partsOf(headerType) !== undefined
  return inField('payloadLength', () => {
    const n = integer(payloadLength ?? (known ? max : undefined), 0, 65535)
    if (known ? n !== max : n > max)
      fail('size', `${n} contradicts a payload of ${max} octets`, { value: n, min: known ? max : 0, max })
    return n
  })
}

const readTrafficClass = (r: Reader): TrafficClass => ({
  scf: readUnsigned(r, 'scf', 1),
  channelOffload: readUnsigned(r, 'channelOffload', 1),
  tcId: readUnsigned(r, 'tcId', 6),
})

function writeTrafficClass(w: Writer, trafficClass: TrafficClass): void {
  const { scf, channelOffload, tcId } = fieldsOf(trafficClass, ['scf', 'channelOffload', 'tcId'])
  writeUnsigned(w, 'scf', 1, scf)
  writeUnsigned(w, 'channelOffload', 1, channelOffload)
  writeUnsigned(w, 'tcId', 6, tcId)
}

function readExtended(r: Reader, parts: readonly Part[]): ExtendedHeader {
  const extended: Partial<ExtendedHeader> = {}
  for (const part of parts) readPart(r, extended, part)
  // Every extended header has a source.
  return extended as ExtendedHeader
}

function readPart(r: Reader, into: Partial<ExtendedHeader>, part: Part): void {
  switch (part) {
    case 'sourcePV':
      into.sourcePV = inField(part, () => readLongPositionVector(r))
      break
    case 'destinationPV':
      into.destinationPV = inField(part, () => readShortPositionVector(r))
      break
    case 'area':
      into.area = inField(part, () => readArea(r))
      break
    case 'requestGnAddr':
      into.requestGnAddr = readOctets(r, part, 8)
      break
    case 'mediaDependent':
      into.mediaDependent = readOctets(r, part, 4)
      break
    case 'sequenceNumber':
      into.sequenceNumber = readUnsigned(r, part, 16)
      break
    case 'reserved':
    case 'areaReserved': {
      const bits = readUnsigned(r, part, 16)
      if (bits !== 0) into[part] = bits
    }
  }
}

function writeExtended(w: Writer, extended: ExtendedHeaderInput, parts: readonly Part[]): void {
  fieldsOf(extended, parts)
  for (const part of parts) writePart(w, extended, part)
}

function writePart(w: Writer, extended: ExtendedHeaderInput, part: Part): void {
  switch (part) {
    case 'sourcePV':
      inField(part, () => writeLongPositionVector(w, extended.sourcePV))
      break
    case 'destinationPV':
      inField(part, () => writeShortPositionVector(w, extended.destinationPV as ShortPositionVector))
      break
    case 'area':
      inField(part, () => writeArea(w, extended.area as Area))
      break
    case 'requestGnAddr':
      writeOctets(w, part, 8, extended.requestGnAddr)
      break
    case 'mediaDependent':
      writeOctets(w, part, 4, extended.mediaDependent)
      break
    case 'sequenceNumber':
      writeUnsigned(w, part, 16, extended.sequenceNumber)
      break
    case 'reserved':
    case 'areaReserved':
      writeUnsigned(w, part, 16, extended[part] ?? 0)
  }
}

const readArea = (r: Reader): Area => ({
  latitude: readSigned(r, 'latitude', 32),
  longitude: readSigned(r, 'longitude', 32),
  distanceA: readUnsigned(r, 'distanceA', 16),
  distanceB: readUnsigned(r, 'distanceB', 16),
  angle: readUnsigned(r, 'angle', 16),
})

function writeArea(w: Writer, area: Area): void {
  fieldsOf(area, ['latitude', 'longitude', 'distanceA', 'distanceB', 'angle'])
  writeSigned(w, 'latitude', 32, area.latitude)
  writeSigned(w, 'longitude', 32, area.longitude)
  writeUnsigned(w, 'distanceA', 16, area.distanceA)
  writeUnsigned(w, 'distanceB', 16, area.distanceB)
  writeUnsigned(w, 'angle', 16, area.angle)
}

/** The name of a number, or the number where it has none. */
const nameOf = <N extends string>(names: Readonly<Record<number, N>>, n: number): N | number => names[n] ?? n

/** The number that a name stands for; a number stands for itself unless it has a name. */
function numberOf<N extends string>(names: Readonly<Record<number, N>>, value: N | number): number {
  if (value === undefined) fail('missing', 'is missing')
  if (typeof value === 'string') {
    const number = Object.keys(names).find((n) => names[Number(n)] === value)
    return number === undefined
      ? fail('enumeration', `${show(value)} is not one of the labels`, { value })
      : Number(number)
  }
  const name = nameOf(names, value)
  if (typeof name === 'string') fail('enumeration', `${show(value)} has to be written as ${show(name)}`, { value })
  return value
}
