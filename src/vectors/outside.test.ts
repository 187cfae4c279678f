import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromHex, jer, type Layout, layout, type Schema } from '../asn1'
import { MessageFrame } from '../j2735'
import { type Bits, bitsOf } from './edit'
import type { DecodeGroup, Json, VectorFile } from './format'
import { ownCodec } from './own-codec'
import { run } from './run'

// Our vectors are written by our own encoder. Here its bits are held against those of others: whatever field of ours has
// the type and the value of a field in an outside vector must have the same bits. The outside files are only read.

interface OutsideVector {
  id: string
  messageType: string
  hex: string
  value: Json
}

const shared = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/j2735')
const present = existsSync(shared)
const outside: OutsideVector[] = present
  ? readdirSync(shared).flatMap((name) => JSON.parse(readFileSync(join(shared, name), 'utf8')))
  : []

const folder = 'spec-vectors/j2735'
const files: VectorFile[] = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')))
const valid = files.flatMap((file) =>
  file.testGroups.flatMap((g) => (g.type === 'UperDecode' ? g.tests.filter((t) => t.result === 'valid') : [])),
)

interface Field {
  type: string
  value: string
  bits: Bits
  path: string
}

/** Every named field of a message that holds no other, and every one that holds some, with its bits. */
function fields(hex: string): Field[] {
  const bytes = fromHex(hex)
  const bits = bitsOf(bytes)
  const walk = (part: Layout): Field[] => [
    ...(part.schema?.name && part.value !== undefined && part.end > part.start
      ? [
          {
            type: part.schema.name,
            value: JSON.stringify(jer.toJson(part.schema as Schema, part.value)),
            bits: bits.slice(part.start, part.end),
            path: part.path,
          },
        ]
      : []),
    ...part.children.flatMap(walk),
  ]
  return layout(MessageFrame, bytes).children.flatMap(walk)
}

describe.skipIf(!present)('our vectors beside those of other implementations and from the air', () => {
  test('same type, same value, same bits', () => {
    const known = new Map<string, Bits>()
    for (const { hex } of outside) for (const f of fields(hex)) known.set(`${f.type} ${f.value}`, f.bits)
    const ours = new Map<string, Bits>()
    const types = new Set<string>()
    const differing: string[] = []
    for (const { hex } of valid)
      for (const f of fields(hex)) {
        const key = `${f.type} ${f.value}`
        const theirs = known.get(key)
        if (theirs !== undefined) types.add(f.type)
        if (theirs !== undefined && theirs !== f.bits)
          differing.push(`${f.path} ${f.value}: ${f.bits}, theirs ${theirs}`)
        ours.set(key, f.bits)
      }
    const shared = [...ours.keys()].filter((key) => known.has(key)).length
    console.log(
      `${shared} of ${ours.size} different fields in our vectors, of ${types.size} types, are in outside vectors`,
    )
    expect(differing).toEqual([])
    expect(shared).toBeGreaterThan(500)
  })

  test('none of our messages is one of theirs, but for NULL, which has one encoding', () => {
    const theirs = new Set(outside.map((v) => v.hex.toUpperCase()))
    const same = valid.filter((t) => theirs.has(t.hex) && !t.flags.includes('NullPlaceholder'))
    expect(same.map((t) => t.comment)).toEqual([])
  })

  test('the runner passes our codec on the outside vectors, put into our format', () => {
    const group: DecodeGroup = {
      type: 'UperDecode',
      comment: 'outside',
      standard: 'SAE J2735 2024-09',
      rootType: 'MessageFrame',
      messageType: 'MessageFrame',
      source: { name: 'outside', version: '0' },
      tests: outside.map(({ id, messageType, hex, value }, k) => ({
        tcId: k + 1,
        comment: id,
        flags: [messageType],
        hex: hex.toUpperCase(),
        value,
        result: 'valid',
      })),
    }
    const report = run({ ...files[0]!, testGroups: [group] }, ownCodec)
    expect(report.failures).toEqual([])
    expect(report.passed).toBe(outside.length)
  })
})
