import {
  type Arbitrary,
  array,
  constantFrom,
  integer,
  oneof,
  option,
  record,
  sample,
  tuple,
  uint8Array,
} from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { oer, toHex } from '../../asn1'
import { Ieee1609Dot2Data } from '../../ieee1609'
import { linkTypes } from '../../trace/link-types'
import { encodeEthernet, etherTypes } from '../ethernet'
import { encodePsid, maxPsid } from '../psid'
import { type WaveElement, type WaveElementName, waveElementIds } from '../wave-element'
import { encodeWsa } from '../wsa'
import { decodeWsmp, encodeWsmp, type WsmpHeader } from '../wsmp'
import { agreement, differences, inWords } from './agreement'
import { comparison } from './comparison'
import { IEEE_1609_2 } from './editions'
import { fieldsIn, type HeaderField } from './header-lines'
import type { Packet } from './pdml'
import { securedMessages } from './secured-data'
import { complaintsAbout, dissect, protocol } from './tshark'

// WSMP in Ethernet frames, as tshark dissects it. It knows null-networking with a PSID alone, which is all that is sent.

const sum = agreement()
let fields = 0
afterAll(() => console.log(`tshark on WSMP: ${fields} header fields; ${inWords(sum, [])}`))

const lowerHex = (octets: Uint8Array): string => toHex(octets).toLowerCase()

const dissectAll = (packets: readonly Uint8Array[]): Promise<Packet[]> =>
  dissect(
    linkTypes.ethernet,
    packets.map((packet) =>
      encodeEthernet(
        { destination: 'ff:ff:ff:ff:ff:ff', source: '02:00:5e:10:00:02', etherType: etherTypes.wsmp },
        packet,
      ),
    ),
  )

/** An element as identifier and octets: from a header of our own that has nothing but this element. */
function octetsOf(element: WaveElement): { id: number; value: string } {
  if ('id' in element) return element
  const id = waveElementIds[Object.keys(element)[0] as WaveElementName]
  // First octet, Count, identifier, Length of one octet; behind the element TPID, PSID and the length of no data.
  const header = encodeWsmp({ psid: 0, nExtensions: [element] }, new Uint8Array())
  return { id, value: lowerHex(header.subarray(4, -3)) }
}

/** What tshark must show of the network header; TPID has the name that identifiers of elements have. */
const networkFields = ({ subtype, optionIndicator, version, nExtensions, tpid }: WsmpHeader): HeaderField[] => [
  ['wsmp.subtype', subtype],
  ['wsmp.N_header_opt_ind', optionIndicator],
  ['wsmp.version_v3', version],
  ...(nExtensions ? [['wsmp.no_elements', nExtensions.length] as const] : []),
  ...(nExtensions ?? [])
    .map(octetsOf)
    .flatMap(({ id, value }): HeaderField[] => [
      ['wsmp.wave_ie', id],
      ['wsmp.wave_ie_len', value.length / 2],
      ...(value === '' ? [] : [['wsmp.wave_ie_data', value] as const]),
    ]),
  ['wsmp.wave_ie', tpid!],
]

/** The bits in front of a p-encoded PSID tell how many octets it has. */
const LENGTH_BITS = [0, 0b0, 0b10, 0b110, 0b1110]

const transportFields = ({ psid, wsmLength }: WsmpHeader): HeaderField[] => [
  ['wsmp.len.det', LENGTH_BITS[encodePsid(psid!).length]!],
  ['wsmp.psid', psid!],
  ['wsmp.wave_ie_len', wsmLength!],
]

const octet = integer({ min: 0, max: 255 })
const hexDigits = (maxLength: number) => uint8Array({ minLength: 1, maxLength }).map(lowerHex)
const element: Arbitrary<WaveElement> = oneof(
  record({ channelNumber: octet }),
  record({ dataRate: octet }),
  record({ transmitPowerUsed: integer({ min: -128, max: 127 }) }),
  record({ compactTimeConfidence: octet }),
  record({ channelLoad: hexDigits(100) }),
  record({ id: constantFrom(0, 18, 80, 120, 255), value: oneof(constantFrom(''), hexDigits(300)) }),
)
const nExtensions = array(element, { maxLength: 6 })
/** Payload of these PSIDs is Ieee1609Dot2Data to tshark. */
const SECURED = [32, 130]
const psid = oneof(
  octet,
  integer({ min: 0, max: maxPsid }),
  constantFrom(0x7f, 0x80, 0x407f, 0x4080, 0x20407f, 0x204080, maxPsid),
).filter((n) => !SECURED.includes(n))

describe('headers', () => {
  test('PSID alone, with and without extension elements', async () => {
    const drawn = sample(tuple(psid, option(nExtensions), uint8Array({ maxLength: 300 })), {
      seed: 16_093,
      numRuns: 300,
    })
    const packets = drawn.map(([psid, nExtensions, data]) =>
      encodeWsmp({ psid, ...(nExtensions && { nExtensions }) }, data),
    )
    const dissected = await dissectAll(packets)
    packets.forEach((packet, i) => {
      const { header, payload } = decodeWsmp(packet)
      const expected = [...networkFields(header), ...transportFields(header)]
      const { lines } = protocol(dissected[i]!, 'wsmp')
      expect(complaintsAbout(dissected[i]!)).toEqual([])
      expect(fieldsIn(lines, expected)).toEqual(expected)
      expect(lines[2]).toMatchObject({ show: 'Wave Short Message', value: lowerHex(payload) })
      fields += expected.length
      sum.packets++
    })
  })

  test('of other TPIDs tshark knows the network header', async () => {
    const packets = [
      encodeWsmp({ tpid: 1, psid: 130, tExtensions: [] }, new Uint8Array(5)),
      ...[2, 3, 4, 5, 255].map((tpid) =>
        encodeWsmp({ tpid, nExtensions: [{ channelNumber: 180 }] }, new Uint8Array(60)),
      ),
    ]
    const dissected = await dissectAll(packets)
    packets.forEach((packet, i) => {
      const expected = networkFields(decodeWsmp(packet).header)
      expect(fieldsIn(protocol(dissected[i]!, 'wsmp').lines.slice(0, 1), expected)).toEqual(expected)
      fields += expected.length
    })
  })
})

test('secured messages', async () => {
  const all = securedMessages.filter((message) => oer.encode(Ieee1609Dot2Data, message).length < 16_384)
  const headers = all.map((_, i) => ({ psid: SECURED[i % 2]!, nExtensions: [{ channelNumber: 172 + i }] }))
  const packets = all.map((message, i) => encodeWsmp(headers[i]!, oer.encode(Ieee1609Dot2Data, message)))
  const dissected = await dissectAll(packets)
  all.forEach((message, i) => {
    const [network, transport, data] = protocol(dissected[i]!, 'wsmp').lines
    const { header } = decodeWsmp(packets[i]!)
    expect(complaintsAbout(dissected[i]!)).toEqual([])
    expect(fieldsIn([network!], networkFields(header))).toEqual(networkFields(header))
    expect(fieldsIn([transport!], transportFields(header))).toEqual(transportFields(header))
    expect(differences(comparison(Ieee1609Dot2Data, message, data!.lines[0]!, IEEE_1609_2), sum)).toEqual([])
    fields += networkFields(header).length + transportFields(header).length
    sum.packets++
  })
})

test('a service advertisement is data of PSID 135: what is in it, tshark does not know', async () => {
  const wsa = encodeWsa({
    changeCount: { saID: 3, contentCount: 1 },
    serviceInfos: [{ serviceID: 2_113_685, channelIndex: 1 }],
    channelInfos: [
      { operatingClass: 17, channelNumber: 178, powerLevel: 20, dataRate: { adaptable: 0, dataRate: 12 } },
    ],
  })
  const packet = encodeWsmp({ psid: 135 }, wsa)
  const [dissected] = await dissectAll([packet])
  const { lines } = protocol(dissected!, 'wsmp')
  const expected = [...networkFields(decodeWsmp(packet).header), ...transportFields(decodeWsmp(packet).header)]
  expect(complaintsAbout(dissected!)).toEqual([])
  expect(fieldsIn(lines, expected)).toEqual(expected)
  expect(lines[2]!.value).toBe(lowerHex(wsa))
})
