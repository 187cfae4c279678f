import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fromHex, jer, toHex, uper } from '../asn1'
import { decodeFrame, encodeFrame, MessageFrame } from '.'

interface Vector {
  id: string
  hex: string
  value: unknown
}

/** Values as the vectors compare them: hexadecimal digits without regard to case. */
const folded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, v) => (typeof v === 'string' && /^[0-9A-Fa-f]+$/.test(v) ? v.toUpperCase() : v)))

const folder = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/j2735')

let checked = 0
afterAll(() => console.log(`${checked} outside vectors checked`))
if (!existsSync(folder)) console.log('outside vectors skipped: there is no ../shared, and no BLUELIGHT_SHARED')

describe.skipIf(!existsSync(folder))('messages of other implementations and from the air', () => {
  const files = existsSync(folder) ? readdirSync(folder) : []
  for (const file of files) {
    const vectors: Vector[] = JSON.parse(readFileSync(join(folder, file), 'utf8'))
    test(`${file}: ${vectors.length} outside vectors`, () => {
      for (const { id, hex, value } of vectors) {
        const frame = decodeFrame(fromHex(hex))
        expect(folded(jer.toJson(MessageFrame, frame)), id).toEqual(folded(value))
        expect(toHex(encodeFrame(frame)), id).toBe(hex.toUpperCase())
        expect(toHex(uper.encode(MessageFrame, jer.fromJson(MessageFrame, value))), id).toBe(hex.toUpperCase())
        checked++
      }
    })
  }
})
