import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  bitString,
  CodecError,
  choice,
  fromHex,
  ia5String,
  lazy,
  octetString,
  oer,
  type Schema,
  toHex,
  utf8String,
  withDefault,
} from '.'
import { damage } from './arbitrary'
import { damaged } from './properties'

// Certificates, signed data and trust lists of other implementations, by schemas made here from the facts of the
// standards. What the standards' names mean is not at issue: whether every octet is understood is.

const shared = resolve(process.env.BLUELIGHT_SHARED ?? '../shared')
const reference = join(shared, 'reference/ieee1609dot2-2022')
const vectors = join(shared, 'vectors/security')

// ── Schemas from the reference ───────────────────────────────────────────────────────────────────────────────────

interface Bounds {
  lb: number | null
  ub: number | null
  ext?: boolean
}
/** A type in the notation of the reference. */
interface Fact {
  type: string
  ref?: string
  val?: Bounds
  size?: Bounds
  root?: [string, Fact & number][]
  ext?: ([string, Fact & number] | { group: [string, Fact][] })[] | null
  of?: Fact
  bits?: Record<string, number>
  opt?: boolean
  default?: unknown
}

/** Whether a type's own facts do not say what it is: the type that it refers to does. */
const isReference = (f: Fact) => f.ref !== undefined && /^(SEQUENCE|CHOICE|ENUMERATED)$/.test(f.type) && !f.root

class Definitions {
  readonly #facts = new Map<string, Fact>()
  readonly #made = new Map<string, Schema>()

  /** `change` may alter a type's facts: to see what follows from one of them. */
  constructor(
    folder: string,
    readonly change = (f: Fact): Fact => f,
  ) {
    for (const file of readdirSync(folder))
      if (file !== 'VALUES.json' && !file.includes('OptionalPrivacy') && file !== 'EtsiTs102941MessagesItss.json')
        for (const [name, fact] of Object.entries<Fact>(JSON.parse(readFileSync(join(folder, file), 'utf8'))))
          if (!this.#facts.has(name)) this.#facts.set(name, fact)
  }

  get(name: string): Schema {
    const made = this.#made.get(name)
    if (made) return made
    const fact = this.#facts.get(name)
    if (!fact) throw new Error(`no type ${name}`)
    // Found while it is being made: the type contains itself.
    const schema: { kind?: unknown; name?: string } = {}
    this.#made.set(
      name,
      lazy(() => schema as Schema),
    )
    Object.assign(schema, this.#make(fact), { name })
    this.#made.set(name, schema as Schema)
    return schema as Schema
  }

  #fields(list: [string, Fact][]): Record<string, unknown> {
    return Object.fromEntries(
      list.map(([name, f]) => [
        name,
        f.default !== undefined
          ? withDefault(this.#make(f), defaultOf(f))
          : f.opt
            ? { optional: this.#make(f) }
            : this.#make(f),
      ]),
    )
  }

  #make(given: Fact): Schema {
    const fact = this.change(given)
    if (isReference(fact)) return this.get(fact.ref!)
    const { type: kind, val, size, root = [], ext } = fact
    const bounds = val && {
      ...(val.lb !== null && { min: bound(val.lb) }),
      ...(val.ub !== null && { max: bound(val.ub) }),
      ...(val.ext && { extensible: true }),
    }
    const sizes = size && { size: [size.lb ?? 0, size.ub ?? undefined, ...(size.ext ? [true] : [])] }
    const schema = (() => {
      switch (kind) {
        case 'INTEGER':
          return { kind, ...bounds }
        case 'SEQUENCE':
          return {
            kind,
            root: this.#fields(root),
            ...(ext && {
              additions: ext.map((e) => ('group' in e ? { group: this.#fields(e.group) } : this.#fields([e]))),
            }),
          }
        case 'SEQUENCE OF':
          return { kind, of: this.#make(fact.of!), ...sizes }
        case 'CHOICE':
          return {
            ...choice({}),
            root: this.#fields(root),
            ...(ext && { additions: this.#fields(ext as [string, Fact][]) }),
          }
        case 'ENUMERATED':
          return {
            kind,
            items: root.flatMap(([label, value]) => [value, label]),
            ...(ext && { additions: (ext as [string, number][]).flatMap(([label, value]) => [value, label]) }),
          }
        case 'BIT STRING': {
          const bits: string[] = []
          const names = fact.bits ?? this.#facts.get(fact.ref ?? '')?.bits
          for (const [name, k] of Object.entries(names ?? {})) bits[k] = name
          const named = Array.from(bits, (name) => name ?? '')
          return { ...(names ? bitString(undefined, named) : bitString()), ...sizes }
        }
        case 'OCTET STRING':
          return { ...octetString(), ...sizes }
        case 'UTF8String':
          return { ...utf8String(), ...sizes }
        case 'IA5String':
          return { ...ia5String(), ...sizes }
        default:
          return { kind, ...sizes }
      }
    })()
    return schema as unknown as Schema
  }
}

/** The one bound of the standards that JSON does not hold. */
const bound = (n: number) => (n > Number.MAX_SAFE_INTEGER ? 2n ** 64n - 1n : n)

/** A DEFAULT; the one of a BIT STRING is there as `(octets, length)`. */
function defaultOf(f: Fact): unknown {
  if (f.type !== 'BIT STRING') return f.default
  expect(f.default).toBe('(128, 8)')
  return { app: true, enrol: false }
}

// ── Vectors ──────────────────────────────────────────────────────────────────────────────────────────────────────

type Json = Record<string, unknown>
const load = (file: string): Json[] => {
  const content = existsSync(vectors) ? JSON.parse(readFileSync(join(vectors, file), 'utf8')) : []
  return Array.isArray(content) ? content : [...content.issued, ...content.chain]
}

/** Values as the vectors show them: hexadecimal digits in lower case. */
const shown = (value: unknown): unknown => {
  if (value instanceof Uint8Array) return toHex(value).toLowerCase()
  if (Array.isArray(value)) return value.map(shown)
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? Number(value) : value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, shown(v)]))
}

/** The canonical form of IEEE 1609.2: r as x alone, keys compressed. The vectors leave reconstruction values alone. */
function canonical(value: unknown, inSignature = false): unknown {
  if (Array.isArray(value)) return value.map((v) => canonical(v))
  if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, v]) => {
      const point = (v ?? {}) as Record<'x' | 'y', Uint8Array>
      if (key === 'reconstructionValue') return [key, v]
      if (inSignature && key.startsWith('compressed')) return ['x-only', v]
      if (!key.startsWith('uncompressed')) return [key, canonical(v, key === 'rSig')]
      return inSignature ? ['x-only', point.x] : [`compressed-y-${point.y.at(-1)! & 1}`, point.x]
    }),
  )
}

describe.skipIf(!existsSync(reference) || !existsSync(vectors))('security data of other implementations', () => {
  const types = existsSync(reference) ? new Definitions(reference) : (undefined as never)

  /** Decodes and encodes again. */
  function through(type: string, hex: string, id: unknown, from = types) {
    const value = oer.decode(from.get(type), fromHex(hex))
    expect(toHex(oer.encode(from.get(type), value)).toLowerCase(), String(id)).toBe(hex.toLowerCase())
    return value as Json
  }

  const certificates = load('certificates.json')
  // An implementer's test certificate for a circle around 123° north, which no Latitude may be.
  const IMPOSSIBLE = '1231231230'
  const possible = certificates.filter((c) => !JSON.stringify(c.region ?? null).includes(IMPOSSIBLE))

  test(`${possible.length} certificates`, () => {
    for (const c of possible) {
      const value = through('Certificate', c.hex as string, c.id)
      const toBeSigned = value.toBeSigned as Json
      expect(value.type, c.id as string).toBe(c.type)
      expect(toHex(oer.encode(types.get('ToBeSignedCertificate'), toBeSigned)).toLowerCase()).toBe(c.toBeSigned)
      const issuer = shown(value.issuer) as Json
      expect(c.issuer === 'self' ? Object.keys(issuer)[0] : issuer).toEqual(c.issuer)
      expect((toBeSigned.validityPeriod as Json).start).toBe(c.validityStart)
      expect((toBeSigned.validityPeriod as Json).duration).toEqual(c.validityDuration)
      expect(Object.values(shown(toBeSigned.id) as Json)[0]).toEqual(c.idName)
      if (!c.canonicalHex) continue
      const own = oer.encode(types.get('Certificate'), canonical(value))
      expect(toHex(own).toLowerCase(), c.id as string).toBe(c.canonicalHex)
      expect(through('Certificate', c.canonicalHex as string, c.id)).toEqual(canonical(value))
    }
  })

  test(`${certificates.length - possible.length} certificate for a place that does not exist`, () => {
    const wide = new Definitions(reference, (f) =>
      f.ref === 'Latitude' ? { ...f, val: { lb: -(2 ** 31), ub: 2 ** 31 - 1 } } : f,
    )
    for (const c of certificates.filter((x) => !possible.includes(x))) {
      expect(() => oer.decode(types.get('Certificate'), fromHex(c.hex))).toThrow(
        `Certificate.toBeSigned.region.circularRegion.center.latitude: ${IMPOSSIBLE} is above 900000001`,
      )
      through('Certificate', c.hex as string, c.id, wide)
    }
  })

  const chain = load('signed-synthetic-chain.json')
  test(`${chain.length} certificates of a chain`, () => {
    for (const c of chain) through('Certificate', c.hex as string, c.name)
  })

  const signed = [...load('signed-data.json'), ...load('signed-synthetic.json')]
  test(`${signed.length} signed and unsecured messages`, () => {
    for (const m of signed) {
      const security = m.security as Json | undefined
      const hex = (m.securedHex ?? m.hex) as string
      // One message is followed by an octet that does not belong to it.
      const length = hex.length - 2 * ((security?.trailing as number | undefined) ?? 0)
      if (length < hex.length) expect(() => oer.decode(types.get('Ieee1609Dot2Data'), fromHex(hex))).toThrow('follow')
      const value = through('Ieee1609Dot2Data', hex.slice(0, length), m.id)
      const data = (value.content as Json).signedData as Json | undefined
      if (!data || !security?.tbsData) continue
      expect(toHex(oer.encode(types.get('ToBeSignedData'), data.tbsData)).toLowerCase()).toBe(security.tbsData)
      const header = (data.tbsData as Json).headerInfo as Json
      expect(header.psid, m.id as string).toBe(security.psid)
      expect(Number(header.generationTime)).toBe(security.generationTime)
    }
  })

  const lists = load('trust-lists.json')
  test(`${lists.length} trust lists`, () => {
    for (const l of lists) {
      const value = through('Ieee1609Dot2Data', l.hex as string, l.id)
      const tbsData = ((value.content as Json).signedData as Json).tbsData as Json
      const inner = (((tbsData.payload as Json).data as Json).content as Json).unsecuredData as Uint8Array
      const hex = toHex(inner).toLowerCase()
      expect(hex).toBe(l.payload102941Hex ?? l.payloadHex)
      if (l.signerCertificate) through('Certificate', l.signerCertificate as string, l.id)
      if (l.id === 'lg-scms-crl') expect(shown(through('CrlContents', hex, l.id))).toEqual(l.decoded)
      else {
        const { content } = through('EtsiTs102941Data', hex, l.id)
        const list = (content as Json).certificateTrustListTlm as Json | undefined
        if (list) expect(list).toMatchObject({ ...(l.ctl as Json), ctlCommands: { length: 47 } })
      }
    }
  })

  const encrypted = load('encrypted-data.json')
  test(`${encrypted.length} encrypted or enrolment messages`, () => {
    for (const e of encrypted) {
      if (!e.decodedInnerEcRequest) {
        through('Ieee1609Dot2Data', e.hex as string, e.id)
        continue
      }
      const { content } = through('EtsiTs102941Data', e.hex as string, e.id)
      const request = ((content as Json).enrolmentRequest as Json).content as Json
      const tbsData = (request.signedData as Json).tbsData as Json
      const inner = (((tbsData.payload as Json).data as Json).content as Json).unsecuredData as Uint8Array
      expect(shown(through('InnerEcRequest', toHex(inner), e.id))).toEqual(e.decodedInnerEcRequest)
    }
  })

  const implicit = load('implicit-and-butterfly.json').filter((v) => v.certificate)
  test(`${implicit.length} implicit certificates`, () => {
    for (const v of implicit) {
      const value = through('Certificate', v.certificate as string, v.id)
      through('Certificate', v.issuerCertificate as string, v.id)
      expect(toHex(oer.encode(types.get('ToBeSignedCertificate'), value.toBeSigned)).toLowerCase()).toBe(
        v.toBeSignedCertificate,
      )
    }
  })

  test('damaged certificates and messages give a value that encodes, or a CodecError', () => {
    const originals = [
      ...possible.map((c) => ({ type: 'Certificate', hex: c.hex })),
      ...signed.map((m) => ({ type: 'Ieee1609Dot2Data', hex: m.securedHex ?? m.hex })),
    ]
    let values = 0
    const property = fc.property(fc.constantFrom(...originals), damage(), ({ type, hex }, damages) => {
      const schema = types.get(type)
      let value: unknown
      try {
        value = oer.decode(schema, damaged(fromHex(hex), damages))
      } catch (e) {
        if (!(e instanceof CodecError)) throw e
        return
      }
      values++
      // What was decoded can be encoded, and that is canonical: it comes back the same.
      const again = oer.encode(schema, value)
      expect(toHex(oer.encode(schema, oer.decode(schema, again)))).toBe(toHex(again))
    })
    fc.assert(property, { seed: 1609, numRuns: 5000 })
    expect(values).toBeGreaterThan(500)
  })
})
