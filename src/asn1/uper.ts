import {
  align,
  bitRun,
  bits,
  countEmpty,
  octets,
  patch,
  put,
  putRun,
  putWide,
  type Reader,
  reader,
  type Writer,
  wideBits,
} from './bits'
import { characters, readCharacters, writeCharacters } from './characters'
import { enumeration, record, type Value } from './components'
import { checkInteger, demote, integerToOctets, octetsToInteger } from './content'
import { fail, show, wrongType } from './errors'
import type { DecodeOptions } from './limits'
import { checkSize, namedBits, toBits } from './named-bits'
import { decodeRules, decodeWith, encodeRules, encodeWith, type OwnSchema, type WrapDecode } from './rules'
import type {
  AnySchema,
  BitStringSchema,
  EnumeratedSchema,
  IntegerSchema,
  Schema,
  SequenceOfSchema,
  Size,
  StringSchema,
} from './schema'
import {
  choiceDecoder,
  choiceEncoder,
  type Decode,
  type DecodeRules,
  type Encode,
  type EncodeRules,
  readElements,
  type Word,
  writeElements,
} from './structure'

// Unaligned Packed Encoding Rules, ITU-T X.691 (02/2021), by closures: one per schema node, built at first use.

/** Bits that tell `count` values apart. */
function widthOf(count: number): number {
  // Not by logarithms: they are off next to the higher powers of two.
  let width = 0
  while (2 ** width < count) width++
  return width
}

const FRAGMENT = 16384

// ── Lengths ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** General length determinant (X.691 §11.9.3.5–8). */
function readLength(r: Reader): number {
  r.more = false
  const first = bits(r, 8)
  if (first < 128) return first
  if (first < 192) return (first & 63) * 256 + bits(r, 8)
  const blocks = first & 63
  if (blocks < 1 || blocks > 4) fail('malformed', `a fragment of ${blocks} × 16K`, { bit: r.pos - 8, value: blocks })
  r.more = true
  return blocks * FRAGMENT
}

/** Writes `count` units, in fragments where there are 16K or more. */
function putFragments(w: Writer, count: number, units: (from: number, to: number) => void): void {
  let from = 0
  for (; count - from >= FRAGMENT; ) {
    const blocks = Math.min(4, Math.floor((count - from) / FRAGMENT))
    put(w, 192 | blocks, 8)
    units(from, (from += blocks * FRAGMENT))
  }
  const rest = count - from
  if (rest < 128) put(w, rest, 8)
  else put(w, 32768 | rest, 16)
  units(from, count)
}

/** Where a count is read or written: its bounds, and the width of a count within them; −1 is the general form. */
function sizePlan(size: Size | undefined) {
  const min = size?.[0] ?? 0
  const max = size?.[1]
  // X.691 §11.9.4.1: a count that may reach 64K is written as if it had no upper bound.
  return { size, min, width: max === undefined || max > 65535 ? -1 : widthOf(max - min + 1), extensible: !!size?.[2] }
}
type SizePlan = ReturnType<typeof sizePlan>

/** Reads a count; sets `r.more` if only a fragment was counted. */
function readCount(r: Reader, p: SizePlan): number {
  r.more = false
  if (p.extensible && bits(r, 1)) return readLength(r)
  if (p.width < 0) return readLength(r)
  const n = p.min + (p.width && bits(r, p.width))
  // What does not fit the root has the extension bit set.
  if (p.width && n > p.size![1]!) checkSize(n, [p.min, p.size![1]], 'elements')
  return n
}

/** All units of a string, whole or in fragments, as octets. */
function gather(r: Reader, p: SizePlan, width: number): { bytes: Uint8Array; count: number } {
  let count = readCount(r, p)
  let bytes = bitRun(r, count * width)
  if (width === 0) countEmpty(r, count)
  if (r.more) {
    // Fragments are multiples of 16K units, so all but the last are whole octets.
    const parts = [bytes]
    while (r.more) {
      const n = readLength(r)
      parts.push(bitRun(r, n * width))
      count += n
      if (width === 0) countEmpty(r, n)
    }
    bytes = new Uint8Array(Math.ceil((count * width) / 8))
    let at = 0
    for (const part of parts) {
      bytes.set(part, at)
      at += part.length
    }
  }
  if (p.width < 0) checkSize(count, p.size, 'elements')
  return { bytes, count }
}

/** Writes the count of a string or list, if one number says it; false if the units go in fragments. */
function putCount(w: Writer, p: SizePlan, count: number): boolean {
  const max = p.size?.[1]
  const outside = count < p.min || (max !== undefined && count > max)
  if (p.extensible) put(w, outside ? 1 : 0, 1)
  else if (outside) checkSize(count, p.size, 'elements')
  if (p.width < 0 || outside) return false
  if (p.width) put(w, count - p.min, p.width)
  return true
}

/** Writes a string of `count` units that are `width` bits each. */
function putString(w: Writer, p: SizePlan, bytes: Uint8Array, count: number, width: number): void {
  if (putCount(w, p, count)) putRun(w, bytes, count * width)
  else putFragments(w, count, (from, to) => putRun(w, bytes, (to - from) * width, (from * width) / 8))
}

const anySize = /*#__PURE__*/ sizePlan(undefined)

const readOctets = (r: Reader): Uint8Array => gather(r, anySize, 8).bytes
const putOctets = (w: Writer, bytes: Uint8Array): void => putString(w, anySize, bytes, bytes.length, 8)

/** Normally small non-negative whole number (X.691 §11.6). */
function readSmall(r: Reader): number {
  if (!bits(r, 1)) return bits(r, 6)
  const n = octetsToInteger(readOctets(r), false)
  if (typeof n === 'bigint') fail('limit', `${n} is not a small number`, { bit: r.pos })
  return n
}

function putSmall(w: Writer, n: number): void {
  if (n < 64) put(w, n, 7)
  else {
    put(w, 1, 1)
    putOctets(w, integerToOctets(n, false))
  }
}

// ── Integers ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** Width of a constrained range; NaN where a bound is missing, so that no comparison with it holds. */
function rangeWidth({ min, max }: IntegerSchema<unknown>): number {
  if (min === undefined || max === undefined) return Number.NaN
  const span = BigInt(max) - BigInt(min)
  return span === 0n ? 0 : span.toString(2).length
}

const isSafe = (bound: number | bigint | undefined): bound is number =>
  typeof bound === 'number' && Number.isSafeInteger(bound)

function readBig(r: Reader, n: number): bigint {
  let v = 0n
  for (; n > 0; n -= 32) v = (v << BigInt(Math.min(n, 32))) | BigInt(bits(r, Math.min(n, 32)))
  return v
}

function integerDecoder(schema: IntegerSchema<unknown>): Decode {
  const { min, max, extensible } = schema
  const width = rangeWidth(schema)
  if (extensible) {
    const { extensible: _, ...root } = schema
    const inside = integerDecoder(root)
    return (r) => (bits(r, 1) ? octetsToInteger(readOctets(r), true) : inside(r))
  }
  if (width <= 53 && isSafe(min) && isSafe(max)) {
    if (width === 0) return () => min
    const full = max - min === 2 ** width - 1
    if (width > 32 || !full)
      return (r) => {
        const v = (width > 32 ? wideBits(r, width) : bits(r, width)) + min
        if (v > max) fail('out-of-range', `${v} is above ${max}`, { bit: r.pos - width, value: v, min, max })
        return v
      }
    return min === 0 ? (r) => bits(r, width) : (r) => bits(r, width) + min
  }
  if (width >= 0)
    return (r) => {
      const v = demote(readBig(r, width) + BigInt(min!))
      if (v > max!) fail('out-of-range', `${v} is above ${max}`, { bit: r.pos - width, value: v, min, max })
      return v
    }
  // Semi-constrained: an offset from the lower bound (X.691 §13.2.3); unconstrained: two's complement (§13.2.4).
  if (min !== undefined)
    return (r) => {
      const offset = octetsToInteger(readOctets(r), false)
      return typeof offset === 'number' && Number.isSafeInteger(offset + Number(min))
        ? offset + Number(min)
        : demote(BigInt(offset) + BigInt(min))
    }
  return (r) => {
    const v = octetsToInteger(readOctets(r), true)
    if (max !== undefined && v > max) fail('out-of-range', `${v} is above ${max}`, { bit: r.pos, value: v, max })
    return v
  }
}

function integerEncoder(schema: IntegerSchema<unknown>): Encode {
  const { min, max, extensible } = schema
  const width = rangeWidth(schema)
  if (extensible) {
    const { extensible: _, ...root } = schema
    const inside = integerEncoder(root)
    return (w, x) => {
      const v = checkInteger(x)
      const outside = (min !== undefined && v < min) || (max !== undefined && v > max)
      put(w, outside ? 1 : 0, 1)
      if (outside) putOctets(w, integerToOctets(v, true))
      else inside(w, v)
    }
  }
  if (width <= 53 && isSafe(min) && isSafe(max))
    return (w, x) => {
      // One test for the common case; what fails it is told apart by checkInteger.
      const v =
        typeof x === 'number' && x >= min && x <= max && Math.floor(x) === x ? x : Number(checkInteger(x, min, max))
      if (width > 32) putWide(w, v - min, width)
      else if (width !== 0) put(w, v - min, width)
    }
  return (w, x) => {
    const v = checkInteger(x, min, max)
    if (width >= 0) {
      let v0 = BigInt(v) - BigInt(min!)
      const words: number[] = []
      for (let n = width; n > 0; n -= 32, v0 >>= 32n) words.unshift(Number(v0 & 0xffffffffn))
      for (const [k, word] of words.entries()) putWide(w, word, k === 0 ? width - 32 * (words.length - 1) : 32)
    } else if (min !== undefined) putOctets(w, integerToOctets(BigInt(v) - BigInt(min), false))
    else putOctets(w, integerToOctets(v, true))
  }
}

/** Integers, enumerations and booleans that take at most 32 bits, an extension bit included. */
function wordOf(schema: AnySchema): Word | undefined {
  const extension = 'extensible' in schema || 'additions' in schema ? 1 : 0
  // A value behind the extension marker may take as few as 8 bits, and nothing may follow: a word must not be wider.
  const widest = extension ? 8 : 32
  if (schema.kind === 'BOOLEAN') return { width: 1, span: 1, min: 0, table: [false, true] }
  if (schema.kind === 'ENUMERATED') {
    const table = enumeration(schema.items).labels
    const width = widthOf(table.length) + extension
    return width > 0 && width <= widest ? { width, span: table.length - 1, min: 0, table } : undefined
  }
  if (schema.kind !== 'INTEGER' || !isSafe(schema.min) || !isSafe(schema.max)) return undefined
  const width = rangeWidth(schema) + extension
  return width > 0 && width <= widest
    ? { width, span: schema.max - schema.min, min: schema.min, table: undefined }
    : undefined
}

// ── Enumerations ─────────────────────────────────────────────────────────────────────────────────────────────────

function enumeratedDecoder(schema: EnumeratedSchema<unknown>): Decode {
  const { labels } = enumeration(schema.items)
  const width = widthOf(labels.length)
  const additions = schema.additions && enumeration(schema.additions).labels
  return (r) => {
    if (additions !== undefined && bits(r, 1)) {
      const n = readSmall(r)
      return additions[n] ?? { _unknown: n }
    }
    const n = width && bits(r, width)
    return (
      labels[n] ??
      fail('enumeration', `${n} is above ${labels.length - 1}`, {
        bit: r.pos - width,
        value: n,
        max: labels.length - 1,
      })
    )
  }
}

function enumeratedEncoder(schema: EnumeratedSchema<unknown>): Encode {
  const { labels } = enumeration(schema.items)
  const width = widthOf(labels.length)
  const additions = schema.additions && enumeration(schema.additions).labels
  const index = new Map([...labels, ...(additions ?? [])].map((label, k) => [label, k]))
  return (w, x) => {
    const k = index.get(x as string)
    if (k !== undefined && k < labels.length) {
      if (additions) put(w, k, width + 1)
      else if (width) put(w, k, width)
      return
    }
    const n = k !== undefined ? k - labels.length : (x as { _unknown?: number } | null)?._unknown
    if (!additions || !Number.isSafeInteger(n) || n! < 0)
      fail('enumeration', `${show(x)} is not one of the labels`, { value: x })
    put(w, 1, 1)
    putSmall(w, n!)
  }
}

// ── Strings ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** The named bits of a BIT STRING that usually has one length: read and written as one number. */
function wordOfBits(schema: BitStringSchema<unknown>, p: SizePlan) {
  const n = p.min
  if (!schema.bits || p.width !== 0 || n < 1 || n > 30) return undefined
  const named = schema.bits.slice(0, n).flatMap((name, k) => (name ? [{ name, mask: 1 << (n - 1 - k) }] : []))
  const all = named.reduce((m, b) => m | b.mask, 0)
  // Whatever is neither named nor padding: bits without a name, and the extension bit of the size.
  return {
    names: named.map((b) => b.name),
    masks: named.map((b) => b.mask),
    other: ~all,
    width: p.extensible ? n + 1 : n,
  }
}

function bitStringDecoder(schema: BitStringSchema<unknown>): Decode {
  const p = sizePlan(schema.size)
  const general: Decode = (r) => {
    const { bytes, count } = gather(r, p, 1)
    return schema.bits ? namedBits(schema, bytes, count) : { bytes, bitLength: count }
  }
  const word = wordOfBits(schema, p)
  if (!word) return general
  const Out = record()
  const { names, masks, other, width } = word
  return (r) => {
    // Fewer bits may be left for an extended size, which may be short.
    if (r.pos + width > r.end) return general(r)
    const v = bits(r, width)
    if (v & other) {
      r.pos -= width
      return general(r)
    }
    const out = new Out()
    for (let k = 0; k < names.length; k++) out[names[k]!] = (v & masks[k]!) !== 0
    return out
  }
}

function bitStringEncoder(schema: BitStringSchema<unknown>): Encode {
  const p = sizePlan(schema.size)
  const general: Encode = (w, x) => {
    const { bytes, bitLength } = toBits(schema, x)
    putString(w, p, bytes, bitLength, 1)
  }
  const word = wordOfBits(schema, p)
  if (!word) return general
  const { names, masks, width } = word
  return (w, x) => {
    let v = 0
    let k = 0
    if (x === null || typeof x !== 'object') return general(w, x)
    for (const key in x) {
      const on = (x as Value)[key]
      while (k < names.length && names[k] !== key) k++
      // Anything but booleans under these names, in order: other bits, octets, or a mistake.
      if (k === names.length || typeof on !== 'boolean') return general(w, x)
      if (on) v |= masks[k]!
      k++
    }
    if (k === 0) return general(w, x)
    put(w, v, width)
  }
}

function stringDecoder(schema: StringSchema<unknown>): Decode {
  const c = characters(schema)
  const p = sizePlan(schema.size)
  return (r) => {
    const { bytes, count } = gather(r, p, c.width)
    return readCharacters(bytes, count, c, c.width, c.indexed)
  }
}

function stringEncoder(schema: StringSchema<unknown>): Encode {
  const c = characters(schema)
  const p = sizePlan(schema.size)
  return (w, x) => {
    const { w: text, count } = writeCharacters(x, c, c.width, c.indexed)
    putString(w, p, text.bytes, count, c.width)
  }
}

// ── Structures ───────────────────────────────────────────────────────────────────────────────────────────────────

function sequenceOfDecoder(rules: DecodeRules, schema: SequenceOfSchema): Decode {
  const p = sizePlan(schema.size)
  const read = rules.of(schema.of)
  return (r) => {
    const out: unknown[] = []
    let n = readCount(r, p)
    for (;;) {
      const more = r.more
      readElements(r, read, n, out, schema.name)
      if (!more) break
      n = readLength(r)
    }
    if (p.width < 0) checkSize(out.length, p.size, 'elements')
    return out
  }
}

function sequenceOfEncoder(rules: EncodeRules, schema: SequenceOfSchema): Encode {
  const p = sizePlan(schema.size)
  const write = rules.of(schema.of)
  return (w, x) => {
    if (!Array.isArray(x)) wrongType('an array', x)
    if (putCount(w, p, x.length)) writeElements(w, write, x, 0, x.length, schema.name)
    else putFragments(w, x.length, (from, to) => writeElements(w, write, x, from, to, schema.name))
  }
}

/** Reads the index of an alternative (X.691 §23): additions count on from the root. */
function indexDecoder(count: number, extensible: boolean) {
  const width = widthOf(count)
  return (r: Reader): number => {
    if (extensible && bits(r, 1)) return count + readSmall(r)
    const n = width && bits(r, width)
    if (n >= count) fail('choice', `${n} is above ${count - 1}`, { bit: r.pos - width, value: n, max: count - 1 })
    return n
  }
}

function indexEncoder(count: number, extensible: boolean) {
  const width = widthOf(count) + (extensible ? 1 : 0)
  return (w: Writer, n: number): void => {
    if (n >= count) {
      put(w, 1, 1)
      putSmall(w, n - count)
    } else if (width) put(w, n, width)
  }
}

/** Writes a value as an open type in place; its length is only known afterwards. */
function putWindow(w: Writer, write: Encode, value: unknown, parent?: Value): void {
  const at = w.pos
  put(w, 0, 8)
  const start = w.pos
  write(w, value, parent)
  align(w, start)
  const length = (w.pos - start) >>> 3
  if (length < 128) patch(w, at, length, 8)
  else if (length < FRAGMENT) {
    // The length takes two octets: the content moves by one.
    put(w, 0, 8)
    const first = start >>> 3
    w.bytes.copyWithin(first + 1, first, w.pos >>> 3)
    // What the octet at the seam held before the content is the determinant's, and zero so far.
    if (start & 7) w.bytes[first + 1]! &= 255 >> (start & 7)
    w.bytes[first]! &= ~(255 >> (start & 7))
    patch(w, at, 32768 | length, 16)
  } else {
    // Fragments: write the content again between their lengths.
    const content = bitRun({ ...reader(new Uint8Array(0)), bytes: w.bytes, pos: start, end: w.pos }, length * 8)
    w.pos = at
    // Bits behind `pos` in its octet are always zero.
    if (at & 7) w.bytes[at >>> 3]! &= 0xff00 >> (at & 7)
    putOctets(w, content)
  }
}

// ── Verbs ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Builds what reads a schema; `wrap` sees every reader that is built, with the name of the component it is for. */
export function uperDecodeRules(wrap?: WrapDecode): DecodeRules {
  return decodeRules(
    {
      own: decoder,
      word: (schema) => wordOf(schema as AnySchema),
      length: readLength,
      opaque: readOctets,
      additionCount: (r) => {
        // X.691 §11.9.3.4: normally small length.
        if (!bits(r, 1)) return bits(r, 6) + 1
        const n = readLength(r)
        if (r.more || n === 0) fail('malformed', `${n} extension additions`, { bit: r.pos, value: n })
        return n
      },
      align: () => {},
      // X.691 §11.1.3
      emptyOctets: 1,
    },
    wrap,
  )
}

function decoder(rules: DecodeRules, schema: OwnSchema): Decode {
  switch (schema.kind) {
    case 'INTEGER':
      return integerDecoder(schema)
    case 'ENUMERATED':
      return enumeratedDecoder(schema)
    case 'SEQUENCE OF':
      return sequenceOfDecoder(rules, schema)
    case 'CHOICE': {
      const count = Object.keys(schema.root).length
      return choiceDecoder(rules, schema, indexDecoder(count, !!schema.additions), count)
    }
    case 'BOOLEAN':
      return (r) => bits(r, 1) === 1
    case 'BIT STRING':
      return bitStringDecoder(schema)
    case 'OCTET STRING': {
      const p = sizePlan(schema.size)
      return p.width === 0 && !p.extensible ? (r) => octets(r, p.min) : (r) => gather(r, p, 8).bytes
    }
    default:
      return stringDecoder(schema)
  }
}

const uperEncodeRules = () =>
  encodeRules({
    own: encoder,
    window: putWindow,
    opaque: putOctets,
    additionCount: (w, n) => {
      if (n <= 64) put(w, n - 1, 7)
      else {
        put(w, 1, 1)
        putFragments(w, n, () => {})
      }
    },
    align: () => {},
    complete: (w) => align(w, 0),
  })

function encoder(rules: EncodeRules, schema: OwnSchema): Encode {
  switch (schema.kind) {
    case 'INTEGER':
      return integerEncoder(schema)
    case 'ENUMERATED':
      return enumeratedEncoder(schema)
    case 'SEQUENCE OF':
      return sequenceOfEncoder(rules, schema)
    case 'CHOICE': {
      const count = Object.keys(schema.root).length
      return choiceEncoder(rules, schema, indexEncoder(count, !!schema.additions), count)
    }
    case 'BOOLEAN':
      return (w, x) => {
        if (typeof x !== 'boolean') wrongType('a boolean', x)
        put(w, x ? 1 : 0, 1)
      }
    case 'BIT STRING':
      return bitStringEncoder(schema)
    case 'OCTET STRING': {
      const p = sizePlan(schema.size)
      return (w, x) => {
        if (!(x instanceof Uint8Array)) wrongType('a Uint8Array', x)
        putString(w, p, x, x.length, 8)
      }
    }
    default:
      return stringEncoder(schema)
  }
}

let reading: DecodeRules | undefined
let writing: EncodeRules | undefined

/**
 * UPER, the unaligned packed encoding rules of ITU-T X.691 (canonical variant).
 *
 * @example
 * import { uper } from 'bluelight/asn1'
 * import { EmergencyVehicleAlert } from 'bluelight/j2735'
 * const alert = uper.decode(EmergencyVehicleAlert, bytes)
 * uper.encode(EmergencyVehicleAlert, alert)
 */
export const uper = {
  /**
   * Decodes a value from all of `bytes`. Extensions, enumeration values and alternatives that the schema does not know
   * are kept, and encoded again unchanged.
   * @throws CodecError naming the path and the bit: input too short, out of range, trailing octets, limits.
   */
  decode<T>(schema: Schema<T>, bytes: Uint8Array, options?: DecodeOptions): T {
    return decodeWith((reading ??= uperDecodeRules()), schema, bytes, options) as T
  },

  /**
   * Encodes a value canonically, padded with zeros to whole octets.
   * @throws CodecError naming the path, the value and the allowed range. No octets are produced from a bad value.
   */
  encode<T>(schema: Schema<T>, value: T): Uint8Array {
    return encodeWith((writing ??= uperEncodeRules()), schema, value)
  },
}
