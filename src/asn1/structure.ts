import { bits, countEmpty, enter, finishWindow, mark, peek, put, type Reader, take, type Writer } from './bits'
import { additionComponents, components, record, selectedType, type Value } from './components'
import { fail, isPlain, objectOf, show, within, wrongType } from './errors'
import type {
  Extensible,
  LazySchema,
  OpenTypeSchema,
  Schema,
  SequenceOfSchema,
  SequenceSchema,
  Size,
  UnknownExtension,
  UnknownOpenType,
} from './schema'
import { checkRange } from './size'

// What UPER and OER have in common: a SEQUENCE is a preamble of presence bits, components, and extension additions as
// open types; a CHOICE is an index or a tag, and what it stands for. The rules differ in how lengths are written and in
// what is aligned to octets.

/** Reads a value; open types look into their parent, the half-built SEQUENCE. */
export type Decode = (r: Reader, parent?: Value) => unknown
/** Appends a value. */
export type Encode = (w: Writer, value: unknown, parent?: Value) => void

/**
 * A type whose usual values take a fixed number of bits: what a SEQUENCE reads itself, without a call for each.
 * `v` up to `span` is `table[v]`, or `v + min` without a table; any other is left to the type's own decoder.
 */
export interface Word {
  width: number
  span: number
  min: number
  table: readonly unknown[] | undefined
}

/** Both directions of a type. */
export interface Codec {
  read: Decode
  write: Encode
  /** How usual values are read as a word, if they are. */
  word?: Word | undefined
}

/** Reads or writes which alternative it is. */
export interface Index {
  read(r: Reader): number
  write(w: Writer, index: number): void
  /** The index from which alternatives that the schema lacks are numbered. */
  readonly unknown: number
}

/** Writes the units of `x` from `from` up to `to`. */
export type WriteUnits<X> = (w: Writer, x: X, from: number, to: number, parent?: Value) => void

/** How elements of a list, or units of a string, are counted. */
export interface Counted {
  /** Reads a count; sets `r.more` if it is that of a fragment, and another one follows (`Rules.length`). */
  read(r: Reader): number
  /** Refuses a count that the size constraint does not allow. */
  check(count: number): void
  /** Writes a count, and has the units of `x` written: all at once, or those of one fragment after the other. */
  write<X>(w: Writer, count: number, units: WriteUnits<X>, x: X, parent?: Value): void
}

export interface Rules {
  /** The codec of a schema, built at first use; `name` is the component's, if it is one. */
  of(schema: Schema, name?: string): Codec
  /** Length of an open type in octets; sets `r.more` where a further fragment follows. */
  length(r: Reader): number
  /** Octets of an open type that is not understood. */
  opaque(r: Reader): Uint8Array
  putOpaque(w: Writer, bytes: Uint8Array): void
  /** Writes a value as an open type. */
  putWindow(w: Writer, write: Encode, value: unknown, parent?: Value): void
  /** How many bits the presence bitmap of the extension additions has, in front of it. */
  readonly count: { read(r: Reader): number; write(w: Writer, count: number): void }
  /** Padding to an octet, where the rules have such. */
  readonly padding?: { read(r: Reader): void; write(w: Writer): void }
  counted(size: Size | undefined): Counted
  /** Which alternative of a CHOICE it is, counted over `count` of the root and then the additions that are known. */
  index(count: number, known: number, extensible: boolean): Index
  /** Octets of an open type that holds a value without bits. */
  readonly emptyOctets: number
}

/** A type inside of an open type; what a value leaves over must be padding. */
export const windowed = (rules: Rules, { read, write }: Codec): Codec => ({
  read(r, parent) {
    const { pos, bytes, end, origin } = r
    const bitCount = rules.length(r) * 8
    let start = r.pos
    let after: number
    if (r.more) {
      // Fragments do not touch: they are put together and the value is read from there.
      r.pos = pos
      r.bytes = rules.opaque(r)
      r.origin ??= pos
      after = r.pos
      r.pos = start = 0
      r.end = r.bytes.length * 8
    } else {
      after = r.end = take(r, bitCount) + bitCount
      r.pos = start
    }
    const value = read(r, parent)
    if (r.pos !== r.end) finishWindow(r, start, rules.emptyOctets)
    r.pos = after
    r.bytes = bytes
    r.end = end
    r.origin = origin
    return value
  },
  write: (w, value, parent) => rules.putWindow(w, write, value, parent),
})

/** Calls `f`; an error that passes through gets a step in front of its path. */
export function inside<A, B, C, R>(
  step: string,
  type: string | undefined,
  f: (a: A, b?: B, c?: C) => R,
  a: A,
  b?: B,
  c?: C,
): R {
  try {
    return f(a, b, c)
  } catch (e) {
    throw within(e, step, type)
  }
}

/** As many additions as a bitmap can tell of: its length is never sent in fragments (X.691 §11.9.3.4, §19.8). */
export const MAX_ADDITIONS = 16383

const NO_WORD: Word = { width: 0, span: 0, min: 0, table: undefined }

/** A SEQUENCE; the components of a group of additions are read into, and written from, the SEQUENCE that has the group. */
export function sequence(schema: SequenceSchema, rules: Rules, group?: ReturnType<typeof components>): Codec {
  const type = schema.name
  const fields = group ?? components(schema.root)
  const n = fields.length
  const extensible = !group && schema.additions
  const Out = record()
  /** Presence bits; that of the additions is the first. */
  let width = extensible ? 1 : 0
  const codecs = fields.map((c) => rules.of(c.schema, c.name))
  // All that reading needs of a component in one place, and what writing needs in lists: coding spends its time there.
  const steps = fields.map((c, k) => {
    const { read, word: { width: bitCount, span, min, table } = NO_WORD } = codecs[k]!
    const bit = c.optional ? width++ : -1
    return { name: c.name, bit, width: bitCount, span, min, table, read, defaults: c.defaults, standard: c.default }
  })
  const names = fields.map((c) => c.name)
  const writers = codecs.map((c) => c.write)
  const masks = steps.map(({ bit }) => (bit < 0 ? 0 : 2 ** (width - 1 - bit)))
  const mandatory = fields.filter((c) => !c.optional).length
  const additions = extensible
    ? additionComponents(schema).map(({ components: cs, group: isGroup }) => ({
        cs,
        name: isGroup ? undefined : cs[0]!.name,
        ...windowed(rules, isGroup ? sequence(schema, rules, cs) : rules.of(cs[0]!.schema, cs[0]!.name)),
      }))
    : []
  const added = additions.flatMap((a) => a.cs)
  const addedDefaults = added.filter((c) => c.defaults)
  /** Whether a value may be written by going through its keys. */
  const inKeyOrder = !group && width < 32 && !fields.some((c) => c.defaults)
  const known = new Set([...names, ...added.map((c) => c.name)])
  if (extensible) known.add('_extensions').add('_extensionCount')

  function readAdditions(r: Reader, out: Value): void {
    const count = rules.count.read(r)
    const map = take(r, count)
    rules.padding?.read(r)
    const unknown: UnknownExtension[] = []
    let reach = 0
    for (let k = 0; k < count; k++) {
      if (!peek(r.bytes, map + k)) continue
      reach = k + 1
      const a = additions[k]
      if (!a) unknown.push({ index: k, bytes: rules.opaque(r) })
      else if (a.name === undefined) a.read(r, out)
      else out[a.name] = inside(a.name, type, a.read, r, out)
    }
    if (unknown.length) out._extensions = unknown
    // The sender's edition may know more or fewer additions than ours: the length of its bitmap must come back too.
    if (reach && count !== Math.max(reach, additions.length)) out._extensionCount = count
  }

  /**
   * What writes each addition that a value has, at its index: our own, and those of `_extensions`. One that holds
   * nothing but DEFAULT values is left out, a group as a whole (X.691 §19.5, §19.9).
   */
  function additionsOf(v: Value): ((w: Writer) => void)[] {
    const parts: ((w: Writer) => void)[] = []
    if (!extensible) return parts
    const { _extensions: unknown = [], _extensionCount: stated = 0 } = v as Extensible
    additions.forEach(({ cs, name, write }, k) => {
      if (cs.some((c) => v[c.name] !== undefined && !c.defaults?.isDefault(c, v[c.name])))
        parts[k] = (w) => (name === undefined ? write(w, v) : inside(name, type, write, w, v[name], v))
    })
    if (!Array.isArray(unknown)) wrongType('an array of { index, bytes }', unknown)
    for (const u of unknown) {
      const { index, bytes } = (u ?? {}) as UnknownExtension
      if (!Number.isInteger(index) || index < 0 || !(bytes instanceof Uint8Array)) wrongType('{ index, bytes }', u)
      checkRange('out-of-range', index, 0, MAX_ADDITIONS - 1)
      if (parts[index] || additions[index]?.cs.some((c) => v[c.name] !== undefined))
        fail('malformed', `extension addition ${index} is there twice`, { value: index })
      parts[index] = (w) => rules.putOpaque(w, bytes)
    }
    if (!Number.isInteger(stated) || stated < 0 || stated > MAX_ADDITIONS)
      wrongType('a count of extension additions', stated)
    return parts
  }

  /**
   * The presence bits of a value whose keys are root components in the standard's order, as decoding makes them; -1 for
   * any other. Going through the keys, here and in `writeRoot`, spares looking for absent ones, which is what costs most.
   */
  function presenceOf(v: Value): number {
    let presence = 0
    let missing = mandatory
    let i = 0
    for (const key in v) {
      if (v[key] === undefined) continue
      while (i < n && names[i] !== key) i++
      if (i === n) return -1
      const mask = masks[i++]!
      if (mask === 0) missing--
      else presence |= mask
    }
    // Without any key it may be something else than an object with components.
    return missing === 0 && i > 0 ? presence : -1
  }

  /** The root components of any other value, in order, without those that have their DEFAULT value. */
  function inOrder(v: Value): Value {
    const out: Value = {}
    // Canonical encodings leave those out (X.691 §19.5, X.696 §31.9).
    for (const c of fields) if (!c.defaults?.isDefault(c, v[c.name])) out[c.name] = v[c.name]
    if (group) return out
    if (Object.keys(v).length === 0 && !isPlain(v)) wrongType('a plain object', v)
    // A misspelt component must not silently get lost.
    for (const key in v)
      if (v[key] !== undefined && !known.has(key))
        fail('unknown-field', `no component is named ${show(key)}`, { value: v })
    return out
  }

  /** Writes root components that are in order. */
  function writeRoot(w: Writer, ordered: Value, all: Value): void {
    let i = 0
    try {
      for (const key in ordered) {
        const x = ordered[key]
        // The value itself has all that is mandatory, if it is in order.
        if (x === undefined && ordered === all) continue
        while (i < n - 1 && names[i] !== key) i++
        if (x !== undefined) {
          const write = writers[i]!
          write(w, x, all)
        } else if (!fields[i]!.optional) fail('missing', 'is missing')
        i++
      }
    } catch (e) {
      throw within(e, names[i]!, type)
    }
  }

  return {
    read(r, parent) {
      let preamble = 0
      if (width !== 0) {
        preamble = take(r, width)
        rules.padding?.read(r)
      }
      const { bytes } = r
      const out = group ? parent! : new Out()
      let i = 0
      try {
        for (; i < n; i++) {
          const step = steps[i]!
          const { bit } = step
          if (bit < 0 || peek(bytes, preamble + bit)) {
            const word = step.width
            if (word !== 0) {
              const v = bits(r, word)
              if (v <= step.span) {
                const { table } = step
                out[step.name] = table === undefined ? v + step.min : table[v]
                continue
              }
              r.pos -= word
            }
            const { read } = step
            out[step.name] = read(r, out)
          } else if (step.defaults) out[step.name] = step.defaults.fresh(step.standard)
        }
      } catch (e) {
        throw within(e, steps[i]!.name, type)
      }
      if (extensible && peek(bytes, preamble)) readAdditions(r, out)
      if (addedDefaults.length !== 0) for (const c of addedDefaults) out[c.name] ??= c.defaults!.fresh(c.default)
      return out
    },

    write(w, value) {
      const v = objectOf(value, 'an object')
      const presence = inKeyOrder ? presenceOf(v) : -1
      if (presence >= 0) {
        if (width !== 0) {
          put(w, presence, width)
          rules.padding?.write(w)
        }
        return writeRoot(w, v, v)
      }
      const root = inOrder(v)
      const parts = additionsOf(v)
      const preamble = w.pos
      put(w, 0, width)
      rules.padding?.write(w)
      if (parts.length > 0) mark(w.bytes, preamble)
      for (const { name, bit } of steps) if (bit >= 0 && root[name] !== undefined) mark(w.bytes, preamble + bit)
      writeRoot(w, root, v)
      if (parts.length === 0) return
      // As many bits as the sender of `value` had; as our definitions have where it does not say.
      const count = Math.max(parts.length, (v as Extensible)._extensionCount || additions.length)
      rules.count.write(w, count)
      for (let k = 0; k < count; k++) put(w, parts[k] ? 1 : 0, 1)
      rules.padding?.write(w)
      for (const part of parts) part?.(w)
    },
  }
}

/** A codec, found when it is needed, of a type that may contain itself. */
const nested = (select: (parent: Value | undefined) => Codec): Codec => ({
  read(r, parent) {
    enter(r)
    const value = select(parent).read(r, parent)
    r.depth--
    return value
  },
  write(w, value, parent) {
    enter(w)
    select(parent).write(w, value, parent)
    w.depth--
  },
})

/** A reference. */
export function lazy(schema: LazySchema, rules: Rules): Codec {
  let codec: Codec | undefined
  return nested(() => (codec ??= rules.of(schema.of())))
}

/** An open type; the codecs of its types are kept by id. */
export function openType(schema: OpenTypeSchema, rules: Rules): Codec {
  const known = new Map<unknown, Codec>()
  return nested((above) => {
    const id = above?.[schema.by]
    let codec = known.get(id)
    if (codec) return codec
    const type = selectedType(schema, above)
    const content = type && windowed(rules, rules.of(type))
    codec = {
      read(r, parent) {
        if (content && type.kind !== 'NULL') return content.read(r, parent)
        const bytes = rules.opaque(r)
        // NULL is a reserved id: a later edition may have put content there.
        return content && bytes.length === rules.emptyOctets && !bytes[0] ? null : { _unknownOpenType: bytes }
      },
      write(w, value, parent) {
        const bytes = (value as UnknownOpenType | null | undefined)?._unknownOpenType
        if (bytes instanceof Uint8Array) rules.putOpaque(w, bytes)
        else if (content) content.write(w, value, parent)
        else fail('choice', `no type is known for ${schema.by} ${show(id)}; give { _unknownOpenType }`, { value })
      },
    }
    if (type) known.set(id, codec)
    return codec
  })
}

/** A SEQUENCE OF; open types among its elements look into the SEQUENCE around it. */
export function sequenceOf({ name, of, size }: SequenceOfSchema, rules: Rules): Codec {
  const { read, write } = rules.of(of)
  const list = rules.counted(size)
  function writeElements(w: Writer, x: unknown[], from: number, to: number, parent?: Value): void {
    let i = from
    try {
      for (; i < to; i++) write(w, x[i], parent)
    } catch (e) {
      throw within(e, i, name)
    }
  }
  return {
    read(r, parent) {
      const out: unknown[] = []
      let n = list.read(r)
      try {
        for (;;) {
          const { more } = r
          for (; n > 0; n--) {
            const at = r.pos
            out.push(read(r, parent))
            if (r.pos === at) countEmpty(r, 1)
          }
          if (!more) break
          n = rules.length(r)
        }
      } catch (e) {
        throw within(e, out.length, name)
      }
      list.check(out.length)
      return out
    },
    write(w, x, parent) {
      if (!Array.isArray(x)) wrongType('an array', x)
      list.write(w, x.length, writeElements, x, parent)
    },
  }
}
