import type { IntegerSchema, Schema } from '../asn1'
import { UsageError } from './arguments'

/** The definitions of a standard, as its generated registry has them. */
export interface Registry {
  readonly modules: Readonly<Record<string, Readonly<Record<string, Schema>>>>
  readonly namedNumbers: ReadonlyMap<Schema, Readonly<Record<number, string>>>
}

/** What has to be said of a standard so that the verbs know it. */
interface Standard {
  readonly defaultType: string
  /** What types that an edition has otherwise bear behind their name. The first edition is the default. */
  readonly editions: ReadonlyMap<string, string>
  load(): Promise<Registry>
}

// Definitions are loaded when they are needed: they are by far the largest part of the program.
const standards: Readonly<Record<string, Standard>> = {
  j2735: {
    defaultType: 'MessageFrame',
    editions: new Map([
      ['2024', ''],
      ['2023', '2023'],
    ]),
    load: () => import('../j2735/generated/registry'),
  },
}

/** A type, by the name that finds it again: `Module.Type` where `Type` alone would not. */
export interface NamedType {
  readonly name: string
  readonly schema: Schema
}

/** A standard with its definitions. */
export interface Definitions {
  readonly standard: string
  /** The type of whole messages, in the edition that was asked for. */
  readonly defaultType: string
  /** All types that `Type` or `Module.Type` may mean; in the edition that was asked for, where it has its own. */
  candidates(name: string): NamedType[]
  /** @throws UsageError where the name means no type or several. */
  find(name: string): NamedType
  /** The name of a number, if its type gives it one. */
  numberName(schema: Schema, value: unknown): string | undefined
}

/** @throws UsageError for a standard or edition that is not known. */
export async function loadStandard(standard: string, edition?: string): Promise<Definitions> {
  const s = Object.hasOwn(standards, standard) ? standards[standard] : undefined
  if (!s) throw new UsageError(`unknown standard "${standard}"; known: ${Object.keys(standards).join(', ')}`)
  const suffix = edition === undefined ? '' : s.editions.get(edition)
  if (suffix === undefined)
    throw new UsageError(`unknown edition "${edition}" of ${standard}; known: ${[...s.editions.keys()].join(', ')}`)
  return definitions(standard, s.defaultType, suffix, await s.load())
}

function definitions(standard: string, defaultType: string, suffix: string, registry: Registry): Definitions {
  const { modules, namedNumbers } = registry
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
    standard,
    defaultType,
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
