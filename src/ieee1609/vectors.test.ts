import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { CodecError, encodingOf, fromHex, oer, type Schema, toHex } from '../asn1'
import { damage } from '../asn1/arbitrary'
import { damaged } from '../asn1/properties'
import { modules } from './generated/registry'

// Certificates, signed data, trust lists: what other people's implementations and real authorities made.

const vectors = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/security')
let checked = 0
afterAll(() => console.log(`${checked} outside vectors checked`))
if (!existsSync(vectors)) console.log('outside vectors skipped: there is no ../shared, and no BLUELIGHT_SHARED')

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

const types: Record<string, Schema> = Object.assign({}, ...Object.values(modules))
const schemaOf = (name: string): Schema => types[name]!

describe.skipIf(!existsSync(vectors))('security data of other implementations', () => {
  /** Decodes and encodes again. */
  function through(type: string, hex: string, id: unknown) {
    const value = oer.decode(schemaOf(type), fromHex(hex))
    expect(toHex(oer.encode(schemaOf(type), value)).toLowerCase(), String(id)).toBe(hex.toLowerCase())
    checked++
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
      expect(toHex(oer.encode(schemaOf('ToBeSignedCertificate'), toBeSigned)).toLowerCase()).toBe(c.toBeSigned)
      // What signatures are over is what was received.
      expect(toHex(encodingOf(toBeSigned)!).toLowerCase(), c.id as string).toBe(c.toBeSigned)
      expect(toHex(encodingOf(value)!).toLowerCase()).toBe(c.hex)
      const issuer = shown(value.issuer) as Json
      expect(c.issuer === 'self' ? Object.keys(issuer)[0] : issuer).toEqual(c.issuer)
      expect((toBeSigned.validityPeriod as Json).start).toBe(c.validityStart)
      expect((toBeSigned.validityPeriod as Json).duration).toEqual(c.validityDuration)
      expect(Object.values(shown(toBeSigned.id) as Json)[0]).toEqual(c.idName)
      if (!c.canonicalHex) continue
      const own = oer.encode(schemaOf('Certificate'), canonical(value))
      expect(toHex(own).toLowerCase(), c.id as string).toBe(c.canonicalHex)
      expect(through('Certificate', c.canonicalHex as string, c.id)).toEqual(canonical(value))
    }
  })

  test(`${certificates.length - possible.length} certificate for a place that does not exist`, () => {
    for (const c of certificates.filter((x) => !possible.includes(x))) {
      expect(() => oer.decode(schemaOf('Certificate'), fromHex(c.hex))).toThrow(
        `Certificate.toBeSigned.region.circularRegion.center.latitude: ${IMPOSSIBLE} is above 900000001`,
      )
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
      if (length < hex.length) expect(() => oer.decode(schemaOf('Ieee1609Dot2Data'), fromHex(hex))).toThrow('follow')
      const value = through('Ieee1609Dot2Data', hex.slice(0, length), m.id)
      const data = (value.content as Json).signedData as Json | undefined
      if (!data || !security?.tbsData) continue
      expect(toHex(oer.encode(schemaOf('ToBeSignedData'), data.tbsData)).toLowerCase()).toBe(security.tbsData)
      expect(toHex(encodingOf(data.tbsData as object)!).toLowerCase()).toBe(security.tbsData)
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
      expect(toHex(oer.encode(schemaOf('ToBeSignedCertificate'), value.toBeSigned)).toLowerCase()).toBe(
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
      const schema = schemaOf(type)
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
