import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { array, assert, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CodecError } from '../asn1'
import { duplicatePacketDetector, type PacketIdentity } from './duplicates'

const multiHop = (gnAddr: string, sequenceNumber: number): PacketIdentity => ({
  sequenceNumber,
  sourcePV: { gnAddr, timestamp: 0 },
})
const singleHop = (gnAddr: string, timestamp: number): PacketIdentity => ({ sourcePV: { gnAddr, timestamp } })
const A = '1400ba749705a41d'
const B = 'bc214c5e0c14d2ea'

describe('packets with a sequence number', () => {
  test('are duplicates of themselves, in any order and of their own source', () => {
    const { isDuplicate } = duplicatePacketDetector()
    const seen = [5, 3, 4, 5, 3, 6].map((n) => isDuplicate(multiHop(A, n)))
    expect(seen).toEqual([false, false, false, true, true, false])
    expect(isDuplicate(multiHop(B, 5))).toBe(false)
    expect(isDuplicate(multiHop(A.toUpperCase(), 5))).toBe(true)
  })

  test('are none after as many others as the list is long', () => {
    const { isDuplicate } = duplicatePacketDetector({ length: 3 })
    expect([1, 2, 3, 1, 4, 1].map((n) => isDuplicate(multiHop(A, n)))).toEqual([
      false,
      false,
      false,
      true,
      false,
      false,
    ])
  })

  test('go on after the turn', () => {
    const { isDuplicate } = duplicatePacketDetector()
    const twice = [65534, 65535, 0, 1].flatMap((n) => [isDuplicate(multiHop(A, n)), isDuplicate(multiHop(A, n))])
    expect(twice).toEqual([false, true, false, true, false, true, false, true])
    const second = duplicatePacketDetector()
    for (let n = 0; n < 2 * 65536; n++) if (second.isDuplicate(multiHop(A, n % 65536))) expect.fail(`${n}`)
  })

  test('are found as a plain list of all packets finds them', () => {
    assert(
      property(array(integer({ min: 0, max: 12 }), { maxLength: 60 }), (numbers) => {
        const { isDuplicate } = duplicatePacketDetector({ length: 4 })
        const fresh: number[] = []
        for (const n of numbers) {
          const expected = fresh.slice(-4).includes(n)
          if (!expected) fresh.push(n)
          expect(isDuplicate(multiHop(A, n))).toBe(expected)
        }
      }),
      { seed: 1 },
    )
  })
})

describe('packets with nothing but a timestamp', () => {
  test('are duplicates when they are older', () => {
    const { isDuplicate } = duplicatePacketDetector()
    const seen = [100, 100, 200, 199, 200, 201].map((t) => isDuplicate(singleHop(A, t)))
    expect(seen).toEqual([false, false, false, true, false, false])
    expect(isDuplicate(singleHop(B, 50))).toBe(false)
  })

  test('go on after the turn', () => {
    const { isDuplicate } = duplicatePacketDetector()
    const seen = [2 ** 32 - 1, 0, 2 ** 32 - 1, 1].map((t) => isDuplicate(singleHop(A, t)))
    expect(seen).toEqual([false, false, true, false])
  })

  test('have nothing to do with those that have a number', () => {
    const { isDuplicate } = duplicatePacketDetector()
    expect(isDuplicate(singleHop(A, 100))).toBe(false)
    expect(isDuplicate(multiHop(A, 7))).toBe(false)
    expect(isDuplicate(singleHop(A, 100))).toBe(false)
  })
})

describe('memory', () => {
  test('is bounded; the source silent for longest goes first', () => {
    const detector = duplicatePacketDetector({ maxSources: 2 })
    for (const source of ['a', 'b', 'a', 'c']) detector.isDuplicate(multiHop(source, 1))
    expect(detector.sources).toBe(2)
    expect(detector.isDuplicate(multiHop('a', 1))).toBe(true)
    expect(detector.isDuplicate(multiHop('b', 1))).toBe(false)
    for (let i = 0; i < 1000; i++) detector.isDuplicate(multiHop(`${i}`, 1))
    expect(detector.sources).toBe(2)
  })

  test('can be told to forget', () => {
    const detector = duplicatePacketDetector()
    detector.isDuplicate(multiHop(A, 1))
    detector.forget(A.toUpperCase())
    expect(detector.sources).toBe(0)
    expect(detector.isDuplicate(multiHop(A, 1))).toBe(false)
  })

  test('has to be some', () => {
    for (const wrong of [{ maxSources: 0 }, { length: 0 }, { length: 1.5 }, { maxSources: Number.POSITIVE_INFINITY }])
      expect(() => duplicatePacketDetector(wrong)).toThrow(CodecError)
  })
})

const packets = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/etsi/geonetworking-packets.json')

test.skipIf(!existsSync(packets))('of captured packets those with a number are duplicates the second time only', () => {
  interface Layers {
    extended: PacketIdentity
  }
  const vectors: { decoded: Partial<Layers> & { inner?: Layers } }[] = JSON.parse(readFileSync(packets, 'utf8'))
  const detector = duplicatePacketDetector({ length: 64 })
  const numbered = vectors
    .map(({ decoded }) => (decoded.inner?.extended ?? decoded.extended)!)
    .filter((extended) => extended.sequenceNumber !== undefined)
  expect(numbered.length).toBeGreaterThan(0)
  expect(numbered.filter((extended) => detector.isDuplicate(extended))).toEqual([])
  expect(numbered.filter((extended) => !detector.isDuplicate(extended))).toEqual([])
})
