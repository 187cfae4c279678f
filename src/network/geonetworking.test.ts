import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  type Arbitrary,
  assert,
  boolean,
  constantFrom,
  integer,
  oneof,
  property,
  record,
  tuple,
  uint8Array,
} from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { CodecError, fromHex, toHex } from '../asn1'
import { decodeBtp, encodeBtp } from './btp'
import {
  type CommonHeader,
  decodeGeoNetworking,
  decodeGeoNetworkingInner,
  type ExtendedHeader,
  encodeGeoNetworking,
  encodeGeoNetworkingInner,
  type GeoNetworkingHeader,
  type GeoNetworkingHeaderInput,
  type HeaderType,
} from './geonetworking'
import { formatGnAddr, parseGnAddr } from './geonetworking-address'
import { decodeLifetime } from './packet-lifetime'
import type { Parsed } from './parsed'
import type { LongPositionVector, ShortPositionVector } from './position-vector'

const hex = (bytes: Uint8Array): string => toHex(bytes).toLowerCase()

interface Decoded {
  common: CommonHeader
  extended: ExtendedHeader
  btp?: unknown
  lengthOk: boolean
  trailing: number
}
interface Vector {
  id: string
  hex: string
  secured: boolean
  decoded: Partial<Decoded> & { basic: GeoNetworkingHeader['basic']; inner?: Decoded }
  securedHex?: string
  payloadHex?: string
}

const shared = resolve(process.env.BLUELIGHT_SHARED ?? '../shared')
const packets = join(shared, 'vectors/etsi/geonetworking-packets.json')
const synthetic = join(shared, 'vectors/security/signed-synthetic.json')
const read = <T>(file: string): T[] => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [])

let checked = 0
afterAll(() => console.log(`${checked} outside packets checked`))
if (!existsSync(packets)) console.log('outside packets skipped: there is no ../shared, and no BLUELIGHT_SHARED')

/** The octets that a signed message has for its content: just enough of the envelope for these vectors. */
function unsecuredData(message: Uint8Array): Uint8Array {
  expect(hex(message.subarray(0, 6))).toMatch(/^03810[01]400380$/)
  const first = message[6]!
  const octets = first < 128 ? 0 : first - 128
  const length = octets === 0 ? first : Number.parseInt(hex(message.subarray(7, 7 + octets)), 16)
  return message.subarray(7 + octets, 7 + octets + length)
}

/** Checks the layers above GeoNetworking and that the packet is encoded again as it was. */
function checkInner({ header, payload, trailing }: Parsed<unknown>, expected: Decoded, payloadHex: string | undefined) {
  expect(header).toEqual({ common: expected.common, extended: expected.extended })
  expect(trailing?.length ?? 0).toBe(expected.trailing)
  const { nextHeader } = expected.common
  if (nextHeader !== 'BTP-A' && nextHeader !== 'BTP-B') return
  const btp = decodeBtp(payload, nextHeader === 'BTP-A' ? 'A' : 'B')
  expect(btp.header).toEqual(expected.btp)
  expect(hex(btp.payload)).toBe(payloadHex)
  expect(hex(encodeBtp(btp.header, btp.payload))).toBe(hex(payload))
}

describe.skipIf(!existsSync(packets))('packets of other implementations and from the air', () => {
  const vectors = read<Vector>(packets)

  test(`${vectors.filter((v) => !v.secured).length} unsecured packets`, () => {
    for (const { hex: text, secured, decoded, payloadHex } of vectors) {
      if (secured) continue
      const parsed = decodeGeoNetworking(fromHex(text))
      const { basic, ...inner } = parsed.header
      expect(basic).toEqual(decoded.basic)
      checkInner({ ...parsed, header: inner }, decoded as Decoded, payloadHex)
      expect(hex(encodeGeoNetworking(parsed.header, parsed.payload)) + hex(parsed.trailing ?? new Uint8Array())).toBe(
        text,
      )
      checked++
    }
  })

  test(`${vectors.filter((v) => v.secured).length} secured packets`, () => {
    for (const { hex: text, secured, decoded, securedHex, payloadHex } of vectors) {
      if (!secured) continue
      const { header, payload, trailing } = decodeGeoNetworking(fromHex(text))
      expect(header).toEqual({ basic: decoded.basic })
      expect(hex(payload)).toBe(securedHex)
      expect(trailing).toBeUndefined()
      expect(hex(encodeGeoNetworking(header, payload))).toBe(text)

      const content = unsecuredData(payload)
      const inner = decodeGeoNetworkingInner(content)
      checkInner(inner, decoded.inner!, payloadHex)
      expect(hex(encodeGeoNetworkingInner(inner.header, inner.payload)) + hex(inner.trailing ?? new Uint8Array())).toBe(
        hex(content),
      )
      checked++
    }
  })

  const signed = read<{ hex: string; securedHex: string; payloadHex: string }>(synthetic)
  test.skipIf(signed.length === 0)(`${signed.length} signed packets`, () => {
    for (const { hex: text, securedHex, payloadHex } of signed) {
      const { header, payload } = decodeGeoNetworking(fromHex(text))
      expect(hex(payload)).toBe(securedHex)
      expect(hex(encodeGeoNetworking(header, payload))).toBe(text)
      const content = unsecuredData(payload)
      const inner = decodeGeoNetworkingInner(content)
      expect(inner.header.common.nextHeader).toBe('BTP-B')
      expect(hex(decodeBtp(inner.payload, 'B').payload)).toBe(payloadHex)
      expect(hex(encodeGeoNetworkingInner(inner.header, inner.payload))).toBe(hex(content))
      checked++
    }
  })
})

// What no vector has: every header type, every value of every field.

const unsigned = (bits: number) => integer({ min: 0, max: 2 ** bits - 1 })
const signed = (bits: number) => integer({ min: -(2 ** (bits - 1)), max: 2 ** (bits - 1) - 1 })
const octets = (count: number) => uint8Array({ minLength: count, maxLength: count }).map(hex)

const address = octets(8).map((gnAddr) => {
  const { manual, stationType, mid } = parseGnAddr(gnAddr)
  return { gnAddr, manual, stationType, mid }
})
const shortPV: Arbitrary<ShortPositionVector> = tuple(
  address,
  record({ timestamp: unsigned(32), latitude: signed(32), longitude: signed(32) }),
).map(([a, b]) => ({ ...a, ...b }))
const longPV: Arbitrary<LongPositionVector> = tuple(
  shortPV,
  record({ pai: unsigned(1), speed: signed(15), heading: unsigned(16) }),
).map(([a, b]) => ({ ...a, ...b }))
const area = record({
  latitude: signed(32),
  longitude: signed(32),
  distanceA: unsigned(16),
  distanceB: unsigned(16),
  angle: unsigned(16),
})
const reserved = integer({ min: 1, max: 65535 })

const numbered = { sequenceNumber: unsigned(16), reserved, sourcePV: longPV }
const optionalReserved = { requiredKeys: ['sequenceNumber', 'sourcePV'] as const }
const multiHop = record(numbered, { requiredKeys: [...optionalReserved.requiredKeys] })
const unicast = record(
  { ...numbered, destinationPV: shortPV },
  { requiredKeys: [...optionalReserved.requiredKeys, 'destinationPV'] },
)
const toArea = record(
  { ...numbered, area, areaReserved: reserved },
  { requiredKeys: [...optionalReserved.requiredKeys, 'area'] },
)
const extendedHeaders: Record<Exclude<HeaderType, 'ANY'>, Arbitrary<ExtendedHeader>> = {
  BEACON: record({ sourcePV: longPV }),
  GUC: unicast,
  'GAC-CIRCLE': toArea,
  'GAC-RECT': toArea,
  'GAC-ELIP': toArea,
  'GBC-CIRCLE': toArea,
  'GBC-RECT': toArea,
  'GBC-ELIP': toArea,
  'TSB-SHB': record({ sourcePV: longPV, mediaDependent: octets(4) }),
  'TSB-MULTI': multiHop,
  'LS-REQUEST': record(
    { ...numbered, requestGnAddr: octets(8) },
    { requiredKeys: [...optionalReserved.requiredKeys, 'requestGnAddr'] },
  ),
  'LS-REPLY': unicast,
}

const basicOf = (version: Arbitrary<number>, nextHeader: Arbitrary<number>) =>
  record({
    version,
    nextHeader,
    reserved: unsigned(8),
    lifetimeRaw: unsigned(8),
    remainingHopLimit: unsigned(8),
  }).map((basic) => ({ ...basic, lifetimeSeconds: decodeLifetime(basic.lifetimeRaw) }))

const commonOf = (headerType: Arbitrary<HeaderType | number>) =>
  record(
    {
      nextHeader: oneof(constantFrom('ANY', 'BTP-A', 'BTP-B', 'IPv6'), integer({ min: 4, max: 15 })),
      nextHeaderReserved: integer({ min: 1, max: 15 }),
      headerType,
      trafficClass: record({ scf: unsigned(1), channelOffload: unsigned(1), tcId: unsigned(6) }),
      flags: unsigned(8),
      maxHopLimit: unsigned(8),
      reserved: unsigned(8),
    },
    { requiredKeys: ['nextHeader', 'headerType', 'trafficClass', 'flags', 'maxHopLimit', 'reserved'] },
  ).map((common) => ({ ...common, mobile: common.flags >> 7 }))

const payloads = uint8Array({ maxLength: 40 })
const knownTypes = Object.keys(extendedHeaders) as (keyof typeof extendedHeaders)[]

type Packet = [header: GeoNetworkingHeader, payload: Uint8Array]

const known: Arbitrary<Packet> = oneof(
  ...knownTypes.map((headerType) =>
    tuple(
      basicOf(constantFrom(0, 1), constantFrom(1)),
      commonOf(constantFrom(headerType)),
      extendedHeaders[headerType],
      payloads,
    ).map(([basic, common, extended, payload]): Packet => {
      return [{ basic, common: { ...common, payloadLength: payload.length }, extended }, payload]
    }),
  ),
)
const KNOWN_OCTETS = [0, 16, 32, 48, 49, 50, 64, 65, 66, 80, 81, 96, 97]
const unknownType: Arbitrary<Packet> = tuple(
  basicOf(constantFrom(0, 1), constantFrom(1)),
  commonOf(
    oneof(
      constantFrom('ANY' as const),
      unsigned(8).filter((n) => !KNOWN_OCTETS.includes(n)),
    ),
  ),
  payloads,
  boolean(),
).map(([basic, common, payload, all]): Packet => {
  return [{ basic, common: { ...common, payloadLength: all ? payload.length : payload.length >> 1 } }, payload]
})
const basicAlone: Arbitrary<Packet> = tuple(
  oneof(
    basicOf(
      constantFrom(0, 1),
      unsigned(4).filter((n) => n !== 1),
    ),
    basicOf(integer({ min: 2, max: 15 }), unsigned(4)),
  ),
  payloads,
).map(([basic, payload]): Packet => [{ basic }, payload])
const anyPacket = oneof({ weight: 4, arbitrary: known }, unknownType, basicAlone)

/** What a decoder makes of some octets; throws whatever is no CodecError. */
function outcome(bytes: Uint8Array): Parsed<GeoNetworkingHeader> | CodecError {
  try {
    return decodeGeoNetworking(bytes)
  } catch (error) {
    if (error instanceof CodecError) return error
    throw error
  }
}

/** Either an error inside the input, or a value that is encoded again to the same octets. */
function survives(bytes: Uint8Array): void {
  const result = outcome(bytes)
  if (result instanceof CodecError) {
    expect(result.code).toBe('truncated')
    expect(result.path).toMatch(/^GeoNetworking\.(basic|common|extended)\./)
    expect(result.bit).toBeLessThanOrEqual(8 * bytes.length)
    return
  }
  const { header, payload, trailing = new Uint8Array() } = result
  expect(payload.buffer).toBe(bytes.buffer)
  expect(hex(encodeGeoNetworking(header, payload)) + hex(trailing)).toBe(hex(bytes))
}

describe('properties', () => {
  test('decode is the opposite of encode', () => {
    assert(
      property(anyPacket, ([header, payload]) => {
        const parsed = decodeGeoNetworking(encodeGeoNetworking(header, payload))
        expect(parsed).toEqual({ header, payload })
        if (!header.common) return
        const { basic: _, ...inner } = header
        const again = decodeGeoNetworkingInner(encodeGeoNetworkingInner({ common: header.common, ...inner }, payload))
        expect(again).toEqual({ header: inner, payload })
      }),
      { seed: 1, numRuns: 500 },
    )
  })

  test('padding is not payload', () => {
    assert(
      property(known, uint8Array({ minLength: 1, maxLength: 20 }), ([header, payload], padding) => {
        const bytes = Uint8Array.of(...encodeGeoNetworking(header, payload), ...padding)
        expect(decodeGeoNetworking(bytes)).toEqual({ header, payload, trailing: padding })
      }),
      { seed: 2 },
    )
  })

  test('any octets are a packet or an error', () => {
    assert(property(uint8Array({ maxLength: 120 }), survives), { seed: 3, numRuns: 1000 })
  })

  test('a packet without its end is an error', () => {
    assert(
      property(known, ([header, payload]) => {
        const bytes = encodeGeoNetworking(header, payload)
        for (let n = 0; n < bytes.length; n++) {
          const result = outcome(bytes.slice(0, n))
          expect(result instanceof CodecError && result.code, `${n} octets`).toBe('truncated')
        }
      }),
      { seed: 4, numRuns: 50 },
    )
  })

  test('a packet with a wrong bit is a packet or an error', () => {
    assert(
      property(anyPacket, unsigned(30), ([header, payload], at) => {
        const bytes = encodeGeoNetworking(header, payload)
        bytes[(at >> 3) % bytes.length]! ^= 1 << (at & 7)
        survives(bytes)
      }),
      { seed: 5, numRuns: 500 },
    )
  })

  test('a view with an offset is read from its own start', () => {
    assert(
      property(known, ([header, payload]) => {
        const bytes = encodeGeoNetworking(header, payload)
        const frame = Uint8Array.of(1, 2, 3, ...bytes)
        const parsed = decodeGeoNetworking(frame.subarray(3))
        expect(parsed.header).toEqual(header)
        expect(parsed.payload.byteOffset).toBe(frame.length - payload.length)
      }),
      { seed: 6 },
    )
  })
})

const sourcePV: LongPositionVector = {
  gnAddr: '1400ba749705a41d',
  manual: 0,
  stationType: 5,
  mid: 'ba749705a41d',
  timestamp: 622891499,
  latitude: 450147653,
  longitude: 75684908,
  pai: 1,
  speed: -1,
  heading: 3599,
}
const shb: GeoNetworkingHeaderInput = {
  basic: { version: 1, nextHeader: 1, lifetimeSeconds: 1, remainingHopLimit: 1 },
  common: {
    nextHeader: 'BTP-B',
    headerType: 'TSB-SHB',
    trafficClass: { scf: 0, channelOffload: 0, tcId: 2 },
    mobile: 1,
    maxHopLimit: 1,
  },
  extended: { sourcePV, mediaDependent: '00000000' },
}
const common = shb.common!
const payload = Uint8Array.of(1, 2, 3)

describe('what is encoded', () => {
  test('fields that follow from others may be absent', () => {
    const { manual, stationType, mid, gnAddr: _, ...rest } = sourcePV
    const parts = { ...shb, extended: { ...shb.extended, sourcePV: { ...rest, manual, stationType, mid } } }
    const { header } = decodeGeoNetworking(encodeGeoNetworking(parts, payload))
    expect(header).toEqual({
      basic: { ...shb.basic, reserved: 0, lifetimeRaw: 80 },
      common: { ...common, flags: 128, payloadLength: 3, reserved: 0 },
      extended: shb.extended,
    })
    const { gnAddr, timestamp, latitude, longitude, pai, speed, heading } = sourcePV
    const short = { ...shb.extended, sourcePV: { gnAddr, timestamp, latitude, longitude, pai, speed, heading } }
    expect(encodeGeoNetworking({ ...shb, extended: short }, payload)).toEqual(encodeGeoNetworking(parts, payload))
  })

  test('every field has its place', () => {
    expect(hex(encodeGeoNetworking(shb, payload))).toBe(
      `11005001${'2050028000030100'}${'1400ba749705a41d252091eb1ad4b5450482dc2cffff0e0f'}${'00000000'}${'010203'}`,
    )
  })

  const wrong: [what: string, header: unknown, message: string][] = [
    ['too high', { ...shb, common: { ...common, maxHopLimit: 256 } }, 'common.maxHopLimit: 256 is above 255'],
    ['too low', { ...shb, common: { ...common, reserved: -1 } }, 'common.reserved: -1 is below 0'],
    ['no integer', { ...shb, basic: { ...shb.basic, version: 0.5 } }, 'basic.version: 0.5 is not an integer'],
    ['no number', { ...shb, basic: { ...shb.basic, version: '1' } }, 'basic.version: "1" is not a number'],
    ['absent', { ...shb, common: undefined }, 'common: is missing'],
    ['absent', { ...shb, extended: undefined }, 'extended: is missing'],
    ['absent', { ...shb, common: { ...common, mobile: undefined } }, 'common.mobile: is missing'],
    [
      'absent',
      { ...shb, basic: { version: 1, nextHeader: 1, remainingHopLimit: 1 } },
      'basic.lifetimeSeconds: is missing',
    ],
    ['absent', { ...shb, extended: { sourcePV } }, 'extended.mediaDependent: is missing'],
    ['absent', { ...shb, extended: { ...shb.extended, sourcePV: {} } }, 'extended.sourcePV.manual: is missing'],
    ['no object', 7, ': 7 is not an object'],
    ['no object', { ...shb, common: { ...common, trafficClass: [] } }, 'common.trafficClass: an array of 0 is not an'],
    ['misspelt', { ...shb, commmon: {} }, ': no field is named "commmon"'],
    ['of another header', { ...shb, extended: { ...shb.extended, area: {} } }, 'extended: no field is named "area"'],
    [
      'where none is',
      { ...shb, basic: { ...shb.basic, nextHeader: 2 } },
      'common: next header 2 of version 1 is no common header',
    ],
    [
      'where none is',
      { ...shb, basic: { ...shb.basic, version: 2 } },
      'common: next header 1 of version 2 is no common header',
    ],
    [
      'where none is',
      { ...shb, common: { ...common, headerType: 'ANY', payloadLength: 3 } },
      'extended: header type "ANY" has no extended header',
    ],
    [
      'no length where the payload has an unknown header',
      { ...shb, common: { ...common, headerType: 112 }, extended: undefined },
      'common.payloadLength: is missing',
    ],
    ['no label', { ...shb, common: { ...common, headerType: 'toString' } }, 'common.headerType: "toString" is not one'],
    [
      'named',
      { ...shb, common: { ...common, headerType: 80 } },
      'common.headerType: 80 has to be written as "TSB-SHB"',
    ],
    ['named', { ...shb, common: { ...common, nextHeader: 3 } }, 'common.nextHeader: 3 has to be written as "IPv6"'],
    ['contradictory', { ...shb, common: { ...common, flags: 0 } }, 'common.mobile: 1 contradicts flags 0'],
    [
      'contradictory',
      { ...shb, common: { ...common, payloadLength: 2 } },
      'common.payloadLength: 2 contradicts a payload of 3 octets',
    ],
    [
      'contradictory',
      { ...shb, basic: { ...shb.basic, lifetimeRaw: 43 } },
      'basic.lifetimeRaw: 43 stands for 1000 s, which lifetimeSeconds contradicts: 1',
    ],
    [
      'contradictory',
      { ...shb, extended: { ...shb.extended, sourcePV: { ...sourcePV, stationType: 10 } } },
      'extended.sourcePV.stationType: 10 contradicts gnAddr, which has 5',
    ],
    [
      'no digits',
      { ...shb, extended: { ...shb.extended, mediaDependent: '0000000g' } },
      'extended.mediaDependent: "0000000g" is not an even number of hexadecimal digits',
    ],
    [
      'too short',
      { ...shb, extended: { ...shb.extended, sourcePV: { ...sourcePV, gnAddr: '1400' } } },
      'extended.sourcePV.gnAddr: 2 octets are not 8',
    ],
  ]
  test.each(wrong)('a field that is %s (%#)', (_, header, message) => {
    const text = `GeoNetworking${message.startsWith(':') ? '' : '.'}${message}`
    let error: unknown
    try {
      encodeGeoNetworking(header as GeoNetworkingHeaderInput, payload)
    } catch (e) {
      error = e
    }
    expect(error).toBeInstanceOf(CodecError)
    expect((error as CodecError).message.slice(0, text.length)).toBe(text)
  })

  test('a payload that no length field can tell, or that is none', () => {
    expect(() => encodeGeoNetworking(shb, new Uint8Array(65536))).toThrow(
      'GeoNetworking.common.payloadLength: 65536 is above 65535',
    )
    expect(() => encodeGeoNetworking(shb, [] as unknown as Uint8Array)).toThrow(CodecError)
  })
})

describe('what is decoded', () => {
  test('an error tells the octet', () => {
    const bytes = encodeGeoNetworking(shb, payload)
    const error = outcome(bytes.subarray(0, bytes.length - 1)) as CodecError
    expect(error.message).toBe('GeoNetworking.common.payloadLength: 3 octets are needed, 2 are left')
    expect(error.bit).toBe(8 * 40)
    const cut = outcome(bytes.subarray(0, 13)) as CodecError
    expect(cut.message).toBe('GeoNetworking.extended.sourcePV.gnAddr: 64 bits are needed, 8 are left')
    expect(cut.bit).toBe(8 * 12)
  })

  test('input that is no octets', () => {
    expect(() => decodeGeoNetworking('1100' as unknown as Uint8Array)).toThrow(
      'GeoNetworking: "1100" is not a Uint8Array',
    )
  })
})

describe('GeoNetworking addresses', () => {
  test('are the same taken apart and put together', () => {
    assert(
      property(octets(8), (gnAddr) => {
        expect(formatGnAddr(parseGnAddr(gnAddr))).toBe(gnAddr)
      }),
      { seed: 7 },
    )
    expect(parseGnAddr('BC214C5E0C14D2EA')).toEqual({
      manual: 1,
      stationType: 15,
      reserved: 33,
      mid: '4c5e0c14d2ea',
    })
  })

  test('that are none are errors', () => {
    expect(() => parseGnAddr('bc21')).toThrow('GnAddr: 2 octets are not 8')
    expect(() => formatGnAddr({ manual: 0, stationType: 32, mid: '000000000000' })).toThrow(
      'GnAddr.stationType: 32 is above 31',
    )
  })
})
