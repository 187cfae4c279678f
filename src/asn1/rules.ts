import { finishWindow, type Reader, reader, type Writer, writer, written } from './bits'
import { CodecError, finish, wrongType } from './errors'
import type { DecodeOptions } from './limits'
import type { AnySchema, LazySchema, NullSchema, OpenTypeSchema, Schema, SequenceSchema } from './schema'
import {
  type Decode,
  type DecodeRules,
  type Encode,
  type EncodeRules,
  lazyDecoder,
  lazyEncoder,
  openTypeDecoder,
  openTypeEncoder,
  sequenceDecoder,
  sequenceEncoder,
} from './structure'

// Sets of rules put together: one closure per schema node, built at first use. Here are the kinds of types whose
// encoding follows from the rules for structures; all others a set of rules brings along.

/** The kinds that each set of rules encodes in its own way. */
export type OwnSchema = Exclude<AnySchema, SequenceSchema | OpenTypeSchema | LazySchema | NullSchema<unknown>>
export interface OwnDecodeRules extends Omit<DecodeRules, 'of'> {
  own(rules: DecodeRules, schema: OwnSchema): Decode
}
export interface OwnEncodeRules extends Omit<EncodeRules, 'of'> {
  own(rules: EncodeRules, schema: OwnSchema): Encode
}
/** Sees every reader that is built, with the name of the component it is for. */
export type WrapDecode = (read: Decode, schema: Schema, name: string | undefined) => Decode

/** Builds what belongs to a schema once. */
function once<T>(build: (schema: AnySchema) => T): (schema: Schema) => T {
  const built = new WeakMap<Schema, T>()
  return (schema) => {
    let made = built.get(schema)
    if (!made) {
      made = build(schema as AnySchema)
      built.set(schema, made)
    }
    return made
  }
}

export function decodeRules({ own, word, ...rest }: OwnDecodeRules, wrap?: WrapDecode): DecodeRules {
  const of = once((schema) => decoder(rules, own, schema))
  const rules: DecodeRules = {
    ...rest,
    // A wrapper wants to see every value by itself.
    ...(wrap ? { of: (schema, name) => wrap(of(schema), schema, name) } : { of, ...(word && { word }) }),
  }
  return rules
}

function decoder(rules: DecodeRules, own: OwnDecodeRules['own'], schema: AnySchema): Decode {
  switch (schema.kind) {
    case 'SEQUENCE':
      return sequenceDecoder(rules, schema)
    case 'OPEN TYPE':
      return openTypeDecoder(rules, schema)
    case 'LAZY':
      return lazyDecoder(rules, schema)
    case 'NULL':
      return () => null
    default:
      return own(rules, schema)
  }
}

export function encodeRules({ own, ...rest }: OwnEncodeRules): EncodeRules {
  const rules: EncodeRules = { ...rest, of: once((schema) => encoder(rules, own, schema)) }
  return rules
}

function encoder(rules: EncodeRules, own: OwnEncodeRules['own'], schema: AnySchema): Encode {
  switch (schema.kind) {
    case 'SEQUENCE':
      return sequenceEncoder(rules, schema)
    case 'OPEN TYPE':
      return openTypeEncoder(rules, schema)
    case 'LAZY':
      return lazyEncoder(rules, schema)
    case 'NULL':
      return (_, x) => {
        if (x !== null) wrongType('null', x)
      }
    default:
      return own(rules, schema)
  }
}

/** Reads one value from all of `bytes` with given rules. */
export function decodeWith(rules: DecodeRules, schema: Schema, bytes: Uint8Array, options?: DecodeOptions): unknown {
  let r: Reader | undefined
  try {
    r = reader(bytes, options)
    const value = rules.of(schema)(r)
    if (r.pos !== r.end) finishWindow(r, 0, rules.emptyOctets)
    return value
  } catch (e) {
    // What is wrong with a value's content was noticed where reading stopped.
    if (r && e instanceof CodecError) e.bit ??= r.pos
    throw finish(e, schema.name ?? schema.kind)
  }
}

// Making an array costs more than encoding a small message: one is kept between calls, if it is not large.
let spare: Writer | undefined
const MAX_SPARE = 16384

/** The octets of one value by given rules. */
export function encodeWith(rules: EncodeRules, schema: Schema, value: unknown): Uint8Array {
  // A value's getter may encode too: take the spare writer while it is in use.
  const w = spare ?? writer()
  spare = undefined
  w.pos = w.depth = 0
  try {
    rules.of(schema)(w, value)
    rules.complete(w)
    return written(w)
  } catch (e) {
    throw finish(e, schema.name ?? schema.kind)
  } finally {
    if (w.bytes.length <= MAX_SPARE) spare = w
  }
}
