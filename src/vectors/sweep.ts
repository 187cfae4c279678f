import { additionComponents, components, enumeration, selectedType } from '../asn1/components'
import type { AnySchema, EnumeratedSchema, OpenTypeSchema, Schema } from '../asn1/schema'
import { type Case, get, type Message, set } from './case'
import type { Json } from './format'
import type { Flag } from './notes'

// Cases drawn from a schema: each number and each size of a value at its ends.

interface Leaf {
  path: string
  schema: AnySchema
  value: Json
}

/** What an open type holds in its parent. */
const contentType = (schema: Schema, parent: { [key: string]: Json }): Schema | undefined =>
  schema.kind === 'OPEN TYPE' ? selectedType(schema as OpenTypeSchema, parent) : undefined

/** Every part of a JER value with its schema; of lists the first element only. */
function parts(schema: Schema, value: Json, path: string): Leaf[] {
  const s = schema as AnySchema
  const here: Leaf = { path, schema: s, value }
  const under = (name: string) => (path === '' ? name : `${path}.${name}`)
  const fields = (value ?? {}) as { [key: string]: Json }
  switch (s.kind) {
    case 'SEQUENCE':
      return [...components(s.root), ...additionComponents(s).flatMap((a) => a.components)].flatMap((c) =>
        fields[c.name] === undefined
          ? []
          : parts(contentType(c.schema, fields) ?? c.schema, fields[c.name]!, under(c.name)),
      )
    case 'SEQUENCE OF':
      return [here, ...(Array.isArray(value) && value[0] !== undefined ? parts(s.of, value[0], `${path}[0]`) : [])]
    case 'CHOICE':
      return Object.entries({ ...s.root, ...s.additions }).flatMap(([name, of]) =>
        fields[name] === undefined ? [] : parts(of, fields[name]!, under(name)),
      )
    case 'LAZY':
      return parts(s.of(), value, path)
    default:
      return [here]
  }
}

/** What a number stands for, as a comment says it. */
function meaning(schema: AnySchema & { kind: 'INTEGER' }, n: number): string {
  if (n === schema.unavailable) return ', which means unavailable'
  if (!schema.unit) return ''
  const quantity = n * (schema.resolution ?? 1) + (schema.offset ?? 0)
  return ` (${Number.parseFloat(quantity.toPrecision(10))} ${schema.unit})`
}

function ofNumber<T>(m: Message<T>, content: Json, { path, schema }: Leaf): Case[] {
  if (schema.kind !== 'INTEGER' || typeof schema.min !== 'number' || typeof schema.max !== 'number') return []
  const { min, max, unavailable } = schema
  const values = new Map<number, string>([
    [min, 'the smallest'],
    [max, 'the largest'],
  ])
  if (unavailable === max) values.set(max, 'the largest').set(max - 1, 'the last below it')
  else if (unavailable === min) values.set(min + 1, 'the first above the smallest')
  else if (unavailable !== undefined) values.set(unavailable, 'a number of its own')
  return [...values].map(([n, which]) =>
    m.valid(
      `${path} = ${n}, ${which}${meaning(schema, n)}`,
      n === unavailable ? (n === min || n === max ? ['Boundary', 'Unavailable'] : ['Unavailable']) : ['Boundary'],
      set(content, path, n),
    ),
  )
}

/** Sizes of lists and strings; of fixed sizes there is nothing to try. */
function ofSize<T>(m: Message<T>, content: Json, { path, schema, value }: Leaf): Case[] {
  if (!('size' in schema) || !schema.size || schema.kind === 'BIT STRING') return []
  const [min, max] = schema.size
  if (max === undefined || min === max) return []
  const of = (n: number): Json => {
    if (schema.kind === 'SEQUENCE OF') return Array.from({ length: n }, () => (value as Json[])[0]!)
    if (schema.kind === 'OCTET STRING') return 'A5'.repeat(n)
    return 'Engine 7 to Main Street and Fourth Avenue. '.repeat(Math.ceil(n / 43)).slice(0, n)
  }
  const unit = schema.kind === 'SEQUENCE OF' ? 'elements' : schema.kind === 'OCTET STRING' ? 'octets' : 'characters'
  return [
    [min, 'the fewest'],
    [max, 'the most'],
  ].map(([n, which]) =>
    m.valid(`${path} of ${n} ${unit}, ${which}`, ['SizeBound'], set(content, path, of(n as number))),
  )
}

/** Numbers one by one: each in `content` at its smallest, at its largest and at "unavailable". */
export function eachNumber<T>(m: Message<T>, content: Json): Case[] {
  return parts(m.schema, content, '').flatMap((leaf) => ofNumber(m, content, leaf))
}

/** Sizes one by one: each list and string in `content` at its shortest and at its longest. */
export function eachSize<T>(m: Message<T>, content: Json, choose: (path: string) => boolean = () => true): Case[] {
  return parts(m.schema, content, '')
    .filter(({ path }) => choose(path))
    .flatMap((leaf) => ofSize(m, content, leaf))
}

/**
 * Numbers all at once: all in `content` at their smallest, at their largest, at "unavailable" as far as they have such
 * a number, and one step from it.
 */
export function allNumbers<T>(m: Message<T>, content: Json, choose: (path: string) => boolean = () => true): Case[] {
  const numbers = parts(m.schema, content, '').flatMap(({ path, schema }) =>
    choose(path) && schema.kind === 'INTEGER' && typeof schema.min === 'number' && typeof schema.max === 'number'
      ? [{ path, min: schema.min, max: schema.max, unavailable: schema.unavailable }]
      : [],
  )
  const all = (comment: string, flags: Flag[], pick: (n: (typeof numbers)[number]) => number | undefined): Case => {
    let value = content
    for (const n of numbers) value = set(value, n.path, pick(n) ?? get(content, n.path))
    return m.valid(comment, flags, value)
  }
  const cases = [
    all('every number at its smallest', ['Boundary'], (n) => n.min),
    all('every number at its largest', ['Boundary'], (n) => n.max),
  ]
  if (numbers.some((n) => n.unavailable !== undefined))
    cases.push(
      all('every number that can be: unavailable', ['Unavailable'], (n) => n.unavailable),
      all('every number that can be unavailable: one step from that', ['Boundary'], (n) =>
        n.unavailable === undefined ? undefined : n.unavailable === n.min ? n.min + 1 : n.unavailable - 1,
      ),
    )
  return cases
}

/** The labels of an enumeration's root. */
export const labels = (schema: EnumeratedSchema<unknown>): string[] => enumeration(schema.items).labels

/** One case for every label of the longest enumeration: all of them move on by one from case to case. */
export function labelCases<T>(
  m: Message<T>,
  content: Json,
  enumerations: Record<string, EnumeratedSchema<unknown>>,
): Case[] {
  const all = Object.entries(enumerations).map(([path, schema]) => ({ path, names: labels(schema) }))
  const count = Math.max(...all.map(({ names }) => names.length))
  return Array.from({ length: count }, (_, k) => {
    let value = content
    const told: string[] = []
    for (const { path, names } of all) {
      value = set(value, path, names[k % names.length]!)
      told.push(`${path.split('.').at(-1)} ${names[k % names.length]}`)
    }
    return m.valid(told.join(', '), ['Label'], value)
  })
}
