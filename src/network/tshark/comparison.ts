import {
  additionComponents,
  type Component,
  chosen,
  components,
  enumeration,
  selectedType,
  type Value,
} from '../../asn1/components'
import { isDefault } from '../../asn1/defaults'
import { toHex } from '../../asn1/hex'
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
} from '../../asn1/schema'
import type { Edition } from './editions'
import { type Line, shownIn } from './pdml'

/** One thing that we and tshark say about a place in a value: it agrees if both say the same. */
export interface Finding {
  path: string
  ours: unknown
  theirs: unknown
  /** An entry of the {@link Edition} that was needed for that: a name, a label, or an addition that is not shown. */
  by?: string | undefined
}

/** A value, or the part of it that a path leads to, and the line in which tshark shows it. */
interface Place<S, V> {
  s: S
  v: V
  at: Line
  path: string
  parent?: Value | undefined
}
type Findings = Generator<Finding, void>

/** Compares a value with what tshark shows of it, in the order of the encoding: every field is compared, or is told not to be shown. */
export function comparison(schema: Schema, value: unknown, line: Line, edition: Edition): Findings {
  return any({ s: schema as AnySchema, v: value, at: line, path: schema.name ?? '' })

  function any({ s, v, ...where }: Place<AnySchema, unknown>): Findings {
    const { at } = where
    switch (s.kind) {
      case 'LAZY':
        return any({ s: s.of() as AnySchema, v, ...where })
      case 'SEQUENCE':
        return (s.name === 'CauseCodeV2' ? cause : sequence)({ s, v: v as Value, ...where })
      case 'SEQUENCE OF':
        return list({ s, v: v as unknown[], ...where })
      case 'CHOICE':
        return choice({ s, v: v as Value, ...where })
      case 'OPEN TYPE':
        return openType({ s, v: v as Value, ...where })
      case 'ENUMERATED':
        return enumerated({ s, v: v as string, ...where })
      case 'BIT STRING':
        return bits({ s, v, ...where })
      case 'BOOLEAN':
        return one(where, v ? '1' : '0', at.show)
      case 'NULL':
        return one(where, '', at.show)
      case 'INTEGER':
        return one(where, numberText(s, v), at.show)
      case 'OCTET STRING':
        return one(where, octetText(v as Uint8Array), octetsIn(at))
      case 'REAL':
      case 'OBJECT IDENTIFIER':
      case 'RELATIVE-OID':
        return one(where, String(v), at.show)
      default:
        return one(where, shownText(v as string), at.show)
    }
  }

  function* sequence({ s, v, at, path }: Place<SequenceSchema, Value>): Findings {
    const lines = shownIn(at)
    for (const { name, schema } of encodedComponents(s, v)) {
      const where = `${path}.${name}`
      const full = fullName(s, name)
      if (edition.newer.has(full)) {
        // OER: a line with the name of the whole SEQUENCE, about octets that mean nothing to tshark.
        if (lines[0]?.name === at.name) lines.shift()
        yield { path: where, ours: 'not shown', theirs: 'not shown', by: full }
        continue
      }
      if (isNoBits(schema as AnySchema, v[name])) {
        yield noBits(at, where)
        continue
      }
      const line = lines.shift()
      if (!line) yield { path: where, ours: 'a field', theirs: 'nothing' }
      else {
        if (!isUnknownAlternative(line)) yield called(s, name, line, where)
        yield* any({ s: schema as AnySchema, v: v[name], at: line, path: where, parent: v })
      }
    }
    for (const { name } of lines) yield { path, ours: 'nothing', theirs: name }
  }

  /** Whether a component or an alternative is the one that tshark means. */
  function called(s: Schema, name: string, at: Line, path: string): Finding {
    const full = fullName(s, name)
    const other = edition.names[full]
    const theirs = nameIn(at)
    // The sub-causes of a cause have a type of their own, by whose name tshark calls the component.
    if (name === 'subCauseCode' && theirs.endsWith('SubCauseCode')) return { path, ours: theirs, theirs }
    const names = [other ?? name].flat()
    return { path, ours: names.includes(theirs) ? theirs : names.join(' or '), theirs, by: other && full }
  }

  /** Release 1 has two numbers where release 2 has a CHOICE whose alternatives are the causes, with the same bits. */
  function* cause({ s, v, at, path }: Place<SequenceSchema, Value>): Findings {
    const { ccAndScc } = v as { ccAndScc: Value }
    const name = chosen(ccAndScc)
    const number = Object.keys((s.root.ccAndScc as ChoiceSchema).root).indexOf(name)
    const [causeCode, subCauseCode, ...more] = shownIn(at)
    yield { path, ours: 'causeCode', theirs: causeCode && nameIn(causeCode) }
    yield { path: `${path}.causeCode`, ours: String(number), theirs: causeCode?.show }
    yield { path: `${path}.subCauseCode`, ours: String(ccAndScc[name]), theirs: subCauseCode?.show }
    yield { path, ours: 0, theirs: more.length }
  }

  function* list({ s, v, at, path }: Place<SequenceOfSchema, unknown[]>): Findings {
    const lines = shownIn(at)
    yield { path, ours: String(v.length), theirs: at.show }
    yield { path, ours: v.length, theirs: lines.length }
    for (const [i, item] of lines.slice(0, v.length).entries())
      yield* content({ s: s.of as AnySchema, v: v[i], at: item, path: `${path}[${i}]` })
  }

  function* choice({ s, v, at, path }: Place<ChoiceSchema, Value>): Findings {
    const name = chosen(v)
    const where = `${path}.${name}`
    const full = fullName(s, name)
    if (edition.newer.has(full)) {
      // PER: tshark shows the number that the alternative has among the additions.
      const number = Object.keys(s.additions ?? {}).indexOf(name)
      yield { path: where, ours: `Choice no. ${number} in extension`, theirs: at.show, by: full }
      return
    }
    const alternatives = { ...s.root, ...s.additions }
    yield { path, ours: String(Object.keys(alternatives).indexOf(name)), theirs: at.show }
    const [line] = shownIn(at)
    if (line) yield called(s, name, line, where)
    yield* content({ s: alternatives[name] as AnySchema, v: v[name], at, path: where })
  }

  function openType({ s, v, at, path, parent }: Place<OpenTypeSchema, Value>): Findings {
    const { _unknownOpenType: octets } = v
    if (octets === undefined) return content({ s: selectedType(s, parent) as AnySchema, v, at, path, parent })
    const [data] = shownIn(at)
    return one({ path }, octetText(octets as Uint8Array), octetsIn(data?.lines[0] ?? at))
  }

  /** What is the one thing in a line. */
  function* content({ at, ...rest }: Place<AnySchema, unknown>): Findings {
    const [line, ...more] = shownIn(at)
    if (isNoBits(rest.s, rest.v)) yield noBits(at, rest.path)
    else if (line && more.length === 0) yield* any({ ...rest, at: line })
    else yield { path: rest.path, ours: 'one line', theirs: `${shownIn(at).length} lines` }
  }

  function* enumerated({ s, v, at, path }: Place<EnumeratedSchema<unknown>, string>): Findings {
    yield { path, ours: String(numberOf(s, v)), theirs: at.show }
    const full = fullName(s, v)
    const other = edition.labels[full]
    yield { path, ours: other ?? v, theirs: /: (.+) \(-?\d+\)$/.exec(at.showname)?.[1], by: other && full }
  }

  function* bits({ s, v, at, path }: Place<BitStringSchema<unknown>, unknown>): Findings {
    const { bytes, count } = s.content(s as never, true).to(v)
    yield { path, ours: octetText(bytes.subarray(0, Math.ceil(count / 8))), theirs: octetsIn(at) }
    yield { path, ours: String(count), theirs: /\[bit length (\d+)/.exec(at.showname)?.[1] }
    for (const bit of shownIn(at)) {
      const name = nameIn(bit)
      // Bits behind the end of the string are shown, too.
      const n = Number(/^spare_bit(\d+)$/.exec(name)?.[1] ?? s.bits?.indexOf(name) ?? -1)
      const on = n < 0 ? 'not there' : String(((bytes[n >> 3] ?? 0) >> (7 - (n & 7))) & 1)
      yield { path: `${path}.${name}`, ours: on, theirs: bit.show }
    }
  }
}

/** A BIT STRING without bits has no line in PER, but for the one that tells its length. */
const isNoBits = (s: AnySchema, v: unknown): boolean =>
  s.kind === 'BIT STRING' && s.content(s as never, true).to(v).count === 0
const noBits = ({ lines }: Line, path: string): Finding => {
  const length = lines.find(({ name, show }) => name === 'per.bit_string_length' && show === '0')
  return { path, ours: '0', theirs: length?.show }
}

function* one({ path }: { path: string }, ours: unknown, theirs: unknown): Findings {
  yield { path, ours, theirs }
}

const fullName = (s: Schema, name: string): string => `${s.name ?? ''}.${name}`

/** The name in front of a line: `.... .1.. = tunnelsRestricted: True` is about `tunnelsRestricted`. */
const nameIn = ({ showname }: Line): string => /^(?:[01.]+ )*(?:= )?([\w-]+)/.exec(showname)?.[1] ?? ''

/** PER: instead of a CHOICE. */
const isUnknownAlternative = ({ show }: Line): boolean => /^Choice no\. \d+ in extension$/.test(show)

const octetText = (octets: Uint8Array): string => toHex(octets).toLowerCase()
const octetsIn = ({ show }: Line): string => show.replaceAll(':', '')

/** Whether a value has what tshark misreads: the first such `Type.component`. */
export function misreadIn(schema: Schema, value: unknown, misread: ReadonlySet<string>): string | undefined {
  const s = schema as AnySchema
  const v = value as Value
  const inner = (type: Schema, x: unknown) => misreadIn(type, x, misread)
  const first = <T>(all: readonly T[], of: (one: T) => string | undefined): string | undefined => {
    for (const one of all) {
      const found = of(one)
      if (found) return found
    }
    return undefined
  }
  const named = (name: string, type: Schema, x: unknown) =>
    misread.has(fullName(s, name)) ? fullName(s, name) : inner(type, x)
  switch (s.kind) {
    case 'LAZY':
      return inner(s.of(), value)
    case 'SEQUENCE':
      return first(encodedComponents(s, v), ({ name, schema }) => named(name, schema, v[name]))
    case 'SEQUENCE OF':
      return first(value as unknown[], (element) => inner(s.of, element))
    case 'CHOICE': {
      const name = chosen(v)
      return named(name, { ...s.root, ...s.additions }[name]!, v[name])
    }
    default:
      // Regional content has nothing of the kind.
      return undefined
  }
}

/** The components that are on the wire: present, and without their DEFAULT value, which canonical encodings leave out. */
function encodedComponents(s: SequenceSchema, value: Value): Component[] {
  const all = [...components(s.root), ...additionComponents(s).flatMap((a) => a.components)]
  return all.filter((c) => value[c.name] !== undefined && (c.default === undefined || !isDefault(c, value[c.name])))
}

function numberOf(s: EnumeratedSchema<unknown>, label: string): number | undefined {
  const root = enumeration(s.items)
  const all = [root, enumeration(s.additions ?? [], root.values)]
  return all.flatMap(({ labels, values }) => values[labels.indexOf(label)] ?? [])[0]
}

/** A number as tshark shows it: it keeps types without negative numbers in 32 bits, whatever an extension of the range has. */
function numberText({ min }: IntegerSchema<unknown>, value: unknown): string {
  const number = BigInt(value as number)
  return String(min !== undefined && min >= 0 && number < 0n ? BigInt.asUintN(32, number) : number)
}

/** A text as PDML has it: up to its first NUL, and control characters by their numbers. */
const shownText = (text: string): string =>
  [...text.split('\0')[0]!]
    .map((c) => ((c < ' ' && !'\t\n\r'.includes(c)) || c === '\x7f' ? `\\x${c.charCodeAt(0).toString(16)}` : c))
    .join('')
