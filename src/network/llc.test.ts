import { assert, constantFrom, integer, oneof, property, record, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHex, toHex } from '../asn1'
import { survives, thrown } from './header-properties'
import { decodeLlc, encodeLlc, type LlcHeader } from './llc'

const octet = integer({ min: 0, max: 255 })
const word = integer({ min: 0, max: 0xffff })
const SNAP = { dsap: 0xaa, ssap: 0xaa, control: 3 }
const header = oneof(
  record({ dsap: octet.filter((n) => n !== 0xaa), ssap: octet, control: octet.map((n) => n | 3) }),
  record({ dsap: octet, ssap: octet, control: word.filter((n) => (n & 3) !== 3) }),
  word.map((etherType) => ({ ...SNAP, oui: '000000', etherType })),
  word.map((protocolId) => ({ ...SNAP, oui: '00a0c6', protocolId })),
)

describe('LLC', () => {
  test('SNAP with an EtherType', () => {
    const { header, payload } = decodeLlc(fromHex('aaaa0300000088dc03'))
    expect(header).toEqual({ ...SNAP, oui: '000000', etherType: 0x88dc })
    expect(toHex(payload)).toBe('03')
  })

  test('SNAP with a protocol of another organization', () => {
    expect(decodeLlc(fromHex('aaaa0300000c010b')).header).toEqual({ ...SNAP, oui: '00000c', protocolId: 0x010b })
  })

  test('without SNAP, and with the long control field', () => {
    expect(decodeLlc(fromHex('424203ff'))).toEqual({
      header: { dsap: 0x42, ssap: 0x42, control: 3 },
      payload: Uint8Array.of(255),
    })
    expect(decodeLlc(fromHex('aaaa0102ff'))).toEqual({
      header: { dsap: 0xaa, ssap: 0xaa, control: 0x0201 },
      payload: Uint8Array.of(255),
    })
  })

  test('decode is the opposite of encode', () => {
    assert(
      property(header, uint8Array({ maxLength: 20 }), (given, payload) => {
        expect(decodeLlc(encodeLlc(given, payload))).toEqual({ header: given, payload })
      }),
      { seed: 1 },
    )
  })

  test('any octets are a header or an error, and nothing is lost', () => {
    assert(
      property(constantFrom('', 'aaaa03', 'aaaa03000000', 'aaaa'), uint8Array({ maxLength: 12 }), (start, bytes) => {
        survives(Uint8Array.from([...fromHex(start), ...bytes]), decodeLlc, encodeLlc)
      }),
      { seed: 2 },
    )
  })

  test('errors tell the field', () => {
    expect(thrown(() => decodeLlc(fromHex('aa')))).toMatchObject({ code: 'truncated', bit: 8, path: 'LLC.ssap' })
    expect(thrown(() => decodeLlc(fromHex('aaaa00')))).toMatchObject({
      code: 'truncated',
      bit: 24,
      path: 'LLC.control',
    })
    expect(thrown(() => decodeLlc(fromHex('aaaa0300000089')))).toMatchObject({ bit: 48, path: 'LLC.etherType' })
    const encode = (given: object) => () => encodeLlc(given as LlcHeader, new Uint8Array())
    expect(encode({ dsap: 1, ssap: 1, control: 0x103 })).toThrow('LLC.control: 259 is above 255')
    expect(encode({ ...SNAP, oui: '000000' })).toThrow('LLC.etherType: is missing')
    expect(encode({ ...SNAP, oui: '000001', etherType: 1 })).toThrow('LLC: no field is named "etherType"')
    expect(encode({ dsap: 1, ssap: 1, control: 3, oui: '000000' })).toThrow('LLC: no field is named "oui"')
    expect(encode(SNAP)).toThrow('LLC.oui: is missing')
  })
})
