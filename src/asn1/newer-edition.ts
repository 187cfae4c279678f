import { isGroup } from './components'
import {
  type Addition,
  type AnySchema,
  type Field,
  type Fields,
  type ObjectSet,
  octetString,
  type Schema,
  type SequenceSchema,
  withDefault,
} from './schema'

// For tests: what a later edition may do to a type without breaking those who know the earlier one.

const Later: AnySchema = { kind: 'INTEGER', min: 0, max: 100 }
const LaterDetails: AnySchema = {
  kind: 'SEQUENCE',
  root: { first: { optional: Later }, second: octetString([0, 3]) },
  additions: [],
}

const editions = new WeakMap<Schema, AnySchema>()

/**
 * The type as a later edition might have it: whatever is extensible, at any depth, has additions (single ones and a
 * group), more labels, alternatives, named bits, and more ids in object sets.
 */
export function newerEdition(schema: Schema): AnySchema {
  let newer = editions.get(schema)
  if (!newer) {
    newer = extend(schema as AnySchema)
    editions.set(schema, newer)
  }
  return newer
}

const field = (f: Field): Field =>
  'optional' in f
    ? { ...f, optional: newerEdition(f.optional) }
    : 'required' in f
      ? { ...f, required: newerEdition(f.required) }
      : newerEdition(f)

const each = <T, U>(o: Readonly<Record<string, T>>, change: (x: T) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(o).map(([name, x]) => [name, change(x)]))

const addition = (a: Addition): Addition => (isGroup(a) ? { group: each(a.group, field) } : each(a as Fields, field))

const additions = (s: SequenceSchema): { additions?: Addition[] } =>
  s.additions
    ? {
        additions: [
          ...s.additions.map(addition),
          { newerFlag: { kind: 'BOOLEAN' }, newerDetails: LaterDetails },
          { group: { newerA: Later, newerB: { optional: LaterDetails }, newerC: withDefault(Later, 7) } },
          { newerNull: { kind: 'NULL' } },
        ],
      }
    : {}

function moreIds(set: ObjectSet): ObjectSet {
  const newer: Record<number, Schema> = {}
  // What was reserved may get content, and free ids may be given out.
  for (const [id, s] of Object.entries(set)) newer[Number(id)] = s.kind === 'NULL' ? LaterDetails : newerEdition(s)
  for (const id of [5, 61, 203]) newer[id] ??= LaterDetails
  return newer
}

function extend(s: AnySchema): AnySchema {
  switch (s.kind) {
    case 'SEQUENCE':
      return { ...s, root: each(s.root, field), ...additions(s) }
    case 'SEQUENCE OF':
      return { ...s, of: newerEdition(s.of) }
    case 'CHOICE':
      return {
        ...s,
        root: each(s.root, newerEdition),
        ...(s.additions && {
          additions: { ...each(s.additions, newerEdition), newerNumber: Later, newerChoice: LaterDetails },
        }),
      }
    case 'ENUMERATED':
      return s.additions ? { ...s, additions: [...s.additions, 'newer-label', 'newest-label'] } : s
    case 'BIT STRING':
      return s.bits && s.size?.[2] ? { ...s, bits: [...s.bits, 'newerBit', 'newestBit'] } : s
    case 'OPEN TYPE': {
      let set: ObjectSet | undefined
      return { ...s, set: () => (set ??= moreIds(s.set())) }
    }
    case 'LAZY':
      return { ...s, of: () => newerEdition(s.of()) }
    default:
      return s
  }
}
