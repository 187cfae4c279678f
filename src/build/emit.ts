import { components, isGroup } from '../asn1/components'
import type { AnySchema, Field, Fields, ObjectSet, Schema, SequenceSchema, Size } from '../asn1/schema'

// Writes schemas as TypeScript: an interface with documentation for people and compilers, and the schema as a literal,
// which bundlers can drop without being told that it has no side effects.

/** A named definition: what generated code calls it, and what the standard does. */
export interface Definition {
  identifier: string
  name: string
  module: string
  /** The standard, with its edition. */
  source: string
  schema: Schema
  doc: string
  /** Documentation of components by path, without the leading type name. */
  docs: Map<string, string>
}

export interface Definitions {
  types: Map<Schema, Definition>
  sets: Map<ObjectSet, string>
  /** Object sets that are referred to by name. */
  setByName(name: string): ObjectSet | undefined
}

const IDENTIFIER = /^[A-Za-z_$][\w$]*$/
const key = (name: string) => (IDENTIFIER.test(name) ? name : `'${name}'`)
const literal = (v: unknown): string => (typeof v === 'bigint' ? `${v}n` : JSON.stringify(v))

/** The set that an open type refers to; empty where it is named but not defined. */
function setOf(d: Definitions, schema: Extract<AnySchema, { kind: 'OPEN TYPE' }>): ObjectSet {
  const name = (schema.set as { setName?: string }).setName
  return name === undefined ? schema.set() : (d.setByName(name.replace('-', '_')) ?? {})
}

// ── Types ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** What a reader of the documentation needs to know of the numbers of a type. */
export function facts(schema: AnySchema): string {
  const size = (s: Size | undefined, unit: string) =>
    s ? `${s[0] === s[1] ? s[0] : `${s[0]} … ${s[1] ?? 'any number of'}`}${s[2] ? ' or more' : ''} ${unit}.` : ''
  switch (schema.kind) {
    case 'INTEGER': {
      const { min, max, unit, resolution = 1, offset = 0, unavailable } = schema
      const range = min === undefined ? 'Any integer' : `${min} … ${max ?? '∞'}${schema.extensible ? ' or beyond' : ''}`
      const steps = unit ? `, in steps of ${resolution} ${unit}${offset ? `, from ${offset} ${unit} at 0` : ''}` : ''
      return `${range}${steps}.${unavailable === undefined ? '' : ` ${unavailable} means unavailable.`}`
    }
    case 'OCTET STRING':
      return size(schema.size, 'octets')
    case 'BIT STRING':
      return size(schema.size, 'bits')
    case 'SEQUENCE OF':
      return size(schema.size, 'elements')
    default:
      return 'size' in schema ? size(schema.size as Size | undefined, 'characters') : ''
  }
}

/** First sentence of a comment, for fields that say nothing of their own. */
const firstSentence = (doc: string) => /^[\s\S]*?[.!?](?=\s|$)/.exec(doc)?.[0] ?? doc

function comment(indent: string, ...parts: (string | undefined)[]): string {
  const lines = parts
    .filter((p): p is string => !!p)
    .join('\n')
    .replaceAll('*/', '*\\/')
    .split('\n')
  if (lines.length === 0 || (lines.length === 1 && !lines[0])) return ''
  return lines.length === 1
    ? `${indent}/** ${lines[0]} */\n`
    : `${indent}/**\n${lines.map((l) => `${indent} * ${l}`.trimEnd()).join('\n')}\n${indent} */\n`
}

interface Place {
  docs: Map<string, string>
  path: string
  indent: string
}

function fieldComment(d: Definitions, name: string, schema: Schema, at: Place): string {
  const own = at.docs.get(`${at.path}/${name}`.slice(1))
  const type = d.types.get(schema)
  return comment(at.indent, own ?? (type && firstSentence(type.doc)), facts(schema as AnySchema))
}

function fieldTypes(d: Definitions, fields: Fields, at: Place, allOptional = false): string {
  return components(fields)
    .map(({ name, schema, optional }) => {
      const type = typeOf(d, schema, { ...at, path: `${at.path}/${name}`, indent: at.indent })
      return `${fieldComment(d, name, schema, at)}${at.indent}${key(name)}${optional || allOptional ? '?' : ''}: ${type}`
    })
    .join('\n')
}

/** The additions of a SEQUENCE, as fields: all may be absent. */
const additionTypes = (d: Definitions, schema: SequenceSchema, at: Place) =>
  (schema.additions ?? [])
    .map((a) => fieldTypes(d, isGroup(a) ? a.group : (a as Fields), at, true))
    .filter((s) => s)
    .join('\n')

/** The TypeScript type of a schema: its name if it has one here. */
function typeOf(d: Definitions, schema: Schema, at: Place): string {
  return d.types.get(schema)?.identifier ?? structure(d, schema as AnySchema, at)
}

const unknownIf = (schema: { additions?: unknown }, name: string) => (schema.additions ? ` | ${name}` : '')

function structure(d: Definitions, schema: AnySchema, at: Place): string {
  const inner = { ...at, indent: `${at.indent}  ` }
  switch (schema.kind) {
    case 'BOOLEAN':
      return 'boolean'
    case 'NULL':
      return 'null'
    case 'REAL':
      return 'number'
    case 'INTEGER': {
      const safe = (b: number | bigint | undefined) => typeof b === 'number'
      return safe(schema.min) && safe(schema.max) && !schema.extensible ? 'number' : 'number | bigint'
    }
    case 'ENUMERATED': {
      const labels = [...schema.items, ...(schema.additions ?? [])].filter((i) => typeof i === 'string')
      return labels.map((l) => `'${l}'`).join(' | ') + unknownIf(schema, 'UnknownEnumeration')
    }
    case 'BIT STRING':
      return schema.bits ? `NamedBits & { ${namedBitTypes(schema.bits).join('; ')} }` : 'BitString'
    case 'OCTET STRING':
      return 'Uint8Array'
    case 'SEQUENCE OF': {
      const of = typeOf(d, schema.of, at)
      return IDENTIFIER.test(of) ? `${of}[]` : `(${of})[]`
    }
    case 'CHOICE': {
      const alternatives = Object.entries({ ...schema.root, ...schema.additions }).map(
        ([name, type]) =>
          `\n${at.indent}  | {\n${fieldComment(d, name, type, { ...inner, indent: `${at.indent}      ` })}${at.indent}      ${key(name)}: ${typeOf(d, type, { ...inner, path: `${at.path}/${name}`, indent: `${at.indent}      ` })}\n${at.indent}    }`,
      )
      return alternatives.join('') + unknownIf(schema, 'UnknownChoice')
    }
    case 'SEQUENCE': {
      const selected = selectedTypes(d, schema, at)
      if (selected) return selected
      const body = [fieldTypes(d, schema.root, inner), additionTypes(d, schema, inner)].filter((s) => s).join('\n')
      const object = body ? `{\n${body}\n${at.indent}}` : 'Record<never, never>'
      return schema.additions ? `Extensible & ${object}` : object
    }
    case 'OPEN TYPE':
      return 'unknown'
    case 'LAZY':
      return typeOf(d, schema.of(), at)
    default:
      return 'string'
  }
}

const namedBitTypes = (bits: readonly string[]) => bits.filter((b) => b).map((b) => `${key(b)}?: boolean`)

/** A SEQUENCE with an open type is a union over the types that its object set knows. */
function selectedTypes(d: Definitions, schema: SequenceSchema, at: Place): string | undefined {
  const fields = components(schema.root)
  const open = fields.find((c) => c.schema.kind === 'OPEN TYPE')
  if (!open) return undefined
  const openType = open.schema as Extract<AnySchema, { kind: 'OPEN TYPE' }>
  const others = fields.filter((c) => c !== open && c.name !== openType.by)
  if (others.length) throw new Error(`${schema.name}: components beside an open type are not supported`)
  const member = (id: string, type: string) =>
    `\n${at.indent}  | { ${key(openType.by)}: ${id}; ${key(open.name)}: ${type} }`
  const known = Object.entries(setOf(d, openType)).map(([id, type]: [string, Schema]) =>
    member(id, typeOf(d, type, at) + (type.kind === 'NULL' ? ' | UnknownOpenType' : '')),
  )
  const union = [...known, member('number', 'UnknownOpenType')].join('')
  return schema.additions ? `Extensible &\n${at.indent}  (${union}\n${at.indent}  )` : union
}

/** The interface or type alias of a definition, with its documentation. */
export function emitType(d: Definitions, def: Definition): string {
  const schema = def.schema as AnySchema
  const at: Place = { docs: def.docs, path: '', indent: '' }
  const head = comment('', def.doc, facts(schema), `Source: ${def.source}, ${def.name} in module ${def.module}.`)
  const inner = { ...at, indent: '  ' }
  if (schema.kind === 'SEQUENCE' && !selectedTypes(d, schema, at)) {
    const body = [fieldTypes(d, schema.root, inner), additionTypes(d, schema, inner)].filter((s) => s).join('\n')
    const parent = schema.additions ? ' extends Extensible' : ''
    return `${head}export interface ${def.identifier}${parent} {${body ? `\n${body}\n` : ''}}\n`
  }
  if (schema.kind === 'BIT STRING' && schema.bits)
    return `${head}export interface ${def.identifier} extends NamedBits {\n${namedBitTypes(schema.bits)
      .map((b) => `  ${b}`)
      .join('\n')}\n}\n`
  return `${head}export type ${def.identifier} = ${structure(d, schema, at)}\n`
}

// ── Schemas ──────────────────────────────────────────────────────────────────────────────────────────────────────

const INTERFACES: Record<AnySchema['kind'], string> = {
  BOOLEAN: 'BooleanSchema',
  NULL: 'NullSchema',
  INTEGER: 'IntegerSchema',
  REAL: 'RealSchema',
  ENUMERATED: 'EnumeratedSchema',
  'BIT STRING': 'BitStringSchema',
  'OCTET STRING': 'OctetStringSchema',
  IA5String: 'StringSchema',
  VisibleString: 'StringSchema',
  NumericString: 'StringSchema',
  PrintableString: 'StringSchema',
  BMPString: 'StringSchema',
  UniversalString: 'StringSchema',
  UTF8String: 'StringSchema',
  GeneralizedTime: 'StringSchema',
  UTCTime: 'StringSchema',
  'OBJECT IDENTIFIER': 'ObjectIdentifierSchema',
  'RELATIVE-OID': 'ObjectIdentifierSchema',
  SEQUENCE: 'SequenceSchema',
  'SEQUENCE OF': 'SequenceOfSchema',
  CHOICE: 'ChoiceSchema',
  'OPEN TYPE': 'OpenTypeSchema',
  LAZY: 'LazySchema',
}

/** Collects literals that occur more than once, so that each is written once: the first pass counts, the second names. */
export class Literals {
  private readonly counts = new Map<string, number>()
  private readonly names = new Map<string, string>()
  private counting = true
  hoisted = ''

  share(kind: AnySchema['kind'], text: string): string {
    if (this.counting) this.counts.set(text, (this.counts.get(text) ?? 0) + 1)
    else if (this.counts.get(text)! > 1) return this.names.get(text) ?? this.hoist(kind, text)
    return text
  }

  /** From here on, literals that were seen more than once are replaced by names. */
  secondPass(): void {
    this.counting = false
  }

  private hoist(kind: AnySchema['kind'], text: string): string {
    const name = `shared${this.names.size + 1}`
    this.names.set(text, name)
    this.hoisted += `const ${name}: ${INTERFACES[kind]}<never> = ${text}\n`
    return name
  }
}

/** What stands for a schema in a literal: its name if it has one here. */
export function reference(d: Definitions, schema: Schema, literals: Literals): string {
  return d.types.get(schema)?.identifier ?? schemaLiteral(d, schema as AnySchema, schema.name, literals)
}

function fieldLiteral(d: Definitions, field: Field, literals: Literals): string {
  if ('kind' in field) return reference(d, field, literals)
  const aliases = field.aliases ? `, aliases: ${literal(field.aliases)}` : ''
  if ('required' in field) return `{ required: ${reference(d, field.required, literals)}${aliases} }`
  const value = field.default === undefined ? '' : `, default: ${literal(field.default)}, defaults`
  return `{ optional: ${reference(d, field.optional, literals)}${value}${aliases} }`
}

const fieldsLiteral = (d: Definitions, fields: Fields, literals: Literals) =>
  `{ ${Object.entries(fields)
    .map(([name, f]) => `${key(name)}: ${fieldLiteral(d, f, literals)}`)
    .join(', ')} }`

function schemaLiteral(d: Definitions, schema: AnySchema, name: string | undefined, literals: Literals): string {
  const parts = [`kind: '${schema.kind}'`]
  if (name !== undefined) parts.push(`name: '${name}'`)
  for (const [k, v] of Object.entries(schema)) {
    // Named numbers go to a table of their own: only what shows values to people needs them.
    if (k === 'kind' || k === 'name' || k === 'names' || v === undefined) continue
    if (k === 'root') parts.push(`root: ${fieldsLiteral(d, v, literals)}`)
    else if (k === 'of' && schema.kind === 'SEQUENCE OF') parts.push(`of: ${reference(d, v, literals)}`)
    else if (k === 'of' && schema.kind === 'LAZY') parts.push(`of: () => ${reference(d, schema.of(), literals)}`)
    else if (k === 'set' && schema.kind === 'OPEN TYPE')
      parts.push(`set: () => ${d.sets.get(setOf(d, schema)) ?? 'noTypes'}`)
    else if (k === 'additions' && schema.kind === 'SEQUENCE')
      parts.push(
        `additions: [${(schema.additions ?? [])
          .map((a) =>
            isGroup(a) ? `{ group: ${fieldsLiteral(d, a.group, literals)} }` : fieldsLiteral(d, a as Fields, literals),
          )
          .join(', ')}]`,
      )
    else if (k === 'additions' && schema.kind === 'CHOICE') parts.push(`additions: ${fieldsLiteral(d, v, literals)}`)
    // What a type brings along, by the name of its function.
    else if (k === 'content' || k === 'structure') parts.push(`${k}: ${v.name}`)
    else parts.push(`${k}: ${literal(v)}`)
  }
  const text = `{ ${parts.join(', ')} }`
  return name === undefined || !d.types.has(schema) ? literals.share(schema.kind, text) : text
}

/** The constant that holds a definition's schema. */
export function emitSchema(d: Definitions, def: Definition, literals: Literals): string {
  const schema = def.schema as AnySchema
  const type = `${INTERFACES[schema.kind]}<${def.identifier}>`
  return `${comment('', firstSentence(def.doc), `Schema of {@link ${def.identifier}:type}.`)}export const ${def.identifier}: ${type} = ${schemaLiteral(d, schema, def.name, literals)}\n`
}
