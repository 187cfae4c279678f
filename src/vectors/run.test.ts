import { expect, test } from 'vitest'
import { CodecError } from '../asn1'
import type { Json, VectorFile } from './format'
import { type CodecUnderTest, run, sameValue } from './run'

// A toy codec: one octet, whose number is the value; 0x80 and above are refused, 0x70 is another way to write 0.
const toy: CodecUnderTest = {
  decode(bytes) {
    if (bytes.length !== 1 || bytes[0]! > 127) throw new CodecError('out-of-range', { reason: 'too large' })
    return { n: bytes[0] === 0x70 ? 0 : bytes[0]! }
  },
  encode(value) {
    const { n } = value as { n: number }
    if (n > 127) throw new CodecError('out-of-range', { reason: 'too large' })
    return Uint8Array.of(n)
  },
}

const group = {
  comment: 'toy',
  standard: 'toy 1',
  rootType: 'Toy',
  messageType: 'Toy',
  source: { name: 'test', version: '1' },
}
const file: VectorFile = {
  $schema: '',
  algorithm: 'UPER',
  standard: 'toy',
  edition: '1',
  generatorVersion: '1',
  numberOfTests: 4,
  header: [],
  notes: {},
  testGroups: [
    {
      ...group,
      type: 'UperDecode',
      tests: [
        { tcId: 1, comment: 'one', flags: ['A', 'B'], hex: '01', value: { n: 1 }, result: 'valid' },
        { tcId: 2, comment: 'zero', flags: ['A'], hex: '70', value: { n: 0 }, canonical: '00', result: 'acceptable' },
        { tcId: 3, comment: 'large', flags: ['C'], hex: 'FF', result: 'invalid', error: 'out-of-range', path: '' },
      ],
    },
    {
      ...group,
      type: 'UperEncode',
      tests: [
        {
          tcId: 4,
          comment: 'large',
          flags: ['C'],
          value: { n: 255 },
          result: 'invalid',
          error: 'out-of-range',
          path: '',
        },
      ],
    },
  ],
}

const reasons = (codec: Partial<CodecUnderTest>, options = {}) =>
  run(file, { ...toy, ...codec }, options).failures.map((f) => `${f.tcId}: ${f.reason}`)

test('a codec that does everything right', () => {
  expect(run(file, toy, { errors: true, readsAcceptable: true })).toEqual({
    total: 4,
    passed: 4,
    failed: 0,
    refused: 0,
    failures: [],
    flags: {
      A: { passed: 2, failed: 0, refused: 0 },
      B: { passed: 1, failed: 0, refused: 0 },
      C: { passed: 2, failed: 0, refused: 0 },
    },
  })
})

test('acceptable input may be refused, unless the codec means to read it', () => {
  const strict = {
    decode(bytes: Uint8Array) {
      if (bytes[0] === 0x70) throw new Error('not canonical')
      return toy.decode(bytes)
    },
  }
  expect(run(file, { ...toy, ...strict })).toMatchObject({ passed: 4, refused: 1, flags: { A: { refused: 1 } } })
  expect(reasons(strict, { readsAcceptable: true })).toEqual(['2: does not decode: not canonical'])
})

test('everything a codec may do wrong', () => {
  expect(reasons({ decode: () => ({ n: 1 }) })).toEqual([
    '2: decodes to {"n":1}',
    '3: decodes to {"n":1} instead of being refused',
  ])
  expect(reasons({ encode: () => Uint8Array.of(0xab) })).toEqual([
    '1: encodes to AB',
    '2: encodes to AB',
    '4: encodes to AB instead of being refused',
  ])
  const refuse = () => {
    throw new CodecError('malformed', { reason: 'no' })
  }
  expect(reasons({ decode: refuse, encode: refuse }, { errors: true })).toEqual([
    '1: does not decode: no',
    '3: refused with code malformed instead of out-of-range: no',
    '4: refused with code malformed instead of out-of-range: no',
  ])
  const elsewhere = () => {
    throw Object.assign(new CodecError('out-of-range', { reason: 'no' }), { path: 'Toy.n' })
  }
  expect(reasons({ encode: elsewhere }, { errors: true })).toContain('4: refused at Toy.n instead of ')
})

test('values are compared by structure', () => {
  const same = (a: unknown, b: Json) => sameValue(a, b)
  expect(same({ a: 1, b: [true, null] }, { b: [true, null], a: 1 })).toBe(true)
  expect(same('ab01', 'AB01')).toBe(true)
  expect(same('Main', 'main')).toBe(false)
  expect(same(12n, 12)).toBe(true)
  expect(same([1], { 0: 1 })).toBe(false)
  expect(same({ a: 1 }, { a: 1, b: 2 })).toBe(false)
  expect(same({ a: null }, {})).toBe(false)
})
