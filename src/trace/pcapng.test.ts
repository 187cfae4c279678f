import { describe, expect, test } from 'vitest'
import { fromHex, isCodecError, toHex } from '../asn1'
import { blockTypes, type CaptureRecord, openCapture, packetsIn, writePcapng, writePcapngBlocks } from '.'

// Files put together by hand, from draft-ietf-opsawg-pcapng.

/** A number of octets in the byte order of the file. */
const number = (bigEndian: boolean, octets: number) => (value: number | bigint) => {
  const digits = BigInt.asUintN(8 * octets, BigInt(value))
    .toString(16)
    .padStart(2 * octets, '0')
  return bigEndian ? digits : (digits.match(/../g) ?? []).reverse().join('')
}

/** Blocks of one byte order. */
function format(bigEndian: boolean) {
  const u16 = number(bigEndian, 2)
  const u32 = number(bigEndian, 4)
  const padded = (hex: string) => hex.padEnd(Math.ceil(hex.length / 8) * 8, '0')
  const block = (type: number, body: string) => {
    const length = u32(12 + body.length / 2)
    return u32(type) + length + body + length
  }
  const option = (code: number, value: string) => u16(code) + u16(value.length / 2) + padded(value)
  const packetBody = (high: number, low: number, data: string, original = data.length / 2) =>
    u32(high) + u32(low) + u32(data.length / 2) + u32(original) + padded(data)
  return {
    u64: number(bigEndian, 8),
    block,
    option,
    section: (options = '') => block(0x0a0d0d0a, `${u32(0x1a2b3c4d)}${u16(1)}${u16(0)}${'f'.repeat(16)}${options}`),
    description: (linkType: number, snapLen: number, options = '') =>
      block(1, u16(linkType) + u16(0) + u32(snapLen) + options),
    enhanced: (id: number, high: number, low: number, data: string, options = '', original?: number) =>
      block(6, u32(id) + packetBody(high, low, data, original) + options),
    obsolete: (id: number, drops: number, high: number, low: number, data: string) =>
      block(2, u16(id) + u16(drops) + packetBody(high, low, data)),
    simple: (original: number, data: string) => block(3, u32(original) + padded(data)),
  }
}

const utf8 = (text: string) => Buffer.from(text).toString('hex')
const both = describe.each([
  ['little-endian', false],
  ['big-endian', true],
] as const)

/** The packets of a file, whose blocks are written again as they were. */
async function packets(hex: string): Promise<CaptureRecord[]> {
  const capture = await openCapture([fromHex(hex)])
  if (capture.format !== 'pcapng') throw new Error('not a pcapng file')
  const all: CaptureRecord[] = []
  for await (const batch of packetsIn(capture.blocks)) all.push(...batch)
  const again = await openCapture([fromHex(hex)])
  if (again.format !== 'pcapng') throw new Error('not a pcapng file')
  let written = ''
  for await (const piece of writePcapngBlocks(again.blocks)) written += toHex(piece)
  expect(written).toBe(hex.toUpperCase())
  return all
}

both('pcapng, %s', (_, bigEndian) => {
  const f = format(bigEndian)

  test('interfaces, each with its resolution and offset of time', async () => {
    const resolution = (octet: string) => f.option(9, octet)
    const offset = (seconds: number | bigint) => f.option(14, f.u64(seconds))
    const file =
      f.section() +
      f.description(1, 0) +
      f.description(127, 0, f.option(2, utf8('wlan0')) + resolution('09') + f.option(0, '')) +
      f.description(147, 0, resolution('00') + offset(100)) +
      f.description(147, 0, resolution('8a') + offset(-1)) +
      f.description(147, 0, resolution('0c')) +
      f.description(147, 0, resolution('ff')) +
      f.enhanced(0, 1, 2, '01') +
      f.enhanced(1, 1, 2, '02') +
      f.enhanced(2, 0, 7, '03') +
      f.enhanced(3, 0, 1536, '04') +
      f.enhanced(4, 0, 5999, '05') +
      f.enhanced(5, 0xffffffff, 0xffffffff, '06')
    expect(await packets(file)).toEqual([
      { time: (2n ** 32n + 2n) * 1000n, linkType: 1, bytes: fromHex('01') },
      { time: 2n ** 32n + 2n, linkType: 127, bytes: fromHex('02'), interface: 'wlan0' },
      { time: 107_000_000_000n, linkType: 147, bytes: fromHex('03') },
      { time: 500_000_000n, linkType: 147, bytes: fromHex('04') },
      { time: 5n, linkType: 147, bytes: fromHex('05') },
      { time: 0n, linkType: 147, bytes: fromHex('06') },
    ])
  })

  test('a time before 1970, and none', async () => {
    const file =
      f.section() +
      f.description(1, 4, f.option(14, f.u64(-2))) +
      f.enhanced(0, 0, 1, 'aabb') +
      f.simple(3, 'aabbcc') +
      f.simple(9, 'aabbccdd') +
      f.simple(0, '')
    expect(await packets(file)).toEqual([
      { time: -1_999_999_000n, linkType: 1, bytes: fromHex('aabb') },
      { linkType: 1, bytes: fromHex('aabbcc') },
      { linkType: 1, bytes: fromHex('aabbccdd'), originalLength: 9 },
      { linkType: 1, bytes: fromHex('') },
    ])
  })

  test('the obsolete packet block', async () => {
    const file = f.section() + f.description(1, 0) + f.description(105, 0) + f.obsolete(1, 0xffff, 0, 5, 'abcdef')
    expect(await packets(file)).toEqual([{ time: 5000n, linkType: 105, bytes: fromHex('abcdef') }])
  })

  test('notes, whatever they are', async () => {
    const notes = f.option(1, utf8('one')) + f.option(2, '00000001') + f.option(1, `ff${utf8('zwei…')}`)
    // What follows the end of options is none.
    const file = f.section() + f.description(1, 0) + f.enhanced(0, 0, 0, 'ab', `${notes}${f.option(0, '')}ffffffff`, 60)
    expect(await packets(file)).toEqual([
      { time: 0n, linkType: 1, bytes: fromHex('ab'), originalLength: 60, comment: 'one\n\ufffdzwei…' },
    ])
  })

  test('other blocks are kept, and sections told apart', async () => {
    const other = format(!bigEndian)
    const file =
      f.section(f.option(1, utf8('note')) + f.option(0, '')) +
      f.description(1, 0) +
      f.block(4, `${'0001'.repeat(2)}00000000`) +
      f.enhanced(0, 0, 1, 'ab') +
      f.block(5, '0000000000000000000000000000000000000000'.slice(0, 24)) +
      f.block(0xbad, '12345678') +
      f.block(0x40000bad, '12345678deadbeef') +
      other.section() +
      other.description(147, 0) +
      other.enhanced(0, 0, 2, 'cd')
    expect(await packets(file)).toEqual([
      { time: 1000n, linkType: 1, bytes: fromHex('ab') },
      { time: 2000n, linkType: 147, bytes: fromHex('cd') },
    ])
    const capture = await openCapture([fromHex(file)])
    if (capture.format !== 'pcapng') throw new Error('not a pcapng file')
    for await (const batch of capture.blocks)
      expect(batch.map(({ type }) => type)).toEqual([0x0a0d0d0a, 1, 4, 6, 5, 0xbad, 0x40000bad, 0x0a0d0d0a, 1, 6])
  })

  test.each([
    [
      'a packet without interface',
      f.section() + f.enhanced(0, 0, 0, ''),
      '[1].interfaceId: no interface 0 is described',
    ],
    ['a simple one', f.section() + f.simple(0, ''), '[1].interfaceId: no interface 0 is described before'],
    [
      'an interface of another section',
      f.section() + f.description(1, 0) + f.section() + f.enhanced(0, 0, 0, ''),
      '[3].interfaceId: no interface 0 is described before',
    ],
    [
      'a packet larger than its block',
      f.section() + f.description(1, 0) + f.block(6, `${'0'.repeat(24)}${number(bigEndian, 4)(1)}00000000`),
      '[2].capturedLength: 1 octets are announced, the block has 0',
    ],
    [
      'a simple one',
      f.section() + f.description(1, 0) + f.simple(5, 'aabbccdd'),
      '[2].capturedLength: 5 octets are announced, the block has 4',
    ],
    [
      'a block without what belongs to it',
      f.section() + f.block(1, '00000000'),
      '[1]: 16 octets do not hold what is in such a block',
    ],
    [
      'an option larger than its block',
      f.section() + f.description(1, 0, `${number(bigEndian, 2)(9)}${number(bigEndian, 2)(5)}00000000`),
      '[1].options: option 9 of 5 octets is longer than its block',
    ],
    [
      'a resolution of another size',
      f.section() + f.description(1, 0, f.option(9, '0909')),
      '[1].if_tsresol: 2 octets are not 1',
    ],
    ['no section', f.section().slice(0, 0) + f.description(1, 0) + f.description(1, 0), ': neither a pcap nor'],
  ])('%s is refused', async (_, file, message) => {
    await expect(packets(file)).rejects.toThrow(message)
  })
})

describe('writing pcapng', () => {
  const f = format(false)

  async function written(...records: CaptureRecord[]) {
    let hex = ''
    try {
      for await (const piece of writePcapng([records])) hex += toHex(piece).toLowerCase()
    } catch (e) {
      if (!isCodecError(e)) throw e
      return { hex, error: e.message }
    }
    return { hex }
  }
  const nanoseconds = f.option(9, '09') + f.option(0, '')

  test('an interface for each link type and name', async () => {
    const bytes = fromHex('aabbcc')
    const { hex } = await written(
      { time: 1n, linkType: 1, bytes },
      { time: 2n ** 32n, linkType: 105, bytes, originalLength: 70 },
      { time: 3n, linkType: 1, bytes, interface: 'wlan0', comment: 'hm' },
      { time: 4n, linkType: 1, bytes },
    )
    expect(hex).toBe(
      f.section() +
        f.description(1, 0, nanoseconds) +
        f.enhanced(0, 0, 1, 'aabbcc') +
        f.description(105, 0, nanoseconds) +
        f.enhanced(1, 1, 0, 'aabbcc', '', 70) +
        f.description(1, 0, f.option(2, utf8('wlan0')) + nanoseconds) +
        f.enhanced(2, 0, 3, 'aabbcc', f.option(1, utf8('hm')) + f.option(0, '')) +
        f.enhanced(0, 0, 4, 'aabbcc'),
    )
  })

  test('packets without time are of the first interface of their section', async () => {
    const bytes = fromHex('aabbcc')
    const { hex } = await written(
      { linkType: 1, bytes },
      { time: 1n, linkType: 1, bytes },
      { linkType: 1, bytes },
      { linkType: 1, bytes, originalLength: 8 },
      { linkType: 105, bytes },
    )
    expect(hex).toBe(
      f.section() +
        f.description(1, 0, nanoseconds) +
        f.simple(3, 'aabbcc') +
        f.enhanced(0, 0, 1, 'aabbcc') +
        f.simple(3, 'aabbcc') +
        f.section() +
        f.description(1, 3, nanoseconds) +
        f.simple(8, 'aabbcc') +
        f.section() +
        f.description(105, 0, nanoseconds) +
        f.simple(3, 'aabbcc'),
    )
  })

  test('no packets are a section', async () => {
    expect(await written()).toEqual({ hex: f.section() })
    expect(await packets(f.section())).toEqual([])
    expect(blockTypes.sectionHeader).toBe(0x0a0d0d0a)
  })

  test('what it cannot carry is refused, and what comes before is written', async () => {
    const good: CaptureRecord = { time: 1n, linkType: 1, bytes: fromHex('ab') }
    const { hex } = await written(good)
    const bad = (change: object) => written(good, { ...good, ...change } as CaptureRecord)
    expect(await bad({ time: -1n })).toEqual({ hex, error: 'pcapng[1].time: -1 is not in 0…18446744073709551615' })
    expect(await bad({ comment: 'x'.repeat(65536) })).toEqual({
      hex,
      error: 'pcapng[1].comment: 65536 octets are above 65535',
    })
    expect(await bad({ interface: 'x'.repeat(65536) })).toMatchObject({
      error: 'pcapng[1].interface: 65536 octets are above 65535',
    })
    expect(await bad({ time: undefined, originalLength: 0 })).toEqual({
      hex,
      error: 'pcapng[1].originalLength: 0 is below the 1 octets of a packet without time',
    })
    expect(await bad({ time: undefined, originalLength: 1, bytes: fromHex('') })).toMatchObject({
      error: 'pcapng[1].bytes: a packet without time and octets has no originalLength',
    })
  })
})
