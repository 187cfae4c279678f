import { bitsAt, copyBits, mark, peek } from '../bits'
import { record } from '../components'
import { fail, isPlain, objectOf, show, wrongType } from '../errors'
import type { BitString, BitStringSchema, Units } from '../schema'

// As many as the largest input has by default: a number in a value must not make an array of any size.
const MAX_BITS = 134_217_728

/** How many octets hold `n` bits. */
const octetCount = (n: number) => Math.ceil(n / 8)

/** BIT STRING without named bits: `{ bytes, bitLength }`. */
export const bitRun = ({ size }: BitStringSchema<unknown>): Units => ({
  width: 1,
  size,
  from: (b, at, count): BitString => ({ bytes: copyBits(b, at, count), bitLength: count }),
  to(value) {
    const { bytes, bitLength } = (value ?? {}) as BitString
    if (!(bytes instanceof Uint8Array)) wrongType('{ bytes, bitLength }', value)
    if (!Number.isInteger(bitLength) || bitLength < 0 || octetCount(bitLength) > bytes.length)
      fail('size', `bitLength ${show(bitLength)} does not fit ${bytes.length} octets`, { value })
    return { bytes, count: bitLength }
  },
})

/** BIT STRING with named bits: an object of booleans that loses nothing. The other form is taken too. */
export function namedBits(schema: BitStringSchema<unknown>): Units {
  const names = schema.bits ?? []
  const min = schema.size?.[0] ?? 0
  const plain = bitRun(schema)
  const Out = record()
  const known = names.slice(0, min).filter((name) => name)
  const clear = Object.fromEntries(known.map((name) => [name, false]))
  const unnamedMask = ~known.reduce((all, name) => all | (1 << (min - 1 - names.indexOf(name))), 0)
  // What `to` returns is copied at once: the usual length needs no octets of its own each time.
  let spare: Uint8Array | undefined
  return {
    ...plain,
    from(b, at, count) {
      const out = new Out()
      if (count === min && min < 25) {
        // The usual case: all that is set has a name.
        const word = bitsAt(b, at, count)
        if ((word & unnamedMask) === 0) {
          // Few bits are set as a rule: copying what none of them looks like is faster than naming each.
          Object.assign(out, clear)
          for (let rest = word; rest !== 0; rest &= rest - 1) out[names[min - 32 + Math.clz32(rest & -rest)]!] = true
          return out
        }
      }
      let unnamed: number[] | undefined
      let implied = min
      for (let k = 0; k < count; k++) {
        const on = peek(b, at + k)
        const name = names[k]
        if (name) out[name] = on
        else if (on) (unnamed ??= []).push(k)
        else continue
        if (k >= implied) implied = k + 1
      }
      if (unnamed) out._unknownBits = unnamed
      if (implied !== count) out._bitLength = count
      return out
    },
    to(value) {
      const v = objectOf(value, 'a bit string')
      const usual = spare ?? new Uint8Array(octetCount(Math.max(min, names.length)))
      // A value's getter may come here too.
      spare = undefined
      for (let i = 0; i < usual.length; i++) usual[i] = 0
      let bytes = usual
      let reach = 0
      let stated: number | undefined
      let k = -1
      for (const key in v) {
        const x = v[key]
        if (x === undefined) continue
        // Names usually come in order.
        if (names[++k] !== key) k = names.indexOf(key)
        if (k >= 0) {
          if (x === true) mark(bytes, k)
          else if (x !== false) wrongType('a boolean', x)
          if (k >= reach) reach = k + 1
        } else if (key === 'bytes') return plain.to(value)
        else if (key === '_bitLength') stated = checkLength(x)
        else if (key === '_unknownBits') {
          if (!Array.isArray(x)) wrongType('an array of bit numbers', x)
          for (const bit of x) if (checkLength(bit) >= reach) reach = bit + 1
          bytes = room(bytes, reach)
          for (const bit of x) mark(bytes, bit)
        } else if (isPlain(v)) fail('unknown-field', `no bit is named ${show(key)}`, { value })
        else wrongType('a bit string', value)
      }
      // Without any key it may be something else than an object of booleans.
      if (k < 0 && reach === 0 && !isPlain(v)) wrongType('a bit string', value)
      if (stated !== undefined && stated < reach) wrongType('a length that holds all bits', stated)
      const count = stated ?? Math.max(reach, min)
      spare = usual
      return { bytes: room(bytes, count), count }
    },
  }
}

function checkLength(n: unknown): number {
  if (!(Number.isInteger(n) && (n as number) >= 0 && (n as number) < MAX_BITS)) wrongType('a number of bits', n)
  return n as number
}

/** Octets with room for `n` bits. */
function room(bytes: Uint8Array, n: number): Uint8Array {
  if (n <= bytes.length * 8) return bytes
  const more = new Uint8Array(octetCount(n))
  more.set(bytes)
  return more
}
