import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bitString,
  bmpString,
  boolean,
  CodecError,
  type CodecErrorCode,
  choice,
  enumerated,
  extensible,
  fromHex,
  generalizedTime,
  group,
  ia5String,
  integer,
  lazy,
  named,
  nullType,
  numericString,
  objectIdentifier,
  octetString,
  oer,
  openType,
  optional,
  printableString,
  real,
  relativeOid,
  type Schema,
  sequence,
  sequenceOf,
  type Trailing,
  toHex,
  universalString,
  utcTime,
  utf8String,
  visibleString,
  withDefault,
} from '.'
import { arbitrary, damage } from './arbitrary'
import { newerEdition } from './newer-edition'
import { oerDecodeRules } from './oer'
import { damaged, equal } from './properties'
import { decodeWith } from './rules'

/** These octets are the canonical encoding of this value. */
function is<T>(schema: Schema<T>, value: T, hex: string): void {
  expect(toHex(oer.encode(schema, value))).toBe(hex.replaceAll(' ', ''))
  reads(schema, hex, value)
}

/** These octets are read as this value, canonical or not. */
function reads<T>(schema: Schema<T>, hex: string, value: T): void {
  const decoded = oer.decode(schema, fromHex(hex.replaceAll(' ', '')))
  expect(
    equal(decoded, value),
    `${hex} is ${JSON.stringify(decoded, (_, v) => (typeof v === 'bigint' ? `${v}n` : v))}`,
  ).toBe(true)
}

function codeOf(run: () => unknown): CodecErrorCode | undefined {
  try {
    run()
  } catch (e) {
    if (e instanceof CodecError) return e.code
    throw e
  }
  return undefined
}

/** These octets are refused. */
function refuses(schema: Schema, hex: string, code: CodecErrorCode): void {
  expect(
    codeOf(() => oer.decode(schema, fromHex(hex.replaceAll(' ', '')))),
    hex,
  ).toBe(code)
}

/** This value is refused. */
function refusesValue(schema: Schema, value: unknown, code: CodecErrorCode): void {
  expect(codeOf(() => oer.encode(schema, value))).toBe(code)
}

const filled = (n: number) => new Uint8Array(n).fill(0xab)
const ab = (n: number) => 'AB'.repeat(n)

describe('length determinant (X.696 §8.6)', () => {
  const octets = octetString()

  test('one octet up to 127, then as few as possible behind their count', () => {
    is(octets, filled(0), '00')
    is(octets, filled(1), '01 AB')
    is(octets, filled(127), `7F ${ab(127)}`)
    is(octets, filled(128), `81 80 ${ab(128)}`)
    is(octets, filled(255), `81 FF ${ab(255)}`)
    is(octets, filled(256), `82 01 00 ${ab(256)}`)
    is(octets, filled(65535), `82 FF FF ${ab(65535)}`)
    is(octets, filled(65536), `83 01 00 00 ${ab(65536)}`)
  })

  test('Basic-OER may use longer forms', () => {
    reads(octets, '81 01 AB', filled(1))
    reads(octets, '88 00 00 00 00 00 00 00 01 AB', filled(1))
    reads(integer(), '81 02 00 05', 5)
  })

  test('no octets, too many, or more than there are', () => {
    refuses(octets, '80', 'malformed')
    refuses(octets, '89 00 00 00 00 00 00 00 00 01 AB', 'malformed')
    refuses(octets, 'FF', 'malformed')
    refuses(octets, '', 'truncated')
    refuses(octets, '82 01', 'truncated')
    refuses(octets, '02 AB', 'truncated')
    refuses(octets, '84 FF FF FF FF AB', 'truncated')
    refuses(octets, '88 FF FF FF FF FF FF FF FF AB', 'truncated')
  })

  test('what follows a value', () => {
    refuses(octets, '01 AB CD', 'trailing-data')
    refuses(nullType(), '00', 'trailing-data')
    const found: Trailing[] = []
    expect(oer.decode(octets, fromHex('01ABCDEF'), { onTrailing: (t) => found.push(t) })).toEqual(filled(1))
    expect(found).toEqual([{ bit: 16, bytes: fromHex('CDEF') }])
  })
})

test('BOOLEAN (§9, §31.3)', () => {
  is(boolean(), true, 'FF')
  is(boolean(), false, '00')
  reads(boolean(), '01', true)
  refuses(boolean(), '', 'truncated')
  refusesValue(boolean(), 1, 'type')
})

describe('INTEGER', () => {
  test('lower bound of zero or more, and an upper bound: 1, 2, 4 or 8 octets (§10.3)', () => {
    is(integer(0, 255), 255, 'FF')
    is(integer(3, 3), 3, '03')
    is(integer(0, 256), 5, '00 05')
    is(integer(1000, 1001), 1001, '03 E9')
    is(integer(0, 65535), 65535, 'FF FF')
    is(integer(0, 65536), 65536, '00 01 00 00')
    is(integer(0, 2 ** 32 - 1), 2 ** 32 - 1, 'FF FF FF FF')
    is(integer(0, 2 ** 32), 5, '00 00 00 00 00 00 00 05')
    const uint64 = integer(0, 2n ** 64n - 1n)
    is(uint64, Number.MAX_SAFE_INTEGER, '00 1F FF FF FF FF FF FF')
    is(uint64, 2n ** 53n, '00 20 00 00 00 00 00 00')
    is(uint64, 2n ** 64n - 1n, 'FF FF FF FF FF FF FF FF')
  })

  test('lower bound of zero or more, no upper bound or too high a one: a length (§10.3 e)', () => {
    is(integer(0), 0, '01 00')
    is(integer(0), 127, '01 7F')
    is(integer(0), 255, '01 FF')
    is(integer(0), 256, '02 01 00')
    is(integer(0), 0x27cf5, '03 02 7C F5')
    is(integer(0), 2 ** 32 - 1, '04 FF FF FF FF')
    is(integer(0), 2 ** 32, '05 01 00 00 00 00')
    // The number itself, not its distance from the bound.
    is(integer(5), 5, '01 05')
    is(integer(0, 2n ** 64n), 2n ** 64n, '09 01 00 00 00 00 00 00 00 00')
    is<number | bigint>(integer(0), 2n ** 53n, '07 20 00 00 00 00 00 00')
    reads(integer(0), '02 00 05', 5)
    reads(integer(0), '09 00 00 00 00 00 00 00 00 05', 5)
    refuses(integer(0), '00', 'malformed')
    refuses(integer(5), '01 04', 'out-of-range')
  })

  test('negative lower bound: 1, 2, 4 or 8 octets in two’s complement (§10.4)', () => {
    is(integer(-128, 127), -128, '80')
    is(integer(-1, 0), -1, 'FF')
    is(integer(-128, 128), -1, 'FF FF')
    is(integer(-32768, 32767), -32768, '80 00')
    is(integer(-32769, 0), -1, 'FF FF FF FF')
    is(integer(-900000000, 900000001), -900000000, 'CA 5B 17 00')
    is(integer(-(2 ** 31), 2 ** 31), -1, 'FF FF FF FF FF FF FF FF')
    is(integer(-1, 2 ** 31), 2 ** 31, '00 00 00 00 80 00 00 00')
    const int64 = integer(-(2n ** 63n), 2n ** 63n - 1n)
    is(int64, -(2n ** 63n), '80 00 00 00 00 00 00 00')
    is(int64, Number.MIN_SAFE_INTEGER, 'FF E0 00 00 00 00 00 01')
    is(int64, -(2n ** 53n), 'FF E0 00 00 00 00 00 00')
    is(int64, 2n ** 63n - 1n, '7F FF FF FF FF FF FF FF')
  })

  test('otherwise a length, and two’s complement (§10.4 e)', () => {
    is(integer(), 0, '01 00')
    is(integer(), 127, '01 7F')
    is(integer(), 128, '02 00 80')
    is(integer(), -128, '01 80')
    is(integer(), -129, '02 FF 7F')
    is(integer(undefined, 5), -200, '02 FF 38')
    is(integer(-1, 2n ** 63n), -1, '01 FF')
    reads(integer(), '03 FF FF FF', -1)
    refuses(integer(), '00', 'malformed')
    refuses(integer(undefined, 5), '01 06', 'out-of-range')
    refuses(integer(), `82 04 01 ${ab(1025)}`, 'limit')
  })

  test('an extensible range is no range (§8.2)', () => {
    const extensibleByte = integer(0, 255, { extensible: true })
    is(extensibleByte, 5, '01 05')
    is(extensibleByte, 255, '02 00 FF')
    is(extensibleByte, -1, '01 FF')
  })

  test('bounds are checked', () => {
    refuses(integer(3, 5), '02', 'out-of-range')
    refuses(integer(3, 5), '06', 'out-of-range')
    refuses(integer(-1, 5), 'FE', 'out-of-range')
    refuses(integer(0, 2n ** 63n), '80 00 00 00 00 00 00 01', 'out-of-range')
    refusesValue(integer(3, 5), 6, 'out-of-range')
    refusesValue(integer(), 1.5, 'type')
    expect(() => oer.decode(named('Speed', sequence({ a: boolean(), v: integer(0, 100) })), fromHex('FF65'))).toThrow(
      expect.objectContaining({ message: 'Speed.v: 101 is above 100', bit: 8, max: 100 }),
    )
  })
})

describe('ENUMERATED (§11)', () => {
  const Kind = enumerated([-129, 'a', -1, 'b', 'c', 'd', 127, 'e', 'f', 40000, 'g'])

  test('the value, in one octet from 0 to 127', () => {
    is(Kind, 'c', '00')
    is(Kind, 'd', '01')
    is(Kind, 'e', '7F')
  })

  test('other values in long form, signed', () => {
    is(Kind, 'f', '82 00 80')
    is(Kind, 'b', '81 FF')
    is(Kind, 'a', '82 FF 7F')
    is(Kind, 'g', '83 00 9C 40')
    reads(Kind, '82 00 01', 'd')
  })

  test('many labels', () => {
    const many = enumerated(Array.from({ length: 200 }, (_, k) => `v${k}`))
    is(sequence({ k: many }), { k: 'v127' }, '7F')
    is(sequence({ k: many }), { k: 'v128' }, '82 00 80')
    is(sequence({ k: many }), { k: 'v130' }, '82 00 82')
  })

  test('the extension marker does not show (§11.5)', () => {
    const Newer = enumerated(['x', 3, 'y'], extensible('p', 'q', 'r', 200, 's'))
    is(Newer, 'x', '00')
    is(Newer, 'y', '03')
    // X.680 §20: from the lowest free value on, around those of the root.
    is(Newer, 'p', '01')
    is(Newer, 'q', '02')
    is(Newer, 'r', '04')
    is(Newer, 's', '82 00 C8')
    is(Newer, { _unknown: 5 }, '05')
    is(Newer, { _unknown: -3 }, '81 FD')
    is(sequence({ k: Newer }), { k: { _unknown: 5 } }, '05')
    is(sequence({ k: Newer }), { k: 'y' }, '03')
  })

  test('what is no value', () => {
    refuses(Kind, '02', 'enumeration')
    refuses(Kind, '80', 'malformed')
    refuses(Kind, '82 00', 'truncated')
    refuses(enumerated(['x'], extensible()), `88 ${ab(8)}`, 'enumeration')
    refusesValue(Kind, 'z', 'enumeration')
    refusesValue(Kind, { _unknown: 5 }, 'enumeration')
    refusesValue(enumerated(['x'], extensible()), { _unknown: 1.5 }, 'enumeration')
  })
})

test('REAL: a length and the contents of X.690 (§12)', () => {
  is(real(), 0, '00')
  is(real(), 1.5, '03 80 FF 03')
  is(real(), Number.POSITIVE_INFINITY, '01 40')
  is(real(), -0, '01 43')
})

test('NULL: nothing (§15)', () => {
  is(nullType(), null, '')
  is(sequence({ a: nullType(), b: boolean() }), { a: null, b: true }, 'FF')
})

describe('BIT STRING (§13)', () => {
  const bits = (hex: string, bitLength: number) => ({ bytes: fromHex(hex), bitLength })

  test('of one size: the bits, and zeros up to the octet', () => {
    is(bitString([8, 8]), bits('A5', 8), 'A5')
    is(bitString([12, 12]), bits('A5F0', 12), 'A5 F0')
    is(bitString([0, 0]), bits('', 0), '')
    refuses(bitString([12, 12]), 'A5 F1', 'malformed')
    refuses(bitString([12, 12]), 'A5', 'truncated')
    refusesValue(bitString([12, 12]), bits('A5', 8), 'size')
    // Bits behind the length are not sent.
    expect(toHex(oer.encode(bitString([4, 4]), bits('AF', 4)))).toBe('A0')
  })

  test('of varying size: a length, the number of unused bits, the bits', () => {
    is(bitString(), bits('', 0), '01 00')
    is(bitString(), bits('A5', 8), '02 00 A5')
    is(bitString(), bits('A5F0', 12), '03 04 A5 F0')
    is(bitString([4, 12]), bits('F0', 4), '02 04 F0')
    is(bitString([8, 8, true]), bits('A5', 8), '02 00 A5')
    is(bitString([8, 8, true]), bits('A0', 3), '02 05 A0')
    refuses(bitString(), '00', 'malformed')
    refuses(bitString(), '01 01', 'malformed')
    refuses(bitString(), '02 08 00', 'malformed')
    refuses(bitString(), '02 01 01', 'malformed')
    refuses(bitString([4, 12]), '03 00 A5 A5', 'size')
    refuses(bitString(), '05 00 A5', 'truncated')
  })

  test('named bits', () => {
    const Flags = bitString([8, 8], ['app', 'enrol'])
    is(Flags, { app: true, enrol: false }, '80')
    is(Flags, { app: false, enrol: true, _unknownBits: [7] }, '41')
    is(bitString(undefined, ['a', 'b']), { a: true, b: false }, '02 06 80')
  })
})

test('OCTET STRING (§14)', () => {
  is(octetString([3, 3]), filled(3), 'AB AB AB')
  is(octetString([0, 0]), filled(0), '')
  is(octetString([1, 3]), filled(3), '03 AB AB AB')
  is(octetString([3, 3, true]), filled(3), '03 AB AB AB')
  is(octetString([3, 3, true]), filled(1), '01 AB')
  refuses(octetString([3, 3]), 'AB AB', 'truncated')
  refuses(octetString([1, 3]), '00', 'size')
  refuses(octetString([1, 3]), '04 AB AB AB AB', 'size')
  refusesValue(octetString([1, 3]), filled(4), 'size')
  refusesValue(octetString([3, 3]), filled(4), 'size')
  refusesValue(octetString(), [1], 'type')
})

describe('character strings (§27)', () => {
  test('known multiplier: 1, 2 or 4 octets each, without length where the size is fixed', () => {
    is(ia5String(), 'AB', '02 41 42')
    is(ia5String([2, 2]), 'AB', '41 42')
    is(visibleString([1, 2]), 'AB', '02 41 42')
    is(printableString([2, 2, true]), 'AB', '02 41 42')
    is(numericString([3, 3]), '1 2', '31 20 32')
    // The permitted alphabet makes characters no shorter.
    is(ia5String([2, 2], 'AB'), 'AB', '41 42')
    is(bmpString(), 'Aé', '04 00 41 00 E9')
    is(bmpString([2, 2]), 'Aé', '00 41 00 E9')
    is(universalString(), '😀', '04 00 01 F6 00')
    is(universalString([1, 1]), '😀', '00 01 F6 00')
  })

  test('UTF8String: octets', () => {
    is(utf8String(), '', '00')
    is(utf8String([1, 1]), 'é', '02 C3 A9')
    refuses(utf8String(), '01 C3', 'malformed')
    refuses(utf8String([0, 1]), '02 41 42', 'size')
    refusesValue(utf8String([0, 1]), 'AB', 'size')
  })

  test('times are their text', () => {
    is(generalizedTime(), '20261123175041Z', '0F 32 30 32 36 31 31 32 33 31 37 35 30 34 31 5A')
    is(utcTime(), '261123175041Z', '0D 32 36 31 31 32 33 31 37 35 30 34 31 5A')
  })

  test('what is not in the alphabet, or of a wrong size', () => {
    refuses(ia5String(), '01 80', 'alphabet')
    refuses(numericString([1, 1]), '41', 'alphabet')
    refuses(ia5String([1, 1], 'AB'), '43', 'alphabet')
    refuses(bmpString(), '03 00 41 00', 'malformed')
    refuses(universalString(), '04 00 11 00 00', 'alphabet')
    refuses(ia5String([1, 2]), '03 41 42 43', 'size')
    refusesValue(ia5String([2, 2]), 'A', 'size')
    refusesValue(ia5String(), 'é', 'alphabet')
  })
})

test('OBJECT IDENTIFIER, RELATIVE-OID: a length and the contents of X.690 (§21, §22)', () => {
  is(objectIdentifier(), '1.2.840.113549', '06 2A 86 48 86 F7 0D')
  is(relativeOid(), '8571.3.2', '04 C2 7B 03 02')
  refuses(objectIdentifier(), '00', 'malformed')
})

describe('SEQUENCE (§16)', () => {
  const byte = integer(0, 255)

  test('without optional components there is no preamble', () => {
    is(sequence({}), {}, '')
    is(sequence({ a: byte, b: integer(0, 65535) }), { a: 1, b: 2 }, '01 00 02')
  })

  test('a bit for each optional component, from the top, and zeros up to the octet', () => {
    const S = sequence({ a: optional(byte), b: byte, c: optional(byte) })
    is(S, { b: 5 }, '00 05')
    is(S, { a: 4, b: 5 }, '80 04 05')
    is(S, { b: 5, c: 6 }, '40 05 06')
    refuses(S, '20 05', 'malformed')
    refuses(S, '80 04', 'truncated')
    refusesValue(S, { a: 4 }, 'missing')
  })

  test('as many octets as it takes', () => {
    const fields = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, k) => [`f${k}`, optional(byte)]))
    is(sequence(fields(8)), { f7: 1 }, '01 01')
    is(sequence(fields(9)), { f8: 1 }, '00 80 01')
    is(sequence(fields(8), extensible()), { f7: 1 }, '00 80 01')
    is(sequence(fields(40)), { f0: 1, f39: 2 }, '80 00 00 00 01 01 02')
  })

  test('a DEFAULT value is left out (§31.9)', () => {
    const S = sequence({ a: withDefault(byte, 7), b: withDefault(bitString([8, 8], ['x', 'y']), { x: true }) })
    is(S, { a: 8, b: { x: false, y: true } }, 'C0 08 40')
    reads(S, '00', { a: 7, b: { x: true, y: false } })
    reads(S, 'C0 07 80', { a: 7, b: { x: true, y: false } })
    expect(toHex(oer.encode(S, { a: 7, b: { x: true, y: false } }))).toBe('00')
    expect(toHex(oer.encode(S, {}))).toBe('00')
  })

  const Newer = sequence(
    { a: byte },
    extensible({ b: optional(byte), c: optional(boolean()) }, group({ d: byte, e: optional(byte) }), { f: nullType() }),
  )

  test('extension additions: a bitmap of variable size, then open types (§16.4, §16.5)', () => {
    is(Newer, { a: 1 }, '00 01')
    is(Newer, { a: 1, b: 2 }, '80 01  02 04 80  01 02')
    is(Newer, { a: 1, c: true, d: 3, f: null }, '80 01  02 04 70  01 FF  02 00 03  00')
    is(Newer, { a: 1, d: 3, e: 4 }, '80 01  02 04 20  03 80 03 04')
    refuses(Newer, '80 01  02 04 81  01 02', 'malformed')
    refuses(Newer, '80 01  01 00', 'malformed')
    refuses(Newer, '80 01  01 01', 'malformed')
    refuses(Newer, '80 01  02 04 80  02 02 00', 'trailing-data')
    refuses(Newer, '80 01  02 04 10  01 00', 'trailing-data')
    refuses(Newer, `80 01  82 20 02 00 ${'00'.repeat(8193)}`, 'limit')
    // A bit that promises what then does not come.
    reads(Newer, '80 01  02 04 00', { a: 1 })
  })

  test('additions that are not known come back, and so does the length of the bitmap', () => {
    const Older = sequence({ a: byte }, extensible({ b: optional(byte) }))
    const hex = '80 01  02 04 70  01 FF  02 00 03  00'
    is(
      Older,
      {
        a: 1,
        _extensions: [
          { index: 1, bytes: fromHex('FF') },
          { index: 2, bytes: fromHex('0003') },
          { index: 3, bytes: fromHex('') },
        ],
      },
      hex,
    )
    is(Older, { a: 1, b: 2, _extensionCount: 4 }, '80 01  02 04 80  01 02')
    is(Newer, { a: 1, b: 2, _extensionCount: 1 }, '80 01  02 07 80  01 02')
    is(
      sequence({}, extensible()),
      { _extensions: [{ index: 9, bytes: filled(200) }] },
      `80 03 06 00 40 81 C8 ${ab(200)}`,
    )
  })
})

describe('SEQUENCE OF (§17)', () => {
  const bytes = sequenceOf(integer(0, 255))

  test('the quantity is a number behind its length, fixed or not', () => {
    is(bytes, [], '01 00')
    is(bytes, [5, 6], '01 02 05 06')
    is(sequenceOf(integer(0, 255), [2, 2]), [5, 6], '01 02 05 06')
    is(bytes, Array(300).fill(0xab), `02 01 2C ${ab(300)}`)
    reads(bytes, '02 00 01 05', [5])
    refuses(bytes, '00', 'malformed')
    refuses(bytes, '01 02 05', 'truncated')
    refuses(sequenceOf(integer(0, 255), [2, 3]), '01 01 05', 'size')
    refusesValue(sequenceOf(integer(0, 255), [2, 3]), [5], 'size')
    refusesValue(bytes, [256], 'out-of-range')
    refusesValue(bytes, 'x', 'type')
  })

  test('quantities that no input can hold', () => {
    refuses(bytes, '08 FF FF FF FF FF FF FF FF 05', 'limit')
    refuses(bytes, '07 1F FF FF FF FF FF FF 05', 'truncated')
    refuses(sequenceOf(nullType()), '02 FF FF', 'limit')
    is(sequenceOf(nullType()), [null, null], '01 02')
    const options = { limits: { maxEmptyElements: 1 } }
    expect(codeOf(() => oer.decode(sequenceOf(nullType()), fromHex('0102'), options))).toBe('limit')
  })
})

describe('CHOICE (§20)', () => {
  const C = choice({ a: boolean(), b: integer(0, 255), c: nullType() }, extensible({ d: octetString(), e: nullType() }))

  test('a context-specific tag, counted over all alternatives', () => {
    is(C, { a: true }, '80 FF')
    is(C, { b: 5 }, '81 05')
    is(C, { c: null }, '82')
  })

  test('extension additions are open types', () => {
    is(C, { d: filled(2) }, '83 03 02 AB AB')
    is(C, { e: null }, '84 00')
    refuses(C, '84 01 00', 'trailing-data')
  })

  test('alternatives that are not known', () => {
    is(C, { _unknown: 5, bytes: filled(1) }, '85 01 AB')
    is(C, { _unknown: 63, bytes: filled(1) }, 'BF 3F 01 AB')
    refuses(choice({ a: boolean() }), '81 00', 'choice')
    refusesValue(choice({ a: boolean() }), { _unknown: 5, bytes: filled(1) }, 'choice')
    // One of the root is not an open type: these octets would be read as something else.
    refusesValue(C, { _unknown: 1, bytes: filled(1) }, 'choice')
    refusesValue(C, { _unknown: 1.5, bytes: filled(1) }, 'choice')
    refusesValue(C, { z: 1 }, 'choice')
    refusesValue(C, { a: true, b: 5 }, 'choice')
    // Definitions that knew less kept it as octets: it is what it is.
    expect(toHex(oer.encode(C, { _unknown: 3, bytes: fromHex('02ABAB') }))).toBe('830302ABAB')
  })

  test('tags from 63 on take more octets (§8.7.2)', () => {
    const many = choice(Object.fromEntries(Array.from({ length: 200 }, (_, k) => [`a${k}`, integer(0, 255)])))
    is(many, { a62: 1 }, 'BE 01')
    is(many, { a63: 1 }, 'BF 3F 01')
    is(many, { a127: 1 }, 'BF 7F 01')
    is(many, { a128: 1 }, 'BF 81 00 01')
    is(many, { a199: 1 }, 'BF 81 47 01')
    refuses(many, 'BF 81 48 01', 'choice')
    refuses(many, 'BF 3E 01', 'malformed')
    refuses(many, 'BF 80 3F 01', 'malformed')
    refuses(many, 'BF FF FF FF FF FF FF', 'limit')
    refuses(many, 'BF 81', 'truncated')
  })

  test('tags of another class', () => {
    for (const hex of ['00 FF', '40 FF', 'C0 FF']) refuses(C, hex, 'choice')
  })
})

describe('open types (§30)', () => {
  const Inner = sequence({ x: integer(0, 255), y: optional(boolean()) })
  const S = sequence({
    id: integer(0, 255),
    content: openType('id', () => ({ 1: Inner, 2: octetString(), 3: nullType() })),
  })

  test('a length and the value', () => {
    is(S, { id: 1, content: { x: 5 } }, '01 02 00 05')
    is(S, { id: 3, content: null }, '03 00')
    is(S, { id: 9, content: { _unknownOpenType: filled(2) } }, '09 02 AB AB')
    is(S, { id: 3, content: { _unknownOpenType: filled(1) } }, '03 01 AB')
    refuses(S, '01 03 00 05 00', 'trailing-data')
    refuses(S, '01 01 00 05', 'truncated')
  })

  test('lengths that are only known at the end', () => {
    for (const n of [100, 125, 126, 127, 128, 250, 251, 252, 253, 254, 255, 256, 65529, 65530, 65531, 65536, 70000]) {
      const inner = n < 128 ? 1 : n < 256 ? 2 : n < 65536 ? 3 : 4
      const bytes = oer.encode(S, { id: 2, content: filled(n) })
      const outer = n + inner < 128 ? 1 : n + inner < 256 ? 2 : n + inner < 65536 ? 3 : 4
      expect(bytes.length).toBe(1 + outer + inner + n)
      expect(equal(oer.decode(S, bytes), { id: 2, content: filled(n) })).toBe(true)
    }
  })
})

test('recursion ends at a depth', () => {
  interface Nest {
    inside?: Nest
  }
  const Nest: Schema<Nest> = named('Nest', sequence({ inside: optional(lazy(() => Nest)) })) as Schema<Nest>
  is(Nest, { inside: { inside: {} } }, '80 80 00')
  refuses(Nest, '80'.repeat(1000), 'limit')
  const endless: Nest = {}
  endless.inside = endless
  refusesValue(Nest, endless, 'limit')
})

test('a wrapper sees every value', () => {
  const seen: [string | undefined, number, number][] = []
  const rules = oerDecodeRules((read, _, name) => (r, parent) => {
    const at = r.pos
    const value = read(r, parent)
    seen.push([name, at, r.pos])
    return value
  })
  const S = sequence({ a: optional(boolean()), b: sequenceOf(integer(0, 255)), c: enumerated(['x']) })
  expect(decodeWith(rules, S, fromHex('80FF0102050600'))).toEqual({ a: true, b: [5, 6], c: 'x' })
  expect(seen).toEqual([
    ['a', 8, 16],
    [undefined, 32, 40],
    [undefined, 40, 48],
    ['b', 16, 48],
    ['c', 48, 56],
    [undefined, 0, 56],
  ])
})

// ── Any schema, any value ────────────────────────────────────────────────────────────────────────────────────────

const bound = fc.oneof(
  fc.integer({ min: -300, max: 300 }),
  fc.constantFrom(127, 128, 255, 256, 32767, 32768, 65535, 65536, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1, 2 ** 32),
  fc.constantFrom(-128, -129, -32768, -32769, -(2 ** 31), -(2 ** 31) - 1, 2 ** 53),
  fc.constantFrom(2n ** 63n - 1n, 2n ** 63n, 2n ** 64n - 1n, 2n ** 64n, -(2n ** 63n), -(2n ** 63n) - 1n),
)
const size = fc.option(
  fc
    .tuple(fc.nat(9), fc.option(fc.nat(9), { nil: undefined }), fc.boolean())
    .map(([min, more, ext]): [number, number | undefined] | [number, number | undefined, true] => {
      const max = more === undefined ? undefined : min + more
      return ext ? [min, max, true] : [min, max]
    }),
  { nil: undefined },
)
const integers = fc
  .tuple(fc.option(bound), fc.option(bound), fc.integer({ min: 0, max: 5 }))
  .map(([a, b, ext]): Schema => {
    const [min, max] = a !== null && b !== null && a > b ? [b, a] : [a, b]
    return integer(min ?? undefined, max ?? undefined, ext === 0 ? { extensible: true } : {})
  })
const labels = (prefix: string) =>
  fc
    .uniqueArray(fc.oneof(fc.nat(200), fc.integer({ min: -70000, max: 70000 })), { minLength: 1, maxLength: 6 })
    .map((values) => values.sort((a, b) => a - b).flatMap((v) => [v, `${prefix}${v}`]))
const leaf: fc.Arbitrary<Schema> = fc.oneof(
  { weight: 5, arbitrary: integers },
  fc.constantFrom<Schema>(
    boolean(),
    nullType(),
    real(),
    objectIdentifier(),
    relativeOid(),
    generalizedTime(),
    utcTime(),
  ),
  labels('v').map((items): Schema => enumerated(items)),
  fc.nat(6).map((n): Schema => enumerated(['p', 'q', 'r'], extensible(...['s', 't', 'u', 'v', 'w', 'x'].slice(n)))),
  size.map((s): Schema => octetString(s)),
  size.map((s): Schema => bitString(s)),
  size.map((s): Schema => bitString(s, ['one', '', 'two', 'three'].slice(0, s?.[0] ?? 4))),
  fc
    .tuple(fc.constantFrom(ia5String, visibleString, numericString, printableString, bmpString, universalString), size)
    .map(([make, s]): Schema => make(s)),
  size.map((s): Schema => utf8String(s)),
  fc.constant<Schema>(ia5String([0, 4], '09AZ')),
)
const { schema } = fc.letrec<{ schema: Schema; composite: Schema }>((tie) => {
  const inner = tie('schema')
  const optionality = fc.tuple(inner, fc.nat(2)).map(([s, k]) => (k === 0 ? optional(s) : s))
  const fields = (prefix: string, max: number) =>
    fc
      .array(optionality, { maxLength: max })
      .map((list) => Object.fromEntries(list.map((f, k) => [`${prefix}${k}`, f])))
  const alternatives = (prefix: string, min: number, max: number) =>
    fc
      .array(inner, { minLength: min, maxLength: max })
      .map((list) => Object.fromEntries(list.map((s, k) => [`${prefix}${k}`, s])))
  return {
    schema: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('composite')),
    composite: fc.oneof(
      fc
        .tuple(fields('a', 12), fc.option(fc.tuple(fields('b', 3), fields('c', 3))))
        .map(
          ([root, more]): Schema =>
            more
              ? sequence(root, extensible(...(Object.keys(more[1]).length ? [more[0], group(more[1])] : [more[0]])))
              : sequence(root),
        ),
      fc.tuple(inner, size).map(([s, n]): Schema => sequenceOf(s, n)),
      fc
        .tuple(alternatives('a', 1, 70), fc.option(alternatives('b', 0, 3)))
        .map(([root, more]): Schema => (more ? choice(root, extensible(more)) : choice(root))),
      fc
        .tuple(inner, inner)
        .map(([one, two]): Schema => sequence({ id: integer(0, 3), is: openType('id', () => ({ 1: one, 2: two })) })),
      inner.map((s): Schema => {
        const Nest: Schema = sequence({ here: s, more: optional(lazy(() => Nest)) })
        return Nest
      }),
    ),
  }
})
const drawn = (of: (s: Schema) => Schema = (s) => s) =>
  schema.chain((s) => fc.tuple(fc.constant(s), arbitrary(of(s), { unknown: false, size: 40 })))
const parameters = { seed: 696, numRuns: 600 }

describe('random schemas', () => {
  test('decode∘encode is identity, and no beginning of an encoding is one', () => {
    fc.assert(
      fc.property(drawn(), fc.double({ min: 0, max: 1, noNaN: true }), ([s, value], cut) => {
        const bytes = oer.encode(s, value)
        const decoded = oer.decode(s, bytes)
        expect(equal(decoded, value)).toBe(true)
        expect(toHex(oer.encode(s, decoded))).toBe(toHex(bytes))
        const part = bytes.subarray(0, Math.floor(cut * bytes.length))
        if (part.length < bytes.length) expect(codeOf(() => oer.decode(s, part))).toBeDefined()
      }),
      parameters,
    )
  })

  test('damaged octets are a value that encodes stably, or a CodecError', () => {
    fc.assert(
      fc.property(drawn(), damage(), ([s, value], damages) => {
        const bytes = damaged(oer.encode(s, value), damages)
        let read: unknown
        if (
          codeOf(() => {
            read = oer.decode(s, bytes)
          })
        )
          return
        const canonical = oer.encode(s, read)
        const again = oer.decode(s, canonical)
        expect(equal(again, read)).toBe(true)
        expect(toHex(oer.encode(s, again))).toBe(toHex(canonical))
      }),
      parameters,
    )
  })

  test('what a newer edition added passes through', () => {
    fc.assert(
      fc.property(drawn(newerEdition), ([s, value]) => {
        const sent = oer.encode(newerEdition(s), value)
        const known = oer.decode(s, sent)
        expect(toHex(oer.encode(s, known))).toBe(toHex(sent))
      }),
      parameters,
    )
  })
})
