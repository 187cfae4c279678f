import type { Reader } from '../asn1/bits'
import { fail, inField } from '../asn1/errors'
import { integer, rest } from './header-fields'
import type { Parsed } from './parsed'

/** Divides what follows a header by the number of octets that one of its fields announces. */
export function announced(r: Reader, name: string, count: number): Omit<Parsed<unknown>, 'header'> {
  const behind = rest(r)
  if (count > behind.length)
    inField(name, () =>
      fail('truncated', `${count} octets are announced, ${behind.length} are left`, { bit: r.pos, value: count }),
    )
  const payload = behind.subarray(0, count)
  return count === behind.length ? { payload } : { payload, trailing: behind.subarray(count) }
}

/** A length to be written: computed where it is left out, and right where it is given. */
export function lengthField(name: string, given: unknown, actual: number, width: number): number {
  return inField(name, () => {
    const max = 2 ** width - 1
    if (actual > max) fail('size', `${actual} octets are above ${max}`, { value: actual, max })
    if (given !== undefined && integer(given, 0, max) !== actual)
      fail('size', `${given} octets are announced, there are ${actual}`, { value: given, min: actual, max: actual })
    return actual
  })
}
