import { assert, property, sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bitString,
  bmpString,
  boolean,
  choice,
  enumerated,
  extensible,
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
  openType,
  optional,
  printableString,
  real,
  relativeOid,
  type Schema,
  sequence,
  sequenceOf,
  universalString,
  utcTime,
  utf8String,
  visibleString,
  withDefault,
} from '.'
import { arbitrary } from './arbitrary'
import { equal, OER, UPER, weight } from './properties'
import { typeProperties } from './type-properties'

// What no message of the standards has, or not all of it: every kind of type in every form.

const Tree: Schema = named(
  'Tree',
  choice(
    { leaf: integer(0, 7), pair: sequence({ left: lazy(() => Tree), right: lazy(() => Tree) }) },
    extensible({
      list: sequenceOf(
        lazy(() => Tree),
        [0, 3],
      ),
    }),
  ),
)
const Box: Schema = named(
  'Box',
  sequence({ id: integer(0, 9), content: openType('id', () => ({ 0: nullType(), 1: octetString(), 2: Box })) }),
)
const names = Array.from({ length: 70 }, (_, i) => `f${i}`)

const schemas: Record<string, Schema> = {
  Tree,
  Box,
  boolean: boolean(),
  constrained: integer(-3, 11),
  wide: integer(-(2 ** 40), 2 ** 49),
  unsigned64: integer(0n, 2n ** 64n - 1n),
  signed64: integer(-(2n ** 63n), 2n ** 63n - 1n),
  semiConstrained: integer(-7),
  onlyBelow: integer(undefined, 1000),
  unconstrained: integer(),
  extensibleRange: integer(0, 5, { extensible: true, unavailable: 5 }),
  real: real(),
  labels: enumerated(['a', 'b', 'c']),
  moreLabels: enumerated([3, 'a', 9, 'b'], extensible(...names)),
  bits: bitString(),
  fewBits: bitString([0, 5]),
  extensibleBits: bitString([3, 9, true]),
  namedBits: bitString(undefined, ['a', '', 'c']),
  manyNamedBits: bitString([33, 33], names),
  extensibleNamedBits: bitString([2, 2, true], ['a', 'b', 'c']),
  octets: octetString(),
  fixedOctets: octetString([3, 3]),
  extensibleOctets: octetString([1, 4, true]),
  ia5: ia5String(),
  visible: visibleString([1, 5]),
  numeric: numericString([0, 40]),
  printable: printableString([2, 2, true]),
  bmp: bmpString(),
  universal: universalString([0, 9]),
  utf8: utf8String([0, 9]),
  alphabet: ia5String([0, 9], 'ACGT'),
  directAlphabet: ia5String(undefined, '\u0000\u0001\u0003'),
  oneCharacter: visibleString([0, 20], 'x'),
  generalizedTime: generalizedTime(),
  utcTime: utcTime(),
  oid: objectIdentifier(),
  relativeOid: relativeOid(),
  list: sequenceOf(sequenceOf(boolean(), [0, 3]), [1, 4, true]),
  nulls: sequenceOf(nullType(), [0, 100]),
  manyOptionals: sequence(Object.fromEntries(names.map((name) => [name, optional(integer(0, 3))])), extensible()),
  manyAdditions: sequence({}, extensible(...names.map((name) => ({ [name]: optional(octetString([0, 2])) })))),
  // Arrays have a length too.
  length: sequence({ length: optional(integer(0, 5)) }, extensible()),
  defaults: sequence(
    {
      a: withDefault(integer(0, 7), 3),
      bits: withDefault(bitString([0, 9], ['x', 'y']), { x: true }),
      list: withDefault(sequenceOf(boolean()), [true]),
    },
    extensible({ b: withDefault(integer(), 2 ** 40) }, group({ c: optional(boolean()), d: withDefault(real(), 0.5) })),
  ),
  groups: sequence(
    { id: integer(0, 3) },
    extensible(
      group({ a: boolean(), b: optional(octetString()) }),
      { c: ia5String() },
      group({ d: optional(nullType()), e: openType('id', () => ({ 1: octetString(), 2: Tree })) }),
    ),
  ),
  choice: choice({ only: nullType() }, extensible({ a: boolean(), b: Box })),
}

describe.each(Object.entries(schemas))('%s', (_, schema) => {
  test.each([UPER, OER])('properties by $name', (codec) => {
    for (const [what, holds] of Object.entries(typeProperties(schema, codec)))
      try {
        assert(holds, { seed: 691, numRuns: 150 })
      } catch (e) {
        throw new Error(`${what}: ${(e as Error).message}`, { cause: e })
      }
  })
})

describe('values that are drawn', () => {
  const draw = (schema: Schema, numRuns = 400) => sample(arbitrary(schema), { seed: 1, numRuns })

  test('reach bounds, special numbers and what lies beyond extensible ones', () => {
    const seen = new Set(draw(integer(-50000, 70000, { unavailable: 1234, names: { none: 77 } })))
    for (const v of [-50000, 70000, 1234, 77, 0, -1, 65535, 65536]) expect(seen).toContain(v)
    const outside = draw(integer(3, 9, { extensible: true })) as (number | bigint)[]
    expect(outside.some((v) => v < 3) && outside.some((v) => v > 9)).toBe(true)
    expect(draw(integer()).some((v) => typeof v === 'bigint')).toBe(true)
    const lengths = new Set(draw(sequenceOf(nullType(), [2, 7, true])).map((v) => (v as unknown[]).length))
    for (const n of [1, 2, 7, 8]) expect(lengths).toContain(n)
  })

  test('hold what is not known, unless they shall not', () => {
    const text = (unknown: boolean) =>
      JSON.stringify(
        [...Object.values(schemas)].flatMap((s) => sample(arbitrary(s, { unknown }), { seed: 1, numRuns: 100 })),
        (_, v) => (typeof v === 'bigint' ? 0 : v),
      )
    for (const key of ['_unknown', '_unknownOpenType', '_extensions', '_extensionCount', '_unknownBits'])
      expect(text(true)).toContain(`"${key}":`)
    for (const key of ['_unknown', '_extensions', '_extensionCount']) expect(text(false)).not.toContain(`"${key}":`)
  })

  test('are bounded in size', () => {
    const Deep: Schema = sequenceOf(sequenceOf(sequenceOf(integer(0, 255), [0, 255]), [0, 255]), [0, 255])
    for (const value of draw(Deep)) expect(weight(value)).toBeLessThan(3000)
    const largest = Math.max(...draw(Deep, 1000).map(weight))
    expect(largest).toBeGreaterThan(300)
  })

  test('shrink to the core of a failure', () => {
    const S = sequence({ a: optional(octetString()), list: sequenceOf(choice({ n: integer(0, 100), s: ia5String() })) })
    let last: unknown
    expect(() =>
      assert(
        property(arbitrary(S), (value) => {
          const bad = value.list.some((x) => 'n' in x && x.n > 20)
          if (bad) last = value
          return !bad
        }),
        { seed: 1 },
      ),
    ).toThrow()
    expect(weight(last)).toBeLessThan(6)
  })
})

test('equal and weight see what they are for', () => {
  expect(equal({ a: [1, { b: Uint8Array.of(1) }], c: 2n }, { c: 2n, a: [1, { b: Uint8Array.of(1) }] })).toBe(true)
  for (const [a, b] of [
    [0, -0],
    [1, 1n],
    [[], {}],
    [{ a: undefined }, {}],
    [{ a: undefined }, { b: undefined }],
    [Uint8Array.of(1), Uint8Array.of(2)],
    [Uint8Array.of(1), [1]],
    [null, {}],
  ])
    expect(equal(a, b)).toBe(false)
  expect(weight({ a: [1, 'ab'], b: new Uint8Array(8) })).toBe(1 + 1 + 1 + 3 + 3)
})
