import { type Reader, reader, type Writer, writer, written } from '../asn1/bits'
import { fail, inField, inHeader } from '../asn1/errors'
import { fieldsOf, joined, octets, readOctets, writeOctets } from './header-fields'
import { readBits, readLittle, writeBits, writeLittle } from './little-endian'
import { readMac, writeMac } from './mac-address'
import type { Parsed } from './parsed'

/** Frame Control field (IEEE 802.11-2020 §9.2.4.1). All but the first three are flags, 0 or 1. */
export interface FrameControl {
  /** 0; other versions have another frame format. */
  protocolVersion: number
  /** 0 management, 1 control, 2 data, 3 extension. */
  type: number
  /** 0…15; of data: 0 Data, 4 Null, 8 QoS Data, 12 QoS Null. */
  subtype: number
  toDs: number
  fromDs: number
  moreFragments: number
  retry: number
  powerManagement: number
  moreData: number
  /** The frame body is encrypted, and begins with what its cipher needs. */
  protectedFrame: number
  /** +HTC/Order: in management and QoS data frames, an HT Control field is present. */
  order: number
}

/** Sequence Control field (IEEE 802.11-2020 §9.2.4.4). */
export interface SequenceControl {
  /** 0…15. */
  fragmentNumber: number
  /** 0…4095. */
  sequenceNumber: number
}

/** QoS Control field (IEEE 802.11-2020 §9.2.4.5). */
export interface QosControl {
  /** Traffic identifier, 0…15; outside of a basic service set it is the user priority, 0…7. */
  tid: number
  /** Bit 4: end of service period, or whether the last octet is a queue size. */
  eosp: number
  /** Ack policy, 0…3: 0 normal, 1 no ack. */
  ackPolicy: number
  /** The frame body is an A-MSDU: several frames, each with a header of its own, rather than one LLC header. */
  amsduPresent: number
  /** The last octet, whose meaning depends on the sender: TXOP limit or duration, queue size, AP buffer state, mesh control. */
  bits8to15: number
}

/**
 * MAC header of an IEEE 802.11 frame. Which of the optional fields are present, type and subtype and the flags of
 * `frameControl` tell.
 */
export interface Ieee80211Header {
  frameControl: FrameControl
  /** Duration/ID field, 0…65535: microseconds up to 32767. */
  duration: number
  /** Address 1: the receiver, `aa:bb:cc:dd:ee:ff`. */
  address1: string
  /** Address 2: the transmitter. */
  address2?: string
  /** Address 3: outside of a basic service set (802.11p) `ff:ff:ff:ff:ff:ff`. */
  address3?: string
  sequenceControl?: SequenceControl
  /** Address 4: only in data frames with both `toDs` and `fromDs`. */
  address4?: string
  /** Only in QoS data frames. */
  qosControl?: QosControl
  /** HT Control field, 32 bits: only with `order` in QoS data and management frames. */
  htControl?: number
  /** Octets between header and frame body with which some receivers align the body to four octets ({@link Ieee80211Options.dataPad}). */
  pad?: string
}

/** What the frame does not tell itself; a radiotap header does ({@link RadiotapHeader}). */
export interface Ieee80211Options {
  /** The header of data frames is padded to a multiple of four octets. */
  dataPad?: boolean
  /** The last four octets are the frame check sequence: they become `trailing`. */
  fcs?: boolean
}

const MANAGEMENT = 0
const CONTROL = 1
const DATA = 2

const FRAME_CONTROL = [
  ['protocolVersion', 2],
  ['type', 2],
  ['subtype', 4],
  ['toDs', 1],
  ['fromDs', 1],
  ['moreFragments', 1],
  ['retry', 1],
  ['powerManagement', 1],
  ['moreData', 1],
  ['protectedFrame', 1],
  ['order', 1],
] as const
const SEQUENCE_CONTROL = [
  ['fragmentNumber', 4],
  ['sequenceNumber', 12],
] as const
const QOS_CONTROL = [
  ['tid', 4],
  ['eosp', 1],
  ['ackPolicy', 2],
  ['amsduPresent', 1],
  ['bits8to15', 8],
] as const
const FCS_OCTETS = 4

const OPTIONAL_FIELDS = ['address2', 'address3', 'sequenceControl', 'address4', 'qosControl', 'htControl'] as const
type OptionalField = (typeof OPTIONAL_FIELDS)[number]
const ALL_FIELDS = ['frameControl', 'duration', 'address1', ...OPTIONAL_FIELDS, 'pad']

/** The fields behind address 1, in order. */
function fieldsBehindAddress1({ type, subtype, toDs, fromDs, order }: FrameControl): OptionalField[] {
  // IEEE 802.11-2020 §9.3.3.2.
  if (type === MANAGEMENT) return ['address2', 'address3', 'sequenceControl', ...(order ? ['htControl' as const] : [])]
  // §9.3.2.1.
  if (type === DATA) {
    const qos = (subtype & 8) !== 0
    return [
      'address2',
      'address3',
      'sequenceControl',
      ...(toDs && fromDs ? ['address4' as const] : []),
      ...(qos ? ['qosControl' as const] : []),
      ...(qos && order ? ['htControl' as const] : []),
    ]
  }
  return type === CONTROL && CONTROL_WITH_ADDRESS_2.includes(subtype) ? ['address2'] : []
}

// §9.3.1: Trigger, Beamforming Report Poll, VHT NDP Announcement, Block Ack Request, Block Ack, PS-Poll, RTS, CF-End,
// CF-End + CF-Ack. The others, such as CTS and Ack, have only the address of the receiver.
const CONTROL_WITH_ADDRESS_2: readonly number[] = [2, 4, 5, 8, 9, 10, 11, 14, 15]

function readField(r: Reader, name: OptionalField, header: Ieee80211Header): void {
  if (name === 'sequenceControl') header[name] = readBits(r, name, 2, SEQUENCE_CONTROL)
  else if (name === 'qosControl') header[name] = readBits(r, name, 2, QOS_CONTROL)
  else if (name === 'htControl') header[name] = readLittle(r, name, 4)
  else header[name] = readMac(r, name)
}

/**
 * Takes the MAC header off an IEEE 802.11 frame (IEEE 802.11-2020 §9.2). Data and management frames have their whole
 * header taken off; of control and extension frames what follows the addresses is payload.
 *
 * The payload of a data frame begins with an LLC header, unless it is encrypted (`protectedFrame`), an A-MSDU
 * (`amsduPresent`), or empty (Null subtypes).
 *
 * @param bytes from the Frame Control field on
 * @throws CodecError `truncated` where the frame ends before its header; `enumeration` for another protocol version
 * @example
 * const { header, payload } = decodeIeee80211(frame)
 * header.qosControl?.tid // 3
 */
export function decodeIeee80211(bytes: Uint8Array, options: Ieee80211Options = {}): Parsed<Ieee80211Header> {
  return inHeader('IEEE80211', () => {
    const r = reader(bytes)
    const trailing = options.fcs ? cutFcs(r) : undefined
    const frameControl = readBits(r, 'frameControl', 2, FRAME_CONTROL)
    checkVersion(frameControl)
    const header: Ieee80211Header = {
      frameControl,
      duration: readLittle(r, 'duration', 2),
      address1: readMac(r, 'address1'),
    }
    for (const name of fieldsBehindAddress1(frameControl)) readField(r, name, header)
    const pad = padOctets(frameControl, r.pos >>> 3)
    if (options.dataPad && pad > 0 && r.pos < r.end) header.pad = readOctets(r, 'pad', pad)
    const payload = bytes.subarray(r.pos >>> 3, r.end >>> 3)
    return trailing ? { header, payload, trailing } : { header, payload }
  })
}

/** Shortens the input by the frame check sequence, which it returns. */
function cutFcs(r: Reader): Uint8Array {
  const at = r.bytes.length - FCS_OCTETS
  if (at < 0)
    inField('fcs', () => fail('truncated', `${FCS_OCTETS} octets are needed, ${r.bytes.length} are there`, { bit: 0 }))
  r.end = 8 * at
  return r.bytes.subarray(at)
}

function checkVersion({ protocolVersion }: FrameControl): void {
  if (protocolVersion !== 0)
    inField('frameControl', () =>
      inField('protocolVersion', () =>
        fail('enumeration', `${protocolVersion} is not 0, the only one whose frame format is known`, {
          bit: 0,
          value: protocolVersion,
        }),
      ),
    )
}

const padOctets = ({ type }: FrameControl, headerOctets: number): number => (type === DATA ? -headerOctets & 3 : 0)

/**
 * Puts an IEEE 802.11 MAC header in front of a frame body (IEEE 802.11-2020 §9.2). No frame check sequence is added.
 *
 * @param header with just the optional fields that its `frameControl` asks for
 * @throws CodecError `missing`, `type`, `out-of-range`, `enumeration`, `size`, `malformed` or `unknown-field` for what
 * does not fit
 */
export function encodeIeee80211(header: Ieee80211Header, payload: Uint8Array): Uint8Array {
  return inHeader('IEEE80211', () => {
    const { frameControl } = fieldsOf(header, ALL_FIELDS)
    const w = writer()
    writeBits(w, 'frameControl', 2, FRAME_CONTROL, frameControl)
    checkVersion(frameControl)
    const names = fieldsBehindAddress1(frameControl)
    fieldsOf(header, ['frameControl', 'duration', 'address1', ...names, 'pad'])
    writeLittle(w, 'duration', 2, header.duration)
    writeMac(w, 'address1', header.address1)
    for (const name of names) writeField(w, name, header)
    if (header.pad !== undefined) writeOctets(w, 'pad', padOctets(frameControl, w.pos >>> 3), header.pad)
    return joined(written(w), octets(payload))
  })
}

function writeField(w: Writer, name: OptionalField, header: Ieee80211Header): void {
  if (name === 'sequenceControl') writeBits(w, name, 2, SEQUENCE_CONTROL, header[name])
  else if (name === 'qosControl') writeBits(w, name, 2, QOS_CONTROL, header[name])
  else if (name === 'htControl') writeLittle(w, name, 4, header[name])
  else writeMac(w, name, header[name])
}
