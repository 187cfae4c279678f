import { describe, expect, test } from 'vitest'
import {
  bitString,
  bmpString,
  boolean,
  CodecError,
  choice,
  enumerated,
  extensible,
  group,
  ia5String,
  integer,
  jer,
  lazy,
  named,
  nullType,
  objectIdentifier,
  octetString,
  openType,
  optional,
  real,
  renamed,
  type Schema,
  sequence,
  sequenceOf,
  uper,
  utf8String,
  withDefault,
} from '.'

/** The value is this JSON, and this JSON is the value; both as objects and as text. */
function both(schema: Schema, value: unknown, json: unknown): void {
  expect(jer.toJson(schema, value)).toEqual(json)
  expect(jer.fromJson(schema, json)).toEqual(value)
  expect(jer.parse(schema, jer.stringify(schema, value))).toEqual(value)
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
const from = (schema: Schema, json: unknown) => failure(() => jer.fromJson(schema, json))
const to = (schema: Schema, value: unknown) => failure(() => jer.toJson(schema, value))

const A = integer(0, 7)

describe('shapes (X.697)', () => {
  test('BOOLEAN, NULL, INTEGER, ENUMERATED and strings are what they are', () => {
    both(boolean(), true, true)
    both(nullType(), null, null)
    both(integer(-5, 5), -5, -5)
    both(enumerated(['a', 'b']), 'b', 'b')
    both(ia5String(), 'a"\\\n', 'a"\\\n')
    both(utf8String(), '€😀', '€😀')
    both(bmpString(), '\ud800', '\ud800')
    both(objectIdentifier(), '1.2.840.113549', '1.2.840.113549')
  })

  test('OCTET STRING is hexadecimal digits', () => {
    both(octetString(), Uint8Array.of(0, 10, 255), '000AFF')
    both(octetString(), new Uint8Array(0), '')
    expect(jer.fromJson(octetString(), '0aFf')).toEqual(Uint8Array.of(10, 255))
  })

  test('BIT STRING of one length is digits, zeros at the end', () => {
    both(bitString([10, 10]), { bytes: Uint8Array.of(0xff, 0xc0), bitLength: 10 }, 'FFC0')
    expect(jer.toJson(bitString([3, 3]), { bytes: Uint8Array.of(0xff, 1), bitLength: 3 })).toBe('E0')
    expect(jer.fromJson(bitString([3, 3]), 'e0')).toEqual({ bytes: Uint8Array.of(0xe0), bitLength: 3 })
    // Digits that say more than there is room for are not dropped.
    expect(() => jer.fromJson(bitString([3, 3]), 'ff')).toThrow('"ff" has more than 3 bits')
  })

  test('BIT STRING of any other length is an object with its length', () => {
    both(bitString(), { bytes: Uint8Array.of(0xe0), bitLength: 3 }, { value: 'E0', length: 3 })
    both(bitString([0, 7]), { bytes: new Uint8Array(0), bitLength: 0 }, { value: '', length: 0 })
    both(bitString([3, 3, true]), { bytes: Uint8Array.of(0xe0), bitLength: 3 }, { value: 'E0', length: 3 })
    expect(jer.fromJson(bitString(), 'E0')).toEqual({ bytes: Uint8Array.of(0xe0), bitLength: 8 })
  })

  test('named bits are the same in JSON', () => {
    both(bitString([3, 3], ['x', '', 'z']), { x: true, z: false, _unknownBits: [1] }, 'C0')
    both(bitString([2, 2, true], ['x', 'y']), { x: false, y: true, _bitLength: 4 }, { value: '40', length: 4 })
    // The form in memory is taken too.
    expect(jer.fromJson(bitString([2, 2], ['x', 'y']), { y: true })).toEqual({ y: true })
  })

  test('REAL: numbers, and words for what JSON has no number for', () => {
    for (const x of [0, 1.5, -1e300, 2 ** 70, 1e21, 5e-324]) both(real(), x, x)
    both(real(), Number.POSITIVE_INFINITY, 'INF')
    both(real(), Number.NEGATIVE_INFINITY, '-INF')
    both(real(), Number.NaN, 'NaN')
    expect(jer.stringify(real(), -0)).toBe('"-0"')
    expect(jer.parse(real(), '"-0"')).toBe(-0)
    // Whole numbers beyond 2^53 are no integers here.
    expect(jer.parse(real(), '9007199254740993')).toBe(9007199254740992)
  })

  test('SEQUENCE in the order of the standard, whatever the order of the value', () => {
    const S = sequence({ a: A, b: optional(octetString()), c: optional(boolean()) })
    expect(jer.stringify(S, { c: true, a: 1 })).toBe('{"a":1,"c":true}')
    expect(jer.stringify(S, { a: 1, b: undefined } as never)).toBe('{"a":1}')
    both(S, { a: 1, b: Uint8Array.of(1), c: false }, { a: 1, b: '01', c: false })
  })

  test('DEFAULT is not filled in, groups are flat', () => {
    const S = sequence({ a: withDefault(A, 3) }, extensible(group({ b: A, c: optional(octetString()) })))
    both(S, {}, {})
    both(S, { a: 3, b: 1, c: Uint8Array.of(9) }, { a: 3, b: 1, c: '09' })
  })

  test('SEQUENCE OF and CHOICE', () => {
    both(sequenceOf(octetString()), [Uint8Array.of(1), Uint8Array.of(2)], ['01', '02'])
    const C = choice({ a: A, b: octetString() }, extensible({ c: octetString() }))
    both(C, { a: 1 }, { a: 1 })
    both(C, { b: Uint8Array.of(1) }, { b: '01' })
    both(C, { c: Uint8Array.of(1) }, { c: '01' })
  })

  test('open types are their content', () => {
    const M = sequence({ id: A, content: openType('id', () => ({ 1: octetString(), 2: nullType() })) })
    both(M, { id: 1, content: Uint8Array.of(1) }, { id: 1, content: '01' })
    both(M, { id: 2, content: null }, { id: 2, content: null })
    // The id may come behind the content.
    expect(jer.fromJson(M, { content: '01', id: 1 })).toEqual({ id: 1, content: Uint8Array.of(1) })
  })

  test('what is not known keeps number and octets', () => {
    const M = sequence({ id: A, content: openType('id', () => ({ 2: nullType() })) })
    both(M, { id: 3, content: { _unknownOpenType: Uint8Array.of(1) } }, { id: 3, content: { _unknownOpenType: '01' } })
    both(M, { id: 2, content: { _unknownOpenType: Uint8Array.of(1) } }, { id: 2, content: { _unknownOpenType: '01' } })
    both(enumerated(['a'], extensible()), { _unknown: 4 }, { _unknown: 4 })
    const C = choice({ a: A }, extensible())
    both(C, { _unknown: 4, bytes: Uint8Array.of(1) }, { _unknown: 4, bytes: '01' })
    const S = sequence({ a: A }, extensible())
    both(
      S,
      { a: 1, _extensions: [{ index: 2, bytes: Uint8Array.of(1) }], _extensionCount: 5 },
      { a: 1, _extensions: [{ index: 2, bytes: '01' }], _extensionCount: 5 },
    )
  })

  test('recursive types', () => {
    interface Tree {
      v: Uint8Array
      kids?: Tree[]
    }
    const Tree: Schema<Tree> = sequence({
      v: octetString(),
      kids: optional(sequenceOf(lazy((): Schema<Tree> => Tree))),
    })
    const v = Uint8Array.of(1)
    both(Tree, { v, kids: [{ v }, { v, kids: [] }] }, { v: '01', kids: [{ v: '01' }, { v: '01', kids: [] }] })
    const self: Tree = { v, kids: [] }
    self.kids!.push(self)
    expect(to(Tree, self)).toMatchObject({ code: 'limit', max: 256 })
    expect(from(Tree, self)).toMatchObject({ code: 'type' })
    const json = { v: '01', kids: [] as unknown[] }
    json.kids.push(json)
    expect(from(Tree, json)).toMatchObject({ code: 'limit' })
    // An error does not count towards the next.
    both(Tree, { v }, { v: '01' })
  })

  test('types that contain themselves by way of an object set', () => {
    const Box: Schema = sequence({ id: A, content: openType('id', () => ({ 1: Box })) })
    const self = { id: 1, content: {} }
    self.content = self
    expect(to(Box, self).code).toBe('limit')
    expect(from(Box, self).code).toBe('limit')
  })
})

describe('integers of any size are exact', () => {
  const Big = named('Big', integer(-(2n ** 64n), 2n ** 64n))

  test('in objects: numbers up to 2^53, bigints beyond', () => {
    both(Big, 2 ** 53 - 1, 2 ** 53 - 1)
    both(Big, 2n ** 53n, 2n ** 53n)
    both(Big, -(2n ** 63n), -(2n ** 63n))
    expect(jer.toJson(Big, 5n)).toBe(5)
    expect(jer.fromJson(Big, 5n)).toBe(5)
  })

  test('in text: plain digits', () => {
    expect(jer.stringify(Big, 2n ** 64n)).toBe('18446744073709551616')
    expect(jer.parse(Big, '18446744073709551615')).toBe(18446744073709551615n)
    expect(jer.parse(Big, ' -9007199254740993 ')).toBe(-9007199254740993n)
    expect(jer.parse(Big, '9007199254740991')).toBe(9007199254740991)
    expect(jer.parse(Big, '9007199254740992')).toBe(9007199254740992n)
    expect(jer.stringify(sequenceOf(Big), [1n, 2n ** 60n, 3])).toBe('[1,1152921504606846976,3]')
    const long = 10n ** 300n
    expect(jer.parse(integer(), String(long))).toBe(long)
  })

  test('digits in strings, keys and fractions are not integers', () => {
    const text = `{"9007199254740993":"9007199254740993","a":[0.12345678901234567890,1e2,12345678901234567890.5,9007199254740993],
      "b":"x\\"9007199254740993\\\\","c": "s1","d" : {"_integer":"5"},"e\\u0022":"i9007199254740993", "":""}`
    expect(jer.read(text)).toEqual({
      '9007199254740993': '9007199254740993',
      a: [0.12345678901234568, 100, 12345678901234567000, 9007199254740993n],
      b: 'x"9007199254740993\\',
      c: 's1',
      d: { _integer: '5' },
      'e"': 'i9007199254740993',
      '': '',
    })
  })

  test('text that is not JSON is a SyntaxError, as of JSON.parse', () => {
    for (const text of [
      '',
      '{',
      '09007199254740993',
      '-09007199254740993',
      '[9007199254740993',
      '{9007199254740993:1}',
      '"9007199254740993',
      '9007199254740993"',
      '"a"9007199254740993',
      '9007199254740993 9007199254740993',
      '.9007199254740993',
      '9007199254740993.',
      '+9007199254740993',
      '- 9007199254740993',
      '9007199254740993n',
      "'9007199254740993'",
    ])
      expect(() => jer.read(text), text).toThrow(SyntaxError)
  })

  test('text that nests too deep', () => {
    expect(() => jer.read(`${'['.repeat(200_000)}9007199254740993${']'.repeat(200_000)}`)).toThrow(SyntaxError)
  })

  test('a number in JSON that has lost digits is refused', () => {
    expect(from(Big, 2 ** 53)).toMatchObject({
      code: 'out-of-range',
      message: 'Big: 9007199254740992 has lost digits: use jer.parse, or a bigint',
    })
    expect(failure(() => jer.parse(Big, '1e20')).code).toBe('out-of-range')
  })

  test('long text', () => {
    const hex = 'AB12345678901234567890'.repeat(50_000)
    const text = jer.stringify(sequenceOf(utf8String()), [hex, '\\"'.repeat(500_000)])
    expect(jer.read(text)).toEqual([hex, '\\"'.repeat(500_000)])
    const escapes = '\\"'.repeat(4_000_000)
    expect(jer.read(`["${escapes}",9007199254740993]`)).toEqual(['"'.repeat(4_000_000), 9007199254740993n])
    expect(() => jer.read(`["${escapes},9007199254740993]`)).toThrow(SyntaxError)
  })

  test('JSON of one’s own can be written too', () => {
    expect(jer.write({ a: [1n, null, true, 'x', 2n ** 64n], b: { c: undefined as never } })).toBe(
      '{"a":[1,null,true,"x",18446744073709551616],"b":{}}',
    )
  })
})

describe('names of older editions', () => {
  const S = named('S', sequence({ doNotUse: optional(A, ['sspRights', 'notUsed']), level: renamed(A, ['grade']) }))

  test('are read, and never written', () => {
    expect(jer.fromJson(S, { sspRights: 1, grade: 2 })).toEqual({ doNotUse: 1, level: 2 })
    expect(jer.fromJson(S, { notUsed: 1, level: 2 })).toEqual({ doNotUse: 1, level: 2 })
    expect(jer.stringify(S, { doNotUse: 1, level: 2 })).toBe('{"doNotUse":1,"level":2}')
    expect(to(S, { sspRights: 1, level: 2 }).code).toBe('unknown-field')
  })

  test('two names of one component are refused', () => {
    expect(from(S, { sspRights: 1, doNotUse: 2, level: 1 })).toMatchObject({
      code: 'unknown-field',
      message: 'S: "doNotUse" is there twice, under names of different editions',
    })
  })
})

describe('errors', () => {
  const Inner = named('Inner', sequence({ octets: octetString(), bits: optional(bitString([3, 3])) }, extensible()))
  const Outer = named('Outer', sequence({ list: sequenceOf(choice({ x: Inner, y: A })) }))
  const at = (x: unknown) => ({ list: [{ y: 1 }, { x }] })

  test('name the path from the root type', () => {
    expect(from(Outer, at({ octets: '0' }))).toMatchObject({
      code: 'malformed',
      path: 'Outer.list[1].x.octets',
      message: 'Outer.list[1].x.octets: "0" is not an even number of hexadecimal digits',
      type: 'Inner',
    })
    expect(from(Outer, at({ octets: 'GG' })).code).toBe('malformed')
    expect(from(Outer, at({ octets: 5 })).code).toBe('type')
    expect(from(Outer, at({ octets: '', stray: 1 })).message).toBe('Outer.list[1].x: no component is named "stray"')
    expect(from(Outer, { list: [{ z: 1 }] }).message).toBe('Outer.list[0]: "z" is not an alternative')
    expect(from(Outer, { list: [{ x: { octets: '' }, y: 1 }] }).code).toBe('choice')
    expect(from(Outer, { list: {} }).path).toBe('Outer.list')
    for (const json of [null, undefined, 5, 'x', [], true])
      expect(from(Outer, json)).toMatchObject({ code: 'type', path: 'Outer' })
  })

  test('values of the wrong shape, in both directions', () => {
    const wrong: [Schema, unknown[]][] = [
      [boolean(), [1, 'true', null]],
      [nullType(), [undefined, 0, {}]],
      [integer(), ['5', 1.5, null, {}, true, Number.NaN]],
      [real(), ['1', null, {}]],
      [enumerated(['a'], extensible()), [5, null, {}, { _unknown: 'x' }, { _unknown: {} }]],
      [ia5String(), [5, null, ['a']]],
      [objectIdentifier(), [5, [1, 2]]],
      [sequenceOf(A), [5, {}, 'ab']],
      [bitString(), [5, null, { length: 3 }]],
    ]
    for (const [schema, values] of wrong)
      for (const value of values) {
        expect(from(schema, value).code).toBe('type')
        expect(to(schema, value).code).toBe('type')
      }
    for (const value of ['00', 5, null, [0]]) expect(to(octetString(), value).code).toBe('type')
  })

  test('unknown content of the wrong shape', () => {
    for (const value of [
      null,
      {},
      [null],
      [{ index: 1 }],
      [{ index: 'x', bytes: new Uint8Array(1) }],
      [{ bytes: 'x' }],
    ])
      expect(to(Inner, { octets: new Uint8Array(0), _extensions: value }).code).toBe('type')
    expect(to(Inner, { octets: new Uint8Array(0), _extensionCount: 'x' }).code).toBe('type')
    expect(to(choice({ a: A }, extensible()), { _unknown: 1, bytes: '00' }).code).toBe('type')
    expect(from(choice({ a: A }, extensible()), { _unknown: 1, bytes: 5 }).code).toBe('type')
    const M = sequence({ id: A, content: openType('id', () => ({})) })
    expect(to(M, { id: 1, content: { _unknownOpenType: 'x' } })).toMatchObject({
      code: 'type',
      path: 'SEQUENCE.content',
    })
    expect(from(M, { id: 1, content: 5 }).message).toBe(
      'SEQUENCE.content: no type is known for id 1; give { _unknownOpenType }',
    )
    expect(from(sequence({ a: A }), { a: 1, _extensions: [] }).code).toBe('unknown-field')
  })

  test('bits that do not fit their length', () => {
    expect(from(bitString([3, 3]), '').code).toBe('size')
    expect(from(bitString([3, 3]), 'E000').code).toBe('size')
    expect(from(bitString(), { value: 'E0', length: 9 }).code).toBe('size')
    expect(from(bitString(), { value: 'E0E0', length: 3 }).code).toBe('size')
    expect(from(bitString(), { value: 'E0', length: '3' }).code).toBe('size')
    expect(from(bitString(), { value: 'E', length: 3 }).code).toBe('malformed')
  })

  test('names that every object has are not components', () => {
    expect(from(Outer, JSON.parse('{"list":[],"__proto__":{}}')).code).toBe('unknown-field')
    expect(from(choice({ a: A }), { constructor: 1 }).code).toBe('choice')
    expect(from(choice({ a: A }), { toString: 1 }).code).toBe('choice')
  })

  test('ranges are the codec’s business', () => {
    const value = jer.fromJson(A, 8)
    expect(value).toBe(8)
    expect(failure(() => uper.encode(A, value)).code).toBe('out-of-range')
  })
})
