import type { IntegerSchema } from 'bluelight/asn1'

/**
 * The number that stands for a physical value on the wire, in the unit of the schema: rounded to the nearest step, and
 * limited to the range of measurable values, because the outermost ones also stand for anything beyond them.
 * `undefined` becomes the number that means "unavailable", which no measured value is ever turned into.
 *
 * @throws RangeError for NaN, and for `undefined` where the standard sets no such number aside.
 * @example toWire(Speed, 13.4) // 670
 */
export function toWire(schema: IntegerSchema, value: number | undefined): number {
  const { name = 'INTEGER', resolution = 1, offset = 0, unavailable } = schema
  if (value === undefined) {
    if (unavailable === undefined) throw new RangeError(`${name} has no number for "unavailable"`)
    return unavailable
  }
  if (Number.isNaN(value)) throw new RangeError(`${name} cannot be NaN`)
  let min = Number(schema.min ?? Number.MIN_SAFE_INTEGER)
  let max = Number(schema.max ?? Number.MAX_SAFE_INTEGER)
  if (unavailable === min) min++
  if (unavailable === max) max--
  // + 0 turns a negative zero into zero.
  return Math.min(max, Math.max(min, Math.round((value - offset) / resolution))) + 0
}

/**
 * As {@link toWire}, for directions: 359.999° is nearer to 0° than to the step before, and −90° is 270°.
 *
 * @example directionToWire(Heading, 359.999) // 0
 */
export function directionToWire(schema: IntegerSchema, degrees: number | undefined): number {
  if (degrees === undefined) return toWire(schema, undefined)
  const { resolution = 1 } = schema
  const circle = Math.round(360 / resolution)
  const steps = Math.round(degrees / resolution) % circle
  return toWire(schema, (steps < 0 ? steps + circle : steps) * resolution)
}

/**
 * The physical value of a number on the wire, in the unit of the schema; `undefined` if the number means "unavailable".
 *
 * @example fromWire(Speed, 670) // 13.4
 */
export function fromWire(schema: IntegerSchema, number: number): number | undefined {
  const { resolution = 1, offset = 0, unavailable } = schema
  return number === unavailable ? undefined : number * resolution + offset
}
