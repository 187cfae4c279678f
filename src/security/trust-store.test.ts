import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromHex, oer } from '../asn1'
import { type KeyPair, linkageSeed, linkageValue, nodeProvider, preLinkageValue } from '../crypto'
import { concat, hex } from '../crypto/octets'
import {
  Certificate as CertificateSchema,
  type Certificate as CertificateValue,
  CrlContents,
  EtsiTs102941Data,
  type GeographicRegion,
  type HeaderInfo,
  Ieee1609Dot2Data,
  ToBeSignedCertificate,
  ToBeSignedData,
} from '../ieee1609/generated/definitions'
import { type Certificate, parseCertificate } from './certificate'
import { unixMilliseconds } from './time'
import { TrustStore } from './trust-store'
import type { VerdictName } from './verdict'
import { createVerifier, type VerifyOptions } from './verify'

// A small PKI of our own, to test what no outside vector shows.

const provider = nodeProvider()
const START = 600_000_000
const NOW = (START + 1000) * 1_000_000

interface Holder {
  readonly certificate: Certificate
  readonly keys: KeyPair
}

type Contents = Partial<CertificateValue['toBeSigned']>
type Permissions = NonNullable<CertificateValue['toBeSigned']['certIssuePermissions']>

const rSig = (r: Uint8Array) => ({ 'x-only': r })
const pointOf = (point: Uint8Array) =>
  point[0] === 2 ? { 'compressed-y-0': point.slice(1) } : { 'compressed-y-1': point.slice(1) }

function signedOver(keys: KeyPair, octets: Uint8Array, signerHash: Uint8Array) {
  const { r, s } = provider.sign(keys.privateKey, concat(provider.hash('SHA-256', octets), signerHash))
  return { ecdsaNistP256Signature: { rSig: rSig(r), sSig: s } }
}

const emptyHash = () => provider.hash('SHA-256', new Uint8Array())

function issue(issuer: Holder | undefined, contents: Contents): Holder {
  const keys = provider.generateKey('P-256')
  const toBeSigned: CertificateValue['toBeSigned'] = {
    id: { none: null },
    cracaId: new Uint8Array(3),
    crlSeries: 0,
    validityPeriod: { start: START, duration: { hours: 100 } },
    verifyKeyIndicator: { verificationKey: { ecdsaNistP256: pointOf(keys.publicKey.point) } },
    ...contents,
  }
  const by = issuer ? { sha256AndDigest: fromHex(issuer.certificate.hashedId8) } : { self: 'sha256' as const }
  const signature = signedOver(
    issuer?.keys ?? keys,
    oer.encode(ToBeSignedCertificate, toBeSigned),
    issuer?.certificate.hash ?? emptyHash(),
  )
  const bytes = oer.encode(CertificateSchema, { version: 3, type: 'explicit', issuer: by, toBeSigned, signature })
  return { certificate: parseCertificate(bytes, provider), keys }
}

function message(signer: Holder, payload: Uint8Array, header: Partial<HeaderInfo> = {}, digest = false): Uint8Array {
  const { certificate, keys } = signer
  const tbsData = {
    payload: { data: { protocolVersion: 3, content: { unsecuredData: payload } } },
    headerInfo: { psid: 99, generationTime: NOW, ...header },
  }
  const signature = signedOver(keys, oer.encode(ToBeSignedData, tbsData), certificate.hash)
  const by = digest ? { digest: fromHex(certificate.hashedId8) } : { certificate: [certificate.value] }
  const signedData = { hashId: 'sha256' as const, tbsData, signer: by, signature }
  return oer.encode(Ieee1609Dot2Data, { protocolVersion: 3, content: { signedData } })
}

const all = (minChainLength: number): Permissions[number] => ({
  subjectPermissions: { all: null },
  minChainLength,
  chainLengthRange: -1,
  eeType: { app: true, enrol: true },
})
const app = (...psids: number[]): Contents => ({ appPermissions: psids.map((psid) => ({ psid })) })

const root = issue(undefined, { ...app(622, 256), certIssuePermissions: [all(1)] })
const authority = issue(root, { certIssuePermissions: [all(1)] })
const ticket = issue(authority, app(99))
const payload = fromHex('0102')
const roots = [root.certificate.bytes]
const certificates = [authority.certificate.bytes]

async function verdictOf(
  bytes: Uint8Array,
  store: Parameters<typeof TrustStore.from>[0] = {},
  options: VerifyOptions = {},
) {
  const trust = await TrustStore.from({ provider, roots, certificates, ...store })
  expect(trust.problems).toEqual([])
  const verdict = await createVerifier({ trust, replay: false }).verify(bytes, options)
  return verdict.verdict
}

test('a message of a chain of our own', async () => {
  expect(await verdictOf(message(ticket, payload))).toBe('valid')
  expect(await verdictOf(message(ticket, payload, {}, true))).toBe('unknown-signer')
  const known = { certificates: [...certificates, ticket.certificate.bytes] }
  expect(await verdictOf(message(ticket, payload, {}, true), known)).toBe('valid')
  expect(await verdictOf(message(ticket, payload), { certificates: [] })).toBe('unknown-signer')
  expect(await verdictOf(message(ticket, payload), { roots: [], certificates: [...roots, ...certificates] })).toBe(
    'untrusted',
  )
  expect(await verdictOf(message(ticket, payload, { psid: 98 }))).toBe('not-permitted')
})

describe('time', () => {
  const at = async (header: Partial<HeaderInfo>, now?: number) =>
    verdictOf(message(ticket, payload, header), {}, now === undefined ? {} : { now: unixMilliseconds(now) })

  test('validity is that of the generation time, to the second at both ends', async () => {
    const end = (START + 360_000) * 1_000_000
    expect(await at({ generationTime: START * 1_000_000 })).toBe('valid')
    expect(await at({ generationTime: START * 1_000_000 - 1 })).toBe('not-yet-valid')
    expect(await at({ generationTime: end })).toBe('valid')
    expect(await at({ generationTime: end + 1 })).toBe('expired')
  })

  test('freshness', async () => {
    expect(await at({}, NOW + 600_000_000)).toBe('valid')
    expect(await at({}, NOW + 600_001_000)).toBe('stale')
    expect(await at({}, NOW - 1_001_000)).toBe('stale')
    expect(await at({ expiryTime: NOW + 5_000_000 }, NOW + 5_001_000)).toBe('stale')
    expect(await at({ expiryTime: NOW }, NOW)).toBe('profile-violation')
  })
})

describe('regions', () => {
  const circle = (radius: number): GeographicRegion => ({
    circularRegion: { center: { latitude: 480_000_000, longitude: 110_000_000 }, radius },
  })
  const here = { latitude: 48.001, longitude: 11 }
  const local = issue(authority, { ...app(99), region: circle(1000) })

  test('of the signer and of those above it', async () => {
    expect(await verdictOf(message(local, payload), {}, { position: here })).toBe('valid')
    expect(await verdictOf(message(local, payload), {}, { position: { latitude: 48.1, longitude: 11 } })).toBe(
      'outside-region',
    )
    const header = { generationLocation: { latitude: 481_000_000, longitude: 110_000_000, elevation: 0 } }
    expect(await verdictOf(message(local, payload, header))).toBe('outside-region')
    const regional = issue(root, { certIssuePermissions: [all(1)], region: circle(1000) })
    const store = { certificates: [regional.certificate.bytes] }
    const anywhere = message(issue(regional, app(99)), payload)
    expect(await verdictOf(anywhere, store, { position: here })).toBe('valid')
    expect(await verdictOf(anywhere, store, { position: { latitude: 0, longitude: 0 } })).toBe('outside-region')
    const wider = message(issue(regional, { ...app(99), region: circle(2000) }), payload)
    expect(await verdictOf(wider, store, { position: here })).toBe('outside-region')
  })
})

describe('what issuers may pass on', () => {
  const bitmap = (value: string, mask: string): Permissions[number] => ({
    subjectPermissions: {
      explicit: [
        { psid: 99, sspRange: { bitmapSspRange: { sspValue: fromHex(value), sspBitmask: fromHex(mask) } } },
        { psid: 98, sspRange: { opaque: [fromHex('01'), fromHex('')] } },
      ],
    },
    minChainLength: 1,
    chainLengthRange: 0,
    eeType: { app: true },
  })
  const strict = issue(root, { certIssuePermissions: [bitmap('01fc', 'ff03')] })
  const under = async (contents: Contents, issuer = strict): Promise<VerdictName> =>
    verdictOf(message(issue(issuer, contents), payload, { psid: Number(contents.appPermissions![0]!.psid) }), {
      certificates: [issuer.certificate.bytes],
    })
  const ssp = (digits: string): Contents => ({ appPermissions: [{ psid: 99, ssp: { bitmapSsp: fromHex(digits) } }] })

  test.each([
    ['01fc', 'valid'],
    ['0100', 'valid'],
    ['0101', 'not-permitted'],
    ['0200', 'not-permitted'],
    ['01', 'not-permitted'],
  ])('SSP %s under 01fc, mask ff03: %s', async (digits, expected) => {
    expect(await under(ssp(digits))).toBe(expected)
  })

  test('no SSP, other applications, opaque ones', async () => {
    expect(await under(app(99))).toBe('not-permitted')
    expect(await under(app(97))).toBe('not-permitted')
    expect(await under(app(98))).toBe('valid')
    expect(await under({ appPermissions: [{ psid: 98, ssp: { opaque: fromHex('01') } }] })).toBe('valid')
    expect(await under({ appPermissions: [{ psid: 98, ssp: { opaque: fromHex('02') } }] })).toBe('not-permitted')
  })

  test('an authority below one that may only issue tickets', async () => {
    const below = issue(strict, { certIssuePermissions: [bitmap('01fc', 'ff03')] })
    const trust = { certificates: [strict, below].map(({ certificate }) => certificate.bytes) }
    expect(await verdictOf(message(issue(below, ssp('0100')), payload), trust)).toBe('not-permitted')
    // A ticket issues nothing.
    const tickets = { certificates: [...certificates, ticket.certificate.bytes] }
    expect(await verdictOf(message(issue(ticket, app(99)), payload), tickets)).toBe('not-permitted')
  })
})

describe('revocation', () => {
  const etsi = (ids: string[]) =>
    oer.encode(EtsiTs102941Data, {
      version: 1,
      content: {
        certificateRevocationList: { version: 1, thisUpdate: START, nextUpdate: START + 1, entries: ids.map(fromHex) },
      },
    })
  const ieee = (typeSpecific: CrlContents['typeSpecific'], crlSeries = 5) =>
    oer.encode(CrlContents, {
      version: 1,
      crlSeries,
      crlCraca: fromHex(root.certificate.hashedId8),
      issueDate: START,
      nextCrl: START + 1,
      priorityInfo: {},
      typeSpecific,
    })
  const american: Contents = { ...app(99), cracaId: fromHex(root.certificate.hashedId3), crlSeries: 5 }
  const revokedBy = async (crl: Uint8Array, holder: Holder) => verdictOf(message(holder, payload), { crls: [crl] })

  test('of Europe, for what is below its signer', async () => {
    const psid = { psid: 622 }
    expect(await revokedBy(message(root, etsi([authority.certificate.hashedId8]), psid), ticket)).toBe('revoked')
    expect(await revokedBy(message(root, etsi(['0011223344556677']), psid), ticket)).toBe('valid')
    const other = issue(undefined, { ...app(622), certIssuePermissions: [all(1)] })
    const crls = [message(other, etsi([ticket.certificate.hashedId8]), psid)]
    expect(await verdictOf(message(ticket, payload), { roots: [...roots, other.certificate.bytes], crls })).toBe(
      'valid',
    )
  })

  test('only by whom it is trusted, and with the permission', async () => {
    const by = async (holder: Holder, more: Uint8Array[] = []) => {
      const crls = [message(holder, etsi([ticket.certificate.hashedId8]), { psid: 622 })]
      const trust = await TrustStore.from({ provider, roots: [...roots, ...more], certificates, crls })
      return trust.problems.map(({ kind, index, reason }) => `${kind} ${index} ${reason}`).join()
    }
    expect(await by(root)).toBe('')
    expect(await by(ticket)).toMatch(/^crl 0 the signer [0-9a-f]{16} has no permission for psid 622$/)
    expect(await by(issue(undefined, app(622)))).toMatch(/is not trusted$/)
    const forger: Holder = { certificate: root.certificate, keys: provider.generateKey('P-256') }
    expect(await by(forger)).toBe('crl 0 the signature is wrong')
    const nothing = await TrustStore.from({ provider, roots, crls: [fromHex('00'), fromHex('0380020102')] })
    expect(nothing.problems.map(({ index }) => index)).toEqual([0, 1])
  })

  test('of America by hash, for its series', async () => {
    const holder = issue(authority, american)
    const entries = [{ id: fromHex(holder.certificate.hashedId10), expiry: START + 9 }]
    const list = ieee({ fullHashCrl: { crlSerial: 1, entries } })
    expect(await revokedBy(message(root, list, { psid: 256 }), holder)).toBe('revoked')
    expect(await revokedBy(message(root, list, { psid: 256 }), issue(authority, american))).toBe('valid')
    const otherSeries = ieee({ fullHashCrl: { crlSerial: 1, entries } }, 6)
    expect(await revokedBy(message(root, otherSeries, { psid: 256 }), holder)).toBe('valid')
  })

  const la1 = { laId: fromHex('0001'), linkageSeed: fromHex('000102030405060708090a0b0c0d0e0f') }
  const la2 = { laId: fromHex('0002'), linkageSeed: fromHex('101112131415161718191a1b1c1d1e1f') }
  const later = (la: typeof la1, periods: number) => ({ laId: la.laId, linkageSeed: linkageSeed(la, periods) })
  const linked = (iCert: number, value: Uint8Array, group?: { jValue: Uint8Array; value: Uint8Array }): Contents => ({
    ...american,
    id: {
      linkageData: { iCert, 'linkage-value': value, ...(group && { 'group-linkage-value': group }) },
    },
  })

  test('by linkage values: the period, the index, one seed or two', async () => {
    const iMaxGroup = {
      iMax: 12,
      contents: [{ linkageSeed1: la1.linkageSeed, linkageSeed2: la2.linkageSeed }],
      singleSeed: [la2.linkageSeed],
    }
    const individual = [{ jmax: 3, contents: [{ la1Id: la1.laId, la2Id: la2.laId, contents: [iMaxGroup] }] }]
    const crl = message(root, ieee({ fullLinkedCrl: { iRev: 10, indexWithinI: 0, individual } }), { psid: 256 })
    const of = async (i: number, value: Uint8Array) => revokedBy(crl, issue(authority, linked(i, value)))
    const value = (periods: number, j: number) => linkageValue(later(la1, periods), later(la2, periods), j)
    expect(await of(10, value(0, 0))).toBe('revoked')
    expect(await of(12, value(2, 3))).toBe('revoked')
    expect(await of(12, value(2, 4))).toBe('valid')
    expect(await of(11, value(2, 3))).toBe('valid')
    expect(await of(13, value(3, 0))).toBe('valid')
    expect(await of(9, value(0, 0))).toBe('valid')
    const single = { laId: la1.laId, linkageSeed: la2.linkageSeed }
    expect(await of(11, preLinkageValue(later(single, 1), 2))).toBe('revoked')
  })

  test('by linkage values of groups', async () => {
    const groups = [
      {
        iMax: 12,
        la1Id: la1.laId,
        linkageSeed1: la1.linkageSeed,
        la2Id: la2.laId,
        linkageSeed2: la2.linkageSeed,
      },
    ]
    const crl = message(root, ieee({ deltaLinkedCrl: { iRev: 10, indexWithinI: 0, groups } }), { psid: 256 })
    const group = (j: number, told = j) => ({
      jValue: Uint8Array.of(0, 0, 1, told),
      value: linkageValue(later(la1, 1), later(la2, 1), 256 + j),
    })
    const of = async (g: ReturnType<typeof group>) => revokedBy(crl, issue(authority, linked(11, new Uint8Array(9), g)))
    expect(await of(group(7))).toBe('revoked')
    expect(await of(group(7, 8))).toBe('valid')
  })
})

describe('learning', () => {
  test('certificates of valid messages, and of answers to requests', async () => {
    const trust = await TrustStore.from({ provider, roots, certificates })
    const verifier = createVerifier({ trust })
    const byDigest = message(ticket, fromHex('03'), {}, true)
    expect(await verifier.verify(byDigest)).toMatchObject({
      verdict: 'unknown-signer',
      missing: ticket.certificate.hashedId8,
    })
    expect((await verifier.verify(message(ticket, payload))).verdict).toBe('valid')
    expect((await verifier.verify(byDigest)).verdict).toBe('valid')
    expect((await verifier.verify(byDigest)).verdict).toBe('replayed')

    const second = issue(root, { certIssuePermissions: [all(1)] })
    const stranger = message(issue(second, app(99)), payload)
    const before = await verifier.verify(stranger)
    expect(before).toMatchObject({ verdict: 'unknown-signer', missing: second.certificate.hashedId8 })
    const request = await verifier.verify(
      message(ticket, fromHex('04'), { inlineP2pcdRequest: [fromHex(second.certificate.hashedId3)] }),
    )
    expect(request.certificateRequests).toEqual([second.certificate.hashedId3])
    const answer = await verifier.verify(
      message(ticket, fromHex('05'), { requestedCertificate: second.certificate.value }),
    )
    expect(answer.requestedCertificate?.hashedId8).toBe(second.certificate.hashedId8)
    expect(trust.findByHashedId3(second.certificate.hashedId3)).toHaveLength(1)
    expect((await verifier.verify(stranger)).verdict).toBe('valid')
  })

  test('nothing that is forged', async () => {
    const trust = await TrustStore.from({ provider, roots, certificates })
    const verifier = createVerifier({ trust })
    const forged = issue({ certificate: authority.certificate, keys: provider.generateKey('P-256') }, app(99))
    expect(await verifier.verify(message(forged, payload))).toMatchObject({
      verdict: 'invalid-signature',
      signature: 'valid',
      reason: `the signature of certificate ${forged.certificate.hashedId8} is wrong`,
    })
    expect(trust.find(forged.certificate.hashedId8)).toBeUndefined()
    const answer = message(ticket, payload, { requestedCertificate: forged.certificate.value })
    expect((await verifier.verify(answer)).verdict).toBe('valid')
    expect(trust.find(forged.certificate.hashedId8)).toBeUndefined()
  })
})

describe('hostile input', () => {
  const bytes = message(ticket, payload)

  test('a message with a bit flipped is never valid, and nothing is thrown', async () => {
    const trust = await TrustStore.from({ provider, roots, certificates })
    const verifier = createVerifier({ trust, replay: false, learn: false })
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length * 8 - 1), async (bit) => {
        const damaged = Uint8Array.from(bytes)
        damaged[bit >> 3]! ^= 0x80 >> (bit & 7)
        const { verdict } = await verifier.verify(damaged)
        // hashId alone is signed by nobody, and says what the key says anyway.
        if (verdict === 'valid') expect(bit >> 3).toBe(2)
      }),
      { seed: 1609, numRuns: 600 },
    )
  })

  test('octets of all kinds', async () => {
    const trust = await TrustStore.from({ provider, roots, certificates })
    const verifier = createVerifier({ trust })
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.boolean(), async (octets, header) => {
        const { verdict, signature } = await verifier.verify(header ? concat(fromHex('038100'), octets) : octets)
        expect(verdict).not.toBe('valid')
        expect(signature).not.toBe('valid')
      }),
      { seed: 97, numRuns: 500 },
    )
  })

  test('certificates in a circle', async () => {
    const trust = await TrustStore.from({ provider, roots })
    const loop = { ...ticket.certificate, issuer: ticket.certificate.hashedId8 }
    trust.add(loop)
    expect(trust.chainOf(loop).end).toBe('untrusted')
  })
})

const shared = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/security/trust-lists.json')
const absent = !existsSync(shared)

describe.skipIf(absent)('trust lists of others', () => {
  interface List {
    id: string
    hex: string
    signerCertificate?: string
    rootCount?: number
  }
  const lists: List[] = absent ? [] : JSON.parse(readFileSync(shared, 'utf8'))

  test.each(lists.map((list) => [list.id, list] as const))('%s: the signature', async (_, list) => {
    const trust = await TrustStore.from({ provider })
    expect(await createVerifier({ trust }).verify(fromHex(list.hex))).toMatchObject({ signature: 'valid' })
  })

  test('the European list makes roots, if its manager is trusted', async () => {
    const list = lists.find(({ rootCount }) => rootCount)!
    const manager = fromHex(list.signerCertificate!)
    const trust = await TrustStore.from({ provider, roots: [manager], trustLists: [fromHex(list.hex)] })
    expect(trust.problems).toEqual([])
    // The roots and the manager itself.
    expect(trust.roots()).toHaveLength(list.rootCount! + 1)
    for (const certificate of trust.roots())
      expect(await trust.linkOf({ certificates: [certificate], end: 'root' })).toMatchObject({ signature: 'valid' })
    const untrusted = await TrustStore.from({ provider, trustLists: [fromHex(list.hex)] })
    expect(untrusted.problems).toHaveLength(1)
    expect(untrusted.roots()).toEqual([])
  })

  test('revocation lists are used, if their signer is trusted', async () => {
    const crls = lists.filter(({ id }) => id.endsWith('crl'))
    const trust = await TrustStore.from({
      provider,
      roots: [fromHex(crls[0]!.signerCertificate!)],
      crls: [fromHex(crls[0]!.hex)],
    })
    expect(trust.problems).toEqual([])
    expect(hex(trust.roots()[0]!.bytes)).toBe(crls[0]!.signerCertificate)
  })
})
