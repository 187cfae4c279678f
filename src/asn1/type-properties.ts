import { type IProperty, property } from 'fast-check'
import { arbitrary, damage, spoiled } from './arbitrary'
import { newerEdition } from './newer-edition'
import { type Codec, damaged, layoutFills, relays, roundTrips, survivesInput, survivesValue } from './properties'
import type { Schema } from './schema'

// For tests and for fuzzing: what must hold of a type, whatever values and octets are drawn.

/** The properties of a type, each by what it says. */
export function typeProperties(schema: Schema, codec: Codec): Record<string, IProperty<unknown>> {
  const options = { rules: codec.name }
  const newer = newerEdition(schema)
  const properties = {
    [`values survive ${codec.name} and JSON, and their layout fills the octets`]: property(
      arbitrary(schema, options),
      (value) => layoutFills(schema, roundTrips(schema, value, codec), codec),
    ),
    'damaged octets are a value that can be encoded, or a CodecError': property(
      arbitrary(schema, options),
      damage(),
      (value, damages) => {
        survivesInput(schema, damaged(codec.encode(schema, value), damages), codec)
      },
    ),
    'what a newer sender adds is relayed unchanged': property(arbitrary(newer, options), (value) => {
      relays(schema, newer, value, codec)
    }),
    'wrong values are refused, or encoded as what they are': property(spoiled(schema, options), (value) => {
      survivesValue(schema, value, codec)
    }),
  }
  return properties as Record<string, IProperty<unknown>>
}
