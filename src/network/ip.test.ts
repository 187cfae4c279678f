import {
  array,
  assert,
  constant,
  constantFrom,
  integer,
  ipV4,
  ipV6,
  oneof,
  option,
  property,
  record,
  tuple,
  uint8Array,
} from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHex, toHex } from '../asn1'
import { survives, thrown } from './header-properties'
import { internetChecksum } from './internet-checksum'
import {
  decodeIp,
  decodeIpv4,
  decodeIpv6,
  encodeIpv4,
  encodeIpv6,
  type Ipv4Header,
  type Ipv4Input,
  type Ipv6Header,
  type Ipv6Input,
  upperLayerProtocol,
} from './ip'
import { ipv4Octets, ipv4Text, ipv6Octets, ipv6Text } from './ip-address'
import { decodeUdp, encodeUdp, udpChecksum } from './udp'

const NONE = new Uint8Array()
const bits = (n: number) => integer({ min: 0, max: 2 ** n - 1 })
const octets = (length: number) => uint8Array({ minLength: length, maxLength: length })
const digits = (length: number) => octets(length).map((b) => toHex(b).toLowerCase())
const payloads = uint8Array({ maxLength: 20 })

const ipv4 = tuple(
  record({
    version: constant(4 as const),
    dscp: bits(6),
    ecn: bits(2),
    identification: bits(16),
    reserved: bits(1),
    df: bits(1),
    mf: bits(1),
    fragmentOffset: bits(13),
    timeToLive: bits(8),
    protocol: bits(8),
    headerChecksum: bits(16),
    sourceAddress: octets(4).map(ipv4Text),
    destinationAddress: octets(4).map(ipv4Text),
  }),
  option(
    integer({ min: 1, max: 10 }).chain((n) => digits(4 * n)),
    { nil: undefined },
  ),
).map(([header, options]) => (options === undefined ? header : { ...header, options }))

const ipv6 = record({
  version: constant(6 as const),
  trafficClass: bits(8),
  flowLabel: bits(20),
  hopLimit: bits(8),
  sourceAddress: octets(16).map(ipv6Text),
  destinationAddress: octets(16).map(ipv6Text),
})
/** Extension headers as [type, octets behind the first]. */
const extensions = array(
  oneof(
    tuple(constant(44), digits(7)),
    tuple(constantFrom(0, 43, 60), integer({ min: 0, max: 2 })).chain(([type, units]) =>
      tuple(
        constant(type),
        digits(8 * units + 6).map((d) => `0${units}${d}`),
      ),
    ),
  ),
  { maxLength: 3 },
)
const upper = bits(8).filter((n) => ![0, 43, 44, 60].includes(n))

/** The header with its chain of extension headers. */
function chained(header: Omit<Ipv6Input, 'nextHeader'>, list: [number, string][], last: number): Ipv6Input {
  const types = [...list.map(([type]) => type), last]
  const extensionHeaders = list.map(([, octets], i) => ({ nextHeader: types[i + 1]!, octets }))
  return { ...header, nextHeader: types[0]!, ...(list.length > 0 && { extensionHeaders }) }
}

describe('IPv4', () => {
  // RFC 1071 has no example of a header; this one is that of many textbooks.
  const bytes = fromHex('45000073000040004011b861c0a80001c0a800c7')

  test('fields', () => {
    const payload = new Uint8Array(95)
    const parsed = decodeIpv4(Uint8Array.from([...bytes, ...payload, 0, 0]))
    expect(parsed).toEqual({
      header: {
        version: 4,
        dscp: 0,
        ecn: 0,
        totalLength: 115,
        identification: 0,
        reserved: 0,
        df: 1,
        mf: 0,
        fragmentOffset: 0,
        timeToLive: 64,
        protocol: 17,
        headerChecksum: 0xb861,
        sourceAddress: '192.168.0.1',
        destinationAddress: '192.168.0.199',
      },
      payload,
      trailing: new Uint8Array(2),
    })
    const { totalLength, headerChecksum, ...header } = parsed.header
    expect(toHex(encodeIpv4(header, payload).subarray(0, 20))).toBe(toHex(bytes))
    expect(internetChecksum([bytes])).toBe(0)
  })

  test('decode is the opposite of encode', () => {
    assert(
      property(ipv4, payloads, (given, payload) => {
        const totalLength = 20 + ('options' in given ? given.options.length / 2 : 0) + payload.length
        const header = { ...given, totalLength }
        expect(decodeIpv4(encodeIpv4(given, payload))).toEqual({ header, payload })
        expect(decodeIp(encodeIpv4(header, payload))).toEqual({ header, payload })
      }),
      { seed: 1 },
    )
  })

  test('any octets are a header or an error, and nothing is lost', () => {
    assert(
      property(constantFrom('', '45000014', '4600001c'), uint8Array({ maxLength: 40 }), (start, bytes) => {
        survives(Uint8Array.from([...fromHex(start), ...bytes]), decodeIpv4, encodeIpv4)
      }),
      { seed: 2 },
    )
  })

  test('a computed checksum is right', () => {
    assert(
      property(ipv4, ({ headerChecksum: _, ...given }) => {
        const encoded = encodeIpv4(given, NONE)
        expect(internetChecksum([encoded])).toBe(0)
        expect(encodeIpv4({ ...given, headerChecksum: undefined } as never, NONE)).toEqual(encoded)
      }),
      { seed: 3 },
    )
  })

  test('errors tell the field', () => {
    expect(thrown(() => decodeIpv4(fromHex('60')))).toMatchObject({ code: 'enumeration', path: 'IPv4.version', bit: 0 })
    expect(thrown(() => decodeIpv4(fromHex('44')))).toMatchObject({ code: 'malformed', path: 'IPv4.ihl', bit: 4 })
    expect(thrown(() => decodeIpv4(bytes))).toMatchObject({
      code: 'truncated',
      bit: 160,
      message: 'IPv4.totalLength: 95 octets are announced, 0 are left',
    })
    const short = Uint8Array.from(bytes)
    short[3] = 19
    expect(thrown(() => decodeIpv4(short))).toMatchObject({ code: 'malformed', path: 'IPv4.totalLength', bit: 16 })
    const { header } = decodeIpv4(Uint8Array.from([...bytes, ...new Uint8Array(95)]))
    const encode = (changed: object) => () => encodeIpv4({ ...header, ...changed } as Ipv4Input, new Uint8Array(95))
    expect(encode({ totalLength: 116 })).toThrow('IPv4.totalLength: 116 octets are announced, there are 115')
    expect(encode({ options: '000000' })).toThrow('IPv4.options: 3 octets are not 4, 8, … 40')
    expect(encode({ version: 6 })).toThrow('IPv4.version: 6 is not 4')
    for (const wrong of ['1.2.3', '1.2.3.256', '1.2.3.04', '1.2.3.4.5', '', 'a.b.c.d'])
      expect(encode({ sourceAddress: wrong })).toThrow(`IPv4.sourceAddress: "${wrong}" is not an IPv4 address`)
    expect(() => encodeIpv4({ ...header, totalLength: undefined } as never, new Uint8Array(65536))).toThrow(
      'IPv4.totalLength: 65556 octets are above 65535',
    )
  })
})

describe('IPv6', () => {
  test('decode is the opposite of encode', () => {
    assert(
      property(ipv6, extensions, upper, payloads, (given, list, last, payload) => {
        const input = chained(given, list, last)
        const payloadLength = list.reduce((sum, [, octets]) => sum + 1 + octets.length / 2, payload.length)
        const header = { ...input, payloadLength }
        const bytes = encodeIpv6(input, payload)
        expect(decodeIpv6(bytes)).toEqual({ header, payload })
        expect(decodeIp(Uint8Array.from([...bytes, 1]))).toEqual({ header, payload, trailing: Uint8Array.of(1) })
        expect(encodeIpv6(header, payload)).toEqual(bytes)
      }),
      { seed: 1 },
    )
  })

  test('any octets are a header or an error, and nothing is lost', () => {
    assert(
      property(
        constantFrom('', '60000000001800', '6000000000183c', '6000000000082c'),
        uint8Array({ minLength: 30, maxLength: 70 }),
        (start, bytes) => {
          survives(Uint8Array.from([...fromHex(start), ...bytes]), decodeIpv6, encodeIpv6)
        },
      ),
      { seed: 2 },
    )
  })

  test('the protocol of the payload', () => {
    const header = (list: [number, string][], last: number) =>
      chained(
        { version: 6, trafficClass: 0, flowLabel: 0, hopLimit: 1, sourceAddress: '::', destinationAddress: '::' },
        list,
        last,
      ) as Ipv6Header
    expect(upperLayerProtocol(header([], 17))).toBe(17)
    expect(upperLayerProtocol(header([[0, `00${'00'.repeat(6)}`]], 17))).toBe(17)
    expect(upperLayerProtocol(header([[44, '00000100000001']], 17))).toBe(17)
    expect(upperLayerProtocol(header([[44, '00000800000001']], 17))).toBeUndefined()
    const first = { version: 4, protocol: 17, fragmentOffset: 0 } as Ipv4Header
    expect(upperLayerProtocol(first)).toBe(17)
    expect(upperLayerProtocol({ ...first, fragmentOffset: 1 })).toBeUndefined()
  })

  test('errors tell the field', () => {
    const bytes = fromHex(`60000000000800ff${'00'.repeat(32)}1101000000000000`)
    expect(thrown(() => decodeIpv6(bytes))).toMatchObject({
      code: 'truncated',
      bit: 328,
      message: 'IPv6.extensionHeaders[0].octets: 120 bits are needed, 56 are left',
    })
    expect(thrown(() => decodeIpv6(bytes.subarray(0, 47)))).toMatchObject({ code: 'truncated', bit: 320 })
    expect(thrown(() => decodeIpv6(NONE))).toMatchObject({ code: 'truncated', path: 'IPv6.version' })
    expect(thrown(() => decodeIp(NONE))).toMatchObject({ code: 'truncated', path: 'IPv4.version' })
    const { header } = decodeIpv6(fromHex(`6000000000001100${'00'.repeat(32)}`))
    const encode = (changed: object) => () => encodeIpv6({ ...header, ...changed } as Ipv6Input, NONE)
    const of = (nextHeader: number, octets: string) => ({
      payloadLength: undefined,
      extensionHeaders: [{ nextHeader, octets }],
    })
    expect(encode({ nextHeader: 0 })).toThrow('IPv6.extensionHeaders: next header 0 announces another extension header')
    expect(encode(of(17, '00'))).toThrow('IPv6.extensionHeaders[0]: next header 17 before it is not that of an')
    expect(encode({ ...of(17, '01'), nextHeader: 0 })).toThrow('IPv6.extensionHeaders[0].octets: 1 octets are not 15')
    expect(encode({ payloadLength: 1 })).toThrow('IPv6.payloadLength: 1 octets are announced, there are 0')
    for (const wrong of [
      '',
      ':',
      ':::',
      '1::2::3',
      '1:2:3:4:5:6:7',
      '1:2:3:4:5:6:7:8:9',
      '1:2:3:4:5:6:7::8',
      '12345::',
      'g::',
      'fe80::1%eth0',
      '1.2.3.4',
      '::1.2.3.4:5',
    ])
      expect(encode({ sourceAddress: wrong }), wrong).toThrow('is not an IPv6 address')
  })
})

describe('addresses', () => {
  // RFC 5952 §1, §4.
  test.each([
    ['2001:db8:0:0:1:0:0:1', '2001:db8::1:0:0:1'],
    ['2001:0DB8:0:0:0:0:2:1', '2001:db8::2:1'],
    ['2001:db8:0:1:1:1:1:1', '2001:db8:0:1:1:1:1:1'],
    ['2001:0:0:1:0:0:0:1', '2001:0:0:1::1'],
    ['0:0:0:0:0:0:0:0', '::'],
    ['0:0:0:0:0:0:0:1', '::1'],
    ['fe80::', 'fe80::'],
    ['::ffff:c000:201', '::ffff:192.0.2.1'],
    ['64:ff9b::192.0.2.33', '64:ff9b::c000:221'],
  ])('%s is written %s', (given, expected) => {
    expect(ipv6Text(ipv6Octets(given))).toBe(expected)
  })

  test('text and octets are the same address', () => {
    assert(
      property(octets(16), octets(4), bits(16), (long, short, mask) => {
        // Groups of zeros would hardly ever come by chance.
        const thinned = long.map((b, i) => ((mask >> (i >> 1)) & 1 ? b : 0))
        expect(ipv6Octets(ipv6Text(thinned))).toEqual(thinned)
        expect(ipv4Octets(ipv4Text(short))).toEqual(short)
      }),
      { seed: 1 },
    )
    assert(
      property(ipV4(), ipV6(), (four, six) => {
        expect(ipv4Text(ipv4Octets(four))).toBe(four)
        expect(ipv6Octets(ipv6Text(ipv6Octets(six)))).toEqual(ipv6Octets(six))
        expect(new URL(`http://[${six}]/`).hostname).toBe(new URL(`http://[${ipv6Text(ipv6Octets(six))}]/`).hostname)
      }),
      { seed: 2 },
    )
  })
})

describe('UDP', () => {
  const header = record({ sourcePort: bits(16), destinationPort: bits(16), checksum: bits(16) })

  test('decode is the opposite of encode', () => {
    assert(
      property(header, payloads, (given, payload) => {
        const length = 8 + payload.length
        const bytes = encodeUdp(given, payload)
        expect(decodeUdp(bytes)).toEqual({ header: { ...given, length }, payload })
        expect(decodeUdp(Uint8Array.from([...bytes, 7])).trailing).toEqual(Uint8Array.of(7))
      }),
      { seed: 1 },
    )
  })

  test('any octets are a header or an error, and nothing is lost', () => {
    assert(
      property(constantFrom('', '000100020009', '00010002000c'), uint8Array({ maxLength: 14 }), (start, bytes) => {
        survives(Uint8Array.from([...fromHex(start), ...bytes]), decodeUdp, encodeUdp)
      }),
      { seed: 2 },
    )
  })

  test('a checksum, with which a receiver gets zero', () => {
    assert(
      property(ipv4, ipv6, header, payloads, (four, six, given, payload) => {
        for (const ip of [four, six]) {
          const checksum = udpChecksum(ip, encodeUdp(given, payload))
          expect(checksum).toBeGreaterThan(0)
          const address = ip.version === 4 ? ipv4Octets : ipv6Octets
          const bytes = encodeUdp({ ...given, checksum }, payload)
          const pseudoHeader = Uint8Array.of(0, 17, 0, bytes.length)
          expect(
            internetChecksum([address(ip.sourceAddress), address(ip.destinationAddress), pseudoHeader, bytes]),
          ).toBe(0)
        }
      }),
      { seed: 3 },
    )
  })

  test('errors tell the field', () => {
    expect(thrown(() => decodeUdp(fromHex('00010002')))).toMatchObject({ code: 'truncated', path: 'UDP.length' })
    expect(thrown(() => decodeUdp(fromHex('0001000200070000')))).toMatchObject({ code: 'malformed', bit: 32 })
    expect(thrown(() => decodeUdp(fromHex('0001000200090000')))).toMatchObject({ code: 'truncated', bit: 64 })
    expect(() => encodeUdp({ sourcePort: 1, destinationPort: 2, checksum: 0, length: 9 }, NONE)).toThrow(
      'UDP.length: 9 octets are announced, there are 8',
    )
    expect(() => udpChecksum({ version: 4, sourceAddress: '', destinationAddress: '' }, NONE)).toThrow(
      'UDP: 0 octets are no datagram',
    )
  })
})
