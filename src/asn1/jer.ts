import { copyBits } from './bits'
import { additionComponents, type Component, chosen, components, selectedType, type Value } from './components'
import { demote } from './content/whole-number'
import { fail, finish, show, within, wrongType } from './errors'
import { fromHex, toHex } from './hex'
import type {
  AnySchema,
  BitStringSchema,
  ChoiceSchema,
  OpenTypeSchema,
  Schema,
  SequenceSchema,
  UnknownChoice,
  UnknownExtension,
  UnknownOpenType,
} from './schema'

// JSON Encoding Rules, ITU-T X.697. In memory values are nearly what JER says; what differs are octets (hex in JSON),
// bit strings, integers beyond 2^53, REAL's special values, and what keeps unknown content.

/** A JSON value; integers beyond 2^53 are bigints, which {@link jer}.stringify writes as digits. */
export type Json = null | boolean | number | bigint | string | Json[] | { [key: string]: Json }

type Convert = (value: unknown, parent?: Value) => unknown
type Direction = 'toJson' | 'fromJson'

const converters: Record<Direction, WeakMap<Schema, Convert>> = { toJson: new WeakMap(), fromJson: new WeakMap() }

function converter(schema: Schema, direction: Direction): Convert {
  let convert = converters[direction].get(schema)
  if (!convert) {
    convert = build(schema as AnySchema, direction)
    converters[direction].set(schema, convert)
  }
  return convert
}

const isObject = (x: unknown): x is Value => typeof x === 'object' && x !== null && !Array.isArray(x)

function build(schema: AnySchema, to: Direction): Convert {
  switch (schema.kind) {
    case 'INTEGER':
      return integer
    case 'OCTET STRING':
      return (v) => octets(v, to)
    case 'BIT STRING':
      return bitStringConverter(schema, to)
    case 'REAL':
      return to === 'toJson' ? realToJson : realFromJson
    case 'SEQUENCE':
      return sequenceConverter(schema, to)
    case 'SEQUENCE OF': {
      const convert = converter(schema.of, to)
      return (v, parent) => {
        if (!Array.isArray(v)) wrongType('an array', v)
        return v.map((x, i) => {
          try {
            return convert(x, parent)
          } catch (e) {
            throw within(e, i, schema.name)
          }
        })
      }
    }
    case 'CHOICE':
      return choiceConverter(schema, to)
    case 'OPEN TYPE':
      return openTypeConverter(schema, to)
    case 'LAZY':
      return (v, parent) => nested(schema.of(), to, v, parent)
    case 'BOOLEAN':
      return (v) => (typeof v === 'boolean' ? v : wrongType('a boolean', v))
    case 'NULL':
      return (v) => (v === null ? v : wrongType('null', v))
    case 'ENUMERATED':
      return (v) =>
        typeof v === 'string'
          ? v
          : isObject(v) && '_unknown' in v
            ? { _unknown: count(v._unknown) }
            : wrongType('a label', v)
    default:
      return (v) => (typeof v === 'string' ? v : wrongType('a string', v))
  }
}

// An object that contains itself must end in an error, not in a stack overflow.
const MAX_DEPTH = 256
let depth = 0

/** Converts what may contain its own type. */
function nested(schema: Schema, to: Direction, value: unknown, parent: Value | undefined): unknown {
  if (depth >= MAX_DEPTH) fail('limit', `nesting is deeper than ${MAX_DEPTH}`, { max: MAX_DEPTH })
  depth++
  try {
    return converter(schema, to)(value, parent)
  } finally {
    depth--
  }
}

const SPECIAL_REALS: [string, number][] = [
  ['INF', Number.POSITIVE_INFINITY],
  ['-INF', Number.NEGATIVE_INFINITY],
  ['NaN', Number.NaN],
  ['-0', -0],
]

function realToJson(v: unknown): unknown {
  if (typeof v !== 'number') wrongType('a number', v)
  return SPECIAL_REALS.find(([, x]) => Object.is(x, v))?.[0] ?? v
}

function realFromJson(v: unknown): unknown {
  const special = SPECIAL_REALS.find(([text]) => text === v)
  if (special) return special[1]
  if (typeof v !== 'number' && typeof v !== 'bigint') wrongType('a number', v)
  return Number(v)
}

function integer(v: unknown): unknown {
  if (typeof v === 'bigint') return demote(v)
  if (!Number.isInteger(v)) wrongType('an integer', v)
  if (!Number.isSafeInteger(v)) fail('out-of-range', `${v} has lost digits: use jer.parse, or a bigint`, { value: v })
  return v
}

function bitStringConverter(schema: BitStringSchema<unknown>, to: Direction): Convert {
  const [min, max, extensible] = schema.size ?? []
  // X.697 §24: digits alone where the length cannot vary.
  const fixed = min !== undefined && min === max && !extensible
  const units = schema.content(schema as never, true)
  if (to === 'toJson')
    return (v) => {
      const { bytes, count } = units.to(v)
      const digits = toHex(copyBits(bytes, 0, count))
      return fixed ? digits : { value: digits, length: count }
    }
  return (v) => {
    if (typeof v !== 'string' && !(isObject(v) && typeof v.value === 'string')) {
      units.to(v) // the form in memory is taken too
      return v
    }
    const bytes = fromHex(typeof v === 'string' ? v : v.value)
    const bitLength = typeof v === 'string' ? (fixed ? min : bytes.length * 8) : v.length
    const { count } = units.to({ bytes, bitLength })
    // Digits that say more than the length does would get lost.
    if (count & 7 && bytes[count >> 3]! & (255 >> (count & 7)))
      fail('size', `${show(v)} has more than ${count} bits`, { value: v })
    if (bytes.length > (count + 7) >> 3)
      fail('size', `${bytes.length} octets are too many for ${count} bits`, { value: v })
    return units.from(bytes, 0, count)
  }
}

function sequenceConverter(schema: SequenceSchema, to: Direction): Convert {
  const all: Component[] = [...components(schema.root), ...additionComponents(schema).flatMap((a) => a.components)]
  const byName = new Map<string, Component>()
  for (const c of all) for (const name of to === 'fromJson' ? [c.name, ...c.aliases] : [c.name]) byName.set(name, c)
  // Open types look at the component that identifies them: convert it first, and keep the standard's order.
  const convert = all.map((c) => converter(c.schema, to))
  return (v) => {
    if (!isObject(v)) wrongType('an object', v)
    const out: Value = {}
    const given = new Map<Component, unknown>()
    for (const key of Object.keys(v)) {
      if (v[key] === undefined) continue
      const c = byName.get(key)
      if (c) {
        if (given.has(c)) fail('unknown-field', `${show(c.name)} is there twice, under names of different editions`)
        given.set(c, v[key])
      } else if (!(schema.additions && (key === '_extensions' || key === '_extensionCount')))
        fail('unknown-field', `no component is named ${show(key)}`, { value: v })
    }
    all.forEach((c, k) => {
      if (!given.has(c)) return
      try {
        out[c.name] = convert[k]!(given.get(c), to === 'fromJson' ? out : v)
      } catch (e) {
        throw within(e, c.name, schema.name)
      }
    })
    if (v._extensions !== undefined) out._extensions = extensions(v._extensions, to)
    if (v._extensionCount !== undefined) out._extensionCount = count(v._extensionCount)
    return out
  }
}

const count = (x: unknown) => (Number.isSafeInteger(x) ? x : wrongType('a count', x))

const octets = (x: unknown, to: Direction) =>
  to === 'fromJson' ? fromHex(x) : x instanceof Uint8Array ? toHex(x) : wrongType('a Uint8Array', x)

function extensions(v: unknown, to: Direction): unknown {
  if (!Array.isArray(v)) wrongType('an array of { index, bytes }', v)
  return v.map((e: UnknownExtension) => ({ index: count(e?.index), bytes: octets(e?.bytes, to) }))
}

function choiceConverter(schema: ChoiceSchema, to: Direction): Convert {
  const alternatives: Record<string, Schema> = { ...schema.root, ...schema.additions }
  return (v) => {
    const name = chosen(v)
    const x = v as Value
    if (name === '_unknown') return { _unknown: count(x._unknown), bytes: octets((v as UnknownChoice).bytes, to) }
    const type = Object.hasOwn(alternatives, name) ? alternatives[name] : undefined
    if (!type) fail('choice', `${show(name)} is not an alternative`, { value: v })
    try {
      return { [name]: converter(type, to)(x[name]) }
    } catch (e) {
      throw within(e, name, schema.name)
    }
  }
}

function openTypeConverter(schema: OpenTypeSchema, to: Direction): Convert {
  return (v, parent) => {
    if (isObject(v) && v._unknownOpenType !== undefined)
      return { _unknownOpenType: octets((v as unknown as UnknownOpenType)._unknownOpenType, to) }
    const type = selectedType(schema, parent)
    if (!type)
      fail('choice', `no type is known for ${schema.by} ${show(parent?.[schema.by])}; give { _unknownOpenType }`, {
        value: v,
      })
    return nested(type, to, v, parent)
  }
}

/** Runs a conversion, and names the root type in its errors. */
function run(schema: Schema, value: unknown, direction: Direction): unknown {
  try {
    return converter(schema, direction)(value)
  } catch (e) {
    throw finish(e, schema.name ?? schema.kind)
  }
}

/** JSON text; bigints become plain digits. */
function write(v: unknown): string {
  if (typeof v === 'bigint') return String(v)
  if (Array.isArray(v)) return `[${v.map(write).join(',')}]`
  if (isObject(v)) {
    const parts: string[] = []
    for (const key of Object.keys(v)) if (v[key] !== undefined) parts.push(`${JSON.stringify(key)}:${write(v[key])}`)
    return `{${parts.join(',')}}`
  }
  return JSON.stringify(v) ?? 'null'
}

// A number with everything that belongs to it; a colon behind would make it a key, which a number cannot be.
const NUMBERS = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?(?:\s*:)?/g

/** JSON text without strings, its integers beyond 2^53 as strings that start with `i`. */
const markIntegers = (text: string): string =>
  text.replace(NUMBERS, (token) =>
    /^-?[1-9]\d{15,}$/.test(token) && !Number.isSafeInteger(Number(token)) ? `"i${token}"` : token,
  )

/**
 * JSON text with such integers as strings, and an `s` in front of all other strings but keys. Strings are found by
 * hand: a regular expression overflows on long ones, and takes for ever over one that does not end.
 */
function mark(text: string): string {
  const out: string[] = []
  let at = 0
  for (;;) {
    const begin = text.indexOf('"', at)
    if (begin < 0) break
    let end = begin + 1
    while (end < text.length && text[end] !== '"') end += text[end] === '\\' ? 2 : 1
    let next = ++end
    while (next < text.length && text.charCodeAt(next) <= 32) next++
    const isKey = text[next] === ':'
    out.push(markIntegers(text.slice(at, begin)), isKey ? '"' : '"s', text.slice(begin + 1, end))
    at = end
  }
  out.push(markIntegers(text.slice(at)))
  return out.join('')
}

/**
 * `JSON.parse` that keeps every digit of an integer: those beyond 2^53 come back as bigints.
 * @throws SyntaxError as `JSON.parse` does.
 */
function parseJson(text: string): Json {
  if (!/\d{16}/.test(text)) return JSON.parse(text)
  try {
    return JSON.parse(mark(text), (_, v) =>
      typeof v !== 'string' ? v : v[0] === 's' ? v.slice(1) : BigInt(v.slice(1)),
    )
  } catch (e) {
    // With a function to call for each value, engines recurse.
    throw e instanceof SyntaxError ? e : new SyntaxError('JSON nests too deep', { cause: e })
  }
}

/**
 * JER, the JSON encoding rules of ITU-T X.697, for any schema.
 *
 * @example
 * import { jer } from 'bluelight/asn1'
 * import { EmergencyVehicleAlert } from 'bluelight/j2735'
 * const text = jer.stringify(EmergencyVehicleAlert, alert)
 * const same = jer.parse(EmergencyVehicleAlert, text)
 */
export const jer = {
  /**
   * A value as JSON: octets and bit strings as hexadecimal digits, everything else nearly as it is in memory.
   * @throws CodecError where the value does not have the shape of its type. Ranges are checked by the codecs.
   */
  toJson<T>(schema: Schema<T>, value: T): Json {
    return run(schema, value, 'toJson') as Json
  },

  /**
   * A JSON value as a value of the schema's type. Names that components had in older editions are understood.
   * @throws CodecError for unknown components, wrong shapes, bad digits. Ranges are checked by the codecs.
   */
  fromJson<T>(schema: Schema<T>, json: unknown): T {
    return run(schema, json, 'fromJson') as T
  },

  /** A value as JSON text, on one line. Integers of any size are exact. */
  stringify<T>(schema: Schema<T>, value: T): string {
    return write(jer.toJson(schema, value))
  },

  /**
   * JSON text as a value. Integers of any size are exact.
   * @throws SyntaxError if the text is not JSON; CodecError if it does not describe a value of the type.
   */
  parse<T>(schema: Schema<T>, text: string): T {
    return jer.fromJson(schema, parseJson(text))
  },

  /** JSON text of a JSON value that may hold bigints. */
  write: (json: Json): string => write(json),

  /** `JSON.parse`, but integers beyond 2^53 become bigints. */
  read: (text: string): Json => parseJson(text),
}
