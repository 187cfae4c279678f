import { fail, inField } from '../asn1/errors'
import { optionCodes, optionsIn } from './pcapng-options'
import { fromUtf8 } from './utf8'
import { get16, get32, join64 } from './words'

/** What an interface description says (draft-ietf-opsawg-pcapng §4.2). */
export interface Interface {
  linkType: number
  /** Octets after which packets are cut off; 0: never. */
  snapLen: number
  name?: string
  /** A time in the file, times `multiplier`, divided by `divisor`, plus `offset`, is in nanoseconds. */
  multiplier: bigint
  divisor: bigint
  offset: bigint
}

const MICROSECONDS = 6
const BINARY = 0x80
const BILLION = 1_000_000_000n

/** Reads an interface description block. */
export function readInterface(block: Uint8Array, bigEndian: boolean): Interface {
  const found: Interface = {
    linkType: get16(block, 8, bigEndian),
    snapLen: get32(block, 12, bigEndian),
    ...unitOf(MICROSECONDS),
    offset: 0n,
  }
  for (const { code, value } of optionsIn(block, 16, bigEndian)) {
    if (code === optionCodes.interfaceName) found.name = fromUtf8(value)
    else if (code === optionCodes.timeResolution) Object.assign(found, unitOf(ofLength('if_tsresol', value, 1)[0]!))
    else if (code === optionCodes.timeOffset)
      found.offset = BILLION * signed64(ofLength('if_tsoffset', value, 8), bigEndian)
  }
  return found
}

/** if_tsresol: in a second there are 10 to the power of it, or 2 if its highest bit is set. */
function unitOf(resolution: number): Pick<Interface, 'multiplier' | 'divisor'> {
  const power = BigInt(resolution & ~BINARY)
  if ((resolution & BINARY) !== 0) return { multiplier: BILLION, divisor: 2n ** power }
  return power > 9n
    ? { multiplier: 1n, divisor: 10n ** (power - 9n) }
    : { multiplier: 10n ** (9n - power), divisor: 1n }
}

function ofLength(name: string, value: Uint8Array, length: number): Uint8Array {
  if (value.length !== length) inField(name, () => fail('malformed', `${value.length} octets are not ${length}`))
  return value
}

const signed64 = (b: Uint8Array, bigEndian: boolean): bigint =>
  BigInt.asIntN(64, join64(get32(b, bigEndian ? 0 : 4, bigEndian), get32(b, bigEndian ? 4 : 0, bigEndian)))

/** Nanoseconds since 1970 of a time of 64 bits; what is finer is cut off. */
export const timeOf = ({ multiplier, divisor, offset }: Interface, high: number, low: number): bigint =>
  (join64(high, low) * multiplier) / divisor + offset
