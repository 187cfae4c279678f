/** What went wrong; each code is described in `docs/errors.md` under a heading of the same name. */
export type CodecErrorCode =
  | 'truncated'
  | 'trailing-data'
  | 'out-of-range'
  | 'size'
  | 'alphabet'
  | 'missing'
  | 'unknown-field'
  | 'type'
  | 'enumeration'
  | 'choice'
  | 'malformed'
  | 'limit'
  | 'schema'

/** The facts of a {@link CodecError}. */
export interface CodecErrorDetails {
  /** What is wrong, without the path. */
  reason: string
  /** Decoding: the bit of the input (from 0) where it was noticed. */
  bit?: number | undefined
  /** Name of the innermost named type on the path. */
  type?: string | undefined
  /** The offending value. */
  value?: unknown
  /** The lower bound that the value missed. */
  min?: number | bigint | undefined
  /** The upper bound that the value exceeded. */
  max?: number | bigint | undefined
}

/**
 * Every failure of a codec: bad input, or a value that its type does not allow.
 *
 * `message` is `path: reason`, with the path from the named root type, such as
 * `EmergencyVehicleAlert.rsaMsg.position.lat: 900000002 is above 900000001`.
 * Test for it with `error.code`, or {@link isCodecError} where several copies of the library may be loaded.
 */
export class CodecError extends Error {
  override readonly name = 'CodecError'
  declare readonly code: CodecErrorCode
  /** Where: field names from the root type, elements as `[n]`. */
  path = ''
  /** Name of the innermost named type on the path. */
  declare type: string | undefined
  declare readonly reason: string
  declare bit: number | undefined
  declare readonly value: unknown
  declare readonly min: number | bigint | undefined
  declare readonly max: number | bigint | undefined

  constructor(code: CodecErrorCode, details: CodecErrorDetails) {
    super(details.reason)
    Object.assign(this, details, { code })
  }
}

/** Whether something thrown is a {@link CodecError}, from whichever copy of the library. */
export function isCodecError(error: unknown): error is CodecError {
  return error instanceof Error && error.name === 'CodecError'
}

/** Throws; the path is added on the way out by {@link within} and {@link finish}. */
export function fail(code: CodecErrorCode, reason: string, details: Omit<CodecErrorDetails, 'reason'> = {}): never {
  throw new CodecError(code, { reason, ...details })
}

/** Puts one step in front of the path of an error that passes through. */
export function within(error: unknown, step: string | number, type?: string): unknown {
  if (error instanceof CodecError) {
    error.path = (typeof step === 'number' ? `[${step}]` : `.${step}`) + error.path
    error.type ??= type
  }
  return error
}

/** Completes an error that leaves a codec: its path starts with the name of the root type. */
export function finish(error: unknown, root: string): unknown {
  if (error instanceof CodecError) {
    error.path = root + error.path
    error.type ??= root
    error.message = `${error.path}: ${error.reason}`
  }
  return error
}

/** A value as an error message shows it: short, whatever it is. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(short(value))
  if (value instanceof Uint8Array) return `${value.length} octets`
  if (Array.isArray(value)) return `an array of ${value.length}`
  if (typeof value === 'function') return 'a function'
  return value !== null && typeof value === 'object' ? 'an object' : short(String(value))
}

const short = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text)

/** Whether an object without keys is just that, and not an array, a Map or the like whose content would get lost. */
export const isPlain = (x: object): boolean => Object.prototype.toString.call(x) === '[object Object]'

/** A value of the wrong JavaScript type. */
export function wrongType(expected: string, value: unknown): never {
  fail('type', `${show(value)} is not ${expected}`, { value })
}

/** Does what concerns one field; its name gets into the path of an error. */
export function inField<T>(name: string, run: () => T): T {
  try {
    return run()
  } catch (e) {
    throw within(e, name)
  }
}

/** Does what concerns a whole header or file; its name starts the path of an error. */
export function inHeader<T>(name: string, run: () => T): T {
  try {
    return run()
  } catch (e) {
    throw finish(e, name)
  }
}

/**
 * Goes through guesses until an attempt at one is not refused; the error is that of the guess that got furthest in the
 * input, or else of the first, which is the best.
 */
export function firstThatFits<G, T>(guesses: readonly G[], attempt: (guess: G) => T): T {
  let furthest: CodecError | undefined
  for (const guess of guesses)
    try {
      return attempt(guess)
    } catch (e) {
      if (!(e instanceof CodecError)) throw e
      if (furthest === undefined || (e.bit ?? 0) > (furthest.bit ?? 0)) furthest = e
    }
  throw furthest
}

/** A value that has to be an object. */
export function objectOf(value: unknown, expected: string): Record<string, unknown> {
  return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : wrongType(expected, value)
}
