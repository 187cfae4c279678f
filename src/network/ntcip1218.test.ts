import { assert, boolean, type constantFrom, integer, property, record, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodecError, fromHex, toHex } from '../asn1'
import {
  decodeRsuOptions,
  encodeRsuOptions,
  ntcip1218Tables,
  type RsuObjectName,
  type RsuOptions,
  rsuObjectIdentifier,
} from './ntcip1218'

describe('the options octet', () => {
  test.each<[string, Partial<RsuOptions>]>([
    ['00', {}],
    ['80', { process1609dot2: true }],
    ['C0', { process1609dot2: true, unsecure: true }],
    ['20', { stopOnShortCommLoss: true }],
    ['10', { stopOnLongCommLoss: true }],
    ['01', { reserved: 1 }],
    [
      'FF',
      { process1609dot2: true, unsecure: true, stopOnShortCommLoss: true, stopOnLongCommLoss: true, reserved: 15 },
    ],
  ])('%s', (hex, options) => {
    const none = { process1609dot2: false, unsecure: false, stopOnShortCommLoss: false, stopOnLongCommLoss: false }
    expect(toHex(encodeRsuOptions(options))).toBe(hex)
    expect(decodeRsuOptions(fromHex(hex))).toEqual({ ...none, ...options })
  })

  test('decode is the opposite of encode', () => {
    const options = record(
      {
        process1609dot2: boolean(),
        unsecure: boolean(),
        stopOnShortCommLoss: boolean(),
        stopOnLongCommLoss: boolean(),
        reserved: integer({ min: 1, max: 15 }),
      },
      { requiredKeys: ['process1609dot2', 'unsecure', 'stopOnShortCommLoss', 'stopOnLongCommLoss'] },
    ) as ReturnType<typeof constantFrom<RsuOptions[]>>
    assert(
      property(options, (value) => {
        expect(decodeRsuOptions(encodeRsuOptions(value))).toEqual(value)
      }),
      { seed: 1 },
    )
  })

  test('any octets are options or an error', () => {
    assert(
      property(uint8Array({ maxLength: 3 }), (octets) => {
        if (octets.length === 1) expect(encodeRsuOptions(decodeRsuOptions(octets))).toEqual(octets)
        else expect(() => decodeRsuOptions(octets)).toThrow(CodecError)
      }),
      { seed: 2 },
    )
  })

  test('errors tell the field', () => {
    expect(() => decodeRsuOptions(new Uint8Array())).toThrow(
      'RsuOptions.process1609dot2: 1 bits are needed, 0 are left',
    )
    expect(() => decodeRsuOptions(new Uint8Array(2))).toThrow('RsuOptions: 1 octets follow the options')
    expect(() => encodeRsuOptions({ unsecure: 1 as never })).toThrow('RsuOptions.unsecure: 1 is not a boolean')
    expect(() => encodeRsuOptions({ reserved: 16 })).toThrow('RsuOptions.reserved: 16 is above 15')
    expect(() => encodeRsuOptions({ bypass: true } as never)).toThrow('RsuOptions: no field is named "bypass"')
  })
})

describe('the tables', () => {
  // As V2X-Hub, jpo-cvmanager and configure-rsu address them.
  test.each<[RsuObjectName, number, string]>([
    ['rsuMsgRepeatPayload', 3, '1.3.6.1.4.1.1206.4.2.18.3.2.1.7.3'],
    ['rsuMsgRepeatOptions', 3, '1.3.6.1.4.1.1206.4.2.18.3.2.1.11.3'],
    ['rsuIFMOptions', 1, '1.3.6.1.4.1.1206.4.2.18.4.2.1.7.1'],
    ['rsuReceivedMsgStatus', 1, '1.3.6.1.4.1.1206.4.2.18.5.2.1.10.1'],
    ['rsuXmitMsgFwdingSecure', 2, '1.3.6.1.4.1.1206.4.2.18.20.2.1.8.2'],
    ['rsuXmitMsgFwdingStatus', 1, '1.3.6.1.4.1.1206.4.2.18.20.2.1.9.1'],
  ])('%s of row %i is %s', (name, row, oid) => {
    expect(rsuObjectIdentifier(name, row)).toBe(oid)
  })

  test('number their columns from 1 on without a gap', () => {
    for (const { columns } of Object.values(ntcip1218Tables))
      expect(Object.values(columns).map(({ column }) => column)).toEqual(Object.keys(columns).map((_, i) => i + 1))
  })

  test('errors tell what is wrong', () => {
    expect(() => rsuObjectIdentifier('rsuMode' as never, 1)).toThrow('RsuObject: "rsuMode" is no object of the tables')
    expect(() => rsuObjectIdentifier('constructor' as never, 1)).toThrow(CodecError)
    expect(() => rsuObjectIdentifier('rsuIFMPsid', 0)).toThrow('RsuObject.row: 0 is below 1')
  })
})
