import { type Arbitrary, assert, boolean, integer, option, property, record, tuple, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHex, toHex } from '../asn1'
import { survives, thrown } from './header-properties'
import { decodeIeee80211, encodeIeee80211, type Ieee80211Header, type Ieee80211Options } from './ieee80211'

const NONE = new Uint8Array()
const bits = (n: number) => integer({ min: 0, max: 2 ** n - 1 })
const mac = uint8Array({ minLength: 6, maxLength: 6 }).map((b) =>
  Array.from(b, (n) => n.toString(16).padStart(2, '0')).join(':'),
)
const flags = {
  toDs: 0,
  fromDs: 0,
  moreFragments: 0,
  retry: 0,
  powerManagement: 0,
  moreData: 0,
  protectedFrame: 0,
  order: 0,
}
const control = (type: number, subtype: number, more: object = {}) => ({
  protocolVersion: 0,
  type,
  subtype,
  ...flags,
  ...more,
})

/** Headers whose fields are those that the type asks for, written down once more. */
const header: Arbitrary<Ieee80211Header> = record({
  frameControl: record({
    protocolVersion: bits(0),
    type: bits(2),
    subtype: bits(4),
    toDs: bits(1),
    fromDs: bits(1),
    moreFragments: bits(1),
    retry: bits(1),
    powerManagement: bits(1),
    moreData: bits(1),
    protectedFrame: bits(1),
    order: bits(1),
  }),
  duration: bits(16),
  address1: mac,
  address2: mac,
  address3: mac,
  sequenceControl: record({ fragmentNumber: bits(4), sequenceNumber: bits(12) }),
  address4: mac,
  qosControl: record({ tid: bits(4), eosp: bits(1), ackPolicy: bits(2), amsduPresent: bits(1), bits8to15: bits(8) }),
  htControl: bits(32),
}).map(({ address2, address3, sequenceControl, address4, qosControl, htControl, ...first }) => {
  const { type, subtype, toDs, fromDs, order } = first.frameControl
  if (type === 0) return { ...first, address2, address3, sequenceControl, ...(order === 1 && { htControl }) }
  if (type === 2)
    return {
      ...first,
      address2,
      address3,
      sequenceControl,
      ...(toDs === 1 && fromDs === 1 && { address4 }),
      ...(subtype >= 8 && { qosControl, ...(order === 1 && { htControl }) }),
    }
  const both = type === 1 && ![0, 1, 3, 6, 7, 12, 13].includes(subtype)
  return both ? { ...first, address2 } : first
})

describe('IEEE 802.11', () => {
  test('QoS data outside of a basic service set, as 802.11p sends it', () => {
    const bytes = fromHex('88000000ffffffffffff04e548000001ffffffffffff50032300aaaa030000008947')
    const { header, payload } = decodeIeee80211(bytes)
    expect(header).toEqual({
      frameControl: control(2, 8),
      duration: 0,
      address1: 'ff:ff:ff:ff:ff:ff',
      address2: '04:e5:48:00:00:01',
      address3: 'ff:ff:ff:ff:ff:ff',
      sequenceControl: { fragmentNumber: 0, sequenceNumber: 53 },
      qosControl: { tid: 3, eosp: 0, ackPolicy: 1, amsduPresent: 0, bits8to15: 0 },
    })
    expect(toHex(payload)).toBe('AAAA030000008947')
    expect(encodeIeee80211(header, payload)).toEqual(bytes)
  })

  test('every field in its place', () => {
    // QoS data, to and from the distribution system, with HT Control.
    const bytes = fromHex(`88ff3412${'010203040506'.repeat(3)}f3de0a0b0c0d0e0fb5c778563412ff`)
    expect(decodeIeee80211(bytes)).toEqual({
      header: {
        frameControl: control(2, 8, {
          toDs: 1,
          fromDs: 1,
          moreFragments: 1,
          retry: 1,
          powerManagement: 1,
          moreData: 1,
          protectedFrame: 1,
          order: 1,
        }),
        duration: 0x1234,
        address1: '01:02:03:04:05:06',
        address2: '01:02:03:04:05:06',
        address3: '01:02:03:04:05:06',
        sequenceControl: { fragmentNumber: 3, sequenceNumber: 0xdef },
        address4: '0a:0b:0c:0d:0e:0f',
        qosControl: { tid: 5, eosp: 1, ackPolicy: 1, amsduPresent: 1, bits8to15: 0xc7 },
        htControl: 0x12345678,
      },
      payload: Uint8Array.of(255),
    })
  })

  test('acknowledgements, requests to send, beacons', () => {
    const ack = decodeIeee80211(fromHex('d4000000010203040506'))
    expect(ack).toEqual({
      header: { frameControl: control(1, 13), duration: 0, address1: '01:02:03:04:05:06' },
      payload: NONE,
    })
    const rts = decodeIeee80211(fromHex('b4000000010203040506111213141516'))
    expect(rts.header).toMatchObject({ address1: '01:02:03:04:05:06', address2: '11:12:13:14:15:16' })
    const beacon = decodeIeee80211(fromHex(`80000000${'ff'.repeat(6)}${'11'.repeat(12)}1000${'00'.repeat(12)}`))
    expect(beacon.header).toMatchObject({
      frameControl: { type: 0, subtype: 8 },
      sequenceControl: { fragmentNumber: 0, sequenceNumber: 1 },
    })
    expect(beacon.payload).toHaveLength(12)
  })

  test('the frame check sequence is not payload, if there is one', () => {
    const bytes = fromHex('d400000001020304050611223344')
    expect(toHex(decodeIeee80211(bytes, { fcs: true }).trailing!)).toBe('11223344')
    expect(decodeIeee80211(bytes, { fcs: true }).payload).toHaveLength(0)
    expect(decodeIeee80211(bytes).payload).toHaveLength(4)
    expect(decodeIeee80211(bytes)).not.toHaveProperty('trailing')
  })

  test('padding between header and body is kept', () => {
    const bytes = fromHex('88000000ffffffffffff04e548000001ffffffffffff500323001234aaaa03')
    const { header, payload } = decodeIeee80211(bytes, { dataPad: true })
    expect(header.pad).toBe('1234')
    expect(toHex(payload)).toBe('AAAA03')
    expect(encodeIeee80211(header, payload)).toEqual(bytes)
    expect(decodeIeee80211(bytes).header).not.toHaveProperty('pad')
    // A header of 24 octets needs none.
    const plain = fromHex('08000000ffffffffffff04e548000001ffffffffffff5003aaaa03')
    expect(toHex(decodeIeee80211(plain, { dataPad: true }).payload)).toBe('AAAA03')
  })

  test('decode is the opposite of encode', () => {
    const pads = option(uint8Array({ minLength: 2, maxLength: 2 }), { nil: undefined })
    assert(
      property(header, pads, uint8Array({ maxLength: 20 }), (given, pad, payload) => {
        expect(decodeIeee80211(encodeIeee80211(given, payload))).toEqual({ header: given, payload })
        const length = encodeIeee80211(given, NONE).length
        if (!pad || given.frameControl.type !== 2 || length % 4 !== 2) return
        const padded = { ...given, pad: toHex(pad).toLowerCase() }
        expect(decodeIeee80211(encodeIeee80211(padded, payload), { dataPad: true })).toEqual({
          header: padded,
          payload,
        })
      }),
      { seed: 1 },
    )
  })

  test('any octets are a header or an error, and nothing is lost', () => {
    const options: Arbitrary<Ieee80211Options> = record({ fcs: boolean(), dataPad: boolean() })
    assert(
      property(tuple(bits(6), bits(8)), uint8Array({ maxLength: 50 }), options, ([first, second], bytes, given) => {
        const frame = Uint8Array.of(first << 2, second, ...bytes)
        survives(frame, (b) => decodeIeee80211(b, given), encodeIeee80211)
      }),
      { seed: 2, numRuns: 500 },
    )
  })

  test('errors tell the field', () => {
    expect(thrown(() => decodeIeee80211(fromHex('8900')))).toMatchObject({
      code: 'enumeration',
      path: 'IEEE80211.frameControl.protocolVersion',
      bit: 0,
    })
    expect(thrown(() => decodeIeee80211(fromHex('88000000ffffffffffff04')))).toMatchObject({
      code: 'truncated',
      path: 'IEEE80211.address2',
      bit: 80,
    })
    expect(thrown(() => decodeIeee80211(fromHex('880000'), { fcs: true }))).toMatchObject({
      code: 'truncated',
      path: 'IEEE80211.fcs',
    })
    const ack = { frameControl: control(1, 13), duration: 0, address1: '01:02:03:04:05:06' }
    const encode = (changed: object) => () => encodeIeee80211({ ...ack, ...changed } as Ieee80211Header, NONE)
    expect(encode({ address2: '01:02:03:04:05:06' })).toThrow('IEEE80211: no field is named "address2"')
    expect(encode({ frameControl: control(1, 11) })).toThrow('IEEE80211.address2: is missing')
    expect(encode({ frameControl: undefined })).toThrow('IEEE80211.frameControl: is missing')
    expect(encode({ frameControl: control(1, 16) })).toThrow('IEEE80211.frameControl.subtype: 16 is above 15')
    expect(encode({ frameControl: { type: 1 } })).toThrow('IEEE80211.frameControl.protocolVersion: is missing')
    expect(encode({ pad: '0000' })).toThrow('IEEE80211.pad: 2 octets are not 0')
    expect(() => encodeIeee80211(undefined as never, NONE)).toThrow('IEEE80211: is missing')
  })
})
