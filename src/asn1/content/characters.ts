import { bitsAt, put, writer } from '../bits'
import { fail, show, wrongType } from '../errors'
import type { StringSchema, Units } from '../schema'

const NUMERIC = ' 0123456789'
const PRINTABLE = ` '()+,-./0123456789:=?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz`

/** The codes that a type permits: from lowest to highest, or just those of its alphabet, in order. */
export function repertoire({ kind, alphabet }: StringSchema<unknown>): {
  lowest: number
  highest: number
  alphabet?: number[]
} {
  const text = alphabet ?? (kind === 'NumericString' ? NUMERIC : kind === 'PrintableString' ? PRINTABLE : undefined)
  if (text !== undefined) {
    const codes = Array.from(text, (c) => c.codePointAt(0)!)
    return { lowest: Math.min(...codes), highest: Math.max(...codes), alphabet: codes }
  }
  if (kind === 'BMPString') return { lowest: 0, highest: 0xffff }
  if (kind === 'UniversalString') return { lowest: 0, highest: 0x10ffff }
  // Times are VisibleStrings (X.680 §46.3, §47.3).
  return kind === 'IA5String' ? { lowest: 0, highest: 127 } : { lowest: 32, highest: 126 }
}

/** Known-multiplier character strings (X.691 §30, X.696 §27): every character takes the same number of bits. */
export function characters(schema: StringSchema<unknown>, packed: boolean): Units {
  const { lowest, highest, alphabet } = repertoire(schema)
  const wide = highest > 0xffff || schema.kind === 'UniversalString'
  const code = wide ? 32 : schema.kind === 'BMPString' ? 16 : packed ? 7 : 8
  const width = !packed || !alphabet ? code : alphabet.length > 1 ? 32 - Math.clz32(alphabet.length - 1) : 0
  // X.691 §30.5.4: characters whose codes do not fit are sent as their position in the alphabet.
  const positions = packed && highest >= 2 ** width ? alphabet : undefined
  const permitted = (c: number) =>
    c >= lowest &&
    c <= highest &&
    // Halves of surrogate pairs are no characters; side by side they would turn into one (ISO/IEC 10646).
    (!wide || c < 0xd800 || c > 0xdfff) &&
    (!alphabet || alphabet.includes(c))
  return {
    width,
    size: schema.size,
    from(b, at, count) {
      let out = ''
      for (; count > 0; count--, at += width) {
        const n = bitsAt(b, at, width)
        const c = positions ? (positions[n] ?? -1) : n
        if (!permitted(c)) fail('alphabet', `character ${n} is not permitted`, { value: n })
        out += c < 0x10000 ? String.fromCharCode(c) : String.fromCodePoint(c)
      }
      return out
    },
    to(value) {
      if (typeof value !== 'string') wrongType('a string', value)
      const w = writer()
      let count = 0
      for (let i = 0; i < value.length; i++) {
        const c = wide ? value.codePointAt(i)! : value.charCodeAt(i)
        if (c > 0xffff) i++
        if (!permitted(c))
          fail('alphabet', `${show(String.fromCodePoint(c))} in ${show(value)} is not permitted`, { value })
        put(w, positions ? positions.indexOf(c) : c, width)
        count++
      }
      return { bytes: w.bytes, count }
    },
  }
}
