import { reader, writer, written } from '../asn1/bits'
import { inHeader } from '../asn1/errors'
import { type FieldList, readFields, writeFields } from './field-list'
import { fieldsOf, joined, octets, readOctets, rest, writeOctets } from './header-fields'
import type { Parsed } from './parsed'

interface LinuxCookedHeader {
  /** 0 to us, 1 broadcast, 2 multicast, 3 between others, 4 sent by us. */
  packetType: number
  /** Kind of the device, as Linux numbers them (ARPHRD_…), 0…65535. */
  arphrdType: number
  /** Octets of the link-layer address of the sender. It may be above 8: then only the first 8 are there. */
  addressLength: number
  /** The link-layer address, filled up to 8 octets: sixteen digits. */
  address: string
  /** EtherType of the payload; small numbers are Linux's own: 1 Novell without LLC, 4 LLC, 12 CAN. */
  protocolType: number
}

/** What Linux puts in front of packets that are captured on "any" device, in place of their link-layer header (LINKTYPE_LINUX_SLL, 113). */
export interface SllHeader extends LinuxCookedHeader {}

/** The second version of it (LINKTYPE_LINUX_SLL2, 276), which tells the device. */
export interface Sll2Header extends LinuxCookedHeader {
  /** Reserved, 16 bits: 0. */
  reserved: number
  /** Number of the device at the capturing host. */
  interfaceIndex: number
}

const SLL = [
  ['packetType', 16],
  ['arphrdType', 16],
  ['addressLength', 16],
] as const
const SLL2 = [
  ['protocolType', 16],
  ['reserved', 16],
  ['interfaceIndex', 32],
  ['arphrdType', 16],
  ['packetType', 8],
  ['addressLength', 8],
] as const
const PROTOCOL = [['protocolType', 16]] as const
const ADDRESS_OCTETS = 8

const names = (fields: FieldList) => ['address', ...fields.map(([name]) => name)]

/**
 * Takes the header off a "Linux cooked" packet (link type 113).
 *
 * @throws CodecError `truncated` below 16 octets
 * @example
 * decodeSll(packet).header.protocolType // 0x86dd
 */
export function decodeSll(bytes: Uint8Array): Parsed<SllHeader> {
  return inHeader('SLL', () => {
    const r = reader(bytes)
    const start = readFields(r, SLL, {}) as SllHeader
    start.address = readOctets(r, 'address', ADDRESS_OCTETS)
    const header: SllHeader = readFields(r, PROTOCOL, start)
    return { header, payload: rest(r) }
  })
}

/**
 * Puts a "Linux cooked" header (link type 113) in front of a payload.
 *
 * @throws CodecError `missing`, `type`, `out-of-range`, `size`, `malformed` or `unknown-field` for what does not fit
 */
export function encodeSll(header: SllHeader, payload: Uint8Array): Uint8Array {
  return inHeader('SLL', () => {
    fieldsOf(header, names([...SLL, ...PROTOCOL]))
    const w = writer()
    writeFields(w, SLL, header)
    writeOctets(w, 'address', ADDRESS_OCTETS, header.address)
    writeFields(w, PROTOCOL, header)
    return joined(written(w), octets(payload))
  })
}

/**
 * Takes the header off a "Linux cooked" packet of version 2 (link type 276).
 *
 * @throws CodecError `truncated` below 20 octets
 */
export function decodeSll2(bytes: Uint8Array): Parsed<Sll2Header> {
  return inHeader('SLL2', () => {
    const r = reader(bytes)
    const header = readFields(r, SLL2, {}) as Sll2Header
    header.address = readOctets(r, 'address', ADDRESS_OCTETS)
    return { header, payload: rest(r) }
  })
}

/**
 * Puts a "Linux cooked" header of version 2 (link type 276) in front of a payload.
 *
 * @throws CodecError `missing`, `type`, `out-of-range`, `size`, `malformed` or `unknown-field` for what does not fit
 */
export function encodeSll2(header: Sll2Header, payload: Uint8Array): Uint8Array {
  return inHeader('SLL2', () => {
    fieldsOf(header, names(SLL2))
    const w = writer()
    writeFields(w, SLL2, header)
    writeOctets(w, 'address', ADDRESS_OCTETS, header.address)
    return joined(written(w), octets(payload))
  })
}
