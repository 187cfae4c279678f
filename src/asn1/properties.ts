import { isCodecError } from './errors'
import { toHex } from './hex'
import { jer } from './jer'
import { type Layout, layout, oerLayout } from './layout'
import { encodingOf, oer } from './oer'
import type { Schema } from './schema'
import { uper } from './uper'

// What must hold of every schema, value and input: for property tests and for fuzzing. Each throws where it does not.

/** Encoding rules that are tested. */
export interface Codec {
  readonly name: 'UPER' | 'OER'
  encode(schema: Schema, value: unknown): Uint8Array
  decode(schema: Schema, bytes: Uint8Array): unknown
  layout(schema: Schema, bytes: Uint8Array): Layout
}
export const UPER: Codec = { name: 'UPER', ...uper, layout }
export const OER: Codec = { name: 'OER', ...oer, layout: oerLayout }

/** Whether two values are the same, down to the sign of zero; the order of keys does not count. */
export function equal(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (a instanceof Uint8Array || b instanceof Uint8Array)
    return (
      a instanceof Uint8Array &&
      b instanceof Uint8Array &&
      a.length === b.length &&
      a.every((octet, i) => octet === b[i])
    )
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every(
      (k) => Object.hasOwn(b, k) && equal((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]),
    )
  )
}

/** How much a value holds: one for each object, array, number and character, one for every 4 octets. */
export function weight(value: unknown): number {
  if (typeof value === 'string') return 1 + value.length
  if (typeof value === 'bigint') return 1 + value.toString(16).length / 16
  if (typeof value !== 'object' || value === null) return 1
  if (value instanceof Uint8Array) return 1 + value.length / 4
  let sum = 1
  for (const x of Object.values(value)) sum += weight(x)
  return sum
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, v) =>
    typeof v === 'bigint' ? `${v}n` : v instanceof Uint8Array ? `hex ${toHex(v)}` : Object.is(v, -0) ? '-0' : v,
  )?.slice(0, 2000) ?? String(value)

function expectEqual(what: string, expected: unknown, actual: unknown): void {
  if (!equal(expected, actual)) throw new Error(`${what}\n  expected ${text(expected)}\n  got      ${text(actual)}`)
}

/** Runs something that may only fail with a CodecError whose path starts at the type; `undefined` then. */
function attempt<T>(schema: Schema, run: () => T): { result: T } | undefined {
  try {
    return { result: run() }
  } catch (e) {
    if (!isCodecError(e)) throw e
    if (!e.path.startsWith(schema.name ?? schema.kind) || e.message !== `${e.path}: ${e.reason}`)
      throw new Error(`an error without its path: ${e.message}`, { cause: e })
    return undefined
  }
}

/** decode∘encode is identity and encoding again gives the same octets; so does the way through JSON text. Gives the octets. */
export function roundTrips<T>(schema: Schema<T>, value: T, codec = UPER): Uint8Array {
  const bytes = codec.encode(schema, value)
  const decoded = codec.decode(schema, bytes)
  expectEqual(`decode∘encode changed the value (${toHex(bytes)})`, value, decoded)
  expectEqual('encoding the decoded value gave other octets', bytes, codec.encode(schema, decoded))
  const kept = encodingOf(decoded as object)
  if (kept) expectEqual('what was kept is not the encoding', bytes, kept)
  const json = jer.toJson(schema, value)
  expectEqual('fromJson∘toJson changed the value', value, jer.fromJson(schema, json))
  const line = jer.write(json)
  expectEqual(`parse∘stringify changed the value (${line.slice(0, 2000)})`, value, jer.parse(schema, line))
  return bytes
}

// Named bits and SEQUENCEs of presence bits make one part and an object from few bits: the most seen in J2735 is 1.4.
const PARTS_PER_BIT = 2
// What is there without any bits: mandatory components of one value, and fewer elements without bits than this.
const PARTS_OF_NOTHING = 300

/**
 * Any octets are a value or a CodecError. A value is no larger than a small multiple of the input; it can be encoded,
 * and that encoding is stable: it decodes to the same value and encodes to itself. True if there was a value.
 */
export function survivesInput(schema: Schema, bytes: Uint8Array, codec = UPER): boolean {
  const decoded = attempt(schema, () => codec.decode(schema, bytes))
  if (!decoded) return false
  const { result } = decoded
  const parts = weight(result)
  if (parts > PARTS_OF_NOTHING + PARTS_PER_BIT * 8 * bytes.length)
    throw new Error(`${parts} parts were made from ${bytes.length} octets: ${toHex(bytes.subarray(0, 500))}`)
  const canonical = codec.encode(schema, result)
  const again = codec.decode(schema, canonical)
  expectEqual(`re-encoding ${toHex(bytes)} as ${toHex(canonical)} changed the value`, result, again)
  expectEqual('the canonical encoding is not stable', canonical, codec.encode(schema, again))
  return true
}

/** Anything given as a value is encoded to octets that can be decoded, or is a CodecError; the same for JSON. */
export function survivesValue(schema: Schema, value: unknown, codec = UPER): void {
  const encoded = attempt(schema, () => codec.encode(schema, value))
  const json = encoded ? { result: jer.toJson(schema, value) } : attempt(schema, () => jer.toJson(schema, value))
  if (json) attempt(schema, () => jer.fromJson(schema, json.result))
  // Octets that are given as unknown content go out as they are, even where they stand for something known.
  const opaque = json && /"(bytes|_unknownOpenType)":/.test(jer.write(json.result))
  if (encoded && !opaque) codec.decode(schema, encoded.result)
  attempt(schema, () => jer.fromJson(schema, value))
}

const leaves = (part: Layout): Layout[] => (part.children.length ? part.children.flatMap(leaves) : [part])

/** The leaves of a layout fill the input without gap or overlap, and its value is what decoding gives. */
export function layoutFills(schema: Schema, bytes: Uint8Array, codec = UPER): void {
  const root = codec.layout(schema, bytes)
  expectEqual('the layout holds another value', codec.decode(schema, bytes), root.value)
  let at = 0
  for (const leaf of leaves(root)) {
    if (leaf.start !== at || leaf.end < at) throw new Error(`bit ${at}: then ${leaf.path} [${leaf.start},${leaf.end})`)
    at = leaf.end
  }
  if (at !== bytes.length * 8) throw new Error(`the layout ends at bit ${at} of ${bytes.length * 8}`)
}

/** What a newer sender encoded comes out of a relay that knows the earlier edition only as it went in. */
export function relays(schema: Schema, newer: Schema, value: unknown, codec = UPER): Uint8Array {
  const sent = codec.encode(newer, value)
  const known = codec.decode(schema, sent)
  expectEqual(`relaying ${text(known)} changed the octets`, sent, codec.encode(schema, known))
  const line = jer.stringify(schema, known)
  expectEqual(`relaying ${line} as JSON changed the octets`, sent, codec.encode(schema, jer.parse(schema, line)))
  return sent
}

/** One thing that happens to octets on their way; `at` is taken modulo what there is. */
export interface Damage {
  what: 'truncate' | 'flip' | 'replace' | 'insert' | 'random'
  at: number
}

/** Octets after some damage. */
export function damaged(bytes: Uint8Array, damages: readonly Damage[]): Uint8Array {
  let b = Uint8Array.from(bytes)
  for (const { what, at } of damages) {
    const i = b.length ? at % b.length : 0
    if (what === 'truncate') b = b.slice(0, i)
    else if (what === 'flip' && b.length) b[i]! ^= 1 << ((at >>> 8) & 7)
    else if (what === 'replace' && b.length) b[i] = at >>> 8
    else if (what === 'insert') b = Uint8Array.of(...b.subarray(0, i), at >>> 8, ...b.subarray(i))
    else if (what === 'random') {
      // Octets that depend on `at` alone.
      let x = at
      b = Uint8Array.from({ length: at % 200 }, () => {
        x = Math.imul(x, 1664525) + 1013904223
        return x >>> 24
      })
    }
  }
  return b
}
