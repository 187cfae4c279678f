import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { assert, property, uint8Array } from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { fromHex, toHex } from '../asn1'
import { inspect, type Layer, type Link } from './inspect'

const vectors = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors')
const there = existsSync(vectors)
// biome-ignore lint/suspicious/noExplicitAny: vectors have many shapes
type Vector = Record<string, any>
const load = (file: string): Vector[] => (there ? JSON.parse(readFileSync(join(vectors, file), 'utf8')) : [])
let checked = 0
afterAll(() => console.log(`${checked} outside vectors checked`))
if (!there) console.log('outside vectors skipped: there is no ../shared, and no BLUELIGHT_SHARED')

const names = (layers: Layer[]) => layers.map((l) => l.name)
const octets = (hex: string, { offset, length }: { offset: number; length: number }) =>
  hex.slice(offset * 2, (offset + length) * 2).toLowerCase()

/** Layers lie within the frame, payloads within their layers or behind their headers, and only the last has an error. */
function wellFormed(layers: Layer[], length: number): void {
  expect(layers.length).toBeGreaterThan(0)
  for (const [i, l] of layers.entries()) {
    expect(l.offset + l.length).toBeLessThanOrEqual(length)
    if (l.error) expect(i).toBe(layers.length - 1)
    if (l.payload) expect(l.payload.offset + l.payload.length).toBeLessThanOrEqual(length)
    const above = layers[i - 1]
    if (above?.payload) expect(l.offset).toBe(above.payload.offset)
  }
}

describe.skipIf(!there)('frames of other implementations and from the air', () => {
  const packets = [...load('etsi/geonetworking-packets.json'), ...load('security/signed-synthetic.json')]
  test(`${packets.length} GeoNetworking packets: every header, every payload, by what the headers say`, () => {
    for (const p of packets)
      for (const [link, prefix] of [
        ['geonetworking', ''],
        ['auto', ''],
        ['auto', '8947'],
        ['ethernet', 'ffffffffffff0200000000018947'],
      ] as [Link, string][]) {
        const hex = prefix + p.hex
        const layers = inspect(fromHex(hex), { link })
        wellFormed(layers, hex.length / 2)
        const gn = layers.filter((l) => l.name === 'geonetworking')
        const fields = Object.assign({}, ...gn.map((l) => l.fields))
        if (p.decoded) {
          const { basic, inner } = p.decoded
          const { common, extended, btp } = inner ?? p.decoded
          expect(fields, p.id).toEqual({ basic, common, ...(extended && { extended }) })
          if (btp) expect(layers.find((l) => l.name === 'btp')?.fields, p.id).toEqual(btp)
        }
        const last = layers.at(-1)!
        expect(last.error, `${p.id} ${JSON.stringify(last.error)}`).toBeUndefined()
        if (p.payloadHex === undefined) continue
        expect(last.name, p.id).toBe('its')
        expect(octets(hex, last), p.id).toBe(p.payloadHex.toLowerCase())
        const envelope = layers.find((l) => l.name === 'ieee1609dot2')
        // What the vectors call secured goes up to the end of the frame, padding included.
        const behind = envelope?.trailing ? octets(hex, envelope.trailing) : ''
        if (p.securedHex) expect(octets(hex, envelope!) + behind).toBe(p.securedHex)
        checked++
      }
  })

  const wsmp = load('etsi/wsmp.json')
  test(`${wsmp.length} WSMP frames`, () => {
    for (const v of wsmp)
      for (const hex of [v.frameHex, v.wsmpHex].filter((h) => h)) {
        const layers = inspect(fromHex(hex))
        wellFormed(layers, hex.length / 2)
        const layer = layers.find((l) => l.name === 'wsmp')!
        if (v.decoded) expect(layer.fields, v.id).toEqual(v.decoded)
        expect(layers.at(-1), v.id).toMatchObject({ name: 'messageframe', type: 'MessageFrame' })
        expect(layers.at(-1)!.error).toBeUndefined()
        checked++
      }
  })

  test('bare messages of both continents, and secured data', () => {
    for (const v of [...load('etsi/messages-field.json'), ...load('etsi/messages-synthetic.json')]) {
      if (v.id === 'its-0071') continue
      for (const link of ['auto', 'uper'] as const) {
        const layers = inspect(fromHex(v.hex), { link })
        expect(layers, v.id).toHaveLength(1)
        expect(layers[0], v.id).toMatchObject({ name: 'its', type: v.kind, offset: 0, length: v.hex.length / 2 })
      }
      checked++
    }
    for (const v of load('j2735/SPAT.json'))
      expect(inspect(fromHex(v.hex))).toMatchObject([{ name: 'messageframe', type: 'MessageFrame' }])
    for (const v of load('security/signed-data.json')) {
      const layers = inspect(fromHex(v.hex))
      expect(layers[0], v.id).toMatchObject({ name: 'ieee1609dot2', offset: 0 })
      checked++
    }
    for (const v of load('security/trust-lists.json')) {
      const last = inspect(fromHex(v.hex)).at(-1)!
      if (v.id !== 'lg-scms-crl') expect(last, v.id).toMatchObject({ name: 'etsits102941', type: 'EtsiTs102941Data' })
      checked++
    }
  })
})

const CAM_HEADER = '020200000007'
const LINKS: Link[] = [
  'auto',
  'ethernet',
  'radiotap',
  'ieee80211',
  'geonetworking',
  'wsmp',
  '1609dot2',
  'udp',
  'uper',
  'ip',
  'sll',
  'sll2',
]

describe('what does not fit', () => {
  test('the layers above stay, the last says what is wrong, and where', () => {
    const frame = fromHex(`ffffffffffff0200000000018947${'1100058020500000000a0a00'.slice(0, 24)}`)
    const layers = inspect(frame, { link: 'ethernet' })
    expect(names(layers)).toEqual(['ethernet', 'geonetworking'])
    expect(layers[1]!.error).toMatchObject({ code: 'truncated', message: expect.stringContaining('GeoNetworking') })
    expect(layers[1]!.error!.offset).toBeGreaterThanOrEqual(14)
  })

  test('a message that ends too soon', () => {
    const [layer] = inspect(fromHex(CAM_HEADER))
    expect(layer).toMatchObject({ name: 'unknown' })
    const [bare] = inspect(fromHex(CAM_HEADER), { link: 'uper' })
    expect(bare).toMatchObject({ name: 'its', error: { code: 'truncated', offset: 6 } })
  })

  test('nothing at all', () => {
    for (const link of LINKS) {
      const layers = inspect(new Uint8Array(0), { link })
      expect(layers.at(-1)!.error, link).toBeDefined()
    }
  })

  test('any octets yield layers or a reported error', () => {
    assert(
      property(uint8Array({ maxLength: 120 }), (bytes) => {
        for (const link of LINKS) wellFormed(inspect(bytes, { link }), bytes.length)
      }),
      { seed: 8947, numRuns: 300 },
    )
  })
})

// Signed by nobody: what is inside of an envelope does not depend on that.
const SIGNATURE = `80${'80'.padEnd(66, '0')}${'11'.repeat(32)}`
const signed = (data: string, headerInfo = '000120') => `03810040${data}${headerInfo}80${'ab'.repeat(8)}${SIGNATURE}`
const unsecured = (octets: string) => `0380${(octets.length / 2).toString(16).padStart(2, '0')}${octets}`
const FRAME = '00160e1a88238e671c4c02000e20124410'

describe('envelopes', () => {
  test.each([
    ['unsecured in unsecured', unsecured(unsecured(FRAME)), 2],
    ['signed, as octets, in signed', signed(unsecured(signed(unsecured(FRAME)))), 2],
    ['signed in unsecured', unsecured(signed(unsecured(FRAME))), 2],
    ['signed in signed, of one structure', signed(signed(unsecured(FRAME))), 1],
  ])('%s: the message is reached', (_, hex, envelopes) => {
    for (const link of ['auto', '1609dot2'] as const) {
      const layers = inspect(fromHex(hex), { link })
      wellFormed(layers, hex.length / 2)
      expect(names(layers)).toEqual([...Array(envelopes).fill('ieee1609dot2'), 'messageframe'])
      expect(octets(hex, layers.at(-1)!)).toBe(FRAME)
      expect(layers.at(-1)!.error).toBeUndefined()
    }
  })

  test('octets behind are trailing', () => {
    const hex = signed(unsecured(FRAME))
    const [envelope] = inspect(fromHex(`${hex}deadbeef`), { link: '1609dot2' })
    expect(envelope).toMatchObject({ length: hex.length / 2, trailing: { offset: hex.length / 2, length: 4 } })
  })

  test('octets left over within are an error, and not the end of the envelope', () => {
    // HeaderInfo with the addition inlineP2pcdRequest, whose open type has an octet more than its value.
    const headerInfo = (octets: string) => `800120020480${octets}`
    expect(inspect(fromHex(signed(unsecured(FRAME), headerInfo('050101010203')))).at(-1)).toMatchObject({
      name: 'messageframe',
    })
    const [envelope, ...others] = inspect(fromHex(signed(unsecured(FRAME), headerInfo('060101010203ee'))), {
      link: '1609dot2',
    })
    expect(envelope!.error).toMatchObject({ code: 'trailing-data', message: expect.stringContaining('headerInfo') })
    expect(others).toEqual([])
  })
})

test('what an unknown extended header precedes is not read as if there was none', () => {
  // Header type 7.0, and ANY; both with next header BTP-B.
  for (const type of ['70', '00']) {
    const layers = inspect(fromHex(`1100050120${type}02000006010007d10000ffff`), {
      link: 'geonetworking',
    })
    expect(names(layers)).toEqual(['geonetworking'])
    expect(layers[0]!.error).toBeUndefined()
    expect(layers[0]!.payload).toEqual({ offset: 12, length: 6 })
  }
})

test('text that a roadside unit is to send', () => {
  const text = `Version=0.7\nType=EVA\nPSID=0x85\nPriority=7\nTxMode=CONT\nTxChannel=183\nTxInterval=0\nDeliveryStart=\nDeliveryStop=\nSignature=False\nEncryption=False\nPayload=00160e1a88238e671c4c02000e20124410\n`
  const layers = inspect(new TextEncoder().encode(text), { link: 'udp' })
  expect(names(layers)).toEqual(['rsu-forward', 'messageframe'])
  expect(layers[0]!.fields).toMatchObject({ type: 'EVA', psid: 0x85, txChannel: 183 })
  expect(layers[1]!.fields).toMatchObject({ messageId: 22 })
})

test('headersOnly finds messages without reading them', () => {
  const hex = toHex(fromHex('030020020014'))
  expect(inspect(fromHex(hex), { headersOnly: true, link: 'wsmp' }).at(-1)).toEqual({
    name: 'messageframe',
    offset: 4,
    length: 2,
    fields: {},
  })
})
