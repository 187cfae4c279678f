import { writer, written } from '../asn1/bits'
import { fail, inField, inHeader, show } from '../asn1/errors'
import { fromHex } from '../asn1/hex'
import { headerReader, hexOctets, readOctets, readUnsigned, writeOctets, writeUnsigned } from './header-fields'

/** What a GeoNetworking address is made of (EN 302 636-4-1 §6.3). */
export interface GnAddrParts {
  /** 1 if the address was configured by hand or by the operator, 0 if the station made it itself. */
  manual: number
  /** Type of the ITS station: 0 unknown, 5 passenger car, 10 special vehicle, 15 roadside unit, … (0…31). */
  stationType: number
  /** Reserved bits (0…1023), the country code of older editions; absent when zero. */
  reserved?: number
  /** Link layer address: six octets in hexadecimal digits. */
  mid: string
}

/**
 * Takes a GeoNetworking address apart (EN 302 636-4-1 §6.3).
 *
 * @param gnAddr the eight octets of GN_ADDR in hexadecimal digits
 * @throws CodecError `missing`, `type`, `malformed` or `size` if it is anything else
 * @example
 * parseGnAddr('bc214c5e0c14d2ea') // { manual: 1, stationType: 15, reserved: 33, mid: '4c5e0c14d2ea' }
 */
export const parseGnAddr = (gnAddr: string): GnAddrParts => inHeader('GnAddr', () => parts(gnAddr))

/**
 * Puts a GeoNetworking address together (EN 302 636-4-1 §6.3); the opposite of {@link parseGnAddr}.
 *
 * @returns the eight octets of GN_ADDR in lower-case hexadecimal digits
 * @throws CodecError `missing`, `type`, `out-of-range`, `malformed` or `size` for a part that does not fit
 * @example
 * formatGnAddr({ manual: 0, stationType: 5, mid: 'ba749705a41d' }) // '1400ba749705a41d'
 */
export const formatGnAddr = (address: GnAddrParts): string => inHeader('GnAddr', () => whole(address))

/**
 * The address of a position vector that is to be encoded: `gnAddr`, with which its parts have to agree where they are
 * given; or else what the parts make.
 */
export function agreedGnAddr(given: Partial<GnAddrParts> & { gnAddr?: string }): string {
  if (given.gnAddr === undefined) return whole({ ...given, reserved: 0 })
  const address = inField('gnAddr', () => parts(given.gnAddr))
  for (const name of ['manual', 'stationType', 'mid'] as const) {
    const value = given[name]
    const same = typeof value === 'string' ? value.toLowerCase() : value
    if (value !== undefined && same !== address[name])
      inField(name, () => fail('malformed', `${show(value)} contradicts gnAddr, which has ${show(address[name])}`))
  }
  return (given.gnAddr as string).toLowerCase()
}

function parts(gnAddr: unknown): GnAddrParts {
  const r = headerReader(fromHex(hexOctets(gnAddr, 8)))
  const manual = readUnsigned(r, 'manual', 1)
  const stationType = readUnsigned(r, 'stationType', 5)
  const reserved = readUnsigned(r, 'reserved', 10)
  const mid = readOctets(r, 'mid', 6)
  return reserved === 0 ? { manual, stationType, mid } : { manual, stationType, reserved, mid }
}

function whole({ manual, stationType, reserved, mid }: Partial<GnAddrParts>): string {
  const w = writer()
  writeUnsigned(w, 'manual', 1, manual)
  writeUnsigned(w, 'stationType', 5, stationType)
  writeUnsigned(w, 'reserved', 10, reserved ?? 0)
  writeOctets(w, 'mid', 6, mid)
  return readOctets(headerReader(written(w)), 'gnAddr', 8)
}
