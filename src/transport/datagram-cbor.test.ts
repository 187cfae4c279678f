import { encode } from 'cbor-x'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CBOR_OVERHEAD, decodeDatagram, encodeDatagram } from './datagram-cbor'
import { TransportError } from './errors'
import type { DatagramMeta, MetaValue } from './types'

const hex = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text.replaceAll(' ', ''), 'hex'))
const toHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

function code(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    if (error instanceof TransportError) return error.code
    throw error
  }
  return 'no error'
}

const text = fc.string({ unit: 'grapheme', maxLength: 20 })
const key = text.filter((name) => name !== '__proto__')
const value = fc.letrec<{ value: MetaValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constant(null),
    fc.boolean(),
    text,
    fc.integer(),
    fc.maxSafeInteger(),
    fc.double({ noNaN: true }).map((number) => number + 0),
    fc
      .bigInt({ min: -(2n ** 64n) + 1n, max: 2n ** 64n - 1n })
      .filter((n) => n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER),
    fc.uint8Array({ maxLength: 20 }),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4 }).map((map) => ({ ...map })),
  ),
})).value
const known = new Set(['bytes', 'source', 'destination', 'topic', 'channel', 'psid', 'btpPort', 'receivedAt'])
const meta: fc.Arbitrary<DatagramMeta> = fc
  .tuple(
    fc.record(
      {
        source: text,
        destination: text,
        topic: text,
        channel: fc.maxSafeNat(),
        psid: fc.integer({ min: 0, max: 270_549_119 }),
        btpPort: fc.integer({ min: 0, max: 65_535 }),
      },
      { requiredKeys: [] },
    ),
    fc.dictionary(
      key.filter((name) => !known.has(name)),
      value,
      { maxKeys: 4 },
    ),
  )
  .map(([own, other]) => ({ ...other, ...own }))

describe('CBOR framing', () => {
  it('writes what the documentation shows', () => {
    const frame = encodeDatagram({ bytes: Uint8Array.of(1, 2), meta: { psid: 32, receivedAt: 5 } })
    expect(toHex(frame)).toBe(toHex(hex('a2 64 70736964 1820 65 6279746573 42 0102')))
  })

  it('brings back every datagram', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), meta, (bytes, meta) => {
        const frame = encodeDatagram({ bytes, meta })
        const back = decodeDatagram(frame)
        expect(back).toEqual({ bytes, meta })
        // What was read can be written again without loss: a relay changes nothing.
        expect(decodeDatagram(encodeDatagram(back))).toEqual(back)
      }),
      { seed: 8949 },
    )
  })

  it('carries a Buffer as plain bytes', () => {
    const back = decodeDatagram(Buffer.from(encodeDatagram({ bytes: Buffer.from('abc'), meta: {} })))
    expect(Object.getPrototypeOf(back.bytes)).toBe(Uint8Array.prototype)
    expect(toHex(back.bytes)).toBe('616263')
  })

  it('gives frames and bytes of their own', () => {
    const first = encodeDatagram({ bytes: Uint8Array.of(1), meta: { topic: 'a' } })
    const copy = toHex(first)
    encodeDatagram({ bytes: Uint8Array.of(2), meta: { topic: 'b' } })
    expect(toHex(first)).toBe(copy)
    const frame = encodeDatagram({ bytes: Uint8Array.of(1, 2, 3), meta: { blob: Uint8Array.of(4) } })
    const datagram = decodeDatagram(frame)
    frame.fill(0)
    expect([...datagram.bytes]).toEqual([1, 2, 3])
    expect(datagram.meta.blob).toEqual(Uint8Array.of(4))
  })

  it.each([
    ['keys in any order', 'a2 65 6279746573 41 01 61 78 f5', { x: true }],
    ['indefinite map and array', 'bf 65 6279746573 41 01 61 78 9f 01 02 ff ff', { x: [1, 2] }],
    ['wide lengths', 'ba 00000002 78 05 6279746573 59 0001 01 61 78 98 01 19 0005', { x: [5] }],
    ['wide small integers', 'a2 65 6279746573 41 01 64 70736964 1b 0000000000000020', { psid: 32 }],
    ['negative wide integers', 'a2 65 6279746573 41 01 61 78 3b 0000000000000009', { x: -10 }],
    ['large integers', 'a2 65 6279746573 41 01 61 78 1b 0000018bcfe56800', { x: 1_700_000_000_000 }],
    ['half floats', 'a2 65 6279746573 41 01 61 78 f9 3e00', { x: 1.5 }],
    ['integers written as floats', 'a2 65 6279746573 41 01 64 70736964 fb 4040000000000000', { psid: 32 }],
  ])('reads other writers: %s', (_, frame, meta) => {
    expect(decodeDatagram(hex(frame))).toEqual({ bytes: Uint8Array.of(1), meta })
  })

  it.each([
    ['nothing', ''],
    ['no map', '01'],
    ['array', '81 01'],
    ['no bytes', 'a0'],
    ['bytes as text', 'a1 65 6279746573 61 61'],
    ['bytes as array', 'a1 65 6279746573 81 01'],
    ['bytes twice', 'a2 65 6279746573 41 01 65 6279746573 41 02'],
    ['bytes twice, once as long head', 'a2 65 6279746573 41 01 78 05 6279746573 41 02'],
    ['trailing byte', 'a1 65 6279746573 41 01 00'],
    ['truncated', 'a1 65 6279746573 42 01'],
    ['integer key', 'a2 65 6279746573 41 01 01 01'],
    ['nested integer key', 'a2 65 6279746573 41 01 61 78 a1 01 01'],
    ['tag', 'a2 65 6279746573 41 01 61 78 c1 01'],
    ['tagged byte string', 'a1 65 6279746573 d8 40 41 01'],
    ['record definition tag', 'a2 65 6279746573 41 01 61 78 d9 dfff 83 19 e000 81 61 61 01'],
    ['self-described frame', 'd9 d9f7 a1 65 6279746573 41 01'],
    ['undefined', 'a2 65 6279746573 41 01 61 78 f7'],
    ['simple value', 'a2 65 6279746573 41 01 61 78 f8 20'],
    ['indefinite text', 'a2 65 6279746573 41 01 61 78 7f 61 61 ff'],
    ['indefinite bytes', 'a1 65 6279746573 5f 41 01 ff'],
    ['indefinite integer', 'a2 65 6279746573 41 01 61 78 1f'],
    ['reserved length', 'a2 65 6279746573 41 01 61 78 1c'],
    ['stray break', 'a2 65 6279746573 41 01 61 78 ff'],
    ['unended map', 'bf 65 6279746573 41 01'],
    ['odd indefinite map', 'bf 65 6279746573 41 01 61 78 ff'],
    ['huge array', 'a2 65 6279746573 41 01 61 78 9a ffffffff'],
    ['huge text', 'a2 65 6279746573 41 01 61 78 7b ffffffffffffffff'],
    ['broken UTF-8', 'a2 65 6279746573 41 01 61 78 61 80'],
    ['broken UTF-8 key', 'a2 65 6279746573 41 01 61 80 00'],
    ['reserved key', 'a2 65 6279746573 41 01 69 5f5f70726f746f5f5f a0'],
    ['nested reserved key', 'a2 65 6279746573 41 01 61 78 a1 69 5f5f70726f746f5f5f a0'],
    ['too deep', `a2 65 6279746573 41 01 61 78 ${'81'.repeat(20)} 00`],
    ['far too deep', `a2 65 6279746573 41 01 61 78 ${'81'.repeat(4_000)} 00`],
    ['psid as text', 'a2 65 6279746573 41 01 64 70736964 61 61'],
    ['psid out of range', 'a2 65 6279746573 41 01 64 70736964 1b ffffffffffffffff'],
    ['topic as number', 'a2 65 6279746573 41 01 65 746f706963 01'],
    ['too much metadata', `a2 65 6279746573 41 01 61 78 59 1200 ${'00'.repeat(0x1200)}`],
  ])('refuses %s', (_, frame) => {
    expect(code(() => decodeDatagram(hex(frame)))).toBe('malformed-frame')
  })

  it('refuses what is larger than agreed, frame or payload', () => {
    const frame = encodeDatagram({ bytes: new Uint8Array(11), meta: {} })
    expect(code(() => decodeDatagram(frame, { maxBytes: 10 }))).toBe('too-large')
    expect(code(() => decodeDatagram(frame, { maxBytes: 11 }))).toBe('no error')
    expect(code(() => decodeDatagram(new Uint8Array(11 + CBOR_OVERHEAD), { maxBytes: 10 }))).toBe('too-large')
  })

  it('throws nothing but TransportError at random bytes', () => {
    const heads = fc.constantFrom(0xa1, 0xbf, 0x65, 0x41, 0xd9, 0xff, 0x9f, 0x81, 0xfb, 0x1b, 0x7b)
    const soup = fc.array(fc.oneof(heads, fc.integer({ min: 0, max: 255 })), { maxLength: 60 })
    fc.assert(
      fc.property(soup, (bytes) => {
        code(() => decodeDatagram(Uint8Array.from(bytes)))
        // With a good beginning the bytes get further.
        code(() => decodeDatagram(Uint8Array.from([...hex('bf 65 6279746573 41 01 61 78'), ...bytes])))
      }),
    )
  })

  it('throws nothing but TransportError at damaged frames', () => {
    const damaged = fc
      .tuple(fc.uint8Array({ maxLength: 40 }), meta, fc.nat(), fc.integer({ min: 0, max: 255 }), fc.nat())
      .map(([bytes, meta, at, byte, cut]) => {
        const frame = encodeDatagram({ bytes, meta })
        frame[at % frame.length] = byte
        return cut % 3 === 0 ? frame.subarray(0, cut % frame.length) : frame
      })
    fc.assert(fc.property(damaged, (frame) => void code(() => decodeDatagram(frame))))
  })

  it('leaves no trace of a hostile frame in the next', () => {
    const good = encodeDatagram({ bytes: Uint8Array.of(1), meta: { x: { y: 1 } } })
    code(() => decodeDatagram(Uint8Array.from(encode({ bytes: 1, x: new Map([[1, 2]]), y: new Date() }))))
    expect(decodeDatagram(good)).toEqual({ bytes: Uint8Array.of(1), meta: { x: { y: 1 } } })
    expect(({} as Record<string, unknown>).polluted).toBeUndefined()
  })
})
