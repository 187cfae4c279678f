import { bits, put, type Reader, type Writer, writer, written } from '../asn1/bits'
import { fail, inHeader, show, wrongType } from '../asn1/errors'
import { fromHex } from '../asn1/hex'
import { headerReader, integer } from './header-fields'

// PSID and ITS-AID are one number space (IEEE 1609.12 §4.1, ISO 5345). In octets a number is p-encoded: the zero bit
// that ends the leading ones tells the length, and each length starts counting where the one before it ends, so every
// number has exactly one encoding.

/** Largest PSID, 0x1020407F: what four p-encoded octets can hold. */
export const maxPsid = 270_549_119

/** The first PSID that takes one, two, three, four octets; the last entry is the first that takes none. */
const FIRST = [0, 0x80, 0x4080, 0x20_4080, maxPsid + 1] as const
const PREFIX = [0, 0x80, 0xc0, 0xe0] as const

/** How many octets behind this first one belong to the PSID; −1: none starts like that. */
const octetsBehind = (first: number): number =>
  first < 0x80 ? 0 : first < 0xc0 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : -1

/** Reads a p-encoded PSID at the place where a header has one. */
export function readPsid(r: Reader): number {
  const bit = r.pos
  const first = bits(r, 8)
  const behind = octetsBehind(first)
  if (behind < 0) fail('malformed', `octet ${first} starts no p-encoded PSID`, { bit, value: first })
  const low = behind === 0 ? 0 : bits(r, 8 * behind)
  return FIRST[behind]! + (first - PREFIX[behind]!) * 256 ** behind + low
}

/** Writes a PSID in p-encoding. */
export function writePsid(w: Writer, value: unknown): void {
  const psid = integer(value, 0, maxPsid)
  const behind = psid < FIRST[1] ? 0 : psid < FIRST[2] ? 1 : psid < FIRST[3] ? 2 : 3
  put(w, PREFIX[behind]! * 256 ** behind + psid - FIRST[behind]!, 8 * (behind + 1))
}

/**
 * A PSID as its p-encoded octets, one to four (IEEE 1609.12 §4.1.2).
 *
 * @param psid 0…270549119
 * @throws CodecError `out-of-range`, `type` or `missing` for anything else
 * @example
 * encodePsid(130) // octets 80 02
 */
export const encodePsid = (psid: number): Uint8Array => inHeader('PSID', () => psidOctets(psid))

/** The p-encoded octets of a PSID within something else, where the path of errors starts elsewhere. */
export function psidOctets(psid: unknown): Uint8Array {
  const w = writer()
  writePsid(w, psid)
  return written(w)
}

/**
 * The PSID of p-encoded octets (IEEE 1609.12 §4.1.2).
 *
 * @param octets exactly those of one PSID
 * @throws CodecError `truncated` if some are missing, `trailing-data` if some are too many, `malformed` if the first
 * one is 0xF0 or above
 * @example
 * decodePsid(fromHex('E0000017')) // 2113687
 */
export function decodePsid(octets: Uint8Array): number {
  return inHeader('PSID', () => {
    const r = headerReader(octets)
    const psid = readPsid(r)
    if (r.pos < r.end) fail('trailing-data', `${(r.end - r.pos) / 8} octets follow the PSID`, { bit: r.pos })
    return psid
  })
}

/** Whether these octets are p-encoded and nothing else. */
const isPEncoded = (octets: Uint8Array): boolean => octets.length > 0 && octetsBehind(octets[0]!) === octets.length - 1

/**
 * The PSID in octets of an SNMP table or in bare hexadecimal digits, where it is open whether they are p-encoded, and
 * some units fill up to four octets.
 *
 * Leading zero octets do not count. What then is exactly one p-encoded PSID is that PSID (RSU 4.1 and NTCIP 1218 mean
 * p-encoding); what is not is the number itself (`0082`, the CARMA platform's way to say 130). Four octets that are too
 * large for a number are p-encoded with zeros behind (`20000000`, Yunex units' way to say 32). The numbers that
 * are misread by this are 0x8000…0xBFFF and 0xC00000…0xDFFFFF, where no PSID is assigned.
 *
 * @param octets one to four, leading zeros not counted
 * @throws CodecError `size` for none or more than four, `out-of-range` if they are too large
 * @example
 * psidFromOctets(fromHex('00008002')) // 130
 */
export const psidFromOctets = (octets: Uint8Array): number => inHeader('PSID', () => fromOctets(octets))

function fromOctets(octets: Uint8Array): number {
  const { length } = headerReader(octets).bytes
  let start = 0
  while (start < length - 1 && octets[start] === 0) start++
  const significant = octets.subarray(start)
  if (length === 0 || significant.length > 4)
    fail('size', `${significant.length} octets are no PSID`, { value: octets, min: 1, max: 4 })
  if (isPEncoded(significant)) return readPsid(headerReader(significant))
  const number = significant.reduce((sum, octet) => sum * 256 + octet, 0)
  if (number <= maxPsid) return number
  const used = octetsBehind(significant[0]!) + 1
  if (used === 0 || significant.subarray(used).some((octet) => octet !== 0))
    fail('out-of-range', `${number} is above ${maxPsid}`, { value: number, min: 0, max: maxPsid })
  return readPsid(headerReader(significant))
}

/**
 * The PSID that a text means. `0p80-02`, `p80-02`, `0p80.02` and `80-02` are p-encoded; `0x20`, `0x8002`, `E0000017`
 * and `0082` are read as in {@link psidFromOctets}: without prefix, too, digits are hexadecimal.
 *
 * @throws CodecError `malformed` for other texts and for octets that are not p-encoded although the text says so;
 * `size`, `out-of-range` for too large a PSID; `type` for what is no text
 * @example
 * parsePsid('0p80-02') // 130
 * parsePsid('0x8002') // 130
 * parsePsid('0x20') // 32
 */
export const parsePsid = (text: string): number => inHeader('PSID', () => psidOfText(text))

/** The PSID of a text within something else, where the path of errors starts elsewhere. */
export function psidOfText(text: string): number {
  if (typeof text !== 'string') wrongType('a string', text)
  const plain = text.trim().toLowerCase()
  if (plain.length > 40) notPsid(text)
  const bare = plain.replace(/^0x/, '')
  if (/^[0-9a-f]+$/.test(bare)) return fromOctets(fromHex(bare.length % 2 ? `0${bare}` : bare))
  const octets = plain.replace(/^0?p/, '').split(/[-.]/)
  if (!octets.every((octet) => /^([0-9a-f]{2}){1,4}$/.test(octet))) notPsid(text)
  const encoded = fromHex(octets.join(''))
  if (!isPEncoded(encoded)) notPsid(text)
  return readPsid(headerReader(encoded))
}

const notPsid = (text: string): never => fail('malformed', `${show(text)} is no PSID`, { value: text })

/**
 * A PSID in the notation of the registries: `0p`, then its p-encoded octets in hexadecimal digits.
 *
 * @param psid 0…270549119
 * @throws CodecError as {@link encodePsid}
 * @example
 * formatPsid(130) // '0p80-02'
 */
export const formatPsid = (psid: number): string =>
  `0p${Array.from(encodePsid(psid), (octet) => octet.toString(16).padStart(2, '0').toUpperCase()).join('-')}`

/** Newest entry of the registry (ISO 5345, "ITS-AID") from which {@link psids} was taken. */
export const psidsAsOf = '2025-02-15'

/**
 * Which PSID or ITS-AID stands for which message or service. Assignments change and deployments have their own ways,
 * so this is data: `{ ...psids, MAP: 130 }` is a table of one's own.
 */
export const psids = {
  // SAE (J2945, J2735 and others)
  BSM: 32,
  PSM: 39,
  RTCM: 128,
  /** RTCM corrections, compressed. */
  compressedRTCM: 129,
  /** Intersection safety; deployments send MAP, SRM and SSM with it, too. */
  SPAT: 130,
  TIM: 131,
  RSA: 131,
  PVD: 132,
  /** Emergency and erratic vehicles; that the message EVA belongs here is inferred from the name of the entry. */
  EVA: 133,
  CCM: 142,
  /** Fee collection: TAM, TUM, TUMack. */
  TUM: 143,
  SDSM: 144,
  MSCM: 145,
  SSM: 2_113_685,
  SRM: 2_113_686,
  MAP: 2_113_687,
  RWM: 2_113_689,
  // IEEE 1609
  securityManagement: 35,
  testing: 127,
  WSA: 135,
  peerToPeerCertificateDistribution: 136,
  certificateRevocationList: 256,
  ipv6Routing: 270_549_118,
  // ETSI
  CAM: 36,
  DENM: 37,
  SPATEM: 137,
  MAPEM: 138,
  IVIM: 139,
  SREM: 140,
  geoNetworkingManagement: 141,
  CRL: 622,
  SCR: 623,
  CTL: 624,
  SSEM: 637,
  VAM: 638,
  CPM: 639,
  IMZM: 640,
  MRS: 1618,
  POIM: 1619,
} as const

/**
 * What a PSID stands for: several names, one, or none.
 *
 * @param table names of one's own instead of {@link psids}
 * @example
 * psidNames(131) // ['TIM', 'RSA']
 */
export const psidNames = (psid: number, table: Readonly<Record<string, number>> = psids): string[] =>
  Object.keys(table).filter((name) => table[name] === psid)
