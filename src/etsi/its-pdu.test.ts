import { assert, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitrary } from '../asn1/arbitrary'
import { equal } from '../asn1/properties'
import { uper } from '../asn1/uper'
import { decodeItsPdu, encodeItsPdu, type ItsPdu, itsPduEditions } from './its-pdu'
import { damagedItsPdus, survivesItsPdu } from './its-pdu-properties'

const SEED = 1028942

/** A CPM of either edition may happen to fit the other. */
const isAmbiguous = (edition: string) => edition === 'TS 103 324 v2.1.1'

describe.each(itsPduEditions.filter((e) => !isAmbiguous(e.edition)))('$type of $edition', (e) => {
  test.each(e.protocolVersions)(
    'is found by protocolVersion %i and messageID, reading and writing',
    (protocolVersion) => {
      const messages = arbitrary(e.schema).map((drawn) => {
        const bytes = uper.encode(e.schema, drawn)
        bytes[0] = protocolVersion
        bytes[1] = e.messageId
        return { bytes, value: uper.decode(e.schema, bytes) as ItsPdu['value'] }
      })
      assert(
        property(messages, ({ bytes, value }) => {
          const pdu = decodeItsPdu(bytes, { release: e.release })
          expect([pdu.type, pdu.edition]).toEqual([e.type, e.edition])
          expect(equal(pdu.value, value)).toBe(true)
          expect(equal(encodeItsPdu(pdu), bytes)).toBe(true)
          expect(equal(encodeItsPdu(value), bytes)).toBe(true)
        }),
        { seed: SEED, numRuns: 30 },
      )
    },
  )
})

test('damaged messages are a message that can be encoded, or a CodecError', () => {
  let all = 0
  let accepted = 0
  const damaged = property(damagedItsPdus(), (bytes) => {
    all++
    if (survivesItsPdu(bytes)) accepted++
  })
  assert(damaged, { seed: SEED, numRuns: 1500 })
  // Neither everything nor nothing: damage reaches the values.
  expect(accepted).toBeGreaterThan(all / 20)
  expect(accepted).toBeLessThan(all / 2)
})

test('an edition that fits exactly comes before one that leaves something over', () => {
  const { schema } = itsPduEditions.find((e) => isAmbiguous(e.edition))!
  const header = { protocolVersion: 2, messageId: 14 }
  const messages = arbitrary(schema).map((drawn) => {
    const value = drawn as { header: object }
    return uper.encode(schema, { ...value, header: { ...value.header, ...header } })
  })
  assert(
    property(messages, (bytes) => {
      const trailing: unknown[] = []
      const lenient = decodeItsPdu(bytes, { onTrailing: (t) => trailing.push(t) })
      expect(lenient).toEqual(decodeItsPdu(bytes))
      expect(trailing).toEqual([])
      // What is left over is reported by the edition that reads the message, and by no other that was tried.
      const followed = Uint8Array.of(...bytes, 1, 2)
      const longer = decodeItsPdu(followed, { onTrailing: (t) => trailing.push(t) })
      const expected: unknown[] = []
      const read = itsPduEditions.find((e) => e.type === 'CPM' && e.edition === longer.edition)!
      uper.decode(read.schema, followed, { onTrailing: (t) => expected.push(t) })
      expect(expected.length).toBeGreaterThan(0)
      expect(trailing).toEqual(expected)
    }),
    { seed: SEED, numRuns: 100 },
  )
})

describe('what is no message', () => {
  test.each([
    [Uint8Array.of(2, 77, 0, 0, 0, 0), 'choice', 'ItsPdu.header.messageId: no message known here has the number 77'],
    [Uint8Array.of(9, 2, 0, 0, 0, 0), 'choice', 'ItsPdu.header.protocolVersion: no edition of CAM has version 9'],
    [Uint8Array.of(2), 'truncated', 'ItsPdu.header.messageId: 16 bits are needed, 8 are there'],
    ['0202' as unknown as Uint8Array, 'type', 'ItsPdu.header.messageId: "0202" is not a Uint8Array'],
  ])('octets: %o', (bytes, code, message) => {
    expect(() => decodeItsPdu(bytes)).toThrow(expect.objectContaining({ code, message }))
  })

  test.each([
    [null, 'ItsPdu.header.messageId: is missing'],
    [undefined, 'ItsPdu.header.messageId: is missing'],
    [5, 'ItsPdu.header.messageId: is missing'],
    [{ header: null }, 'ItsPdu.header.messageId: is missing'],
    [{ header: {} }, 'ItsPdu.header.messageId: is missing'],
    [{ header: { messageId: 2 } }, 'ItsPdu.header.protocolVersion: is missing'],
    [
      { header: { protocolVersion: 2, messageID: 12 } },
      'ItsPdu.header.messageId: no message known here has the number 12',
    ],
    [{ type: 'CAM', edition: 'first', value: {} }, 'ItsPdu: CAM has no edition first'],
  ])('values: %o', (value, message) => {
    expect(() => encodeItsPdu(value as never)).toThrow(expect.objectContaining({ name: 'CodecError', message }))
  })
})
