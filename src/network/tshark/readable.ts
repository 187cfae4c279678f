import { isGroup } from '../../asn1/components'
import type {
  Addition,
  AnySchema,
  ChoiceSchema,
  Field,
  Fields,
  IntegerSchema,
  Schema,
  SequenceSchema,
} from '../../asn1/schema'

/**
 * A type whose values are those of another one that tshark can read: without some components and alternatives, and
 * with numbers of at most 32 bits where a range is extensible ("too long integer" to tshark).
 * @param misread `Type.component` of what is left out
 */
export function readable<T>(schema: Schema<T>, misread: ReadonlySet<string>): Schema<T> {
  const made = new Map<Schema, Schema>()
  return of(schema) as Schema<T>

  function of(schema: Schema): Schema {
    const known = made.get(schema)
    if (known) return known
    const limited = limit(schema as AnySchema)
    made.set(schema, limited)
    return limited
  }

  function limit(s: AnySchema): Schema {
    switch (s.kind) {
      case 'LAZY':
        return { ...s, of: () => of(s.of()) } as Schema
      case 'SEQUENCE':
        return limitSequence(s)
      case 'SEQUENCE OF':
        return { ...s, of: of(s.of) } as Schema
      case 'CHOICE':
        return limitChoice(s)
      case 'OPEN TYPE': {
        const set = () => Object.fromEntries(Object.entries(s.set()).map(([id, type]) => [id, of(type)]))
        return { ...s, set } as Schema
      }
      case 'INTEGER':
        return s.extensible || s.min === undefined || s.max === undefined ? limitInteger(s) : s
      default:
        return s
    }
  }

  function limitSequence(s: SequenceSchema): Schema {
    const fields = (all: Fields): Fields =>
      Object.fromEntries(
        Object.entries(all).flatMap(([name, field]) =>
          misread.has(`${s.name}.${name}`) ? [] : [[name, limitField(field)]],
        ),
      )
    const addition = (a: Addition): Addition => (isGroup(a) ? { group: fields(a.group) } : fields(a))
    return {
      ...s,
      root: fields(s.root),
      ...(s.additions && { additions: s.additions.map(addition) }),
    } as Schema
  }

  function limitField(field: Field): Field {
    if ('optional' in field) return { ...field, optional: of(field.optional) }
    if ('required' in field) return { ...field, required: of(field.required) }
    return of(field)
  }

  function limitChoice(s: ChoiceSchema): Schema {
    const limited = (all: Readonly<Record<string, Schema | AnySchema>>) =>
      Object.fromEntries(
        Object.entries(all).flatMap(([name, type]) => (misread.has(`${s.name}.${name}`) ? [] : [[name, of(type)]])),
      )
    return { ...s, root: limited(s.root), ...(s.additions && { additions: limited(s.additions) }) } as Schema
  }
}

/** Bounds of the root are among the names, so that they are drawn often. */
const limitInteger = ({ min, max, extensible, ...rest }: IntegerSchema<unknown>): Schema =>
  ({
    ...rest,
    min: extensible || min === undefined ? -(2 ** 31) : min,
    max: !extensible && min !== undefined && min >= 0 ? 2 ** 32 - 1 : 2 ** 31 - 1,
    names: { ...rest.names, min: Number(min ?? 0), max: Number(max ?? 0) },
  }) as Schema
