import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { sample } from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { arbitrary } from '../../asn1/arbitrary'
import type { Value } from '../../asn1/components'
import { fromHex } from '../../asn1/hex'
import type { Schema, SequenceSchema } from '../../asn1/schema'
import { uper } from '../../asn1/uper'
import { decodeItsPdu } from '../../etsi'
import { type ItsPduEdition, itsPduEditions } from '../../etsi/its-pdu'
import { linkTypes } from '../../trace/link-types'
import { type Agreement, agreement, differences, inWords } from './agreement'
import { comparison, misreadIn } from './comparison'
import { type Edition, RELEASE_1, RELEASE_2 } from './editions'
import { emergencyMessages } from './emergency-messages'
import { linesOf, type Packet, shownIn } from './pdml'
import { aboutNothing } from './places'
import { readable } from './readable'
import { complaintsAbout, dissect, KNOWN_VERSION, protocol, tsharkVersion } from './tshark'

// Bare ITS messages, as tshark dissects them: every field by its name, its value and its place in the message.

const PER_EDITION = 200
/** Parts of a message at most, mostly. With fewer, types deep within an IVIM would be left out. */
const sizeOf = (type: string): number => (type === 'IVIM' ? 1000 : 200)

/** Messages that tshark 4.0 does not know at all. */
const UNKNOWN = ['VAM TS 103 300-3 v2.3.1', 'CPM TS 103 324 v2.2.1', 'CPM TS 103 324 v2.1.1']

interface Judged extends ItsPduEdition {
  name: string
  /** Those for which tshark has a definition. */
  versions: readonly number[]
  limits: Edition
}
const editions: Judged[] = itsPduEditions.map((e) => ({
  ...e,
  name: `${e.type} ${e.edition}`,
  // It does not know requests and answers of protocolVersion 1, which have the same bits.
  versions: e.type === 'SREM' || e.type === 'SSEM' ? [2] : e.protocolVersions,
  limits: e.release === 1 ? RELEASE_1 : RELEASE_2,
}))
const judged = editions.filter(({ name }) => !UNKNOWN.includes(name))

const misread = ({ limits }: Judged) => new Set(Object.keys(limits.misread))

interface Message {
  edition: Judged
  value: Value
}

/** Messages of one edition with values as its schema allows them. */
function drawn(edition: Judged, schema: Schema, count: number): Message[] {
  return sample(arbitrary(schema, { unknown: false, size: sizeOf(edition.type) }), { seed: 637, numRuns: count }).map(
    (value, i) => {
      const { header } = value as { header: Record<string, unknown> }
      header.protocolVersion = edition.versions[i % edition.versions.length]
      header['messageId' in header ? 'messageId' : 'messageID'] = edition.messageId
      return { edition, value: value as Value }
    },
  )
}

const sum = agreement()
afterAll(() => console.log(`tshark on ITS messages: ${inWords(sum, [RELEASE_1, RELEASE_2])}`))

/** How tshark differs from us on a message: on its parts, header and content, or as it finds it malformed. */
function misunderstandings({ edition, value }: Message, dissected: Packet, into: Agreement): string[] {
  const lines = shownIn(protocol(dissected, 'its'))
  const parts = Object.entries((edition.schema as SequenceSchema).root)
  if (lines.length !== parts.length) return [`${lines.length} parts`]
  into.packets++
  return [
    ...complaintsAbout(dissected),
    ...parts.flatMap(([name, schema], i) =>
      differences(comparison(schema as Schema, value[name], lines[i]!, edition.limits), into),
    ),
  ]
}

const dissectAll = (all: readonly Message[]): Promise<Packet[]> =>
  dissect(
    linkTypes.user0,
    all.map(({ edition, value }) => uper.encode(edition.schema, value)),
  )

/** Has tshark dissect messages and requires that it agrees with each. */
async function expectAgreement(all: readonly Message[]): Promise<Packet[]> {
  const dissected = await dissectAll(all)
  const wrong = all.flatMap((message, i) =>
    misunderstandings(message, dissected[i]!, sum).map((what) => `message ${i}: ${what}`),
  )
  expect(wrong.slice(0, 20)).toEqual([])
  return dissected
}

test(`tshark is the one whose limits are known, ${KNOWN_VERSION}`, () => {
  expect(tsharkVersion()).toMatch(new RegExp(`^${KNOWN_VERSION.replace('.', '\\.')}\\.`))
})

describe('drawn from the schemas', () => {
  test.each(judged.map((e) => [e.name, e] as const))('%s', async (_, edition) => {
    const schema = readable(edition.schema, misread(edition))
    await expectAgreement(drawn(edition, schema, PER_EDITION))
  })
})

test.each([
  ['release 1', RELEASE_1],
  ['release 2', RELEASE_2],
])('what is told of the edition that tshark has is about types of %s', (_, limits) => {
  const schemas = judged.filter((e) => e.limits === limits).map(({ schema }) => schema)
  expect(aboutNothing(limits, schemas)).toEqual([])
})

describe('emergency vehicles', () => {
  const edition = (type: string, release: number) =>
    judged.find((e) => e.type === type && e.release === release && e.versions.includes(2))!
  const inRelease1 = emergencyMessages.map(({ type, value }) => ({
    edition: edition(type, 1),
    value: value as unknown as Value,
  }))

  function expectTexts(dissected: readonly Packet[]): void {
    emergencyMessages.forEach(({ says }, i) => {
      const texts = [...linesOf(dissected[i]!)].map(({ showname }) => showname)
      expect(says.filter((text) => !texts.some((t) => t.endsWith(text)))).toEqual([])
    })
  }

  test(`${emergencyMessages.length} messages of release 1`, async () => {
    expectTexts(await expectAgreement(inRelease1))
  })

  test(`${emergencyMessages.length} messages of release 2`, async () => {
    const inRelease2 = inRelease1.map(({ edition: { type, schema }, value }) => {
      const other = edition(type, 2)
      return { edition: other, value: uper.decode(other.schema, uper.encode(schema, value)) as Value }
    })
    expectTexts(await expectAgreement(inRelease2))
  })
})

/** Copies of a value, each with one thing in it that is different. */
function* changed(value: unknown): Generator<unknown> {
  if (typeof value === 'number') yield value + 1
  else if (typeof value === 'boolean') yield !value
  else if (typeof value === 'string') yield `${value}x`
  else if (value instanceof Uint8Array) yield value.map((octet) => octet ^ 1)
  else if (Array.isArray(value)) {
    for (const [i, element] of value.entries()) for (const other of changed(element)) yield value.with(i, other)
    yield value.slice(1)
  } else
    for (const [name, part] of Object.entries(value as object))
      for (const other of changed(part)) yield { ...(value as object), [name]: other }
}

test('whatever is different in a value is told', async () => {
  const type = 'SREM'
  const { value } = emergencyMessages.find((e) => e.type === type)!
  const edition = judged.find((e) => e.type === type && e.release === 1)!
  const [dissected] = await dissectAll([{ edition, value: value as unknown as Value }])
  const others = [...changed(value)] as Value[]
  const unnoticed = others.filter((v) => misunderstandings({ edition, value: v }, dissected!, agreement()).length === 0)
  expect(others.length).toBeGreaterThan(30)
  expect(unnoticed).toEqual([])
})

const folder = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/etsi')
describe.skipIf(!existsSync(folder))('of other implementations and from the air', () => {
  const vectors = ['messages-field.json', 'messages-synthetic.json'].flatMap((file) =>
    existsSync(folder) ? (JSON.parse(readFileSync(join(folder, file), 'utf8')) as { id: string; hex: string }[]) : [],
  )
  const known = vectors.flatMap(({ id, hex }): Message[] => {
    // It is a CAM, and says in its header that it is a DENM.
    if (id === 'its-0071') return []
    const pdu = decodeItsPdu(fromHex(hex), { release: 1 })
    const edition = judged.find((e) => e.type === pdu.type && e.edition === pdu.edition)
    const value = pdu.value as unknown as Value
    return edition && !misreadIn(edition.schema, value, misread(edition)) ? [{ edition, value }] : []
  })

  test(`${known.length} messages`, async () => {
    await expectAgreement(known)
  })
})

describe('what tshark cannot tell', () => {
  const all = [RELEASE_1, RELEASE_2].flatMap((limits) =>
    Object.keys(limits.misread).map((what) => [what, limits] as const),
  )
  test.each(all)('%s is misread', async (what, limits) => {
    const rest = new Set(Object.keys(limits.misread).filter((other) => other !== what))
    const edition = judged.find((e) => e.type === 'DENM' && e.limits === limits)!
    const all = drawn(edition, readable(edition.schema, rest), PER_EDITION)
    const dissected = await dissectAll(all)
    const misunderstood = all.filter((m, i) => misunderstandings(m, dissected[i]!, agreement()).length > 0)
    expect(misunderstood).not.toHaveLength(0)
  })

  test(`${UNKNOWN.length} kinds of messages are unknown`, async () => {
    const all = editions.filter(({ name }) => UNKNOWN.includes(name)).flatMap((e) => drawn(e, e.schema, 3))
    for (const one of await dissectAll(all))
      expect([...linesOf(one)].map(({ show }) => show)).toContain(
        'No subdissector found for this Message id/protocol version combination',
      )
  })
})
