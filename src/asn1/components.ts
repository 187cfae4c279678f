import { fail, objectOf, show } from './errors'
import type {
  Addition,
  Defaults,
  Field,
  Fields,
  Group,
  OpenTypeSchema,
  OptionalField,
  RenamedField,
  Schema,
  SequenceSchema,
} from './schema'

/** A component of a SEQUENCE, as the verbs use it. */
export interface Component {
  name: string
  schema: Schema
  optional: boolean
  /** Value of an absent component; `undefined` if there is no DEFAULT. */
  default: unknown
  /** What a DEFAULT needs. */
  defaults: Defaults | undefined
  aliases: readonly string[]
}

const component = ([name, field]: [string, Field]): Component => {
  const parts: Partial<OptionalField & RenamedField> = 'kind' in field ? { required: field } : field
  return {
    name,
    schema: (parts.optional ?? parts.required)!,
    optional: 'optional' in parts,
    default: parts.default,
    defaults: parts.defaults,
    aliases: parts.aliases ?? [],
  }
}

export const components = (fields: Fields): Component[] => Object.entries(fields).map(component)

/** Extension additions by index; an addition of several components is a group. */
export interface AdditionComponents {
  components: Component[]
  group: boolean
}

/** Whether an addition is a group; a component may be called `group` too. */
export const isGroup = (a: Addition): a is Group => 'group' in a && !('kind' in a.group)

export function additionComponents(schema: SequenceSchema): AdditionComponents[] {
  return (schema.additions ?? []).flatMap((a): AdditionComponents[] =>
    isGroup(a)
      ? [{ components: components(a.group), group: true }]
      : // Additions outside of a group may all be absent, whatever the definition says: an older sender lacks them.
        components(a as Fields).map((c) => ({ components: [{ ...c, optional: true }], group: false })),
  )
}

/** Labels and values of an ENUMERATED. */
export interface Enumeration {
  labels: string[]
  values: number[]
}

/**
 * Expands a list of labels in which a number sets the value of the label behind it.
 * Labels behind an extension marker count up through the values that the root leaves free (X.680 §20).
 */
export function enumeration(items: readonly (string | number)[], root: readonly number[] = []): Enumeration {
  const labels: string[] = []
  const values: number[] = []
  let next = 0
  for (const item of items)
    if (typeof item === 'number') next = item
    else {
      while (root.includes(next)) next++
      labels.push(item)
      values.push(next++)
    }
  return { labels, values }
}

/** An object while it is read or written. */
export type Value = Record<string, unknown>

/**
 * A maker of plain objects for one schema. Engines lay out objects by what a constructor made before: with one
 * constructor a schema, objects have room for their fields from the start and share one chain of layouts.
 */
export function record(): new () => Value {
  function Record() {}
  Record.prototype = Object.prototype
  return Record as unknown as new () => Value
}

/** The one key of a CHOICE value. */
export function chosen(x: unknown): string {
  const v = objectOf(x, 'an object with one key')
  let name: string | undefined
  for (const key in v)
    if (v[key] !== undefined) {
      // An alternative that is not known has two keys: its number, and its octets.
      const pair = (name === '_unknown' && key === 'bytes') || (name === 'bytes' && key === '_unknown')
      if (name !== undefined && !pair) fail('choice', `has both ${show(name)} and ${show(key)}`, { value: x })
      name = pair ? '_unknown' : key
    }
  return name ?? fail('choice', 'has no alternative', { value: x })
}

/** The number of a label or alternative that the schema lacks, as decoding tells it; undefined if there is none. */
export function unknownNumber(x: unknown): number | undefined {
  const n = (x as { _unknown?: unknown } | null | undefined)?._unknown as number
  return Number.isSafeInteger(n) && n >= 0 ? n : undefined
}

/** The type that an open type has in its parent, if the object set knows it. */
export function selectedType(schema: OpenTypeSchema, parent: Value | undefined): Schema | undefined {
  const set = schema.set()
  const id = parent?.[schema.by]
  return typeof id === 'number' && Object.hasOwn(set, id) ? set[id] : undefined
}
