import fc, { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isCodecError } from '../asn1'
import { claims } from './claims'
import { parsePolicy, testPolicy } from './policy'
import { sspTables } from './ssp-tables'

const rule = { psid: 32, sspVersion: 1, sspMask: '0080', permits: ['sirenInUse'] }

test('a policy survives JSON', () => {
  expect(parsePolicy(JSON.stringify(testPolicy))).toEqual(testPolicy)
  const full = {
    name: 'county',
    asOf: '2026-11-28',
    psids: { EVA: [32, 133] },
    sspTables: sspTables.filter((t) => t.psid === 139),
    claims: [
      { ...rule, note: 'siren' },
      { psid: 131, sspMask: '', permits: ['roadworks'] },
    ],
  }
  expect(parsePolicy(JSON.parse(JSON.stringify(full)))).toEqual(full)
  expect(parsePolicy('{}')).toEqual({})
})

test('the test policy permits everything that J2735 can claim', () => {
  const permitted = new Set(testPolicy.claims?.flatMap((r) => r.permits))
  expect(claims.filter((c) => !permitted.has(c))).toEqual(['rightOfWay', 'freeCrossing', 'trafficRule'])
})

describe('errors name the place and what is wrong', () => {
  const table = { psid: 1, message: 'X', version: 1, bits: {}, source: '', asOf: '', confidence: 'inferred' }
  test.each<[unknown, string]>([
    ['{', 'Policy: not JSON: '],
    [[], 'Policy: an array of 0 is not an object'],
    [{ rules: [] }, 'Policy: "rules" is not known; known are name, asOf, psids, sspTables, claims'],
    [{ claims: {} }, 'Policy.claims: an object is not an array'],
    [{ claims: [{}] }, 'Policy.claims[0].psid: is missing'],
    [{ claims: [{ ...rule, psid: '32' }] }, 'Policy.claims[0].psid: "32" is no whole number'],
    [{ claims: [{ ...rule, psid: -1 }] }, 'Policy.claims[0].psid: -1 is not in 0 … '],
    [{ claims: [{ ...rule, psid: 36 }] }, 'Policy.claims[0].psid: PSID 36 has an SSP table; change sspTables instead'],
    [
      { claims: [rule, { ...rule, permits: ['siren'] }] },
      'Policy.claims[1].permits[0]: "siren" is no claim; known are e',
    ],
    [
      { claims: [{ ...rule, sspMask: '8' }] },
      'Policy.claims[0].sspMask: "8" is not an even number of hexadecimal digits',
    ],
    [{ claims: [{ ...rule, sspMask: '0000' }] }, 'Policy.claims[0].sspMask: a mask without a bit permits everybody'],
    [{ claims: [{ ...rule, sspVersion: 256 }] }, 'Policy.claims[0].sspVersion: 256 is not in 0 … 255'],
    [{ claims: [{ ...rule, mask: '' }] }, 'Policy.claims[0]: "mask" is not known'],
    [{ psids: { EVA: 133 } }, 'Policy.psids.EVA: 133 is not an array'],
    [{ name: 1 }, 'Policy.name: 1 is not a string'],
    [{ sspTables: [{ ...table, version: undefined }] }, 'Policy.sspTables[0].version: is missing'],
    [{ sspTables: [{ ...table, confidence: 'sure' }] }, 'Policy.sspTables[0].confidence: "sure" is no confidence'],
    [
      { sspTables: [{ ...table, bits: { a: { octet: 1, mask: 3 } } }] },
      'Policy.sspTables[0].bits.a.mask: 3 is no single bit',
    ],
    [
      { sspTables: [{ ...table, bits: { a: { octet: 0, mask: 1 } } }] },
      'Policy.sspTables[0].bits.a.octet: 0 is not in 1 … 31',
    ],
  ])('%j', (policy, message) => {
    expect(() => parsePolicy(policy)).toThrow(message)
  })

  test('nothing but a CodecError, whatever the input', () => {
    assert(
      property(fc.oneof(fc.anything(), fc.string(), fc.json(), fc.record({ claims: fc.array(fc.anything()) })), (x) => {
        try {
          parsePolicy(x)
        } catch (e) {
          expect(isCodecError(e)).toBe(true)
        }
      }),
      { seed: 44, numRuns: 500 },
    )
  })
})
