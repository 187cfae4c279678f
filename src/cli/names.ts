import type { IntegerSchema, Schema } from '../asn1'
import { UsageError } from './arguments'

/** The definitions of a standard, as its generated registry has them. */
export interface Registry {
  readonly modules: Readonly<Record<string, Readonly<Record<string, Schema>>>>
  readonly namedNumbers: ReadonlyMap<Schema, Readonly<Record<number, string>>>
}

/** A type, by the name that finds it again: `Module.Type` where `Type` alone would not. */
export interface NamedType {
  readonly name: string
  readonly schema: Schema
  /** The edition of the standard, where messages of several are read side by side. */
  readonly edition?: string
}

/** Types by name. */
export interface Names {
  /** All types that `Type` or `Module.Type` may mean; in the edition that was asked for, where it has its own. */
  candidates(name: string): NamedType[]
  /** @throws UsageError where the name means no type or several. */
  find(name: string): NamedType
  /** The name of a number, if its type gives it one. */
  numberName(schema: Schema, value: unknown): string | undefined
}

/**
 * The types of a registry by name.
 * @param suffix what types that an edition has otherwise bear behind their name
 */
export function names(standard: string, { modules, namedNumbers }: Registry, suffix = ''): Names {
  const byName = new Map<string, NamedType[]>()
  for (const [module, types] of Object.entries(modules))
    for (const [type, schema] of Object.entries(types)) {
      const named = { name: `${module}.${type}`, schema }
      byName.set(named.name, [named])
      byName.set(type, [...(byName.get(type) ?? []), named])
    }

  function candidates(name: string): NamedType[] {
    const found = byName.get(name + suffix) ?? byName.get(name) ?? []
    const [only, another] = found
    if (!only || another) return found
    const type = only.name.slice(only.name.indexOf('.') + 1)
    return byName.get(type)?.length === 1 ? [{ name: type, schema: only.schema }] : found
  }

  return {
    candidates,
    find(name) {
      const [only, ...others] = candidates(name)
      if (!only) {
        const near = nearest(name, [...byName.keys()])
        throw new UsageError(
          `${standard} has no type "${name}"${near.length > 0 ? `; did you mean ${near.join(', ')}?` : ''}`,
        )
      }
      if (others.length > 0)
        throw new UsageError(
          `${standard} has several types "${name}": ${[only, ...others].map((t) => t.name).join(', ')}`,
        )
      return only
    },
    numberName(schema, value) {
      if (schema.kind !== 'INTEGER' || typeof value !== 'number') return undefined
      const { names } = schema as IntegerSchema
      if (names) return Object.keys(names).find((name) => names[name] === value)
      return namedNumbers.get(schema)?.[value]
    },
  }
}

/** Up to five names that look like what was typed: slips of the finger first, then names that have it as a part. */
function nearest(typed: string, names: readonly string[]): string[] {
  const folded = (name: string) => name.toLowerCase().replace(/[-_]/g, '')
  const wanted = folded(typed)
  const slip = Math.max(1, wanted.length / 4)
  return names
    .filter((name) => name.includes('.') === typed.includes('.'))
    .map((name) => {
      const other = folded(name)
      const far = distance(wanted, other)
      const part = Math.min(wanted.length, other.length) > 3 && (other.includes(wanted) || wanted.includes(other))
      return { name, far: far <= slip ? far : part ? slip + far : Number.POSITIVE_INFINITY }
    })
    .filter(({ far }) => far < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.far - b.far)
    .slice(0, 5)
    .map(({ name }) => name)
}

/** How many characters must be put in, taken out or replaced to make one text of the other (Levenshtein). */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)))
    row = next
  }
  return row[b.length]!
}
