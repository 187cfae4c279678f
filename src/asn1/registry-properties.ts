import { assert, sample } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { arbitrary } from './arbitrary'
import { type Codec, survivesInput, UPER } from './properties'
import type { Schema } from './schema'
import { typeProperties } from './type-properties'

// The property tests of a room of definitions.

interface RegistryOptions {
  /** Where random numbers start: values and octets are the same every time; `npm run fuzz` draws others. */
  seed: number
  /** Whole messages: large types have more in them that can be wrong, and few types are large. */
  messages: Iterable<Schema>
  codec?: Codec
}

/** Declares the tests of every named type of a generated `registry.ts`. */
export function propertiesOf(
  modules: Readonly<Record<string, Readonly<Record<string, Schema>>>>,
  { seed, messages, codec = UPER }: RegistryOptions,
): void {
  const large = new Set(messages)
  const runs = (schema: Schema) =>
    large.has(schema) ? 120 : schema.kind === 'SEQUENCE' || schema.kind === 'CHOICE' ? 40 : 15

  describe.each(Object.entries(modules))('%s', (_, types) => {
    const properties = Object.entries(types).map(
      ([name, schema]) => [name, schema, typeProperties(schema, codec)] as const,
    )
    test.each(Object.keys(properties[0]?.[2] ?? {}))('%s', (what) => {
      for (const [name, schema, { [what]: holds }] of properties)
        try {
          assert(holds!, { seed, numRuns: runs(schema) })
        } catch (e) {
          throw new Error(`${name}: ${(e as Error).message}`, { cause: e })
        }
    })
  })

  test('every truncation and every flipped bit of each message', () => {
    let accepted = 0
    let all = 0
    for (const schema of large) {
      const [value] = sample(arbitrary(schema, { size: 30, rules: codec.name }), { seed, numRuns: 1 })
      const bytes = codec.encode(schema, value).slice(0, 120)
      for (let n = 0; n < bytes.length; n++) survivesInput(schema, bytes.subarray(0, n), codec)
      for (let bit = 0; bit < bytes.length * 8; bit++, all++) {
        bytes[bit >> 3]! ^= 128 >> (bit & 7)
        if (survivesInput(schema, bytes, codec)) accepted++
        bytes[bit >> 3]! ^= 128 >> (bit & 7)
      }
    }
    // Neither everything nor nothing: the flips reach the values.
    expect(accepted).toBeGreaterThan(all / 10)
    expect(accepted).toBeLessThan((all * 9) / 10)
  })
}
