import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { array, assert, constantFrom, integer, oneof, property, record, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodecError, fromHex, toHex } from '../asn1'
import { decodeNonIp, encodeNonIp } from './non-ip'
import { maxPsid } from './psid'
import { decodeWsmp, encodeWsmp, type WsmpHeader } from './wsmp'

interface Vector {
  id: string
  wsmpHex: string
  udpPayload?: string
  decoded: Record<string, number> & { wsmData: string; remaining: number }
}

const file = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/etsi/wsmp.json')
const vectors: Vector[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : []
if (!existsSync(file)) console.log('outside vectors skipped: there is no ../shared, and no BLUELIGHT_SHARED')

describe.skipIf(vectors.length === 0)('frames of other implementations', () => {
  test.each(vectors)('$id', ({ wsmpHex, decoded: { wsmData, remaining, ...fields } }) => {
    const { header, payload, trailing } = decodeWsmp(fromHex(wsmpHex))
    expect(header).toEqual(fields)
    expect(toHex(payload).toLowerCase()).toBe(wsmData)
    expect(trailing?.length ?? 0).toBe(remaining)
    expect(toHex(encodeWsmp(header, payload)).toLowerCase()).toBe(wsmpHex)
  })

  test('C-V2X has the message family in front', () => {
    const forwarded = vectors.filter(({ udpPayload }) => udpPayload !== undefined)
    expect(forwarded).not.toHaveLength(0)
    for (const { udpPayload, wsmpHex } of forwarded) {
      const { header, payload } = decodeNonIp(fromHex(udpPayload))
      expect(header).toEqual({ nonIpType: 1 })
      expect(toHex(payload).toLowerCase()).toBe(wsmpHex)
      expect(toHex(encodeNonIp(header, payload)).toLowerCase()).toBe(udpPayload)
    }
  })
})

const octet = integer({ min: 0, max: 255 })
const hex = (maxLength: number) => uint8Array({ maxLength }).map((octets) => toHex(octets).toLowerCase())
const element = oneof(
  record({ channelNumber: octet }),
  record({ dataRate: octet }),
  record({ transmitPowerUsed: integer({ min: -128, max: 127 }) }),
  record({ compactTimeConfidence: octet }),
  record({ channelLoad: hex(200) }),
  record({ id: constantFrom(0, 18, 80, 120, 255), value: hex(200) }),
)
const elements = array(element, { maxLength: 4 })
const psid = oneof(octet, integer({ min: 0, max: maxPsid }))
const payload = uint8Array({ maxLength: 150 })

/** Headers as decoding gives them, but for `wsmLength`. */
const header = oneof(
  record({
    subtype: integer({ min: 1, max: 15 }),
    optionIndicator: integer({ min: 0, max: 1 }),
    version: constantFrom(3),
  }),
  record({ tpid: integer({ min: 2, max: 255 }) }),
  record({ tpid: integer({ min: 2, max: 255 }), nExtensions: elements }),
  record({ tpid: constantFrom(0), psid }),
  record({ tpid: constantFrom(0), psid, nExtensions: elements }),
  record({ tpid: constantFrom(1), psid, tExtensions: elements }),
  record({ tpid: constantFrom(1), psid, tExtensions: elements, nExtensions: elements }),
).map((fields: Partial<WsmpHeader>) => ({
  subtype: 0,
  optionIndicator: fields.nExtensions ? 1 : 0,
  version: 3,
  ...fields,
}))

const complete = (fields: Partial<WsmpHeader>, { length }: Uint8Array) =>
  fields.psid === undefined ? fields : { ...fields, wsmLength: length }

function orError(bytes: Uint8Array): void {
  try {
    const parsed = decodeWsmp(bytes)
    expect(parsed.payload.buffer).toBe(bytes.buffer)
    const again = decodeWsmp(encodeWsmp(parsed.header, parsed.payload))
    expect(again.header).toEqual(parsed.header)
    expect(again.payload).toEqual(parsed.payload)
  } catch (error) {
    expect(error).toBeInstanceOf(CodecError)
    expect((error as CodecError).message).toMatch(/^WSMP/)
  }
}

describe('WSMP', () => {
  // Channel 172, 6 Mbit/s, 30 dBm: the example of IEEE 1609.3-2016 as another implementation quotes it.
  test('elements have their octets', () => {
    const nExtensions = [{ channelNumber: 172 }, { dataRate: 12 }, { transmitPowerUsed: 30 }]
    const bytes = encodeWsmp({ psid: 0, nExtensions }, new Uint8Array())
    expect(toHex(bytes)).toBe('0B030F01AC10010C04019E000000')
    expect(decodeWsmp(bytes).header).toEqual({
      subtype: 0,
      optionIndicator: 1,
      version: 3,
      nExtensions,
      tpid: 0,
      psid: 0,
      wsmLength: 0,
    })
  })

  test('what has a layout elsewhere stays in the payload', () => {
    const ports = decodeWsmp(fromHex('03022001aabb'))
    expect(ports.header).toEqual({ subtype: 0, optionIndicator: 0, version: 3, tpid: 2 })
    expect(toHex(ports.payload)).toBe('2001AABB')
    const hops = decodeWsmp(fromHex('2b050020'))
    expect(hops.header).toEqual({ subtype: 2, optionIndicator: 1, version: 3 })
    expect(toHex(hops.payload)).toBe('050020')
  })

  test('what follows the WSM data is trailing', () => {
    const { payload, trailing } = decodeWsmp(fromHex('0300200114ffff'))
    expect(toHex(payload)).toBe('14')
    expect(toHex(trailing!)).toBe('FFFF')
  })

  test('octets that do not fit an element are kept', () => {
    const bytes = fromHex('0b040f020001100018010004010000200114')
    const { header, payload } = decodeWsmp(bytes)
    expect(header.nExtensions).toEqual([
      { id: 15, value: '0001' },
      { id: 16, value: '' },
      { protocolType: 0 },
      { transmitPowerUsed: -128 },
    ])
    expect(encodeWsmp(header, payload)).toEqual(bytes)
  })

  test('decode is the opposite of encode', () => {
    assert(
      property(header, payload, (fields, octets) => {
        const bytes = encodeWsmp(fields, octets)
        const parsed = decodeWsmp(bytes)
        expect(parsed).toEqual({ header: complete(fields, octets), payload: octets })
        expect(encodeWsmp(parsed.header, parsed.payload)).toEqual(bytes)
        expect(JSON.parse(JSON.stringify(parsed.header))).toEqual(parsed.header)
      }),
      { seed: 1 },
    )
  })

  test('any octets, cut frames and turned bits are a frame or an error', () => {
    assert(property(uint8Array({ maxLength: 40 }), orError), { seed: 2 })
    const small = uint8Array({ maxLength: 12 })
    assert(
      property(header, small, integer({ min: 0 }), (fields, octets, at) => {
        const bytes = encodeWsmp(fields, octets)
        const cut = bytes.slice(0, at % bytes.length)
        if (fields.psid !== undefined) expect(() => decodeWsmp(cut)).toThrow(CodecError)
        else orError(cut)
        const turned = bytes.slice()
        turned[(at >>> 3) % bytes.length]! ^= 1 << (at & 7)
        orError(turned)
      }),
      { seed: 3 },
    )
  })

  test.each([
    [0, '00'],
    [127, '7F'],
    [128, '8080'],
    [16_383, 'BFFF'],
  ])('a length of %i is %s', (length, count) => {
    const bytes = encodeWsmp({ psid: 32 }, new Uint8Array(length))
    expect(toHex(bytes.subarray(0, 3 + count.length / 2))).toBe(`030020${count}`)
    expect(decodeWsmp(bytes).header.wsmLength).toBe(length)
    expect(decodeWsmp(bytes).payload).toHaveLength(length)
  })

  test('a Count in two octets may be small', () => {
    const { header, payload } = decodeWsmp(fromHex('030020800114'))
    expect(header.wsmLength).toBe(1)
    expect(toHex(encodeWsmp(header, payload))).toBe('0300200114')
  })

  test('errors tell the field', () => {
    const decode = (octets: string) => () => decodeWsmp(fromHex(octets))
    expect(decode('')).toThrow('WSMP.subtype: 4 bits are needed, 0 are left')
    expect(decode('02')).toThrow('WSMP.version: 2 is not 3')
    expect(decode('0300f0')).toThrow('WSMP.psid: octet 240 starts no p-encoded PSID')
    expect(decode('030020c000')).toThrow('WSMP.wsmLength: octet 192 starts no Count')
    expect(decode('0300200200')).toThrow('WSMP.wsmData: 16 bits are needed, 8 are left')
    expect(decode('0b020f01ac100')).toThrow(CodecError)
    expect(decode('0b020f01ac1002ff')).toThrow('WSMP.nExtensions[1]: 16 bits are needed, 8 are left')
    expect(decode('0bbfff')).toThrow('WSMP.nExtensions[0]: 8 bits are needed, 0 are left')
    expect(() => decodeWsmp('03' as never)).toThrow('WSMP: "03" is not a Uint8Array')
    const encode =
      (fields: unknown, length = 0) =>
      () =>
        encodeWsmp(fields as WsmpHeader, new Uint8Array(length))
    expect(encode({})).toThrow('WSMP.psid: is missing')
    expect(encode({ psid: 32, version: 2 })).toThrow('WSMP.version: 2 is not 3')
    expect(encode({ psid: 32 }, 16_384)).toThrow('WSMP.wsmData: 16384 octets are more than 16383')
    expect(encode({ psid: 32, wsmLength: 1 })).toThrow('WSMP.wsmLength: 1 contradicts the rest, which makes it 0')
    expect(encode({ psid: 32, optionIndicator: 1 })).toThrow('WSMP.optionIndicator: 1 contradicts the rest')
    expect(encode({ psid: 32, tpid: 2 })).toThrow('WSMP: no field is named "psid"')
    expect(encode({ psid: 32, tpid: 1 })).toThrow('WSMP.tExtensions: is missing')
    expect(encode({ psid: 32, tpid: 0, tExtensions: [] })).toThrow('WSMP: no field is named "tExtensions"')
    expect(encode({ psid: 32, channel: 172 })).toThrow('WSMP: no field is named "channel"')
    expect(encode({ psid: 32, nExtensions: [{ channel: 172 }] })).toThrow(
      'WSMP.nExtensions[0]: "channel" is not one element',
    )
    expect(encode({ psid: 32, nExtensions: [{ channelNumber: 172, dataRate: 12 }] })).toThrow(
      'WSMP.nExtensions[0]: "channelNumber, dataRate" is not one element',
    )
    expect(encode({ psid: 32, nExtensions: [{ channelNumber: 256 }] })).toThrow(
      'WSMP.nExtensions[0].channelNumber: 256 is above 255',
    )
    expect(encode({ psid: 32, nExtensions: [{ id: 256, value: '' }] })).toThrow(
      'WSMP.nExtensions[0].id: 256 is above 255',
    )
    expect(encode({ psid: 32, nExtensions: {} })).toThrow('WSMP.nExtensions: an object is not an array')
    expect(() => encodeWsmp({ psid: 32 }, 'x' as never)).toThrow('WSMP: "x" is not a Uint8Array')
  })
})

describe('non-IP type', () => {
  test('decode is the opposite of encode', () => {
    assert(
      property(octet, uint8Array({ maxLength: 9 }), (nonIpType, octets) => {
        const bytes = encodeNonIp({ nonIpType }, octets)
        expect(bytes[0]).toBe(nonIpType)
        expect(decodeNonIp(bytes)).toEqual({ header: { nonIpType }, payload: octets })
      }),
      { seed: 4 },
    )
    expect(() => decodeNonIp(new Uint8Array())).toThrow('NonIp.nonIpType: 8 bits are needed, 0 are left')
    expect(() => encodeNonIp({ nonIpType: 256 }, new Uint8Array())).toThrow('NonIp.nonIpType: 256 is above 255')
  })
})
