import { assert, constantFrom, integer, oneof, property, record, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodecError, fromHex, toHex } from '../asn1'
import { type BtpHeader, btpPortName, btpPorts, decodeBtp, encodeBtp } from './btp'

// The outside vectors for BTP are in geonetworking.test.ts.

const port = integer({ min: 0, max: 65535 })
const header = oneof(
  record({ type: constantFrom('A' as const), destinationPort: port, sourcePort: port }),
  record({ type: constantFrom('B' as const), destinationPort: port, destinationPortInfo: port }),
)

describe('BTP', () => {
  test('every field has its place', () => {
    expect(toHex(encodeBtp({ type: 'A', destinationPort: 2001, sourcePort: 1 }, Uint8Array.of(255)))).toBe('07D10001FF')
    expect(toHex(encodeBtp({ type: 'B', destinationPort: 2002, destinationPortInfo: 2 }, new Uint8Array()))).toBe(
      '07D20002',
    )
  })

  test('decode is the opposite of encode', () => {
    assert(
      property(header, uint8Array({ maxLength: 20 }), (given, payload) => {
        expect(decodeBtp(encodeBtp(given, payload), given.type)).toEqual({ header: given, payload })
      }),
      { seed: 1 },
    )
  })

  test('any octets are a header or an error', () => {
    assert(
      property(uint8Array({ maxLength: 8 }), constantFrom('A' as const, 'B' as const), (bytes, type) => {
        if (bytes.length < 4) {
          expect(() => decodeBtp(bytes, type)).toThrow(CodecError)
          return
        }
        const { header, payload } = decodeBtp(bytes, type)
        expect(payload.buffer).toBe(bytes.buffer)
        expect(encodeBtp(header, payload)).toEqual(bytes)
      }),
      { seed: 2 },
    )
  })

  test('errors tell the field', () => {
    expect(() => decodeBtp(fromHex('07d100'), 'B')).toThrow('BTP.destinationPortInfo: 16 bits are needed, 8 are left')
    expect(() => decodeBtp(fromHex('07d10000'), 'C' as 'A')).toThrow('BTP.type: "C" is not one of the labels')
    const encode = (given: unknown) => () => encodeBtp(given as BtpHeader, new Uint8Array())
    expect(encode({ type: 'B', destinationPort: 65536, destinationPortInfo: 0 })).toThrow(
      'BTP.destinationPort: 65536 is above 65535',
    )
    expect(encode({ type: 'B', destinationPort: 1 })).toThrow('BTP.destinationPortInfo: is missing')
    expect(encode({ type: 'B', destinationPort: 1, destinationPortInfo: 0, sourcePort: 0 })).toThrow(
      'BTP: no field is named "sourcePort"',
    )
    expect(encode({ destinationPort: 1, sourcePort: 0 })).toThrow('BTP.type: undefined is not one of the labels')
  })
})

describe('ports', () => {
  test('have names, and names have ports', () => {
    expect(btpPorts.CAM).toBe(2001)
    for (const [name, port] of Object.entries(btpPorts)) expect(btpPortName(port)).toBe(name)
    expect(btpPortName(2011)).toBeUndefined()
  })
})
