import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fromHex } from '../asn1'
import { decompress, selectProvider } from '../crypto'
import { hex } from '../crypto/octets'
import { decodeItsPdu } from '../etsi/its-pdu'
import { decodeBtp } from '../network/btp'
import { decodeGeoNetworking, decodeGeoNetworkingInner } from '../network/geonetworking'
import { parseCertificate } from './certificate'
import { unixMilliseconds } from './time'
import { TrustStore } from './trust-store'
import type { VerdictName } from './verdict'
import { createVerifier, type VerifierOptions } from './verify'

const provider = selectProvider()
const shared = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors')
const absent = !existsSync(shared)
const load = <T>(file: string): T[] => (absent ? [] : JSON.parse(readFileSync(join(shared, file), 'utf8')))

/** A secured message as the vectors have it. */
interface MessageVector {
  id: string
  hex: string
  securedHex: string
  expect: 'accept' | 'reject'
  rejectReason?: string
  signatureVerified: boolean | null
  security: {
    psid: number
    generationTime: number
    signatureVerified: boolean | null
    signerCertificate?: string
    signerCertificateHashedId8?: string
  }
}

const etsiContent: VerifierOptions['decodeContent'] = (payload) => {
  const { header, payload: behind } = decodeGeoNetworkingInner(payload)
  const { nextHeader } = header.common
  if (nextHeader !== 'BTP-A' && nextHeader !== 'BTP-B') return undefined
  return decodeItsPdu(decodeBtp(behind, nextHeader === 'BTP-A' ? 'A' : 'B').payload)
}

interface CertificateVector {
  id: string
  hex: string
  signatureVerified: boolean | null
  type: string
  reconstructedPublicKey?: string
}
const certificates: CertificateVector[] = load<CertificateVector>('security/certificates.json')
const chain: { issued: { hex: string }[]; chain: { hex: string }[] } = absent
  ? { issued: [], chain: [] }
  : JSON.parse(readFileSync(join(shared, 'security/signed-synthetic-chain.json'), 'utf8'))

/** A store of all certificates there are, or of those of the synthetic chain. */
const everything = () => TrustStore.from({ provider, certificates: certificates.map((v) => fromHex(v.hex)) })

describe.skipIf(absent)('signatures of certificates', () => {
  test.each(certificates.map((v) => [v.id, v] as const))('%s', async (_, v) => {
    const trust = await everything()
    expect(trust.problems).toEqual([])
    const { signature, publicKey } = await trust.linkOf(trust.chainOf(parseCertificate(fromHex(v.hex), provider)))
    const expected = { true: 'valid', false: 'invalid', null: 'unknown-issuer' }[String(v.signatureVerified)]
    expect(signature).toBe(v.type === 'implicit' ? 'none' : expected)
    if (v.reconstructedPublicKey) expect(hex(decompress(publicKey!).point)).toBe(v.reconstructedPublicKey)
  })
})

/** What a receiver must say, by why it must reject. */
const VERDICTS: Record<string, VerdictName> = {
  's bit flipped': 'invalid-signature',
  'signer-identifier hash over another certificate (tests that the signer certificate is bound)': 'invalid-signature',
  's = 0': 'invalid-signature',
  's = n (group order)': 'invalid-signature',
  'generationTime after certificate validity end': 'expired',
  'generationTime before certificate validity start': 'not-yet-valid',
  'SSP 01ffbfef lacks emergencyVehicleApproaching (octet 3, 0x10)': 'not-permitted',
  'certificate has no permission for psid 37': 'not-permitted',
  'certificate has no permission for psid 36': 'not-permitted',
  'DENM (BTP port 2002) signed under psid 36': 'not-permitted',
  'DENM security profile requires signer choice certificate': 'profile-violation',
  'CAM security profile: generationLocation shall be absent (TS 103 097 7.1.1)': 'profile-violation',
  'CAM security profile: expiryTime shall be absent': 'profile-violation',
  'signer digest unknown (request certificate via P2PCD)': 'unknown-signer',
}

describe.skipIf(absent)('synthetic messages', () => {
  const [root, ...rest] = chain.chain
  const store = (roots = [root!]) =>
    TrustStore.from({
      provider,
      roots: roots.map((c) => fromHex(c.hex)),
      certificates: [...rest, ...chain.issued].map((c) => fromHex(c.hex)),
    })
  const messages = load<MessageVector>('security/signed-synthetic.json')
  test.each(messages.map((v) => [v.id, v] as const))('%s', async (_, v) => {
    const verifier = createVerifier({ trust: await store(), decodeContent: etsiContent })
    const now = unixMilliseconds(v.security.generationTime) + 100
    const verdict = await verifier.verify(fromHex(v.securedHex), { now })
    const expected = v.expect === 'accept' ? 'valid' : VERDICTS[v.rejectReason!]
    expect(expected).toBeDefined()
    expect(`${verdict.verdict} ${verdict.reason ?? ''}`).toMatch(new RegExp(`^${expected} `))
    const signature = { true: 'valid', false: 'invalid', null: 'unknown-signer' }[String(v.signatureVerified)]
    expect(verdict.signature).toBe(signature)
    if (v.security.signerCertificateHashedId8) expect(verdict.signer).toBe(v.security.signerCertificateHashedId8)
    expect(verdict.psid).toBe(v.security.psid)
    expect(Number(verdict.generationTimeTai)).toBe(v.security.generationTime)

    // The same octets again: seen before, if they were accepted. Without roots: not trusted.
    const again = await verifier.verify(fromHex(v.securedHex), { now })
    expect(again.verdict).toBe(v.expect === 'accept' ? 'replayed' : verdict.verdict)
    const without = createVerifier({ trust: await store([]), decodeContent: etsiContent })
    const rootless = await without.verify(fromHex(v.securedHex), { now })
    expect(rootless.signature).toBe(signature)
    expect(rootless.verdict).not.toBe('valid')
  })
})

/** Messages of others, of which only some have certificates whose issuers are known. */
describe.skipIf(absent)('messages of other implementations', () => {
  const signed = load<MessageVector>('security/signed-data.json').filter((v) => v.security)
  const packets = load<MessageVector>('etsi/geonetworking-packets.json').filter((v) => v.security)
  const all = [
    ...signed.map((v) => [v.id, fromHex(v.hex), v.security] as const),
    ...packets.map((v) => [v.id, decodeGeoNetworking(fromHex(v.hex)).payload, v.security] as const),
  ]
  test.each(all)('%s', async (_, bytes, security) => {
    const trust = await everything()
    // Of a digest the certificate was in another message.
    if (security.signerCertificate) trust.add(fromHex(security.signerCertificate))
    const verifier = createVerifier({ trust, decodeContent: etsiContent, replay: false })
    const verdict = await verifier.verify(bytes)
    expect(verdict.verdict).not.toBe('valid')
    const { signatureVerified } = security
    if (signatureVerified === null) expect(verdict.signature).toBe('unknown-signer')
    else expect(verdict.signature).toBe(signatureVerified ? 'valid' : 'invalid')
  })
})
