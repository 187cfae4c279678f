/** What a decoder may spend on input that it did not choose. */
export interface Limits {
  /** Largest input, in octets. */
  maxBytes: number
  /** How deep a recursive type may nest. */
  maxDepth: number
  /** How many elements that take no bits may be made, in all (such elements cost an attacker nothing). */
  maxEmptyElements: number
}

/** Roomy for every message of the standards: 16 MiB, 32 levels of recursion, 4096 elements without bits. */
export const defaultLimits: Limits = /*#__PURE__*/ Object.freeze({
  maxBytes: 1 << 24,
  maxDepth: 32,
  maxEmptyElements: 4096,
})

/** Options of every decoding verb. */
export interface DecodeOptions {
  limits?: Partial<Limits>
  /**
   * Called for trailing octets and non-zero padding instead of throwing `trailing-data`. `bit` is where they start
   * in the input, `bytes` what they are (unaligned bits are moved to the front of the first octet).
   */
  onTrailing?: (trailing: Trailing) => void
}
export interface Trailing {
  bit: number
  bytes: Uint8Array
}
