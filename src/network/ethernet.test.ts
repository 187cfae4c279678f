import { array, assert, constantFrom, integer, option, property, record, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHex, toHex } from '../asn1'
import { decodeEthernet, type EthernetHeader, encodeEthernet, etherTypes } from './ethernet'
import { survives, thrown } from './header-properties'

const NONE = new Uint8Array()
const ADDRESSES = 'ffffffffffff001bc5000001'
const addresses = { destination: 'ff:ff:ff:ff:ff:ff', source: '00:1b:c5:00:00:01' }

const anyMac = uint8Array({ minLength: 6, maxLength: 6 }).map((b) =>
  Array.from(b, (n) => n.toString(16).padStart(2, '0')).join(':'),
)
const tag = record({
  tpid: constantFrom(0x8100, 0x88a8, 0x9100),
  pcp: integer({ min: 0, max: 7 }),
  dei: integer({ min: 0, max: 1 }),
  vid: integer({ min: 0, max: 4095 }),
})
const base = record(
  { destination: anyMac, source: anyMac, vlan: array(tag, { minLength: 1, maxLength: 3 }) },
  { requiredKeys: ['destination', 'source'] },
)
const etherType = integer({ min: 1501, max: 0xffff }).filter((n) => ![0x8100, 0x88a8, 0x9100].includes(n))

describe('Ethernet', () => {
  test('an EtherType', () => {
    const { header, payload, trailing } = decodeEthernet(fromHex(`${ADDRESSES}8947010203`))
    expect(header).toEqual({ ...addresses, etherType: etherTypes.geonetworking })
    expect(toHex(payload)).toBe('010203')
    expect(trailing).toBeUndefined()
  })

  test('a length, behind which there is padding', () => {
    const { header, payload, trailing } = decodeEthernet(fromHex(`${ADDRESSES}0003424203000000`))
    expect(header).toEqual({ ...addresses, length: 3 })
    expect(toHex(payload)).toBe('424203')
    expect(toHex(trailing!)).toBe('000000')
    expect(decodeEthernet(fromHex(`${ADDRESSES}0001ff`))).not.toHaveProperty('trailing')
  })

  test('tags, the outermost first', () => {
    const { header, payload } = decodeEthernet(fromHex(`${ADDRESSES}88a8f0648100300a88dc03`))
    expect(header).toEqual({
      ...addresses,
      vlan: [
        { tpid: 0x88a8, pcp: 7, dei: 1, vid: 100 },
        { tpid: 0x8100, pcp: 1, dei: 1, vid: 10 },
      ],
      etherType: etherTypes.wsmp,
    })
    expect(toHex(payload)).toBe('03')
  })

  test('decode is the opposite of encode', () => {
    assert(
      property(base, option(etherType, { nil: undefined }), uint8Array({ maxLength: 40 }), (given, type, payload) => {
        const header: EthernetHeader =
          type === undefined ? { ...given, length: payload.length } : { ...given, etherType: type }
        expect(decodeEthernet(encodeEthernet(header, payload))).toEqual({ header, payload })
      }),
      { seed: 1 },
    )
  })

  test('any octets are a header or an error, and nothing is lost', () => {
    const frames = uint8Array({ maxLength: 40 })
    assert(
      property(frames, constantFrom('', '8100', '0004'), (bytes, type) => {
        const frame = Uint8Array.from([...fromHex(type && ADDRESSES + type), ...bytes])
        survives(frame, decodeEthernet, encodeEthernet)
      }),
      { seed: 2 },
    )
  })

  test.each([
    ['ffff', 'truncated', 0, 'Ethernet.destination: 48 bits are needed, 16 are left'],
    [ADDRESSES, 'truncated', 96, 'Ethernet.etherType: 16 bits are needed, 0 are left'],
    [`${ADDRESSES}810000`, 'truncated', 116, 'Ethernet.vlan[0].vid: 12 bits are needed, 4 are left'],
    [`${ADDRESSES}00030102`, 'truncated', 112, 'Ethernet.length: 3 octets are announced, 2 are left'],
  ])('%s is %s', (hex, code, bit, message) => {
    expect(thrown(() => decodeEthernet(fromHex(hex)))).toMatchObject({ code, bit, message })
  })

  test.each<[unknown, string]>([
    [{ ...addresses }, 'Ethernet: exactly one of etherType and length is needed'],
    [{ ...addresses, etherType: 0x8947, length: 0 }, 'Ethernet: exactly one of etherType and length is needed'],
    [{ ...addresses, etherType: 1500 }, 'Ethernet.etherType: 1500 is below 1501'],
    [{ ...addresses, etherType: 0x8100 }, 'Ethernet.etherType: the type of a tag belongs in vlan'],
    [{ ...addresses, length: 1 }, 'Ethernet.length: 1 octets are announced, there are 0'],
    [{ ...addresses, source: '00:1b', etherType: 0x8947 }, 'Ethernet.source: "00:1b" is not a MAC address'],
    [{ source: addresses.source, etherType: 0x8947 }, 'Ethernet.destination: is missing'],
    [{ ...addresses, vlan: [], etherType: 0x8947 }, 'Ethernet.vlan: a list of tags has at least one'],
    [
      { ...addresses, vlan: [{ tpid: 0x8947, pcp: 0, dei: 0, vid: 0 }], etherType: 0x8947 },
      'Ethernet.vlan[0].tpid: 35143 is not the type of a tag',
    ],
    [
      { ...addresses, vlan: [{ tpid: 0x8100, pcp: 8, dei: 0, vid: 0 }], etherType: 0x8947 },
      'Ethernet.vlan[0].pcp: 8 is above 7',
    ],
    [{ ...addresses, ethertype: 0x8947 }, 'Ethernet: no field is named "ethertype"'],
    [undefined, 'Ethernet: is missing'],
  ])('%j is refused', (header, message) => {
    expect(() => encodeEthernet(header as EthernetHeader, NONE)).toThrow(message)
  })
})
