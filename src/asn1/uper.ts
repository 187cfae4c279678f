import { align, bits, copyBits, countEmpty, patch, put, putRun, type Reader, take, type Writer, writer } from './bits'
import { unknownNumber, type Value } from './components'
import { octets } from './content/octets'
import { checkInteger } from './content/whole-number'
import { fail, show, wrongType } from './errors'
import type { DecodeOptions } from './limits'
import { decodeWith, encodeWith, makeRules, type WrapDecode } from './rules'
import type { Content, EnumeratedSchema, IntegerSchema, Items, Schema, Size } from './schema'
import { checkRange } from './size'
import { type Codec, type Counted, type Encode, type Index, MAX_ADDITIONS, type Rules, type Word } from './structure'

// Unaligned Packed Encoding Rules, ITU-T X.691 (02/2021), by closures: one codec per schema node, built at first use.

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
  const low = first & 63
  if (first < 192) return low * 256 + bits(r, 8)
  checkRange('malformed', low, 1, 4, 'blocks of 16K are', r.pos - 8)
  r.more = true
  return low * FRAGMENT
}

/** Counts elements or the units of a string; in fragments, where there are 16K or more. */
function counted([min, max, extensible]: Size = [0]): Counted & { fixed: boolean } {
  // X.691 §11.9.4.1: a count that may reach 64K is written as if it had no upper bound.
  const width = max === undefined || max > 65535 ? -1 : widthOf(max - min + 1)
  const isOutside = (count: number) => count < min || count > max!
  const check = (count: number) => {
    if (!extensible && isOutside(count)) checkRange('size', count, min, max, 'elements are')
  }
  return {
    check,
    /** Whether there is only one count, which is not sent. */
    fixed: width === 0 && !extensible,
    read(r) {
      r.more = false
      if ((extensible && bits(r, 1)) || width < 0) return readLength(r)
      const count = min + (width && bits(r, width))
      // What does not fit the root has the extension bit set.
      if (count > max!) checkRange('size', count, min, max, 'elements are')
      return count
    },
    write(w, count, units, x, parent) {
      const outside = isOutside(count)
      if (extensible) put(w, outside ? 1 : 0, 1)
      else check(count)
      let from = 0
      if (width < 0 || outside) {
        for (let blocks = 0; (blocks = Math.min(4, (count - from) >> 14)) > 0; ) {
          put(w, 192 | blocks, 8)
          units(w, x, from, (from += blocks * FRAGMENT), parent)
        }
        const rest = count - from
        if (rest < 128) put(w, rest, 8)
        else put(w, 32768 | rest, 16)
      } else put(w, count - min, width)
      units(w, x, from, count, parent)
    },
  }
}

/** A string of equal units. */
function string(schema: Schema & { content: Content }): Codec {
  const { size, width, from, to } = schema.content(schema as never, true)
  const run = counted(size)
  // Nothing is sent of a length that is the only one.
  const only = run.fixed && width > 0 ? size![0] : -1

  function read(r: Reader) {
    const first = run.read(r)
    let count = first
    let at = take(r, first * width)
    let { bytes } = r
    if (r.more) {
      // Fragments are put together.
      const joined = writer()
      putRun(joined, bytes, first * width, at)
      do {
        const n = readLength(r)
        putRun(joined, bytes, n * width, take(r, n * width))
        count += n
      } while (r.more)
      bytes = joined.bytes
      at = 0
    }
    if (width === 0) countEmpty(r, count)
    run.check(count)
    return from(bytes, at, count)
  }

  const writeUnits = (w: Writer, bytes: Uint8Array, begin: number, end: number): void =>
    putRun(w, bytes, (end - begin) * width, begin * width)

  return {
    read: only < 0 ? read : (r) => from(r.bytes, take(r, only * width), only),
    write(w, x) {
      const { bytes, count } = to(x)
      if (count === only) putRun(w, bytes, count * width)
      else run.write(w, count, writeUnits, bytes)
    },
  }
}

const anyOctets = /*#__PURE__*/ string({ kind: 'OCTET STRING', content: octets })

/** As many as a number surely holds. */
const SMALL_OCTETS = 6

/** Normally small non-negative whole number (X.691 §11.6). */
function readSmall(r: Reader): number {
  if (!bits(r, 1)) return bits(r, 6)
  const length = readLength(r)
  checkRange(length ? 'limit' : 'malformed', length, 1, SMALL_OCTETS, 'octets are')
  return bits(r, length * 8)
}

function putSmall(w: Writer, n: number): void {
  if (n < 64) put(w, n, 7)
  else {
    let length = 1
    while (n >= 256 ** length) length++
    checkRange('limit', length, 1, SMALL_OCTETS, 'octets are')
    put(w, 256 | length, 9)
    put(w, n, length * 8)
  }
}

// ── Numbers ──────────────────────────────────────────────────────────────────────────────────────────────────────

/** A number, label or truth value as a word, perhaps behind an extension bit. */
function wordOf(width: number, span: number, min: number, extensible: unknown, table?: unknown[]): Word | undefined {
  // A value behind the extension marker may take as few as 8 bits, and nothing may follow: a word must not be wider.
  const all = !extensible ? width : width < 8 ? width + 1 : 0
  return all ? { width: all, span, min, table } : undefined
}

function integer(schema: IntegerSchema<unknown>): Codec {
  const { content, extensible, min, max } = schema
  const isSmall = Number.isSafeInteger(min) && Number.isSafeInteger(max) && Number(max) - Number(min) < 2 ** 53
  const inside = isSmall ? number(min as number, max as number, extensible) : string(schema as never)
  if (!extensible) return inside
  // Outside of an extensible range an integer is unconstrained (X.691 §13.1).
  const outside = string({ kind: 'INTEGER', content: content! })
  return {
    word: inside.word,
    read: (r) => (bits(r, 1) ? outside : inside).read(r),
    write(w, x) {
      const v = checkInteger(x)
      const out = v < min! || v > max!
      put(w, out ? 1 : 0, 1)
      ;(out ? outside : inside).write(w, x)
    },
  }
}

/** A number of at most 53 bits. */
function number(min: number, max: number, extensible: unknown): Codec {
  const span = max - min
  const width = widthOf(span + 1)
  return {
    word: wordOf(width, span, min, extensible),
    read(r) {
      const v = width && bits(r, width)
      if (v > span) checkInteger(v + min, min, max, r.pos - width)
      return v + min
    },
    write(w, x) {
      // Bigints within the bounds, and all that is refused, take longer.
      if (typeof x === 'number' && x >= min && x <= max && Math.floor(x) === x) put(w, x - min, width)
      else put(w, Number(checkInteger(x, min, max)) - min, width)
    },
  }
}

const truth: Codec = {
  word: /*#__PURE__*/ wordOf(1, 1, 0, false, [false, true]),
  read: (r) => bits(r, 1) > 0,
  write(w, x) {
    if (typeof x !== 'boolean') wrongType('a boolean', x)
    put(w, x ? 1 : 0, 1)
  },
}

/** Which label or alternative it is, counted over `count` of the root and then the additions (X.691 §14, §23). */
function index(code: 'enumeration' | 'choice', count: number, extensible: boolean): Index {
  const width = widthOf(count)
  return {
    unknown: count,
    read(r) {
      if (extensible && bits(r, 1)) return count + readSmall(r)
      const n = width && bits(r, width)
      if (n >= count) checkRange(code, n, 0, count - 1, 'is', r.pos - width)
      return n
    },
    write(w, n) {
      // The extension bit in front is zero.
      if (n < count) put(w, n, extensible ? width + 1 : width)
      else {
        put(w, 1, 1)
        putSmall(w, n - count)
      }
    },
  }
}

const labelsOf = (items: Items = []) => items.filter((item) => typeof item === 'string')

function enumerated({ items, additions }: EnumeratedSchema<unknown>): Codec {
  const root = labelsOf(items)
  const count = root.length
  const labels = [...root, ...labelsOf(additions)]
  const numbers = new Map<unknown, number>(labels.map((label, k) => [label, k]))
  const all = widthOf(count) + (additions ? 1 : 0)
  const { read, write } = index('enumeration', count, !!additions)
  return {
    word: wordOf(widthOf(count), count - 1, 0, additions, root),
    read(r) {
      const n = read(r)
      return labels[n] ?? { _unknown: n - count }
    },
    write(w, x) {
      const known = numbers.get(x)
      if (known! < count) return put(w, known!, all)
      const n = known ?? (additions && unknownNumber(x)! + count)
      if (!(n! >= 0)) fail('enumeration', `${show(x)} is not one of the labels`, { value: x })
      write(w, n!)
    },
  }
}

// ── Open types ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Writes a value as an open type in place; its length is only known afterwards. */
function putWindow(w: Writer, write: Encode, value: unknown, parent?: Value): void {
  const at = w.pos
  put(w, 0, 8)
  const start = w.pos
  write(w, value, parent)
  // X.691 §11.1.3
  align(w, start, 1)
  const length = (w.pos - start) >>> 3
  if (length < 128) patch(w, at, length)
  else if (length < FRAGMENT) {
    // The length takes two octets: the content moves by one.
    put(w, 0, 8)
    const first = start >>> 3
    w.bytes.copyWithin(first + 1, first, w.pos >>> 3)
    // What the octet at the seam held before the content is the determinant's, and zero so far.
    w.bytes[first] = 0
    patch(w, at, 128 | (length >>> 8))
    patch(w, at + 8, length & 255)
  } else {
    // Fragments: write the content again between their lengths.
    const content = copyBits(w.bytes, start, length * 8)
    // Back to the length, which is zero so far, as bits behind `pos` in its octet have to be.
    w.pos = at
    anyOctets.write(w, content)
  }
}

// ── Verbs ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Builds what reads and writes a schema; `wrap` sees every reader that is built, with the name of the component it is for. */
export const uperDecodeRules = (wrap?: WrapDecode): Rules =>
  makeRules(
    {
      kinds: {
        INTEGER: integer,
        BOOLEAN: () => truth,
        ENUMERATED: enumerated,
      },
      other: string,
      length: readLength,
      opaque: anyOctets.read as (r: Reader) => Uint8Array,
      putOpaque: anyOctets.write,
      putWindow,
      count: {
        // X.691 §11.9.3.4: normally small length.
        read(r) {
          if (!bits(r, 1)) return bits(r, 6) + 1
          const n = readLength(r)
          checkRange('malformed', n, 1, MAX_ADDITIONS, 'extension additions are')
          return n
        },
        write(w, n) {
          if (n <= 64) put(w, n - 1, 7)
          else {
            put(w, 1, 1)
            counted().write(w, n, () => {}, undefined)
          }
        },
      },
      counted,
      index: (count, _, extensible) => index('choice', count, extensible),
      // X.691 §11.1.3
      emptyOctets: 1,
    },
    wrap,
  )

let rules: Rules | undefined
const uperRules = () => (rules ??= uperDecodeRules())

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
    return decodeWith(uperRules(), schema, bytes, options) as T
  },

  /**
   * Encodes a value canonically, padded with zeros to whole octets.
   * @throws CodecError naming the path, the value and the allowed range. No octets are produced from a bad value.
   */
  encode<T>(schema: Schema<T>, value: T): Uint8Array {
    return encodeWith(uperRules(), schema, value)
  },
}
