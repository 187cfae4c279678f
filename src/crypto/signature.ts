import { factsOf } from './curves'
import { concat } from './octets'
import type { Curve, EcdsaSignature } from './types'

/** r and s one after the other, as IEEE 1363 has it and all platforms take it. */
export const joined = ({ r, s }: EcdsaSignature): Uint8Array => concat(r, s)

/** The two halves of an IEEE 1363 signature. */
export function split(curve: Curve, signature: Uint8Array): EcdsaSignature {
  const { length } = factsOf(curve)
  return { r: Uint8Array.from(signature.subarray(0, length)), s: Uint8Array.from(signature.subarray(length)) }
}
