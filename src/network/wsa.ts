import { put, type Reader, type Writer, writer, written } from '../asn1/bits'
import { fail, inField, inHeader, show } from '../asn1/errors'
import { fieldsOf, headerReader, readOctets, readUnsigned, rest, writeOctets, writeUnsigned } from './header-fields'
import type { Parsed } from './parsed'
import { readPsid, writePsid } from './psid'
import {
  readElements,
  readList,
  readPower,
  type WaveElement,
  writeElements,
  writeList,
  writePower,
} from './wave-element'

/** WSA Identifier and Content Count (IEEE 1609.3 §8.2.2.4, §8.2.2.5). */
export interface SrvAdvChangeCount {
  /** Tells the advertisements of one device apart, 0…15. */
  saID: number
  /** Counts changes of the content, modulo 16. */
  contentCount: number
}

/** One service: an instance in the Service Info Segment (IEEE 1609.3 §8.2.3). */
export interface ServiceInfo {
  /** PSID of the service, 0…270549119. */
  serviceID: number
  /** Which entry of `channelInfos` has the channel, counted from 1; 0 none (0…31). */
  channelIndex: number
  /** Two reserved bits, 0…3; absent when zero. */
  reserved?: number
  /** Provider service context, addresses, thresholds, … */
  extensions?: WaveElement[]
}

/** Data rate of a channel. */
export interface WsaChInfoDataRate {
  /** 1: `dataRate` is a bound, the rate may be adapted; 0: it is fixed. */
  adaptable: number
  /** In 500 kbit/s, 0…127. */
  dataRate: number
}

/** One channel: an instance in the Channel Info Segment (IEEE 1609.3 §8.2.4). */
export interface ChannelInfo {
  /** Operating class of IEEE 802.11, 0…255. */
  operatingClass: number
  /** 0…255. */
  channelNumber: number
  /** Transmit power in dBm, −128…127. */
  powerLevel: number
  dataRate: WsaChInfoDataRate
  /** Seven reserved bits of the option indicator, 0…127; absent when zero. */
  reserved?: number
  /** EDCA parameter set, channel access. */
  extensions?: WaveElement[]
}

/** How to reach the internet through the advertiser: the WAVE Router Advertisement (IEEE 1609.3 §8.2.5). */
export interface RoutingAdvertisement {
  /** How long the router serves in s, 0…65535. */
  lifetime: number
  /** IPv6 prefix: 16 octets in hexadecimal digits. */
  ipPrefix: string
  /** How many bits of the prefix count, 0…255 (up to 128 make sense). */
  ipPrefixLength: number
  /** IPv6 address: 16 octets in hexadecimal digits. */
  defaultGateway: string
  /** IPv6 address of the DNS server: 16 octets in hexadecimal digits. */
  primaryDns: string
  /** Secondary DNS, MAC address of the gateway; may be empty. */
  extensions: WaveElement[]
}

/**
 * WAVE Service Advertisement (IEEE 1609.3 §8.2; its ASN.1 name is SrvAdvMsg, and so the fields are named): what services
 * are offered on which channels, and how to get to the internet. It is sent as payload of WSMP with PSID 135, signed.
 */
export interface Wsa {
  /** 3. */
  version: number
  changeCount: SrvAdvChangeCount
  /** Repeat rate, location, advertiser identifier, … */
  extensions?: WaveElement[]
  serviceInfos?: ServiceInfo[]
  channelInfos?: ChannelInfo[]
  routingAdvertisement?: RoutingAdvertisement
}

const VERSION = 3

/** The parts that may be absent, in the order of their option bits. */
const PARTS = ['extensions', 'serviceInfos', 'channelInfos', 'routingAdvertisement'] as const

/**
 * Reads a WAVE Service Advertisement (IEEE 1609.3 §8.2).
 *
 * @param bytes from the first octet of the advertisement on; where it came signed, without the IEEE 1609.2 structure
 * @returns the payload is empty; `trailing` is what follows the advertisement
 * @throws CodecError `truncated` if it is not all there; `out-of-range` for a version other than 3; `malformed` for a
 * PSID or Count that cannot be
 * @example
 * decodeWsa(fromHex('3015')).header // { version: 3, changeCount: { saID: 1, contentCount: 5 } }
 */
export function decodeWsa(bytes: Uint8Array): Parsed<Wsa> {
  return inHeader('WSA', () => {
    const r = headerReader(bytes)
    const version = readUnsigned(r, 'version', 4)
    inField('version', () => checkVersion(version, 0))
    const [extensions, serviceInfos, channelInfos, routingAdvertisement] = PARTS.map((part) => readUnsigned(r, part, 1))
    const header: Wsa = { version, changeCount: inField('changeCount', () => readChangeCount(r)) }
    if (extensions) header.extensions = readElements(r, 'extensions')
    if (serviceInfos) header.serviceInfos = inField('serviceInfos', () => readList(r, () => readServiceInfo(r)))
    if (channelInfos) header.channelInfos = inField('channelInfos', () => readList(r, () => readChannelInfo(r)))
    if (routingAdvertisement) header.routingAdvertisement = inField('routingAdvertisement', () => readRouting(r))
    const trailing = rest(r)
    const payload = trailing.subarray(0, 0)
    return trailing.length > 0 ? { header, payload, trailing } : { header, payload }
  })
}

/**
 * Writes a WAVE Service Advertisement (IEEE 1609.3 §8.2).
 *
 * @param wsa `version` may be left out
 * @throws CodecError `missing`, `type`, `out-of-range`, `size`, `choice`, `malformed` or `unknown-field` for what does
 * not fit
 * @example
 * encodeWsa({
 *   changeCount: { saID: 1, contentCount: 0 },
 *   serviceInfos: [{ serviceID: psids.MAP, channelIndex: 1 }],
 *   channelInfos: [{ operatingClass: 17, channelNumber: 172, powerLevel: 20, dataRate: { adaptable: 0, dataRate: 12 } }],
 * })
 */
export function encodeWsa(wsa: Omit<Wsa, 'version'> & { version?: number }): Uint8Array {
  return inHeader('WSA', () => {
    fieldsOf(wsa, ['version', 'changeCount', ...PARTS])
    const { version = VERSION, extensions, serviceInfos, channelInfos, routingAdvertisement } = wsa
    const w = writer()
    inField('version', () => checkVersion(version))
    put(w, VERSION, 4)
    for (const part of PARTS) put(w, wsa[part] === undefined ? 0 : 1, 1)
    inField('changeCount', () => writeChangeCount(w, wsa.changeCount))
    if (extensions !== undefined) writeElements(w, 'extensions', extensions)
    if (serviceInfos !== undefined)
      inField('serviceInfos', () => writeList(w, serviceInfos, (info) => writeServiceInfo(w, info as ServiceInfo)))
    if (channelInfos !== undefined)
      inField('channelInfos', () => writeList(w, channelInfos, (info) => writeChannelInfo(w, info as ChannelInfo)))
    if (routingAdvertisement !== undefined) inField('routingAdvertisement', () => writeRouting(w, routingAdvertisement))
    return written(w)
  })
}

function checkVersion(version: unknown, bit?: number): void {
  if (version !== VERSION)
    fail('out-of-range', `${show(version)} is not ${VERSION}`, { bit, value: version, min: VERSION, max: VERSION })
}

const readChangeCount = (r: Reader): SrvAdvChangeCount => ({
  saID: readUnsigned(r, 'saID', 4),
  contentCount: readUnsigned(r, 'contentCount', 4),
})

function writeChangeCount(w: Writer, count: SrvAdvChangeCount): void {
  fieldsOf(count, ['saID', 'contentCount'])
  writeUnsigned(w, 'saID', 4, count.saID)
  writeUnsigned(w, 'contentCount', 4, count.contentCount)
}

function readServiceInfo(r: Reader): ServiceInfo {
  const info: ServiceInfo = {
    serviceID: inField('serviceID', () => readPsid(r)),
    channelIndex: readUnsigned(r, 'channelIndex', 5),
  }
  return readOptions(r, info, 2)
}

function writeServiceInfo(w: Writer, info: ServiceInfo): void {
  fieldsOf(info, ['serviceID', 'channelIndex', 'reserved', 'extensions'])
  inField('serviceID', () => writePsid(w, info.serviceID))
  writeUnsigned(w, 'channelIndex', 5, info.channelIndex)
  writeOptions(w, info, 2)
}

function readChannelInfo(r: Reader): ChannelInfo {
  const info: ChannelInfo = {
    operatingClass: readUnsigned(r, 'operatingClass', 8),
    channelNumber: readUnsigned(r, 'channelNumber', 8),
    powerLevel: inField('powerLevel', () => readPower(r)),
    dataRate: inField('dataRate', () => ({
      adaptable: readUnsigned(r, 'adaptable', 1),
      dataRate: readUnsigned(r, 'dataRate', 7),
    })),
  }
  return readOptions(r, info, 7)
}

function writeChannelInfo(w: Writer, info: ChannelInfo): void {
  fieldsOf(info, ['operatingClass', 'channelNumber', 'powerLevel', 'dataRate', 'reserved', 'extensions'])
  writeUnsigned(w, 'operatingClass', 8, info.operatingClass)
  writeUnsigned(w, 'channelNumber', 8, info.channelNumber)
  inField('powerLevel', () => writePower(w, info.powerLevel))
  inField('dataRate', () => {
    const { adaptable, dataRate } = fieldsOf(info.dataRate, ['adaptable', 'dataRate'])
    writeUnsigned(w, 'adaptable', 1, adaptable)
    writeUnsigned(w, 'dataRate', 7, dataRate)
  })
  writeOptions(w, info, 7)
}

interface WithOptions {
  reserved?: number
  extensions?: WaveElement[]
}

/** Reserved bits, the bit that tells whether extension elements follow, and those. */
function readOptions<T extends WithOptions>(r: Reader, info: T, reservedBits: number): T {
  const reserved = readUnsigned(r, 'reserved', reservedBits)
  if (reserved !== 0) info.reserved = reserved
  if (readUnsigned(r, 'extensions', 1)) info.extensions = readElements(r, 'extensions')
  return info
}

function writeOptions(w: Writer, { reserved, extensions }: WithOptions, reservedBits: number): void {
  writeUnsigned(w, 'reserved', reservedBits, reserved ?? 0)
  put(w, extensions === undefined ? 0 : 1, 1)
  if (extensions !== undefined) writeElements(w, 'extensions', extensions)
}

const readRouting = (r: Reader): RoutingAdvertisement => ({
  lifetime: readUnsigned(r, 'lifetime', 16),
  ipPrefix: readOctets(r, 'ipPrefix', 16),
  ipPrefixLength: readUnsigned(r, 'ipPrefixLength', 8),
  defaultGateway: readOctets(r, 'defaultGateway', 16),
  primaryDns: readOctets(r, 'primaryDns', 16),
  extensions: readElements(r, 'extensions'),
})

function writeRouting(w: Writer, routing: RoutingAdvertisement): void {
  fieldsOf(routing, ['lifetime', 'ipPrefix', 'ipPrefixLength', 'defaultGateway', 'primaryDns', 'extensions'])
  writeUnsigned(w, 'lifetime', 16, routing.lifetime)
  writeOctets(w, 'ipPrefix', 16, routing.ipPrefix)
  writeUnsigned(w, 'ipPrefixLength', 8, routing.ipPrefixLength)
  writeOctets(w, 'defaultGateway', 16, routing.defaultGateway)
  writeOctets(w, 'primaryDns', 16, routing.primaryDns)
  writeElements(w, 'extensions', routing.extensions)
}
