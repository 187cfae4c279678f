import { copyBits } from '../bits'
import { wrongType } from '../errors'
import type { OctetStringSchema, Units } from '../schema'

/** OCTET STRING. */
export const octets = ({ size }: OctetStringSchema<unknown>): Units => ({
  width: 8,
  size,
  from: (b, at, count) => copyBits(b, at, count * 8),
  to: (value) =>
    value instanceof Uint8Array ? { bytes: value, count: value.length } : wrongType('a Uint8Array', value),
})
