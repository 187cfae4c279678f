import {
  type Arbitrary,
  array,
  assert,
  bigInt,
  constantFrom,
  integer,
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
import { decodeRadiotap, encodeRadiotap, type RadiotapInput } from './radiotap'
import { type RadiotapFields, radiotapFields } from './radiotap-fields'

const NONE = new Uint8Array()
const FRAME = fromHex('d4000000010203040506')
const bits = (n: number) => integer({ min: 0, max: 2 ** n - 1 })
const signed = integer({ min: -128, max: 127 })
const long = oneof(bits(53), bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }))
const octets = (length: number) =>
  uint8Array({ minLength: length, maxLength: length }).map((b) => toHex(b).toLowerCase())
const flag = bits(1)

const values = {
  tsft: long,
  flags: record({
    cfp: flag,
    shortPreamble: flag,
    wep: flag,
    fragmentation: flag,
    fcsAtEnd: flag,
    dataPad: flag,
    badFcs: flag,
    shortGi: flag,
  }),
  rate: bits(8),
  channel: record({ frequency: bits(16), flags: bits(16) }),
  fhss: record({ hopSet: bits(8), hopPattern: bits(8) }),
  dbmAntennaSignal: signed,
  dbmAntennaNoise: signed,
  lockQuality: bits(16),
  txAttenuation: bits(16),
  dbTxAttenuation: bits(16),
  dbmTxPower: signed,
  antenna: bits(8),
  dbAntennaSignal: bits(8),
  dbAntennaNoise: bits(8),
  rxFlags: bits(16),
  txFlags: bits(16),
  rtsRetries: bits(8),
  dataRetries: bits(8),
  xChannel: record({ flags: bits(32), frequency: bits(16), channel: bits(8), maxPower: bits(8) }),
  mcs: record({ known: bits(8), flags: bits(8), mcs: bits(8) }),
  ampduStatus: record({ referenceNumber: bits(32), flags: bits(16), delimiterCrc: bits(8), reserved: bits(8) }),
  vht: record({
    known: bits(16),
    flags: bits(8),
    bandwidth: bits(8),
    mcsNss: octets(4),
    coding: bits(8),
    groupId: bits(8),
    partialAid: bits(16),
  }),
  timestamp: record({ timestamp: long, accuracy: bits(16), unitPosition: bits(8), flags: bits(8) }),
  he: record({
    data1: bits(16),
    data2: bits(16),
    data3: bits(16),
    data4: bits(16),
    data5: bits(16),
    data6: bits(16),
  }),
  heMu: record({ flags1: bits(16), flags2: bits(16), ruChannel1: octets(4), ruChannel2: octets(4) }),
  heMuOtherUser: record({
    perUser1: bits(16),
    perUser2: bits(16),
    perUserPosition: bits(8),
    perUserKnown: bits(8),
  }),
  zeroLengthPsdu: bits(8),
  lSig: record({ data1: bits(16), data2: bits(16) }),
} satisfies { [N in keyof Required<RadiotapFields>]: Arbitrary<unknown> }
const fields = record(values, { requiredKeys: [] }) as Arbitrary<RadiotapFields>

const vendor = record({ oui: octets(3), subNamespace: bits(8), data: integer({ min: 0, max: 9 }).chain(octets) })
const namespace = oneof(
  record({ fields }),
  // Bits in the words of a vendor's namespace are the vendor's.
  tuple(vendor, array(bits(29), { maxLength: 2 })),
)

const bitsOf = (given: RadiotapFields) =>
  radiotapFields.reduce((word, { name }, bit) => (given[name] === undefined ? word : word + 2 ** bit), 0)

/** A header with several namespaces, whose words of `present` are put together once more. */
const header: Arbitrary<RadiotapInput> = tuple(
  record({ pad: bits(8), fields }),
  array(namespace, { maxLength: 3 }),
  option(octets(3), { nil: undefined }),
).map(([first, others, rest]) => {
  const words = [bitsOf(first.fields)]
  const last = () => words.length - 1
  for (const other of others) {
    words[last()]! += 2 ** ('fields' in other ? 29 : 30)
    if ('fields' in other) words.push(bitsOf(other.fields))
    else words.push(...(other[1].length > 0 ? other[1] : [0]))
  }
  const present = words.map((word, i) => (i < last() ? word + 2 ** 31 : word))
  const more = others.map((other) => ('fields' in other ? other : { vendor: other[0] }))
  return { version: 0, ...first, present, ...(more.length > 0 && { more }), ...(rest !== undefined && { rest }) }
})

const noFlags = { cfp: 0, shortPreamble: 0, wep: 0, fragmentation: 0, fcsAtEnd: 0, dataPad: 0, badFcs: 0, shortGi: 0 }
const hex = (...parts: string[]) => fromHex(parts.join('').replaceAll(' ', ''))

describe('radiotap', () => {
  test('a frame as 802.11p receives it', () => {
    const bytes = hex('00 00 1a00 2f480000', '8877665544332211 10 0c 0c17 4001 c4 02 0000', toHex(FRAME), '11223344')
    const { header, payload, trailing } = decodeRadiotap(bytes)
    expect(header).toEqual({
      version: 0,
      pad: 0,
      length: 26,
      present: [0x482f],
      fields: {
        tsft: 0x1122334455667788n,
        flags: { ...noFlags, fcsAtEnd: 1 },
        rate: 12,
        channel: { frequency: 5900, flags: 0x0140 },
        dbmAntennaSignal: -60,
        antenna: 2,
        rxFlags: 0,
      },
    })
    expect(payload).toEqual(FRAME)
    expect(toHex(trailing!)).toBe('11223344')
    const { version, pad, fields } = header
    expect(encodeRadiotap({ version, pad, fields }, bytes.subarray(26))).toEqual(bytes)
  })

  test('fields are aligned to where the header begins', () => {
    // Rate at 8, channel at 10, FHSS at 14, lock quality at 16, A-MPDU status at 20, timestamp at 32.
    const bytes = hex(
      '00 00 2c00 9c005000',
      '0c00 0c174001 0102 3412',
      '0000 78563412 0500 aa00',
      '00000000',
      '0100000000000000 0200 03 04',
    )
    expect(decodeRadiotap(bytes)).toEqual({
      header: {
        version: 0,
        pad: 0,
        length: 44,
        present: [0x50009c],
        fields: {
          rate: 12,
          channel: { frequency: 5900, flags: 0x0140 },
          fhss: { hopSet: 1, hopPattern: 2 },
          lockQuality: 0x1234,
          ampduStatus: { referenceNumber: 0x12345678, flags: 5, delimiterCrc: 0xaa, reserved: 0 },
          timestamp: { timestamp: 1, accuracy: 2, unitPosition: 3, flags: 4 },
        },
      },
      payload: NONE,
    })
    // Also where the octets are part of larger ones.
    const shifted = new Uint8Array([9, ...bytes]).subarray(1)
    expect(decodeRadiotap(shifted)).toEqual(decodeRadiotap(bytes))
  })

  test('the signal at each antenna, in namespaces of their own', () => {
    // As iwlwifi writes it: the first word announces flags, rate and signal, the others signal and antenna.
    const bytes = hex('00 00 1700', '260000a0 200800a0 20080000', '000c d0 cf00 d101', 'ff', 'd4')
    const { header, payload } = decodeRadiotap(bytes)
    expect(header).toEqual({
      version: 0,
      pad: 0,
      length: 23,
      present: [0xa0000026, 0xa0000820, 0x00000820],
      fields: { flags: noFlags, rate: 12, dbmAntennaSignal: -48 },
      more: [{ fields: { dbmAntennaSignal: -49, antenna: 0 } }, { fields: { dbmAntennaSignal: -47, antenna: 1 } }],
    })
    expect(toHex(payload)).toBe('FFD4')
    expect(encodeRadiotap(header, payload)).toEqual(bytes)
  })

  test("a vendor's namespace is kept, and left again", () => {
    const bytes = hex('00 00 1e00', '040000c0 050000a0 04000000', '0c 00', '001122 07 0500 a1a2a3a4a5', '19', 'd4d5')
    const { header, payload } = decodeRadiotap(bytes)
    expect(header).toMatchObject({
      fields: { rate: 12 },
      more: [{ vendor: { oui: '001122', subNamespace: 7, data: 'a1a2a3a4a5' } }, { fields: { rate: 0x19 } }],
    })
    expect(header).not.toHaveProperty('rest')
    expect(toHex(payload)).toBe('D4D5')
    expect(encodeRadiotap(header, payload)).toEqual(bytes)
  })

  test('what is not known is kept, and so is padding that is not zero', () => {
    // Bit 28 has no place of its own; the octets from there on are as they are.
    const bytes = hex('00 00 1800', '0c000010', '0c 55 0c174001', '0000 1c00 0400 01020304')
    const { header, payload } = decodeRadiotap(bytes)
    expect(header).toEqual({
      version: 0,
      pad: 0,
      length: 24,
      present: [0x1000000c],
      fields: { rate: 12, channel: { frequency: 5900, flags: 0x0140 } },
      padding: [{ offset: 9, octets: '55' }],
      rest: '00001c00040001020304',
    })
    expect(encodeRadiotap(header, payload)).toEqual(bytes)
    // Bits of a second word in radiotap's own namespace are numbered on.
    expect(decodeRadiotap(hex('00 00 0e00', '04000080 04000000', '0c 07')).header).toMatchObject({
      fields: { rate: 12 },
      rest: '07',
    })
  })

  test('decode is the opposite of encode', () => {
    assert(
      property(header, uint8Array({ minLength: 4, maxLength: 20 }), (given, behind) => {
        const bytes = encodeRadiotap(given, behind)
        const { header, payload, trailing = NONE } = decodeRadiotap(bytes)
        expect(header).toEqual({ ...given, length: bytes.length - behind.length })
        expect(Uint8Array.from([...payload, ...trailing])).toEqual(behind)
        expect(trailing).toHaveLength(given.fields.flags?.fcsAtEnd ? 4 : 0)
        expect(encodeRadiotap(header, behind)).toEqual(bytes)
        if (given.more || given.rest !== undefined) return
        const { present, ...without } = given
        expect(encodeRadiotap(without, behind)).toEqual(bytes)
      }),
      { seed: 1, numRuns: 300 },
    )
  })

  test('any octets are a header or an error, and nothing is lost', () => {
    const words = array(tuple(bits(29), constantFrom(0, 0, 1, 2, 3)), { minLength: 1, maxLength: 3 })
    assert(
      property(words, bits(6), uint8Array({ maxLength: 90 }), (given, length, bytes) => {
        const present = given.flatMap(([word, space], i) => {
          const more = i + 1 < given.length ? 128 : 0
          return [word & 255, (word >> 8) & 255, (word >> 16) & 255, (word >> 24) | (space << 5) | more]
        })
        survives(Uint8Array.of(0, 0, length, 0, ...present, ...bytes), decodeRadiotap, encodeRadiotap)
        survives(bytes, decodeRadiotap, encodeRadiotap)
      }),
      { seed: 2, numRuns: 1000 },
    )
  })

  test.each([
    ['00', 'truncated', 8, 'Radiotap.pad: 8 bits are needed, 0 are left'],
    ['01000800', 'enumeration', 0, 'Radiotap.version: 1 is not 0, the only one whose format is known'],
    ['0000070000000000', 'malformed', 16, 'Radiotap.length: 7 octets are no radiotap header'],
    ['0000090000000000', 'truncated', 64, 'Radiotap.length: 9 octets are announced, 8 are there'],
    ['0000080000000080', 'truncated', 64, 'Radiotap.present: 32 bits are needed, 0 are left'],
    ['000009000c00000000', 'truncated', 72, 'Radiotap.fields.padding: 8 bits are needed, 0 are left'],
    ['00000a00080000000000', 'truncated', 80, 'Radiotap.fields.channel.flags: 16 bits are needed, 0 are left'],
    ['0000080000000060', 'malformed', 32, 'Radiotap.present[0]: two namespaces at once'],
    ['000009000200000010', 'truncated', 72, 'Radiotap.fcs: 4 octets are needed, 0 are left'],
    ['00000c00000000a000000060', 'malformed', 64, 'Radiotap.present[1]: two namespaces at once'],
    ['00000d0000000040001122000100', 'truncated', 96, 'Radiotap.more[0].vendor.data: 16 bits are needed, 8 are left'],
  ])('%s is %s', (octets, code, bit, message) => {
    expect(thrown(() => decodeRadiotap(fromHex(octets)))).toMatchObject({ code, bit, message })
  })

  const rate = { version: 0, pad: 0, fields: { rate: 1 } }
  test.each<[unknown, string]>([
    [undefined, 'Radiotap: is missing'],
    [{ version: 0, pad: 0 }, 'Radiotap.fields: is missing'],
    [{ ...rate, version: 1 }, 'Radiotap.version: 1 is not 0'],
    [{ ...rate, length: 8 }, 'Radiotap.length: 8 octets are announced, there are 9'],
    [{ ...rate, fields: { rate: 256 } }, 'Radiotap.fields.rate: 256 is above 255'],
    [{ ...rate, fields: { rates: 1 } }, 'Radiotap.fields: no field is named "rates"'],
    [{ ...rate, fields: { channel: { frequency: 5900 } } }, 'Radiotap.fields.channel.flags: is missing'],
    [{ ...rate, fields: { flags: 16 } }, 'Radiotap.fields.flags: 16 is not an object'],
    [{ ...rate, fields: { tsft: -1n } }, 'Radiotap.fields.tsft: -1 is not in 0…18446744073709551615'],
    [{ ...rate, present: [0] }, 'Radiotap.fields.rate: `present` does not announce it'],
    [{ ...rate, present: [6] }, 'Radiotap.fields.flags: is missing'],
    [{ ...rate, present: [] }, 'Radiotap.present: there is at least one word'],
    [{ ...rate, present: 4 }, 'Radiotap.present: 4 is not an array'],
    [{ ...rate, present: [2 ** 31 + 4] }, 'Radiotap.present[0]: bit 31 tells whether a word follows'],
    [{ ...rate, present: [4, 4] }, 'Radiotap.present[0]: bit 31 tells whether a word follows'],
    [{ ...rate, more: [{ fields: {} }] }, 'Radiotap.present: is missing'],
    [{ ...rate, more: [{ fields: {} }], present: [4] }, 'Radiotap.more[0]: `present` does not announce it'],
    [{ ...rate, present: [2 ** 30 + 4] }, 'Radiotap.more[0]: is missing'],
    [{ ...rate, present: [2 ** 30 + 4], more: [{ fields: {} }] }, 'Radiotap.more[0]: no field is named "fields"'],
    [{ ...rate, present: [2 ** 30 + 4], more: [{}] }, 'Radiotap.more[0].vendor: is missing'],
    [{ ...rate, padding: [{ offset: 8, octets: '01' }] }, 'Radiotap.padding: no field is padded at octet 8'],
    [{ ...rate, padding: [{ offset: 7, octets: '01' }] }, 'Radiotap.padding[0].offset: 7 is below 8'],
    [{ ...rate, rest: '01' }, 'Radiotap.present: is missing'],
    [{ ...rate, present: [4], rest: '' }, 'Radiotap.rest: is absent where there are no octets'],
  ])('%# is refused: %s', (given, message) => {
    expect(() => encodeRadiotap(given as RadiotapInput, NONE)).toThrow(message)
  })
})
