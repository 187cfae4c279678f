import { describe, expect, test } from 'vitest'
import { fromHex, isCodecError, toHex } from '../asn1'
import { type CaptureRecord, type PcapHeader, readCapture, writePcap } from '.'

const RECORD: CaptureRecord = { time: 1_000_000_002_000_003_004n, linkType: 1, bytes: fromHex('abcd') }

/** The pieces before the end, or an error. */
async function written(records: CaptureRecord[], header?: Partial<PcapHeader>) {
  let hex = ''
  try {
    for await (const piece of writePcap([records], header)) hex += toHex(piece)
  } catch (e) {
    if (!isCodecError(e)) throw e
    return { hex, error: e.message, code: e.code }
  }
  return { hex }
}

/** What a file has. */
async function records(hex: string): Promise<CaptureRecord[]> {
  const all: CaptureRecord[] = []
  for await (const batch of readCapture([fromHex(hex)])) all.push(...batch)
  return all
}

const HEADER = '4D3CB2A1020004000000000000000000000004000100000000'.slice(0, 48)

describe('pcap', () => {
  test('both byte orders, both resolutions', async () => {
    // 1000000002 s = 0x3b9aca02, 3004 ns = 0x0bbc, 3 µs.
    expect((await written([RECORD])).hex).toBe(`${HEADER}02CA9A3BBC0B00000200000002000000ABCD`)
    expect((await written([RECORD], { bigEndian: true })).hex).toBe(
      'A1B23C4D00020004000000000000000000040000000000013B9ACA0200000BBC0000000200000002ABCD',
    )
    expect((await written([RECORD], { nanoseconds: false })).hex).toBe(
      `D4C3B2A1${HEADER.slice(8)}02CA9A3B030000000200000002000000ABCD`,
    )
    expect((await written([RECORD], { nanoseconds: false, bigEndian: true })).hex).toMatch(/^A1B2C3D4/)
  })

  test('without packets', async () => {
    expect((await written([])).hex).toBe(HEADER)
    expect((await written([], { linkType: 147 })).hex).toBe(`${HEADER.slice(0, 40)}93000000`)
    expect(await records(HEADER)).toEqual([])
  })

  test('a packet without time is of 1970', async () => {
    const { hex } = await written([{ linkType: 1, bytes: fromHex('ab') }])
    expect(await records(hex)).toEqual([{ time: 0n, linkType: 1, bytes: fromHex('ab') }])
  })

  test('fractions of more than a second count on, and a captured length above the original one is kept', async () => {
    const hex = `D4C3B2A1${HEADER.slice(8)}01000000FFFFFFFF0200000001000000ABCD`
    expect(await records(hex)).toEqual([
      { time: 1_000_000_000n + 4_294_967_295_000n, linkType: 1, bytes: fromHex('abcd'), originalLength: 1 },
    ])
  })

  test('what it cannot carry is refused, and what comes before is written', async () => {
    const good = (await written([RECORD])).hex
    const bad = (change: object, header?: Partial<PcapHeader>) =>
      written([RECORD, { ...RECORD, ...change } as CaptureRecord], header)
    expect(await bad({ linkType: 147 })).toEqual({
      hex: good,
      code: 'out-of-range',
      error: 'pcap[1].linkType: 147 is not 1, the one link type that a pcap file has',
    })
    expect(await bad({ time: -1n })).toMatchObject({ hex: good, error: 'pcap[1].time: -1 is not in 1970…2106' })
    expect(await bad({ time: 2n ** 32n * 1_000_000_000n })).toMatchObject({ code: 'out-of-range' })
    expect(await bad({ bytes: new Uint8Array(262145) })).toMatchObject({
      hex: good,
      code: 'size',
      error: 'pcap[1].bytes: 262145 octets are above 262144, where the file cuts packets off',
    })
    expect(await bad({ bytes: 'abcd' })).toMatchObject({ error: 'pcap[1].bytes: "abcd" is not a Uint8Array' })
    expect(await bad({ time: 1 })).toMatchObject({ error: 'pcap[1].time: 1 is not a bigint' })
    expect(await bad({ linkType: undefined })).toMatchObject({ error: 'pcap[1].linkType: is missing' })
    expect(await bad({ originalLength: 1.5 })).toMatchObject({ error: 'pcap[1].originalLength: 1.5 is not an integer' })
    expect(await bad({ length: 1 })).toMatchObject({ error: 'pcap[1]: no field is named "length"' })
    expect(await written([null as never])).toMatchObject({ error: 'pcap[0]: null is not an object' })
    expect(await written([RECORD], { linkType: 65536 })).toMatchObject({
      hex: '',
      error: 'pcap[0].linkType: 65536 is above 65535',
    })
    expect(await written([RECORD], { reserved1: -1 })).toMatchObject({ error: 'pcap[0].reserved1: -1 is below 0' })
  })
})
