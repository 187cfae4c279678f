import { integer, jer, type Layout, layout, named, type Schema, sequence, toHex, uper } from '../asn1'
import type { Json } from './format'

// Makes the inputs that no encoder writes: a message as text of zeros and ones, cut open where a field lies.

/** Bits as text of `0` and `1`. */
export type Bits = string

/** A number in so many bits. */
export function uint(value: number, width: number): Bits {
  const text = value.toString(2)
  if (value < 0 || text.length > width) throw new Error(`${value} does not fit ${width} bits`)
  return text.padStart(width, '0')
}

/** All bits of octets. */
export const bitsOf = (bytes: Uint8Array): Bits => Array.from(bytes, (b) => uint(b, 8)).join('')

/** Bits as octets, padded with zeros. */
export function octetsOf(bits: Bits): Uint8Array {
  const out = new Uint8Array(Math.ceil(bits.length / 8))
  for (let i = 0; i < bits.length; i++) if (bits[i] === '1') out[i >> 3]! |= 128 >> (i & 7)
  return out
}

/** Octets behind their length as UPER writes it (X.691 §11.9.3.6–7), for fewer than 16K of them. */
export function counted(bits: Bits): Bits {
  const bytes = octetsOf(bits)
  return (bytes.length < 128 ? uint(bytes.length, 8) : `10${uint(bytes.length, 14)}`) + bitsOf(bytes)
}

/** Where a field lies in an encoded value. */
export interface Span {
  start: number
  end: number
}

/** An encoded value, open for changes. */
export interface Draft {
  /** The encoding without padding. */
  bits: Bits
  /** The bits of the component at a path such as `rsaMsg.position.lat` or `partII[0]`; the empty path is all. */
  at(path: string): Span
  /** The encoding with a component's bits replaced. */
  replace(path: string, bits: Bits): Bits
  /** The encoding with bits put in place of `count` bits, from `offset` on in a component. */
  splice(path: string, offset: number, count: number, bits: Bits): Bits
}

function find(part: Layout, path: string): Layout | undefined {
  if (part.path === path) return part
  for (const child of part.children) {
    const found = child.schema && find(child, path)
    if (found) return found
  }
  return undefined
}

/** Encodes a JER value of a type, for changing. */
export function draft(schema: Schema, value: Json): Draft {
  // Eight ones behind the value tell its last bit from padding.
  const Marked = named('', sequence({ value: schema, mark: integer(0, 255) }))
  const bytes = uper.encode(Marked, { value: jer.fromJson(schema, value), mark: 255 })
  const text = bitsOf(bytes)
  const bits = text.slice(0, text.lastIndexOf('1') - 7)
  // Looked for when needed: content that was broken on purpose has no layout.
  let parts: Layout | undefined
  const at = (path: string): Span => {
    const part = find((parts ??= layout(Marked, bytes)), path === '' ? '.value' : `.value.${path}`)
    if (!part) throw new Error(`no component ${path}`)
    return part
  }
  const splice = (path: string, offset: number, count: number, by: Bits) => {
    const from = at(path).start + offset
    return bits.slice(0, from) + by + bits.slice(from + count)
  }
  return {
    bits,
    at,
    splice,
    replace(path, by) {
      const { start, end } = at(path)
      return splice(path, 0, end - start, by)
    },
  }
}

/** A frame around any octets: id, length, content. */
export const frameAround = (messageId: number, content: Bits): Uint8Array =>
  octetsOf(`0${uint(messageId, 15)}${counted(content)}`)

/** Octets that stand where a type is known, in JER. */
export const opaque = (content: Bits | Uint8Array): { _unknownOpenType: string } => ({
  _unknownOpenType: toHex(typeof content === 'string' ? octetsOf(content) : content),
})
