import { type Arbitrary, constantFrom, integer, record, sample, uint8Array } from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { toHex } from '../../asn1'
import { linkTypes } from '../../trace/link-types'
import { btpPorts, encodeBtp } from '../btp'
import { decodeEthernet, type EthernetHeader, encodeEthernet, etherTypes } from '../ethernet'
import { encodeGeoNetworking } from '../geonetworking'
import { decodeIeee80211, encodeIeee80211, type Ieee80211Header } from '../ieee80211'
import { decodeIpv4, decodeIpv6, encodeIpv4, encodeIpv6, type Ipv4Header, type Ipv6Header, ipProtocols } from '../ip'
import { encodeSll, encodeSll2, type Sll2Header, type SllHeader } from '../linux-cooked'
import { encodeLlc, type LlcHeader } from '../llc'
import { decodeRadiotap, encodeRadiotap, type RadiotapHeader, type RadiotapInput } from '../radiotap'
import { decodeUdp, encodeUdp, type UdpHeader, udpChecksum } from '../udp'
import type { HeaderField } from './header-lines'
import { linesOf, type Packet } from './pdml'
import { complaintsAbout, dissect } from './tshark'

// What packets travel in, as tshark dissects it: in each header a GeoNetworking packet or a datagram that it must find.

const COUNT = 40
let packets = 0
let fields = 0
afterAll(() => console.log(`tshark on link layers, IP and UDP: ${packets} packets, ${fields} header fields`))

/** The first value of each field that is expected, in the form in which it is expected. */
function expectFields(dissected: Packet, expected: readonly HeaderField[]): void {
  const lines = [...linesOf(dissected)]
  const shown = expected.map(([field, value]) => {
    const show = lines.find(({ name }) => name === field)?.show
    return [field, typeof value === 'number' && show !== undefined ? Number(show) : show]
  })
  expect(shown).toEqual(expected)
  fields += expected.length
}

/** Has tshark dissect frames, and requires that each has its fields, and inside of it these layers. */
async function expectFrames<H>(
  linkType: number,
  headers: readonly H[],
  layers: string,
  of: (header: H) => { frame: Uint8Array; expected: HeaderField[] },
): Promise<void> {
  const frames = headers.map(of)
  const dissected = await dissect(
    linkType,
    frames.map(({ frame }) => frame),
  )
  frames.forEach(({ expected }, i) => {
    expect(complaintsAbout(dissected[i]!)).toEqual([])
    expectFields(dissected[i]!, [['frame.protocols', layers], ...expected])
    packets++
  })
}

const drawn = <T>(arbitrary: Arbitrary<T>): T[] => sample(arbitrary, { seed: 802_11, numRuns: COUNT })

/** A GeoNetworking packet with a message that is no message: enough to see that tshark arrives there. */
const geonetworking = encodeGeoNetworking(
  {
    basic: { version: 1, nextHeader: 1, lifetimeSeconds: 1, remainingHopLimit: 1 },
    common: {
      nextHeader: 'BTP-B',
      headerType: 'TSB-SHB',
      trafficClass: { scf: 0, channelOffload: 0, tcId: 2 },
      mobile: 1,
      maxHopLimit: 1,
    },
    extended: {
      sourcePV: {
        gnAddr: '14000200005e1001',
        timestamp: 1,
        latitude: 488_583_701,
        longitude: -22_944_813,
        pai: 1,
        speed: 0,
        heading: 0,
      },
      mediaDependent: '00000000',
    },
  },
  encodeBtp({ type: 'B', destinationPort: 10_000 + btpPorts.CAM, destinationPortInfo: 0 }, Uint8Array.of(1, 2, 3)),
)
const INSIDE = 'gnw:btpb:data'

const bits = (n: number) => integer({ min: 0, max: 2 ** n - 1 })
const mac: Arbitrary<string> = uint8Array({ minLength: 6, maxLength: 6 }).map((o) =>
  [...o].map((octet) => octet.toString(16).padStart(2, '0')).join(':'),
)

test('Ethernet, with and without VLAN tags', async () => {
  const tag = record({ tpid: constantFrom(0x8100), pcp: bits(3), dei: bits(1), vid: bits(12) })
  const base = { destination: mac, source: mac, etherType: constantFrom(etherTypes.geonetworking) }
  const of = (header: EthernetHeader) => {
    const frame = encodeEthernet(header, geonetworking)
    const { destination, source, vlan, etherType } = decodeEthernet(frame).header
    const tags = (vlan ?? []).flatMap(({ pcp, dei, vid }): HeaderField[] => [
      ['vlan.priority', pcp],
      ['vlan.dei', dei],
      ['vlan.id', vid],
      ['vlan.etype', etherType!],
    ])
    const type: HeaderField[] = vlan ? [['eth.type', 0x8100], ...tags] : [['eth.type', etherType!]]
    return { frame, expected: [['eth.dst', destination], ['eth.src', source], ...type] as HeaderField[] }
  }
  await expectFrames(linkTypes.ethernet, drawn(record(base)), `eth:ethertype:${INSIDE}`, of)
  const tagged = drawn(record({ ...base, vlan: tag.map((one) => [one]) }))
  await expectFrames(linkTypes.ethernet, tagged, `eth:ethertype:vlan:ethertype:${INSIDE}`, of)
})

const snap: LlcHeader = { dsap: 0xaa, ssap: 0xaa, control: 3, oui: '000000', etherType: etherTypes.geonetworking }
const snapFields: HeaderField[] = [
  ['llc.dsap', 0xaa],
  ['llc.ssap', 0xaa],
  ['llc.control', 3],
  ['llc.oui', 0],
  ['llc.type', etherTypes.geonetworking],
]

test('LLC in an Ethernet frame', async () => {
  const payload = encodeLlc(snap, geonetworking)
  await expectFrames(
    linkTypes.ethernet,
    drawn(record({ destination: mac, source: mac })),
    `eth:llc:${INSIDE}`,
    (h) => ({
      frame: encodeEthernet({ ...h, length: payload.length }, payload),
      expected: [['eth.len', payload.length], ...snapFields],
    }),
  )
})

/** Data frames outside of a basic service set, as in IEEE 802.11p. Flags that change what the body is are off. */
const ieee80211: Arbitrary<Ieee80211Header> = record({
  frameControl: record({
    protocolVersion: constantFrom(0),
    type: constantFrom(2),
    subtype: constantFrom(8),
    toDs: constantFrom(0),
    fromDs: constantFrom(0),
    moreFragments: constantFrom(0),
    retry: bits(1),
    powerManagement: bits(1),
    moreData: bits(1),
    protectedFrame: constantFrom(0),
    order: constantFrom(0),
  }),
  duration: bits(15),
  address1: mac,
  address2: mac,
  address3: constantFrom('ff:ff:ff:ff:ff:ff'),
  sequenceControl: record({ fragmentNumber: constantFrom(0), sequenceNumber: bits(12) }),
  qosControl: record({
    tid: integer({ min: 0, max: 7 }),
    eosp: constantFrom(0),
    ackPolicy: bits(2),
    amsduPresent: constantFrom(0),
    bits8to15: bits(8),
  }),
})
const ieee80211Fields = (h: Ieee80211Header): HeaderField[] => [
  ['wlan.fc.version', h.frameControl.protocolVersion],
  ['wlan.fc.type', h.frameControl.type],
  ['wlan.fc.subtype', h.frameControl.subtype],
  ['wlan.fc.ds', h.frameControl.fromDs * 2 + h.frameControl.toDs],
  ['wlan.fc.frag', h.frameControl.moreFragments],
  ['wlan.fc.retry', h.frameControl.retry],
  ['wlan.fc.pwrmgt', h.frameControl.powerManagement],
  ['wlan.fc.moredata', h.frameControl.moreData],
  ['wlan.fc.protected', h.frameControl.protectedFrame],
  ['wlan.fc.order', h.frameControl.order],
  ['wlan.duration', h.duration],
  ['wlan.ra', h.address1],
  ['wlan.ta', h.address2!],
  ['wlan.bssid', h.address3!],
  ['wlan.frag', h.sequenceControl!.fragmentNumber],
  ['wlan.seq', h.sequenceControl!.sequenceNumber],
  ['wlan.qos.tid', h.qosControl!.tid],
  ['wlan.qos.ack', h.qosControl!.ackPolicy],
]

test('IEEE 802.11', async () => {
  await expectFrames(linkTypes.ieee80211, drawn(ieee80211), `wlan:llc:${INSIDE}`, (header) => {
    const frame = encodeIeee80211(header, encodeLlc(snap, geonetworking))
    return { frame, expected: [...ieee80211Fields(decodeIeee80211(frame).header), ...snapFields] }
  })
})

const radiotap: Arbitrary<RadiotapInput> = record({
  version: constantFrom(0),
  pad: constantFrom(0),
  fields: record({
    tsft: integer({ min: 0, max: Number.MAX_SAFE_INTEGER }),
    flags: record({
      cfp: bits(1),
      shortPreamble: bits(1),
      wep: constantFrom(0),
      fragmentation: constantFrom(0),
      fcsAtEnd: constantFrom(0),
      dataPad: constantFrom(0),
      badFcs: constantFrom(0),
      shortGi: bits(1),
    }),
    channel: record({ frequency: integer({ min: 5850, max: 5925 }), flags: constantFrom(0x0140, 0x2140) }),
    dbmAntennaSignal: integer({ min: -128, max: 127 }),
    dbmAntennaNoise: integer({ min: -128, max: 127 }),
    antenna: bits(8),
    rxFlags: constantFrom(0),
  }),
})
const radiotapFields = ({ version, pad, length, fields: f }: RadiotapHeader): HeaderField[] => [
  ['radiotap.version', version],
  ['radiotap.pad', pad],
  ['radiotap.length', length],
  ['radiotap.mactime', Number(f.tsft)],
  ['radiotap.flags.cfp', f.flags!.cfp],
  ['radiotap.flags.preamble', f.flags!.shortPreamble],
  ['radiotap.flags.fcs', f.flags!.fcsAtEnd],
  ['radiotap.flags.shortgi', f.flags!.shortGi],
  ['radiotap.channel.freq', f.channel!.frequency],
  ['radiotap.channel.flags', f.channel!.flags],
  ['radiotap.dbm_antsignal', f.dbmAntennaSignal!],
  ['radiotap.dbm_antnoise', f.dbmAntennaNoise!],
  ['radiotap.antenna', f.antenna!],
]

test('radiotap', async () => {
  const [inside] = drawn(ieee80211)
  const body = encodeIeee80211(inside!, encodeLlc(snap, geonetworking))
  await expectFrames(linkTypes.radiotap, drawn(radiotap), `radiotap:wlan_radio:wlan:llc:${INSIDE}`, (header) => {
    const frame = encodeRadiotap(header, body)
    return { frame, expected: [...radiotapFields(decodeRadiotap(frame).header), ...ieee80211Fields(inside!)] }
  })
})

/** Of a device that is Ethernet's: six octets of address, and two that mean nothing. */
const cooked = {
  packetType: integer({ min: 0, max: 4 }),
  arphrdType: constantFrom(1),
  addressLength: constantFrom(6),
  address: uint8Array({ minLength: 6, maxLength: 6 }).map((o) => `${toHex(o).toLowerCase()}0000`),
  protocolType: constantFrom(etherTypes.geonetworking),
}
const cookedFields = (h: SllHeader): HeaderField[] => [
  ['sll.pkttype', h.packetType],
  ['sll.hatype', h.arphrdType],
  ['sll.halen', h.addressLength],
  ['sll.src.eth', h.address.slice(0, 12).replace(/..(?!$)/g, '$&:')],
  ['sll.etype', h.protocolType],
]

test('Linux cooked', async () => {
  await expectFrames(linkTypes['linux-sll'], drawn(record(cooked)), `sll:ethertype:${INSIDE}`, (header) => ({
    frame: encodeSll(header, geonetworking),
    expected: cookedFields(header),
  }))
})

test('Linux cooked, version 2', async () => {
  const sll2: Arbitrary<Sll2Header> = record({
    ...cooked,
    reserved: constantFrom(0),
    interfaceIndex: integer({ min: 0, max: 2 ** 31 - 1 }),
  })
  await expectFrames(linkTypes['linux-sll2'], drawn(sll2), `sll:ethertype:${INSIDE}`, (header) => ({
    frame: encodeSll2(header, geonetworking),
    expected: [...cookedFields(header), ['sll.ifindex', header.interfaceIndex]],
  }))
})

// Ports that belong to nothing that tshark knows.
const udp = record({
  sourcePort: integer({ min: 61_000, max: 61_999 }),
  destinationPort: integer({ min: 62_000, max: 62_999 }),
})
const udpFields = (h: UdpHeader): HeaderField[] => [
  ['udp.srcport', h.sourcePort],
  ['udp.dstport', h.destinationPort],
  ['udp.length', h.length],
  ['udp.checksum', h.checksum],
  ['udp.checksum.status', GOOD],
]
/** A checksum that tshark has computed, too. */
const GOOD = 1
const data = uint8Array({ minLength: 1, maxLength: 99 })

test('UDP over IPv4', async () => {
  const header = record({
    dscp: bits(6),
    ecn: bits(2),
    identification: bits(16),
    df: bits(1),
    timeToLive: integer({ min: 1, max: 255 }),
    last: integer({ min: 1, max: 254 }),
    udp,
    data,
  })
  const ipv4Fields = (h: Ipv4Header): HeaderField[] => [
    ['ip.version', 4],
    ['ip.dsfield.dscp', h.dscp],
    ['ip.dsfield.ecn', h.ecn],
    ['ip.len', h.totalLength],
    ['ip.id', h.identification],
    ['ip.flags.rb', h.reserved],
    ['ip.flags.df', h.df],
    ['ip.flags.mf', h.mf],
    ['ip.frag_offset', h.fragmentOffset],
    ['ip.ttl', h.timeToLive],
    ['ip.proto', h.protocol],
    ['ip.checksum', h.headerChecksum],
    ['ip.checksum.status', GOOD],
    ['ip.src', h.sourceAddress],
    ['ip.dst', h.destinationAddress],
  ]
  await expectFrames(linkTypes.raw, drawn(header), 'raw:ip:udp:data', ({ last, udp, data, ...rest }) => {
    const ip = {
      ...rest,
      version: 4 as const,
      reserved: 0,
      mf: 0,
      fragmentOffset: 0,
      protocol: ipProtocols.udp,
      sourceAddress: `192.0.2.${last}`,
      destinationAddress: '198.51.100.7',
    }
    const checksum = udpChecksum(ip, encodeUdp({ ...udp, checksum: 0 }, data))
    const frame = encodeIpv4(ip, encodeUdp({ ...udp, checksum }, data))
    const parsed = decodeIpv4(frame)
    return { frame, expected: [...ipv4Fields(parsed.header), ...udpFields(decodeUdp(parsed.payload).header)] }
  })
})

test('UDP over IPv6', async () => {
  const header = record({
    trafficClass: bits(8),
    flowLabel: bits(20),
    hopLimit: integer({ min: 1, max: 255 }),
    last: integer({ min: 1, max: 0xffff }),
    udp,
    data,
  })
  const ipv6Fields = (h: Ipv6Header): HeaderField[] => [
    ['ipv6.version', 6],
    ['ipv6.tclass', h.trafficClass],
    ['ipv6.flow', h.flowLabel],
    ['ipv6.plen', h.payloadLength],
    ['ipv6.nxt', h.nextHeader],
    ['ipv6.hlim', h.hopLimit],
    ['ipv6.src', h.sourceAddress],
    ['ipv6.dst', h.destinationAddress],
  ]
  await expectFrames(linkTypes.raw, drawn(header), 'raw:ipv6:udp:data', ({ last, udp, data, ...rest }) => {
    const ip = {
      ...rest,
      version: 6 as const,
      nextHeader: ipProtocols.udp,
      sourceAddress: `2001:db8::${last.toString(16)}`,
      destinationAddress: '2001:db8:0:1::1',
    }
    const checksum = udpChecksum(ip, encodeUdp({ ...udp, checksum: 0 }, data))
    const frame = encodeIpv6(ip, encodeUdp({ ...udp, checksum }, data))
    const parsed = decodeIpv6(frame)
    return { frame, expected: [...ipv6Fields(parsed.header), ...udpFields(decodeUdp(parsed.payload).header)] }
  })
})
