import { copyBits } from '../bits'
import { fail, show, wrongType } from '../errors'
import type { StringSchema, Units } from '../schema'
import { checkSize } from '../size'

/** UTF8String. Its size counts characters, which the encoding rules do not see (X.691 §30.3, X.696 §27.5). */
export function utf8({ size }: StringSchema<unknown>): Units {
  const checked = (text: string) => {
    if (size) checkSize(Array.from(text).length, size, 'characters')
    return text
  }
  return {
    width: 8,
    from: (b, at, count) => checked(fromUtf8(copyBits(b, at, count * 8))),
    to(value) {
      if (typeof value !== 'string') wrongType('a string', value)
      const bytes = toUtf8(checked(value))
      return { bytes, count: bytes.length }
    },
  }
}

/** UTF-8 by hand: engines without TextDecoder are in scope. Refuses what is not well-formed (RFC 3629). */
function fromUtf8(b: Uint8Array): string {
  let out = ''
  for (let i = 0; i < b.length; ) {
    const x = b[i]!
    const more = x < 0x80 ? 0 : x >= 0xc2 && x < 0xe0 ? 1 : x >= 0xe0 && x < 0xf0 ? 2 : x >= 0xf0 && x < 0xf5 ? 3 : -1
    let c = more > 0 ? x & (0x3f >> more) : x
    for (let k = 1; k <= more; k++) c = (b[i + k]! & 0xc0) === 0x80 ? c * 64 + (b[i + k]! & 0x3f) : Number.NaN
    if (!(more >= 0 && c >= [0, 0x80, 0x800, 0x10000][more]! && c < 0x110000 && (c < 0xd800 || c > 0xdfff)))
      fail('malformed', `octet ${i} is not UTF-8`)
    out += String.fromCodePoint(c)
    i += more + 1
  }
  return out
}

function toUtf8(s: string): Uint8Array {
  const out: number[] = []
  for (const ch of s) {
    const c = ch.codePointAt(0)!
    if (c >= 0xd800 && c <= 0xdfff) fail('alphabet', `${show(s)} contains half a surrogate pair`, { value: s })
    if (c < 0x80) out.push(c)
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63))
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
  }
  return Uint8Array.from(out)
}
