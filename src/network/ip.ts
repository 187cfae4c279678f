import { put, putRun, type Reader, reader, take, type Writer, writer, written } from '../asn1/bits'
import { fail, inField, inHeader } from '../asn1/errors'
import { fromHex } from '../asn1/hex'
import { announced, lengthField } from './announced-length'
import { inElement, readFields, writeFields } from './field-list'
import { fieldsOf, integer, joined, octets, readOctets, readUnsigned } from './header-fields'
import { internetChecksum } from './internet-checksum'
import { ipv4Octets, ipv4Text, ipv6Octets, ipv6Text } from './ip-address'
import type { Parsed } from './parsed'

/** Header of the Internet Protocol, version 4 (RFC 791 §3.1, RFC 2474, RFC 3168). */
export interface Ipv4Header {
  version: 4
  /** Differentiated services code point, 0…63. */
  dscp: number
  /** Explicit congestion notification, 0…3. */
  ecn: number
  /** Octets of header and payload. */
  totalLength: number
  identification: number
  /** First of the three flags, reserved: 0. */
  reserved: number
  /** Flag: don't fragment. */
  df: number
  /** Flag: more fragments. */
  mf: number
  /** Where this fragment belongs, in units of 8 octets, 0…8191. */
  fragmentOffset: number
  timeToLive: number
  /** Protocol of the payload, 0…255: {@link ipProtocols}. */
  protocol: number
  /** As sent, right or not. */
  headerChecksum: number
  /** `192.0.2.1`. */
  sourceAddress: string
  destinationAddress: string
  /** Options with their padding: digits of 4, 8, … 40 octets; absent if there are none. */
  options?: string
}

/** Header of the Internet Protocol, version 6 (RFC 8200 §3). */
export interface Ipv6Header {
  version: 6
  /** 0…255. */
  trafficClass: number
  /** 0…1048575. */
  flowLabel: number
  /** Octets behind the first 40, extension headers included. */
  payloadLength: number
  /** What follows the first 40 octets: an extension header, or a protocol as in {@link ipProtocols}. */
  nextHeader: number
  hopLimit: number
  /** In the notation of RFC 5952, `2001:db8::1`. */
  sourceAddress: string
  destinationAddress: string
  /** Hop-by-hop options, routing, fragment and destination options headers, in order; absent if there are none. */
  extensionHeaders?: Ipv6ExtensionHeader[]
}

/** An extension header (RFC 8200 §4). Which one, the `nextHeader` before it tells. */
export interface Ipv6ExtensionHeader {
  /** What follows it. */
  nextHeader: number
  /** Its octets behind the first: digits of 7, 15, 23 … octets. */
  octets: string
}

/** Protocols that IP carries (IANA "Assigned Internet Protocol Numbers"). */
export const ipProtocols = { tcp: 6, udp: 17, icmpv6: 58 } as const

const IPV4_HEAD = [
  ['dscp', 6],
  ['ecn', 2],
  ['totalLength', 16],
  ['identification', 16],
  ['reserved', 1],
  ['df', 1],
  ['mf', 1],
  ['fragmentOffset', 13],
  ['timeToLive', 8],
  ['protocol', 8],
  ['headerChecksum', 16],
] as const
const IPV6_HEAD = [
  ['trafficClass', 8],
  ['flowLabel', 20],
  ['payloadLength', 16],
  ['nextHeader', 8],
  ['hopLimit', 8],
] as const
const IPV4_OCTETS = 20
const IPV6_OCTETS = 40
const CHECKSUM_AT = 10
const FRAGMENT = 44
// Hop-by-hop options, routing, fragment, destination options.
const EXTENSION_HEADERS: readonly number[] = [0, 43, FRAGMENT, 60]

/**
 * Takes an IPv4 header with its options off. What follows the total length, such as the padding of a short Ethernet
 * frame, is `trailing`. Fragments are not put together.
 *
 * @param bytes from the version on
 * @throws CodecError `truncated` where the packet ends before the length that it announces; `enumeration` for another
 * version; `malformed` for lengths that contradict each other
 * @example
 * decodeIpv4(packet).header.protocol // 17
 */
export function decodeIpv4(bytes: Uint8Array): Parsed<Ipv4Header> {
  return inHeader('IPv4', () => {
    const r = reader(bytes)
    readVersion(r, 4)
    const headerOctets = 4 * readUnsigned(r, 'ihl', 4)
    if (headerOctets < IPV4_OCTETS)
      inField('ihl', () => fail('malformed', `${headerOctets} octets are no IPv4 header`, { bit: 4, min: 5 }))
    const header = readFields(r, IPV4_HEAD, { version: 4 }) as Ipv4Header
    header.sourceAddress = ipv4Text(readRun(r, 'sourceAddress', 4))
    header.destinationAddress = ipv4Text(readRun(r, 'destinationAddress', 4))
    if (headerOctets > IPV4_OCTETS) header.options = readOctets(r, 'options', headerOctets - IPV4_OCTETS)
    const payloadOctets = header.totalLength - headerOctets
    if (payloadOctets < 0)
      inField('totalLength', () =>
        fail('malformed', `${header.totalLength} octets do not hold the header of ${headerOctets}`, {
          bit: 16,
          value: header.totalLength,
          min: headerOctets,
        }),
      )
    return { header, ...announced(r, 'totalLength', payloadOctets) }
  })
}

function readVersion(r: Reader, expected: number): void {
  const version = readUnsigned(r, 'version', 4)
  if (version !== expected)
    inField('version', () => fail('enumeration', `${version} is not ${expected}`, { bit: 0, value: version }))
}

function writeVersion(w: Writer, expected: number, version: unknown): void {
  inField('version', () => {
    if (integer(version, 0, 15) !== expected) fail('enumeration', `${version} is not ${expected}`, { value: version })
  })
  put(w, expected, 4)
}

function readRun(r: Reader, name: string, count: number): Uint8Array {
  if (8 * count > r.end - r.pos) inField(name, () => take(r, 8 * count))
  const from = take(r, 8 * count) >>> 3
  return r.bytes.subarray(from, from + count)
}

/** An IPv4 header to be written. */
export type Ipv4Input = Omit<Ipv4Header, 'totalLength' | 'headerChecksum'> &
  Partial<Pick<Ipv4Header, 'totalLength' | 'headerChecksum'>>

/**
 * Puts an IPv4 header in front of a payload.
 *
 * @param header `totalLength` and `headerChecksum` are computed where they are left out; a checksum that is given is
 * written as it is
 * @throws CodecError `missing`, `type`, `out-of-range`, `enumeration`, `size`, `malformed` or `unknown-field` for what
 * does not fit
 */
export function encodeIpv4(header: Ipv4Input, payload: Uint8Array): Uint8Array {
  return inHeader('IPv4', () => {
    const names = IPV4_HEAD.map(([name]) => name)
    fieldsOf(header, ['version', ...names, 'sourceAddress', 'destinationAddress', 'options'])
    const options = inField('options', () => optionOctets(header.options))
    const headerOctets = IPV4_OCTETS + options.length
    const totalLength = lengthField('totalLength', header.totalLength, headerOctets + octets(payload).length, 16)
    const w = writer()
    writeVersion(w, 4, header.version)
    put(w, headerOctets / 4, 4)
    writeFields(w, IPV4_HEAD, { headerChecksum: 0, ...defined(header), totalLength })
    putRun(
      w,
      inField('sourceAddress', () => ipv4Octets(header.sourceAddress)),
      32,
    )
    putRun(
      w,
      inField('destinationAddress', () => ipv4Octets(header.destinationAddress)),
      32,
    )
    putRun(w, options, 8 * options.length)
    const out = written(w)
    if (header.headerChecksum === undefined) {
      const sum = internetChecksum([out])
      out[CHECKSUM_AT] = sum >> 8
      out[CHECKSUM_AT + 1] = sum & 255
    }
    return joined(out, payload)
  })
}

/** Fields that are there: `undefined` must not take the place of what is computed. */
const defined = (header: object) =>
  Object.fromEntries(Object.entries(header).filter(([, value]) => value !== undefined))

function optionOctets(options: string | undefined): Uint8Array {
  if (options === undefined) return new Uint8Array()
  const bytes = fromHex(options)
  if (bytes.length === 0 || bytes.length > 40 || bytes.length % 4 !== 0)
    fail('size', `${bytes.length} octets are not 4, 8, … 40`, { value: options, min: 4, max: 40 })
  return bytes
}

/**
 * Takes an IPv6 header with its extension headers off. What follows the payload length is `trailing`. Fragments are
 * not put together, and security headers are payload.
 *
 * @param bytes from the version on
 * @throws CodecError `truncated` where the packet, or what it announces, ends too early; `enumeration` for another
 * version
 * @example
 * const { header, payload } = decodeIpv6(packet)
 * upperLayerProtocol(header) // 17
 */
export function decodeIpv6(bytes: Uint8Array): Parsed<Ipv6Header> {
  return inHeader('IPv6', () => {
    const r = reader(bytes)
    readVersion(r, 6)
    const header = readFields(r, IPV6_HEAD, { version: 6 }) as Ipv6Header
    header.sourceAddress = ipv6Text(readRun(r, 'sourceAddress', 16))
    header.destinationAddress = ipv6Text(readRun(r, 'destinationAddress', 16))
    const { trailing } = announced(r, 'payloadLength', header.payloadLength)
    r.end = 8 * (IPV6_OCTETS + header.payloadLength)
    const extensions = inField('extensionHeaders', () => readExtensions(r, header.nextHeader))
    if (extensions.length > 0) header.extensionHeaders = extensions
    const payload = bytes.subarray(r.pos >>> 3, r.end >>> 3)
    return trailing ? { header, payload, trailing } : { header, payload }
  })
}

function readExtensions(r: Reader, first: number): Ipv6ExtensionHeader[] {
  const list: Ipv6ExtensionHeader[] = []
  for (let type = first; EXTENSION_HEADERS.includes(type); )
    type = inElement(list.length, () => {
      const nextHeader = readUnsigned(r, 'nextHeader', 8)
      // RFC 8200 §4.3, §4.5: the second octet counts units of 8 octets behind the first; that of a fragment is reserved.
      const units = readUnsigned(r, 'octets', 8)
      r.pos -= 8
      list.push({ nextHeader, octets: readOctets(r, 'octets', extensionOctets(type, units)) })
      return nextHeader
    })
  return list
}

const extensionOctets = (type: number, units: number): number => (type === FRAGMENT ? 7 : 8 * units + 7)

/** An IPv6 header to be written. */
export type Ipv6Input = Omit<Ipv6Header, 'payloadLength'> & Partial<Pick<Ipv6Header, 'payloadLength'>>

/**
 * Puts an IPv6 header in front of a payload.
 *
 * @param header `payloadLength` is computed where it is left out
 * @throws CodecError `missing`, `type`, `out-of-range`, `enumeration`, `size`, `malformed` or `unknown-field` for what
 * does not fit
 */
export function encodeIpv6(header: Ipv6Input, payload: Uint8Array): Uint8Array {
  return inHeader('IPv6', () => {
    const names = IPV6_HEAD.map(([name]) => name)
    fieldsOf(header, ['version', ...names, 'sourceAddress', 'destinationAddress', 'extensionHeaders'])
    const extensions = writer()
    inField('extensionHeaders', () => writeExtensions(extensions, header))
    const extensionLength = extensions.pos >>> 3
    const payloadLength = lengthField(
      'payloadLength',
      header.payloadLength,
      extensionLength + octets(payload).length,
      16,
    )
    const w = writer()
    writeVersion(w, 6, header.version)
    writeFields(w, IPV6_HEAD, { ...header, payloadLength })
    putRun(
      w,
      inField('sourceAddress', () => ipv6Octets(header.sourceAddress)),
      128,
    )
    putRun(
      w,
      inField('destinationAddress', () => ipv6Octets(header.destinationAddress)),
      128,
    )
    putRun(w, written(extensions), extensions.pos)
    return joined(written(w), payload)
  })
}

function writeExtensions(w: Writer, { nextHeader: first, extensionHeaders: list = [] }: Ipv6Input): void {
  if (!Array.isArray(list)) fail('type', 'is not an array', { value: list })
  let type = first
  for (const [i, extension] of list.entries())
    inElement(i, () => {
      const { nextHeader, octets: digits } = fieldsOf(extension, ['nextHeader', 'octets'])
      if (!EXTENSION_HEADERS.includes(type))
        fail('choice', `next header ${type} before it is not that of an extension header`, { value: type })
      put(
        w,
        inField('nextHeader', () => integer(nextHeader, 0, 255)),
        8,
      )
      inField('octets', () => {
        if (digits === undefined) fail('missing', 'is missing')
        const bytes = fromHex(digits)
        const count = extensionOctets(type, bytes[0] ?? 0)
        if (bytes.length !== count)
          fail('size', `${bytes.length} octets are not ${count}`, { value: digits, min: count, max: count })
        putRun(w, bytes, 8 * count)
      })
      type = nextHeader
    })
  if (EXTENSION_HEADERS.includes(type))
    fail('missing', `next header ${type} announces another extension header`, { value: type })
}

/**
 * Takes an IP header of either version off: of packets without link-layer header (link type 101).
 *
 * @throws CodecError as {@link decodeIpv4} and {@link decodeIpv6} do
 */
export function decodeIp(bytes: Uint8Array): Parsed<Ipv4Header | Ipv6Header> {
  return bytes instanceof Uint8Array && bytes[0]! >> 4 === 6 ? decodeIpv6(bytes) : decodeIpv4(bytes)
}

/**
 * The protocol of the payload of an IP packet; `undefined` where the payload is part of a fragmented packet, and its
 * first octets are no header.
 */
export function upperLayerProtocol(header: Ipv4Header | Ipv6Header): number | undefined {
  if (header.version === 4) return header.fragmentOffset === 0 ? header.protocol : undefined
  let type = header.nextHeader
  for (const { nextHeader, octets: digits } of header.extensionHeaders ?? []) {
    // RFC 8200 §4.5: the offset is in the upper 13 bits behind the reserved octet.
    if (type === FRAGMENT && Number.parseInt(digits.slice(2, 6), 16) >> 3 !== 0) return undefined
    type = nextHeader
  }
  return type
}
