import { copyBits } from './bits'
import type { Component } from './components'
import type { BitStringSchema, Defaults } from './schema'

/** Whether a value equals a DEFAULT. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b) || (typeof a === 'bigint' && Number(a) === b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((k) => same((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]))
  )
}

/** Whether a component has its DEFAULT value. */
export function isDefault(c: Component, x: unknown): boolean {
  const schema = c.schema as BitStringSchema<unknown>
  if (x === undefined) return false
  if (!schema.bits) return same(x, c.default)
  // X.680 §22.7: zeros at the end of named bits are not part of the value; bits that are not mentioned are zero.
  const { to } = schema.content(schema as never, true)
  const significant = (v: unknown) => {
    const { bytes, count } = to(v)
    const own = copyBits(bytes, 0, count)
    let n = own.length
    while (n > 0 && own[n - 1] === 0) n--
    return own.subarray(0, n).join()
  }
  const usual = significant(c.default)
  try {
    return significant(x) === usual
  } catch {
    // The encoder of the component refuses what is no bit string, and tells where.
    return false
  }
}

/** A DEFAULT as a value of its own, so that who changes what was decoded does not change the schema. */
export function fresh<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) return value.slice() as T
  if (Array.isArray(value)) return value.map(fresh) as T
  return Object.fromEntries(Object.entries(value).map(([key, x]) => [key, fresh(x)])) as T
}

/** What components with a DEFAULT bring along. */
export const defaults: Defaults = { fresh, isDefault }
