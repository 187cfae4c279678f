import { align, finishWindow, type Reader, reader, type Writer, writer, written } from './bits'
import { CodecError, finish, wrongType } from './errors'
import type { DecodeOptions } from './limits'
import type { Kind, Schema, Structure } from './schema'
import { type Codec, type Decode, lazy, openType, type Rules, sequence, sequenceOf } from './structure'

// Sets of rules put together: one codec per schema node, built at first use. Here are the kinds of types whose encoding
// follows from the rules for structures; all others a set of rules brings along.

/** What a set of rules brings along: codecs by kind, and one for all other kinds. */
export interface OwnRules extends Omit<Rules, 'of'> {
  readonly kinds: Partial<Record<Kind, Structure>>
  readonly other: Structure
}
/** Sees every reader that is built, with the name of the component it is for. */
export type WrapDecode = (read: Decode, schema: Schema, name: string | undefined) => Decode

const nullType = (): Codec => ({
  read: () => null,
  write(_, x) {
    if (x !== null) wrongType('null', x)
  },
})

export function makeRules(own: OwnRules, wrap?: WrapDecode): Rules {
  const builders: Partial<Record<Kind, Structure>> = {
    SEQUENCE: sequence,
    'SEQUENCE OF': sequenceOf,
    'OPEN TYPE': openType,
    LAZY: lazy,
    NULL: nullType,
    ...own.kinds,
  }
  const built = new WeakMap<Schema, Codec>()
  const rules: Rules = {
    ...own,
    of(schema, name) {
      let codec = built.get(schema)
      if (!codec) {
        const { structure } = schema as { structure?: Structure }
        codec = (structure ?? builders[schema.kind] ?? own.other)(schema as never, rules)
        built.set(schema, codec)
      }
      // A wrapper wants to see every value by itself.
      return wrap ? { read: wrap(codec.read, schema, name), write: codec.write } : codec
    },
  }
  return rules
}

/** Reads one value from all of `bytes` with given rules. */
export function decodeWith(rules: Rules, schema: Schema, bytes: Uint8Array, options?: DecodeOptions): unknown {
  let r: Reader | undefined
  try {
    r = reader(bytes, options)
    const value = rules.of(schema).read(r)
    if (r.pos !== r.end) finishWindow(r, 0, rules.emptyOctets)
    return value
  } catch (e) {
    // What is wrong with a value's content was noticed where reading stopped. Bits of what was put together from
    // fragments are not bits of the input: tell where the fragments start.
    if (r && e instanceof CodecError) e.bit = r.origin ?? e.bit ?? r.pos
    throw finish(e, schema.name ?? schema.kind)
  }
}

// Making an array costs more than encoding a small message: one is kept between calls, if it is not large.
let spare: Writer | undefined
const MAX_SPARE = 16384

/** The octets of one value by given rules. */
export function encodeWith(rules: Rules, schema: Schema, value: unknown): Uint8Array {
  // A value's getter may encode too: take the spare writer while it is in use.
  const w = spare ?? writer()
  spare = undefined
  w.pos = w.depth = 0
  try {
    rules.of(schema).write(w, value)
    align(w, 0, rules.emptyOctets)
    return written(w)
  } catch (e) {
    throw finish(e, schema.name ?? schema.kind)
  } finally {
    if (w.bytes.length <= MAX_SPARE) spare = w
  }
}
