/**
 * Values drawn from a schema itself, for property tests with fast-check.
 *
 * Drawn values have the shape that decoding gives: components with a DEFAULT are there, named bits are all told. They
 * favour what breaks codecs: bounds, the number for "unavailable", sizes, ranges, labels and alternatives outside of an
 * extensible root, content that the definitions do not know.
 *
 * For tests only: nothing that a codec needs leads here, and fast-check stays out of every other file that ships.
 * @module
 */
import { Arbitrary, array, constantFrom, nat, type Random, record, Stream, Value } from 'fast-check'
import {
  additionComponents,
  type Component,
  components,
  enumeration,
  type Value as Structure,
  selectedType,
} from './components'
import { repertoire } from './content/characters'
import { demote } from './content/whole-number'
import { fresh, isDefault } from './defaults'
import type { Damage } from './properties'
import type {
  AnySchema,
  BitStringSchema,
  ChoiceSchema,
  EnumeratedSchema,
  IntegerSchema,
  OpenTypeSchema,
  Schema,
  SequenceOfSchema,
  SequenceSchema,
  Size,
  StringSchema,
  UnknownExtension,
} from './schema'

/** What `arbitrary` draws. */
export interface ArbitraryOptions {
  /** About how many parts a value has at most (16 octets or characters count as one); 150 if absent. A few values get eight times that. */
  size?: number
  /** Whether values also hold content that the schema does not know, as a newer sender's do; true if absent. */
  unknown?: boolean
  /** By which rules labels and alternatives that are not known are numbered; UPER if absent. */
  rules?: 'UPER' | 'OER'
}

/**
 * Values of a schema, of bounded size however large the type is.
 * @example fc.assert(fc.property(arbitrary(Position), (p) => same(uper.decode(Position, uper.encode(Position, p)), p)))
 */
export function arbitrary<T>(schema: Schema<T>, options: ArbitraryOptions = {}): Arbitrary<T> {
  return new SchemaArbitrary(schema, options)
}

/** Values of a schema in which one thing is wrong, and may be anything: what an encoder must refuse, or else encode. */
export function spoiled(schema: Schema, options: ArbitraryOptions = {}): Arbitrary<unknown> {
  return new SchemaArbitrary(schema, options, true)
}

/** What may happen to octets on their way. */
export function damage(): Arbitrary<Damage[]> {
  const one = record({ what: constantFrom('truncate', 'flip', 'flip', 'replace', 'insert', 'random'), at: nat() })
  return array(one as Arbitrary<Damage>, { minLength: 1, maxLength: 3 })
}

// A class of its own, not combinators: building a tree of thousands of arbitraries for a large message, and sharing a
// budget of size among them, costs more than drawing the value.
class SchemaArbitrary<T> extends Arbitrary<T> {
  constructor(
    private readonly schema: Schema<T>,
    private readonly options: ArbitraryOptions,
    private readonly spoil = false,
  ) {
    super()
  }

  override generate(random: Random): Value<T> {
    const d = new Drawer(random, this.options.unknown ?? true, this.options.rules === 'OER')
    const size = this.options.size ?? 150
    const value = d.draw(this.schema as AnySchema, d.chance(24) ? size * 8 : d.below(size + 1))
    return new Value((this.spoil ? d.spoil(value) : value) as T, undefined)
  }

  override canShrinkWithoutContext(value: unknown): value is T {
    return value !== undefined && !this.spoil
  }

  override shrink(value: T): Stream<Value<T>> {
    if (this.spoil) return Stream.nil()
    return new Stream(simpler(this.schema as AnySchema, value)).map((v) => new Value(v as T, undefined))
  }
}

/** Computes something once for a schema. */
function once<S extends object, R>(make: (schema: S) => R): (schema: S) => R {
  const made = new WeakMap<S, { result: R }>()
  return (schema) => {
    let entry = made.get(schema)
    if (!entry) made.set(schema, (entry = { result: make(schema) }))
    return entry.result
  }
}

const rootOf = once((s: SequenceSchema) => components(s.root))
const additionsOf = once((s: SequenceSchema) => additionComponents(s))
const labelsOf = once((s: EnumeratedSchema<unknown>) => {
  const root = enumeration(s.items)
  const additions = enumeration(s.additions ?? [], root.values)
  return {
    root: root.labels,
    additions: s.additions && additions.labels,
    values: [...root.values, ...additions.values],
  }
})

/** How many parts the smallest value of a schema has; where a type contains itself, some upper bound of it. */
const leasts = new WeakMap<Schema, number>()
function least(schema: AnySchema): number {
  const known = leasts.get(schema)
  if (known !== undefined) return known
  leasts.set(schema, Number.POSITIVE_INFINITY)
  const n =
    schema.kind === 'SEQUENCE'
      ? rootOf(schema).reduce((sum, c) => sum + (c.optional ? 0 : least(c.schema as AnySchema)), 1)
      : schema.kind === 'SEQUENCE OF'
        ? 1 + (schema.size?.[0] ? schema.size[0] * least(schema.of as AnySchema) : 0)
        : schema.kind === 'CHOICE'
          ? 1 + Math.min(...Object.values(schema.root).map((s) => least(s as AnySchema)))
          : schema.kind === 'LAZY'
            ? least(schema.of() as AnySchema)
            : 1
  leasts.set(schema, n)
  return n
}

const isComposite = (s: Schema) => ['SEQUENCE', 'SEQUENCE OF', 'CHOICE', 'OPEN TYPE', 'LAZY'].includes(s.kind)

const POWERS = [6, 7, 8, 14, 15, 16, 24, 31, 32, 33, 48, 52, 53, 63, 64].flatMap((k) => {
  const p = 1n << BigInt(k)
  return [p - 1n, p, -p, -p - 1n]
})

const within = (v: bigint, { min, max }: IntegerSchema<unknown>) =>
  (min === undefined || v >= min) && (max === undefined || v <= max)

const boundaries = once((s: IntegerSchema<unknown>): (number | bigint)[] => {
  const ends = [s.min, s.max].flatMap((b) => (b === undefined ? [] : [BigInt(b) - 1n, BigInt(b), BigInt(b) + 1n]))
  const told = [s.unavailable, ...Object.values(s.names ?? {}).slice(0, 20)].flatMap((v) => v ?? []).map(BigInt)
  // Bounds and special numbers twice: they are what matters most.
  const all = [...ends, ...told, ...ends, ...told, 0n, 1n, -1n, ...POWERS].filter((v) => within(v, s))
  return all.map(demote)
})

/** Labels, alternatives and additions behind those that are known: near, and beyond where PER changes the form of small numbers. */
const BEYOND = [0, 0, 1, 5, 63, 64, 65, 300]

const REALS = [
  ...[0, -0, 1, -1, 0.1, 0.5, -2.5, 1e21, 2 ** 53, 2 ** -1074, 3 * 2 ** -1060, Number.MAX_VALUE, -Number.MIN_VALUE],
  ...[Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN],
]
const CODE_POINTS = [0, 0x41, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xe000, 0xffff, 0x10000, 0x10ffff]
const ARCS = [0n, 1n, 39n, 40n, 47n, 48n, 127n, 128n, 16383n, 16384n, 113549n, (1n << 64n) + 5n]
const TIMES = ['20261123175041Z', '20240229235959.5Z', '199912312359+0100', '2000010100', '20160229120000.001']

class Drawer {
  /** How many references to types that may contain themselves are open. */
  private depth = 0

  constructor(
    private readonly random: Random,
    private readonly unknown: boolean,
    private readonly oer: boolean,
  ) {}

  /** A number from 0 to n − 1. */
  below(n: number): number {
    return n > 1 ? this.random.nextInt(0, n - 1) : 0
  }
  /** True once in `n` times. */
  chance(n: number): boolean {
    return this.below(n) === 0
  }
  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }
  private octets(n: number): Uint8Array {
    const out = new Uint8Array(n)
    // Runs of equal octets too: all zeros and all ones are what padding and presence bits trip over.
    const fill = this.below(6)
    for (let i = 0; i < n; i++) out[i] = fill === 0 ? 0 : fill === 1 ? 255 : this.below(256)
    return out
  }
  /** Octets of content that is not known. */
  private opaque(budget: number): Uint8Array {
    // Only in OER are there values without any octets.
    return this.octets(this.count([this.oer ? 0 : 1], budget * 16))
  }

  /** A value of about `budget` parts; the smallest there is where the budget is used up. */
  draw(schema: AnySchema, budget: number, parent?: Structure): unknown {
    switch (schema.kind) {
      case 'BOOLEAN':
        return this.chance(2)
      case 'NULL':
        return null
      case 'INTEGER':
        return this.integer(schema)
      case 'REAL':
        return this.chance(2) ? this.pick(REALS) : this.double()
      case 'ENUMERATED':
        return this.enumerated(schema)
      case 'BIT STRING':
        return this.bits(schema, budget)
      case 'OCTET STRING':
        return this.octets(this.count(schema.size, budget * 16))
      case 'OBJECT IDENTIFIER':
        return [this.pick(['0.0', '0.39', '1.0', '1.39', '2.0', '2.47', '2.48', '2.999']), ...this.arcs()].join('.')
      case 'RELATIVE-OID':
        return [this.pick(ARCS), ...this.arcs()].join('.')
      case 'SEQUENCE':
        return this.sequence(schema, budget)
      case 'SEQUENCE OF':
        return this.sequenceOf(schema, budget)
      case 'CHOICE':
        return this.choice(schema, budget)
      case 'OPEN TYPE':
        return this.content(schema, budget, parent)
      case 'LAZY': {
        this.depth++
        const value = this.draw(schema.of() as AnySchema, this.depth > 8 ? 0 : budget - 1, parent)
        this.depth--
        return value
      }
      default:
        return this.string(schema, budget)
    }
  }

  private integer(schema: IntegerSchema<unknown>): number | bigint {
    const { min, max } = schema
    if (schema.extensible && this.chance(6)) {
      const far = (1n << BigInt(this.below(70))) - (this.chance(2) ? 1n : 0n)
      if (max !== undefined && (min === undefined || this.chance(2))) return demote(BigInt(max) + 1n + far)
      if (min !== undefined) return demote(BigInt(min) - 1n - far)
    }
    if (this.chance(2)) return this.pick(boundaries(schema))
    if (typeof min === 'number' && typeof max === 'number' && max - min < 2 ** 31)
      return min + this.below(max - min + 1)
    // A number of any length, not one of the longest only.
    const reach = 1n << BigInt(this.below(72))
    const low = min === undefined ? (max === undefined ? -reach : BigInt(max) - reach) : BigInt(min)
    const high = max === undefined ? (min === undefined ? reach : BigInt(min) + reach) : BigInt(max)
    return demote(this.random.nextBigInt(low, high))
  }

  private double(): number {
    const view = new DataView(this.octets(8).buffer)
    const v = view.getFloat64(0)
    return Number.isNaN(v) ? view.getInt32(0) / 1024 : v
  }

  private enumerated(schema: EnumeratedSchema<unknown>): unknown {
    const { root, additions, values } = labelsOf(schema)
    if (additions) {
      if (additions.length && this.chance(3)) return this.pick(additions)
      if (this.unknown && this.chance(5)) {
        // UPER counts additions; OER has the value itself.
        if (!this.oer) return { _unknown: additions.length + this.pick(BEYOND) }
        const n = this.chance(3) ? Math.min(0, ...values) - 1 : Math.max(...values) + 1
        return { _unknown: n + Math.sign(n) * this.pick(BEYOND) }
      }
    }
    return this.chance(4) ? this.pick([root[0], root[root.length - 1]]) : this.pick(root)
  }

  /** How many units: often a bound, else rather few; at most `affordable`, but for what the size demands. */
  private count(size: Size | undefined, affordable: number): number {
    const [min, max, extensible] = size ?? [0]
    if (extensible && affordable > 0 && this.chance(5)) {
      if (min > 0 && this.chance(2)) return this.below(min)
      if (max !== undefined && max + 3 <= affordable) return max + 1 + this.below(3)
    }
    const top = Math.max(min, Math.min(max ?? affordable, Math.floor(affordable)))
    if (this.chance(4)) return min
    if (this.chance(max === undefined ? 24 : 6)) return top
    return Math.min(top, min + this.below(2 ** this.below(Math.floor(Math.log2(top - min + 1)) + 2)))
  }

  private bits(schema: BitStringSchema<unknown>, budget: number): unknown {
    const n = this.count(schema.size, Math.max(budget * 16, 2 * (schema.bits?.length ?? 0)))
    const bytes = this.octets((n + 7) >> 3)
    if (n & 7) bytes[bytes.length - 1]! &= 0xff00 >> (n & 7)
    return schema.content(schema as never, true).from(bytes, 0, n)
  }

  private arcs(): bigint[] {
    return Array.from({ length: this.below(5) }, () => this.pick(ARCS))
  }

  private string(schema: StringSchema<unknown>, budget: number): string {
    if (schema.kind === 'GeneralizedTime') return this.pick(TIMES)
    if (schema.kind === 'UTCTime') return this.pick(['261123175041Z', '9912312359+0100'])
    const n = this.count(schema.size, budget * 16)
    if (schema.kind === 'UTF8String')
      return Array.from({ length: n }, () => String.fromCodePoint(this.pick(CODE_POINTS))).join('')
    const { alphabet, lowest, highest } = repertoire(schema)
    const codes = alphabet ?? [lowest, highest, ...CODE_POINTS.filter((c) => c > lowest && c < highest)]
    const any = () => lowest + this.below(Math.min(highest, 0xd7ff) - lowest + 1)
    const code = () => (alphabet || this.chance(2) ? this.pick(codes) : any())
    return Array.from({ length: n }, () => String.fromCodePoint(code())).join('')
  }

  private sequenceOf(schema: SequenceOfSchema, budget: number): unknown[] {
    const of = schema.of as AnySchema
    const n = this.count(schema.size, budget / Math.min(least(of), 1e6))
    return Array.from({ length: n }, () => this.draw(of, (budget - n) / n))
  }

  private choice(schema: ChoiceSchema, budget: number): Structure {
    const names = Object.keys(schema.root)
    if (schema.additions && budget > 0) {
      const more = Object.keys(schema.additions)
      if (this.unknown && this.chance(6))
        // UPER counts additions; in OER tags count all alternatives.
        return { _unknown: more.length + (this.oer ? names.length : 0) + this.pick(BEYOND), bytes: this.opaque(budget) }
      if (more.length && this.chance(3)) {
        const name = this.pick(more)
        return { [name]: this.draw(schema.additions[name] as AnySchema, budget - 1) }
      }
    }
    const sizes = names.map((name) => least(schema.root[name] as AnySchema))
    const affordable = Math.max(budget - 1, Math.min(...sizes))
    const name = this.pick(names.filter((_, k) => sizes[k]! <= affordable))
    return { [name]: this.draw(schema.root[name] as AnySchema, budget - 1) }
  }

  /** What an open type holds; `parent` already has the component that identifies it. */
  private content(schema: OpenTypeSchema, budget: number, parent: Structure | undefined): unknown {
    const type = selectedType(schema, parent)
    if (!type) return { _unknownOpenType: this.opaque(budget) }
    // A reserved id to which a newer edition has given content.
    if (type.kind === 'NULL' && this.unknown && this.chance(3))
      return { _unknownOpenType: Uint8Array.of(1, this.below(256)) }
    return this.draw(type as AnySchema, budget - 1, parent)
  }

  private sequence(schema: SequenceSchema, budget: number): Structure {
    const root = rootOf(schema)
    const present = root.filter(this.presence(budget))
    const additions = additionsOf(schema)
    const often = budget > 0 ? this.pick([1, 3, 1000]) : 1000
    const added = additions.map(({ components: cs, group }) => {
      if (!this.chance(often)) return []
      return cs.filter(group ? this.presence(budget) : () => true)
    })
    const all = [...present, ...added.flat()]
    const out: Structure = {}
    this.components(all, budget - 1, out)
    // An absent component with a DEFAULT has that value, wherever it stands.
    for (const c of additions.flatMap((a) => a.components))
      if (c.default !== undefined && out[c.name] === undefined) out[c.name] = fresh(c.default)
    if (schema.additions && this.unknown && budget > 0) this.extensions(additions, out)
    return out
  }

  /** Which components are there: none that can be missing, all, or some. */
  private presence(budget: number): (c: Component) => boolean {
    const often = budget > 0 ? this.pick([1, 2, 2, 5, 1000]) : 1000
    return (c) => !c.optional || c.default !== undefined || this.chance(often)
  }

  private components(fields: readonly Component[], budget: number, out: Structure): void {
    const composites = fields.filter((c) => isComposite(c.schema)).length
    const share = (budget - fields.length + composites) / Math.max(composites, 1)
    for (const c of fields) {
      // Ids that an object set knows are few among all: mostly take one of those.
      const open = fields.find((o) => o.schema.kind === 'OPEN TYPE' && (o.schema as OpenTypeSchema).by === c.name)
      const id = open && this.knownId(open.schema as OpenTypeSchema, c.schema as IntegerSchema)
      out[c.name] =
        id !== undefined
          ? id
          : c.default !== undefined && this.chance(3)
            ? fresh(c.default)
            : this.draw(c.schema as AnySchema, share, out)
      // Another form of the DEFAULT value comes back as the DEFAULT.
      if (c.default !== undefined && isDefault(c, out[c.name])) out[c.name] = fresh(c.default)
    }
  }

  private knownId(open: OpenTypeSchema, id: IntegerSchema): number | undefined {
    const ids = Object.keys(open.set())
      .map(Number)
      .filter((n) => id.extensible || within(BigInt(n), id))
    return ids.length && (!this.unknown || !this.chance(5)) ? this.pick(ids) : undefined
  }

  /** Unknown additions, and a bitmap of another length than ours. */
  private extensions(additions: ReturnType<typeof additionComponents>, out: Structure): void {
    const known = additions.length
    const unknown: UnknownExtension[] = []
    if (this.chance(6))
      for (let index = known + this.pick(BEYOND), n = 1 + this.below(3); n > 0; n--, index += 1 + this.below(3))
        unknown.push({ index, bytes: this.opaque(1) })
    if (unknown.length) out._extensions = unknown
    let last = -1
    additions.forEach((a, k) => {
      // A group that holds nothing but DEFAULT values is not sent.
      if (
        a.components.some((c) => out[c.name] !== undefined && (c.default === undefined || !isDefault(c, out[c.name])))
      )
        last = k
    })
    const reach = Math.max(last + 1, unknown.length ? unknown[unknown.length - 1]!.index + 1 : 0)
    if (reach > 0 && this.chance(3)) {
      const count = reach + this.pick([0, 1, 2, 62, 64, 128])
      if (count !== Math.max(known, unknown.length ? reach : 0)) out._extensionCount = count
    }
  }

  /** A value with one part replaced by something that does not belong there, taken away, or added. */
  spoil(value: unknown): unknown {
    const junk = () => this.pick(JUNK)()
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value) || this.chance(12)) return junk()
    let at = value as Structure
    for (;;) {
      const inner = Object.values(at).filter((v) => typeof v === 'object' && v !== null && !ArrayBuffer.isView(v))
      if (inner.length === 0 || this.chance(4)) break
      at = this.pick(inner) as Structure
    }
    const keys = Object.keys(at)
    if (keys.length && this.chance(5)) delete at[this.pick(keys)]
    else if (keys.length === 0 || this.chance(5)) at[this.pick(STRAY_KEYS)] = this.chance(4) ? at : junk()
    else at[this.pick(keys)] = junk()
    return value
  }
}

const STRAY_KEYS = [
  '_extensions',
  '_extensionCount',
  '_unknown',
  '_unknownBits',
  '_bitLength',
  '_unknownOpenType',
  'bytes',
  'x',
]
const JUNK: readonly (() => unknown)[] = [
  ...[undefined, null, true, -1, -0, 1.5, 63, 1e300, 2 ** 50, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY].map(
    (x) => () => x,
  ),
  ...[10n ** 30n, -1n, 1n << 9000n, '', 'x', '€\u0000', '1.2.3', '\ud800', 'ab'.repeat(50), Symbol('s')].map(
    (x) => () => x,
  ),
  () => [],
  () => [null],
  () => new Array(3),
  () => ({}),
  () => Object.create(null),
  () => () => 1,
  () => new Map([['a', 1]]),
  () => new Date(0),
  () => new Uint8Array(3),
  () => ({ bytes: new Uint8Array(1), bitLength: 9 }),
  () => ({ bytes: 5, bitLength: 3 }),
  () => ({ _unknown: -1 }),
  () => ({ _unknown: 2 ** 50 }),
  () => ({ _unknown: 1e300, bytes: new Uint8Array(1) }),
  () => ({ _unknown: 0, bytes: 'x' }),
  () => ({ _unknownOpenType: 'x' }),
  () => ({ _unknownOpenType: new Uint8Array(0) }),
  () => ({ _unknownBits: 5 }),
  () => ({ _unknownBits: [1e12] }),
  () => ({ _bitLength: 1e12 }),
  () => [{ index: 1e9, bytes: new Uint8Array(1) }],
  () => [{ index: 2 }],
  () => 'SEQUENCE',
]

/** Smaller values than `value`, the smallest first: how fast-check finds the core of a failure. */
function* simpler(schema: AnySchema, value: unknown, parent?: Structure): IterableIterator<unknown> {
  switch (schema.kind) {
    case 'INTEGER': {
      const least = schema.min ?? 0
      if (value !== least && !schema.extensible) {
        yield least
        const half = demote((BigInt(value as number) + BigInt(least)) / 2n)
        if (half !== value && half !== least) yield half
      }
      break
    }
    case 'OCTET STRING': {
      const v = value as Uint8Array
      for (const n of shorter(v.length, schema.size)) yield v.slice(0, n)
      if (v.some((x) => x !== 0)) yield new Uint8Array(v.length)
      break
    }
    case 'IA5String':
    case 'VisibleString':
    case 'NumericString':
    case 'PrintableString':
    case 'BMPString':
    case 'UniversalString':
    case 'UTF8String': {
      const v = Array.from(value as string)
      for (const n of shorter(v.length, schema.size)) yield v.slice(0, n).join('')
      break
    }
    case 'SEQUENCE OF': {
      const v = value as unknown[]
      for (const n of shorter(v.length, schema.size)) yield v.slice(0, n)
      if (v.length > (schema.size?.[0] ?? 0)) for (let i = 0; i < v.length; i++) yield v.filter((_, k) => k !== i)
      for (let i = 0; i < v.length; i++)
        for (const x of simpler(schema.of as AnySchema, v[i])) yield v.map((y, k) => (k === i ? x : y))
      break
    }
    case 'CHOICE': {
      const [name] = Object.keys(value as Structure) as [string]
      const type = schema.root[name] ?? schema.additions?.[name]
      if (type) for (const x of simpler(type as AnySchema, (value as Structure)[name])) yield { [name]: x }
      break
    }
    case 'SEQUENCE': {
      const { _extensions, _extensionCount, ...v } = value as Structure
      const additions = additionsOf(schema)
      if (_extensions || _extensionCount) yield v
      const all = [...rootOf(schema), ...additions.flatMap((a) => a.components)]
      const kept = { ...(_extensions ? { _extensions } : {}), ...(_extensionCount ? { _extensionCount } : {}) }
      for (const c of rootOf(schema))
        if (c.optional && c.default === undefined && c.name in v) {
          const { [c.name]: _, ...rest } = v
          yield { ...rest, ...kept }
        }
      for (const { components: cs } of additions)
        if (cs.some((c) => c.name in v && c.default === undefined))
          yield Object.fromEntries(
            Object.entries(v).flatMap(([name, x]) => {
              const c = cs.find((a) => a.name === name)
              return c ? (c.default === undefined ? [] : [[name, c.default]]) : [[name, x]]
            }),
          )
      for (const c of all)
        if (c.name in v)
          for (const x of simpler(c.schema as AnySchema, v[c.name], v)) yield { ...v, [c.name]: x, ...kept }
      break
    }
    case 'OPEN TYPE': {
      const type = selectedType(schema, parent)
      if (type && !(value as Structure | null)?._unknownOpenType) yield* simpler(type as AnySchema, value, parent)
      break
    }
    case 'LAZY':
      yield* simpler(schema.of() as AnySchema, value, parent)
  }
}

function shorter(n: number, size: Size | undefined): number[] {
  const min = size?.[2] ? n : (size?.[0] ?? 0)
  return [...new Set([min, (min + n) >> 1])].filter((k) => k < n)
}
