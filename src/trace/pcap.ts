import { fail, finish, inField } from '../asn1/errors'
import { type OctetSink, put16, put32, putOctets } from './octet-sink'
import { fill, type OctetStream, offsetOf } from './octet-stream'
import { readBatches, type Unit } from './read-batches'
import {
  type Batches,
  type CaptureRecord,
  captured,
  checkRecord,
  integerField,
  type ReadOptions,
  recordLimit,
  tooLong,
} from './record'
import { get16, get32 } from './words'
import { writeBatches } from './write-batches'

/** What the header of a pcap file says (draft-ietf-opsawg-pcap). */
export interface PcapHeader {
  /** Byte order of the file. */
  bigEndian: boolean
  /** Times are in nanoseconds, otherwise in microseconds. */
  nanoseconds: boolean
  /** Once the time zone; 0, 32 bits. */
  reserved1: number
  /** Once the accuracy of times; 0, 32 bits. */
  reserved2: number
  /** Octets after which packets are cut off; 0: never. */
  snapLen: number
  /** What packets begin with: {@link linkTypes}. */
  linkType: number
  /** The upper 16 bits of the link type's field, which may tell the length of a frame check sequence; 0. */
  additional: number
}

const MICROSECONDS = 0xa1b2c3d4
const NANOSECONDS = 0xa1b23c4d
const MAJOR = 2
const MINOR = 4
const FILE_HEADER = 24
const RECORD_HEADER = 16
const BILLION = 1_000_000_000n
const DEFAULT_SNAP_LEN = 1 << 18
const ETHERNET = 1
const MAX_32 = 0xffffffff

/** The form of times and the byte order that the first four octets of a file tell; `undefined` if it is no pcap file. */
export function pcapMagic(b: Uint8Array, at: number): Pick<PcapHeader, 'bigEndian' | 'nanoseconds'> | undefined {
  for (const bigEndian of [false, true]) {
    const magic = get32(b, at, bigEndian)
    if (magic === MICROSECONDS || magic === NANOSECONDS) return { bigEndian, nanoseconds: magic === NANOSECONDS }
  }
  return undefined
}

/** Reads the header of a pcap file, of which the first four octets are there. */
export async function readPcapHeader(s: OctetStream): Promise<PcapHeader> {
  try {
    if (!(await fill(s, FILE_HEADER)))
      fail('truncated', `${FILE_HEADER} octets of header are needed, ${s.end - s.pos} are there`, {
        bit: 8 * offsetOf(s),
      })
    const { bytes, pos } = s
    const magic = pcapMagic(bytes, pos)
    if (!magic) fail('malformed', 'the first octets are not those of a pcap file', { bit: 0 })
    const { bigEndian } = magic
    const [major, minor] = [get16(bytes, pos + 4, bigEndian), get16(bytes, pos + 6, bigEndian)]
    if (major !== MAJOR || minor !== MINOR)
      fail('malformed', `version ${major}.${minor} is not ${MAJOR}.${MINOR}`, { bit: 32 })
    const linkTypeField = get32(bytes, pos + 20, bigEndian)
    s.pos += FILE_HEADER
    return {
      ...magic,
      reserved1: get32(bytes, pos + 8, bigEndian),
      reserved2: get32(bytes, pos + 12, bigEndian),
      snapLen: get32(bytes, pos + 16, bigEndian),
      linkType: linkTypeField & 0xffff,
      additional: linkTypeField >>> 16,
    }
  } catch (e) {
    throw finish(e, 'pcap')
  }
}

/** Reads the packets behind the header of a pcap file. */
export const readPcapRecords = (
  s: OctetStream,
  header: PcapHeader,
  options: ReadOptions,
): AsyncGenerator<CaptureRecord[]> => readBatches('pcap', s, recordUnit(header, recordLimit(options, header.snapLen)))

function recordUnit({ bigEndian, nanoseconds, linkType }: PcapHeader, limit: number): Unit<CaptureRecord> {
  // Neighbouring packets are mostly of the same second: its product is computed once.
  let second = 0
  let start = 0n
  return {
    head: RECORD_HEADER,
    sizeAt(bytes, at) {
      const length = get32(bytes, at + 8, bigEndian)
      if (length > limit) tooLong('capturedLength', length, limit, 64)
      return RECORD_HEADER + length
    },
    read(bytes, at) {
      const seconds = get32(bytes, at, bigEndian)
      const fraction = get32(bytes, at + 4, bigEndian)
      const length = get32(bytes, at + 8, bigEndian)
      if (seconds !== second) {
        second = seconds
        start = BigInt(seconds) * BILLION
      }
      const from = at + RECORD_HEADER
      return captured(
        start + BigInt(nanoseconds ? fraction : fraction * 1000),
        linkType,
        bytes.subarray(from, from + length),
        get32(bytes, at + 12, bigEndian),
      )
    },
  }
}

/**
 * Writes packets as a pcap file (draft-ietf-opsawg-pcap), in pieces.
 *
 * What pcap cannot carry: notes, interfaces, packets without time (1970-01-01 is written), and packets of several link
 * types.
 *
 * @param batches such as {@link readCapture} yields, or an array of arrays
 * @param header of the file. Where it is left out: little-endian, nanoseconds, the link type of the first packet (Ethernet
 * if there is none), packets of up to 262144 octets. With `nanoseconds: false`, times are cut off to microseconds.
 * @throws CodecError `out-of-range` for a packet of another link type, or whose time is not in 1970…2106; `size` for one
 * that is longer than `snapLen`; `missing`, `type` or `unknown-field` for what is no record. The pieces before it are
 * yielded first.
 * @example
 * for await (const piece of writePcap(readCapture(pcapng))) file.write(piece)
 */
export function writePcap(
  batches: Batches<CaptureRecord>,
  header: Partial<PcapHeader> = {},
): AsyncGenerator<Uint8Array> {
  const { bigEndian = false, nanoseconds = true, snapLen = DEFAULT_SNAP_LEN } = header
  let linkType = header.linkType ?? ETHERNET
  return writeBatches(
    'pcap',
    batches,
    (sink, record) => {
      checkRecord(record)
      if (record.linkType !== linkType) otherLinkType(record.linkType, linkType)
      writeRecord(sink, record, { bigEndian, nanoseconds, snapLen })
    },
    (sink, first) => {
      if (first) linkType = integerField('linkType', header.linkType ?? first.linkType, 0xffff)
      writeHeader(sink, {
        reserved1: 0,
        reserved2: 0,
        additional: 0,
        ...header,
        bigEndian,
        nanoseconds,
        snapLen,
        linkType,
      })
    },
  )
}

function otherLinkType(value: number, linkType: number): void {
  inField('linkType', () =>
    fail('out-of-range', `${value} is not ${linkType}, the one link type that a pcap file has`, {
      value,
      min: linkType,
      max: linkType,
    }),
  )
}

function writeHeader(sink: OctetSink, header: PcapHeader): void {
  const { bigEndian, nanoseconds } = header
  put32(sink, nanoseconds ? NANOSECONDS : MICROSECONDS, bigEndian)
  put16(sink, MAJOR, bigEndian)
  put16(sink, MINOR, bigEndian)
  for (const name of ['reserved1', 'reserved2', 'snapLen'] as const)
    put32(sink, integerField(name, header[name], MAX_32), bigEndian)
  const additional = integerField('additional', header.additional, 0xffff)
  put32(sink, additional * 65536 + header.linkType, bigEndian)
}

function writeRecord(
  sink: OctetSink,
  { time = 0n, bytes, originalLength = bytes.length }: CaptureRecord,
  { bigEndian, nanoseconds, snapLen }: Pick<PcapHeader, 'bigEndian' | 'nanoseconds' | 'snapLen'>,
): void {
  if (snapLen !== 0 && bytes.length > snapLen)
    inField('bytes', () =>
      fail('size', `${bytes.length} octets are above ${snapLen}, where the file cuts packets off`, { max: snapLen }),
    )
  const seconds = time / BILLION
  if (time < 0n || seconds > MAX_32)
    inField('time', () => fail('out-of-range', `${time} is not in 1970…2106`, { value: time, min: 0 }))
  const fraction = Number(time % BILLION)
  put32(sink, Number(seconds), bigEndian)
  put32(sink, nanoseconds ? fraction : Math.floor(fraction / 1000), bigEndian)
  put32(sink, bytes.length, bigEndian)
  put32(sink, originalLength, bigEndian)
  putOctets(sink, bytes)
}
