import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { CodecError, fromHex } from '../asn1'
import { selectProvider } from '../crypto'
import { hex } from '../crypto/octets'
import { parseCertificate } from './certificate'

const provider = selectProvider()
const vectors = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/security')
const load = (file: string) => (existsSync(vectors) ? JSON.parse(readFileSync(join(vectors, file), 'utf8')) : [])

interface Vector {
  id: string
  hex: string
  type: string
  hashAlgForDigest: 'sha256' | 'sha384'
  hashedId8: { sha256: string; sha384: string }
  certificateHash: string
  canonicalHex: string | null
  toBeSigned: string
  issuer: 'self' | Record<string, string>
  idType: string
  idName: string | null
  validityStart: number
  validityDuration: Record<string, number>
  appPermissions: { psid: number; ssp?: unknown }[] | null
  verificationKeyPoint?: string | null
}

const certificates: Vector[] = load('certificates.json')

describe.skipIf(!existsSync(vectors))('certificates of other implementations', () => {
  test.each(certificates.map((v) => [v.id, v] as const))('%s', (_, v) => {
    const c = parseCertificate(fromHex(v.hex), provider)
    expect(c.kind).toBe(v.type)
    expect(hex(c.canonical)).toBe(v.canonicalHex ?? v.hex)
    expect(hex(c.hash)).toBe(v.certificateHash)
    expect(c.hashedId8).toBe(v.hashedId8[v.hashAlgForDigest])
    expect(c.hashedId3).toBe(c.hashedId8.slice(-6))
    expect(c.hashedId10).toBe(v.certificateHash.slice(-20))
    expect(hex(c.toBeSigned.received)).toBe(v.toBeSigned)
    expect(c.issuer).toBe(v.issuer === 'self' ? undefined : Object.values(v.issuer)[0])
    if (v.idType === 'name') expect(c.name).toBe(v.idName)
    expect(c.validity.start).toBe(v.validityStart)
    expect([...c.appPermissions.keys()]).toEqual((v.appPermissions ?? []).map(({ psid }) => psid))
    if (v.verificationKeyPoint && c.publicKey)
      expect(hex(c.publicKey.point).slice(2, 66)).toBe(v.verificationKeyPoint.slice(2, 66))
    if (c.kind === 'explicit') expect(c.signature).toBeDefined()
  })
})

test('what is no certificate', () => {
  expect(() => parseCertificate(fromHex('8003'), provider)).toThrow(CodecError)
  expect(() => parseCertificate(new Uint8Array(), provider)).toThrow(CodecError)
})
