import { fail, inField } from '../asn1/errors'
import { type OctetSink, put16, put32, putOctets, room } from './octet-sink'
import { BYTE_ORDER_MAGIC, blockTypes, type PcapngBlock } from './pcapng'
import { optionCodes } from './pcapng-options'
import { type Batches, type CaptureRecord, checkRecord } from './record'
import { toUtf8 } from './utf8'
import { writeBatches } from './write-batches'

const NANOSECONDS = 9
const MAX_OPTION = 0xffff
const MAX_TIME = 2n ** 64n - 1n

/** The form of a pcapng file. */
export interface PcapngOptions {
  /** Byte order; little-endian if absent. */
  bigEndian?: boolean
}

/** What has been written of a section. */
interface Section {
  readonly bigEndian: boolean
  /** The number of each interface. */
  interfaces: Map<string, number>
}

/** What packets of one interface have in common. */
type InterfaceKey = Pick<CaptureRecord, 'linkType' | 'interface'> & { snapLen: number }

/**
 * Writes packets as a pcapng file (draft-ietf-opsawg-pcapng), in pieces: a section with an interface for each link type
 * and name of interface, times in nanoseconds. A packet without time becomes a Simple Packet Block, and begins another
 * section where its form asks for that.
 *
 * What pcapng cannot carry: a note of a packet without time; an `originalLength` below the number of octets of a packet
 * without time; times before 1970 and after 2554. To write a pcapng file again with all that is in it, pass its blocks
 * to {@link writePcapngBlocks}.
 *
 * @param batches such as {@link readCapture} yields, or an array of arrays
 * @throws CodecError `out-of-range` for what pcapng cannot carry; `size` for a note or a name of more than 65535 octets;
 * `missing`, `type` or `unknown-field` for what is no record. The pieces before it are yielded first.
 * @example
 * for await (const piece of writePcapng([[{ time: 1n, linkType: linkTypes.ethernet, bytes }]])) file.write(piece)
 */
export function writePcapng(
  batches: Batches<CaptureRecord>,
  { bigEndian = false }: PcapngOptions = {},
): AsyncGenerator<Uint8Array> {
  const section: Section = { bigEndian, interfaces: new Map() }
  return writeBatches(
    'pcapng',
    batches,
    (sink, record) => {
      checkRecord(record)
      if (record.time === undefined) writeSimplePacket(sink, section, record)
      else writeEnhancedPacket(sink, section, record, record.time)
    },
    (sink) => beginSection(sink, section),
  )
}

/**
 * Writes blocks as they were read: the file they came from, or what was picked from it. Blocks that others refer to
 * (section headers, interface descriptions) must stay.
 *
 * @param batches as {@link openCapture} gives them
 */
export const writePcapngBlocks = (batches: Batches<PcapngBlock>): AsyncGenerator<Uint8Array> =>
  writeBatches('pcapng', batches, (sink, { bytes }) => putOctets(sink, bytes))

/** Writes a block around what `body` writes. */
function writeBlock(sink: OctetSink, { bigEndian }: Section, type: number, body: () => void): void {
  const start = sink.pos
  put32(sink, type, bigEndian)
  put32(sink, 0, bigEndian)
  body()
  const length = sink.pos + 4 - start
  put32(sink, length, bigEndian)
  const end = sink.pos
  sink.pos = start + 4
  put32(sink, length, bigEndian)
  sink.pos = end
}

function beginSection(sink: OctetSink, section: Section): void {
  const { bigEndian } = section
  section.interfaces = new Map()
  writeBlock(sink, section, blockTypes.sectionHeader, () => {
    put32(sink, BYTE_ORDER_MAGIC, bigEndian)
    put16(sink, 1, bigEndian)
    put16(sink, 0, bigEndian)
    // The length of the section is not known: −1.
    put32(sink, 0xffffffff, bigEndian)
    put32(sink, 0xffffffff, bigEndian)
  })
}

const textOf = ({ linkType, snapLen, interface: name }: InterfaceKey): string =>
  `${linkType} ${snapLen}${name === undefined ? '' : ` ${name}`}`

/** The number of the interface of a packet, which is described first if it is new. */
function interfaceOf(sink: OctetSink, section: Section, key: InterfaceKey): number {
  const text = textOf(key)
  const known = section.interfaces.get(text)
  if (known !== undefined) return known
  const { bigEndian } = section
  writeBlock(sink, section, blockTypes.interfaceDescription, () => {
    put16(sink, key.linkType, bigEndian)
    put16(sink, 0, bigEndian)
    put32(sink, key.snapLen, bigEndian)
    if (key.interface !== undefined)
      inField('interface', () => writeOption(sink, optionCodes.interfaceName, toUtf8(key.interface!), bigEndian))
    writeOption(sink, optionCodes.timeResolution, Uint8Array.of(NANOSECONDS), bigEndian)
    writeOption(sink, optionCodes.end, new Uint8Array(), bigEndian)
  })
  const id = section.interfaces.size
  section.interfaces.set(text, id)
  return id
}

function writeOption(sink: OctetSink, code: number, value: Uint8Array, bigEndian: boolean): void {
  if (value.length > MAX_OPTION)
    fail('size', `${value.length} octets are above ${MAX_OPTION}`, { value: value.length, max: MAX_OPTION })
  put16(sink, code, bigEndian)
  put16(sink, value.length, bigEndian)
  putPadded(sink, value)
}

function putPadded(sink: OctetSink, octets: Uint8Array): void {
  putOctets(sink, octets)
  const padding = -octets.length & 3
  const at = room(sink, padding)
  sink.bytes.fill(0, at, at + padding)
}

function writeEnhancedPacket(sink: OctetSink, section: Section, record: CaptureRecord, time: bigint): void {
  if (time < 0n || time > MAX_TIME)
    inField('time', () =>
      fail('out-of-range', `${time} is not in 0…${MAX_TIME}`, { value: time, min: 0, max: MAX_TIME }),
    )
  const { bigEndian } = section
  const id = interfaceOf(sink, section, { ...keyOf(record), snapLen: 0 })
  const { bytes, originalLength = bytes.length, comment } = record
  writeBlock(sink, section, blockTypes.enhancedPacket, () => {
    put32(sink, id, bigEndian)
    put32(sink, Number(time >> 32n), bigEndian)
    put32(sink, Number(time & 0xffffffffn), bigEndian)
    put32(sink, bytes.length, bigEndian)
    put32(sink, originalLength, bigEndian)
    putPadded(sink, bytes)
    if (comment === undefined) return
    inField('comment', () => writeOption(sink, optionCodes.comment, toUtf8(comment), bigEndian))
    writeOption(sink, optionCodes.end, new Uint8Array(), bigEndian)
  })
}

const keyOf = ({ linkType, interface: name }: CaptureRecord): Omit<InterfaceKey, 'snapLen'> =>
  name === undefined ? { linkType } : { linkType, interface: name }

function writeSimplePacket(sink: OctetSink, section: Section, record: CaptureRecord): void {
  const { bytes, originalLength = bytes.length } = record
  if (originalLength < bytes.length)
    inField('originalLength', () =>
      fail('out-of-range', `${originalLength} is below the ${bytes.length} octets of a packet without time`, {
        value: originalLength,
        min: bytes.length,
      }),
    )
  // Only the first interface tells at how many octets such a packet was cut off. 0 would mean: not at all.
  if (originalLength > bytes.length && bytes.length === 0)
    inField('bytes', () => fail('out-of-range', 'a packet without time and octets has no originalLength', { min: 1 }))
  const key = { ...keyOf(record), snapLen: originalLength === bytes.length ? 0 : bytes.length }
  if (section.interfaces.size > 0 && section.interfaces.get(textOf(key)) !== 0) beginSection(sink, section)
  interfaceOf(sink, section, key)
  writeBlock(sink, section, blockTypes.simplePacket, () => {
    put32(sink, originalLength, section.bigEndian)
    putPadded(sink, bytes)
  })
}
