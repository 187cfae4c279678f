import { align, bits, copyBits, countEmpty, patch, put, putRun, type Reader, take, type Writer } from './bits'
import { enumeration, type Value } from './components'
import { octets } from './content/octets'
import { checkInteger } from './content/whole-number'
import { fail, show, wrongType } from './errors'
import type { DecodeOptions } from './limits'
import { decodeRules, decodeWith, encodeRules, encodeWith, type OwnSchema, type WrapDecode } from './rules'
import type {
  AnySchema,
  Content,
  EnumeratedSchema,
  IntegerSchema,
  Schema,
  SequenceOfSchema,
  Size,
  Units,
} from './schema'
import { checkSize } from './size'
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

/** Reads the count and the units of a string. */
function readString(r: Reader, p: SizePlan, { width, from }: Pick<Units, 'width' | 'from'>): unknown {
  let count = readCount(r, p)
  let at = take(r, count * width)
  let { bytes } = r
  if (r.more) {
    // Put the fragments together. They are multiples of 16K units, so all but the last are whole octets.
    const parts = [copyBits(bytes, at, count * width)]
    do {
      const n = readLength(r)
      parts.push(copyBits(bytes, take(r, n * width), n * width))
      count += n
    } while (r.more)
    bytes = new Uint8Array(Math.ceil((count * width) / 8))
    at = 0
    let filled = 0
    for (const part of parts) {
      bytes.set(part, filled)
      filled += part.length
    }
  }
  if (width === 0) countEmpty(r, count)
  if (p.width < 0) checkSize(count, p.size, 'elements')
  return from(bytes, at, count)
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

const anyOctets = /*#__PURE__*/ octets({ kind: 'OCTET STRING', content: octets })
const readOctets = (r: Reader) => readString(r, anySize, anyOctets) as Uint8Array
const putOctets = (w: Writer, bytes: Uint8Array): void => putString(w, anySize, bytes, bytes.length, 8)

/** As many as a number surely holds. */
const SMALL_OCTETS = 6

/** Normally small non-negative whole number (X.691 §11.6). */
function readSmall(r: Reader): number {
  if (!bits(r, 1)) return bits(r, 6)
  const length = readLength(r)
  if (length < 1 || length > SMALL_OCTETS)
    fail(length ? 'limit' : 'malformed', `a small number of ${length} octets`, { bit: r.pos, value: length })
  return bits(r, length * 8)
}

function putSmall(w: Writer, n: number): void {
  if (n < 64) put(w, n, 7)
  else {
    let length = 1
    while (n >= 256 ** length) length++
    if (length > SMALL_OCTETS) fail('limit', `${n} is no small number`, { value: n, max: 256 ** SMALL_OCTETS - 1 })
    put(w, 256 | length, 9)
    put(w, n, length * 8)
  }
}

// ── Leaves ───────────────────────────────────────────────────────────────────────────────────────────────────────

const isSafe = (bound: number | bigint | undefined): bound is number =>
  typeof bound === 'number' && Number.isSafeInteger(bound)

/** Integers, enumerations and booleans that are a number of at most 53 bits in the encoding. */
interface Leaf extends Word {
  extensible: boolean
}

function leafOf(schema: AnySchema): Leaf | undefined {
  const extensible = 'extensible' in schema || 'additions' in schema
  const leaf = (span: number, min: number, table?: readonly unknown[]) => ({
    width: widthOf(span + 1),
    span,
    min,
    table,
    extensible,
  })
  if (schema.kind === 'BOOLEAN') return leaf(1, 0, [false, true])
  if (schema.kind === 'ENUMERATED') {
    const table = enumeration(schema.items).labels
    return leaf(table.length - 1, 0, table)
  }
  if (schema.kind !== 'INTEGER' || !isSafe(schema.min) || !isSafe(schema.max)) return undefined
  const span = schema.max - schema.min
  return span < 2 ** 53 ? leaf(span, schema.min) : undefined
}

/** Leaves that a SEQUENCE reads itself. */
function wordOf(schema: AnySchema): Word | undefined {
  const leaf = leafOf(schema)
  if (!leaf?.width) return undefined
  if (!leaf.extensible) return leaf
  // A value behind the extension marker may take as few as 8 bits, and nothing may follow: a word must not be wider.
  return leaf.width < 8 ? { ...leaf, width: leaf.width + 1 } : undefined
}

/** Reads a leaf; `other` reads what is behind the extension marker. */
function leafDecoder({ width, span, min, table, extensible }: Leaf, other: Decode): Decode {
  return (r) => {
    if (extensible && bits(r, 1)) return other(r)
    const v = width && bits(r, width)
    if (v > span)
      fail(table ? 'enumeration' : 'out-of-range', `${v + min} is above ${span + min}`, {
        bit: r.pos - width,
        value: v + min,
        min,
        max: span + min,
      })
    return table ? table[v] : v + min
  }
}

/** Writes a leaf; `other` writes or refuses what is no number of it. */
function leafEncoder({ width, span, min, table, extensible }: Leaf, other: Encode): Encode {
  // The extension bit in front is zero.
  const all = extensible ? width + 1 : width
  const max = span + min
  if (!table)
    return (w, x) => {
      if (typeof x === 'number' && x >= min && x <= max && Math.floor(x) === x) put(w, x - min, all)
      else other(w, x)
    }
  const index = new Map(table.map((x, k) => [x, k]))
  return (w, x) => {
    const n = index.get(x)
    if (n !== undefined) put(w, n, all)
    else other(w, x)
  }
}

function integerDecoder(schema: IntegerSchema<unknown>): Decode {
  const { content, extensible, ...root } = schema
  const leaf = leafOf(schema)
  // Outside of an extensible range an integer is unconstrained (X.691 §13.1).
  const outside: Decode = content ? contentDecoder({ kind: 'INTEGER', content }) : () => undefined
  if (leaf) return leafDecoder(leaf, outside)
  const inside = contentDecoder({ ...root, content: content! })
  return extensible ? (r) => (bits(r, 1) ? outside(r) : inside(r)) : inside
}

function integerEncoder(schema: IntegerSchema<unknown>): Encode {
  const { content, extensible, min, max, ...root } = schema
  const leaf = leafOf(schema)
  const outside = content && contentEncoder({ kind: 'INTEGER', content })
  const inside = content && !leaf ? contentEncoder({ ...root, min, max, content } as WithContent) : undefined
  const other: Encode = (w, x) => {
    // Bigints within the bounds, and all that is refused.
    const v = checkInteger(x, extensible ? undefined : min, extensible ? undefined : max)
    if (extensible && ((min !== undefined && v < min) || (max !== undefined && v > max))) {
      put(w, 1, 1)
      outside!(w, v)
    } else if (inside) {
      if (extensible) put(w, 0, 1)
      inside(w, v)
    } else write(w, Number(v))
  }
  const write = leaf ? leafEncoder(leaf, other) : other
  return write
}

function enumeratedDecoder(schema: EnumeratedSchema<unknown>): Decode {
  const additions = enumeration(schema.additions ?? []).labels
  return leafDecoder(leafOf(schema)!, (r) => {
    const n = readSmall(r)
    return additions[n] ?? { _unknown: n }
  })
}

function enumeratedEncoder(schema: EnumeratedSchema<unknown>): Encode {
  const additions = enumeration(schema.additions ?? []).labels
  return leafEncoder(leafOf(schema)!, (w, x) => {
    const k = additions.indexOf(x as string)
    const n = k < 0 ? (x as { _unknown?: number } | null | undefined)?._unknown : k
    if (!schema.additions || !Number.isSafeInteger(n) || n! < 0)
      fail('enumeration', `${show(x)} is not one of the labels`, { value: x })
    put(w, 1, 1)
    putSmall(w, n!)
  })
}

type WithContent = Schema & { content: Content }

function contentDecoder(schema: WithContent): Decode {
  const units = schema.content(schema as never, true)
  const p = sizePlan(units.size)
  const { width, from } = units
  const { min } = p
  // Of one length, which is not sent.
  if (p.width === 0 && !p.extensible && width) return (r) => from(r.bytes, take(r, min * width), min)
  return (r) => readString(r, p, units)
}

function contentEncoder(schema: WithContent): Encode {
  const units = schema.content(schema as never, true)
  const p = sizePlan(units.size)
  return (w, x) => {
    const { bytes, count } = units.to(x)
    putString(w, p, bytes, count, units.width)
  }
}

// ── Structures ───────────────────────────────────────────────────────────────────────────────────────────────────

function sequenceOfDecoder(rules: DecodeRules, schema: SequenceOfSchema): Decode {
  const p = sizePlan(schema.size)
  const read = rules.of(schema.of)
  return (r, parent) => {
    const out: unknown[] = []
    let n = readCount(r, p)
    for (;;) {
      const more = r.more
      readElements(r, read, n, out, schema.name, parent)
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
  return (w, x, parent) => {
    if (!Array.isArray(x)) wrongType('an array', x)
    if (putCount(w, p, x.length)) writeElements(w, write, x, 0, x.length, schema.name, parent)
    else putFragments(w, x.length, (from, to) => writeElements(w, write, x, from, to, schema.name, parent))
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
    w.bytes[first] = 0
    patch(w, at, 32768 | length, 16)
  } else {
    // Fragments: write the content again between their lengths.
    const content = copyBits(w.bytes, start, length * 8)
    // Back to the length, which is zero so far, as bits behind `pos` in its octet have to be.
    w.pos = at
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
      return leafDecoder(leafOf(schema)!, () => undefined)
    default:
      return contentDecoder(schema)
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
      return leafEncoder(leafOf(schema)!, (_, x) => wrongType('a boolean', x))
    default:
      return contentEncoder(schema)
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
