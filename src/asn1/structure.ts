import { bits, countEmpty, finishWindow, patch, put, type Reader, reader, type Writer } from './bits'
import {
  additionComponents,
  type Component,
  chosen,
  components,
  fresh,
  isDefault,
  record,
  selectedType,
  type Value,
} from './components'
import { CodecError, fail, isPlain, show, within, wrongType } from './errors'
import type {
  ChoiceSchema,
  LazySchema,
  OpenTypeSchema,
  Schema,
  SequenceSchema,
  UnknownExtension,
  UnknownOpenType,
} from './schema'

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

export interface DecodeRules {
  /** How values of a schema are read as a word, if they are. */
  word?(schema: Schema): Word | undefined
  /** The decoder of a schema, built at first use; `name` is the component's, if it is one. */
  of(schema: Schema, name?: string): Decode
  /** Length of an open type in octets; sets `r.more` where a further fragment follows. */
  length(r: Reader): number
  /** Octets of an open type that is not understood. */
  opaque(r: Reader): Uint8Array
  /** How many bits the presence bitmap of the extension additions has; the reader is then at its first bit. */
  additionCount(r: Reader): number
  /** Skips padding to an octet, where the rules have such. */
  align?(r: Reader): void
  /** Octets of an open type that holds a value without bits. */
  readonly emptyOctets: number
}

export interface EncodeRules {
  of(schema: Schema): Encode
  /** An open type that holds a value. */
  window(w: Writer, write: Encode, value: unknown, parent?: Value): void
  /** An open type that holds octets. */
  opaque(w: Writer, bytes: Uint8Array): void
  additionCount(w: Writer, count: number): void
  align?(w: Writer): void
  /** Pads a complete encoding. */
  complete(w: Writer): void
}

/** Reads a value that fills a window of `length` octets; what it leaves over must be padding. */
function readWindow(rules: DecodeRules, r: Reader, read: Decode, parent?: Value): unknown {
  const at = r.pos
  const length = rules.length(r)
  if (r.more) {
    r.pos = at
    return readFragments(rules, r, read, parent)
  }
  const outer = r.end
  const start = r.pos
  const end = start + length * 8
  if (end > outer) fail('truncated', `${length} octets are needed, ${(outer - start) >> 3} are left`, { bit: start })
  r.end = end
  const value = read(r, parent)
  if (r.pos !== end) finishWindow(r, start, rules.emptyOctets)
  r.end = outer
  return value
}

/** Fragments do not touch: they are put together and the value is read from there. */
function readFragments(rules: DecodeRules, r: Reader, read: Decode, parent?: Value): unknown {
  // Bits of what was put together are not bits of the input: tell where the fragments start.
  const at = r.pos
  const { limits, depth, onTrailing } = r
  const joined = rules.opaque(r)
  const inner = reader(joined, { limits, ...(onTrailing && { onTrailing: (t) => onTrailing({ ...t, bit: at }) }) })
  inner.depth = depth
  inner.empty = r.empty
  try {
    const value = read(inner, parent)
    finishWindow(inner, 0, rules.emptyOctets)
    r.empty = inner.empty
    return value
  } catch (e) {
    if (e instanceof CodecError) e.bit = at
    throw e
  }
}

/** Presence bits in words of up to 32: their widths, and each component's word and mask; the extension bit is first. */
function presence(root: Component[], extensible: boolean) {
  let k = extensible ? 1 : 0
  const total = k + root.filter((c) => c.optional).length
  const words: number[] = []
  for (let n = total; n > 0; n -= 32) words.push(Math.min(32, n))
  const masks: number[] = []
  const word: number[] = []
  for (const c of root) {
    word.push(k >> 5)
    masks.push(c.optional ? 1 << (words[k >> 5]! - 1 - (k & 31)) : 0)
    if (c.optional) k++
  }
  return { words, masks, word, extension: extensible ? 1 << (words[0]! - 1) : 0 }
}

/** As many additions as a bitmap can tell of: its length is never sent in fragments (X.691 §11.9.3.4, §19.8). */
export const MAX_ADDITIONS = 16383

/** Length of the bitmap of additions: all that we know, and as far as the unknown ones reach. */
const bitmapLength = (known: number, unknown: readonly UnknownExtension[]) =>
  unknown.reduce((n, u) => Math.max(n, u.index + 1), known)

/** What a group of additions is for the rules: a SEQUENCE that is not extensible; errors name the type that has it. */
const groupOf = ({ additions: _, ...schema }: SequenceSchema): SequenceSchema => ({ ...schema, root: {} })

/** A SEQUENCE; the components of a `group` of additions are read into the SEQUENCE that has the group. */
export function sequenceDecoder(rules: DecodeRules, schema: SequenceSchema, group?: Component[]): Decode {
  const fields = group ?? components(schema.root)
  const n = fields.length
  const Out = record()
  const { words, masks, word, extension } = presence(fields, !!schema.additions)
  const width = words[0] ?? 0
  // All that the loop below needs of a component in one place: the loop is what decoding spends its time in.
  const steps = fields.map((c, k) => {
    const leaf = rules.word?.(c.schema)
    return {
      name: c.name,
      mask: masks[k]!,
      word: word[k]!,
      width: leaf?.width ?? 0,
      span: leaf?.span ?? 0,
      min: leaf?.min ?? 0,
      table: leaf?.table,
      read: rules.of(c.schema, c.name),
      standard: c.default,
    }
  })
  const additional = additionComponents(schema)
  const defaultAdditions = additional.flatMap((a) => a.components).filter((c) => c.default !== undefined)
  const additions = additional.map(({ components: cs, group: isGroup }) => ({
    name: isGroup ? undefined : cs[0]!.name,
    read: isGroup ? sequenceDecoder(rules, groupOf(schema), cs) : rules.of(cs[0]!.schema, cs[0]!.name),
  }))

  function readAdditions(r: Reader, out: Value): void {
    const count = rules.additionCount(r)
    const present: number[] = []
    for (let k = 0; k < count; k++) if (bits(r, 1)) present.push(k)
    rules.align?.(r)
    const unknown: UnknownExtension[] = []
    for (const k of present) {
      const addition = additions[k]
      if (!addition) unknown.push({ index: k, bytes: rules.opaque(r) })
      else if (addition.name === undefined) readWindow(rules, r, addition.read, out)
      else
        try {
          out[addition.name] = readWindow(rules, r, addition.read, out)
        } catch (e) {
          throw within(e, addition.name, schema.name)
        }
    }
    if (unknown.length) out._extensions = unknown
    // The sender's edition may know more or fewer additions than ours: the length of its bitmap must come back too.
    if (present.length && count !== bitmapLength(additions.length, unknown)) out._extensionCount = count
  }

  return (r, parent) => {
    let pre = 0
    let all: number[] | undefined
    if (width !== 0) {
      pre = bits(r, width)
      if (words.length > 1) all = words.map((bitCount, k) => (k === 0 ? pre : bits(r, bitCount)))
      rules.align?.(r)
    }
    const out = group ? parent! : new Out()
    let i = 0
    try {
      for (; i < n; i++) {
        const step = steps[i]!
        const { mask } = step
        if (mask === 0 || ((all === undefined ? pre : all[step.word]!) & mask) !== 0) {
          const leaf = step.width
          if (leaf !== 0) {
            const v = bits(r, leaf)
            if (v <= step.span) {
              const { table } = step
              out[step.name] = table === undefined ? v + step.min : table[v]
              continue
            }
            r.pos -= leaf
          }
          const { read } = step
          out[step.name] = read(r, out)
        } else if (step.standard !== undefined) out[step.name] = fresh(step.standard)
      }
    } catch (e) {
      throw within(e, steps[i]!.name, schema.name)
    }
    if ((pre & extension) !== 0) readAdditions(r, out)
    if (defaultAdditions.length !== 0)
      for (const c of defaultAdditions) if (out[c.name] === undefined) out[c.name] = fresh(c.default)
    return out
  }
}

/** Refuses keys that are no component, so that a misspelt one does not silently get lost. */
function refuseUnknown(value: Value, known: ReadonlySet<string>): void {
  for (const key in value)
    if (value[key] !== undefined && !known.has(key))
      fail('unknown-field', `no component is named ${show(key)}`, { value })
}

export function sequenceEncoder(rules: EncodeRules, schema: SequenceSchema, group?: Component[]): Encode {
  const fields = group ?? components(schema.root)
  const n = fields.length
  const names = fields.map((c) => c.name)
  const encoders = fields.map((c) => rules.of(c.schema))
  const defaults = fields.map((c) => c.default)
  const { words, masks, word, extension } = presence(fields, !!schema.additions)
  const additions = additionComponents(schema).map(({ components: cs, group: isGroup }) => ({
    names: cs.map((c) => c.name),
    /** An addition that holds nothing but DEFAULT values is left out, a group as a whole (X.691 §19.5, §19.9). */
    isIn: (v: Value) =>
      cs.some((c) => v[c.name] !== undefined && (c.default === undefined || !isDefault(c, v[c.name]))),
    write: isGroup ? sequenceEncoder(rules, groupOf(schema), cs) : rules.of(cs[0]!.schema),
    isGroup,
  }))
  const known = new Set(names)
  for (const a of additions) for (const name of a.names) known.add(name)
  if (schema.additions) known.add('_extensions').add('_extensionCount')
  const mandatory = fields.filter((c) => !c.optional).length
  const plain = !group && words.length < 2 && defaults.every((d) => d === undefined)
  const width = words[0] ?? 0
  // Arrays have a length too: it is no key, but would count as a component.
  const hasLength = names.includes('length')

  /**
   * Writes a value whose keys are root components in the standard's order, as decoding makes them: going through the
   * keys spares looking for absent ones, which is what costs most. False, with nothing written, for any other value.
   */
  function writeInOrder(w: Writer, v: Value): boolean {
    let pre = 0
    let missing = mandatory
    let i = 0
    for (const key in v) {
      if (v[key] === undefined) continue
      while (i < n && names[i] !== key) i++
      if (i === n) return false
      const mask = masks[i++]!
      if (mask === 0) missing--
      else pre |= mask
    }
    // Without any key it may be something else than an object with components.
    if (missing !== 0 || i === 0) return false
    if (width !== 0) {
      put(w, pre >>> 0, width)
      rules.align?.(w)
    }
    i = 0
    try {
      for (const key in v) {
        const x = v[key]
        if (x === undefined) continue
        while (i < n - 1 && names[i] !== key) i++
        const write = encoders[i]!
        write(w, x, v)
        i++
      }
    } catch (e) {
      throw within(e, names[i]!, schema.name)
    }
    return true
  }

  function checkUnknownExtensions(v: Value): UnknownExtension[] {
    const unknown = (v._extensions === undefined ? [] : v._extensions) as UnknownExtension[]
    if (!Array.isArray(unknown)) wrongType('an array of { index, bytes }', unknown)
    for (const u of unknown)
      if (!Number.isInteger(u?.index) || u.index < 0 || !(u.bytes instanceof Uint8Array))
        wrongType('{ index, bytes }', u)
    const sorted = [...unknown].sort((a, b) => a.index - b.index)
    sorted.forEach(({ index }, k) => {
      if (index >= MAX_ADDITIONS)
        fail('out-of-range', `extension addition ${index} is above ${MAX_ADDITIONS - 1}`, {
          value: index,
          max: MAX_ADDITIONS - 1,
        })
      if (index === sorted[k - 1]?.index || additions[index]?.names.some((name) => v[name] !== undefined))
        fail('malformed', `extension addition ${index} is there twice`, { value: index })
    })
    return sorted
  }

  /** Writes the additions; false if there are none. */
  function writeAdditions(w: Writer, v: Value): boolean {
    const unknown = checkUnknownExtensions(v)
    const ours = additions.filter((a) => a.isIn(v))
    const stated = (v._extensionCount === undefined ? 0 : v._extensionCount) as number
    if (!Number.isInteger(stated) || stated < 0 || stated > MAX_ADDITIONS)
      wrongType('a count of extension additions', stated)
    if (ours.length + unknown.length === 0) return false
    // As many bits as the sender of `value` had; as our definitions have where it does not say.
    const reach = bitmapLength(ours.length ? additions.indexOf(ours[ours.length - 1]!) + 1 : 0, unknown)
    const count = Math.max(reach, stated || additions.length)
    rules.additionCount(w, count)
    let u = 0
    const present: (UnknownExtension | (typeof additions)[number])[] = []
    for (let k = 0; k < count; k++) {
      const addition = unknown[u]?.index === k ? unknown[u++] : ours.find((a) => a === additions[k])
      put(w, addition ? 1 : 0, 1)
      if (addition) present.push(addition)
    }
    rules.align?.(w)
    for (const a of present)
      if ('bytes' in a) rules.opaque(w, a.bytes)
      else if (a.isGroup) rules.window(w, a.write, v)
      else
        try {
          rules.window(w, a.write, v[a.names[0]!], v)
        } catch (e) {
          throw within(e, a.names[0]!, schema.name)
        }
    return true
  }

  return (w, value) => {
    if (value === null || typeof value !== 'object') wrongType('an object', value)
    const v = value as Value
    if (plain && writeInOrder(w, v)) return
    const at = w.pos
    let pre = 0
    let all: number[] | undefined
    if (words.length !== 0) {
      if (words.length > 1) all = words.map(() => 0)
      for (const bitCount of words) put(w, 0, bitCount)
      rules.align?.(w)
    }
    let used = 0
    let i = 0
    try {
      for (; i < n; i++) {
        const x = v[names[i]!]
        const mask = masks[i]!
        if (x === undefined) {
          if (mask === 0) fail('missing', 'is missing')
          continue
        }
        used++
        if (mask !== 0) {
          // Canonical encodings leave out a component that has its DEFAULT value (X.691 §19.5, X.696 §31.9).
          if (defaults[i] !== undefined && isDefault(fields[i]!, x)) continue
          if (all) all[word[i]!]! |= mask
          else pre |= mask
        }
        const write = encoders[i]!
        write(w, x, v)
      }
    } catch (e) {
      throw within(e, names[i]!, schema.name)
    }
    if (!group) {
      let keys = 0
      for (const _ in v) keys++
      if ((keys === 0 || hasLength) && !isPlain(v)) wrongType('a plain object', v)
      if (keys !== used) {
        refuseUnknown(v, known)
        if (extension !== 0 && writeAdditions(w, v))
          if (all) all[0]! |= extension
          else pre |= extension
      }
    }
    if (all) {
      let to = at
      words.forEach((bitCount, k) => {
        patch(w, to, all[k]!, bitCount)
        to += bitCount
      })
    } else if (pre !== 0) patch(w, at, pre, words[0]!)
  }
}

export function openTypeDecoder(rules: DecodeRules, schema: OpenTypeSchema): Decode {
  const known = new Map<unknown, Decode>()
  return (r, parent) => {
    const id = parent?.[schema.by]
    let read = known.get(id)
    if (read === undefined) {
      const type = selectedType(schema, parent)
      if (type === undefined || type.kind === 'NULL') {
        const bytes = rules.opaque(r)
        // NULL is a reserved id: a later edition may have put content there.
        return type && bytes.length === rules.emptyOctets && !bytes[0] ? null : { _unknownOpenType: bytes }
      }
      known.set(id, (read = rules.of(type)))
    }
    // A set may lead back to the type that is being read.
    enter(r)
    const value = readWindow(rules, r, read, parent)
    r.depth--
    return value
  }
}

export function openTypeEncoder(rules: EncodeRules, schema: OpenTypeSchema): Encode {
  return (w, value, parent) => {
    const bytes = (value as UnknownOpenType | null)?._unknownOpenType
    if (bytes instanceof Uint8Array) rules.opaque(w, bytes)
    else {
      const type = selectedType(schema, parent)
      if (!type)
        fail('choice', `no type is known for ${schema.by} ${show(parent?.[schema.by])}; give { _unknownOpenType }`, {
          value,
        })
      enterWriting(w)
      rules.window(w, rules.of(type), value, parent)
      w.depth--
    }
  }
}

/**
 * A CHOICE. `index` reads which alternative it is, counted over the root and then the additions; `unknown` is the
 * index from which alternatives that the schema lacks are numbered.
 */
export function choiceDecoder(
  rules: DecodeRules,
  schema: ChoiceSchema,
  index: (r: Reader) => number,
  unknown: number,
): Decode {
  const alternatives = Object.entries({ ...schema.root, ...schema.additions })
  const readers = alternatives.map(([name, type]) => rules.of(type, name))
  const makers = alternatives.map(record)
  const count = Object.keys(schema.root).length
  return (r) => {
    const k = index(r)
    const Maker = makers[k]
    if (Maker === undefined) return { _unknown: k - unknown, bytes: rules.opaque(r) }
    const out = new Maker()
    const name = alternatives[k]![0]
    const read = readers[k]!
    try {
      out[name] = k < count ? read(r) : readWindow(rules, r, read)
      return out
    } catch (e) {
      throw within(e, name, schema.name)
    }
  }
}

export function choiceEncoder(
  rules: EncodeRules,
  schema: ChoiceSchema,
  putIndex: (w: Writer, index: number) => void,
  unknown: number,
): Encode {
  const alternatives = Object.entries({ ...schema.root, ...schema.additions })
  const index = new Map(alternatives.map(([name], k) => [name, k]))
  const writers = alternatives.map(([, type]) => rules.of(type))
  const count = Object.keys(schema.root).length
  return (w, x) => {
    const name = chosen(x)
    const k = index.get(name)
    if (k === undefined) {
      const { _unknown: n, bytes } = x as { _unknown?: number; bytes?: Uint8Array }
      // What is in the root is not sent as an open type: its octets alone would be read as something else.
      const valid = Number.isSafeInteger(n) && n! >= 0 && n! + unknown >= count
      if (!schema.additions || name !== '_unknown' || !valid || !(bytes instanceof Uint8Array))
        fail('choice', `${show(name)} is not an alternative`, { value: x })
      putIndex(w, n! + unknown)
      rules.opaque(w, bytes)
      return
    }
    try {
      const value = (x as Value)[name]
      const write = writers[k]!
      putIndex(w, k)
      if (k < count) write(w, value)
      else rules.window(w, write, value)
    } catch (e) {
      throw within(e, name, schema.name)
    }
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

/** Counts how deep types nest that may contain themselves. */
function enter(r: Reader): void {
  const max = r.limits.maxDepth
  if (++r.depth > max) fail('limit', `nesting is deeper than the limit of ${max}`, { bit: r.pos, max })
}

// An object that contains itself must end in an error, not in a stack overflow.
const MAX_ENCODE_DEPTH = 256

function enterWriting(w: Writer): void {
  if (++w.depth > MAX_ENCODE_DEPTH)
    fail('limit', `nesting is deeper than ${MAX_ENCODE_DEPTH}`, { max: MAX_ENCODE_DEPTH })
}

/** A reference to a type that may contain itself. */
export function lazyDecoder(rules: DecodeRules, schema: LazySchema): Decode {
  let read: Decode | undefined
  return (r, parent) => {
    enter(r)
    const value = (read ??= rules.of(schema.of()))(r, parent)
    r.depth--
    return value
  }
}

export function lazyEncoder(rules: EncodeRules, schema: LazySchema): Encode {
  let write: Encode | undefined
  return (w, value, parent) => {
    enterWriting(w)
    ;(write ??= rules.of(schema.of()))(w, value, parent)
    w.depth--
  }
}
