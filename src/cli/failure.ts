import type { Json } from '../asn1'
import { isCodecError } from '../asn1'

/** What was given is no message at all: it cannot be read, or is neither hexadecimal, base64 nor JSON. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** Why an input failed, as JSON. Where there is no path it is empty; where there is no bit it is null. */
export function failure(error: unknown): { [key: string]: Json } {
  if (isCodecError(error)) {
    const { code, path, bit, message } = error
    return { code, path, bit: bit ?? null, message }
  }
  if (error instanceof InputError) return { code: 'input', path: '', bit: null, message: error.message }
  // A mistake of ours: one message must not end the work on a million others.
  return { code: 'internal', path: '', bit: null, message: String(error) }
}
