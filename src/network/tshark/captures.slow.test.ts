import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { fromHex } from '../../asn1'
import { readCapture } from '../../trace/capture'
import { type LinkTypeName, linkTypes } from '../../trace/link-types'
import { writePcap } from '../../trace/pcap'
import type { CaptureRecord } from '../../trace/record'
import { writePcapng } from '../../trace/write-pcapng'
import { collected, printed, withFile } from './tshark'

// Capture files of ours, as tshark, capinfos and editcap read them; and files of theirs, as we read them.

/** What capinfos calls the link types. Numbers 0 to 15 of those for private use have names alike. */
const ENCAPSULATIONS: Partial<Record<LinkTypeName, string>> = {
  ethernet: 'ether',
  raw: 'rawip',
  ieee80211: 'ieee-802-11',
  'linux-sll': 'linux-sll',
  radiotap: 'ieee-802-11-radiotap',
  ipv4: 'rawip4',
  ipv6: 'rawip6',
  'linux-sll2': 'linux-sll2',
}
const names = Object.keys(linkTypes) as LinkTypeName[]
const encapsulationOf = (linkType: number): string => {
  const name = names.find((n) => linkTypes[n] === linkType)!
  return ENCAPSULATIONS[name] ?? name
}

const octets = (count: number, seed: number): Uint8Array =>
  Uint8Array.from({ length: count }, (_, i) => (seed * 31 + i * 11) & 255)

/** Octets as they are compared, so that a difference does not fill the screen. */
const sha256 = (octets: Uint8Array): string => createHash('sha256').update(octets).digest('hex')

const START = 1_700_000_000_123_456_789n

/** Packets of one link type: short, empty, long, cut off; times that run on, stand still, go back, and are far away. */
const ethernet: CaptureRecord[] = [
  { time: START, linkType: linkTypes.ethernet, bytes: octets(60, 1) },
  { time: START, linkType: linkTypes.ethernet, bytes: octets(61, 2) },
  { time: START - 999_999_999n, linkType: linkTypes.ethernet, bytes: octets(1514, 3) },
  { time: START + 1n, linkType: linkTypes.ethernet, bytes: octets(40, 4), originalLength: 9000 },
  { time: 0n, linkType: linkTypes.ethernet, bytes: octets(14, 5) },
  { time: 4_294_967_295_999_999_000n, linkType: linkTypes.ethernet, bytes: octets(65_535, 6) },
]

/** One packet of each link type, with a note, from an interface with a name. */
const mixed: CaptureRecord[] = names.map((name, i) => ({
  time: START + BigInt(i) * 1_000_000n,
  linkType: linkTypes[name],
  bytes: octets(30 + i, i),
  interface: `${name} Straße`,
  ...(i % 2 === 1 && { comment: `packet ${i}\n„${name}“` }),
}))

/** Seconds with nine digits behind the point. */
const secondsOf = (time: bigint): string => `${time / 1_000_000_000n}.${String(time % 1_000_000_000n).padStart(9, '0')}`

/** What tshark reads: time, lengths, number of the encapsulation, interface and note of each packet, and its octets. */
function readByTshark(file: string) {
  const columns = ['time_epoch', 'len', 'cap_len', 'interface_name', 'comment'].flatMap((c) => ['-e', `frame.${c}`])
  const table = printed('tshark', ['-n', '-r', file, '-T', 'fields', '-E', 'separator=/t', ...columns])
  const raw = JSON.parse(printed('tshark', ['-n', '-r', file, '-T', 'jsonraw'])) as {
    _source: { layers: { frame_raw?: [string] } }
  }[]
  return table
    .replace(/\n$/, '')
    .split('\n')
    .map((row, i) => {
      const [time, length, captured, name, comment] = row.split('\t')
      return {
        time,
        length,
        captured,
        name,
        comment,
        octets: sha256(fromHex(raw[i]?._source.layers.frame_raw?.[0] ?? '')),
      }
    })
}

const expectedOf = ({ time, bytes, originalLength = bytes.length, interface: name, comment }: CaptureRecord) => ({
  time: time === undefined ? '' : secondsOf(time),
  length: String(originalLength),
  captured: String(bytes.length),
  name: name ?? '',
  // The table has a line for each packet.
  comment: comment?.replace(/\n/g, '\\n') ?? '',
  octets: sha256(bytes),
})

/** The encapsulation of each interface, as capinfos reads it. */
const encapsulationsIn = (file: string): string[] =>
  [...printed('capinfos', [file]).matchAll(/^ +Encapsulation = .* \(\d+ - (.+)\)$/gm)].map(([, name]) => name!)

describe('files of ours', () => {
  test.each([
    ['little-endian, nanoseconds', { bigEndian: false, nanoseconds: true }],
    ['big-endian, nanoseconds', { bigEndian: true, nanoseconds: true }],
    ['little-endian, microseconds', { bigEndian: false, nanoseconds: false }],
    ['big-endian, microseconds', { bigEndian: true, nanoseconds: false }],
  ])('pcap, %s', async (_, form) => {
    await withFile(await collected(writePcap([ethernet], form)), (file) => {
      const unit = form.nanoseconds ? 1n : 1000n
      const expected = ethernet.map((r) => expectedOf({ ...r, time: (r.time! / unit) * unit }))
      expect(readByTshark(file)).toEqual(expected)
      expect(encapsulationsIn(file)).toEqual(['ether'])
    })
  })

  test.each(names)('pcap of link type %s', async (name) => {
    const linkType = linkTypes[name]
    await withFile(await collected(writePcap([[{ time: START, linkType, bytes: octets(20, 1) }]])), (file) => {
      expect(encapsulationsIn(file)).toEqual([encapsulationOf(linkType)])
    })
  })

  test.each([false, true])('pcapng of all link types, big-endian: %s', async (bigEndian) => {
    await withFile(await collected(writePcapng([mixed], { bigEndian })), (file) => {
      expect(readByTshark(file)).toEqual(mixed.map(expectedOf))
      expect(encapsulationsIn(file)).toEqual(mixed.map(({ linkType }) => encapsulationOf(linkType)))
    })
  })

  test('pcapng, packets without time', async () => {
    const timeless = ethernet.map(({ time: _, ...rest }) => rest)
    await withFile(await collected(writePcapng([timeless])), (file) => {
      const expected = timeless.map((r) => expectedOf({ ...r, interface: 'unknown' }))
      expect(readByTshark(file)).toEqual(expected)
    })
  })
})

describe('files of theirs', () => {
  const read = async (octets: Uint8Array): Promise<CaptureRecord[]> => {
    const all: CaptureRecord[] = []
    for await (const batch of readCapture([octets])) all.push(...batch)
    return all
  }
  /** The same packets as editcap writes them. */
  const rewritten = async (records: readonly CaptureRecord[], format: string): Promise<CaptureRecord[]> =>
    withFile(await collected(writePcapng([records])), (file) => {
      printed('editcap', ['-F', format, file, `${file}.${format}`])
      return read(readFileSync(`${file}.${format}`))
    })

  test('pcap in microseconds', async () => {
    const cut = ethernet.map((r) => ({ ...r, time: (r.time! / 1000n) * 1000n }))
    expect((await rewritten(ethernet, 'pcap')).map(plain)).toEqual(cut.map(plain))
  })
  test('pcap in nanoseconds', async () => {
    expect((await rewritten(ethernet, 'nsecpcap')).map(plain)).toEqual(ethernet.map(plain))
  })
  test('pcapng', async () => {
    expect((await rewritten(mixed, 'pcapng')).map(plain)).toEqual(mixed.map(plain))
  })
})

/** A record as it is compared. */
const plain = ({ bytes, ...rest }: CaptureRecord) => ({ ...rest, octets: sha256(bytes) })
