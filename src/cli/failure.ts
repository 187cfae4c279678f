import type { Json } from '../asn1'
import { isCodecError } from '../asn1'

/** What was given is no message at all: it cannot be read, or is neither hexadecimal, base64 nor JSON. */
export class InputError extends Error {
  override readonly name = 'InputError'
}

/** Why an input failed, as JSON; what is not known is left out. */
export function failure(error: unknown): { [key: string]: Json } {
  if (isCodecError(error)) {
    const { code, path, bit, message } = error
    return { code, ...(path && { path }), ...(bit !== undefined && { bit }), message }
  }
  if (error instanceof InputError) return { code: 'input', message: error.message }
  // A mistake of ours: one message must not end the work on a million others.
  return { code: 'internal', message: String(error) }
}
