import { fail } from './errors'
import type { Size } from './schema'

/** Checks a count against a size constraint. */
export function checkSize(n: number, size: Size | undefined, what: string): void {
  if (!size || size[2]) return
  const [min, max] = size
  if (n < min) fail('size', `${n} ${what} are below ${min}`, { value: n, min, max })
  if (max !== undefined && n > max) fail('size', `${n} ${what} are above ${max}`, { value: n, min, max })
}
