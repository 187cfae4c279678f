import { describe, expect, test } from 'vitest'
import {
  bitString,
  boolean,
  choice,
  enumerated,
  extensible,
  fromHex,
  ia5String,
  integer,
  layout,
  named,
  nullType,
  objectSet,
  octetString,
  openType,
  optional,
  type Schema,
  sequence,
  sequenceOf,
  uper,
  withDefault,
} from '../asn1'
import { MessageFrame } from '../j2735'
import { loadStandard } from './standards'
import { tree } from './tree'

const noNames = () => undefined

/** The tree of a value. */
const grown = <T>(schema: Schema<T>, value: T) => tree(layout(schema, uper.encode(schema, value)), noNames)

/** The columns behind the name of the only component of a SEQUENCE. */
function columns<T>(type: Schema<T>, value: T): string[] {
  const [, line] = grown(named('Root', sequence({ x: type })) as Schema<unknown>, { x: value })
  return line!.trim().split(/ {2,}/).slice(1)
}

test('an emergency vehicle alert', async () => {
  const { numberName } = await loadStandard('j2735')
  const root = layout(MessageFrame, fromHex('00160e1a88238e671c4c02000e20124410'))
  expect(tree(root, numberName).join('\n')).toBe(
    `
MessageFrame                                                         [0,136)
  messageId          22                     emergencyVehicleAlert    [1,16)
  value              EmergencyVehicleAlert                           [16,136)
    rsaMsg           RoadSideAlert                                   [35,103)
      msgCnt         28                                              [44,51)
      timeStamp      471950                 471950 min               [51,71)
      typeEvent      9729                   emergency-vehicle-units  [71,87)
      furtherInfoID  0007                                            [87,103)
    responseType     emergency                                       [103,107)
    details          EmergencyDetails                                [107,122)
      doNotUse       0                                               [110,115)
      sirenUse       inUse                                           [115,117)
      lightsUse      inUse                                           [117,120)
      multi          singleVehicle                                   [120,122)
    basicType        special                                         [122,127)
    responseEquip    engine                                          [127,135)`.slice(1),
  )
})

describe('meaning', () => {
  const Speed = integer(0, 8191, { unit: 'm/s', resolution: 0.02, unavailable: 8191 })
  test.each<[number | bigint, string, Schema]>([
    [670, '13.4 m/s', Speed],
    [0, '0 m/s', Speed],
    [8191, 'unavailable', Speed],
    [397417024, '39.7417024 deg', integer(-900000000, 900000001, { unit: 'deg', resolution: 1e-7 })],
    [-1, '-0.0000001 deg', integer(-900000000, 900000001, { unit: 'deg', resolution: 1e-7 })],
    [32166, '176.695811398 deg', integer(0, 65535, { unit: 'deg', resolution: 0.005493247882810712 })],
    [40, '0 °C', integer(0, 191, { unit: '°C', resolution: 1, offset: -40 })],
    [10, '100 m', integer(0, 10, { unit: 'm', resolution: 10 })],
    [1, '0.75 m', integer(0, 10, { unit: 'm', resolution: 0.5, offset: 0.25 })],
    [3, '1.5', integer(0, 200, { resolution: 0.5 })],
    [2n ** 60n, '1152921504606847 ms', integer(0n, 2n ** 64n - 1n, { unit: 'ms', resolution: 0.001 })],
  ])('%s is %s', (value, meaning, type) => {
    expect(columns(type, value).slice(0, 2)).toEqual([`${value}`, meaning])
  })

  test('numbers without unit mean nothing but themselves', () => {
    expect(columns(integer(0, 7), 5)).toEqual(['5', '[0,3)'])
  })

  test('names of numbers stand behind their quantity', () => {
    const lines = tree(layout(Speed, uper.encode(Speed, 5)), (_, value) => `name of ${value}`)
    expect(lines[0]).toContain('5  0.1 m/s, name of 5')
  })

  test('bits, octets, text and others', () => {
    const flags = bitString([3, 3, true], ['low', '', 'high'])
    expect(columns(flags, { low: true, high: true })).toEqual(['A0', 'low, high', '[0,4)'])
    expect(columns(flags, {})).toEqual(['00', 'none', '[0,4)'])
    expect(columns(flags, { _unknownBits: [1, 4] })).toEqual(['48', 'bit 1, bit 4', '[0,14)'])
    expect(columns(bitString([9, 9]), { bytes: fromHex('FF80'), bitLength: 9 })).toEqual(['FF80', '9 bits', '[0,9)'])
    expect(columns(octetString([2, 2]), fromHex('00aF'))).toEqual(['00AF', '[0,16)'])
    // Nothing that a sender writes may steer the terminal.
    expect(columns(ia5String([4, 4]), 'a\x1b"\x7f')).toEqual(['"a\\u001b\\"\\u007f"', '[0,28)'])
    expect(columns(boolean(), true)).toEqual(['true', '[0,1)'])
    expect(columns(nullType(), null)).toEqual(['null', '[0,0)'])
    expect(columns(sequenceOf(boolean(), [0, 3]), [true])).toEqual(['1 element', '[0,3)'])
  })
})

describe('content that these definitions do not know', () => {
  const set = objectSet({ 1: named('Known', boolean()) })
  const Frame = named('Frame', sequence({ id: integer(0, 255), content: openType('id', () => set) }))

  test('an open type', () => {
    expect(grown(Frame, { id: 2, content: { _unknownOpenType: fromHex('ABCD') } }).at(-1)).toMatch(
      /^ {2}content +ABCD +UNKNOWN content, 2 octets +\[8,32\)$/,
    )
    expect(grown(Frame, { id: 1, content: true }).at(-1)).toMatch(/^ {2}content +true +\[8,24\)$/)
  })

  test('enumeration values and alternatives', () => {
    expect(columns(enumerated(['a', 'b'], extensible()), { _unknown: 5 })).toEqual(['5', 'UNKNOWN value', '[0,8)'])
    const pick = choice({ a: boolean() }, extensible())
    expect(columns(pick, { _unknown: 3, bytes: fromHex('FF') })).toEqual([
      'FF',
      'UNKNOWN alternative 3, 1 octet',
      '[0,24)',
    ])
    expect(grown(named('Pick', pick), { a: true }).at(-1)).toMatch(/^ {2}a +true +\[1,2\)$/)
  })

  test('extension additions', () => {
    const Old = named('Old', sequence({ a: integer(0, 127) }, extensible()))
    const New = named(
      'New',
      sequence({ a: integer(0, 127) }, extensible({ b: octetString([2, 2]), c: integer(0, 255) })),
    )
    const bytes = uper.encode(New, { a: 1, b: fromHex('ABCD'), c: 0xdd })
    const [, , b, c] = tree(layout(Old, bytes), noNames)
    expect(b).toMatch(/^ {2}_extensions\[0\] +ABCD +UNKNOWN addition 0, 2 octets +\[17,41\)$/)
    expect(c).toMatch(/^ {2}_extensions\[1\] +DD +UNKNOWN addition 1, 1 octet +\[41,57\)$/)
  })
})

test('defaults are shown as such', () => {
  const type = named(
    'T',
    sequence({ a: boolean(), b: withDefault(integer(0, 7, { unit: 's' }), 5), c: optional(boolean()) }),
  )
  expect(grown(type, { a: true, b: 5 }).at(-1)).toMatch(/^ {2}b +5 +5 s +\(default, not sent\)$/)
  expect(grown(type, { a: true, b: 4 }).at(-1)).toMatch(/^ {2}b +4 +4 s +\[3,6\)$/)
})

test('content in fragments has no bits of its own', () => {
  const Big = named('Big', sequence({ n: integer(0, 255), data: octetString() }))
  const Frame = named('Frame', sequence({ id: integer(0, 255), content: openType('id', () => ({ 1: Big })) }))
  const data = new Uint8Array(17000).fill(1)
  const lines = grown(Frame, { id: 1, content: { n: 7, data } })
  expect(lines.at(-1)).toContain('"n":7,"data":"0101')
})

test('a value may look like the name of its component', () => {
  const type = named('T', sequence({ off: enumerated(['off', 'on']) }))
  expect(grown(type, { off: 'off' }).at(-1)).toBe('  off  off  [0,1)')
})

test('long values leave the columns of the others alone', () => {
  const type = named(
    'T',
    sequence({ short: integer(0, 7), long: octetString([100, 100]), other: integer(0, 7, { unit: 's' }) }),
  )
  const lines = grown(type, { short: 1, long: new Uint8Array(100), other: 2 })
  expect(lines[1]!.indexOf('[')).toBe(lines[3]!.indexOf('['))
  expect(lines[1]!.length).toBeLessThan(40)
})
