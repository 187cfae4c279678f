import { assert, type IProperty, property, sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitrary, damage, spoiled } from '../asn1/arbitrary'
import { newerEdition } from '../asn1/newer-edition'
import { damaged, layoutFills, relays, roundTrips, survivesInput, survivesValue } from '../asn1/properties'
import type { Schema } from '../asn1/schema'
import { uper } from '../asn1/uper'
import { MessageFrame, MessageTypes } from '.'
import { modules } from './generated/registry'

// Values and octets that are always the same; `npm run fuzz` draws others.
const SEED = 2735

const messages = new Set<Schema>([...Object.values(MessageTypes), MessageFrame])

/** Large types have more in them that can be wrong, and few types are large. */
const runs = (schema: Schema) =>
  messages.has(schema) ? 120 : schema.kind === 'SEQUENCE' || schema.kind === 'CHOICE' ? 40 : 15

describe.each(Object.entries(modules))('%s', (_, types) => {
  function all<T>(what: (schema: Schema) => IProperty<T>): void {
    for (const [name, schema] of Object.entries(types))
      try {
        assert(what(schema), { seed: SEED, numRuns: runs(schema) })
      } catch (e) {
        throw new Error(`${name}: ${(e as Error).message}`, { cause: e })
      }
  }

  test('values survive UPER and JSON, and their layout fills the octets', () => {
    all((schema) =>
      property(arbitrary(schema), (value) => {
        layoutFills(schema, roundTrips(schema, value))
      }),
    )
  })

  test('damaged octets are a value that can be encoded, or a CodecError', () => {
    all((schema) =>
      property(arbitrary(schema), damage(), (value, damages) => {
        survivesInput(schema, damaged(uper.encode(schema, value), damages))
      }),
    )
  })

  test('what a newer sender adds is relayed unchanged', () => {
    all((schema) => {
      const newer = newerEdition(schema)
      return property(arbitrary(newer), (value) => {
        relays(schema, newer, value)
      })
    })
  })

  test('wrong values are refused, or encoded as what they are', () => {
    all((schema) =>
      property(spoiled(schema), (value) => {
        survivesValue(schema, value)
      }),
    )
  })
})

test('every truncation and every flipped bit of each message', () => {
  let accepted = 0
  let all = 0
  for (const schema of messages) {
    const [value] = sample(arbitrary(schema, { size: 30 }), { seed: SEED, numRuns: 1 })
    const bytes = uper.encode(schema, value).slice(0, 120)
    for (let n = 0; n < bytes.length; n++) survivesInput(schema, bytes.subarray(0, n))
    for (let bit = 0; bit < bytes.length * 8; bit++, all++) {
      bytes[bit >> 3]! ^= 128 >> (bit & 7)
      if (survivesInput(schema, bytes)) accepted++
      bytes[bit >> 3]! ^= 128 >> (bit & 7)
    }
  }
  // Neither everything nor nothing: the flips reach the values.
  expect(accepted).toBeGreaterThan(all / 10)
  expect(accepted).toBeLessThan((all * 9) / 10)
})
