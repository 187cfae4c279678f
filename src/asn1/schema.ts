/**
 * The schema language: ASN.1 types as inert data.
 *
 * A schema is a plain object that says what a type *is* and does nothing. The verbs (`uper`, `oer`, `jer`, `layout`)
 * are functions that walk it. The builders below only make such objects; they hold no state and register nothing,
 * so an unused type costs nothing in a bundle.
 */

import { bitRun, namedBits } from './content/bits'
import { characters } from './content/characters'
import { octets } from './content/octets'
import { oid } from './content/oid'
import { realNumber } from './content/real-number'
import { utf8 } from './content/utf8'
import { wholeNumber } from './content/whole-number'
import { defaults } from './defaults'
import { oneOf } from './one-of'
import type { Codec, Rules } from './structure'

declare const VALUE: unique symbol

/** What every schema has: the ASN.1 kind, and the name under which the type is known in error paths. `T` is the type of its values. */
export interface Schema<out T = unknown> {
  readonly kind: Kind
  readonly name?: string
  /** Carries `T` for the compiler; never present at run time. */
  readonly [VALUE]?: T
}

/** The value type of a schema: `Infer<typeof Speed>` is `number`. */
export type Infer<S> = S extends { readonly [VALUE]?: infer T } ? Exclude<T, undefined> : never

/** The ASN.1 kind of a schema. */
export type Kind =
  | 'BOOLEAN'
  | 'NULL'
  | 'INTEGER'
  | 'REAL'
  | 'ENUMERATED'
  | 'BIT STRING'
  | 'OCTET STRING'
  | StringKind
  | 'OBJECT IDENTIFIER'
  | 'RELATIVE-OID'
  | 'SEQUENCE'
  | 'SEQUENCE OF'
  | 'CHOICE'
  | 'OPEN TYPE'
  | 'LAZY'

/** Kinds whose values are JavaScript strings. */
export type StringKind =
  | 'IA5String'
  | 'VisibleString'
  | 'NumericString'
  | 'PrintableString'
  | 'BMPString'
  | 'UniversalString'
  | 'UTF8String'
  | 'GeneralizedTime'
  | 'UTCTime'

/**
 * What a number means in the physical world. `value × resolution + offset` is in `unit`.
 * `unavailable` is the number by which the standard says "not known"; it must never be read as a quantity.
 */
export interface Quantity {
  /** SI symbol or a plain word: `m/s`, `deg`, `s`, `min`, `kg`, `%` … */
  readonly unit?: string
  /** Size of one step in `unit`; 1 if absent. */
  readonly resolution?: number
  /** Added after scaling, in `unit`; 0 if absent. */
  readonly offset?: number
  /** The number that means "unavailable". */
  readonly unavailable?: number
}

/** A size constraint: `[min, max]`; `max` absent is unbounded; a third `true` is an extensible constraint (`SIZE(13, ...)`). */
export type Size = readonly [min: number, max?: number | undefined, extensible?: true]

/**
 * How values of a string-like type become a run of equal units, which the encoding rules only count and copy. It is
 * part of the schema, so that a bundle carries what its types need and no more. `packed` asks for the units of PER,
 * otherwise for those of OER.
 */
export type Content = (schema: never, packed: boolean) => Units
export interface Units {
  /** Bits of one unit. */
  readonly width: number
  /** How many units there are; absent: any number. */
  readonly size?: Size | undefined
  /** The value of `count` units from bit `at` on. */
  from(bytes: Uint8Array, at: number, count: number): unknown
  /** The units of a value, to be copied at once; what is no value of the type is refused. */
  to(value: unknown): { bytes: Uint8Array; count: number }
}

/** How a kind of type that few messages have is read and written by any rules. Part of the schema, as {@link Content} is. */
export type Structure = (schema: never, rules: Rules) => Codec

export interface BooleanSchema<T = boolean> extends Schema<T> {
  readonly kind: 'BOOLEAN'
}
export interface NullSchema<T = null> extends Schema<T> {
  readonly kind: 'NULL'
}
export interface IntegerSchema<T = number> extends Schema<T>, Quantity {
  readonly kind: 'INTEGER'
  readonly min?: number | bigint
  readonly max?: number | bigint
  /** The range is extensible: values outside of it are legal. */
  readonly extensible?: true
  /** Named numbers. */
  readonly names?: Readonly<Record<string, number>>
  /** For what a number of at most 53 bits does not hold: missing bounds, wide ranges, values outside of extensible ones. */
  readonly content?: Content
}
/** What `integer` takes beside its bounds. */
export type IntegerOptions = Omit<IntegerSchema, keyof Schema | 'min' | 'max' | 'content'>
export interface RealSchema<T = number> extends Schema<T> {
  readonly kind: 'REAL'
  readonly content: Content
}
export interface EnumeratedSchema<T = string> extends Schema<T> {
  readonly kind: 'ENUMERATED'
  /** Labels in ascending order of their values; a number sets the value of the label that follows, from where they count up. */
  readonly items: Items
  /** Labels behind the extension marker; present (even if empty) where the type is extensible. */
  readonly additions?: Items
}
export interface BitStringSchema<T = BitString> extends Schema<T> {
  readonly kind: 'BIT STRING'
  readonly content: Content
  readonly size?: Size
  /** Names by bit number; an empty string is a bit without a name. */
  readonly bits?: readonly string[]
}
export interface OctetStringSchema<T = Uint8Array> extends Schema<T> {
  readonly kind: 'OCTET STRING'
  readonly content: Content
  readonly size?: Size
}
export interface StringSchema<T = string> extends Schema<T> {
  readonly kind: StringKind
  readonly content: Content
  readonly size?: Size
  /** Permitted alphabet (`FROM`), in ascending order; absent is the whole alphabet of the kind. */
  readonly alphabet?: string
}
export interface ObjectIdentifierSchema<T = string> extends Schema<T> {
  readonly kind: 'OBJECT IDENTIFIER' | 'RELATIVE-OID'
  readonly content: Content
}
export interface SequenceSchema<T = unknown> extends Schema<T> {
  readonly kind: 'SEQUENCE'
  readonly root: Fields
  /** Extension additions in order; present (even if empty) where the type is extensible. */
  readonly additions?: readonly Addition[]
  /** OER: the octets that a value was read from can be had by `encodingOf`. */
  readonly keepsEncoding?: true
}
export interface SequenceOfSchema<T = unknown> extends Schema<T> {
  readonly kind: 'SEQUENCE OF'
  readonly of: Schema | AnySchema
  readonly size?: Size
}
export interface ChoiceSchema<T = unknown> extends Schema<T> {
  readonly kind: 'CHOICE'
  readonly structure: Structure
  readonly root: Alternatives
  readonly additions?: Alternatives
}
/** A value whose type another component of the same SEQUENCE selects from an object set. */
export interface OpenTypeSchema<T = unknown> extends Schema<T> {
  readonly kind: 'OPEN TYPE'
  /** Name of the component that identifies the type. */
  readonly by: string
  readonly set: () => ObjectSet
}
/** A reference that is resolved when first used: what makes recursive types possible. */
export interface LazySchema<T = unknown> extends Schema<T> {
  readonly kind: 'LAZY'
  readonly of: () => Schema<T>
}

/** Any schema, as the verbs see it: narrow by `kind`. */
export type AnySchema =
  | BooleanSchema<unknown>
  | NullSchema<unknown>
  | IntegerSchema<unknown>
  | RealSchema<unknown>
  | EnumeratedSchema<unknown>
  | BitStringSchema<unknown>
  | OctetStringSchema<unknown>
  | StringSchema<unknown>
  | ObjectIdentifierSchema<unknown>
  | SequenceSchema
  | SequenceOfSchema
  | ChoiceSchema
  | OpenTypeSchema
  | LazySchema

export type Items = readonly (string | number)[]
/** An optional component; with a `default`, an absent component has that value. `aliases` are names it had in older editions. */
export interface OptionalField<S extends Schema = Schema | AnySchema> {
  readonly optional: S
  readonly default?: unknown
  /** There if `default` is: see {@link Defaults}. */
  readonly defaults?: Defaults
  readonly aliases?: readonly string[]
}
/** How a DEFAULT is filled in and left out. Part of the schema, as {@link Content} is, since few types have one. */
export interface Defaults {
  /** The value as one of its own, so that who changes what was decoded does not change the schema. */
  fresh<T>(value: T): T
  /** Whether a component has its DEFAULT value. */
  isDefault(component: { readonly schema: Schema; readonly default: unknown }, value: unknown): boolean
}
/** A mandatory component that older editions called otherwise. */
export interface RenamedField<S extends Schema = Schema | AnySchema> {
  readonly required: S
  readonly aliases: readonly string[]
}
export type Field = Schema | AnySchema | OptionalField | RenamedField
export interface Fields {
  readonly [name: string]: Field
}
export interface Alternatives {
  readonly [name: string]: Schema | AnySchema
}
/** Additions that travel together: `[[ … ]]`. */
export interface Group<F extends Fields = Fields> {
  readonly group: F
}
/** One extension addition group, or single additions in order. */
export type Addition = Fields | Group
/** Types by the number that identifies them. */
export interface ObjectSet {
  readonly [id: number]: Schema
}

/** A BIT STRING without named bits: bit 0 is the most significant bit of the first octet. */
export interface BitString {
  bytes: Uint8Array
  bitLength: number
}
/** Content that this edition of the definitions does not know, kept as it came. */
export interface UnknownOpenType {
  _unknownOpenType: Uint8Array
}
/** An enumeration value from a newer edition. `_unknown` is its number among the extension additions (in OER: its value). */
export interface UnknownEnumeration {
  _unknown: number
}
/** An alternative from a newer edition. `_unknown` is its number among the extension additions (in OER: its tag number). */
export interface UnknownChoice {
  _unknown: number
  bytes: Uint8Array
}
/** An extension addition from a newer edition. `index` is its number among the additions, `bytes` its encoding. */
export interface UnknownExtension {
  index: number
  bytes: Uint8Array
}
/** Any SEQUENCE with an extension marker keeps what a newer sender added. */
export interface Extensible {
  /** Extension additions that these definitions do not know; encoded again unchanged. */
  _extensions?: UnknownExtension[]
  /** How many additions the sender's edition has, where that differs from ours. */
  _extensionCount?: number
}
/** What an object of named bits needs beside the names to lose nothing. */
export interface NamedBits {
  /** Numbers of bits that are set and have no name. */
  _unknownBits?: number[]
  /** Length in bits, where the names that are present do not already say it. */
  _bitLength?: number
}

// ── What values look like, for schemas that users write themselves ───────────────────────────────────────────────

type FieldValue<F> = F extends { readonly optional: infer S }
  ? Infer<S>
  : F extends { readonly required: infer S }
    ? Infer<S>
    : Infer<F>
type OptionalKeys<F> = { [K in keyof F]: F[K] extends { readonly optional: Schema } ? K : never }[keyof F]
type Flat<T> = { [K in keyof T]: T[K] }
/** The object type of a component list. */
export type FieldsValue<F> = Flat<
  { -readonly [K in Exclude<keyof F, OptionalKeys<F>>]: FieldValue<F[K]> } & {
    -readonly [K in OptionalKeys<F>]?: FieldValue<F[K]>
  }
>
type UnionToIntersection<U> = (U extends unknown ? (u: U) => void : never) extends (i: infer I) => void ? I : never
type AdditionValue<A> =
  A extends Group<infer F> ? Partial<FieldsValue<F>> : A extends Fields ? Partial<FieldsValue<A>> : never
/** The object type of a SEQUENCE. */
export type SequenceValue<F, A> = [A] extends [readonly (infer One)[]]
  ? Flat<FieldsValue<F> & ([One] extends [never] ? unknown : UnionToIntersection<AdditionValue<One>>)> & Extensible
  : FieldsValue<F>
type Labels<I> = I extends readonly (infer L)[] ? Extract<L, string> : never
type Alternative<F> = { [K in keyof F]: { -readonly [P in K]: Infer<F[K]> } }[keyof F]
type BitNames<B> = B extends readonly (infer N)[] ? Exclude<Extract<N, string>, ''> : never

/** An extension marker, with the additions behind it. Made by {@link extensible}. */
export interface Extension<A extends readonly unknown[]> {
  readonly additions: A
}

// ── Builders ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** BOOLEAN. */
export const boolean = (): BooleanSchema => ({ kind: 'BOOLEAN' })

/** NULL. */
export const nullType = (): NullSchema => ({ kind: 'NULL' })

/**
 * INTEGER. No bounds is unconstrained; `min` alone is semi-constrained. Values are `number`; `bigint` where they exceed 2^53.
 * @example integer(0, 8191, { unit: 'm/s', resolution: 0.02, unavailable: 8191 })
 */
export function integer(min: number, max: number, options?: Omit<IntegerOptions, 'extensible'>): IntegerSchema
export function integer(
  min?: number | bigint,
  max?: number | bigint,
  options?: IntegerOptions,
): IntegerSchema<number | bigint>
export function integer(
  min?: number | bigint,
  max?: number | bigint,
  options: IntegerOptions = {},
): IntegerSchema<number | bigint> {
  const fits = Number.isSafeInteger(min) && Number.isSafeInteger(max) && Number(max) - Number(min) < 2 ** 53
  return {
    kind: 'INTEGER',
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...((!fits || options.extensible) && { content: wholeNumber }),
    ...options,
  }
}

/** REAL (base 2 or special values). */
export const real = (): RealSchema => ({ kind: 'REAL', content: realNumber })

/**
 * ENUMERATED. Labels in ascending order of value, from 0; a number in the list sets the value of the next label.
 * @example enumerated(['unavailable', 'notInUse', 'inUse', 'reserved'])
 * @example enumerated([9217, 'all-vehicles', 'bicycles'], extensible())
 */
export function enumerated<const I extends Items, const A extends Items = never>(
  items: I,
  extension?: Extension<A>,
): EnumeratedSchema<Labels<I> | ([A] extends [never] ? never : Labels<A> | UnknownEnumeration)> {
  return { kind: 'ENUMERATED', items, ...extension }
}

/** BIT STRING. `bits` names bits from bit 0 on; values are then objects of booleans. */
export function bitString<const B extends readonly string[] = never>(
  size?: Size,
  bits?: B,
): BitStringSchema<[B] extends [never] ? BitString : { [K in BitNames<B>]?: boolean } & NamedBits> {
  return { kind: 'BIT STRING', content: bits ? namedBits : bitRun, ...(size && { size }), ...(bits && { bits }) }
}

/** OCTET STRING. */
export function octetString(size?: Size): OctetStringSchema {
  return { kind: 'OCTET STRING', content: octets, ...(size && { size }) }
}

function string(kind: StringKind, size?: Size, alphabet?: string): StringSchema {
  return {
    kind,
    content: kind === 'UTF8String' ? utf8 : characters,
    ...(size && { size }),
    ...(alphabet !== undefined && { alphabet }),
  }
}
/** IA5String; `alphabet` is a `FROM` constraint, in ascending order. */
export const ia5String = (size?: Size, alphabet?: string): StringSchema => string('IA5String', size, alphabet)
/** VisibleString; `alphabet` is a `FROM` constraint, in ascending order. */
export const visibleString = (size?: Size, alphabet?: string): StringSchema => string('VisibleString', size, alphabet)
/** NumericString: space and digits. */
export const numericString = (size?: Size, alphabet?: string): StringSchema => string('NumericString', size, alphabet)
/** PrintableString; `alphabet` is a `FROM` constraint, in ascending order. */
export const printableString = (size?: Size, alphabet?: string): StringSchema =>
  string('PrintableString', size, alphabet)
/** BMPString: 16-bit characters. */
export const bmpString = (size?: Size, alphabet?: string): StringSchema => string('BMPString', size, alphabet)
/** UniversalString: 32-bit characters. */
export const universalString = (size?: Size, alphabet?: string): StringSchema =>
  string('UniversalString', size, alphabet)
/** UTF8String. A size constraint counts characters and is not visible to PER. */
export const utf8String = (size?: Size): StringSchema => string('UTF8String', size)
/** GeneralizedTime, as its text: `20261123175041Z`. */
export const generalizedTime = (): StringSchema => string('GeneralizedTime')
/** UTCTime, as its text. */
export const utcTime = (): StringSchema => string('UTCTime')
/** OBJECT IDENTIFIER, dotted: `1.2.840.113549`. */
export const objectIdentifier = (): ObjectIdentifierSchema => ({ kind: 'OBJECT IDENTIFIER', content: oid })
/** RELATIVE-OID, dotted. */
export const relativeOid = (): ObjectIdentifierSchema => ({ kind: 'RELATIVE-OID', content: oid })

/**
 * SEQUENCE: components in order; the key order of `root` is the order on the wire.
 * @example sequence({ lat: Latitude, long: Longitude, elevation: optional(Elevation) }, extensible())
 */
export function sequence<const F extends Fields, const A extends readonly Addition[] = never>(
  root: F,
  extension?: Extension<A>,
): SequenceSchema<SequenceValue<F, [A] extends [never] ? null : A>> {
  return { kind: 'SEQUENCE', root, ...extension }
}

/**
 * A SEQUENCE whose values remember the octets that OER read them from, because a signature is over these and not over
 * what encoding the value again would give: see `encodingOf`.
 */
export function keepsEncoding<S extends SequenceSchema>(type: S): S {
  return { ...type, keepsEncoding: true }
}

/** SEQUENCE OF, with its size. */
export function sequenceOf<S extends Schema>(of: S, size?: Size): SequenceOfSchema<Infer<S>[]> {
  return { kind: 'SEQUENCE OF', of, ...(size && { size }) }
}

/**
 * CHOICE: values are objects with exactly one key.
 * @example choice({ lane: LaneID, approach: ApproachID }, extensible())
 */
export function choice<const F extends Alternatives, const A extends readonly Alternatives[] = never>(
  root: F,
  extension?: Extension<A>,
): ChoiceSchema<
  Alternative<F> | ([A] extends [never] ? never : Alternative<UnionToIntersection<A[number]>> | UnknownChoice)
> {
  return {
    kind: 'CHOICE',
    structure: oneOf,
    root,
    ...(extension && { additions: Object.assign({}, ...extension.additions) }),
  }
}

/** A component that may be absent. `aliases` are names it had in older editions: accepted in JSON, never written. */
export function optional<S extends Schema>(type: S, aliases?: readonly string[]): OptionalField<S> {
  return { optional: type, ...(aliases && { aliases }) }
}
/** A component with a DEFAULT: decoding fills it in, canonical encoding leaves it out. */
export function withDefault<S extends Schema>(type: S, value: Infer<S>): OptionalField<S> {
  const { bits } = type as Partial<BitStringSchema>
  // As decoding gives it: of named bits, all are told.
  const clear = bits?.filter(Boolean).map((name) => [name, false])
  return { optional: type, default: clear ? { ...Object.fromEntries(clear), ...(value as object) } : value, defaults }
}
/** A mandatory component that had other names in older editions: accepted in JSON, never written. */
export function renamed<S extends Schema>(type: S, aliases: readonly string[]): RenamedField<S> {
  return { required: type, aliases }
}
/**
 * The extension marker, as the last argument of `sequence`, `choice` and `enumerated`, with the additions behind it.
 * @example sequence({ a: A }, extensible({ b: optional(B) }, group({ c: C, d: D })))
 */
export function extensible<const A extends readonly Addition[]>(...additions: A): Extension<A>
export function extensible<const A extends Items>(...additions: A): Extension<A>
export function extensible(...additions: readonly unknown[]): Extension<readonly unknown[]> {
  return { additions }
}
/** Extension additions that travel together: `[[ … ]]`. */
export function group<const F extends Fields>(fields: F): Group<F> {
  return { group: fields }
}

/** An object set: the types an open type may hold, by identifying number. */
export const objectSet = <const O extends ObjectSet>(set: O): O => set

/** A component whose type is selected by the component `by` from `set`; ids that are not in the set keep their bytes. */
export function openType<O extends ObjectSet>(
  by: string,
  set: () => O,
): OpenTypeSchema<Infer<O[keyof O]> | UnknownOpenType> {
  return { kind: 'OPEN TYPE', by, set }
}

/** A reference resolved at first use, for recursive types. */
export const lazy = <T>(of: () => Schema<T>): LazySchema<T> => ({ kind: 'LAZY', of })

/** A copy under another name: `type Alias ::= Original`. */
export function alias<S extends Schema>(type: S): S {
  return { ...type }
}
/** The same INTEGER with a narrower range: `ITIScodes (523..541)`. It is not extensible, even if the type was (X.680 §50.8). */
export function range<S extends IntegerSchema<unknown>>(type: S, min: number, max: number): S {
  const { extensible: _, ...rest } = type
  return { ...rest, min, max } as S
}
/** Gives a schema of your own the name that error paths start with. */
export function named<S extends Schema>(name: string, type: S): S {
  return { ...type, name }
}
