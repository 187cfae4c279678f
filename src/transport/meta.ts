import { TransportError } from './errors'
import type { DatagramMeta, MetaValue } from './types'

/** Levels of arrays and maps inside one metadata field. */
export const MAX_META_DEPTH = 8
/** Room for all metadata of a datagram in its CBOR form, bytes. */
export const MAX_META_BYTES = 4096

/** Ranges of the numeric fields that this library knows; also what a receiver checks. */
const NUMERIC_LIMITS: Readonly<Record<string, number>> = {
  channel: Number.MAX_SAFE_INTEGER,
  psid: 270_549_119,
  btpPort: 65_535,
}
const TEXT_FIELDS: ReadonlySet<string> = new Set(['source', 'destination', 'topic'])

/** Says what is wrong with a field that this library knows; `undefined` if nothing. */
export function knownFieldFault(key: string, value: unknown): string | undefined {
  if (TEXT_FIELDS.has(key)) return typeof value === 'string' ? undefined : 'is not text'
  const limit = NUMERIC_LIMITS[key]
  if (limit === undefined || !Object.hasOwn(NUMERIC_LIMITS, key)) return undefined
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= limit
    ? undefined
    : `is not an integer in 0…${limit}`
}

/** Fields that the receiving side sets: what a sender writes there does not travel. */
export const SET_ON_RECEIPT: ReadonlySet<string> = new Set(['source', 'receivedAt'])

/**
 * Checks metadata that is to be sent, and copies it without the fields in `skip`, so that later changes by the caller
 * do not travel.
 */
export function outgoingMeta(meta: DatagramMeta | undefined, skip: ReadonlySet<string>): DatagramMeta {
  const copy: Record<string, MetaValue> = {}
  if (meta === undefined) return copy
  if (typeof meta !== 'object' || meta === null) throw new TransportError('invalid-meta', 'metadata is not an object')
  const budget = { left: MAX_META_BYTES }
  for (const key of Object.keys(meta)) {
    const value = meta[key]
    if (value === undefined || skip.has(key)) continue
    if (key === 'bytes' || key === '__proto__')
      throw new TransportError('invalid-meta', `metadata key "${key}" is reserved`)
    const fault = knownFieldFault(key, value)
    if (fault !== undefined) throw new TransportError('invalid-meta', `metadata ${key} ${fault}`)
    spendText(budget, key, key)
    copy[key] = copyValue(value, key, 0, budget)
  }
  return copy
}

/** Copies metadata that was checked before, so that two receivers share nothing. */
export function ownMeta(meta: DatagramMeta): DatagramMeta {
  return own(meta as MetaValue) as DatagramMeta
}

function own(value: MetaValue): MetaValue {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return value.slice()
  if (Array.isArray(value)) return value.map(own)
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, own(item)]))
}

function copyValue(value: unknown, path: string, depth: number, budget: { left: number }): MetaValue {
  if (depth > MAX_META_DEPTH) throw invalid(path, `is nested deeper than ${MAX_META_DEPTH}`)
  switch (typeof value) {
    case 'string':
      spendText(budget, value, path)
      return value
    case 'number':
    case 'boolean':
      spend(budget, 9, path)
      return value
    case 'bigint':
      spend(budget, 9, path)
      // Not −2^64, which CBOR could write as an integer too, but writers write as a big number.
      if (BigInt.asUintN(64, value < 0n ? -value : value) !== (value < 0n ? -value : value)) {
        throw invalid(path, 'is beyond 64 bits')
      }
      return value
    case 'object':
      break
    default:
      throw invalid(path, `is a ${typeof value}, which cannot be carried`)
  }
  spend(budget, 9, path)
  if (value === null) return null
  if (value instanceof Uint8Array) {
    spend(budget, value.length, path)
    return Uint8Array.from(value)
  }
  if (Array.isArray(value)) return value.map((item, i) => copyValue(item, `${path}[${i}]`, depth + 1, budget))
  const prototype: unknown = Object.getPrototypeOf(value)
  if (prototype !== Object.prototype && prototype !== null) throw invalid(path, 'is not plain data')
  const copy: Record<string, MetaValue> = {}
  for (const [key, item] of Object.entries(value as object)) {
    if (key === '__proto__') throw invalid(path, 'has the reserved key "__proto__"')
    if (item === undefined) continue
    spendText(budget, key, path)
    copy[key] = copyValue(item, `${path}.${key}`, depth + 1, budget)
  }
  return copy
}

// An upper bound of the CBOR size, cheap to know before the framing is: 3 bytes of UTF-8 per UTF-16 unit at most.
function spendText(budget: { left: number }, text: string, path: string): void {
  // Spent first, so that a huge text is refused before it is searched.
  spend(budget, 9 + 3 * text.length, path)
  if (/\p{Surrogate}/u.test(text)) throw invalid(path, 'has half a surrogate pair')
}

function spend(budget: { left: number }, size: number, path: string): void {
  budget.left -= size
  if (budget.left < 0) throw invalid(path, `does not fit: all metadata may take ${MAX_META_BYTES} bytes`)
}

const invalid = (path: string, what: string): TransportError =>
  new TransportError('invalid-meta', `metadata ${path} ${what}`)
