import {
  type BitStringSchema,
  type IntegerSchema,
  jer,
  type Layout,
  type NamedBits,
  type Schema,
  type SequenceSchema,
  toHex,
} from '../asn1'
import { printable } from './printable'

// The tree of a message: one line a field, with its value as it was sent, what that means, and its bits.

/** The name of a number, if its type gives it one. */
export type NumberName = (schema: Schema, value: unknown) => string | undefined

interface Row {
  name: string
  value: string
  meaning: string
  bits: string
}

const INDENT = '  '
const GAP = '  '
// What is longer does not move the columns of the others.
const WIDEST_VALUE = 32
const WIDEST_MEANING = 32

/** The lines of a tree, columns aligned. */
export function tree(root: Layout, numberName: NumberName): string[] {
  const all = [...rows(root, 0, numberName)]
  const width = (column: keyof Row, widest: number) =>
    all.reduce((w, { [column]: { length } }) => (length <= widest ? Math.max(w, length) : w), 0)
  const name = width('name', Number.POSITIVE_INFINITY)
  const value = width('value', WIDEST_VALUE)
  const meaning = width('meaning', WIDEST_MEANING)
  const both = value + (meaning > 0 ? GAP.length + meaning : 0)
  return all.map((r) => {
    const middle = r.meaning === '' ? r.value : `${r.value.padEnd(value)}${GAP}${r.meaning}`
    return `${r.name.padEnd(name)}${GAP}${middle.padEnd(both)}${GAP}${r.bits}`.trimEnd()
  })
}

function* rows(part: Layout, depth: number, numberName: NumberName): Generator<Row> {
  const name = part.name || (part.schema?.name ?? '')
  const [text, meaning] = describe(part, numberName)
  // The root goes by the name of its type, which need not be said twice.
  const value = depth === 0 && text === name ? '' : text
  yield { name: INDENT.repeat(depth) + name, value, meaning, bits: `[${part.start},${part.end})` }
  // Parts without a name only say how to read the others.
  for (const child of part.children) if (child.name) yield* rows(child, depth + 1, numberName)
  if (part.schema?.kind === 'SEQUENCE') yield* unseen(part, INDENT.repeat(depth + 1), numberName)
}

/** Components of a SEQUENCE that have no bits of their own: defaults, and what came in fragments. */
function* unseen(part: Layout, indent: string, numberName: NumberName): Generator<Row> {
  const values = part.value as Record<string, unknown>
  const { root } = part.schema as SequenceSchema
  const seen = new Set(part.children.map((c) => c.name))
  for (const name of Object.keys(values)) {
    if (seen.has(name) || name.startsWith('_')) continue
    const field = root[name]
    const schema = field && 'optional' in field && field.default !== undefined ? field.optional : undefined
    const [value, meaning] = schema
      ? describe({ ...part, schema, value: values[name] }, numberName)
      : [inWords(values[name]), '']
    yield { name: indent + name, value, meaning, bits: schema ? '(default, not sent)' : '(sent in fragments)' }
  }
}

const octets = ({ length }: Uint8Array) => (length === 1 ? '1 octet' : `${length} octets`)

const inWords = (value: unknown) =>
  printable(
    JSON.stringify(value, (_, v) => (v instanceof Uint8Array ? toHex(v) : typeof v === 'bigint' ? `${v}` : v)) ?? '',
  )

/** What was sent, and what that means. */
function describe({ schema, value }: Layout, numberName: NumberName): [value: string, meaning: string] {
  const unknown = (typeof value === 'object' && value !== null ? value : {}) as {
    _unknownOpenType?: Uint8Array
    _unknown?: number
    index?: number
    bytes?: Uint8Array
  }
  switch (schema?.kind) {
    case undefined:
      return [toHex(unknown.bytes!), `UNKNOWN addition ${unknown.index}, ${octets(unknown.bytes!)}`]
    case 'SEQUENCE':
      return [schema.name ?? '', '']
    case 'SEQUENCE OF': {
      const { length } = value as unknown[]
      return [schema.name ?? '', length === 1 ? '1 element' : `${length} elements`]
    }
    case 'CHOICE':
      return unknown._unknown !== undefined && unknown.bytes
        ? [toHex(unknown.bytes), `UNKNOWN alternative ${unknown._unknown}, ${octets(unknown.bytes)}`]
        : [schema.name ?? '', '']
    case 'OPEN TYPE':
      // Known content has taken the place of the open type, unless it came in fragments.
      return unknown._unknownOpenType
        ? [toHex(unknown._unknownOpenType), `UNKNOWN content, ${octets(unknown._unknownOpenType)}`]
        : [inWords(value), '']
    case 'ENUMERATED':
      return typeof value === 'string' ? [value, ''] : [`${unknown._unknown}`, 'UNKNOWN value']
    case 'INTEGER': {
      // Many named numbers are quantities all the same: 900 is 90 deg, and wgs84East.
      const meant = quantity(schema as IntegerSchema, value as number | bigint)
      const called = meant === 'unavailable' ? undefined : numberName(schema, value)
      return [`${value}`, [meant, called].filter((m) => m).join(', ')]
    }
    case 'BIT STRING':
      return bitString(schema as BitStringSchema, value)
    case 'OCTET STRING':
      return [toHex(value as Uint8Array), '']
    default:
      return [inWords(value), '']
  }
}

/** Digits behind the point that it takes to write a number. */
function decimals(x: number): number {
  const [digits = '', exponent] = x.toExponential().split('e')
  return Math.max(0, digits.replace(/^-?\d\.?/, '').length - Number(exponent))
}

/** An integer in its unit; empty if it is just a number. */
function quantity({ unit, resolution = 1, offset = 0, unavailable }: IntegerSchema, value: number | bigint): string {
  if (unavailable !== undefined && value === unavailable) return 'unavailable'
  if (unit === undefined && resolution === 1 && offset === 0) return ''
  // The product has noise behind the digits that resolution and offset have: 670 × 0.02 = 13.400000000000001.
  const digits = Math.min(9, Math.max(decimals(resolution), decimals(offset)))
  const exact = (Number(value) * resolution + offset).toFixed(digits)
  const short = digits > 0 ? exact.replace(/\.?0+$/, '') : exact
  return unit === undefined ? short : `${short} ${unit}`
}

function bitString(schema: BitStringSchema, value: unknown): [value: string, meaning: string] {
  const json = jer.toJson(schema as Schema, value)
  const { value: digits, length } =
    typeof json === 'string' ? { value: json, length: schema.size?.[0] } : (json as { value: string; length: number })
  if (!schema.bits) return [digits, `${length} bits`]
  const bits = value as Record<string, unknown> & NamedBits
  const set = Object.keys(bits).filter((name) => bits[name] === true)
  for (const n of bits._unknownBits ?? []) set.push(`bit ${n}`)
  return [digits, set.join(', ') || 'none']
}
