/**
 * Runs spec vectors against any codec. The vectors and their format are in the folder `spec-vectors` of the package.
 * @module
 */
import type { Json, TestGroup, VectorFile } from './format'

export type { Json, Note, TestGroup, VectorFile, Verdict } from './format'

// In any JavaScript engine: no imports that run, no platform.

/** What is tested: two functions on the root type of the vectors. Either throws to refuse. */
export interface CodecUnderTest {
  /** Octets to a JER value. */
  decode(bytes: Uint8Array): unknown
  /** A JER value to octets. */
  encode(value: Json): Uint8Array
}

export interface RunOptions {
  /** Also compare the `code` of errors with `error`, and their `path`: for codecs that share our error codes. */
  errors?: boolean
  /** Fail `acceptable` input that is refused: for codecs that mean to read all of it. */
  readsAcceptable?: boolean
}

/** One test that went wrong. */
export interface Failure {
  tcId: number
  comment: string
  flags: string[]
  reason: string
}
/** How the tests of one flag went; a test counts under each of its flags. */
export interface Tally {
  passed: number
  failed: number
  /** `acceptable` input that was refused, which counts as passed. */
  refused: number
}
export interface Report extends Tally {
  total: number
  failures: Failure[]
  flags: Record<string, Tally>
}

const DIGITS = '0123456789ABCDEF'

function hexOf(bytes: Uint8Array): string {
  let out = ''
  for (const b of bytes) out += DIGITS[b >> 4]! + DIGITS[b & 15]!
  return out
}

function bytesOf(hex: string): Uint8Array {
  const out = new Uint8Array(hex.length / 2)
  for (let i = 0; i < out.length; i++) out[i] = Number.parseInt(hex.slice(2 * i, 2 * i + 2), 16)
  return out
}

const HEX = /^[0-9A-Fa-f]*$/

/** Whether two JER values are the same: order of keys and case of hexadecimal digits do not count. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a === 'bigint' || typeof b === 'bigint') return String(a) === String(b)
  if (typeof a === 'string' && typeof b === 'string')
    return HEX.test(a) && HEX.test(b) && a.toUpperCase() === b.toUpperCase()
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const x = a as Record<string, unknown>
  const y = b as Record<string, unknown>
  const keys = Object.keys(x)
  return keys.length === Object.keys(y).length && keys.every((key) => key in y && sameValue(x[key], y[key]))
}

type Outcome<T> = { value: T } | { error: unknown }

function attempt<T>(run: () => T): Outcome<T> {
  try {
    return { value: run() }
  } catch (error) {
    return { error }
  }
}

const told = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** Says what is wrong with how a codec refused, if anything. */
function wrongRefusal(error: unknown, test: { error: string; path: string }, options: RunOptions): string | undefined {
  if (!options.errors) return undefined
  const { code, path } = error as { code?: unknown; path?: unknown }
  if (code !== test.error) return `refused with code ${String(code)} instead of ${test.error}: ${told(error)}`
  if (path !== test.path) return `refused at ${String(path)} instead of ${test.path}`
  return undefined
}

/** Encodes, and says what is wrong with the result, if anything. */
function wrongEncoding(codec: CodecUnderTest, value: Json, hex: string): string | undefined {
  const encoded = attempt(() => codec.encode(value))
  if ('error' in encoded) return `value does not encode: ${told(encoded.error)}`
  const got = hexOf(encoded.value)
  return got === hex.toUpperCase() ? undefined : `encodes to ${got}`
}

/** What is wrong with how a codec treats a test; nothing if it passes. */
function judge(
  test: TestGroup['tests'][number],
  codec: CodecUnderTest,
  options: RunOptions,
): { reason?: string | undefined; refused?: true } {
  if (!('hex' in test)) {
    const encoded = attempt(() => codec.encode(test.value))
    return 'error' in encoded
      ? { reason: wrongRefusal(encoded.error, test, options) }
      : { reason: `encodes to ${hexOf(encoded.value)} instead of being refused` }
  }
  const decoded = attempt(() => codec.decode(bytesOf(test.hex)))
  if (test.result === 'invalid')
    return 'error' in decoded
      ? { reason: wrongRefusal(decoded.error, test, options) }
      : { reason: `decodes to ${JSON.stringify(decoded.value)} instead of being refused` }
  if ('error' in decoded) {
    if (test.result === 'acceptable' && !options.readsAcceptable) return { refused: true }
    return { reason: `does not decode: ${told(decoded.error)}` }
  }
  if (!sameValue(decoded.value, test.value)) return { reason: `decodes to ${JSON.stringify(decoded.value)}` }
  return { reason: wrongEncoding(codec, test.value, test.result === 'valid' ? test.hex : test.canonical) }
}

/**
 * Runs all tests of a file.
 * @example
 * const report = run(file, { decode: myDecoder, encode: myEncoder })
 * for (const { tcId, reason } of report.failures) console.log(tcId, reason)
 */
export function run(file: VectorFile, codec: CodecUnderTest, options: RunOptions = {}): Report {
  const report: Report = { total: 0, passed: 0, failed: 0, refused: 0, failures: [], flags: {} }
  for (const { tests } of file.testGroups)
    for (const test of tests) {
      const { reason, refused } = judge(test, codec, options)
      report.total++
      if (reason !== undefined)
        report.failures.push({ tcId: test.tcId, comment: test.comment, flags: test.flags, reason })
      for (const tally of [
        report,
        ...test.flags.map((f) => (report.flags[f] ??= { passed: 0, failed: 0, refused: 0 })),
      ]) {
        tally[reason === undefined ? 'passed' : 'failed']++
        if (refused) tally.refused++
      }
    }
  return report
}
