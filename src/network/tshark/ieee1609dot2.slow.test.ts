import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sample } from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { fromHex, isCodecError, oer, type Schema } from '../../asn1'
import { arbitrary } from '../../asn1/arbitrary'
import { Certificate, Ieee1609Dot2Data } from '../../ieee1609'
import { linkTypes } from '../../trace/link-types'
import { type Agreement, agreement, differences, inWords } from './agreement'
import { comparison, misreadIn } from './comparison'
import { IEEE_1609_2 } from './editions'
import type { Packet } from './pdml'
import { aboutNothing } from './places'
import { readable } from './readable'
import { securedMessages, signed } from './secured-data'
import { complaintsAbout, dissect, protocol } from './tshark'

// Ieee1609Dot2Data and what can be in it, as tshark dissects it.

const MISREAD = new Set(Object.keys(IEEE_1609_2.misread))

const sum = agreement()
afterAll(() => console.log(`tshark on IEEE 1609.2: ${inWords(sum, [IEEE_1609_2])}`))

/** How tshark differs from us on some data, or finds it malformed. */
function misunderstandings(value: Ieee1609Dot2Data, dissected: Packet, into: Agreement): string[] {
  const [line, ...more] = protocol(dissected, 'fake-field-wrapper').lines
  if (!line || more.length > 0) return [`${more.length + 1} structures`]
  into.packets++
  return [...complaintsAbout(dissected), ...differences(comparison(Ieee1609Dot2Data, value, line, IEEE_1609_2), into)]
}

const dissectAll = (all: readonly Ieee1609Dot2Data[]): Promise<Packet[]> =>
  dissect(
    linkTypes.user1,
    all.map((value) => oer.encode(Ieee1609Dot2Data, value)),
  )

async function expectAgreement(all: readonly Ieee1609Dot2Data[]): Promise<void> {
  const dissected = await dissectAll(all)
  const wrong = all.flatMap((value, i) =>
    misunderstandings(value, dissected[i]!, sum).map((what) => `message ${i}: ${what}`),
  )
  expect(wrong.slice(0, 20)).toEqual([])
}

/** Values as a schema allows them, without what tshark misreads. */
const drawn = <T>(schema: Schema<T>, misread: ReadonlySet<string> = MISREAD, count = 300): T[] =>
  sample(arbitrary(readable(schema, misread), { unknown: false, size: 300 }), { seed: 16092, numRuns: count })

/** A certificate in data that is signed with it. */
const signedWith = (certificate: Certificate): Ieee1609Dot2Data =>
  signed(Uint8Array.of(1, 2, 3), { psid: 36 }, { certificate: [certificate] })

describe('drawn from the schemas', () => {
  test('data', () => expectAgreement(drawn(Ieee1609Dot2Data)))
  test('certificates', () => expectAgreement(drawn(Certificate).map(signedWith)))
})

test('what is told of the edition that tshark has is about types of IEEE 1609.2', () => {
  expect(aboutNothing(IEEE_1609_2, [Ieee1609Dot2Data])).toEqual([])
})

test(`${securedMessages.length} structures of our own`, () => expectAgreement(securedMessages))

const folder = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/security')
describe.skipIf(!existsSync(folder))('of other implementations', () => {
  type Vector = Record<'hex' | 'securedHex', string | undefined>
  const load = (file: string): Vector[] =>
    existsSync(folder) ? JSON.parse(readFileSync(join(folder, file), 'utf8')) : []

  /** Those vectors that are whole, and that tshark can read. */
  function decoded<T>(schema: Schema<T>, vectors: readonly Vector[]): T[] {
    return vectors.flatMap(({ hex, securedHex }) => {
      try {
        const value = oer.decode(schema, fromHex((securedHex ?? hex)!))
        return misreadIn(schema, value, MISREAD) ? [] : [value]
      } catch (e) {
        if (!isCodecError(e)) throw e
        return []
      }
    })
  }

  const certificates = decoded(Certificate, load('certificates.json'))
  test(`${certificates.length} certificates`, () => expectAgreement(certificates.map(signedWith)))

  const messages = decoded(Ieee1609Dot2Data, [
    ...['signed-data.json', 'signed-synthetic.json', 'trust-lists.json', 'encrypted-data.json'].flatMap(load),
  ])
  test(`${messages.length} messages`, () => expectAgreement(messages))
})

test(`what tshark misreads: ${MISREAD.size} components and alternatives`, async () => {
  const examples = [...MISREAD].flatMap((what) => {
    const rest = new Set([...MISREAD].filter((other) => other !== what))
    const data = [...drawn(Ieee1609Dot2Data, rest, 200), ...drawn(Certificate, rest, 100).map(signedWith)]
    const having = data.filter((value) => misreadIn(Ieee1609Dot2Data, value, new Set([what])))
    return having.slice(0, 10).map((value) => ({ what, value }))
  })
  const dissected = await dissectAll(examples.map(({ value }) => value))
  const misunderstood = new Set(
    examples
      .filter(({ value }, i) => misunderstandings(value, dissected[i]!, agreement()).length > 0)
      .map(({ what }) => what),
  )
  expect([...MISREAD].filter((what) => !misunderstood.has(what))).toEqual([])
})
