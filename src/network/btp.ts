import { writer, written } from '../asn1/bits'
import { fail, inField, inHeader, show } from '../asn1/errors'
import { fieldsOf, headerReader, joined, octets, readUnsigned, rest, writeUnsigned } from './header-fields'
import type { Parsed } from './parsed'

/** BTP-A, for sessions between two ports (EN 302 636-5-1 §7.2). */
export interface BtpAHeader {
  type: 'A'
  /** Port that the payload is for, 0…65535. */
  destinationPort: number
  /** Port that an answer goes to, 0…65535. */
  sourcePort: number
}

/** BTP-B, for payload that expects no answer (EN 302 636-5-1 §7.3). */
export interface BtpBHeader {
  type: 'B'
  /** Port that the payload is for, 0…65535: see {@link btpPorts}. */
  destinationPort: number
  /** What else the port wants to know, 0…65535; 0 unless the port says otherwise. */
  destinationPortInfo: number
}

/** Header of the Basic Transport Protocol. Which of the two it is, the common header of GeoNetworking tells. */
export type BtpHeader = BtpAHeader | BtpBHeader

/**
 * Takes a BTP header off (EN 302 636-5-1 §7). All that follows is payload.
 *
 * @param bytes from the first octet of the BTP header on
 * @param type `'A'` or `'B'`: next header `BTP-A` or `BTP-B` of the common header
 * @throws CodecError `truncated` below four octets; `enumeration` for another type
 * @example
 * decodeBtp(payload, 'B').header // { type: 'B', destinationPort: 2001, destinationPortInfo: 0 }
 */
export function decodeBtp(bytes: Uint8Array, type: 'A'): Parsed<BtpAHeader>
export function decodeBtp(bytes: Uint8Array, type: 'B'): Parsed<BtpBHeader>
export function decodeBtp(bytes: Uint8Array, type: 'A' | 'B'): Parsed<BtpHeader>
export function decodeBtp(bytes: Uint8Array, type: 'A' | 'B'): Parsed<BtpHeader> {
  return inHeader('BTP', () => {
    const second = secondField(type)
    const r = headerReader(bytes)
    const destinationPort = readUnsigned(r, 'destinationPort', 16)
    const port = readUnsigned(r, second, 16)
    const header: BtpHeader =
      type === 'A' ? { type, destinationPort, sourcePort: port } : { type, destinationPort, destinationPortInfo: port }
    return { header, payload: rest(r) }
  })
}

/**
 * Puts a BTP header in front of a payload (EN 302 636-5-1 §7).
 *
 * @throws CodecError `missing`, `type`, `out-of-range`, `enumeration` or `unknown-field` for what does not fit
 * @example
 * encodeBtp({ type: 'B', destinationPort: btpPorts.CAM, destinationPortInfo: 0 }, cam)
 */
export function encodeBtp(header: BtpHeader, payload: Uint8Array): Uint8Array {
  return inHeader('BTP', () => {
    fieldsOf(header, ['type', 'destinationPort', 'sourcePort', 'destinationPortInfo'])
    const second = secondField(header.type)
    fieldsOf(header, ['type', 'destinationPort', second])
    const w = writer()
    writeUnsigned(w, 'destinationPort', 16, header.destinationPort)
    writeUnsigned(w, second, 16, header.type === 'A' ? header.sourcePort : header.destinationPortInfo)
    return joined(written(w), octets(payload))
  })
}

const secondField = (type: unknown): 'sourcePort' | 'destinationPortInfo' =>
  type === 'A'
    ? 'sourcePort'
    : type === 'B'
      ? 'destinationPortInfo'
      : inField('type', () => fail('enumeration', `${show(type)} is not one of the labels`, { value: type }))

/**
 * The port of each facility message (TS 103 248). A registry that grows, so a deployment may have ports that are not
 * in here.
 */
export const btpPorts = {
  CAM: 2001,
  DENM: 2002,
  MAPEM: 2003,
  SPATEM: 2004,
  SAEM: 2005,
  IVIM: 2006,
  SREM: 2007,
  SSEM: 2008,
  CPM: 2009,
  EVCSN: 2010,
  RTCMEM: 2013,
  CTLM: 2014,
  CRLM: 2015,
  VAM: 2018,
  IMZM: 2019,
} as const

/** A message that has a port of its own. */
export type BtpPortName = keyof typeof btpPorts

/**
 * The message whose port this is, `undefined` for other ports.
 *
 * @example
 * btpPortName(2001) // 'CAM'
 */
export const btpPortName = (port: number): BtpPortName | undefined =>
  (Object.keys(btpPorts) as BtpPortName[]).find((name) => btpPorts[name] === port)
