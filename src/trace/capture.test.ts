import {
  type Arbitrary,
  array,
  assert,
  asyncProperty,
  bigInt,
  boolean,
  constantFrom,
  integer,
  oneof,
  option,
  record,
  string,
  uint8Array,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CodecError, fromHex, isCodecError, toHex } from '../asn1'
import {
  type Batches,
  type CaptureRecord,
  isCapture,
  openCapture,
  type PcapHeader,
  type PcapngBlock,
  packetsIn,
  type ReadOptions,
  readCapture,
  readHexLines,
  readJsonLines,
  writeHexLines,
  writeJsonLines,
  writePcap,
  writePcapng,
  writePcapngBlocks,
} from '.'

// Written by editcap 4.0.17 from two packets of ours.
const EDITCAP = {
  pcap: 'd4c3b2a1020004000000000000000000000004009300000000f1536540e201000500000005000000010203040501f153650000000001000000dc05000009',
  nsecpcap:
    '4d3cb2a1020004000000000000000000000004009300000000f1536515cd5b070500000005000000010203040501f153650100000001000000dc05000009',
  pcapng:
    '0a0d0d0a6c0000004d3c2b1a01000000ffffffffffffffff0400450045646974636170202857697265736861726b2920342e302e313720284769742076342e302e3137207061636b6167656420617320342e302e31372d302b6465623132753329000000000000006c0000000100000020000000930000000000000009000100090000000000000020000000060000002800000000000000fe9c971715cd853d0500000005000000010203040500000028000000060000003000000000000000fe9c971701cac47101000000dc0500000900000001000200c3bc00000000000030000000',
}
const TIME = 1700000000123456789n
const TWO: CaptureRecord[] = [
  { time: TIME, linkType: 147, bytes: fromHex('0102030405') },
  { time: 1700000001000000001n, linkType: 147, bytes: fromHex('09'), originalLength: 1500 },
]

/** The octets in chunks of a size. */
function* chunked(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let i = 0; i < bytes.length; i += size) yield bytes.slice(i, i + size)
}

async function joined(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(piece)
  return new Uint8Array(Buffer.concat(all))
}

/** What is read before the end, or an error. */
async function read(
  batches: AsyncIterable<CaptureRecord[]>,
): Promise<{ records: CaptureRecord[]; error?: CodecError }> {
  const records: CaptureRecord[] = []
  try {
    for await (const batch of batches) records.push(...batch)
  } catch (error) {
    if (!isCodecError(error)) throw error
    return { records, error }
  }
  return { records }
}

const readAll = (bytes: Uint8Array, options?: ReadOptions, size = 1 << 16) =>
  read(readCapture(chunked(bytes, size), options))

/** Records as every format can carry them all. */
const plain: Arbitrary<CaptureRecord> = record({
  time: bigInt({ min: 0n, max: 4294967295_999_999_999n }),
  linkType: constantFrom(147),
  bytes: uint8Array({ maxLength: 40 }),
  longer: option(integer({ min: 41, max: 0xffffffff }), { nil: undefined }),
}).map(({ longer, ...r }) => (longer === undefined ? r : { ...r, originalLength: longer }))

/** Records with all that there is. */
const full: Arbitrary<CaptureRecord> = record({
  time: option(bigInt({ min: 0n, max: 2n ** 63n }), { nil: undefined }),
  linkType: integer({ min: 0, max: 0xffff }),
  bytes: uint8Array({ minLength: 1, maxLength: 40 }),
  longer: option(integer({ min: 41, max: 0xffffffff }), { nil: undefined }),
  comment: option(string({ unit: 'grapheme', maxLength: 9 }), { nil: undefined }),
  interface: option(constantFrom('', 'wlan0', 'straße'), { nil: undefined }),
}).map(({ time, longer, comment, interface: name, ...r }) => ({
  ...r,
  ...(time !== undefined && { time }),
  ...(longer !== undefined && { originalLength: longer }),
  // The form of a packet without time has no room for a note.
  ...(comment !== undefined && time !== undefined && { comment }),
  ...(name !== undefined && { interface: name }),
}))

const batches = <T>(element: Arbitrary<T>) => array(array(element, { maxLength: 4 }), { maxLength: 4 })
const sizes = integer({ min: 1, max: 100 })

describe('files that editcap wrote', () => {
  test.each(Object.entries(EDITCAP))('%s', async (format, hex) => {
    const bytes = fromHex(hex)
    expect(isCapture(bytes)).toBe(true)
    const expected: CaptureRecord[] = TWO.map((r) => ({ ...r }))
    if (format === 'pcapng') expected[1]!.comment = 'ü'
    if (format === 'pcap') for (const r of expected) r.time! -= r.time! % 1000n
    for (const size of [1, 3, 17, 1000])
      expect(await read(readCapture(chunked(bytes, size)))).toEqual({ records: expected })
    // Written again, they are the same to the octet.
    const capture = await openCapture([bytes])
    const again =
      capture.format === 'pcap' ? writePcap(capture.records, capture.header) : writePcapngBlocks(capture.blocks)
    expect(toHex(await joined(again))).toBe(hex.toUpperCase())
  })

  test('are what we write from the same packets', async () => {
    expect(toHex(await joined(writePcap([TWO])))).toBe(EDITCAP.nsecpcap.toUpperCase())
    expect(toHex(await joined(writePcap([TWO], { nanoseconds: false })))).toBe(EDITCAP.pcap.toUpperCase())
    const blocks = toHex(await joined(writePcapng([[TWO[0]!, { ...TWO[1]!, comment: 'ü' }]]))).toLowerCase()
    // Behind the section header, in which editcap names itself.
    const withoutSnapLen = EDITCAP.pcapng.slice(2 * 0x6c)
    expect(blocks.slice(2 * 0x1c)).toBe(withoutSnapLen)
  })
})

describe('conversions', () => {
  const through: Record<string, (batches: Batches<CaptureRecord>, size: number) => AsyncIterable<CaptureRecord[]>> = {
    pcap: (b, size) => readCapture(rechunked(writePcap(b), size)),
    'pcap, big-endian': (b, size) => readCapture(rechunked(writePcap(b, { bigEndian: true }), size)),
    pcapng: (b, size) => readCapture(rechunked(writePcapng(b), size)),
    'pcapng, big-endian': (b, size) => readCapture(rechunked(writePcapng(b, { bigEndian: true }), size)),
    'JSON lines': (b, size) => readJsonLines(rechunked(writeJsonLines(b), size)),
  }

  async function* rechunked(pieces: AsyncIterable<Uint8Array>, size: number) {
    for await (const piece of pieces) yield* chunked(piece, size)
  }

  test.each(Object.entries(through))('%s keeps octets, time, link type and length', async (_, convert) => {
    await assert(
      asyncProperty(batches(plain), sizes, async (given, size) => {
        expect(await read(convert(given, size))).toEqual({ records: given.flat() })
      }),
      { seed: 1, numRuns: 60 },
    )
  })

  test.each(['pcapng', 'pcapng, big-endian', 'JSON lines'])('%s keeps all that a record has', async (format) => {
    await assert(
      asyncProperty(batches(full), sizes, async (given, size) => {
        expect(await read(through[format]!(given, size))).toEqual({ records: given.flat() })
      }),
      { seed: 2, numRuns: 100 },
    )
  })

  test('from each to each of them', async () => {
    await assert(
      asyncProperty(
        batches(plain),
        array(constantFrom(...Object.values(through)), { maxLength: 5 }),
        async (given, steps) => {
          let records: Batches<CaptureRecord> = given
          for (const step of steps) records = step(records, 7)
          const all: CaptureRecord[] = []
          for await (const batch of records) all.push(...batch)
          expect(all).toEqual(given.flat())
        },
      ),
      { seed: 3, numRuns: 30 },
    )
  })

  test('lines of digits keep the octets, and no more', async () => {
    const some = plain.filter(({ bytes }) => bytes.length > 0)
    await assert(
      asyncProperty(batches(some), sizes, async (given, size) => {
        const { records } = await read(readHexLines(rechunked(writeHexLines(given), size), { linkType: 147 }))
        expect(records).toEqual(given.flat().map(({ linkType, bytes }) => ({ linkType, bytes })))
      }),
      { seed: 4, numRuns: 60 },
    )
  })

  test('a pcap file is kept to the octet with its header, a pcapng file with its blocks', async () => {
    const header: Arbitrary<PcapHeader> = record({
      bigEndian: boolean(),
      nanoseconds: boolean(),
      reserved1: integer({ min: 0, max: 0xffffffff }),
      reserved2: integer({ min: 0, max: 0xffffffff }),
      snapLen: oneof(integer({ min: 40, max: 0xffffffff }), constantFrom(0)),
      linkType: constantFrom(147),
      additional: integer({ min: 0, max: 0xffff }),
    })
    await assert(
      asyncProperty(batches(plain), batches(full), header, boolean(), async (packets, others, given, bigEndian) => {
        const pcap = await joined(writePcap(packets, given))
        const capture = await openCapture([pcap])
        if (capture.format !== 'pcap') throw new Error('not a pcap file')
        expect(capture.header).toEqual(given)
        expect(await joined(writePcap(capture.records, capture.header))).toEqual(pcap)
        const pcapng = await joined(writePcapng(others, { bigEndian }))
        const second = await openCapture([pcapng])
        if (second.format !== 'pcapng') throw new Error('not a pcapng file')
        expect(await joined(writePcapngBlocks(second.blocks))).toEqual(pcapng)
      }),
      { seed: 5, numRuns: 60 },
    )
  })
})

describe('hostile input', () => {
  const MAGICS = ['d4c3b2a1', 'a1b2c3d4', '4d3cb2a1', 'a1b23c4d', '0a0d0d0a', '']

  test('any octets are records or an error within them', async () => {
    await assert(
      asyncProperty(constantFrom(...MAGICS), uint8Array({ maxLength: 200 }), sizes, async (magic, bytes, size) => {
        const file = Uint8Array.from([...fromHex(magic), ...bytes])
        const { error } = await readAll(file, {}, size)
        if (error) expect(error.bit).toBeLessThanOrEqual(8 * file.length)
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('damaged files give the packets before, and an error within them', async () => {
    const files = await Promise.all([
      joined(writePcap([TWO])),
      joined(writePcap([TWO], { bigEndian: true })),
      joined(writePcapng([TWO, [{ linkType: 1, bytes: fromHex('aabbcc') }]])),
      joined(writePcapng([TWO, [{ linkType: 1, bytes: fromHex('aabbcc') }]], { bigEndian: true })),
      fromHex(EDITCAP.pcapng),
    ])
    await assert(
      asyncProperty(
        constantFrom(...files),
        integer({ min: 0, max: 300 }),
        integer({ min: 1, max: 255 }),
        sizes,
        async (file, at, change, size) => {
          const damaged = Uint8Array.from(file)
          damaged[at % file.length]! ^= change
          const { error } = await readAll(damaged, {}, size)
          if (!error) return
          expect(error.bit).toBeGreaterThanOrEqual(0)
          expect(error.bit).toBeLessThanOrEqual(8 * file.length)
          expect(error.message).toMatch(/^(capture|pcap|pcapng)(\[\d+\])?(\.\w+)*: ./)
        },
      ),
      { seed: 2, numRuns: 500 },
    )
  })

  test.each(['pcap', 'pcapng'])('%s: wherever a file ends, whole packets are read', async (format) => {
    const file = await joined(format === 'pcap' ? writePcap([TWO]) : writePcapng([TWO]))
    const whole = (await readAll(file)).records
    // Where a packet is complete.
    const ends = format === 'pcap' ? [24, 45, file.length] : [0x1c, 0x1c + 0x20, 0x1c + 0x20 + 0x28, file.length]
    for (let length = 0; length <= file.length; length++) {
      const { records, error } = await readAll(file.subarray(0, length))
      expect(records).toEqual(whole.slice(0, records.length))
      if (ends.includes(length)) expect(error).toBeUndefined()
      else expect(error).toMatchObject({ code: 'truncated' })
      if (length === file.length - 1) expect(records).toHaveLength(1)
    }
  })

  test('a length that is announced costs nothing', async () => {
    const file = fromHex(`${EDITCAP.pcap.slice(0, 48)}0000000000000000ffffffffffffffff`)
    expect((await readAll(file)).error).toMatchObject({
      code: 'limit',
      bit: 8 * 32,
      message: 'pcap[0].capturedLength: 4294967295 octets are above the limit of 262144',
    })
    const block = fromHex(`${EDITCAP.pcapng.slice(0, 2 * 0x6c)}06000000fcffffff00000000`)
    expect((await readAll(block)).error).toMatchObject({
      code: 'limit',
      bit: 8 * (0x6c + 4),
      message: 'pcapng[1].blockTotalLength: 4294967292 octets are above the limit of 16777216',
    })
  })

  test('limits', async () => {
    const packet: CaptureRecord = { time: 1n, linkType: 1, bytes: new Uint8Array(262145) }
    const lengths = ({ records }: { records: CaptureRecord[] }) => records.map(({ bytes }) => bytes.length)
    const pcap = await joined(writePcap([[packet]], { snapLen: 0 }))
    expect((await readAll(pcap)).error).toMatchObject({ code: 'limit', max: 262144 })
    expect(lengths(await readAll(pcap, { maxRecordBytes: 262145 }))).toEqual([262145])
    expect(lengths(await readAll(await joined(writePcap([[packet]], { snapLen: 300000 }))))).toEqual([262145])
    const pcapng = await joined(writePcapng([[packet]]))
    expect((await readAll(pcapng)).error).toMatchObject({ code: 'limit', path: 'pcapng[2].capturedLength' })
    expect((await readAll(pcapng, { maxBlockBytes: 1000 })).error).toMatchObject({ path: 'pcapng[2].blockTotalLength' })
    const json = await joined(writeJsonLines([[packet]]))
    expect((await read(readJsonLines([json]))).error).toMatchObject({ code: 'limit', path: 'line 1.bytes' })
    expect(lengths(await read(readJsonLines([json], { maxRecordBytes: 262145 })))).toEqual([262145])
    const hex = await joined(writeHexLines([[packet]]))
    expect((await read(readHexLines([hex], { linkType: 1 }))).error).toMatchObject({ code: 'limit', path: 'line 1' })
  })

  test('small chunks of a large packet do not take long', async () => {
    const packet: CaptureRecord = { time: 1n, linkType: 1, bytes: new Uint8Array(200_000).fill(7) }
    const { records } = await readAll(await joined(writePcap([[packet]])), {}, 2)
    expect(Buffer.compare(records[0]!.bytes, packet.bytes)).toBe(0)
  })

  test.each([
    ['', 'truncated', 'capture: 4 octets are needed, 0 are there'],
    ['0102030405', 'malformed', 'capture: neither a pcap nor a pcapng file'],
    ['d4c3b2a1', 'truncated', 'pcap: 24 octets of header are needed, 4 are there'],
    [`d4c3b2a102000300${'00'.repeat(16)}`, 'malformed', 'pcap: version 2.3 is not 2.4'],
    ['0a0d0d0a1c000000ffffffff', 'malformed', 'pcapng[0].byteOrderMagic: is neither 1a2b3c4d nor 4d3c2b1a'],
    ['0a0d0d0a0c0000004d3c2b1a', 'malformed', 'pcapng[0].blockTotalLength: 12 in front is 439041101 at the end'],
    ['0a0d0d0a0b0000004d3c2b1a', 'malformed', 'pcapng[0].blockTotalLength: 11 is no length of a block'],
    ['0a0d0d0a100000004d3c2b1a10000000', 'malformed', 'pcapng[0]: 16 octets do not hold what is in such a block'],
    [
      '0a0d0d0a1c0000004d3c2b1a02000000ffffffffffffffff1c000000',
      'malformed',
      'pcapng[0].majorVersion: version 2.0 is not 1.0',
    ],
  ])('%s is %s', async (hex, code, message) => {
    expect((await readAll(fromHex(hex))).error).toMatchObject({ code, message })
  })
})

test('sources are told when no more is wanted', async () => {
  const file = await joined(writePcap([TWO, TWO]))
  const json = await joined(writeJsonLines([TWO, TWO]))
  for (const readFrom of [readCapture, readJsonLines]) {
    let closed = false
    async function* source() {
      try {
        yield* chunked(readFrom === readCapture ? file : json, 60)
      } finally {
        closed = true
      }
    }
    for await (const _ of readFrom(source())) break
    expect(closed).toBe(true)
  }
  let closed = false
  async function* nothing() {
    try {
      yield fromHex('0000000000')
    } finally {
      closed = true
    }
  }
  await expect(openCapture(nothing())).rejects.toThrow('neither a pcap nor a pcapng file')
  expect(closed).toBe(true)
})

test('a failure of the source comes through', async () => {
  async function* broken() {
    yield fromHex(EDITCAP.pcap).subarray(0, 50)
    throw new Error('disk on fire')
  }
  const records: CaptureRecord[] = []
  const reading = (async () => {
    for await (const batch of readCapture(broken())) records.push(...batch)
  })()
  await expect(reading).rejects.toThrow('disk on fire')
  expect(records).toHaveLength(1)
})

test('records are views, and batches bounded', async () => {
  const many = Array.from({ length: 10_000 }, (_, i) => ({
    time: BigInt(i),
    linkType: 1,
    bytes: Uint8Array.of(i & 255),
  }))
  const file = await joined(writePcap([many]))
  const lengths: number[] = []
  for await (const batch of readCapture([file])) {
    lengths.push(batch.length)
    expect(batch[0]!.bytes.buffer).toBe(file.buffer)
  }
  expect(lengths).toEqual([4096, 4096, 1808])
})

test('the packets among blocks can be picked, and the rest kept', async () => {
  const capture = await openCapture([fromHex(EDITCAP.pcapng)])
  if (capture.format !== 'pcapng') throw new Error('not a pcapng file')
  async function* picked(blocks: AsyncIterable<PcapngBlock[]>) {
    for await (const batch of blocks) yield batch.filter(({ record: r }) => !r || r.bytes.length > 1)
  }
  const bytes = await joined(writePcapngBlocks(picked(capture.blocks)))
  expect(toHex(bytes).toLowerCase()).toBe(EDITCAP.pcapng.slice(0, -2 * 0x30))
  const again = await openCapture([bytes])
  if (again.format !== 'pcapng') throw new Error('not a pcapng file')
  expect((await read(packetsIn(again.blocks))).records).toEqual([TWO[0]])
})
