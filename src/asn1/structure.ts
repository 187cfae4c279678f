import {
  bits,
  countEmpty,
  enter,
  finishWindow,
  mark,
  peek,
  put,
  putZeros,
  type Reader,
  take,
  type Writer,
} from './bits'
import {
  additionComponents,
  chosen,
  components,
  fresh,
  isDefault,
  record,
  selectedType,
  unknownNumber,
  type Value,
} from './components'
import { fail, isPlain, show, within, wrongType } from './errors'
import type {
  ChoiceSchema,
  LazySchema,
  OpenTypeSchema,
  Schema,
  SequenceSchema,
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
  /** How many bits the presence bitmap of the extension additions has; the reader is then at its first bit. */
  additionCount(r: Reader): number
  putAdditionCount(w: Writer, count: number): void
  /** Skips padding to an octet, where the rules have such. */
  align?(r: Reader): void
  putPadding?(w: Writer): void
  /** Pads a complete encoding. */
  complete(w: Writer): void
  /** Octets of an open type that holds a value without bits. */
  readonly emptyOctets: number
}

/** Reads a value that fills an open type; what it leaves over must be padding. */
function readWindow(rules: Rules, r: Reader, read: Decode, parent?: Value): unknown {
  const { pos, bytes, end, origin } = r
  const length = rules.length(r)
  let after: number
  let start = r.pos
  if (r.more) {
    // Fragments do not touch: they are put together and the value is read from there.
    r.pos = pos
    r.bytes = rules.opaque(r)
    r.origin ??= pos
    after = r.pos
    r.pos = start = 0
    r.end = r.bytes.length * 8
  } else {
    r.end = after = take(r, length * 8) + length * 8
    r.pos = start
  }
  const value = read(r, parent)
  if (r.pos !== r.end) finishWindow(r, start, rules.emptyOctets)
  r.bytes = bytes
  r.origin = origin
  r.pos = after
  r.end = end
  return value
}

/** A type inside of an open type. */
const windowed = (rules: Rules, { read, write }: Codec): Codec => ({
  read: (r, parent) => readWindow(rules, r, read, parent),
  write: (w, value, parent) => rules.putWindow(w, write, value, parent),
})

/** Calls `f`; an error that passes through gets a step in front of its path. */
function inside<A, B, C, R>(
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
  // All that the loops below need of a component in one place: they are what coding spends its time in.
  const steps = fields.map((c) => {
    const { read, write, word = NO_WORD } = rules.of(c.schema, c.name)
    const { width: bitCount, span, min, table } = word
    const bit = c.optional ? width++ : -1
    return { name: c.name, bit, width: bitCount, span, min, table, read, standard: c.default, write }
  })
  const mandatory = steps.filter((s) => s.bit < 0).length
  const additions = extensible
    ? additionComponents(schema).map(({ components: cs, group: isGroup }) => ({
        cs,
        name: isGroup ? undefined : cs[0]!.name,
        ...windowed(rules, isGroup ? sequence(schema, rules, cs) : rules.of(cs[0]!.schema, cs[0]!.name)),
      }))
    : []
  const added = additions.flatMap((a) => a.cs)
  const addedDefaults = added.filter((c) => c.default !== undefined)
  const hasDefaults = fields.some((c) => c.default !== undefined)
  const known = new Set([...fields, ...added].map((c) => c.name))
  if (extensible) known.add('_extensions').add('_extensionCount')

  function readAdditions(r: Reader, out: Value): void {
    const count = rules.additionCount(r)
    const map = take(r, count)
    rules.align?.(r)
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
    additions.forEach(({ cs, name, write }, k) => {
      if (cs.some((c) => v[c.name] !== undefined && !isDefault(c, v[c.name])))
        parts[k] = (w) => (name === undefined ? write(w, v) : inside(name, type, write, w, v[name], v))
    })
    const unknown = v._extensions === undefined ? [] : v._extensions
    if (!Array.isArray(unknown)) wrongType('an array of { index, bytes }', unknown)
    for (const u of unknown) {
      const { index, bytes } = (u ?? {}) as UnknownExtension
      if (!Number.isInteger(index) || index < 0 || !(bytes instanceof Uint8Array)) wrongType('{ index, bytes }', u)
      checkRange('out-of-range', index, 0, MAX_ADDITIONS - 1)
      if (parts[index] || additions[index]?.cs.some((c) => v[c.name] !== undefined))
        fail('malformed', `extension addition ${index} is there twice`, { value: index })
      parts[index] = (w) => rules.putOpaque(w, bytes)
    }
    const { _extensionCount: stated = 0 } = v
    if (!Number.isInteger(stated) || (stated as number) < 0 || (stated as number) > MAX_ADDITIONS)
      wrongType('a count of extension additions', stated)
    return parts
  }

  function writeAdditions(w: Writer, v: Value, parts: ((w: Writer) => void)[]): void {
    // As many bits as the sender of `value` had; as our definitions have where it does not say.
    const count = Math.max(parts.length, (v._extensionCount as number) || additions.length)
    rules.putAdditionCount(w, count)
    for (let k = 0; k < count; k++) put(w, parts[k] ? 1 : 0, 1)
    rules.putPadding?.(w)
    for (const part of parts) part?.(w)
  }

  /**
   * Whether the keys of a value are root components in the standard's order, as decoding makes them. Going through the
   * keys, here and in `writeRoot`, spares looking for absent ones, which is what costs most.
   */
  function isInOrder(v: Value): boolean {
    let missing = mandatory
    let i = 0
    for (const key in v) {
      while (i < n && steps[i]!.name !== key) i++
      if (i === n) return false
      if (steps[i++]!.bit < 0) missing--
    }
    // Without any key it may be something else than an object with components.
    return missing === 0 && i > 0
  }

  /** The root components of any other value, in order, without those that have their DEFAULT value. */
  function inOrder(v: Value): Value {
    const out: Value = {}
    let used = 0
    for (const c of fields) {
      const x = v[c.name]
      if (x !== undefined) used++
      // Canonical encodings leave out what has its DEFAULT value (X.691 §19.5, X.696 §31.9).
      if (!isDefault(c, x)) out[c.name] = x
    }
    if (group) return out
    const keys = Object.keys(v)
    if (keys.length === 0 && !isPlain(v)) wrongType('a plain object', v)
    // A misspelt component must not silently get lost.
    if (keys.length !== used)
      for (const key in v)
        if (v[key] !== undefined && !known.has(key))
          fail('unknown-field', `no component is named ${show(key)}`, { value: v })
    return out
  }

  /** Writes root components that are in order. */
  function writeRoot(w: Writer, ordered: Value, all: Value, extended: boolean): void {
    const presence = w.pos
    putZeros(w, width)
    rules.putPadding?.(w)
    if (extended) mark(w.bytes, presence)
    let i = 0
    try {
      for (const key in ordered) {
        const x = ordered[key]
        while (i < n - 1 && steps[i]!.name !== key) i++
        const { bit, write } = steps[i]!
        if (x !== undefined) {
          if (bit >= 0) mark(w.bytes, presence + bit)
          write(w, x, all)
        } else if (bit < 0) fail('missing', 'is missing')
        i++
      }
    } catch (e) {
      throw within(e, steps[i]!.name, type)
    }
  }

  return {
    read(r, parent) {
      const presence = take(r, width)
      rules.align?.(r)
      const { bytes } = r
      const out = group ? parent! : new Out()
      let i = 0
      try {
        for (; i < n; i++) {
          const step = steps[i]!
          const { bit } = step
          if (bit < 0 || peek(bytes, presence + bit)) {
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
          } else if (step.standard !== undefined) out[step.name] = fresh(step.standard)
        }
      } catch (e) {
        throw within(e, steps[i]!.name, type)
      }
      if (extensible && peek(bytes, presence)) readAdditions(r, out)
      for (const c of addedDefaults) out[c.name] ??= fresh(c.default)
      return out
    },

    write(w, value) {
      if (value === null || typeof value !== 'object') wrongType('an object', value)
      const v = value as Value
      if (!group && !hasDefaults && isInOrder(v)) return writeRoot(w, v, v, false)
      const body = inOrder(v)
      const parts = additionsOf(v)
      writeRoot(w, body, v, parts.length > 0)
      if (parts.length) writeAdditions(w, v, parts)
    },
  }
}

/** A codec for types that may contain themselves. */
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

export function openType(schema: OpenTypeSchema, rules: Rules): Codec {
  const known = new Map<unknown, Codec>()
  return nested((parent) => {
    const id = parent?.[schema.by]
    let codec = known.get(id)
    if (!codec) {
      const type = selectedType(schema, parent)
      codec = content(type && windowed(rules, rules.of(type)), type?.kind !== 'NULL', schema.by, id)
      if (type) known.set(id, codec)
    }
    return codec
  })

  function content(type: Codec | undefined, isUsed: boolean, by: string, id: unknown): Codec {
    return {
      read(r, parent) {
        if (type && isUsed) return type.read(r, parent)
        const bytes = rules.opaque(r)
        // NULL is a reserved id: a later edition may have put content there.
        return type && bytes.length === rules.emptyOctets && !bytes[0] ? null : { _unknownOpenType: bytes }
      },
      write(w, value, parent) {
        const bytes = (value as UnknownOpenType | null | undefined)?._unknownOpenType
        if (bytes instanceof Uint8Array) rules.putOpaque(w, bytes)
        else if (type) type.write(w, value, parent)
        else fail('choice', `no type is known for ${by} ${show(id)}; give { _unknownOpenType }`, { value })
      },
    }
  }
}

/** Reads or writes which alternative it is, counted over the root and then the additions. */
export interface Index {
  read(r: Reader): number
  write(w: Writer, index: number): void
}

/** A CHOICE; `unknown` is the index from which alternatives that the schema lacks are numbered. */
export function choice(schema: ChoiceSchema, rules: Rules, index: Index, unknown: number): Codec {
  const type = schema.name
  const count = Object.keys(schema.root).length
  const alternatives = Object.entries({ ...schema.root, ...schema.additions }).map(([name, of], k) => {
    const codec = rules.of(of, name)
    return { name, Out: record(), ...(k < count ? codec : windowed(rules, codec)) }
  })
  const numbers = new Map(alternatives.map(({ name }, k) => [name, k]))
  return {
    read(r) {
      const k = index.read(r)
      const alternative = alternatives[k]
      if (!alternative) return { _unknown: k - unknown, bytes: rules.opaque(r) }
      const { name, Out, read } = alternative
      const out = new Out()
      out[name] = inside(name, type, read, r)
      return out
    },
    write(w, x) {
      const name = chosen(x)
      const k = numbers.get(name)
      if (k !== undefined) {
        index.write(w, k)
        inside(name, type, alternatives[k]!.write, w, (x as Value)[name])
        return
      }
      const n = unknownNumber(x)! + unknown
      const { bytes } = x as { bytes?: Uint8Array }
      // What is in the root is not sent as an open type: its octets alone would be read as something else.
      if (!schema.additions || name !== '_unknown' || !(n >= count) || !(bytes instanceof Uint8Array))
        fail('choice', `${show(name)} is not an alternative`, { value: x })
      index.write(w, n)
      rules.putOpaque(w, bytes)
    },
  }
}

/** Reads `n` elements of a SEQUENCE OF; open types among them look into the SEQUENCE around it. */
export function readElements(
  r: Reader,
  read: Decode,
  n: number,
  out: unknown[],
  type: string | undefined,
  parent: Value | undefined,
): void {
  try {
    for (; n > 0; n--) {
      const at = r.pos
      out.push(read(r, parent))
      if (r.pos === at) countEmpty(r, 1)
    }
  } catch (e) {
    throw within(e, out.length, type)
  }
}

/** Writes the elements of a SEQUENCE OF from `from` up to `to`. */
export function writeElements(
  w: Writer,
  write: Encode,
  x: unknown[],
  from: number,
  to: number,
  type: string | undefined,
  parent: Value | undefined,
): void {
  let i = from
  try {
    for (; i < to; i++) write(w, x[i], parent)
  } catch (e) {
    throw within(e, i, type)
  }
}
