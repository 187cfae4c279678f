// Numbers in files whose byte order the file tells.

export const get16 = (b: Uint8Array, at: number, bigEndian: boolean): number =>
  bigEndian ? (b[at]! << 8) | b[at + 1]! : b[at]! | (b[at + 1]! << 8)

export const get32 = (b: Uint8Array, at: number, bigEndian: boolean): number =>
  (bigEndian
    ? (b[at]! << 24) | (b[at + 1]! << 16) | (b[at + 2]! << 8) | b[at + 3]!
    : b[at]! | (b[at + 1]! << 8) | (b[at + 2]! << 16) | (b[at + 3]! << 24)) >>> 0

/** An unsigned number of 64 bits, of which the halves come in this order. */
export const join64 = (high: number, low: number): bigint => (BigInt(high) << 32n) | BigInt(low)
