import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { assert, integer, property, record, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHex, toHex } from '../asn1'
import { survives, thrown } from './header-properties'
import { decodeIp, decodeIpv6, encodeIpv6, type Ipv6Header, upperLayerProtocol } from './ip'
import { decodeSll, decodeSll2, encodeSll, encodeSll2 } from './linux-cooked'
import { decodeUdp, encodeUdp, type UdpHeader } from './udp'

const bits = (n: number) => integer({ min: 0, max: 2 ** n - 1 })
const address = uint8Array({ minLength: 8, maxLength: 8 }).map((b) => toHex(b).toLowerCase())

const sll = record({
  packetType: bits(16),
  arphrdType: bits(16),
  addressLength: bits(16),
  address,
  protocolType: bits(16),
})
const sll2 = record({
  packetType: bits(8),
  arphrdType: bits(16),
  addressLength: bits(8),
  address,
  protocolType: bits(16),
  reserved: bits(16),
  interfaceIndex: bits(32),
})
const payloads = uint8Array({ maxLength: 20 })

describe('Linux cooked', () => {
  test('version 1', () => {
    const { header, payload } = decodeSll(fromHex('000400010006001122334455000008004500'))
    expect(header).toEqual({
      packetType: 4,
      arphrdType: 1,
      addressLength: 6,
      address: '0011223344550000',
      protocolType: 0x0800,
    })
    expect(toHex(payload)).toBe('4500')
  })

  test('version 2', () => {
    const { header, payload } = decodeSll2(fromHex('86dd0000000000020304010600112233445500006000'))
    expect(header).toEqual({
      packetType: 1,
      arphrdType: 0x0304,
      addressLength: 6,
      address: '0011223344550000',
      protocolType: 0x86dd,
      reserved: 0,
      interfaceIndex: 2,
    })
    expect(toHex(payload)).toBe('6000')
  })

  test('decode is the opposite of encode', () => {
    assert(
      property(sll, sll2, payloads, (first, second, payload) => {
        expect(decodeSll(encodeSll(first, payload))).toEqual({ header: first, payload })
        expect(decodeSll2(encodeSll2(second, payload))).toEqual({ header: second, payload })
      }),
      { seed: 1 },
    )
  })

  test('any octets are a header or an error, and nothing is lost', () => {
    assert(
      property(uint8Array({ maxLength: 30 }), (bytes) => {
        expect(survives(bytes, decodeSll, encodeSll)).toBe(bytes.length >= 16)
        expect(survives(bytes, decodeSll2, encodeSll2)).toBe(bytes.length >= 20)
      }),
      { seed: 2 },
    )
  })

  test('errors tell the field', () => {
    expect(thrown(() => decodeSll(new Uint8Array(15)))).toMatchObject({ code: 'truncated', path: 'SLL.protocolType' })
    expect(thrown(() => decodeSll2(new Uint8Array(19)))).toMatchObject({ code: 'truncated', path: 'SLL2.address' })
    const header = decodeSll(new Uint8Array(16)).header
    expect(() => encodeSll({ ...header, address: '001122334455' }, new Uint8Array())).toThrow(
      'SLL.address: 6 octets are not 8',
    )
    expect(() => encodeSll({ ...header, reserved: 0 } as never, new Uint8Array())).toThrow(
      'SLL: no field is named "reserved"',
    )
  })
})

const file = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/etsi/wsmp.json')
const vectors: { id: string; frameHex: string; linkType: number; udpPayload?: string }[] = existsSync(file)
  ? JSON.parse(readFileSync(file, 'utf8')).filter((v: { linkType: number }) => v.linkType === 113)
  : []

describe.skipIf(vectors.length === 0)('outside vectors of link type 113', () => {
  test.each(vectors)('$id: the UDP payload is reached through the headers', ({ frameHex, udpPayload }) => {
    const cooked = decodeSll(fromHex(frameHex))
    expect(cooked.header.protocolType).toBe(0x86dd)
    const ip = decodeIp(cooked.payload)
    const ipHeader = ip.header as Ipv6Header
    expect(ipHeader).toMatchObject({
      version: 6,
      trafficClass: 3,
      flowLabel: 0,
      payloadLength: 206,
      nextHeader: 17,
      hopLimit: 0,
    })
    expect(upperLayerProtocol(ipHeader)).toBe(17)
    const udp = decodeUdp(ip.payload)
    expect(udp.header).toEqual({ sourcePort: 9000, destinationPort: 9000, length: 206, checksum: 0 } as UdpHeader)
    expect(toHex(udp.payload)).toBe(udpPayload!.toUpperCase())
    expect(decodeIpv6(cooked.payload)).toEqual(ip)
    const again = encodeSll(cooked.header, encodeIpv6(ipHeader, encodeUdp(udp.header, udp.payload)))
    expect(toHex(again)).toBe(frameHex.toUpperCase())
  })
})
