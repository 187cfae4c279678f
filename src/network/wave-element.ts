import { bits, put, putRun, type Reader, take, type Writer, writer, written } from '../asn1/bits'
import { utf8 } from '../asn1/content/utf8'
import { CodecError, fail, inField, isPlain, show, wrongType } from '../asn1/errors'
import { fromHex } from '../asn1/hex'
import { inElement } from './field-list'
import { fieldsOf, headerReader, hexOctets, integer, readOctets, readUnsigned, writeUnsigned } from './header-fields'
import { readPsid, writePsid } from './psid'

// WAVE Information Elements: what extends the headers of WSMP and of the WAVE Service Advertisement (IEEE 1609.3 §8.1).
// An element is an identifier, a Length, and as many octets. Their content is what UPER makes of the types in the
// standard's module Ieee1609Dot3Wee, hence numbers count from the lower end of their range (a power of 30 dBm is 158).

/** A position in 1/10 microdegree. */
export interface TwoDLocation {
  /** −900000000…900000001; 900000001 is unavailable. */
  latitude: number
  /** −1799999999…1800000001; 1800000001 is unavailable. */
  longitude: number
}

/** A position with its height. */
export interface ThreeDLocation extends TwoDLocation {
  /** Above the ellipsoid in 10 cm, −4096…61439; −4096 is unavailable. */
  elevation: number
}

/** How one access category contends for the channel (IEEE 802.11 EDCA parameter record). */
export interface EdcaParameterRecord {
  /** Reserved, 0 or 1. */
  res: number
  /** Access category, 0…3. */
  aci: number
  /** 1: admission control is mandatory. */
  acm: number
  /** Arbitration interframe space number, 0…15. */
  aifsn: number
  /** Exponent of the largest contention window, 0…15. */
  ecwMax: number
  /** Exponent of the smallest contention window, 0…15. */
  ecwMin: number
  /** Limit of a transmission opportunity in 32 µs, 0…65535. */
  txopLimit: number
}

/** The records of all four access categories. */
export interface EdcaParameterSet {
  acbeRecord: EdcaParameterRecord
  acbkRecord: EdcaParameterRecord
  acviRecord: EdcaParameterRecord
  acvoRecord: EdcaParameterRecord
}

/** One entry of the extended channel infos (IEEE 1609.3-2020 §8.2.2.6.5.1). */
export interface ExtendedChannelInfo {
  /** Kind of access technology, 0…255: 5 IEEE 802.11 (a Channel Info as in the WSA), 12 LTE-V2X. */
  medId: number
  /** Its octets in hexadecimal digits: UPER of the type that belongs to `medId`. */
  value: string
}

/** The elements that have a definition: their names and what they hold. */
export interface WaveElementValues {
  /** 4: power that a WSM was sent with in dBm, −128…127. */
  transmitPowerUsed: number
  /** 5: where the advertiser is. */
  twoDLocation: TwoDLocation
  /** 6: where the advertiser is, with its height. */
  threeDLocation: ThreeDLocation
  /** 7: name of the advertiser, 1…32 characters. */
  advertiserIdentifier: string
  /** 8: what else a provider says about its service: up to 31 octets in hexadecimal digits. */
  providerServiceContext: string
  /** 9: IPv6 address of the service: 16 octets in hexadecimal digits. */
  ipv6Address: string
  /** 10: port of the service, 0…65535. */
  servicePort: number
  /** 11: MAC address of the provider: 6 octets in hexadecimal digits. */
  providerMacAddress: string
  /** 12: how to contend for the channel. */
  edcaParameterSet: EdcaParameterSet
  /** 13: address of a second DNS server: 16 octets in hexadecimal digits. */
  secondaryDns: string
  /** 14: MAC address of the gateway: 6 octets in hexadecimal digits. */
  gatewayMacAddress: string
  /** 15: channel that a WSM was sent on, 0…255. */
  channelNumber: number
  /** 16: data rate that a WSM was sent with in 500 kbit/s, 0…255. */
  dataRate: number
  /** 17: how often the advertisement is repeated in 5 s, 0…255. */
  repeatRate: number
  /** 19: received channel power indicator from which on the service is worth using, 0…255 (IEEE 802.11: up to 220). */
  rcpiThreshold: number
  /** 20: how many advertisements must have been heard within the interval, 0…255. */
  wsaCountThreshold: number
  /** 21: when the channel is served: 0 continuous, 1 in time slot 0, 2 in time slot 1 (0…255). */
  channelAccess: number
  /** 22: interval that the count threshold is about, 0…255; 0 is not used. */
  wsaCountThresholdInterval: number
  /** 23: load of the channel; the standard leaves open what the octets mean, so here are their hexadecimal digits. */
  channelLoad: string
  /** 24: protocol by which the service is used, a number from the same space as PSIDs (IEEE 1609.3-2020). */
  protocolType: number
  /** 25: how exact the time of the sender is, 0…255 (IEEE 1609.3-2020). */
  compactTimeConfidence: number
  /** 26: the signer of the advertisement vouches for the service (IEEE 1609.3-2020). */
  assertedBySASigner: null
  /** 84: channels of other access technologies (IEEE 1609.3-2020). */
  extendedChannelInfos: ExtendedChannelInfo[]
  /** 85: data of the application in hexadecimal digits (IEEE 1609.3-2020). */
  applicationData: string
}

/** Name of an element. */
export type WaveElementName = keyof WaveElementValues

/** An element without a definition, or whose octets do not fit it: identifier 0…255, octets in hexadecimal digits. */
export interface UnknownWaveElement {
  id: number
  value: string
}

/** An element: one key, its name; or identifier and octets. */
export type WaveElement =
  | { [N in WaveElementName]: { [K in N]: WaveElementValues[N] } }[WaveElementName]
  | UnknownWaveElement

/** How the value of an element becomes octets and back. */
interface Content {
  read(r: Reader): unknown
  write(w: Writer, value: never): void
}

const octet: Content = {
  read: (r) => bits(r, 8),
  write: (w, value: unknown) => put(w, integer(value, 0, 255), 8),
}

const power: Content = { read: readPower, write: writePower }

/** A transmit power in dBm, which counts from −128 on. */
export function readPower(r: Reader): number {
  return bits(r, 8) - 128
}
export function writePower(w: Writer, value: unknown): void {
  put(w, integer(value, -128, 127) + 128, 8)
}

const port: Content = {
  read: (r) => bits(r, 16),
  write: (w, value: unknown) => put(w, integer(value, 0, 65_535), 16),
}

const address = (count: number): Content => ({
  read: (r) => hexOf(r, count),
  write: (w, value: unknown) => writeHex(w, hexOctets(value, count)),
})
const ipv6: Content = /*#__PURE__*/ address(16)
const mac: Content = /*#__PURE__*/ address(6)

const LATITUDE = -900_000_000
const LONGITUDE = -1_799_999_999
const ELEVATION = -4096

const readLocation = (r: Reader): TwoDLocation => {
  // The bit in front of the latitude fills its octets up.
  bits(r, 1)
  return { latitude: bits(r, 31) + LATITUDE, longitude: bits(r, 32) + LONGITUDE }
}
function writeLocation(w: Writer, { latitude, longitude }: TwoDLocation): void {
  inField('latitude', () => put(w, integer(latitude, LATITUDE, 900_000_001) - LATITUDE, 32))
  inField('longitude', () => put(w, integer(longitude, LONGITUDE, 1_800_000_001) - LONGITUDE, 32))
}

const twoD: Content = {
  read: readLocation,
  write: (w, value: TwoDLocation) => writeLocation(w, fieldsOf(value, ['latitude', 'longitude'])),
}
const threeD: Content = {
  read: (r) => ({ ...readLocation(r), elevation: bits(r, 16) + ELEVATION }),
  write(w, value: ThreeDLocation) {
    writeLocation(w, fieldsOf(value, ['latitude', 'longitude', 'elevation']))
    inField('elevation', () => put(w, integer(value.elevation, ELEVATION, 61_439) - ELEVATION, 16))
  },
}

/** Text, its octets counted in front: UPER of a UTF8String does not see the limit of 32 characters. */
const identifier: Content = {
  read(r) {
    const length = readCount(r)
    const at = take(r, 8 * length)
    return characters().from(r.bytes, at, length)
  },
  write(w, value: unknown) {
    const { bytes, count } = characters().to(value)
    writeCount(w, count)
    putRun(w, bytes, 8 * count)
  },
}
const characters = () => utf8({ kind: 'UTF8String', content: utf8, size: [1, 32] })

/** Up to 31 octets, counted in the low five bits of the one in front. */
const context: Content = {
  read(r) {
    bits(r, 3)
    return hexOf(r, bits(r, 5))
  },
  write(w, value: unknown) {
    const bytes = fromHex(value)
    if (bytes.length > 31) fail('size', `${bytes.length} octets are more than 31`, { value, min: 0, max: 31 })
    put(w, bytes.length, 8)
    putRun(w, bytes, 8 * bytes.length)
  },
}

const EDCA = [
  ['res', 1],
  ['aci', 2],
  ['acm', 1],
  ['aifsn', 4],
  ['ecwMax', 4],
  ['ecwMin', 4],
  ['txopLimit', 16],
] as const
const RECORDS = ['acbeRecord', 'acbkRecord', 'acviRecord', 'acvoRecord'] as const

const edca: Content = {
  read(r) {
    const set: Record<string, Record<string, number>> = {}
    for (const record of RECORDS) {
      const fields: Record<string, number> = {}
      for (const [name, width] of EDCA) fields[name] = readUnsigned(r, name, width)
      set[record] = fields
    }
    return set
  },
  write(w, value: EdcaParameterSet) {
    fieldsOf(value, RECORDS)
    for (const record of RECORDS)
      inField(record, () => {
        const names = EDCA.map(([name]) => name)
        const fields = fieldsOf(value[record], names)
        for (const [name, width] of EDCA) writeUnsigned(w, name, width, fields[name])
      })
  },
}

/** All octets that there are. */
const opaque: Content = {
  read: (r) => hexOf(r, (r.end - r.pos) >>> 3),
  write: writeHex,
}

/** Octets with their count in front. */
const counted: Content = { read: readCounted, write: writeCounted }

const number: Content = { read: readPsid, write: writePsid }

/** NULL takes no bits, and what is in an element takes at least one octet (X.691 §11.2.1). */
const nothing: Content = {
  read(r) {
    const value = bits(r, 8)
    return value === 0 ? null : fail('malformed', 'NULL has no content', { value })
  },
  write(w, value: unknown) {
    if (value !== null) wrongType('null', value)
    put(w, 0, 8)
  },
}

const channels: Content = {
  read: (r) => readList(r, () => ({ medId: bits(r, 8), value: readCounted(r) })),
  write: (w, value: unknown) =>
    writeList(w, value, (info) => {
      const { medId, value } = fieldsOf(info as ExtendedChannelInfo, ['medId', 'value'])
      writeUnsigned(w, 'medId', 8, medId)
      inField('value', () => writeCounted(w, value))
    }),
}

/** Identifiers as assigned in the module Ieee1609Dot3Wee; 18 is reserved, 80…120 are for ISO. */
const DEFINED: readonly (readonly [id: number, name: WaveElementName, content: Content])[] = [
  [4, 'transmitPowerUsed', power],
  [5, 'twoDLocation', twoD],
  [6, 'threeDLocation', threeD],
  [7, 'advertiserIdentifier', identifier],
  [8, 'providerServiceContext', context],
  [9, 'ipv6Address', ipv6],
  [10, 'servicePort', port],
  [11, 'providerMacAddress', mac],
  [12, 'edcaParameterSet', edca],
  [13, 'secondaryDns', ipv6],
  [14, 'gatewayMacAddress', mac],
  [15, 'channelNumber', octet],
  [16, 'dataRate', octet],
  [17, 'repeatRate', octet],
  [19, 'rcpiThreshold', octet],
  [20, 'wsaCountThreshold', octet],
  [21, 'channelAccess', octet],
  [22, 'wsaCountThresholdInterval', octet],
  [23, 'channelLoad', opaque],
  [24, 'protocolType', number],
  [25, 'compactTimeConfidence', octet],
  [26, 'assertedBySASigner', nothing],
  [84, 'extendedChannelInfos', channels],
  [85, 'applicationData', counted],
]

/** The identifier of each element that has a definition (IEEE 1609.3 §8.1, module Ieee1609Dot3Wee). */
export const waveElementIds = /*#__PURE__*/ Object.fromEntries(
  /*#__PURE__*/ DEFINED.map(([id, name]) => [name, id]),
) as Readonly<Record<WaveElementName, number>>

/** Reads a Count or Length: 0…127 in one octet, up to 16383 in two (IEEE 1609.3 §8.1.3). */
export function readCount(r: Reader): number {
  const bit = r.pos
  const first = bits(r, 8)
  if (first < 0x80) return first
  if (first >= 0xc0) fail('malformed', `octet ${first} starts no Count`, { bit, value: first })
  return (first - 0x80) * 256 + bits(r, 8)
}

/** Writes a Count or Length. */
export function writeCount(w: Writer, value: unknown): void {
  const count = integer(value, 0, 16_383)
  if (count < 0x80) put(w, count, 8)
  else put(w, 0x8000 + count, 16)
}

/** Reads as many items as the Count in front says. Every item takes an octet at least, so the input pays for the list. */
export function readList<T>(r: Reader, item: () => T): T[] {
  const count = readCount(r)
  const list: T[] = []
  for (let i = 0; i < count; i++) list.push(inElement(i, item))
  return list
}

/** Writes a Count, then the items. */
export function writeList(w: Writer, list: unknown, item: (value: unknown) => void): void {
  if (list === undefined) fail('missing', 'is missing')
  if (!Array.isArray(list)) wrongType('an array', list)
  writeCount(w, list.length)
  for (let i = 0; i < list.length; i++) inElement(i, () => item(list[i]))
}

/** Reads a WAVE Information Element Extension: a Count, then the elements. */
export const readElements = (r: Reader, name: string): WaveElement[] =>
  inField(name, () => readList(r, () => readElement(r)))

/** Writes a WAVE Information Element Extension. */
export const writeElements = (w: Writer, name: string, elements: readonly WaveElement[]): void =>
  inField(name, () => writeList(w, elements, (element) => writeElement(w, element)))

function readElement(r: Reader): WaveElement {
  const id = bits(r, 8)
  const length = readCount(r)
  const from = take(r, 8 * length) >>> 3
  const octets = r.bytes.subarray(from, from + length)
  const defined = DEFINED.find(([known]) => known === id)
  const value = defined && understood(defined[2], octets)
  // The table tells that the name and the value belong together, which the compiler cannot see.
  if (defined && value !== undefined) return { [defined[1]]: value } as unknown as WaveElement
  return { id, value: hexOf(headerReader(octets), length) }
}

/** The value of octets that say it in just the way in which we would, `undefined` for others: they are kept as they are. */
function understood(content: Content, octets: Uint8Array): unknown {
  try {
    const value = content.read(headerReader(octets))
    const again = encoded(content, value)
    return again.length === octets.length && again.every((octet, i) => octet === octets[i]) ? value : undefined
  } catch (error) {
    if (error instanceof CodecError) return undefined
    throw error
  }
}

function encoded(content: Content, value: unknown): Uint8Array {
  const w = writer()
  content.write(w, value as never)
  return written(w)
}

function writeElement(w: Writer, element: unknown): void {
  const { id, octets } = octetsOf(element)
  put(w, id, 8)
  writeCount(w, octets.length)
  putRun(w, octets, 8 * octets.length)
}

function octetsOf(element: unknown): { id: number; octets: Uint8Array } {
  if (typeof element !== 'object' || element === null || !isPlain(element)) wrongType('an object', element)
  if ('id' in element) {
    const { id, value } = fieldsOf(element as UnknownWaveElement, ['id', 'value'])
    return { id: inField('id', () => integer(id, 0, 255)), octets: inField('value', () => fromHex(value)) }
  }
  const entries = Object.entries(element).filter(([, value]) => value !== undefined)
  const [name, value] = entries[0] ?? ['']
  const defined = DEFINED.find(([, known]) => known === name)
  if (!defined || entries.length !== 1)
    fail('choice', `${show(entries.map(([key]) => key).join(', '))} is not one element`, { value: element })
  return { id: defined[0], octets: inField(name, () => encoded(defined[2], value)) }
}

/** `count` octets in hexadecimal digits. */
const hexOf = (r: Reader, count: number): string => readOctets(r, 'value', count)

function writeHex(w: Writer, value: unknown): void {
  const octets = fromHex(value)
  putRun(w, octets, 8 * octets.length)
}

function readCounted(r: Reader): string {
  return hexOf(r, readCount(r))
}
function writeCounted(w: Writer, value: unknown): void {
  writeCount(w, fromHex(value).length)
  writeHex(w, value)
}
