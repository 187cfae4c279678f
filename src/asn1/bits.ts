import { fail, wrongType } from './errors'
import { type DecodeOptions, defaultLimits, type Limits } from './limits'
import { checkRange } from './size'

/** A window of octets that is read bit by bit, most significant bit first. */
export interface Reader {
  bytes: Uint8Array
  /** While `bytes` are put together from fragments: the bit of the input where those start. */
  origin: number | undefined
  /** Next bit. */
  pos: number
  /** First bit behind the window. */
  end: number
  /** Set by a length determinant: another fragment follows. */
  more: boolean
  depth: number
  empty: number
  readonly limits: Limits
  readonly onTrailing: DecodeOptions['onTrailing']
}

export function reader(bytes: Uint8Array, options?: DecodeOptions): Reader {
  if (!(bytes instanceof Uint8Array)) wrongType('a Uint8Array', bytes)
  const limits = options?.limits ? { ...defaultLimits, ...options.limits } : defaultLimits
  if (bytes.length > limits.maxBytes) checkRange('limit', bytes.length, undefined, limits.maxBytes, 'octets are')
  return {
    bytes,
    origin: undefined,
    pos: 0,
    end: bytes.length * 8,
    more: false,
    depth: 0,
    empty: 0,
    limits,
    onTrailing: options?.onTrailing,
  }
}

/** Passes over `n` bits; their position. */
export function take(r: Reader, n: number): number {
  const p = r.pos
  if (n > r.end - p) fail('truncated', `${n} bits are needed, ${r.end - p} are left`, { bit: p })
  r.pos = p + n
  return p
}

/** Whether bit `at` of some octets is set. */
export const peek = (b: Uint8Array, at: number): boolean => ((b[at >>> 3]! << (at & 7)) & 128) !== 0

/** Reads `n` bits, 1 ≤ n ≤ 53, as an unsigned number. */
export function bits(r: Reader, n: number): number {
  const p = take(r, n)
  const b = r.bytes
  const i = p >>> 3
  // What is wide, or near the end, goes octet by octet.
  if (n > 25 || i + 3 >= b.length) return bitsAt(b, p, n)
  return (((b[i]! << 24) | (b[i + 1]! << 16) | (b[i + 2]! << 8) | b[i + 3]!) << (p & 7)) >>> (32 - n)
}

/** `n` bits from bit `at` on, 0 ≤ n ≤ 53, as an unsigned number. */
export function bitsAt(b: Uint8Array, at: number, n: number): number {
  let i = at >>> 3
  let v = b[i]! & (255 >> (at & 7))
  let got = 8 - (at & 7)
  if (n > 44) return bitsAt(b, at, n - 8) * 256 + bitsAt(b, at + n - 8, 8)
  // At most 51 bits, so plain numbers stay exact.
  for (; got < n; got += 8) v = v * 256 + b[++i]!
  return got === n ? v : Math.floor(v / (1 << (got - n)))
}

/** Copies `n` bits from bit `at` on into octets of their own, the last one padded with zeros. */
export function copyBits(b: Uint8Array, at: number, n: number): Uint8Array {
  const i = at >>> 3
  const s = at & 7
  // Not `slice`: on a Buffer that would be a view of the input.
  const out = new Uint8Array((n + 7) >> 3)
  for (let k = 0; k < out.length; k++) out[k] = s === 0 ? b[i + k]! : (b[i + k]! << s) | (b[i + k + 1]! >> (8 - s))
  if (n & 7) out[n >> 3]! &= 0xff00 >> (n & 7)
  return out
}

/**
 * Checks that what is left of the window is padding: fewer than 8 bits, all zero; or else reports it.
 * A value without bits takes `emptyOctets`, 0 or 1.
 */
export function finishWindow(r: Reader, start: number, emptyOctets: number): void {
  const { pos, end } = r
  const rest = end - pos
  if (rest < 8 || (pos === start && rest === 8 * emptyOctets)) {
    if (rest === 0 || bits(r, rest) === 0) return
    r.pos = pos
  }
  if (!r.onTrailing) fail('trailing-data', `${rest} bits follow the value`)
  r.onTrailing({ bit: r.origin ?? pos, bytes: copyBits(r.bytes, take(r, rest), rest) })
}

/** Counts elements that take no bits: input pays for all others. */
export const countEmpty = (r: Reader, n: number): void =>
  checkRange('limit', (r.empty += n), undefined, r.limits.maxEmptyElements, 'elements without bits are')

/** Counts how deep types nest that may contain themselves. */
export function enter(s: Reader | Writer): void {
  const max = s.limits.maxDepth
  if (++s.depth > max) checkRange('limit', s.depth, undefined, max, 'levels of nesting are')
}

/** Octets that grow as bits are appended. Bits behind `pos` in its octet are always zero; later octets are undefined. */
export interface Writer {
  bytes: Uint8Array
  pos: number
  depth: number
  readonly limits: Pick<Limits, 'maxDepth'>
}

// An object that contains itself must end in an error, not in a stack overflow.
const limits = { maxDepth: 256 }

export const writer = (): Writer => ({ bytes: new Uint8Array(256), pos: 0, depth: 0, limits })

/** Makes room for `n` more bits. */
export function reserve(w: Writer, n: number): void {
  const need = ((w.pos + n) >>> 3) + 8
  if (need > w.bytes.length) {
    const grown = new Uint8Array(Math.max(need, w.bytes.length * 2))
    grown.set(w.bytes)
    w.bytes = grown
  }
}

/** Appends the low `n` bits of `v`, 0 ≤ n ≤ 53, or any number of zeros; `v` must fit. */
export function put(w: Writer, v: number, n: number): void {
  if (n > 25) {
    put(w, Math.floor(v / 65536), n - 16)
    v &= 65535
    n = 16
  }
  const p = w.pos
  const i = p >>> 3
  if (i + 8 > w.bytes.length) reserve(w, n)
  const b = w.bytes
  const s = p & 7
  const x = v << (32 - n - s)
  b[i] = s === 0 ? x >>> 24 : b[i]! | (x >>> 24)
  b[i + 1] = x >>> 16
  b[i + 2] = x >>> 8
  b[i + 3] = x
  w.pos = p + n
}

/** Sets bit `at` of octets in which it is zero. */
export const mark = (b: Uint8Array, at: number): void => {
  b[at >>> 3]! |= 128 >> (at & 7)
}

/** Sets an octet at bit `at` to `v`, where it is zero. */
export function patch(w: Writer, at: number, v: number): void {
  const i = at >>> 3
  const s = at & 7
  w.bytes[i]! |= v >>> s
  w.bytes[i + 1]! |= v << (8 - s)
}

/** Appends `n` bits from bit `at` of other octets on. */
export function putRun(w: Writer, from: Uint8Array, n: number, at = 0): void {
  reserve(w, n)
  for (; n > 0; n -= 24, at += 24) {
    const some = Math.min(n, 24)
    put(w, bitsAt(from, at, some), some)
  }
}

/** Pads what was written from `start` on to whole octets, at least so many. */
export function align(w: Writer, start: number, min: number): void {
  const n = w.pos - start
  put(w, 0, n === 0 ? 8 * min : -n & 7)
}

/** The octets written, in memory of their own. */
export function written(w: Writer): Uint8Array {
  return w.bytes.slice(0, (w.pos + 7) >>> 3)
}
