import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { fromHex, jer, toHex, uper } from '../asn1'
import { firstThatFits } from '../asn1/errors'
import { decodeItsPdu, encodeItsPdu } from '.'
import { editionsOf, type ItsPduEdition, itsPduEditions, type Release } from './its-pdu'

interface Vector {
  id: string
  hex: string
  kind: string
  protocolVersion: number
  messageID: number
  standardVersion: string
  decoded: unknown
  decodedDeep?: unknown
  roundTrip: boolean
}

const folder = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/etsi')
const there = existsSync(folder)
const read = (file: string): Vector[] => (there ? JSON.parse(readFileSync(join(folder, file), 'utf8')) : [])

/**
 * Values as they can be compared: hexadecimal digits in upper case, bit strings `{ _bits }` of the vectors as JER has
 * them, containers of a CPM without the name that the vectors put around them.
 */
function folded(value: unknown): unknown {
  if (typeof value === 'string') return /^([0-9A-Fa-f]{2})*$/.test(value) ? value.toUpperCase() : value
  if (Array.isArray(value)) {
    // One vector has a CHOICE as a pair of name and value.
    if (value.length === 2 && typeof value[0] === 'string' && typeof value[1] === 'object')
      return folded({ [value[0]]: value[1] })
    return value.map(folded)
  }
  if (value === null || typeof value !== 'object') return value
  const { _bits } = value as { _bits?: string }
  if (_bits !== undefined) return bits(_bits)
  const { value: digits, length } = value as { value?: unknown; length?: unknown }
  if (typeof digits === 'string' && typeof length === 'number' && Object.keys(value).length === 2)
    return bits(
      [...digits]
        .map((d) => Number.parseInt(d, 16).toString(2).padStart(4, '0'))
        .join('')
        .slice(0, length),
    )
  return Object.fromEntries(
    Object.entries(value).map(([k, v]) => {
      const names = v !== null && typeof v === 'object' ? Object.keys(v) : []
      const wrapped = k === 'containerData' && names.length === 1 && /Container$/.test(names[0]!)
      return [k, folded(wrapped ? (v as Record<string, unknown>)[names[0]!] : v)]
    }),
  )
}

/** Octets of a bit string, padded with zeros. */
const bits = (text: string): string =>
  (text.padEnd(Math.ceil(text.length / 8) * 8, '0').match(/.{8}/g) ?? [])
    .map((octet) => Number.parseInt(octet, 2).toString(16).padStart(2, '0').toUpperCase())
    .join('')

/** Which release names the fields of the vector's value. */
const releaseOf = ({ standardVersion }: Vector): Release =>
  /v2\.|R2/.test(standardVersion) && !/v1\./.test(standardVersion) ? 2 : 1

let checked = 0
afterAll(() => console.log(`${checked} outside vectors checked`))
if (!there) console.log('outside vectors skipped: there is no ../shared, and no BLUELIGHT_SHARED')

describe.skipIf(!there)('messages of other implementations and from the air', () => {
  const vectors = [...read('messages-field.json'), ...read('messages-synthetic.json')]
  test.each(vectors.map((v) => [v.id, v] as const))('%s', (_, v) => {
    const bytes = fromHex(v.hex)
    const release = releaseOf(v)
    // its-0071 says in its header that it is a DENM: it can be read as what it is, by name.
    const editions = v.id === 'its-0071' ? itsPduEditions.filter((e) => e.edition === 'EN 302 637-2 v1.3.2') : undefined
    const attempt = (e: ItsPduEdition) => ({ ...e, value: uper.decode(e.schema, bytes) })
    const { schema, value, edition, type } = firstThatFits(
      editions ?? editionsOf(v.protocolVersion, v.messageID, release),
      attempt,
    )
    expect(type).toBe(v.kind)
    if (type === 'CPM') expect(edition.replaceAll(' ', '')).toContain(v.standardVersion.replace('CPM ', ''))
    expect(folded(jer.toJson(schema, value))).toEqual(folded(v.decodedDeep ?? v.decoded))
    const hex = toHex(uper.encode(schema, value))
    if (v.roundTrip) expect(hex).toBe(v.hex.toUpperCase())
    // By way of JSON, and in the terms of release 2 as well.
    expect(toHex(uper.encode(schema, jer.parse(schema, jer.stringify(schema, value))))).toBe(hex)
    if (!editions) {
      const pdu = decodeItsPdu(bytes)
      expect(pdu.type).toBe(v.kind)
      expect(toHex(encodeItsPdu(pdu))).toBe(hex)
      expect(toHex(encodeItsPdu(pdu.value))).toBe(hex)
    }
    checked++
  })
})
