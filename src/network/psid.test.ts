import { assert, constantFrom, integer, oneof, property, string, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as asn1 from '../asn1'
import { CodecError, fromHex, toHex, uper } from '../asn1'
import {
  decodePsid,
  encodePsid,
  formatPsid,
  maxPsid,
  parsePsid,
  psidFromOctets,
  psidNames,
  psids,
  psidsAsOf,
} from './psid'

/** The first and the last PSID of each length, and what registries and facts print with their encodings. */
const known: [number, string][] = [
  [0, '00'],
  [32, '20'],
  [39, '27'],
  [127, '7F'],
  [128, '8000'],
  [130, '8002'],
  [131, '8003'],
  [133, '8005'],
  [135, '8007'],
  [256, '8080'],
  [637, '81FD'],
  [16_480, 'BFE0'],
  [16_494, 'BFEE'],
  [16_511, 'BFFF'],
  [16_512, 'C00000'],
  [16_514, 'C00002'],
  [2_113_663, 'DFFFFF'],
  [2_113_664, 'E0000000'],
  [2_113_685, 'E0000015'],
  [2_113_686, 'E0000016'],
  [2_113_687, 'E0000017'],
  [270_549_118, 'EFFFFFFE'],
  [maxPsid, 'EFFFFFFF'],
]

const psid = oneof(integer({ min: 0, max: maxPsid }), constantFrom(...known.map(([value]) => value)))

describe('p-encoding', () => {
  test.each(known)('%i is %s', (value, hex) => {
    expect(toHex(encodePsid(value))).toBe(hex)
    expect(decodePsid(fromHex(hex))).toBe(value)
  })

  // The standard says the same in ASN.1: nested choices whose bits are the leading ones (Ieee1609Dot3Wee).
  test('is UPER of VarLengthNumber', () => {
    const step = (min: number, max: number, more: asn1.Schema) =>
      asn1.choice({ content: asn1.integer(min, max), extension: more })
    const last = asn1.integer(2_113_664, maxPsid, { extensible: true } as object)
    const VarLengthNumber = step(0, 127, step(128, 16_511, step(16_512, 2_113_663, last)))
    const value = (n: number): unknown => {
      const depth = encodePsid(n).length - 1
      let v: unknown = depth === 3 ? n : { content: n }
      for (let i = 0; i < depth; i++) v = { extension: v }
      return v
    }
    assert(
      property(psid, (n) => {
        expect(toHex(uper.encode(VarLengthNumber, value(n) as never))).toBe(toHex(encodePsid(n)))
      }),
      { seed: 1 },
    )
  })

  test('has one encoding for every number, and one number for every encoding', () => {
    assert(
      property(psid, (value) => {
        expect(decodePsid(encodePsid(value))).toBe(value)
      }),
      { seed: 2 },
    )
    assert(
      property(uint8Array({ maxLength: 5 }), (octets) => {
        let value: number
        try {
          value = decodePsid(octets)
        } catch (error) {
          expect(error).toBeInstanceOf(CodecError)
          return
        }
        expect(encodePsid(value)).toEqual(octets)
      }),
      { seed: 3 },
    )
  })

  test('errors tell what is wrong', () => {
    expect(() => decodePsid(fromHex(''))).toThrow('PSID: 8 bits are needed, 0 are left')
    expect(() => decodePsid(fromHex('80'))).toThrow('PSID: 8 bits are needed, 0 are left')
    expect(() => decodePsid(fromHex('f0000000'))).toThrow('PSID: octet 240 starts no p-encoded PSID')
    expect(() => decodePsid(fromHex('2000'))).toThrow('PSID: 1 octets follow the PSID')
    expect(() => encodePsid(maxPsid + 1)).toThrow('PSID: 270549120 is above 270549119')
    expect(() => encodePsid(-1)).toThrow('PSID: -1 is below 0')
    expect(() => encodePsid(1.5)).toThrow('PSID: 1.5 is not an integer')
    expect(() => encodePsid('32' as never)).toThrow('PSID: "32" is not a number')
  })
})

describe('texts', () => {
  test.each([
    ['0p80-02', 130],
    ['p80-02', 130],
    ['80-02', 130],
    ['0p80.02', 130],
    ['0p8002', 130],
    ['0PE0-00-00-17', 2_113_687],
    ['E0000017', 2_113_687],
    ['0xe0000015', 2_113_685],
    ['0x8002', 130],
    ['8003', 131],
    ['0x20', 32],
    ['20', 32],
    ['0020', 32],
    ['0x82', 130],
    ['0082', 130],
    ['BFEE', 16_494],
    ['bfee', 16_494],
    ['0x4060', 16_480],
    [' 0x27 ', 39],
    ['0x0', 0],
    ['7', 7],
    ['00008002', 130],
    ['20000000', 32],
    ['80020000', 130],
  ])('%s is %i', (text, value) => {
    expect(parsePsid(text)).toBe(value)
  })

  test.each([
    '',
    'BSM',
    '0p',
    '0p80',
    '0p20-00',
    '80-0',
    '0x',
    '0x80-2',
    '-20',
    '0p-20',
    '99999999',
    `0x${'1'.repeat(99)}`,
  ])('%s is none', (text) => {
    expect(() => parsePsid(text)).toThrow(CodecError)
  })

  test('what formatPsid writes is read again', () => {
    expect(formatPsid(32)).toBe('0p20')
    expect(formatPsid(130)).toBe('0p80-02')
    assert(
      property(psid, (value) => {
        const text = formatPsid(value)
        expect(parsePsid(text)).toBe(value)
        expect(parsePsid(`0x${toHex(encodePsid(value))}`)).toBe(value)
        expect(psidFromOctets(encodePsid(value))).toBe(value)
      }),
      { seed: 4 },
    )
  })

  test('any text and any octets are a PSID or an error', () => {
    const attempt = (run: () => number) => {
      try {
        const value = run()
        expect(Number.isInteger(value) && value >= 0 && value <= maxPsid).toBe(true)
      } catch (error) {
        expect(error).toBeInstanceOf(CodecError)
        expect((error as CodecError).message).toMatch(/^PSID: /)
      }
    }
    const hexish = string({ unit: constantFrom('0', '8', 'e', 'F', 'p', 'x', '-', '.', ' '), maxLength: 14 })
    assert(
      property(oneof(string(), hexish), (text) => attempt(() => parsePsid(text))),
      { seed: 5 },
    )
    assert(
      property(uint8Array({ maxLength: 8 }), (octets) => attempt(() => psidFromOctets(octets))),
      { seed: 6 },
    )
    attempt(() => parsePsid(32 as never))
    attempt(() => psidFromOctets('20' as never))
  })
})

describe('the table', () => {
  test('agrees with the facts', () => {
    expect(psids).toMatchObject({ BSM: 0x20, SPAT: 0x82, MAP: 0x20_4097, CAM: 0x24, SSEM: 0x27d, WSA: 0x87 })
    for (const value of Object.values(psids)) expect(decodePsid(encodePsid(value))).toBe(value)
    expect(psidsAsOf).toMatch(/^\d{4}-\d\d-\d\d$/)
  })

  test('can be another', () => {
    expect(psidNames(131)).toEqual(['TIM', 'RSA'])
    expect(psidNames(99)).toEqual([])
    expect(psidNames(130, { ...psids, MAP: 130 })).toEqual(['SPAT', 'MAP'])
  })
})
