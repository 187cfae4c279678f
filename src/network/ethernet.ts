import { put, type Reader, reader, type Writer, writer, written } from '../asn1/bits'
import { fail, inField, inHeader } from '../asn1/errors'
import { announced, lengthField } from './announced-length'
import { inElement, readFields, writeFields } from './field-list'
import { fieldsOf, integer, joined, octets, readUnsigned, rest, writeUnsigned } from './header-fields'
import { readMac, writeMac } from './mac-address'
import type { Parsed } from './parsed'

/** A tag of a virtual LAN (IEEE 802.1Q §9.3, §9.6). */
export interface VlanTag {
  /** Tag protocol identifier: 0x8100 (C-tag), 0x88a8 (S-tag), 0x9100 (outer tag of equipment from before 802.1ad). */
  tpid: number
  /** Priority code point, 0…7. */
  pcp: number
  /** Drop eligible indicator, 0 or 1. */
  dei: number
  /** VLAN identifier, 0…4095; 0: the tag only tells a priority. */
  vid: number
}

interface MacHeader {
  /** MAC address of the receiver, `aa:bb:cc:dd:ee:ff`. */
  destination: string
  /** MAC address of the sender. */
  source: string
  /** Tags, the outermost first; absent if there are none. */
  vlan?: VlanTag[]
}

/** Header of an Ethernet frame, which tells either the protocol of its payload or its length. */
export interface EthernetHeader extends MacHeader {
  /** EtherType of the payload, 1501…65535: {@link etherTypes}. */
  etherType?: number
  /** Octets of the payload, 0…1500: it begins with an LLC header, and padding may follow. */
  length?: number
}

/** Protocols of intelligent transport systems and those that carry them, as EtherTypes (IEEE registration authority). */
export const etherTypes = {
  ipv4: 0x0800,
  ipv6: 0x86dd,
  wsmp: 0x88dc,
  geonetworking: 0x8947,
} as const

// IEEE 802.3 §3.2.6: up to here the field is a length.
const MAX_LENGTH = 1500
const TAGS: readonly number[] = [0x8100, 0x88a8, 0x9100]
const TAG_CONTROL = [
  ['pcp', 3],
  ['dei', 1],
  ['vid', 12],
] as const

/**
 * Takes the header off an Ethernet frame (IEEE 802.3 §3.2, IEEE 802.1Q §9), with any number of VLAN tags.
 * The frame check sequence, if it was captured, is not told from the payload here.
 *
 * Where the frame has a length, what follows its payload is `trailing`. With an EtherType only the payload's own
 * header tells where padding begins.
 *
 * @param bytes from the first octet of the destination address on
 * @throws CodecError `truncated` where the frame ends before its header, or before the length that it announces
 * @example
 * decodeEthernet(frame).header
 * // { destination: 'ff:ff:ff:ff:ff:ff', source: '00:1b:c5:00:00:01', etherType: 0x8947 }
 */
export function decodeEthernet(bytes: Uint8Array): Parsed<EthernetHeader> {
  return inHeader('Ethernet', () => {
    const r = reader(bytes)
    const addresses = { destination: readMac(r, 'destination'), source: readMac(r, 'source') }
    const { vlan, typeOrLength } = readTags(r)
    const header: EthernetHeader = vlan.length > 0 ? { ...addresses, vlan } : addresses
    if (typeOrLength > MAX_LENGTH) {
      header.etherType = typeOrLength
      return { header, payload: rest(r) }
    }
    header.length = typeOrLength
    return { header, ...announced(r, 'length', typeOrLength) }
  })
}

function readTags(r: Reader): { vlan: VlanTag[]; typeOrLength: number } {
  const vlan: VlanTag[] = []
  for (;;) {
    const typeOrLength = readUnsigned(r, 'etherType', 16)
    if (!TAGS.includes(typeOrLength)) return { vlan, typeOrLength }
    inField('vlan', () => inElement(vlan.length, () => vlan.push(readFields(r, TAG_CONTROL, { tpid: typeOrLength }))))
  }
}

/**
 * Puts an Ethernet header in front of a payload (IEEE 802.3 §3.2). Short frames are not padded.
 *
 * @param header with either `etherType` or `length`, which must be that of the payload
 * @throws CodecError `missing`, `type`, `out-of-range`, `enumeration`, `size`, `choice`, `malformed` or
 * `unknown-field` for what does not fit
 * @example
 * encodeEthernet({ destination: 'ff:ff:ff:ff:ff:ff', source: '00:1b:c5:00:00:01', etherType: etherTypes.wsmp }, wsm)
 */
export function encodeEthernet(header: EthernetHeader, payload: Uint8Array): Uint8Array {
  return inHeader('Ethernet', () => {
    const { destination, source, vlan, etherType, length } = fieldsOf(header, [
      'destination',
      'source',
      'vlan',
      'etherType',
      'length',
    ])
    if ((etherType === undefined) === (length === undefined))
      fail('choice', 'exactly one of etherType and length is needed', { value: header })
    const w = writer()
    writeMac(w, 'destination', destination)
    writeMac(w, 'source', source)
    if (vlan !== undefined) inField('vlan', () => writeTags(w, vlan))
    if (etherType === undefined) {
      inField('length', () => integer(length, 0, MAX_LENGTH))
      put(w, lengthField('length', length, octets(payload).length, 16), 16)
    } else {
      inField('etherType', () => {
        integer(etherType, MAX_LENGTH + 1, 0xffff)
        if (TAGS.includes(etherType)) fail('enumeration', 'the type of a tag belongs in vlan', { value: etherType })
      })
      writeUnsigned(w, 'etherType', 16, etherType)
    }
    return joined(written(w), octets(payload))
  })
}

function writeTags(w: Writer, vlan: VlanTag[]): void {
  if (!Array.isArray(vlan)) fail('type', 'is not an array', { value: vlan })
  // No tags are told by no list, so that a header has one form.
  if (vlan.length === 0) fail('size', 'a list of tags has at least one', { value: 0, min: 1 })
  for (const [i, tag] of vlan.entries())
    inElement(i, () => {
      const { tpid } = fieldsOf(tag, ['tpid', 'pcp', 'dei', 'vid'])
      writeUnsigned(w, 'tpid', 16, tpid)
      if (!TAGS.includes(tpid))
        inField('tpid', () => fail('enumeration', `${tpid} is not the type of a tag`, { value: tpid }))
      writeFields(w, TAG_CONTROL, tag)
    })
}
