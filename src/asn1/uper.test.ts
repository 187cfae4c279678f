import { Buffer } from 'node:buffer'
import { describe, expect, test } from 'vitest'
import {
  type AnySchema,
  bitString,
  bmpString,
  boolean,
  CodecError,
  choice,
  type DecodeOptions,
  enumerated,
  extensible,
  generalizedTime,
  group,
  ia5String,
  integer,
  jer,
  lazy,
  named,
  nullType,
  numericString,
  type ObjectSet,
  objectIdentifier,
  octetString,
  oer,
  openType,
  optional,
  printableString,
  range,
  real,
  relativeOid,
  type Schema,
  sequence,
  sequenceOf,
  type Trailing,
  toHex,
  universalString,
  uper,
  utcTime,
  utf8String,
  visibleString,
  withDefault,
} from '.'
import { equal } from './properties'

// Every expected bit below was written by hand from ITU-T X.691 (02/2021); clauses are its.

/** Octets of written-out bits: spaces and bars group them, zeros fill the last octet. */
function packed(bits: string): Uint8Array {
  const digits = bits.replace(/[ |]/g, '')
  const out = new Uint8Array(Math.max(1, Math.ceil(digits.length / 8)))
  for (let i = 0; i < digits.length; i++) if (digits[i] === '1') out[i >> 3]! |= 128 >> (i & 7)
  return out
}

const binary = (n: number, width: number) => (width ? n.toString(2).padStart(width, '0') : '')

// Long content is compared as a whole: showing how thousands of elements differ takes minutes.

/** The value has exactly these bits, and they have exactly this value. */
function both(schema: Schema, value: unknown, bits: string): void {
  expect(toHex(uper.encode(schema, value))).toBe(toHex(packed(bits)))
  expect(uper.decode(schema, packed(bits))).toEqual(value)
}

function failure(run: () => unknown): CodecError {
  try {
    run()
  } catch (e) {
    if (e instanceof CodecError) return e
    throw e
  }
  throw new Error('nothing was thrown')
}
const decodeFailure = (schema: Schema, bits: string | Uint8Array, options?: DecodeOptions) =>
  failure(() => uper.decode(schema, typeof bits === 'string' ? packed(bits) : bits, options))
const encodeFailure = (schema: Schema, value: unknown) => failure(() => uper.encode(schema, value))

describe('complete encodings (§11.1)', () => {
  test('a value without bits takes one octet of zeros', () => {
    both(nullType(), null, '00000000')
    both(sequence({}), {}, '00000000')
    both(integer(7, 7), 7, '00000000')
    both(enumerated(['only']), 'only', '00000000')
    both(octetString([0, 0]), new Uint8Array(0), '00000000')
  })

  test('bits are padded with zeros to whole octets', () => {
    both(boolean(), true, '1')
    both(sequence({ a: boolean(), b: integer(0, 127) }), { a: true, b: 127 }, '11111111')
    both(sequence({ a: boolean(), b: integer(0, 255) }), { a: true, b: 255 }, '11111111 1')
  })
})

describe('open types (§11.2)', () => {
  const set: ObjectSet = { 1: integer(0, 7), 2: nullType(), 3: sequence({}), 4: octetString() }
  const Message = sequence({ id: integer(0, 7), content: openType('id', () => set) })

  test('content is a complete encoding behind its length', () => {
    both(Message, { id: 1, content: 5 }, '001 | 00000001 | 10100000')
    both(Message, { id: 4, content: Uint8Array.of(0xab) }, '100 | 00000010 | 00000001 10101011')
  })

  test('content without bits is one octet of zeros', () => {
    both(Message, { id: 2, content: null }, '010 | 00000001 | 00000000')
    both(Message, { id: 3, content: {} }, '011 | 00000001 | 00000000')
  })

  test('content of an unknown id keeps its octets', () => {
    both(Message, { id: 7, content: { _unknownOpenType: Uint8Array.of(1, 2) } }, '111 | 00000010 | 00000001 00000010')
  })

  test('content of a reserved id, where a later edition has put some, keeps its octets', () => {
    both(Message, { id: 2, content: { _unknownOpenType: Uint8Array.of(1) } }, '010 | 00000001 | 00000001')
    both(Message, { id: 2, content: { _unknownOpenType: Uint8Array.of(0, 0) } }, '010 | 00000010 | 00000000 00000000')
  })

  test('what content leaves over of its octets must be padding', () => {
    expect(decodeFailure(Message, '001 | 00000010 | 10100000 00000000')).toMatchObject({
      code: 'trailing-data',
      path: 'SEQUENCE.content',
      bit: 14,
    })
    expect(decodeFailure(Message, '001 | 00000001 | 10100001').code).toBe('trailing-data')
    expect(decodeFailure(Message, '001 | 00000000').code).toBe('truncated')
    expect(decodeFailure(Message, '001 | 00000010 | 10100000').code).toBe('truncated')
  })

  test('a type is needed for a value whose id is not in the set', () => {
    expect(encodeFailure(Message, { id: 6, content: 5 })).toMatchObject({ code: 'choice', path: 'SEQUENCE.content' })
  })
})

/** General lengths (§11.9.3.5–8): the bits of each determinant and how many units follow it. */
const LENGTHS: [count: number, parts: [determinant: string, units: number][]][] = [
  [0, [['00000000', 0]]],
  [1, [['00000001', 1]]],
  [127, [['01111111', 127]]],
  [128, [['10000000 10000000', 128]]],
  [300, [['10000001 00101100', 300]]],
  [16383, [['10111111 11111111', 16383]]],
  [
    16384,
    [
      ['11000001', 16384],
      ['00000000', 0],
    ],
  ],
  [
    16385,
    [
      ['11000001', 16384],
      ['00000001', 1],
    ],
  ],
  [
    32767,
    [
      ['11000001', 16384],
      ['10111111 11111111', 16383],
    ],
  ],
  [
    32768,
    [
      ['11000010', 32768],
      ['00000000', 0],
    ],
  ],
  [
    49152,
    [
      ['11000011', 49152],
      ['00000000', 0],
    ],
  ],
  [
    65535,
    [
      ['11000011', 49152],
      ['10111111 11111111', 16383],
    ],
  ],
  [
    65536,
    [
      ['11000100', 65536],
      ['00000000', 0],
    ],
  ],
  [
    65537,
    [
      ['11000100', 65536],
      ['00000001', 1],
    ],
  ],
  [
    81920,
    [
      ['11000100', 65536],
      ['11000001', 16384],
      ['00000000', 0],
    ],
  ],
  [
    147584,
    [
      ['11000100', 65536],
      ['11000100', 65536],
      ['11000001', 16384],
      ['10000000 10000000', 128],
    ],
  ],
]

/** Unit `i` of long content, as a number that shows when one is lost, doubled or out of its place. */
const unit = (i: number) => (i * 7 + (i >> 8)) & 127

function fragments(count: number, unitBits: (i: number) => string): string {
  const parts = LENGTHS.find(([n]) => n === count)![1]
  const out: string[] = []
  let i = 0
  for (const [determinant, units] of parts) {
    out.push(determinant)
    for (const end = i + units; i < end; i++) out.push(unitBits(i))
  }
  return out.join('')
}

describe.each(LENGTHS.map(([count]) => [count]))('lengths (§11.9.3): %i units', (count) => {
  const indices = Array.from({ length: count }, (_, i) => i)
  const octets = Uint8Array.from(indices, unit)
  /** From the first bit of an octet, and from within one. */
  function anywhere(schema: Schema, value: unknown, bits: string): void {
    for (const before of [0, 3]) {
      const type = sequence({ before: bitString([before, before]), value: schema as AnySchema })
      const bytes = uper.encode(type, { before: { bytes: Uint8Array.of(0xff00 >> before), bitLength: before }, value })
      expect(Buffer.compare(bytes, packed('1'.repeat(before) + bits))).toBe(0)
      const decoded = uper.decode(type, bytes) as { value: unknown }
      expect(equal(decoded.value, value)).toBe(true)
    }
  }

  test('OCTET STRING', () => {
    anywhere(
      octetString(),
      octets,
      fragments(count, (i) => binary(unit(i), 8)),
    )
  })
  test('BIT STRING', () => {
    const bits = indices.map((i) => (unit(i) % 3 ? 1 : 0)).join('')
    const bytes = packed(bits).slice(0, Math.ceil(count / 8))
    const expected = fragments(count, (i) => bits[i]!)
    for (const before of [0, 3]) {
      const type = sequence({ before: integer(0, 2 ** before - 1), value: bitString() })
      const value = { before: 0, value: { bytes, bitLength: count } }
      const encoded = uper.encode(type, value)
      expect(Buffer.compare(encoded, packed('0'.repeat(before) + expected))).toBe(0)
      const decoded = uper.decode(type, encoded).value
      expect(decoded.bitLength).toBe(count)
      expect(Buffer.compare(decoded.bytes, bytes)).toBe(0)
    }
  })
  test('SEQUENCE OF', () => {
    anywhere(
      sequenceOf(integer(0, 127)),
      indices.map(unit),
      fragments(count, (i) => binary(unit(i), 7)),
    )
  })
  test('IA5String', () => {
    const text = indices.map((i) => String.fromCharCode(unit(i))).join('')
    anywhere(
      ia5String(),
      text,
      fragments(count, (i) => binary(unit(i), 7)),
    )
  })
  test('UTF8String', () => {
    const text = indices.map((i) => String.fromCharCode(unit(i))).join('')
    anywhere(
      utf8String(),
      text,
      fragments(count, (i) => binary(unit(i), 8)),
    )
  })
  test('open type', () => {
    // Known content: a fixed number of octets, so that it has no length of its own.
    const set: ObjectSet = { 1: sequenceOf(integer(0, 255), [count, count]) }
    const expected = fragments(count, (i) => binary(unit(i), 8))
    for (const [id, content] of [
      [0, { _unknownOpenType: octets }],
      ...(count > 0 && count < 65536 ? [[1, Array.from(octets)]] : []),
    ] as const) {
      const type = sequence({ id: integer(0, 7), content: openType('id', () => set) })
      const encoded = uper.encode(type, { id, content } as never)
      expect(Buffer.compare(encoded, packed(binary(id as number, 3) + expected))).toBe(0)
      expect(Buffer.compare(uper.encode(type, uper.decode(type, encoded)), encoded)).toBe(0)
    }
  })
})

describe('lengths', () => {
  test('a determinant of no, or of more than four, times 16K is refused', () => {
    for (const n of ['11000000', '11000101', '11111111'])
      expect(decodeFailure(octetString(), n)).toMatchObject({ code: 'malformed', bit: 0 })
  })

  test('a longer form than necessary is read', () => {
    expect(uper.decode(octetString(), packed('10000000 00000001 11111111'))).toEqual(Uint8Array.of(255))
  })

  test('a bound below 64K makes a constrained count, any other a general one (§11.9.4.1)', () => {
    both(octetString([0, 65535]), Uint8Array.of(9), '0000000000000001 00001001')
    both(octetString([0, 65536]), Uint8Array.of(9), '00000001 00001001')
    both(octetString([1]), Uint8Array.of(9), '00000001 00001001')
    both(octetString([1, 1]), Uint8Array.of(9), '00001001')
    const bytes = new Uint8Array(65536).fill(9)
    expect(uper.encode(octetString([65535, 65535]), bytes.subarray(1)).length).toBe(65535)
    const encoded = uper.encode(octetString([65536, 65536]), bytes)
    expect([encoded.length, encoded[0], encoded[65537]]).toEqual([65538, 0b11000100, 0])
    expect(Buffer.compare(uper.decode(octetString([65536, 65536]), encoded), bytes)).toBe(0)
  })

  test('a count is from the lower bound on (§11.9.4.2)', () => {
    both(sequenceOf(boolean(), [2, 5]), [true, false, true], '01 101')
    both(ia5String([1, 3]), 'AB', '01 1000001 1000010')
    both(bitString([3, 10]), { bytes: Uint8Array.of(0b10100000), bitLength: 3 }, '000 101')
  })

  test('counts outside of the size are refused in both directions', () => {
    const Three = sequenceOf(boolean(), [2, 4])
    expect(decodeFailure(Three, '11 11111').message).toBe('SEQUENCE OF: 5 elements are above 4')
    expect(encodeFailure(Three, [true]).message).toBe('SEQUENCE OF: 1 elements are below 2')
    expect(encodeFailure(Three, Array(5).fill(true))).toMatchObject({ code: 'size', value: 5, min: 2, max: 4 })
    expect(decodeFailure(octetString([2]), '00000001 11111111').code).toBe('size')
    expect(decodeFailure(sequenceOf(boolean(), [2, 70000]), '00000001 1').code).toBe('size')
    expect(encodeFailure(utf8String([0, 1]), 'ab').code).toBe('size')
    expect(decodeFailure(utf8String([0, 1]), '00000010 01000001 01000001').code).toBe('size')
    both(utf8String([0, 1]), '€', '00000011 11100010 10000010 10101100')
  })

  test('extensible sizes: a bit says whether the count is outside of the root, then it is a general one', () => {
    const List = sequenceOf(boolean(), [1, 4, true])
    both(List, [true, true], '0 01 11')
    both(List, [], '1 00000000')
    both(List, [true, true, true, true, true], '1 00000101 11111')
    both(octetString([2, 2, true]), Uint8Array.of(1, 2), '0 00000001 00000010')
    both(octetString([2, 2, true]), Uint8Array.of(1), '1 00000001 00000001')
    both(ia5String([1, 2, true]), 'ABC', '1 00000011 1000001 1000010 1000011')
    both(bitString([4, 4, true]), { bytes: Uint8Array.of(0xf8), bitLength: 5 }, '1 00000101 11111')
  })

  test('a count beyond an extensible root that claims to be within is refused', () => {
    expect(decodeFailure(sequenceOf(boolean(), [1, 5, true]), '0 111 1111111').code).toBe('size')
    expect(decodeFailure(bitString([1, 5, true]), '0 111 1111111').code).toBe('size')
  })

  test('a count within an extensible root that claims to be outside is read', () => {
    expect(uper.decode(sequenceOf(boolean(), [1, 4, true]), packed('1 00000010 11'))).toEqual([true, true])
  })

  test('an extensible size may need fragments', () => {
    const type = octetString([0, 3, true])
    const bytes = uper.encode(type, new Uint8Array(16384).fill(255))
    expect(bytes.length).toBe(16387)
    expect(uper.decode(type, bytes)).toEqual(new Uint8Array(16384).fill(255))
  })
})

describe('BOOLEAN (§12)', () => {
  test('one bit', () => {
    both(sequence({ a: boolean(), b: boolean() }), { a: false, b: true }, '01')
  })
})

describe('INTEGER (§13)', () => {
  test('constrained: as many bits as tell all values apart (§11.5.7.1)', () => {
    both(integer(0, 1), 1, '1')
    both(integer(3, 6), 5, '10')
    both(integer(3, 7), 7, '100')
    both(integer(-1, 0), -1, '0')
    both(integer(-128, 127), -128, '00000000')
    both(integer(0, 256), 256, '100000000')
    both(integer(-2, 2), 1, '011')
  })

  test('up to 53 bits are numbers', () => {
    both(integer(0, 2 ** 32 - 1), 2 ** 32 - 1, '1'.repeat(32))
    both(integer(0, 2 ** 32), 2 ** 32, `1${'0'.repeat(32)}`)
    both(integer(-(2 ** 31), 2 ** 31 - 1), -1, `0${'1'.repeat(31)}`)
    both(integer(0, 2 ** 53 - 2), 2 ** 53 - 2, `${'1'.repeat(52)}0`)
    both(integer(0, 2 ** 53 - 1), 2 ** 53 - 1, '1'.repeat(53))
    both(integer(-(2 ** 52), 2 ** 52 - 1), -1, `0${'1'.repeat(52)}`)
    both(integer(-(2 ** 53) + 1, 2 ** 53 - 1), 2 ** 53 - 1, `${'1'.repeat(53)}0`)
  })

  test('one value more than a high power of two takes a bit more', () => {
    for (const k of [31, 32, 48, 49, 50, 51, 52]) {
      both(integer(0, 2 ** k), 2 ** k, `1${'0'.repeat(k)}`)
      both(integer(0, 2 ** k - 1), 2 ** k - 1, '1'.repeat(k))
    }
  })

  test('64 bits and more are exact', () => {
    const U64 = integer(0n, 2n ** 64n - 1n)
    both(U64, 2n ** 64n - 1n, '1'.repeat(64))
    both(U64, 2n ** 53n + 1n, `${'0'.repeat(10)}1${'0'.repeat(52)}1`)
    both(U64, 5, `${'0'.repeat(61)}101`)
    both(integer(-(2n ** 63n), 2n ** 63n - 1n), -1, `0${'1'.repeat(63)}`)
    both(integer(-(2n ** 63n), 2n ** 63n - 1n), -(2n ** 63n), '0'.repeat(64))
    both(integer(0n, 2n ** 64n), 2n ** 64n, `1${'0'.repeat(64)}`)
    both(integer(0n, 2n ** 100n - 1n), 2n ** 99n + 1n, `1${'0'.repeat(98)}1`)
    both(integer(2n ** 60n, 2n ** 60n + 3n), 2n ** 60n + 2n, '10')
    // Bounds that are numbers beyond 2^53 are exact too.
    both(integer(0, 2 ** 60 - 1 + 1), 2n ** 60n - 1n, `0${'1'.repeat(60)}`)
    expect(uper.encode(U64, 5n)).toEqual(uper.encode(U64, 5))
  })

  test('a range of one value takes no bits, however large it is', () => {
    both(integer(5n, 5n), 5, '00000000')
    both(sequence({ a: integer(2n ** 70n, 2n ** 70n), b: boolean() }), { a: 2n ** 70n, b: true }, '1')
  })

  test('codes without a value are refused', () => {
    expect(decodeFailure(integer(3, 7), '101')).toMatchObject({
      code: 'out-of-range',
      message: 'INTEGER: 8 is above 7',
      bit: 0,
      value: 8,
      min: 3,
      max: 7,
    })
    expect(decodeFailure(integer(0, 2 ** 40), '1'.repeat(41)).code).toBe('out-of-range')
    expect(decodeFailure(integer(0n, 2n ** 64n), '1'.repeat(65)).code).toBe('out-of-range')
    expect(decodeFailure(sequence({ a: boolean(), b: integer(0, 4) }), '1 101')).toMatchObject({
      path: 'SEQUENCE.b',
      bit: 1,
    })
  })

  test('semi-constrained: a length and the offset in the fewest octets (§11.7)', () => {
    both(integer(5), 5, '00000001 00000000')
    both(integer(5), 260, '00000001 11111111')
    both(integer(5), 261, '00000010 00000001 00000000')
    both(integer(-1), 4095, '00000010 00010000 00000000')
    both(integer(1), 128, '00000001 01111111')
    both(integer(0), 2 ** 53 - 1, `00000111 00011111${'11111111'.repeat(6)}`)
    both(integer(0n), 2n ** 64n - 1n, `00001000${'1'.repeat(64)}`)
    both(integer(-(2n ** 60n)), 0, `00001000 0001${'0'.repeat(60)}`)
    both(integer(2n ** 60n), 2n ** 60n + 1n, '00000001 00000001')
  })

  test('unconstrained: a length and two’s complement in the fewest octets (§11.8)', () => {
    both(integer(), 0, '00000001 00000000')
    both(integer(), 127, '00000001 01111111')
    both(integer(), 128, '00000010 00000000 10000000')
    both(integer(), -1, '00000001 11111111')
    both(integer(), -128, '00000001 10000000')
    both(integer(), -129, '00000010 11111111 01111111')
    both(integer(), 4096, '00000010 00010000 00000000')
    both(integer(), 2 ** 47, `00000111 00000000 1${'0'.repeat(47)}`)
    both(integer(), -(2 ** 47), `00000110 1${'0'.repeat(47)}`)
    both(integer(), 2n ** 63n, `00001001 00000000 1${'0'.repeat(63)}`)
    both(integer(), -(2n ** 63n), `00001000 1${'0'.repeat(63)}`)
    both(integer(), -(2n ** 64n) - 1n, `00001001 11111110 ${'1'.repeat(64)}`)
    both(integer(), 10n ** 30n, `00001101${(10n ** 30n).toString(2).padStart(104, '0')}`)
  })

  test('an upper bound alone does not shorten the encoding (§13.2.4)', () => {
    both(integer(undefined, 10), -300, '00000010 11111110 11010100')
    expect(decodeFailure(integer(undefined, 10), '00000001 00001011').message).toBe('INTEGER: 11 is above 10')
    expect(encodeFailure(integer(undefined, 10), 11).message).toBe('INTEGER: 11 is above 10')
  })

  test('extensible: a bit, and outside of the root an unconstrained integer (§13.1)', () => {
    const Speed = integer(0, 7, { extensible: true })
    both(Speed, 5, '0 101')
    both(Speed, 8, '1 00000001 00001000')
    both(Speed, -1, '1 00000001 11111111')
    both(Speed, 2n ** 70n, `1 00001001 01${'0'.repeat(70)}`)
    both(integer(3, 3, { extensible: true }), 3, '0')
    // One that claims to be outside and is not: read, and written as it should be.
    expect(uper.decode(Speed, packed('1 00000001 00000101'))).toBe(5)
  })

  test('more octets than necessary are read, none are refused', () => {
    expect(uper.decode(integer(), packed('00000010 00000000 00000001'))).toBe(1)
    expect(decodeFailure(integer(), '00000000').code).toBe('malformed')
  })

  test('an integer of more than 1024 octets is refused in both directions', () => {
    const long = Uint8Array.of(0b10000100, 0b00000001, ...new Uint8Array(1025).fill(1))
    expect(decodeFailure(integer(), long)).toMatchObject({ code: 'limit', value: 1025, max: 1024 })
    expect(encodeFailure(integer(), 1n << 8191n).code).toBe('limit')
    const Free: Schema<number | bigint> = integer()
    const largest = (1n << 8191n) - 1n
    expect(uper.decode(Free, uper.encode(Free, largest))).toBe(largest)
  })

  test('values that are no integers, or not exact', () => {
    for (const value of [1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', null, undefined, true, {}, []])
      expect(encodeFailure(integer(0, 7), value).code).toBe('type')
    expect(encodeFailure(integer(), 2 ** 53).message).toBe(
      'INTEGER: 9007199254740992 is not exact as a number: use a bigint',
    )
    expect(encodeFailure(integer(-5, 5), 6n)).toMatchObject({ code: 'out-of-range', min: -5, max: 5, value: 6n })
    expect(uper.encode(integer(-5, 5), -0)).toEqual(packed('0101'))
  })
})

describe('ENUMERATED (§14)', () => {
  test('the index among the labels in order of value, not the value', () => {
    both(enumerated(['a', 'b', 'c']), 'c', '10')
    both(enumerated([5, 'a', 10, 'b', 'c']), 'b', '01')
    both(sequence({ e: enumerated(['only']), b: boolean() }), { e: 'only', b: true }, '1')
  })

  test('additions are normally small numbers', () => {
    const Kind = enumerated(['a', 'b', 'c'], extensible('d', 'e'))
    both(Kind, 'c', '0 10')
    both(Kind, 'd', '1 0 000000')
    both(Kind, 'e', '1 0 000001')
    both(enumerated(['a'], extensible()), 'a', '0')
  })

  test('additions that are not known keep their number, also beyond 63 (§11.6)', () => {
    const Kind = enumerated(['a', 'b'], extensible('c'))
    both(Kind, { _unknown: 1 }, '1 0 000001')
    both(Kind, { _unknown: 63 }, '1 0 111111')
    both(Kind, { _unknown: 64 }, '1 1 00000001 01000000')
    both(Kind, { _unknown: 256 }, '1 1 00000010 00000001 00000000')
    both(Kind, { _unknown: 2 ** 40 }, '1 1 00000110 00000001 0000000000000000000000000000000000000000')
  })

  test('the 65th addition of many', () => {
    const labels = Array.from({ length: 70 }, (_, i) => `x${i}`)
    const Kind = enumerated(['a'], extensible(...labels))
    both(Kind, 'x63', '1 0 111111')
    both(Kind, 'x64', '1 1 00000001 01000000')
  })

  test('codes without a label, and labels that are not there', () => {
    expect(decodeFailure(enumerated(['a', 'b', 'c']), '11')).toMatchObject({ code: 'enumeration', value: 3, max: 2 })
    expect(decodeFailure(enumerated(['a', 'b', 'c'], extensible()), '0 11').code).toBe('enumeration')
    expect(encodeFailure(enumerated(['a']), 'b').message).toBe('ENUMERATED: "b" is not one of the labels')
    for (const value of [undefined, null, 0, {}, { _unknown: 0 }])
      expect(encodeFailure(enumerated(['a']), value).code).toBe('enumeration')
    for (const n of [-1, 0.5, 1e300, '1', null])
      expect(encodeFailure(enumerated(['a'], extensible()), { _unknown: n }).code).toBe('enumeration')
    expect(encodeFailure(enumerated(['a'], extensible()), { _unknown: 2 ** 48 }).code).toBe('limit')
    expect(decodeFailure(enumerated(['a'], extensible()), `1 1 00001000 ${'1'.repeat(64)}`).code).toBe('limit')
  })
})

describe('REAL (§15)', () => {
  test('the contents octets of X.690 §8.5 behind their length', () => {
    const cases: [number, string][] = [
      [0, '00'],
      [-0, '0143'],
      [Number.POSITIVE_INFINITY, '0140'],
      [Number.NEGATIVE_INFINITY, '0141'],
      [Number.NaN, '0142'],
      [1, '03800001'],
      [-1, '03C00001'],
      [2, '03800101'],
      [0.5, '0380FF01'],
      [-2.5, '03C0FF05'],
      [1024, '03800A01'],
      [2 ** -1074, '0481FBCE01'],
      [2 ** 53 - 1, '0980001FFFFFFFFFFFFF'],
    ]
    for (const [value, hex] of cases) {
      expect(toHex(uper.encode(real(), value))).toBe(hex)
      expect(uper.decode(real(), uper.encode(real(), value))).toBe(value)
    }
    for (const value of [Math.PI, -1e-300, Number.MAX_VALUE, 3 * 2 ** -1074])
      expect(uper.decode(real(), uper.encode(real(), value))).toBe(value)
  })

  test('bases 8 and 16, scale factors and decimal text are read', () => {
    const read = (...octets: number[]) => uper.decode(real(), Uint8Array.of(octets.length, ...octets))
    expect(read(0x90, 1, 3)).toBe(24)
    expect(read(0xa0, 0xff, 8)).toBe(0.5)
    expect(read(0x8c, 0, 1)).toBe(8)
    expect(read(0x83, 1, 1, 3)).toBe(6)
    expect(read(1, 0x31, 0x35)).toBe(15)
    expect(read(3, ...Array.from('-1,5E2', (c) => c.charCodeAt(0)))).toBe(-150)
  })

  test('what is no REAL, or beyond a double', () => {
    for (const octets of [[0x80], [0x80, 0], [0xb0, 0, 1], [0x44], [0x40, 0], [1, 0x78], [0x83, 0]])
      expect(decodeFailure(real(), Uint8Array.of(octets.length, ...octets)).code).toBe('malformed')
    expect(decodeFailure(real(), Uint8Array.of(4, 0x81, 0x7f, 0xff, 1)).code).toBe('out-of-range')
    expect(decodeFailure(real(), Uint8Array.of(4, 0x81, 0x7f, 0xff, 0)).code).toBe('out-of-range')
    expect(encodeFailure(real(), '1').code).toBe('type')
  })
})

describe('BIT STRING (§16)', () => {
  const Lights = bitString([3, 3], ['left', 'right', 'hazard'])
  const Flags = bitString([2, 2, true], ['a', '', 'c'])

  test('bits are in order, the first one first', () => {
    both(bitString([10, 10]), { bytes: Uint8Array.of(0b10110000, 0b01000000), bitLength: 10 }, '1011000001')
    both(bitString([0, 7]), { bytes: Uint8Array.of(0b11000000), bitLength: 2 }, '010 11')
    both(bitString(), { bytes: new Uint8Array(0), bitLength: 0 }, '00000000')
    both(bitString(), { bytes: Uint8Array.of(0b11100000), bitLength: 3 }, '00000011 111')
  })

  test('what lies behind the length in the octets is not sent', () => {
    expect(uper.encode(bitString([3, 3]), { bytes: Uint8Array.of(255, 255), bitLength: 3 })).toEqual(packed('111'))
  })

  test('named bits are an object of booleans', () => {
    both(Lights, { left: true, right: false, hazard: true }, '101')
    expect(uper.encode(Lights, { hazard: true })).toEqual(packed('001'))
    expect(uper.encode(Lights, { hazard: true, left: true })).toEqual(packed('101'))
    expect(uper.encode(Lights, {})).toEqual(packed('000'))
    expect(uper.encode(Lights, { bytes: Uint8Array.of(0b01000000), bitLength: 3 } as never)).toEqual(packed('010'))
  })

  test('bits without a name, and lengths that names do not say, are kept', () => {
    both(Flags, { a: true }, '0 10')
    both(Flags, { a: true, _unknownBits: [1] }, '0 11')
    both(Flags, { a: true, c: true }, '1 00000011 101')
    both(Flags, { a: false, c: false, _bitLength: 5 }, '1 00000101 00000')
    both(Flags, { a: false, c: false, _unknownBits: [4] }, '1 00000101 00001')
    both(Flags, { a: true, _bitLength: 1 }, '1 00000001 1')
    both(bitString(undefined, ['a']), {}, '00000000')
    both(bitString(undefined, ['a', 'b']), { a: false, b: true }, '00000010 01')
  })

  test('far more bits than have names', () => {
    const Wide = bitString(undefined, ['a'])
    const bytes = new Uint8Array(9000).fill(0)
    bytes[8999] = 1
    const value = { a: false, _unknownBits: [71999] }
    expect(uper.decode(Wide, uper.encode(bitString(), { bytes, bitLength: 72000 }))).toEqual(value)
    expect(uper.encode(Wide, value)).toEqual(uper.encode(bitString(), { bytes, bitLength: 72000 }))
  })

  test('values that are no bits', () => {
    for (const value of [undefined, null, 5, [], '101', new Map(), { left: 1 }, { _unknownBits: 5 }])
      expect(encodeFailure(Lights, value).code).toBe('type')
    expect(encodeFailure(Lights, { _unknownBits: [1e12] }).code).toBe('type')
    expect(encodeFailure(Lights, { _bitLength: 1e12 }).code).toBe('type')
    expect(encodeFailure(Lights, { up: true }).message).toBe('BIT STRING: no bit is named "up"')
    expect(encodeFailure(Lights, { left: true, _bitLength: 4 }).code).toBe('size')
    expect(encodeFailure(bitString([3, 3]), { bytes: new Uint8Array(0), bitLength: 3 }).code).toBe('size')
    expect(encodeFailure(bitString([3, 3]), { left: true }).code).toBe('type')
  })
})

describe('OCTET STRING (§17)', () => {
  test('fixed, bounded and free sizes', () => {
    both(octetString([2, 2]), Uint8Array.of(1, 255), '00000001 11111111')
    both(octetString([0, 3]), Uint8Array.of(1), '01 00000001')
    both(octetString(), Uint8Array.of(1), '00000001 00000001')
  })

  test('values that are no octets', () => {
    for (const value of [undefined, null, 'AB', [1], new ArrayBuffer(1), { 0: 1 }])
      expect(encodeFailure(octetString(), value).code).toBe('type')
    expect(encodeFailure(octetString([2, 2]), new Uint8Array(3))).toMatchObject({ code: 'size', value: 3, max: 2 })
  })
})

describe('SEQUENCE (§19)', () => {
  const A = integer(0, 7)

  test('a bit for each optional component, before all components (§19.2)', () => {
    const S = sequence({ a: A, b: optional(A), c: optional(boolean()) })
    both(S, { a: 1 }, '00 001')
    both(S, { a: 1, b: 2 }, '10 001 010')
    both(S, { a: 1, b: 2, c: true }, '11 001 010 1')
    expect(uper.encode(S, { c: true, a: 1, b: undefined } as never)).toEqual(packed('01 001 1'))
  })

  test('components in another order than the standard’s', () => {
    expect(uper.encode(sequence({ a: A, b: A }), { b: 2, a: 1 })).toEqual(packed('001 010'))
  })

  test('more than 32 and more than 64 optional components', () => {
    for (const n of [31, 32, 33, 40, 63, 64, 65, 70]) {
      const names = Array.from({ length: n }, (_, i) => `f${i}`)
      const fields = Object.fromEntries(names.map((name) => [name, optional(boolean())]))
      for (const set of [[0], [n - 1], [0, 30, n - 1], names.map((_, i) => i), []]) {
        const value = Object.fromEntries([...new Set(set)].map((i) => [`f${i}`, true]))
        const map = names.map((_, i) => (set.includes(i) ? '1' : '0')).join('')
        both(sequence(fields), value, map + '1'.repeat(Object.keys(value).length))
        both(sequence(fields, extensible()), value, `0${map}${'1'.repeat(Object.keys(value).length)}`)
      }
    }
  })

  test('a DEFAULT value is not sent, and filled in (§19.5)', () => {
    const S = sequence({ a: withDefault(A, 3), b: A })
    both(S, { a: 3, b: 1 }, '0 001')
    both(S, { a: 4, b: 1 }, '1 100 001')
    expect(uper.encode(S, { b: 1 })).toEqual(packed('0 001'))
    // Sent all the same: read, and not sent again.
    expect(uper.decode(S, packed('1 011 001'))).toEqual({ a: 3, b: 1 })
  })

  test('DEFAULT values that are octets, bits, lists and structures', () => {
    const D = sequence({
      octets: withDefault(octetString(), Uint8Array.of(1, 2)),
      bits: withDefault(bitString([2, 2], ['a', 'b']), { a: true }),
      list: withDefault(sequenceOf(A), [1, 2]),
      inner: withDefault(sequence({ x: A }), { x: 1 }),
      big: withDefault(integer(0n), 2n ** 60n),
    })
    const bits = { a: true, b: false }
    const value = { octets: Uint8Array.of(1, 2), bits, list: [1, 2], inner: { x: 1 }, big: 2n ** 60n }
    both(D, value, '00000')
    expect(uper.encode(D, { ...value, bits: { a: true } })).toEqual(packed('00000'))
    expect(uper.encode(D, { ...value, list: [1] })).toEqual(packed('00100 00000001 001'))
  })

  test('a DEFAULT that was filled in is not the schema’s own', () => {
    const D = sequence({ list: withDefault(sequenceOf(A), [1]), octets: withDefault(octetString(), Uint8Array.of(1)) })
    const one = uper.decode(D, packed('00'))
    one.list!.push(5)
    one.octets![0] = 9
    expect(uper.decode(D, packed('00'))).toEqual({ list: [1], octets: Uint8Array.of(1) })
  })

  test('additions: a bit in front, a bitmap behind the root, each one as an open type (§19.7–9)', () => {
    const S = sequence({ a: A }, extensible({ b: A, c: optional(octetString([1, 1])) }))
    both(S, { a: 1 }, '0 001')
    both(S, { a: 1, b: 2 }, '1 001 | 0 000001 10 | 00000001 01000000')
    both(S, { a: 1, c: Uint8Array.of(255) }, '1 001 | 0 000001 01 | 00000001 11111111')
    both(S, { a: 1, b: 2, c: Uint8Array.of(255) }, '1 001 | 0 000001 11 | 00000001 01000000 | 00000001 11111111')
  })

  test('additions that are not known keep octets and place', () => {
    const S = sequence({ a: A }, extensible())
    const unknown = { a: 1, _extensions: [{ index: 2, bytes: Uint8Array.of(7) }] }
    both(S, unknown, '1 001 | 0 000010 001 | 00000001 00000111')
    both(
      sequence({ a: A }, extensible({ b: A })),
      { ...unknown, b: 2 },
      '1 001 | 0 000010 101 | 00000001 01000000 | 00000001 00000111',
    )
  })

  test('a bitmap of another length than ours keeps it', () => {
    const S = sequence({ a: A }, extensible({ b: A, c: A }))
    // An older sender knows one addition, a newer one four.
    both(S, { a: 1, b: 2, _extensionCount: 1 }, '1 001 | 0 000000 1 | 00000001 01000000')
    both(S, { a: 1, b: 2, _extensionCount: 4 }, '1 001 | 0 000011 1000 | 00000001 01000000')
    const unknown = { a: 1, _extensions: [{ index: 2, bytes: Uint8Array.of(7) }], _extensionCount: 5 }
    both(S, unknown, '1 001 | 0 000100 00100 | 00000001 00000111')
  })

  test('a bitmap of zeros is read, and not written again', () => {
    const S = sequence({ a: A }, extensible({ b: A }))
    const value = uper.decode(S, packed('1 001 | 0 000010 000'))
    expect(value).toEqual({ a: 1 })
    expect(uper.encode(S, value)).toEqual(packed('0 001'))
  })

  test('more than 64 additions have a general length (§11.9.3.4)', () => {
    const names = Array.from({ length: 130 }, (_, i) => `x${i}`)
    const many = (n: number) =>
      sequence({ a: A }, extensible(...names.slice(0, n).map((name) => ({ [name]: boolean() }))))
    const map = (n: number, k: number) => `${'0'.repeat(k)}1${'0'.repeat(n - k - 1)}`
    both(many(64), { a: 1, x63: true }, `1 001 | 0 111111 ${map(64, 63)} | 00000001 10000000`)
    both(many(65), { a: 1, x64: true }, `1 001 | 1 01000001 ${map(65, 64)} | 00000001 10000000`)
    both(many(130), { a: 1, x0: true }, `1 001 | 1 10000000 10000010 ${map(130, 0)} | 00000001 10000000`)
    const unknown = { a: 1, _extensions: [{ index: 200, bytes: Uint8Array.of(1) }] }
    both(many(1), unknown, `1 001 | 1 10000000 11001001 ${map(201, 200)} | 00000001 00000001`)
    expect(decodeFailure(many(1), '1 001 | 1 00000000').code).toBe('malformed')
    expect(decodeFailure(many(1), '1 001 | 1 11000001').code).toBe('malformed')
  })

  test('groups travel as one addition (§19.9)', () => {
    const S = sequence({ a: A }, extensible({ b: A }, group({ c: A, d: optional(A) }), { e: boolean() }))
    both(S, { a: 1, c: 2 }, '1 001 | 0 000010 010 | 00000001 0 010 0000')
    both(S, { a: 1, c: 2, d: 3 }, '1 001 | 0 000010 010 | 00000001 1 010 011 0')
    both(
      S,
      { a: 1, b: 7, c: 2, e: true },
      '1 001 | 0 000010 111 | 00000001 11100000 | 00000001 00100000 | 00000001 10000000',
    )
    expect(encodeFailure(S, { a: 1, d: 3 })).toMatchObject({ code: 'missing', path: 'SEQUENCE.c' })
    expect(decodeFailure(S, '1 001 | 0 000010 010 | 00000000').path).toMatch(/^SEQUENCE/)
  })

  test('a group of absent components is absent', () => {
    const S = sequence({ a: A }, extensible(group({ b: optional(A), c: withDefault(A, 5) })))
    both(S, { a: 1, c: 5 }, '0 001')
    expect(uper.encode(S, { a: 1 })).toEqual(packed('0 001'))
    both(S, { a: 1, b: 2, c: 5 }, '1 001 | 0 000000 1 | 00000001 10 010 000')
    both(S, { a: 1, c: 6 }, '1 001 | 0 000000 1 | 00000001 01 110 000')
    // A sender that has sent the group for nothing.
    expect(uper.decode(S, packed('1 001 | 0 000000 1 | 00000001 00 000000'))).toEqual({ a: 1, c: 5 })
  })

  test('an addition that has its DEFAULT value is absent', () => {
    const S = sequence({ a: A }, extensible({ b: withDefault(A, 5) }))
    both(S, { a: 1, b: 5 }, '0 001')
    both(S, { a: 1, b: 6 }, '1 001 | 0 000000 1 | 00000001 11000000')
  })

  test('an open type in a group looks at components outside of it', () => {
    const S = sequence({ id: A }, extensible(group({ content: openType('id', () => ({ 1: A })) })))
    both(S, { id: 1, content: 3 }, '1 001 | 0 000000 1 | 00000010 | 00000001 01100000')
  })

  test('additions that cannot be told, or are there twice', () => {
    const S = sequence({ a: A }, extensible({ b: A }))
    const bytes = Uint8Array.of(1)
    const refused = (v: object) => encodeFailure(S, { a: 1, ...v }).code
    expect(refused({ _extensions: [{ index: 1e9, bytes }] })).toBe('out-of-range')
    expect(refused({ _extensions: [{ index: 16383, bytes }] })).toBe('out-of-range')
    for (const wrong of [
      null,
      {},
      'x',
      [null],
      [undefined],
      new Array(2),
      [{}],
      [{ index: -1, bytes }],
      [{ index: 1 }],
    ])
      expect(refused({ _extensions: wrong })).toBe('type')
    for (const wrong of [null, -1, 1.5, 16384, '1', {}]) expect(refused({ _extensionCount: wrong })).toBe('type')
    const twice = { index: 1, bytes }
    expect(refused({ _extensions: [twice, twice] })).toBe('malformed')
    expect(refused({ b: 1, _extensions: [{ index: 0, bytes }] })).toBe('malformed')
    both(
      S,
      { a: 1, _extensions: [{ index: 16382, bytes }] },
      `1 001 1 1011111111111111 ${'0'.repeat(16382)}1 00000001 00000001`,
    )
    expect(encodeFailure(sequence({ a: A }), { a: 1, _extensions: [] }).code).toBe('unknown-field')
  })

  test('values that are no structures', () => {
    const S = sequence({ a: optional(A) })
    for (const value of [undefined, null, 5, 'x', true, () => 1, [], new Map(), new Date(0), new Uint8Array(0)])
      expect(encodeFailure(S, value).code).toBe('type')
    expect(uper.encode(S, Object.create(null))).toEqual(packed('0'))
    expect(encodeFailure(S, { b: 1 })).toMatchObject({
      code: 'unknown-field',
      message: 'SEQUENCE: no component is named "b"',
    })
    expect(encodeFailure(sequence({ a: A }), {})).toMatchObject({ code: 'missing', message: 'SEQUENCE.a: is missing' })
    expect(encodeFailure(S, { a: null })).toMatchObject({ code: 'type', path: 'SEQUENCE.a' })
  })
})

describe('SEQUENCE OF (§20)', () => {
  test('values that are no lists, or have holes', () => {
    const List = sequenceOf(integer(0, 7))
    for (const value of [undefined, null, 'ab', {}, { length: 1 }, new Uint8Array(1), new Set([1])])
      expect(encodeFailure(List, value).code).toBe('type')
    expect(encodeFailure(List, new Array(3)).message).toBe('SEQUENCE OF[0]: undefined is not an integer')
    expect(encodeFailure(sequenceOf(boolean()), Object.assign(new Array(3), { 0: true, 2: true })).path).toBe(
      'SEQUENCE OF[1]',
    )
    for (const of of [nullType(), octetString(), bitString(), ia5String(), enumerated(['a']), choice({ a: boolean() })])
      expect(encodeFailure(sequenceOf(of), new Array(1)).path).toBe('SEQUENCE OF[0]')
  })
})

describe('CHOICE (§23)', () => {
  const Any = choice(
    { a: integer(0, 7), b: boolean(), c: nullType() },
    extensible({ d: boolean() }, { e: octetString() }),
  )

  test('the index of the alternative; none where there is only one', () => {
    both(choice({ a: boolean(), b: boolean(), c: boolean() }), { c: true }, '10 1')
    both(choice({ a: boolean() }), { a: true }, '1')
  })

  test('additions are normally small numbers and open types', () => {
    both(Any, { a: 5 }, '0 00 101')
    both(Any, { c: null }, '0 10')
    both(Any, { d: true }, '1 0 000000 00000001 10000000')
    both(Any, { e: Uint8Array.of(1) }, '1 0 000001 00000010 00000001 00000001')
  })

  test('alternatives that are not known keep number and octets', () => {
    both(Any, { _unknown: 2, bytes: Uint8Array.of(9) }, '1 0 000010 00000001 00001001')
    both(Any, { _unknown: 63, bytes: Uint8Array.of(9) }, '1 0 111111 00000001 00001001')
    both(Any, { _unknown: 64, bytes: Uint8Array.of(9) }, '1 1 00000001 01000000 00000001 00001001')
  })

  test('names that every object has are names like others', () => {
    const Odd = choice({ a: boolean() }, extensible({ constructor: boolean(), valueOf: integer(0, 7) }))
    both(Odd, { valueOf: 5 }, '1 0 000001 00000001 10100000')
  })

  test('codes without an alternative, and values that are none', () => {
    expect(decodeFailure(Any, '0 11')).toMatchObject({ code: 'choice', value: 3, max: 2 })
    expect(encodeFailure(Any, { f: 1 }).message).toBe('CHOICE: "f" is not an alternative')
    expect(encodeFailure(Any, { a: 1, b: true }).message).toBe('CHOICE: has both "a" and "b"')
    expect(encodeFailure(Any, { _unknown: 5, bytes: new Uint8Array(1), b: true }).code).toBe('choice')
    expect(encodeFailure(Any, {}).message).toBe('CHOICE: has no alternative')
    for (const value of [undefined, null, 5, 'a']) expect(encodeFailure(Any, value).code).toBe('type')
    for (const value of [[], { _unknown: 5 }, { _unknown: 1e300, bytes: new Uint8Array(1) }, { toString: 1 }])
      expect(encodeFailure(Any, value).code).toBe('choice')
    expect(encodeFailure(choice({ a: boolean() }), { _unknown: 0, bytes: new Uint8Array(1) }).code).toBe('choice')
    expect(encodeFailure(Any, { a: 8 })).toMatchObject({ path: 'CHOICE.a', code: 'out-of-range' })
  })
})

describe('OBJECT IDENTIFIER and RELATIVE-OID (§24, §25)', () => {
  test('the contents octets of X.690 §8.19 and §8.20 behind their length', () => {
    expect(toHex(uper.encode(objectIdentifier(), '2.999.3'))).toBe('03883703')
    expect(toHex(uper.encode(objectIdentifier(), '1.2.840.113549'))).toBe('062A864886F70D')
    expect(toHex(uper.encode(objectIdentifier(), '0.39'))).toBe('0127')
    expect(toHex(uper.encode(relativeOid(), '8571.3.2'))).toBe('04C27B0302')
    for (const oid of ['0.0', '1.39', '2.0', '2.40', '2.48.0', '1.0.18446744073709551621', '2.18446744073709551621'])
      expect(uper.decode(objectIdentifier(), uper.encode(objectIdentifier(), oid))).toBe(oid)
    expect(uper.decode(relativeOid(), packed('00000001 00000101'))).toBe('5')
  })

  test('what is none', () => {
    for (const octets of [[], [0x80, 1], [0x2a, 0x80], [0x2a, 0x80, 1], [0x81]])
      expect(decodeFailure(objectIdentifier(), Uint8Array.of(octets.length, ...octets)).code).toBe('malformed')
    for (const value of ['', '1', '3.1', '1.', '1.2.x', 5, null, [1, 2], '1.-2'])
      expect(encodeFailure(objectIdentifier(), value).code).toBe('type')
    expect(encodeFailure(objectIdentifier(), '1.40').message).toBe('OBJECT IDENTIFIER: second arc 40 is above 39')
    const long = Uint8Array.of(0b10000100, 0b00000001, ...new Uint8Array(1025).fill(1))
    expect(decodeFailure(objectIdentifier(), long).code).toBe('limit')
    expect(encodeFailure(relativeOid(), Array(1025).fill(1).join('.')).code).toBe('limit')
  })
})

describe('character strings (§30)', () => {
  test('as many bits as the alphabet needs', () => {
    both(ia5String([2, 2]), 'Az', '1000001 1111010')
    both(visibleString([1, 1]), '~', '1111110')
    both(printableString([1, 1]), 'z', '1111010')
    both(bmpString([1, 1]), '€', '0010000010101100')
    both(universalString([1, 1]), '😀', '00000000000000011111011000000000')
    both(utf8String(), '€', '00000011 11100010 10000010 10101100')
    both(utf8String(), 'ß😀', '00000110 11000011 10011111 11110000 10011111 10011000 10000000')
  })

  test('characters are their index where the highest does not fit (§30.5.4)', () => {
    both(numericString([3, 3]), '0 9', '0001 0000 1010')
    both(ia5String([4, 4], 'ABCD'), 'DABC', '11 00 01 10')
    both(ia5String([2, 2], 'ACE'), 'EC', '10 01')
    both(visibleString([2], '01'), '0110', '00000100 0 1 1 0')
  })

  test('characters are themselves where the highest fits (§30.5.3)', () => {
    // Three characters need two bits, and 3 fits in two bits: gaps stay.
    both(ia5String([3, 3], '\u0000\u0001\u0003'), '\u0003\u0000\u0001', '11 00 01')
    expect(decodeFailure(ia5String([1, 1], '\u0000\u0001\u0003'), '10').code).toBe('alphabet')
    both(bmpString([1, 1], '\u0000\u0001\u0002\u0003'), '\u0002', '10')
  })

  test('an alphabet of one character needs no bits', () => {
    both(ia5String([0, 3], 'A'), 'AA', '10')
    both(ia5String(undefined, 'A'), 'AAAAA', '00000101')
    // An octet would make 64K characters: as with all elements without bits, there is a limit.
    expect(decodeFailure(ia5String(undefined, 'A'), '11000100 11000100 00000000').code).toBe('limit')
  })

  test('sizes count characters', () => {
    both(universalString([1, 2]), '😀', '0 00000000000000011111011000000000')
    expect(encodeFailure(ia5String([2, 3]), 'a').code).toBe('size')
    expect(encodeFailure(ia5String([2, 3]), 'abcd').code).toBe('size')
  })

  test('times are visible characters', () => {
    both(generalizedTime(), '1Z', '00000010 0110001 1011010')
    both(utcTime(), '1Z', '00000010 0110001 1011010')
    const text = '20261123175041.5Z'
    expect(uper.decode(generalizedTime(), uper.encode(generalizedTime(), text))).toBe(text)
  })

  test('characters that are not permitted', () => {
    expect(encodeFailure(ia5String(), 'é').message).toBe('IA5String: "é" in "é" is not permitted')
    expect(encodeFailure(ia5String(), '😀').code).toBe('alphabet')
    expect(encodeFailure(visibleString(), '\n').code).toBe('alphabet')
    expect(encodeFailure(numericString(), 'A').code).toBe('alphabet')
    expect(encodeFailure(printableString(), '*').code).toBe('alphabet')
    expect(encodeFailure(ia5String(undefined, 'AB'), 'C').code).toBe('alphabet')
    expect(decodeFailure(visibleString([1, 1]), '1111111').code).toBe('alphabet')
    expect(decodeFailure(numericString([1, 1]), '1011').code).toBe('alphabet')
    expect(decodeFailure(printableString([1, 1]), binary('*'.charCodeAt(0), 7)).code).toBe('alphabet')
    expect(decodeFailure(universalString([1, 1]), '0'.repeat(11) + '1'.repeat(21)).code).toBe('alphabet')
    for (const value of [undefined, null, 5, ['a'], new Uint8Array(1)])
      for (const type of [ia5String(), utf8String(), bmpString()]) expect(encodeFailure(type, value).code).toBe('type')
  })

  test('halves of surrogate pairs are no characters', () => {
    // Two of them side by side would come back as one character.
    const [high, low] = [binary(0xd83d, 32), binary(0xde00, 32)]
    expect(decodeFailure(universalString([2, 2]), high + low).code).toBe('alphabet')
    expect(encodeFailure(universalString([1, 1]), '\ud83d').code).toBe('alphabet')
    expect(encodeFailure(utf8String(), '\ud83d').code).toBe('alphabet')
    expect(decodeFailure(utf8String(), Uint8Array.of(3, 0xed, 0xa0, 0xbd)).code).toBe('malformed')
  })

  test('octets that are not UTF-8', () => {
    for (const octets of [
      [0x80],
      [0xc0, 0x80],
      [0xe2, 0x82],
      [0xf5, 0x80, 0x80, 0x80],
      [0xf4, 0x90, 0x80, 0x80],
      [0xc3, 0x41],
    ])
      expect(decodeFailure(utf8String(), Uint8Array.of(octets.length, ...octets)).code).toBe('malformed')
  })
})

describe('what follows a value', () => {
  const Pair = named('Pair', sequence({ a: integer(0, 7), b: boolean() }))

  test('octets and bits other than padding are refused', () => {
    expect(decodeFailure(Pair, Uint8Array.of(0b10110000, 0))).toMatchObject({
      code: 'trailing-data',
      message: 'Pair: 12 bits follow the value',
      bit: 4,
    })
    expect(decodeFailure(Pair, '1011 0001')).toMatchObject({ code: 'trailing-data', bit: 4 })
    expect(decodeFailure(nullType(), Uint8Array.of(0, 0)).code).toBe('trailing-data')
    expect(decodeFailure(nullType(), '00000001').code).toBe('trailing-data')
    expect(decodeFailure(integer(0, 255), Uint8Array.of(1, 0)).code).toBe('trailing-data')
  })

  test('onTrailing reports them instead', () => {
    const seen: Trailing[] = []
    const options = { onTrailing: (t: Trailing) => void seen.push(t) }
    expect(uper.decode(Pair, packed('1011 0001 11111111'), options)).toEqual({ a: 5, b: true })
    expect(seen).toEqual([{ bit: 4, bytes: Uint8Array.of(0b00011111, 0b11110000) }])
    seen.length = 0
    const Message = sequence({
      id: integer(0, 7),
      content: openType('id', () => ({ 1: integer(0, 7) })),
      end: boolean(),
    })
    expect(uper.decode(Message, packed('001 | 00000010 | 10100000 11111111 | 1'), options)).toEqual({
      id: 1,
      content: 5,
      end: true,
    })
    expect(seen).toEqual([{ bit: 14, bytes: Uint8Array.of(0b00000111, 0b11111000) }])
    seen.length = 0
    uper.decode(Pair, packed('1011'), options)
    expect(seen).toEqual([])
  })

  test('every truncation is told', () => {
    const S = sequence(
      { a: optional(integer()), b: ia5String([1, 9]), c: sequenceOf(octetString([2, 2])) },
      extensible({ d: bitString() }),
    )
    const bytes = uper.encode(S, {
      a: 70000,
      b: 'abc',
      c: [Uint8Array.of(1, 2)],
      d: { bytes: Uint8Array.of(255), bitLength: 8 },
    })
    for (let n = 0; n < bytes.length; n++) expect(decodeFailure(S, bytes.subarray(0, n)).code).toBe('truncated')
    expect(decodeFailure(Pair, new Uint8Array(0))).toMatchObject({ path: 'Pair.a', bit: 0, code: 'truncated' })
  })
})

describe('limits', () => {
  interface Tree {
    children: Tree[]
  }
  const Tree: Schema<Tree> = named(
    'Tree',
    sequence({
      children: sequenceOf(
        lazy((): Schema<Tree> => Tree),
        [0, 3],
      ),
    }),
  )
  const tower = (depth: number): Tree => ({ children: depth ? [tower(depth - 1)] : [] })

  test('depth', () => {
    const at = (depth: number) => uper.encode(Tree, tower(depth))
    expect(uper.decode(Tree, at(32))).toEqual(tower(32))
    expect(decodeFailure(Tree, at(33))).toMatchObject({ code: 'limit', max: 32 })
    expect(uper.decode(Tree, at(200), { limits: { maxDepth: 200 } })).toEqual(tower(200))
    expect(decodeFailure(Tree, at(2), { limits: { maxDepth: 1 } }).code).toBe('limit')
    // Depth is not how many there are.
    const wide = { children: Array(3).fill({ children: Array(3).fill({ children: Array(3).fill(tower(0)) }) }) }
    expect(uper.decode(Tree, uper.encode(Tree, wide), { limits: { maxDepth: 3 } })).toEqual(wide)
  })

  test('objects that contain themselves', () => {
    const self: Tree = { children: [] }
    self.children.push(self)
    expect(encodeFailure(Tree, self)).toMatchObject({ code: 'limit', max: 256 })
    expect(uper.encode(Tree, tower(1))).toEqual(packed('01 00'))
  })

  test('types that contain themselves by way of an object set', () => {
    interface Box {
      id: number
      content: unknown
    }
    const Box: Schema<Box> = named('Box', sequence({ id: integer(0, 255), content: openType('id', () => boxes) }))
    const boxes: ObjectSet = { 1: Box, 2: nullType() }
    const nest = (depth: number): Box => (depth ? { id: 1, content: nest(depth - 1) } : { id: 2, content: null })
    both(Box, nest(1), '00000001 00000011 00000010 00000001 00000000')
    expect(decodeFailure(Box, uper.encode(Box, nest(100))).code).toBe('limit')
    const self: Box = { id: 1, content: null }
    self.content = self
    expect(encodeFailure(Box, self).code).toBe('limit')
  })

  test('elements without bits', () => {
    const Nulls = sequenceOf(nullType())
    both(Nulls, [null, null], '00000010')
    expect(uper.decode(Nulls, uper.encode(Nulls, Array(4096).fill(null)))).toHaveLength(4096)
    expect(decodeFailure(Nulls, uper.encode(Nulls, Array(4097).fill(null)))).toMatchObject({ code: 'limit', max: 4096 })
    expect(decodeFailure(Nulls, '00000011', { limits: { maxEmptyElements: 2 } }).code).toBe('limit')
    // In all, not in each list.
    const Lists = sequenceOf(sequenceOf(nullType(), [255, 255]))
    expect(decodeFailure(Lists, '00010001').code).toBe('limit')
    expect(decodeFailure(Nulls, '11000100 11000100 11000100').code).toBe('limit')
  })

  test('octets', () => {
    expect(decodeFailure(octetString(), new Uint8Array(11), { limits: { maxBytes: 10 } })).toMatchObject({
      code: 'limit',
      value: 11,
      max: 10,
      path: 'OCTET STRING',
    })
    expect(decodeFailure(octetString(), new Uint8Array((1 << 24) + 1)).code).toBe('limit')
  })

  test('a length is not believed before there is input for it', () => {
    expect(decodeFailure(octetString([60000, 60000]), '0').code).toBe('truncated')
    expect(decodeFailure(bitString([65535, 65535]), '0').code).toBe('truncated')
    expect(decodeFailure(octetString(), '11000100').code).toBe('truncated')
    expect(decodeFailure(sequenceOf(integer(0, 255), [65535, 65535]), new Uint8Array(9)).path).toBe('SEQUENCE OF[9]')
  })
})

describe('errors', () => {
  const Latitude = named('Latitude', integer(-900000000, 900000001))
  const FullPositionVector = named(
    'FullPositionVector',
    sequence(
      { lat: Latitude, tags: optional(sequenceOf(choice({ n: integer(0, 4) }), [0, 4])) },
      extensible({ more: Latitude }),
    ),
  )
  const RoadSideAlert = named('RoadSideAlert', sequence({ position: optional(FullPositionVector) }))
  const EmergencyVehicleAlert = named('EmergencyVehicleAlert', sequence({ rsaMsg: RoadSideAlert }))
  const alert = (position: object) => ({ rsaMsg: { position: position as { lat: number } } })

  test('path, value and range of what is wrong', () => {
    const e = encodeFailure(EmergencyVehicleAlert, alert({ lat: 900000002 }))
    expect(e).toMatchObject({
      name: 'CodecError',
      message: 'EmergencyVehicleAlert.rsaMsg.position.lat: 900000002 is above 900000001',
      code: 'out-of-range',
      path: 'EmergencyVehicleAlert.rsaMsg.position.lat',
      reason: '900000002 is above 900000001',
      type: 'FullPositionVector',
      value: 900000002,
      min: -900000000,
      max: 900000001,
    })
    expect(e).toBeInstanceOf(Error)
  })

  test('elements, alternatives and additions are steps of the path', () => {
    const paths = (position: object) => encodeFailure(EmergencyVehicleAlert, alert(position)).path
    const at = 'EmergencyVehicleAlert.rsaMsg.position'
    expect(paths({})).toBe(`${at}.lat`)
    expect(paths({ lat: 0, tags: [{ n: 1 }, { n: 9 }] })).toBe(`${at}.tags[1].n`)
    expect(paths({ lat: 0, tags: [{ n: 1 }, 5] })).toBe(`${at}.tags[1]`)
    expect(paths({ lat: 0, more: 'x' })).toBe(`${at}.more`)
    expect(paths({ lat: 0, altitude: 5 })).toBe(at)
  })

  test('decoding tells the bit too', () => {
    const bytes = uper.encode(EmergencyVehicleAlert, alert({ lat: 0, tags: [{ n: 0 }] }))
    // 1 bit for position, 2 for extension and tags, 31 for lat, 3 for the count: n is in bits 37 to 39.
    bytes[4]! |= 0b00000111
    expect(decodeFailure(EmergencyVehicleAlert, bytes)).toMatchObject({
      path: 'EmergencyVehicleAlert.rsaMsg.position.tags[0].n',
      code: 'out-of-range',
      bit: 37,
      value: 7,
    })
    expect(decodeFailure(EmergencyVehicleAlert, bytes.subarray(0, 3))).toMatchObject({
      path: 'EmergencyVehicleAlert.rsaMsg.position.lat',
      bit: 3,
      code: 'truncated',
    })
  })

  test('content in fragments is told by where it starts', () => {
    const long = new Uint8Array(16384)
    const Message = sequence({
      id: integer(0, 7),
      content: openType('id', () => ({ 1: sequenceOf(integer(0, 4), [60000, 60000]) })),
    })
    const bytes = uper.encode(Message, { id: 0, content: { _unknownOpenType: long } })
    bytes[0]! |= 0b00100000
    expect(decodeFailure(Message, bytes)).toMatchObject({ code: 'truncated', bit: 3 })
  })

  test('values are shown short', () => {
    const shown = (value: unknown) => encodeFailure(boolean(), value).reason
    expect(shown('x'.repeat(100))).toBe(`"${'x'.repeat(40)}…" is not a boolean`)
    expect(shown(10n ** 100n).length).toBeLessThan(80)
    expect(shown(Symbol('s'))).toBe('Symbol(s) is not a boolean')
    expect(shown(() => 1)).toBe('a function is not a boolean')
    expect(shown(new Uint8Array(3))).toBe('3 octets is not a boolean')
    expect(shown(Object.create(null))).toBe('an object is not a boolean')
  })

  test('no octets come from a bad value, and the next value is not touched by it', () => {
    const S = sequence({ a: octetString(), b: integer(0, 7) })
    expect(encodeFailure(S, { a: new Uint8Array(100).fill(255), b: 8 }).code).toBe('out-of-range')
    expect(uper.encode(S, { a: new Uint8Array(1), b: 1 })).toEqual(packed('00000001 00000000 001'))
  })

  test('encoding within a getter does not disturb', () => {
    const S = sequence({ a: octetString([2, 2]), b: octetString([2, 2]) })
    const inner = { a: Uint8Array.of(9, 9), b: Uint8Array.of(9, 9) }
    const value = {
      a: Uint8Array.of(1, 1),
      get b() {
        return uper.encode(S, inner).subarray(0, 2)
      },
    }
    expect(uper.encode(S, value)).toEqual(Uint8Array.of(1, 1, 9, 9))
    const Flags = bitString([8, 8], ['a', 'b', 'c'])
    const flags = {
      a: true,
      get b() {
        return uper.encode(Flags, { c: true }).length === 1
      },
    }
    expect(uper.encode(Flags, flags)).toEqual(packed('11000000'))
  })

  test('a component of a group belongs to the type that has the group', () => {
    const Inner = named('Inner', sequence({}, extensible(group({ a: integer(0, 5) }))))
    const Outer = named('Outer', sequence({ inner: Inner }))
    expect(encodeFailure(Outer, { inner: { a: 9 } })).toMatchObject({ path: 'Outer.inner.a', type: 'Inner' })
    const bits = '1 0 000000 1 00000001 111 00000'
    expect(decodeFailure(Outer, bits)).toMatchObject({ path: 'Outer.inner.a', type: 'Inner' })
  })

  test('what is noticed in a value tells how far was read', () => {
    const S = sequence({ a: integer(0, 255), s: visibleString([1, 1]), t: octetString([2, 4]) })
    expect(decodeFailure(S, '00000000 0000000 00')).toMatchObject({ code: 'alphabet', bit: 15 })
    const Wide = sequence({ a: integer(0, 255), b: integer(0, 2n ** 60n) })
    expect(decodeFailure(Wide, new Uint8Array(9).fill(255))).toMatchObject({ code: 'out-of-range', bit: 69 })
  })

  test('an identifier with an arc of millions of digits', () => {
    expect(encodeFailure(objectIdentifier(), `2.${'9'.repeat(2_000_000)}`).code).toBe('limit')
  })
})

test('elements of a SEQUENCE OF are open types of the SEQUENCE around it', () => {
  // As in IEEE 1609.2, ContributedExtensionBlock.
  const Block = sequence({
    id: integer(0, 255),
    extns: sequenceOf(openType('id', () => ({ 1: integer(0, 255), 2: boolean() }))),
  })
  both(Block, { id: 1, extns: [5, 6] }, '00000001 00000010 00000001 00000101 00000001 00000110')
  both(Block, { id: 2, extns: [true] }, '00000010 00000001 00000001 10000000')
  const value = { id: 1, extns: [5, 6] }
  expect(oer.decode(Block, oer.encode(Block, value))).toEqual(value)
  expect(jer.parse(Block, jer.stringify(Block, value))).toEqual(value)
})

describe('DEFAULT of named bits', () => {
  const Flags = bitString([0], ['a', 'b'])
  const S = sequence({ flags: withDefault(Flags, { a: true }) })

  test('only the bits of the value count', () => {
    expect(uper.encode(S, { flags: { bytes: Uint8Array.of(255, 9), bitLength: 1 } as never })).toEqual(packed('0'))
  })

  test('many zeros are compared in little time', () => {
    const bytes = new Uint8Array(100_000)
    bytes[bytes.length - 1] = 1
    const start = performance.now()
    uper.encode(S, { flags: { bytes, bitLength: bytes.length * 8 } as never })
    expect(performance.now() - start).toBeLessThan(2000)
  })

  test('what is no bit string is refused where it is', () => {
    const Added = named('Added', sequence({}, extensible({ flags: withDefault(Flags, { a: true }) })))
    expect(encodeFailure(Added, { flags: 'x' }).path).toBe('Added.flags')
  })
})

test('a narrower range is not extensible (X.680 §50.8)', () => {
  both(range(integer(0, 1000, { extensible: true }), 0, 7), 7, '111')
})

describe('octets in and out', () => {
  const S = sequence({
    fixed: octetString([2, 2]),
    free: octetString(),
    bits: bitString([8, 8]),
    id: integer(0, 255),
    content: openType('id', () => ({})),
  })

  test('a Buffer is read like any other, and results are memory of their own', () => {
    const bytes = uper.encode(S, {
      fixed: Uint8Array.of(1, 2),
      free: Uint8Array.of(3, 4, 5),
      bits: { bytes: Uint8Array.of(6), bitLength: 8 },
      id: 7,
      content: { _unknownOpenType: Uint8Array.of(8) },
    })
    const input = Buffer.from(bytes)
    const value = uper.decode(S, input)
    expect(value.fixed.constructor).toBe(Uint8Array)
    const before = JSON.stringify(value)
    input.fill(255)
    expect(JSON.stringify(value)).toBe(before)
    // A part of something larger.
    const part = Buffer.concat([Buffer.from([255]), bytes, Buffer.from([255])]).subarray(1, bytes.length + 1)
    expect(uper.decode(S, part)).toEqual(value)
  })

  test('two encodings do not share memory', () => {
    const one = uper.encode(integer(0, 255), 1)
    const two = uper.encode(integer(0, 255), 2)
    expect([one[0], two[0]]).toEqual([1, 2])
    expect(one.buffer).not.toBe(two.buffer)
  })

  test('input that is no Uint8Array', () => {
    for (const input of ['00', [0], new ArrayBuffer(1), null, undefined, 5])
      expect(failure(() => uper.decode(boolean(), input as never))).toMatchObject({ code: 'type', path: 'BOOLEAN' })
  })
})
