import { fail, inField } from '../asn1/errors'
import type { OctetStream } from './octet-stream'
import { type Interface, readInterface, timeOf } from './pcapng-interface'
import { commentIn } from './pcapng-options'
import { readBatches } from './read-batches'
import { blockLimit, type CaptureRecord, captured, type ReadOptions, recordLimit, tooLong } from './record'
import { get16, get32 } from './words'

/** A block of a pcapng file (draft-ietf-opsawg-pcapng §3.1): a packet, or something about the packets. */
export interface PcapngBlock {
  /** What it is: {@link blockTypes} or another. */
  type: number
  /** Byte order of its section. */
  bigEndian: boolean
  /** All of it with its options, as it was read: a view. */
  bytes: Uint8Array
  /** The packet that it is, if it is one. */
  record?: CaptureRecord
}

/** Types of blocks (draft-ietf-opsawg-pcapng §4). */
export const blockTypes = {
  sectionHeader: 0x0a0d0d0a,
  interfaceDescription: 1,
  /** The obsolete Packet Block. */
  packet: 2,
  simplePacket: 3,
  nameResolution: 4,
  interfaceStatistics: 5,
  enhancedPacket: 6,
} as const

export const BYTE_ORDER_MAGIC = 0x1a2b3c4d

const MAJOR = 1
// Type, total length, byte-order magic; also the shortest block, which has its length twice.
const HEAD = 12
const MAX_INTERFACES = 1 << 16
const TOTAL_LENGTH_BIT = 32

/** What the blocks so far say about those that follow. */
interface Section {
  bigEndian: boolean
  interfaces: Interface[]
}

/** Reads the blocks of a pcapng file. */
export function readPcapngBlocks(s: OctetStream, options: ReadOptions): AsyncGenerator<PcapngBlock[]> {
  let section: Section | undefined
  const limit = blockLimit(options)
  const bigEndianAt = (bytes: Uint8Array, at: number): boolean =>
    get32(bytes, at, false) === blockTypes.sectionHeader
      ? sectionByteOrder(bytes, at + 8)
      : sectionOf(section).bigEndian
  return readBatches('pcapng', s, {
    head: HEAD,
    sizeAt(bytes, at) {
      const length = get32(bytes, at + 4, bigEndianAt(bytes, at))
      if (length > limit) tooLong('blockTotalLength', length, limit, TOTAL_LENGTH_BIT)
      if (length < HEAD || length % 4 !== 0)
        inField('blockTotalLength', () =>
          fail('malformed', `${length} is no length of a block`, { bit: TOTAL_LENGTH_BIT, value: length }),
        )
      return length
    },
    read(bytes, at) {
      const bigEndian = bigEndianAt(bytes, at)
      const length = get32(bytes, at + 4, bigEndian)
      const block: PcapngBlock = {
        type: get32(bytes, at, bigEndian),
        bigEndian,
        bytes: bytes.subarray(at, at + length),
      }
      checkSecondLength(block, length)
      if (block.type === blockTypes.sectionHeader) section = readSection(block)
      else readInSection(block, sectionOf(section), options)
      return block
    },
  })
}

function sectionOf(section: Section | undefined): Section {
  return section ?? fail('malformed', 'the first block is no section header', { bit: 0 })
}

function sectionByteOrder(bytes: Uint8Array, at: number): boolean {
  for (const bigEndian of [false, true]) if (get32(bytes, at, bigEndian) === BYTE_ORDER_MAGIC) return bigEndian
  return inField('byteOrderMagic', () => fail('malformed', 'is neither 1a2b3c4d nor 4d3c2b1a', { bit: 64 }))
}

function checkSecondLength({ bytes, bigEndian }: PcapngBlock, length: number): void {
  const second = get32(bytes, length - 4, bigEndian)
  if (second !== length)
    inField('blockTotalLength', () =>
      fail('malformed', `${length} in front is ${second} at the end`, { bit: 8 * (length - 4), value: second }),
    )
}

function readSection({ bytes, bigEndian }: PcapngBlock): Section {
  need(bytes, 24)
  const [major, minor] = [get16(bytes, 12, bigEndian), get16(bytes, 14, bigEndian)]
  // Section 4.1: minor versions differ in what can be passed over.
  if (major !== MAJOR)
    inField('majorVersion', () => fail('malformed', `version ${major}.${minor} is not ${MAJOR}.0`, { bit: 96 }))
  return { bigEndian, interfaces: [] }
}

/** Refuses a block whose body ends before `end`, an offset in the block. */
function need(bytes: Uint8Array, end: number): void {
  if (bytes.length - 4 < end)
    fail('malformed', `${bytes.length} octets do not hold what is in such a block`, {
      bit: TOTAL_LENGTH_BIT,
      min: end + 4,
    })
}

function readInSection(block: PcapngBlock, section: Section, options: ReadOptions): void {
  switch (block.type) {
    case blockTypes.interfaceDescription:
      need(block.bytes, 16)
      if (section.interfaces.length === MAX_INTERFACES)
        fail('limit', `more than ${MAX_INTERFACES} interfaces in a section`, { max: MAX_INTERFACES })
      section.interfaces.push(readInterface(block.bytes, block.bigEndian))
      break
    case blockTypes.enhancedPacket:
      need(block.bytes, 28)
      block.record = packet(block, section, get32(block.bytes, 8, block.bigEndian), options)
      break
    case blockTypes.packet:
      need(block.bytes, 28)
      // Its interface has 16 bits; a count of drops is in the other half.
      block.record = packet(block, section, get16(block.bytes, 8, block.bigEndian), options)
      break
    case blockTypes.simplePacket:
      need(block.bytes, 12)
      block.record = simplePacket(block, section, options)
  }
}

function interfaceOf({ interfaces }: Section, id: number): Interface {
  return (
    interfaces[id] ??
    inField('interfaceId', () =>
      fail('malformed', `no interface ${id} is described before`, { bit: 64, value: id, max: interfaces.length - 1 }),
    )
  )
}

/** Enhanced and obsolete packet blocks (§4.3, appendix A): alike but for the number of the interface. */
function packet({ bytes, bigEndian }: PcapngBlock, section: Section, id: number, options: ReadOptions): CaptureRecord {
  const from = interfaceOf(section, id)
  const time = timeOf(from, get32(bytes, 12, bigEndian), get32(bytes, 16, bigEndian))
  const length = get32(bytes, 20, bigEndian)
  const data = packetData(bytes, 28, length, 160, recordLimit(options, from.snapLen))
  const record = captured(time, from.linkType, data, get32(bytes, 24, bigEndian))
  if (from.name !== undefined) record.interface = from.name
  const optionsAt = 28 + length + (-length & 3)
  const comment = optionsAt < bytes.length - 4 ? commentIn(bytes, optionsAt, bigEndian) : undefined
  if (comment !== undefined) record.comment = comment
  return record
}

/** A packet without time, which is of the first interface, and as long as that lets it be (§4.4). */
function simplePacket({ bytes, bigEndian }: PcapngBlock, section: Section, options: ReadOptions): CaptureRecord {
  const from = interfaceOf(section, 0)
  const original = get32(bytes, 8, bigEndian)
  const length = from.snapLen === 0 ? original : Math.min(original, from.snapLen)
  const data = packetData(bytes, 12, length, 64, recordLimit(options, from.snapLen))
  const record = captured(undefined, from.linkType, data, original)
  if (from.name !== undefined) record.interface = from.name
  return record
}

/** The octets of a packet at `from` in a block; `bit` is where their number is. */
function packetData(bytes: Uint8Array, from: number, length: number, bit: number, limit: number): Uint8Array {
  if (length > limit) tooLong('capturedLength', length, limit, bit)
  const room = bytes.length - 4 - from
  if (length > room)
    inField('capturedLength', () =>
      fail('malformed', `${length} octets are announced, the block has ${room}`, { bit, value: length, max: room }),
    )
  return bytes.subarray(from, from + length)
}
