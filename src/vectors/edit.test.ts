import { expect, test } from 'vitest'
import { boolean, extensible, integer, named, octetString, optional, sequence, sequenceOf, toHex } from '../asn1'
import { extend, get, set, small } from './case'
import { bitsOf, counted, draft, octetsOf, uint } from './edit'

const Point = named('Point', sequence({ x: integer(0, 15), y: integer(0, 15) }, extensible()))
const Line = named(
  'Line',
  sequence({ name: optional(octetString([1, 1])), points: sequenceOf(Point, [1, 4]), on: boolean() }),
)
const line = draft(Line, {
  points: [
    { x: 1, y: 2 },
    { x: 3, y: 4 },
  ],
  on: false,
})

test('a draft has the bits without padding, even where the last are zeros', () => {
  expect(line.bits).toBe('0 01 000010010 000110100 0'.replaceAll(' ', ''))
})

test('fields are found by path', () => {
  expect(line.at('')).toMatchObject({ start: 0, end: 22 })
  expect(line.at('points[1].y')).toMatchObject({ start: 17, end: 21 })
  expect(() => line.at('points[2]')).toThrow('no component')
})

test('replace and splice change one field and nothing else', () => {
  expect(line.replace('points[0].x', '1111')).toBe('0 01 011110010 000110100 0'.replaceAll(' ', ''))
  expect(line.splice('points', 0, 2, '11')).toBe('0 11 000010010 000110100 0'.replaceAll(' ', ''))
})

test('extend puts additions behind one element', () => {
  expect(extend(line, 'points[0]', '01', counted('1'))).toBe(
    `0 01 100010010 ${small(1)} 01 0000000110000000 000110100 0`.replaceAll(' ', ''),
  )
})

test('bits and octets', () => {
  expect(toHex(octetsOf('1010101111'))).toBe('ABC0')
  expect(bitsOf(Uint8Array.of(0xab, 0x01))).toBe('1010101100000001')
  expect(counted('0'.repeat(128 * 8)).slice(0, 16)).toBe('1000000010000000')
  expect(() => uint(16, 4)).toThrow('fit')
})

test('set copies, get finds', () => {
  const value = { a: [{ b: 1 }, { b: 2 }] }
  expect(set(value, 'a[1].b', 3)).toEqual({ a: [{ b: 1 }, { b: 3 }] })
  expect(set(value, 'a[0].b')).toEqual({ a: [{}, { b: 2 }] })
  expect(set({}, 'p.q', 1)).toEqual({ p: { q: 1 } })
  expect(value.a[1]).toEqual({ b: 2 })
  expect(get(value, 'a[1].b')).toBe(2)
  expect(() => get(value, 'a[2].b')).toThrow('nothing')
})
