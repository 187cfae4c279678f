import { reader, writer, written } from '../asn1/bits'
import { fail, inField, inHeader } from '../asn1/errors'
import { announced, lengthField } from './announced-length'
import { readFields, writeFields } from './field-list'
import { fieldsOf, joined, octets } from './header-fields'
import { internetChecksum } from './internet-checksum'
import { type Ipv4Header, type Ipv6Header, ipProtocols } from './ip'
import { ipv4Octets, ipv6Octets } from './ip-address'
import type { Parsed } from './parsed'

/** Header of the User Datagram Protocol (RFC 768). */
export interface UdpHeader {
  sourcePort: number
  destinationPort: number
  /** Octets of header and payload, 8…65535. */
  length: number
  /** As sent, right or not; 0: there is none. {@link udpChecksum} computes it. */
  checksum: number
}

const FIELDS = [
  ['sourcePort', 16],
  ['destinationPort', 16],
  ['length', 16],
  ['checksum', 16],
] as const
const HEADER_OCTETS = 8
const LENGTH_AT = 32
const CHECKSUM_AT = 6

/**
 * Takes a UDP header off. What follows the length is `trailing`.
 *
 * @param bytes from the source port on
 * @throws CodecError `truncated` where the datagram ends before the length that it announces; `malformed` for a length
 * below 8
 * @example
 * decodeUdp(packet).header.destinationPort // 1516
 */
export function decodeUdp(bytes: Uint8Array): Parsed<UdpHeader> {
  return inHeader('UDP', () => {
    const r = reader(bytes)
    const header = readFields(r, FIELDS, {})
    const { length } = header
    if (length < HEADER_OCTETS)
      inField('length', () =>
        fail('malformed', `${length} octets do not hold the header of ${HEADER_OCTETS}`, {
          bit: LENGTH_AT,
          value: length,
          min: HEADER_OCTETS,
        }),
      )
    return { header, ...announced(r, 'length', length - HEADER_OCTETS) }
  })
}

/** A UDP header to be written. */
export type UdpInput = Omit<UdpHeader, 'length'> & Partial<Pick<UdpHeader, 'length'>>

/**
 * Puts a UDP header in front of a payload.
 *
 * @param header `length` is computed where it is left out
 * @throws CodecError `missing`, `type`, `out-of-range`, `size` or `unknown-field` for what does not fit
 */
export function encodeUdp(header: UdpInput, payload: Uint8Array): Uint8Array {
  return inHeader('UDP', () => {
    fieldsOf(
      header,
      FIELDS.map(([name]) => name),
    )
    const length = lengthField('length', header.length, HEADER_OCTETS + octets(payload).length, 16)
    const w = writer()
    writeFields(w, FIELDS, { ...header, length })
    return joined(written(w), payload)
  })
}

/**
 * The checksum that a UDP datagram should have in an IP packet (RFC 768, RFC 8200 §8.1). Over IPv6 there has to be one.
 *
 * @param ip the packet's header: its addresses are covered, too
 * @param datagram UDP header, whose checksum is not looked at, and payload
 * @example
 * const datagram = encodeUdp({ sourcePort, destinationPort, checksum: 0 }, payload)
 * const checked = encodeUdp({ sourcePort, destinationPort, checksum: udpChecksum(ip, datagram) }, payload)
 */
export function udpChecksum(
  ip: Pick<Ipv4Header | Ipv6Header, 'version' | 'sourceAddress' | 'destinationAddress'>,
  datagram: Uint8Array,
): number {
  return inHeader('UDP', () => {
    if (octets(datagram).length < HEADER_OCTETS)
      fail('size', `${datagram.length} octets are no datagram`, { value: datagram.length, min: HEADER_OCTETS })
    const address = ip.version === 4 ? ipv4Octets : ipv6Octets
    const length = datagram.length
    const pseudoHeader = [0, ipProtocols.udp, length >>> 24, length >>> 16, length >>> 8, length]
    const sum = internetChecksum([
      address(ip.sourceAddress),
      address(ip.destinationAddress),
      Uint8Array.from(pseudoHeader),
      datagram.subarray(0, CHECKSUM_AT),
      datagram.subarray(HEADER_OCTETS),
    ])
    // 0 would mean that there is none; in the arithmetic of the checksum 0xffff is the same number.
    return sum === 0 ? 0xffff : sum
  })
}
