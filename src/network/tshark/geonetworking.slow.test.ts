import { type Arbitrary, constantFrom, integer, oneof, record, sample, tuple, uint8Array } from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fromHex, oer, type Schema, type SequenceSchema, toHex, uper } from '../../asn1'
import { arbitrary } from '../../asn1/arbitrary'
import { itsPduEditions } from '../../etsi/its-pdu'
import { Ieee1609Dot2Data, type SignerIdentifier } from '../../ieee1609'
import { linkTypes } from '../../trace/link-types'
import { type BtpHeader, btpPorts, encodeBtp } from '../btp'
import { encodeEthernet, etherTypes } from '../ethernet'
import {
  type CommonHeader,
  decodeGeoNetworking,
  decodeGeoNetworkingInner,
  type ExtendedHeaderInput,
  encodeGeoNetworking,
  encodeGeoNetworkingInner,
  type GeoNetworkingInnerHeader,
  type GeoNetworkingInnerHeaderInput,
  type HeaderType,
} from '../geonetworking'
import { encodeIpv6 } from '../ip'
import { agreement, differences, inWords } from './agreement'
import { comparison } from './comparison'
import { IEEE_1609_2, RELEASE_1 } from './editions'
import { emergencyMessages } from './emergency-messages'
import { basicFields, btpFields, type HEADER_TYPES, innerFields } from './geonetworking-fields'
import { fieldsIn, type HeaderField, octetsIn } from './header-lines'
import { type Line, linesOf, type Packet, shownIn } from './pdml'
import { certificates, signed } from './secured-data'
import { complaintsAbout, dissect, protocol } from './tshark'

// GeoNetworking packets in Ethernet frames, plain and secured, with BTP and ITS messages, as tshark dissects them.

/** Packets of each type. */
const PER_TYPE = 60

const sum = agreement()
let fields = 0
afterAll(() => console.log(`tshark on GeoNetworking: ${fields} header fields; ${inWords(sum, [])}`))

const lowerHex = (octets: Uint8Array): string => toHex(octets).toLowerCase()

const frame = (packet: Uint8Array): Uint8Array =>
  encodeEthernet(
    { destination: 'ff:ff:ff:ff:ff:ff', source: '02:00:5e:10:00:01', etherType: etherTypes.geonetworking },
    packet,
  )
const dissectAll = (packets: readonly Uint8Array[]): Promise<Packet[]> =>
  dissect(linkTypes.ethernet, packets.map(frame))

/** Position vectors as a whole are there as octets, too. Answers are told of in the packets that they belong to. */
const IGNORED = ['geonw.src_pos', 'geonw.dst_pos', 'geonw.resp_in', 'geonw.resp_to', 'geonw.resptime']

function expectFields(lines: readonly Line[], expected: readonly HeaderField[]): void {
  expect(fieldsIn(lines, expected, IGNORED)).toEqual(expected)
  fields += expected.length
}

/** The lifetime in seconds: `Life Time base: 50 ms (0)` says what the multiplier counts. */
function lifetimeIn(dissected: Packet): number {
  const [mult, base] = ['mult', 'base'].map(
    (part) => [...linesOf(dissected)].find(({ name }) => name === `geonw.bh.lt.${part}`)!,
  )
  const [, count, unit] = /: (\d+) (ms|s) /.exec(base!.showname)!
  return (Number(mult!.show) * Number(count) * (unit === 's' ? 1000 : 1)) / 1000
}

/** RFC 8200 §4.7 */
const NO_NEXT_HEADER = 59

// ── Headers ──────────────────────────────────────────────────────────────────────────────────────────────────────

const octet = integer({ min: 0, max: 255 })
const uint16 = integer({ min: 0, max: 65_535 })
const hex = (count: number) => uint8Array({ minLength: count, maxLength: count }).map(lowerHex)
/** Zero, where it matters to most receivers, or else any number. */
const spare = (bits: number) => oneof(constantFrom(0, 0), integer({ min: 0, max: 2 ** bits - 1 }))

// What tshark calls malformed is not drawn: a "country code" above 999, and positions, headings and angles that do not
// exist. In the packets they are just numbers.
const gnAddr = tuple(integer({ min: 0, max: 63 }), integer({ min: 0, max: 999 }), hex(6)).map(
  ([manualAndType, country, mid]) => (manualAndType * 1024 + country).toString(16).padStart(4, '0') + mid,
)
const place = {
  latitude: integer({ min: -900_000_000, max: 900_000_000 }),
  longitude: integer({ min: -1_800_000_000, max: 1_800_000_000 }),
}
const shortPV = record({ gnAddr, timestamp: integer({ min: 0, max: 2 ** 32 - 1 }), ...place })
const longPV = record({
  gnAddr,
  timestamp: integer({ min: 0, max: 2 ** 32 - 1 }),
  ...place,
  pai: integer({ min: 0, max: 1 }),
  speed: oneof(integer({ min: -16_384, max: 16_383 }), constantFrom(-16_384, -1, 0, 16_383)),
  heading: integer({ min: 0, max: 3600 }),
})
const area = record({ ...place, distanceA: uint16, distanceB: uint16, angle: integer({ min: 0, max: 360 }) })

const parts: Record<string, Arbitrary<unknown>> = {
  sequenceNumber: uint16,
  reserved: spare(16),
  sourcePV: longPV,
  destinationPV: shortPV,
  requestGnAddr: gnAddr,
  area,
  areaReserved: spare(16),
  mediaDependent: oneof(constantFrom('00000000'), hex(4)),
}
const multiHop = ['sequenceNumber', 'reserved', 'sourcePV']
const PARTS: Record<keyof typeof HEADER_TYPES, string[]> = {
  BEACON: ['sourcePV'],
  GUC: [...multiHop, 'destinationPV'],
  'GAC-CIRCLE': [...multiHop, 'area', 'areaReserved'],
  'GAC-RECT': [...multiHop, 'area', 'areaReserved'],
  'GAC-ELIP': [...multiHop, 'area', 'areaReserved'],
  'GBC-CIRCLE': [...multiHop, 'area', 'areaReserved'],
  'GBC-RECT': [...multiHop, 'area', 'areaReserved'],
  'GBC-ELIP': [...multiHop, 'area', 'areaReserved'],
  'TSB-SHB': ['sourcePV', 'mediaDependent'],
  'TSB-MULTI': multiHop,
  'LS-REQUEST': [...multiHop, 'requestGnAddr'],
  'LS-REPLY': [...multiHop, 'destinationPV'],
}
const basic = (nextHeader: number) =>
  record({
    version: integer({ min: 0, max: 1 }),
    nextHeader: constantFrom(nextHeader),
    reserved: spare(8),
    lifetimeRaw: octet,
    remainingHopLimit: octet,
  })
const common = (headerType: HeaderType | number, nextHeader: Arbitrary<CommonHeader['nextHeader']>) =>
  record({
    nextHeader,
    nextHeaderReserved: spare(4),
    headerType: constantFrom(headerType),
    trafficClass: record({
      scf: integer({ min: 0, max: 1 }),
      channelOffload: integer({ min: 0, max: 1 }),
      tcId: integer({ min: 0, max: 63 }),
    }),
    flags: oneof(constantFrom(0, 128), octet),
    maxHopLimit: octet,
    reserved: spare(8),
  })
const extended = (headerType: keyof typeof HEADER_TYPES) =>
  record(
    Object.fromEntries(PARTS[headerType].map((name) => [name, parts[name]!])),
  ) as unknown as Arbitrary<ExtendedHeaderInput>

// ── Packets ──────────────────────────────────────────────────────────────────────────────────────────────────────

const headerTypes = Object.keys(PARTS) as (keyof typeof PARTS)[]
/** Packets of these types carry nothing. */
const carries = (headerType: HeaderType | number) => !/^(BEACON|LS-)/.test(String(headerType))

// Ports that belong to nothing that tshark knows.
const port = integer({ min: 10_000, max: 65_535 })
const btpA = record({ type: constantFrom('A' as const), destinationPort: port, sourcePort: port })
const btpB = record({ type: constantFrom('B' as const), destinationPort: port, destinationPortInfo: uint16 })

interface Drawn {
  packet: Uint8Array
  btp?: BtpHeader
  data: Uint8Array
}

/** Packets of one type with all that their headers may say, some of them with data. */
const packetOf = (headerType: keyof typeof PARTS): Arbitrary<Drawn> =>
  tuple(
    basic(1),
    common(headerType, oneof(constantFrom('ANY' as const), integer({ min: 4, max: 15 }))),
    extended(headerType),
    oneof(btpA, btpB, constantFrom(undefined)),
    uint8Array({ minLength: 1, maxLength: 80 }),
  ).map(([basic, common, extended, btp, data]) => {
    if (!carries(headerType))
      return { packet: encodeGeoNetworking({ basic, common, extended }, NOTHING), data: NOTHING }
    if (!btp) return { packet: encodeGeoNetworking({ basic, common, extended }, data), data }
    const header = { basic, common: { ...common, nextHeader: `BTP-${btp.type}` as const }, extended }
    return { packet: encodeGeoNetworking(header, encodeBtp(btp, data)), btp, data }
  })
const NOTHING = new Uint8Array()

/** A packet as short frames have it: with padding that belongs to nothing. */
const padded = (packet: Uint8Array): Uint8Array => {
  const octets = new Uint8Array(Math.max(46, packet.length))
  octets.set(packet)
  return octets
}

describe('headers', () => {
  const drawn = headerTypes.map((headerType) => sample(packetOf(headerType), { seed: 302_636, numRuns: PER_TYPE }))
  let dissected: Packet[]
  beforeAll(async () => {
    dissected = await dissectAll(drawn.flat().map(({ packet }) => padded(packet)))
  })

  test.each(headerTypes.map((headerType, k) => [headerType, k] as const))('%s', (_, k) => {
    drawn[k]!.forEach(({ packet, btp, data }, i) => {
      const one = dissected[PER_TYPE * k + i]!
      const { basic, ...inner } = decodeGeoNetworking(packet).header
      expect(complaintsAbout(one)).toEqual([])
      expectFields(protocol(one, 'gnw').lines, [
        ...basicFields(basic),
        ...innerFields(inner as GeoNetworkingInnerHeader),
      ])
      expect(basic.lifetimeSeconds).toBe(lifetimeIn(one))
      if (btp) expectFields(protocol(one, `btp${btp.type.toLowerCase()}`).lines, btpFields(btp))
      if (data.length > 0) expect(octetsIn(one, 'data.data')).toBe(lowerHex(data))
      sum.packets++
    })
  })
})

describe('what packets carry', () => {
  const headers = (headerType: keyof typeof PARTS, seed: number): GeoNetworkingInnerHeaderInput =>
    sample(record({ common: common(headerType, constantFrom('BTP-B' as const)), extended: extended(headerType) }), {
      seed,
      numRuns: 1,
    })[0]!
  const clear = { version: 1, nextHeader: 1, lifetimeSeconds: 60, remainingHopLimit: 10 }
  const secured = { ...clear, nextHeader: 2 }

  /** Messages that are sent to a port of their own: those about emergency vehicles, and one of each other kind. */
  const messages = [
    ...emergencyMessages.map(({ type, value }) => ({
      edition: itsPduEditions.find((e) => e.type === type && e.release === 1 && e.protocolVersions.includes(2))!,
      value: value as unknown as Record<string, unknown>,
    })),
    ...(['SPATEM', 'MAPEM', 'IVIM', 'RTCMEM', 'CPM'] as const).map((type) => {
      const edition = itsPduEditions.find((e) => e.type === type && e.release === 1)!
      const [value] = sample(arbitrary(edition.schema, { unknown: false, size: 100 }), { seed: 103_301, numRuns: 1 })
      Object.assign((value as { header: object }).header, {
        protocolVersion: edition.protocolVersions.at(-1),
        messageID: edition.messageId,
      })
      return { edition, value: value as Record<string, unknown> }
    }),
  ]

  /** What tshark must say of a message. */
  function expectMessage({ edition, value }: (typeof messages)[number], dissected: Packet): void {
    const lines = shownIn(protocol(dissected, 'its'))
    const wrong = Object.entries((edition.schema as SequenceSchema).root).flatMap(([name, schema], k) =>
      differences(comparison(schema as Schema, value[name], lines[k]!, RELEASE_1), sum),
    )
    expect(wrong).toEqual([])
  }

  const btpOf = (type: 'A' | 'B', destinationPort: number): BtpHeader =>
    type === 'A' ? { type, destinationPort, sourcePort: 2001 } : { type, destinationPort, destinationPortInfo: 0xbeef }
  /** Layers from Ethernet on. Regional content that nobody knows is data in a message. */
  const layersOf = (dissected: Packet) =>
    [...linesOf(dissected)].find(({ name }) => name === 'frame.protocols')?.show.replace(/:its(:data)+$/, ':its')

  test.each(['A', 'B'] as const)('BTP-%s and an ITS message', async (type) => {
    const packets = messages.map(({ edition, value }, i) => {
      const headerType = headerTypes.filter(carries)[i % 9]!
      const { common, extended } = headers(headerType, i)
      const btp = encodeBtp(btpOf(type, btpPorts[edition.type]), uper.encode(edition.schema, value))
      return encodeGeoNetworking(
        { basic: clear, common: { ...common, nextHeader: `BTP-${type}` }, extended: extended! },
        btp,
      )
    })
    const dissected = await dissectAll(packets)
    messages.forEach((message, i) => {
      const name = `btp${type.toLowerCase()}`
      expect(complaintsAbout(dissected[i]!)).toEqual([])
      expect(layersOf(dissected[i]!)).toBe(`eth:ethertype:gnw:${name}:its`)
      expectFields(protocol(dissected[i]!, name).lines, btpFields(btpOf(type, btpPorts[message.edition.type])))
      expectMessage(message, dissected[i]!)
      sum.packets++
    })
  })

  test('IPv6', async () => {
    const { common, extended } = headers('GUC', 6)
    const ipv6 = encodeIpv6(
      {
        version: 6,
        trafficClass: 0,
        flowLabel: 0,
        nextHeader: NO_NEXT_HEADER,
        hopLimit: 7,
        sourceAddress: 'fe80::1',
        destinationAddress: 'ff02::1',
      },
      NOTHING,
    )
    const [dissected] = await dissectAll([
      encodeGeoNetworking({ basic: clear, common: { ...common, nextHeader: 'IPv6' }, extended: extended! }, ipv6),
    ])
    expect(complaintsAbout(dissected!)).toEqual([])
    expect(layersOf(dissected!)).toBe('eth:ethertype:gnw:ipv6')
    expect([...linesOf(dissected!)].find(({ name }) => name === 'ipv6.hlim')?.show).toBe('7')
  })

  const signers: SignerIdentifier[] = [
    { digest: fromHex('0011223344556677') },
    { certificate: [certificates.authorizationTicket] },
    { certificate: [certificates.pseudonym] },
  ]
  const PSIDS = { CAM: 36, DENM: 37, SPATEM: 137, MAPEM: 138, IVIM: 139, SREM: 140, SSEM: 637, CPM: 639 }

  const envelopes = headerTypes.map((headerType) => {
    const some = carries(headerType) ? messages.filter(({ edition }) => edition.type in PSIDS) : [undefined, undefined]
    return some.map((message, i) => {
      const { common, extended } = headers(headerType, i)
      const type = message?.edition.type as keyof typeof PSIDS | undefined
      const btp = message && encodeBtp(btpOf('B', btpPorts[type!]), uper.encode(message.edition.schema, message.value))
      const content = encodeGeoNetworkingInner({ common, ...(extended && { extended }) }, btp ?? NOTHING)
      // GeoNetworking's own packets are signed for management: PSID 141.
      const headerInfo = { psid: type ? PSIDS[type] : 141, generationTime: 694_310_400_000_000 + i }
      return { message, content, envelope: signed(content, headerInfo, signers[i % signers.length]) }
    })
  })
  let dissections: Packet[]
  beforeAll(async () => {
    const packets = envelopes
      .flat()
      .map(({ envelope }) => encodeGeoNetworking({ basic: secured }, oer.encode(Ieee1609Dot2Data, envelope)))
    dissections = await dissectAll(packets)
  })

  test.each(headerTypes.map((headerType, k) => [headerType, k] as const))('secured %s', (_, k) => {
    const before = envelopes.slice(0, k).flat().length
    const { basic } = decodeGeoNetworking(encodeGeoNetworking({ basic: secured }, NOTHING)).header
    envelopes[k]!.forEach(({ message, content, envelope }, i) => {
      const one = dissections[before + i]!
      expect(complaintsAbout(one)).toEqual([])
      expect(layersOf(one)).toBe(`eth:ethertype:gnw:ieee1609dot2${message ? ':btpb:its' : ''}`)
      const [bh, sec, ...rest] = protocol(one, 'gnw').lines
      expectFields([bh!], basicFields(basic))
      expect(differences(comparison(Ieee1609Dot2Data, envelope, sec!.lines[0]!, IEEE_1609_2), sum)).toEqual([])
      expectFields(rest, innerFields(decodeGeoNetworkingInner(content).header))
      sum.packets++
      if (!message) return
      expectFields(protocol(one, 'btpb').lines, btpFields(btpOf('B', btpPorts[message.edition.type])))
      expectMessage(message, one)
    })
  })
})
