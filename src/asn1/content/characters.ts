import { bits, put, type Reader, reader, type Writer, writer } from './bits'
import { fail, show, wrongType } from './errors'
import type { StringSchema } from './schema'

// Known-multiplier character strings (X.691 §30): every character takes the same number of bits.

const NUMERIC = ' 0123456789'
const PRINTABLE = ` '()+,-./0123456789:=?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`

/** How the characters of a type are numbered. */
export interface Characters {
  /** Bits of one character in UPER. */
  width: number
  /** Highest code where all codes from `lowest` on are permitted and stand for themselves. */
  lowest: number
  highest: number
  /** The permitted characters in order, where not all codes of the range are. */
  alphabet: number[] | undefined
  /** Whether characters are sent as their position in the alphabet (X.691 §30.5.4). */
  indexed: boolean
}

const widthOf = (count: number) => (count > 1 ? 32 - Math.clz32(count - 1) : 0)

export function characters(schema: StringSchema<unknown>): Characters {
  const { kind } = schema
  const text =
    schema.alphabet ?? (kind === 'NumericString' ? NUMERIC : kind === 'PrintableString' ? PRINTABLE : undefined)
  if (text !== undefined) {
    const alphabet = Array.from(text, (c) => c.codePointAt(0)!)
    const width = widthOf(alphabet.length)
    const highest = Math.max(...alphabet)
    return { width, lowest: Math.min(...alphabet), highest, alphabet, indexed: highest >= 2 ** width }
  }
  // Times are VisibleStrings (X.680 §46.3, §47.3).
  const [width, lowest, highest] =
    kind === 'BMPString'
      ? [16, 0, 0xffff]
      : kind === 'UniversalString'
        ? [32, 0, 0x10ffff]
        : kind === 'IA5String'
          ? [7, 0, 127]
          : [7, 32, 126]
  return { width, lowest, highest, alphabet: undefined, indexed: false }
}

/** Reads `count` characters of `width` bits. */
export function readCharacters(
  bytes: Uint8Array,
  count: number,
  c: Characters,
  width: number,
  indexed: boolean,
): string {
  const r: Reader = reader(bytes, { limits: { maxBytes: bytes.length } })
  let out = ''
  for (let i = 0; i < count; i++) {
    const n = width ? bits(r, width) : 0
    const code = indexed ? (c.alphabet![n] ?? -1) : n
    if (!permitted(c, code)) fail('alphabet', `character ${n} at ${i} is not permitted`, { value: n })
    out += code < 0x10000 ? String.fromCharCode(code) : String.fromCodePoint(code)
  }
  return out
}

/** The characters of a string, `width` bits each. */
export function writeCharacters(
  value: unknown,
  c: Characters,
  width: number,
  indexed: boolean,
): { w: Writer; count: number } {
  if (typeof value !== 'string') wrongType('a string', value)
  const w = writer()
  let count = 0
  const wide = c.highest > 0xffff
  for (let i = 0; i < value.length; i++) {
    const code = wide ? value.codePointAt(i)! : value.charCodeAt(i)
    if (code > 0xffff) i++
    if (!permitted(c, code))
      fail('alphabet', `${show(String.fromCodePoint(code))} in ${show(value)} is not permitted`, { value })
    if (width) put(w, indexed ? c.alphabet!.indexOf(code) : code, width)
    count++
  }
  return { w, count }
}

const permitted = (c: Characters, code: number) =>
  code >= c.lowest &&
  code <= c.highest &&
  // Halves of surrogate pairs are no characters; side by side they would turn into one (ISO/IEC 10646).
  (c.highest <= 0xffff || code < 0xd800 || code > 0xdfff) &&
  (c.alphabet === undefined || c.alphabet.includes(code))
