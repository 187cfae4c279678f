import { writer, written } from '../asn1/bits'
import { inHeader } from '../asn1/errors'
import { fieldsOf, headerReader, joined, octets, readUnsigned, rest, writeUnsigned } from './header-fields'
import type { Parsed } from './parsed'

/** The octet in front of what C-V2X carries beside IP (3GPP TS 24.587 §9.3). */
export interface NonIpHeader {
  /** V2X message family of the payload, 0…255: see {@link v2xMessageFamilies}. */
  nonIpType: number
}

/** V2X message families (3GPP TS 24.386 §7.1, TS 24.587 §9.2). */
export const v2xMessageFamilies = {
  /** WSMP. */
  'IEEE 1609': 1,
  /** FNTP (ISO 29281-1). */
  ISO: 2,
  /** GeoNetworking. */
  'ETSI-ITS': 3,
  CCSA: 4,
} as const

/**
 * Takes the non-IP type off (3GPP TS 24.587 §9.3). It precedes WSMP and GeoNetworking on the PC5 interface of C-V2X,
 * and so in what C-V2X units forward over UDP.
 *
 * @throws CodecError `truncated` if there is no octet
 * @example
 * decodeNonIp(fromHex('0103002080')).header // { nonIpType: 1 }, and WSMP is the payload
 */
export function decodeNonIp(bytes: Uint8Array): Parsed<NonIpHeader> {
  return inHeader('NonIp', () => {
    const r = headerReader(bytes)
    const nonIpType = readUnsigned(r, 'nonIpType', 8)
    return { header: { nonIpType }, payload: rest(r) }
  })
}

/**
 * Puts the non-IP type in front of a payload (3GPP TS 24.587 §9.3).
 *
 * @throws CodecError `missing`, `type`, `out-of-range` or `unknown-field` for what does not fit
 * @example
 * encodeNonIp({ nonIpType: v2xMessageFamilies['IEEE 1609'] }, wsm)
 */
export function encodeNonIp(header: NonIpHeader, payload: Uint8Array): Uint8Array {
  return inHeader('NonIp', () => {
    const w = writer()
    writeUnsigned(w, 'nonIpType', 8, fieldsOf(header, ['nonIpType']).nonIpType)
    return joined(written(w), octets(payload))
  })
}
