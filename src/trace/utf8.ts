// UTF-8 by hand: engines without TextDecoder are in scope.

const REPLACEMENT = '\ufffd'
// Few enough for the arguments of a call.
const RUN = 4096

/** Octets as text; what is not UTF-8 becomes U+FFFD, since notes of others must not make a capture unreadable. */
export function fromUtf8(b: Uint8Array): string {
  let out = ''
  for (let i = 0; i < b.length; ) {
    let end = i
    while (end < b.length && end - i < RUN && b[end]! < 0x80) end++
    if (end > i) {
      // Not spread into the call, which would go through an iterator.
      out += String.fromCharCode.apply(null, b.subarray(i, end) as unknown as number[])
      i = end
      continue
    }
    const { code, length } = sequenceAt(b, i)
    out += code === undefined ? REPLACEMENT : String.fromCodePoint(code)
    i += length
  }
  return out
}

/** The character of several octets at `i` (RFC 3629 §3). */
function sequenceAt(b: Uint8Array, i: number): { code?: number; length: number } {
  const first = b[i]!
  const more =
    first >= 0xc2 && first < 0xe0 ? 1 : first >= 0xe0 && first < 0xf0 ? 2 : first >= 0xf0 && first < 0xf5 ? 3 : 0
  let code = first & (0x3f >> more)
  for (let k = 1; k <= more; k++) {
    if ((b[i + k]! & 0xc0) !== 0x80) return { length: 1 }
    code = code * 64 + (b[i + k]! & 0x3f)
  }
  const shortest = [0, 0x80, 0x800, 0x10000][more]!
  const valid = more > 0 && code >= shortest && code < 0x110000 && (code < 0xd800 || code > 0xdfff)
  return valid ? { code, length: more + 1 } : { length: 1 }
}

/** Text as octets; half a surrogate pair becomes U+FFFD. */
export function toUtf8(text: string): Uint8Array {
  const out: number[] = []
  for (const character of text) {
    const given = character.codePointAt(0)!
    const c = given >= 0xd800 && given <= 0xdfff ? 0xfffd : given
    if (c < 0x80) out.push(c)
    else if (c < 0x800) out.push(0xc0 | (c >> 6), 0x80 | (c & 63))
    else if (c < 0x10000) out.push(0xe0 | (c >> 12), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
    else out.push(0xf0 | (c >> 18), 0x80 | ((c >> 12) & 63), 0x80 | ((c >> 6) & 63), 0x80 | (c & 63))
  }
  return Uint8Array.from(out)
}
