import { type CodecErrorCode, fail } from './errors'
import type { Size } from './schema'

type Bound = number | bigint | undefined

/** Refuses a number that is not within bounds, either of which may be missing; `what` says what it counts. */
export function checkRange(
  code: CodecErrorCode,
  v: number | bigint,
  min: Bound,
  max: Bound,
  what = 'is',
  bit?: number,
) {
  // Comparisons with a bound that is missing do not hold.
  const side = v < min! ? `below ${min}` : v > max! ? `above ${max}` : ''
  if (side) fail(code, `${v} ${what} ${side}`, { bit, value: v, min, max })
}

/** Checks a count against a size constraint. */
export function checkSize(n: number, size: Size | undefined, what: string): void {
  if (size && !size[2]) checkRange('size', n, size[0], size[1], `${what} are`)
}
