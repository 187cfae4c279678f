import { type CodecErrorCode, jer, type Schema } from '../asn1'
import { type Bits, type Draft, draft, frameAround, octetsOf, uint } from './edit'
import type { Json } from './format'
import type { Flag } from './notes'

/** One test before it is written: a message frame, or octets that pretend to be one. */
export type Case = { comment: string; flags: Flag[] } & (
  | {
      result: 'valid'
      value: Json
      /** The encoding put together by hand; the writer compares it with the encoder's. */
      bytes?: Uint8Array
    }
  | { result: 'acceptable'; bytes: Uint8Array; value: Json }
  | { result: 'invalid'; bytes: Uint8Array; error: CodecErrorCode }
  | { result: 'refused'; value: Json; error: CodecErrorCode }
)

/** Cases that belong together; those of a group are about one message. */
export interface CaseGroup {
  comment: string
  messageType: string
  cases: Case[]
}

/** The content of one file. */
export interface Family {
  /** Name of the file, without `.json`. */
  file: string
  header: string[]
  groups: CaseGroup[]
}

/** A message: its id, its type, and how cases about it are made from its content (without the frame, in JER). */
export interface Message<T> {
  id: number
  name: string
  schema: Schema<T>
  /** A value in memory as JER. */
  json(value: T): Json
  draft(content: Json): Draft
  frame(content: Json): Json
  valid(comment: string, flags: Flag[], content: Json, bits?: Bits): Case
  acceptable(comment: string, flags: Flag[], bits: Bits, content: Json): Case
  invalid(comment: string, flags: Flag[], bits: Bits, error: CodecErrorCode): Case
  refused(comment: string, flags: Flag[], content: Json, error: CodecErrorCode): Case
}

/** Numbers of the messages are far below 2^53, so their JSON is plain. */
export const toPlain = (schema: Schema, value: unknown): Json =>
  JSON.parse(JSON.stringify(jer.toJson(schema, value))) as Json

export function message<T>(id: number, schema: Schema<T>): Message<T> {
  const frame = (content: Json): Json => ({ messageId: id, value: content })
  return {
    id,
    name: schema.name!,
    schema,
    json: (value) => toPlain(schema, value),
    draft: (content) => draft(schema, content),
    frame,
    valid: (comment, flags, content, bits) => ({
      comment,
      flags,
      result: 'valid',
      value: frame(content),
      ...(bits !== undefined && { bytes: frameAround(id, bits) }),
    }),
    acceptable: (comment, flags, bits, content) => ({
      comment,
      flags,
      result: 'acceptable',
      bytes: frameAround(id, bits),
      value: frame(content),
    }),
    invalid: (comment, flags, bits, error) => ({
      comment,
      flags,
      result: 'invalid',
      bytes: frameAround(id, bits),
      error,
    }),
    refused: (comment, flags, content, error) => ({
      comment,
      flags,
      result: 'refused',
      value: frame(content),
      error,
    }),
  }
}

/** A path such as `partII[0].partII-Value` in steps. */
const stepsOf = (path: string): (string | number)[] =>
  path === ''
    ? []
    : path.split(/\.|(?=\[)/).map((step) => (step.startsWith('[') ? Number.parseInt(step.slice(1), 10) : step))

function put(value: Json, steps: (string | number)[], by: Json | undefined): Json {
  const [step, ...rest] = steps
  if (step === undefined) return by as Json
  if (typeof step === 'number') {
    if (!Array.isArray(value)) throw new Error(`no list at [${step}]`)
    const out = [...value]
    out[step] = put(value[step] ?? null, rest, by)
    return out
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Error(`no object at ${step}`)
  const out = { ...value }
  if (rest.length === 0 && by === undefined) delete out[step]
  else out[step] = put(value[step] ?? {}, rest, by)
  return out
}

/** A copy of a JSON value with the part at a path set, or removed if `by` is absent. */
export const set = (value: Json, path: string, by?: Json): Json => put(value, stepsOf(path), by)

/** The part of a JSON value at a path. */
export function get(value: Json, path: string): Json {
  let v: Json | undefined = value
  for (const step of stepsOf(path)) v = (v as { [key: string]: Json } | undefined)?.[step]
  if (v === undefined) throw new Error(`nothing at ${path}`)
  return v
}

/** Length of an extension bitmap or index among additions, in the short form (X.691 §11.6, §11.9.3.4). */
export const small = (n: number): Bits => uint(n, 7)

/**
 * A sequence with extension additions behind it: the extension bit of the one at `path` is set, and bitmap and additions
 * follow its root. It must have none so far.
 */
export function extend(d: Draft, path: string, bitmap: Bits, additions: Bits, count = small(bitmap.length - 1)): Bits {
  const { start, end } = d.at(path)
  return `${d.bits.slice(0, start)}1${d.bits.slice(start + 1, end)}${count}${bitmap}${additions}${d.bits.slice(end)}`
}

/** Octets as bits that fill them. */
export const padded = (bits: Bits): Bits => bits + '0'.repeat((8 - (bits.length % 8)) % 8)

/**
 * What may be wrong with any message, however it is made: cut off, added to, filled up with ones, of wrong length.
 * @param content the message that is damaged; it must need padding
 * @param cuts components within which the content is cut, while the length of the frame fits
 */
export function faults<T>(m: Message<T>, content: Json, cuts: string[]): Case[] {
  const d = m.draft(content)
  const whole = frameAround(m.id, d.bits)
  const header = whole.length - octetsOf(d.bits).length
  const padding = whole.length * 8 - header * 8 - d.bits.length
  if (padding === 0) throw new Error(`${m.name}: nothing to pad`)
  const raw = (comment: string, flags: Flag[], error: CodecErrorCode, bytes: ArrayLike<number>): Case => ({
    comment,
    flags,
    result: 'invalid',
    bytes: Uint8Array.from(bytes),
    error,
  })
  const first = (n: number, where: string) =>
    raw(`the first ${n} of ${whole.length} octets: ${where}`, ['Truncated'], 'truncated', whole.slice(0, n))
  const withLength = (by: number) => whole.map((x, i) => (i === header - 1 ? x + by : x))
  const middle = header + ((whole.length - header) >> 1)
  const out: Case[] = [
    first(header, 'cut behind the length'),
    first(middle, 'cut in the middle of the content'),
    first(whole.length - 1, 'the last is missing'),
    ...cuts.map((path) =>
      m.invalid(
        `content cut within ${path}, with a length that fits`,
        ['Truncated'],
        // Whole octets, so that no padding stands in for the missing bits.
        d.bits.slice(0, (d.at(path).end - 1) & ~7),
        'truncated',
      ),
    ),
    raw('an octet follows the frame', ['TrailingData'], 'trailing-data', [...whole, 0]),
    m.invalid('an octet follows the content', ['TrailingData'], `${padded(d.bits)}00000000`, 'trailing-data'),
    raw('the length is larger by one than what follows', ['WrongLength'], 'truncated', withLength(1)),
    raw('the length is smaller by one than the content', ['WrongLength'], 'truncated', withLength(-1)),
    m.invalid(
      'the last bit of the padding is set',
      ['NonZeroPadding'],
      `${padded(d.bits).slice(0, -1)}1`,
      'trailing-data',
    ),
  ]
  if (padding > 1)
    out.push(m.invalid('the first bit of the padding is set', ['NonZeroPadding'], `${d.bits}1`, 'trailing-data'))
  return out
}

/** The content with a length of two octets where one would do. */
export function longLength<T>(m: Message<T>, content: Json): Case {
  const [a, b, ...rest] = frameAround(m.id, m.draft(content).bits)
  if (rest[0]! > 127) throw new Error(`${m.name}: the length needs two octets`)
  return {
    comment: 'the length of the content takes two octets where one would do',
    flags: ['NonMinimalLength'],
    result: 'acceptable',
    bytes: Uint8Array.of(a!, b!, 0x80, ...rest),
    value: m.frame(content),
  }
}
