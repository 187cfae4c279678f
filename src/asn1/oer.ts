import { bits, copyBits, put, putRun, type Reader, reserve, take, type Writer } from './bits'
import { enumeration, type Value } from './components'
import { checkInteger, integerToOctets, octetsToInteger } from './content/whole-number'
import { fail, show, wrongType } from './errors'
import type { DecodeOptions } from './limits'
import { decodeWith, encodeWith, makeRules, type WrapDecode } from './rules'
import type { BitStringSchema, Content, EnumeratedSchema, IntegerSchema, Schema, SequenceSchema, Size } from './schema'
import { checkRange, checkSize } from './size'
import { type Codec, type Encode, MAX_ADDITIONS, type Rules, type Word } from './structure'

// Octet Encoding Rules, ITU-T X.696 (02/2021), by closures. Everything starts at an octet. Decoding takes what
// Basic-OER allows; encoding is canonical (§31).

// ── Lengths and padding ──────────────────────────────────────────────────────────────────────────────────────────

/** Length determinant (X.696 §8.6): so many octets are left. */
function readLength(r: Reader): number {
  let length = bits(r, 8)
  if (length > 127) {
    const n = length - 128
    // No octets are reserved (§8.6.5); Basic-OER may fill up with zeros, but more than eight make no sense.
    if (n < 1 || n > 8) fail('malformed', `a length of ${n} octets`, { bit: r.pos - 8, value: n })
    length = 0
    // Beyond 2^53 this is not exact, and too much in any case.
    for (let k = 0; k < n; k++) length = length * 256 + bits(r, 8)
  }
  const left = (r.end - r.pos) / 8
  if (length > left) fail('truncated', `${length} octets are needed, ${left} are left`, { bit: r.pos })
  return length
}

/** How many octets an unsigned number up to 2^32 takes. */
const octetCount = (n: number): number => (n < 0x100 ? 1 : n < 0x10000 ? 2 : n < 0x1000000 ? 3 : 4)

function putLength(w: Writer, length: number): void {
  if (length > 127) {
    const n = octetCount(length)
    put(w, 128 | n, 8)
    put(w, length, n * 8)
  } else put(w, length, 8)
}

const readOctets = (r: Reader): Uint8Array => octets(r, readLength(r))

const octets = (r: Reader, n: number): Uint8Array => copyBits(r.bytes, take(r, n * 8), n * 8)

function putOctets(w: Writer, bytes: Uint8Array): void {
  putLength(w, bytes.length)
  putRun(w, bytes, bytes.length * 8)
}

/** Unused bits up to the next octet are zero (X.696 §13.2, §13.3, §16.2.4). */
function readPadding(r: Reader): void {
  const n = -r.pos & 7
  if (n && bits(r, n)) fail('malformed', 'unused bits are not zero', { bit: r.pos - n })
}

function putPadding(w: Writer): void {
  const n = -w.pos & 7
  if (n) put(w, 0, n)
}

/** How many bits follow in a bit string of variable size (X.696 §13.3). */
function readBitLength(r: Reader): number {
  const length = readLength(r)
  const unused = length && bits(r, 8)
  if (length === 0 || unused > 7 || unused > (length - 1) * 8)
    fail('malformed', `a bit string of ${length} octets with ${unused} unused bits`, { bit: r.pos })
  return (length - 1) * 8 - unused
}

function putBitLength(w: Writer, n: number): void {
  putLength(w, 1 + ((n + 7) >>> 3))
  put(w, -n & 7, 8)
}

/** The one size that a type's values have: no length is sent then. Extensible constraints do not count (§8.2). */
const fixedSize = (size: Size | undefined): number | undefined =>
  size && size[0] === size[1] && !size[2] ? size[0] : undefined

// ── Integers ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Variable-size unsigned number behind its length. */
function readUnsigned(r: Reader): number | bigint {
  const n = readLength(r)
  return n > 0 && n < 7 ? bits(r, n * 8) : octetsToInteger(octets(r, n), false)
}

function putUnsigned(w: Writer, v: number | bigint): void {
  if (v > 0xffffffff) putOctets(w, integerToOctets(v, false))
  else {
    const n = octetCount(Number(v))
    put(w, n, 8)
    put(w, Number(v), n * 8)
  }
}

/** Which form the bounds of an integer choose (X.696 §10.3, §10.4): of 1, 2, 4 or 8 octets, or 0 for variable size. */
function integerForm(schema: IntegerSchema<unknown>) {
  const { min, max } = schema.extensible ? ({} as typeof schema) : schema
  const signed = min === undefined || min < 0
  const fits = (n: number) =>
    signed ? min! >= -(2n ** BigInt(n * 8 - 1)) && max! < 2n ** BigInt(n * 8 - 1) : max! < 2n ** BigInt(n * 8)
  const size = min === undefined || max === undefined ? 0 : ([1, 2, 4, 8].find(fits) ?? 0)
  return { min, max, signed, width: size * 8 }
}

function integer(schema: IntegerSchema<unknown>): Codec {
  const { min, max, signed, width } = integerForm(schema)
  const word = !signed && min === 0 && width > 0 && width < 64
  const read = (r: Reader): number | bigint => {
    if (width === 0) return signed ? octetsToInteger(readOctets(r), true) : readUnsigned(r)
    if (width < 64) {
      const v = bits(r, width)
      return signed ? (v << (32 - width)) >> (32 - width) : v
    }
    const first = bits(r, 32)
    const upper = signed ? first | 0 : first
    const lower = bits(r, 32)
    const v = upper * 4294967296 + lower
    return Number.isSafeInteger(v) ? v : (BigInt(upper) << 32n) | BigInt(lower)
  }
  return {
    word: word ? { width, span: Number(max), min: 0, table: undefined } : undefined,
    read(r) {
      const at = r.pos
      const v = read(r)
      checkRange('out-of-range', v, min, max, 'is', at)
      return v
    },
    // At an octet, `put` writes a negative number as two's complement.
    write(w, x) {
      const v = checkInteger(x, min, max)
      if (width === 64) {
        const big = BigInt(v)
        put(w, Number(BigInt.asUintN(32, big >> 32n)), 32)
        put(w, Number(BigInt.asUintN(32, big)), 32)
      } else if (width) put(w, Number(v), width)
      else if (signed) putOctets(w, integerToOctets(v, true))
      else putUnsigned(w, v)
    },
  }
}

const BOOLEANS = /*#__PURE__*/ Array.from({ length: 256 }, (_, k) => k > 0)

const truth: Codec = {
  word: { width: 8, span: 255, min: 0, table: BOOLEANS },
  read: (r) => bits(r, 8) > 0,
  write(w, x) {
    if (typeof x !== 'boolean') wrongType('a boolean', x)
    // X.696 §31.3
    put(w, x ? 255 : 0, 8)
  },
}

// ── Enumerations ─────────────────────────────────────────────────────────────────────────────────────────────────

/** Labels and values, with those of the extension behind those of the root: OER makes no difference (X.696 §11.5). */
function allItems(schema: EnumeratedSchema<unknown>): [label: string, value: number][] {
  const root = enumeration(schema.items)
  const more = enumeration(schema.additions ?? [], root.values)
  const values = [...root.values, ...more.values]
  return [...root.labels, ...more.labels].map((label, k) => [label, values[k]!])
}

/** The labels that count up from 0, in short form. */
function enumeratedWord(schema: EnumeratedSchema<unknown>): Word | undefined {
  const { labels, values } = enumeration(schema.items)
  const end = values.findIndex((v, k) => v !== k || k > 127)
  const table = end < 0 ? labels : labels.slice(0, end)
  return table.length > 0 ? { width: 8, span: table.length - 1, min: 0, table } : undefined
}

function enumerated(schema: EnumeratedSchema<unknown>): Codec {
  const items = allItems(schema)
  const values = new Map<unknown, number>(items)
  const labels = new Map<number | bigint, string>(items.map(([label, value]) => [value, label]))
  return {
    word: enumeratedWord(schema),
    read(r) {
      const at = r.pos
      const first = bits(r, 8)
      // X.696 §11.3: short form for 0 to 127; §11.4: long form, a signed number behind its count of octets.
      const v = first < 128 ? first : octetsToInteger(octets(r, first - 128), true)
      const label = labels.get(v)
      if (label === undefined) {
        if (schema.additions && typeof v === 'number') return { _unknown: v }
        fail('enumeration', `${v} is not one of the values`, { bit: at, value: v })
      }
      return label
    },
    write(w, x) {
      const v = values.get(x) ?? (schema.additions && (x as { _unknown?: number } | null | undefined)?._unknown)
      if (!Number.isSafeInteger(v)) fail('enumeration', `${show(x)} is not one of the labels`, { value: x })
      if (v! < 0 || v! > 127) {
        const contents = integerToOctets(v!, true)
        put(w, 128 | contents.length, 8)
        putRun(w, contents, contents.length * 8)
      } else put(w, v!, 8)
    },
  }
}

// ── Strings ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** Strings of whole octets: their octets, behind their length unless it is fixed. */
function string(schema: Schema & { content: Content }): Codec {
  const { width, size, from, to } = schema.content(schema as never, false)
  const n = width / 8
  const fixed = fixedSize(size)
  const what = n === 1 ? 'octets' : 'characters'
  return {
    read(r) {
      const length = fixed === undefined ? readLength(r) : fixed * n
      const count = length / n
      if (length % n) fail('malformed', `${length} octets are no whole number of characters`)
      checkSize(count, size, what)
      return from(r.bytes, take(r, length * 8), count)
    },
    write(w, x) {
      const { bytes, count } = to(x)
      checkSize(count, size, what)
      if (fixed === undefined) putLength(w, count * n)
      putRun(w, bytes, count * width)
    },
  }
}

function bitString(schema: BitStringSchema<unknown>): Codec {
  const { size } = schema
  const { from, to } = schema.content(schema as never, false)
  const fixed = fixedSize(size)
  return {
    read(r) {
      const count = fixed ?? readBitLength(r)
      const at = take(r, count)
      readPadding(r)
      checkSize(count, size, 'bits')
      return from(r.bytes, at, count)
    },
    write(w, x) {
      const { bytes, count } = to(x)
      checkSize(count, size, 'bits')
      if (fixed === undefined) putBitLength(w, count)
      putRun(w, bytes, count)
      putPadding(w)
    },
  }
}

// ── Structures ───────────────────────────────────────────────────────────────────────────────────────────────────

const CONTEXT = 128
const MAX_TAG = 2 ** 31

/** The number of a context-specific tag (X.696 §8.7): automatic tags count alternatives from 0. */
function readTag(r: Reader): number {
  const at = r.pos
  const first = bits(r, 8)
  if (first >> 6 !== CONTEXT >> 6) fail('choice', `a tag of class ${first >> 6}`, { bit: at, value: first })
  let n = first & 63
  if (n === 63) {
    let x: number
    n = 0
    do {
      x = bits(r, 8)
      n = n * 128 + (x & 127)
      // §8.7.2.3: no zeros in front.
      if (n === 0 || n > MAX_TAG) fail(n ? 'limit' : 'malformed', 'a tag that is too long', { bit: at })
    } while (x > 127)
    if (n < 63) fail('malformed', `tag ${n} in long form`, { bit: at, value: n })
  }
  return n
}

function putTag(w: Writer, n: number): void {
  put(w, CONTEXT | Math.min(n, 63), 8)
  if (n < 63) return
  let more = 1
  while (n >= 128 ** more) more++
  while (more-- > 0) put(w, (Math.floor(n / 128 ** more) % 128) | (more ? 128 : 0), 8)
}

/** Writes a value as an open type in place; its length is only known afterwards. */
function putWindow(w: Writer, write: Encode, value: unknown, parent?: Value): void {
  const at = w.pos
  put(w, 0, 8)
  const start = w.pos
  write(w, value, parent)
  const end = w.pos
  const length = (end - start) >>> 3
  const more = length > 127 ? octetCount(length) * 8 : 0
  if (more) {
    reserve(w, more)
    w.bytes.copyWithin((start + more) >>> 3, start >>> 3, end >>> 3)
  }
  w.pos = at
  // `put` leaves octets behind what it writes undefined: fill in the length octet by octet.
  if (more) {
    w.bytes[at >>> 3] = 128 | (more >>> 3)
    for (let k = 0; k < more; k += 8) w.bytes[(start + k) >>> 3] = length >>> (more - 8 - k)
  } else w.bytes[at >>> 3] = length
  w.pos = end + more
}

// ── Verbs ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Builds what reads and writes a schema; `wrap` sees every reader that is built, with the name of the component it is for. */
export function oerDecodeRules(wrap?: WrapDecode): Rules {
  const rules = makeRules(
    {
      kinds: {
        INTEGER: integer,
        BOOLEAN: () => truth,
        ENUMERATED: enumerated,
        'BIT STRING': bitString,
      },
      other: string,
      length: readLength,
      opaque: readOctets,
      putOpaque: putOctets,
      putWindow,
      count: {
        // X.696 §16.4: the presence bitmap is a bit string of variable size.
        read(r) {
          const n = readBitLength(r)
          checkRange(n ? 'limit' : 'malformed', n, 1, MAX_ADDITIONS, 'extension additions are')
          return n
        },
        write: putBitLength,
      },
      padding: { read: readPadding, write: putPadding },
      counted(size) {
        const check = (count: number) => checkSize(count, size, 'elements')
        return {
          check,
          read(r) {
            const at = r.pos
            // X.696 §17.2: the quantity is an unsigned number, whatever the size constraint.
            const n = readUnsigned(r)
            if (typeof n === 'bigint') fail('limit', `${n} elements`, { bit: at, value: n })
            check(n)
            return n
          },
          write(w, count, units, x, parent) {
            check(count)
            putUnsigned(w, count)
            units(w, x, 0, count, parent)
          },
        }
      },
      index: (_, known, extensible) => ({
        read(r) {
          const n = readTag(r)
          if (!extensible) checkRange('choice', n, 0, known - 1)
          return n
        },
        write: putTag,
        unknown: 0,
      }),
      emptyOctets: 0,
    },
    wrap,
  )
  const { of } = rules
  rules.of = (schema, name) => {
    const codec = of(schema, name)
    return (schema as SequenceSchema).keepsEncoding ? keeping(codec) : codec
  }
  return rules
}

/** Where values were read from that keep their encoding. */
const encodings = /*#__PURE__*/ new WeakMap<object, Uint8Array>()

const keeping = ({ read, write }: Codec): Codec => ({
  read(r, parent) {
    const start = r.pos >>> 3
    const value = read(r, parent) as object
    encodings.set(value, r.bytes.subarray(start, r.pos >>> 3))
    return value
  },
  write,
})

/**
 * The octets that `oer.decode` read a value from: of the types that signatures are over (`ToBeSignedData`,
 * `Certificate`, …), for a signature is over what was received, not over an encoding of one's own.
 *
 * @param value an object that is part of what `oer.decode` returned, itself and not a copy.
 * @returns a view of the input; `undefined` for other types and for values that were not decoded.
 * @example
 * const data = oer.decode(Ieee1609Dot2Data, bytes)
 * if ('signedData' in data.content) encodingOf(data.content.signedData.tbsData)
 */
export const encodingOf = (value: object): Uint8Array | undefined => encodings.get(value)

let rules: Rules | undefined
const oerRules = () => (rules ??= oerDecodeRules())

/**
 * OER, the octet encoding rules of ITU-T X.696 (canonical variant). Tags of a CHOICE are automatic ones:
 * context-specific, counted from 0 over the alternatives.
 *
 * @example
 * import { oer } from 'bluelight/asn1'
 * const Position = sequence({ lat: integer(-900000000, 900000001), long: integer(-1799999999, 1800000001) })
 * const position = oer.decode(Position, bytes)
 * oer.encode(Position, position)
 */
export const oer = {
  /**
   * Decodes a value from all of `bytes`; also what is not canonical, but readable. Extensions, enumeration values and
   * alternatives that the schema does not know are kept, and encoded again unchanged.
   * @throws CodecError naming the path and the bit: input too short, out of range, trailing octets, limits.
   */
  decode<T>(schema: Schema<T>, bytes: Uint8Array, options?: DecodeOptions): T {
    return decodeWith(oerRules(), schema, bytes, options) as T
  },

  /**
   * Encodes a value canonically.
   * @throws CodecError naming the path, the value and the allowed range. No octets are produced from a bad value.
   */
  encode<T>(schema: Schema<T>, value: T): Uint8Array {
    return encodeWith(oerRules(), schema, value)
  },
}
