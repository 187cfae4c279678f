import { take, type Writer, writer, written } from '../asn1/bits'
import { fail, inField, inHeader, show } from '../asn1/errors'
import { fieldsOf, headerReader, integer, joined, octets, readUnsigned, rest, writeUnsigned } from './header-fields'
import type { Parsed } from './parsed'
import { readPsid, writePsid } from './psid'
import { readCount, readElements, type WaveElement, writeCount, writeElements } from './wave-element'

/**
 * Header of the WAVE Short Message Protocol, version 3: WSMP-N-Header and WSMP-T-Header (IEEE 1609.3 §8.3).
 *
 * Only subtype 0 and TPID 0 and 1 have a layout in IEEE 1609.3. What follows another subtype or TPID is laid out in
 * ISO 16460 (N-hop forwarding, ITS port numbers, LPP); it stays in the payload as it is.
 */
export interface WsmpHeader {
  /** Networking features, 0…15: 0 null-networking; 1…7 are for ISO, 8…15 reserved. */
  subtype: number
  /** 1: `nExtensions` is there (in other subtypes than 0: reserved). */
  optionIndicator: number
  /** 3. */
  version: number
  /** Extension elements of the network header: channel number, data rate, transmit power used, channel load, … */
  nExtensions?: WaveElement[]
  /** Transport features, 0…255: 0 a PSID follows, 1 a PSID and `tExtensions`, 2…5 ITS ports and LPP; subtype 0 only. */
  tpid?: number
  /** Service that the message is for, 0…270549119; TPID 0 and 1 only. */
  psid?: number
  /** Extension elements of the transport header; TPID 1 only. None has been defined so far. */
  tExtensions?: WaveElement[]
  /** Length of the payload in octets, 0…16383; TPID 0 and 1 only. */
  wsmLength?: number
}

const VERSION = 3

const N_FIELDS = ['subtype', 'optionIndicator', 'version'] as const
const ALL_FIELDS = [...N_FIELDS, 'nExtensions', 'tpid', 'psid', 'tExtensions', 'wsmLength'] as const

/**
 * Takes a WSMP header off (IEEE 1609.3 §8.3). The payload is the WSM data: in general Ieee1609Dot2Data.
 *
 * @param bytes from the first octet of the WSMP-N-Header on, which is the one behind EtherType 0x88DC
 * @returns `trailing` is what follows the WSM data
 * @throws CodecError `truncated` if header or payload are not all there; `out-of-range` for a version other than 3;
 * `malformed` for a PSID or Count that cannot be
 * @example
 * decodeWsmp(fromHex('030020020014')) // header: { subtype: 0, …, tpid: 0, psid: 32, wsmLength: 2 }; payload: 00 14
 */
export function decodeWsmp(bytes: Uint8Array): Parsed<WsmpHeader> {
  return inHeader('WSMP', () => {
    const r = headerReader(bytes)
    const header: WsmpHeader = {
      subtype: readUnsigned(r, 'subtype', 4),
      optionIndicator: readUnsigned(r, 'optionIndicator', 1),
      version: readUnsigned(r, 'version', 3),
    }
    inField('version', () => checkVersion(header.version, 5))
    if (header.subtype !== 0) return { header, payload: rest(r) }
    if (header.optionIndicator) header.nExtensions = readElements(r, 'nExtensions')
    header.tpid = readUnsigned(r, 'tpid', 8)
    if (header.tpid > 1) return { header, payload: rest(r) }
    header.psid = inField('psid', () => readPsid(r))
    if (header.tpid === 1) header.tExtensions = readElements(r, 'tExtensions')
    const length = inField('wsmLength', () => readCount(r))
    header.wsmLength = length
    const from = inField('wsmData', () => take(r, 8 * length)) >>> 3
    const payload = bytes.subarray(from, from + length)
    return r.pos < r.end ? { header, payload, trailing: rest(r) } : { header, payload }
  })
}

/**
 * Puts a WSMP header in front of a payload (IEEE 1609.3 §8.3).
 *
 * @param header what is left out is 0, except that `version` is 3, `tpid` is 1 if there are `tExtensions`, and
 * `optionIndicator` and `wsmLength` follow from the rest (where given, they have to agree with it)
 * @throws CodecError `missing`, `type`, `out-of-range`, `size`, `choice`, `malformed` or `unknown-field` for what does
 * not fit
 * @example
 * encodeWsmp({ psid: psids.BSM }, signedMessage)
 * encodeWsmp({ psid: 130, nExtensions: [{ channelNumber: 183 }, { transmitPowerUsed: 20 }] }, signedMessage)
 */
export function encodeWsmp(header: Partial<WsmpHeader>, payload: Uint8Array): Uint8Array {
  return inHeader('WSMP', () => {
    const { subtype = 0 } = fieldsOf(header, ALL_FIELDS)
    const w = writer()
    writeUnsigned(w, 'subtype', 4, subtype)
    if (subtype === 0) writeNullNetworking(w, header, octets(payload))
    else writeFirstOctet(w, fieldsOf(header, N_FIELDS), header.optionIndicator ?? 0)
    return joined(written(w), octets(payload))
  })
}

/** The rest of the first octet. */
function writeFirstOctet(w: Writer, { version = VERSION }: Partial<WsmpHeader>, optionIndicator: number): void {
  writeUnsigned(w, 'optionIndicator', 1, optionIndicator)
  inField('version', () => checkVersion(version))
  writeUnsigned(w, 'version', 3, version)
}

function writeNullNetworking(w: Writer, header: Partial<WsmpHeader>, payload: Uint8Array): void {
  const { nExtensions, tpid = header.tExtensions === undefined ? 0 : 1 } = header
  writeFirstOctet(w, header, agreed(header, 'optionIndicator', nExtensions === undefined ? 0 : 1))
  if (nExtensions !== undefined) writeElements(w, 'nExtensions', nExtensions)
  writeUnsigned(w, 'tpid', 8, tpid)
  if (tpid > 1) fieldsOf(header, [...N_FIELDS, 'nExtensions', 'tpid'])
  else writeTransport(w, header, tpid, payload.length)
}

function writeTransport(w: Writer, header: Partial<WsmpHeader>, tpid: number, length: number): void {
  inField('psid', () => writePsid(w, header.psid))
  if (tpid === 1) writeElements(w, 'tExtensions', header.tExtensions as WaveElement[])
  else fieldsOf(header, [...N_FIELDS, 'nExtensions', 'tpid', 'psid', 'wsmLength'])
  const max = 16_383
  if (length > max)
    inField('wsmData', () => fail('size', `${length} octets are more than ${max}`, { value: length, min: 0, max }))
  writeCount(w, agreed(header, 'wsmLength', length))
}

function checkVersion(version: unknown, bit?: number): void {
  if (version !== VERSION)
    fail('out-of-range', `${show(version)} is not ${VERSION}`, { bit, value: version, min: VERSION, max: VERSION })
}

/** A field that follows from the rest; where given, it has to say the same. */
function agreed(header: Partial<WsmpHeader>, name: 'optionIndicator' | 'wsmLength', value: number): number {
  return inField(name, () => {
    const given = integer(header[name] ?? value, 0, 16_383)
    if (given !== value) fail('malformed', `${given} contradicts the rest, which makes it ${value}`, { value: given })
    return value
  })
}
