import type { Reader } from './bits'
import type { Value } from './components'
import type { DecodeOptions } from './limits'
import { oerDecodeRules } from './oer'
import { decodeWith, type WrapDecode } from './rules'
import type { AnySchema, Extensible, Schema } from './schema'
import type { Decode, Rules } from './structure'
import { uperDecodeRules } from './uper'

/** A part of an encoded value: the bits it takes, what it is called, and the value read from them. */
export interface Layout {
  /**
   * Component name, `[n]` for an element, `_extensions[n]` for an addition that the schema does not know; empty for
   * the root and for bits that only say how to read others.
   */
  name: string
  /** Path from the root type, as in error messages. */
  path: string
  /** Schema of the value; `undefined` for presence bits, lengths, indices and padding, and for unknown additions. */
  schema: Schema | undefined
  /** First bit, from 0. */
  start: number
  /** First bit behind. */
  end: number
  value: unknown
  /** Parts in order of their bits: they fill `[start, end)` without gap or overlap. Empty for a leaf. */
  children: Layout[]
}

const node = (name: string, path: string, schema: Schema | undefined, start: number, end: number): Layout => ({
  name,
  path,
  schema,
  start,
  end,
  value: undefined,
  children: [],
})

/** Puts a part for every run of bits that no child has claimed. */
function fillGaps(parent: Layout): void {
  if (parent.children.length === 0) return
  const filled: Layout[] = []
  let at = parent.start
  for (const child of parent.children) {
    if (child.start > at) filled.push(node('', parent.path, undefined, at, child.start))
    filled.push(child)
    at = child.end
  }
  if (parent.end > at) filled.push(node('', parent.path, undefined, at, parent.end))
  parent.children = filled
}

/** Puts a part for each extension addition that the schema does not know; these are the last that were taken unread. */
function addUnknownExtensions(part: Layout, unread: readonly [number, number][]): void {
  const additions = (part.value as Extensible)._extensions ?? []
  additions.forEach((value, k) => {
    const name = `_extensions[${k}]`
    const [start, end] = unread[unread.length - additions.length + k]!
    part.children.push({ ...node(name, `${part.path}.${name}`, undefined, start, end), value })
  })
}

/**
 * Tells which bits of a UPER encoding hold which field: the same decoder as `uper.decode`, watched.
 *
 * Content that was sent in fragments (16K and more) has no position of its own in the input: it is shown as one leaf.
 *
 * @throws CodecError as `uper.decode` does.
 * @example
 * for (const part of layout(EmergencyVehicleAlert, bytes).children) console.log(part.name, part.start, part.end)
 */
export function layout(schema: Schema, bytes: Uint8Array, options?: DecodeOptions): Layout {
  return layoutBy(uperDecodeRules, schema, bytes, options)
}

/**
 * Tells which bits of an OER encoding hold which field: the same decoder as `oer.decode`, watched.
 * @throws CodecError as `oer.decode` does.
 */
export function oerLayout(schema: Schema, bytes: Uint8Array, options?: DecodeOptions): Layout {
  return layoutBy(oerDecodeRules, schema, bytes, options)
}

function layoutBy(
  rulesFor: (wrap: WrapDecode) => Rules,
  schema: Schema,
  bytes: Uint8Array,
  options?: DecodeOptions,
): Layout {
  const root = node('', schema.name ?? schema.kind, schema, 0, bytes.length * 8)
  const stack = [root]
  /** What the next value is called, where it stands in the place of a reference. */
  let referred: string | undefined
  const rules = rulesFor((read, type, name): Decode => {
    // An open type or a reference is not a value of its own: what it stands for takes its place.
    if (type.kind === 'LAZY')
      return (r, parent) => {
        referred ??= name
        return read(r, parent)
      }
    return (r: Reader, parent?: Value) => {
      const above = stack[stack.length - 1]!
      if (r.bytes !== bytes) return read(r, parent)
      const index = (above.schema as AnySchema | undefined)?.kind === 'SEQUENCE OF'
      const label = index ? `[${above.children.length}]` : (name ?? referred ?? '')
      referred = undefined
      const path = index ? above.path + label : label ? `${above.path}.${label}` : above.path
      const part = node(label, path, type, r.pos, r.pos)
      stack.push(part)
      opaque.push([])
      const value = read(r, parent)
      stack.pop()
      const unread = opaque.pop()!
      part.end = r.pos
      part.value = value
      if (type.kind === 'SEQUENCE') addUnknownExtensions(part, unread)
      const [content] = part.children
      if (content && type.kind === 'OPEN TYPE') {
        part.schema = content.schema
        part.children = content.children
      }
      fillGaps(part)
      above.children.push(part)
      return value
    }
  })
  /** Octets that were taken unread, in each part of the stack. */
  const opaque: [start: number, end: number][][] = [[]]
  const readOpaque = rules.opaque
  rules.opaque = (r) => {
    const start = r.pos
    const octets = readOpaque(r)
    if (r.bytes === bytes) opaque[opaque.length - 1]!.push([start, r.pos])
    return octets
  }
  const value = decodeWith(rules, schema, bytes, options)
  const body = root.children[0]
  if (body === undefined) return { ...root, value }
  // The root type itself was watched too: what follows it is padding.
  root.value = value
  root.children = body.children
  const behind = node('', root.path, undefined, body.end, root.end)
  if (root.children.length > 0 && behind.start < behind.end) root.children.push(behind)
  return root
}
