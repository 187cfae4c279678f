import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import {
  aesCcm,
  butterflyExpand,
  type Curve,
  compress,
  compressedPoint,
  coordinates,
  ecies,
  ecqvReconstruct,
  kdf2,
  linkageSeed,
  linkageValue,
  mac1,
  nodeProvider,
  type PublicKey,
  preLinkageValue,
  privateKey,
  publicKey,
  pureProvider,
  selectProvider,
  uncompressedPoint,
  webcryptoProvider,
} from '.'
import { exportScalar } from './keys'
import { concat, fromInteger, hex, octets, toInteger } from './octets'

// What other implementations computed, at every intermediate value that they published.

type Vector = Record<string, string> & { id: string; kind: string }

const folder = join(resolve(process.env.BLUELIGHT_SHARED ?? '../shared'), 'vectors/security')
const here = existsSync(folder)
if (!here) console.log('outside vectors skipped: there is no ../shared, and no BLUELIGHT_SHARED')

const load = <T = Vector>(file: string): T[] => (here ? JSON.parse(readFileSync(join(folder, file), 'utf8')) : [])

const counts: Record<string, number> = {}
const count = (what: string) => {
  counts[what] = (counts[what] ?? 0) + 1
}
afterAll(() => console.log('outside values checked:', counts))

const sync = [pureProvider(), nodeProvider()]
const all = [...sync, webcryptoProvider(), selectProvider()]

/** The kinds that a file is expected to have: a new kind must not go by unnoticed. */
const kinds = (vectors: Vector[], ...known: string[]) =>
  expect([...new Set(vectors.map(({ kind }) => kind))].sort()).toEqual(known.sort())

const scalar = (digits: string) => privateKey('P-256', octets(digits))
const point = (x: string, y: string) => uncompressedPoint('P-256', octets(x), octets(y))
const expectPoint = (key: PublicKey, x: string, y: string) => {
  const found = coordinates(key)
  expect([hex(found.x), hex(found.y)]).toEqual([x, y])
}

describe.skipIf(!here)('crypto-primitives.json', () => {
  const vectors = load('crypto-primitives.json')
  const of = (kind: string) => vectors.filter((vector) => vector.kind === kind)

  test('every kind has a test', () => {
    kinds(
      vectors,
      'aes-ccm-128',
      'butterfly-expansion',
      'ecdh-p256',
      'ecies-nistp256',
      'ecqv-sec4-shifted',
      'kdf2-sha256',
      'linkage-value',
      'mac1-hmac-sha256-128',
    )
  })

  test.each(of('aes-ccm-128'))('$id', (vector) => {
    const [key, nonce, plaintext, sealed] = ['key', 'nonce', 'plaintext', 'ciphertextAndTag'].map((name) =>
      octets(vector[name]!),
    ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array]
    const options = { aad: octets(vector.aad!), tagLength: Number(vector.tagLength) }
    expect(aesCcm.encrypt(key, nonce, plaintext, options)).toEqual(sealed)
    expect(aesCcm.decrypt(key, nonce, sealed, options)).toEqual(plaintext)
    for (const provider of all) {
      expect(provider.aesCcmEncrypt(key, nonce, plaintext, options), provider.name).toEqual(sealed)
      expect(provider.aesCcmDecrypt(key, nonce, sealed, options), provider.name).toEqual(plaintext)
    }
    count('AES-CCM')
  })

  test.each(of('mac1-hmac-sha256-128'))('$id', (vector) => {
    expect(hex(mac1(octets(vector.key!), octets(vector.message!)))).toBe(vector.tag)
    count('MAC1')
  })

  test.each(of('kdf2-sha256'))('$id', (vector) => {
    const derived = kdf2(octets(vector.sharedSecret!), octets(vector.kdp!), Number(vector.length))
    expect(hex(derived)).toBe(vector.derivedKey)
    count('KDF2')
  })

  test.each(of('ecdh-p256'))('$id', async (vector) => {
    for (const provider of all) {
      const full = point(vector.publicX!, vector.publicY!)
      for (const key of [full, compress(full)])
        expect(hex(await provider.ecdh(scalar(vector.privateKey!), key)), provider.name).toBe(vector.z)
    }
    count('ECDH')
  })

  test.each(of('ecies-nistp256'))('$id', async (vector) => {
    const ephemeral = {
      privateKey: scalar(vector.ephemeralPrivate!),
      publicKey: point(vector.ephemeralPublicX!, vector.ephemeralPublicY!),
    }
    const recipient = point(vector.recipientPublicX!, vector.recipientPublicY!)
    const [key, p1] = [octets(vector.symmetricKey!), octets(vector.p1!)]
    // The values in between, step by step.
    const keys = kdf2(pureProvider().ecdh(ephemeral.privateKey, recipient), p1, 48)
    expect(hex(mac1(keys.subarray(16), octets(vector.c!)))).toBe(vector.t)
    for (const provider of all) {
      expect(provider.publicKeyOf(ephemeral.privateKey), provider.name).toEqual(compress(ephemeral.publicKey))
      expect(provider.publicKeyOf(scalar(vector.recipientPrivate!)), provider.name).toEqual(compress(recipient))
      const encrypted = await ecies.encrypt(provider, recipient, key, p1, { ephemeral })
      expect([hex(encrypted.c), hex(encrypted.t)], provider.name).toEqual([vector.c, vector.t])
      expectPoint(encrypted.v, vector.ephemeralPublicX!, vector.ephemeralPublicY!)
      expect(await ecies.decrypt(provider, scalar(vector.recipientPrivate!), encrypted, p1), provider.name).toEqual(key)
    }
    count('ECIES')
  })

  test.each(of('ecqv-sec4-shifted'))('$id', (vector) => {
    const sec4 = { form: 'sec4' } as const
    const [kU, dCA, k] = [vector.kU!, vector.dCA!, vector.k!].map(scalar) as [never, never, never]
    const provider = pureProvider()
    expectPoint(provider.publicKeyOf(kU), vector.RUx!, vector.RUy!)
    expectPoint(provider.publicKeyOf(dCA), vector.QCAx!, vector.QCAy!)
    const P = ecqvReconstruct.reconstructionValue(provider.publicKeyOf(kU), k)
    expectPoint(P, vector.PUx!, vector.PUy!)
    // The certificate of this example is the text and the compressed point.
    expect(vector.tbsCert + hex(P.point)).toBe(vector.CertU)
    const hash = provider.hash('SHA-256', octets(vector.CertU!))
    const r = exportScalar(ecqvReconstruct.privateReconstruction(k, dCA, hash, sec4))
    expect(hex(r)).toBe(vector.r)
    const d = ecqvReconstruct.privateKey(kU, r, hash, sec4)
    expect(hex(exportScalar(d))).toBe(vector.dU)
    const Q = ecqvReconstruct.publicKey(P, point(vector.QCAx!, vector.QCAy!), hash, sec4)
    expectPoint(Q, vector.QUx!, vector.QUy!)
    expect(provider.publicKeyOf(d)).toEqual(Q)
    // The form of IEEE 1609.2 is another one.
    expect(ecqvReconstruct.publicKey(P, point(vector.QCAx!, vector.QCAy!), hash)).not.toEqual(Q)
    count('ECQV, SEC 4 form')
  })

  test.each(of('butterfly-expansion'))('$id', (vector) => {
    const index = { i: Number.parseInt(vector.i!, 16), j: Number.parseInt(vector.j!, 16) }
    const x = butterflyExpand.input('encryption', index)
    expect(hex(x)).toBe(vector.x)
    const expansionKey = octets(vector.aesKey!)
    const fInt = butterflyExpand.output(expansionKey, x)
    expect(hex(fInt)).toBe(vector.fInt)
    expect(toInteger(fInt) % ORDER).toBe(toInteger(octets(vector.f!)))
    const seed = scalar(vector.seedPrivate!)
    const own = { key: seed, expansionKey }
    const { encryption } = butterflyExpand.original({ signing: own, encryption: own }, index)
    expect(hex(exportScalar(encryption))).toBe(vector.expandedPrivate)
    const theirs = { key: pureProvider().publicKeyOf(seed), expansionKey }
    const expanded = butterflyExpand.original({ signing: theirs, encryption: theirs }, index)
    expectPoint(expanded.encryption, vector.expandedPublicX!, vector.expandedPublicY!)
    count('butterfly expansion')
  })

  test.each(of('linkage-value'))('$id', (vector) => {
    const i = Number(vector.i)
    const share = (n: 1 | 2) => {
      const laId = octets(vector[`la${n}`]!)
      const linkage = linkageSeed({ laId, linkageSeed: octets(vector[`ls${n}_0`]!) }, i)
      expect(hex(linkage)).toBe(vector[`ls${n}`])
      const made = { laId, linkageSeed: linkage }
      expect(hex(preLinkageValue(made, Number(vector.j)))).toBe(vector[`plv${n}`])
      return made
    }
    expect(hex(linkageValue(share(1), share(2), Number(vector.j)))).toBe(vector.lv)
    count('linkage value')
  })
})

const ORDER = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n

/** A reconstruction value or key as the vectors have it. */
function p256Point(value: Record<string, string>): PublicKey {
  const [[form, x]] = Object.entries(value) as [[string, string]]
  return compressedPoint('P-256', octets(x), form === 'compressed-y-1')
}

describe.skipIf(!here)('implicit-and-butterfly.json', () => {
  const vectors = load('implicit-and-butterfly.json')
  const issued = vectors.filter(({ kind }) => kind !== 'ecqv-plain')
  const { hash, publicKeyOf } = pureProvider()

  test('every kind has a test', () => {
    kinds(vectors, 'butterfly-implicit-certificate', 'ecqv-plain', 'implicit-certificate-reconstruction')
  })

  test.each(issued)('$id', (vector) => {
    const P = p256Point(vector.reconstructionPoint as unknown as Record<string, string>)
    const issuer = publicKey('P-256', octets(vector.issuerPublicKey!))
    const tbsHash = hash('SHA-256', octets(vector.toBeSignedCertificate!))
    const issuerHash = hash('SHA-256', octets(vector.issuerCertificate!))
    expect([hex(tbsHash), hex(issuerHash)]).toEqual([vector.tbsHash, vector.issuerHash])
    const e = hash('SHA-256', concat(tbsHash, issuerHash))
    expect(hex(e)).toBe(vector.e)
    const certificateHash = hex(hash('SHA-256', octets(vector.certificate!)))
    expect(certificateHash).toBe(vector.certificateHash)
    expect(certificateHash.slice(-16)).toBe(vector.hashedId8)

    let request = scalar(vector.userRequestPrivate!)
    if (vector.kind === 'butterfly-implicit-certificate') {
      const index = { i: Number.parseInt(vector.i!, 16), j: Number.parseInt(vector.j!, 16) }
      const expansionKey = octets(vector.expansionKey!)
      const x = butterflyExpand.input('signing', index)
      expect(hex(x)).toBe(vector.x)
      const fInt = butterflyExpand.output(expansionKey, x)
      expect(hex(fInt)).toBe(vector.fInt)
      expect(hex(fromInteger(toInteger(fInt) % ORDER, 32))).toBe(vector.f)
      const caterpillar = { key: scalar(vector.seedPrivate!), expansionKey }
      const cocoon = butterflyExpand.unified(caterpillar, index)
      expect(hex(exportScalar(cocoon))).toBe(vector.cocoonPrivate)
      expect(vector.cocoonPrivate).toBe(vector.userRequestPrivate)
      const original = butterflyExpand.original({ signing: caterpillar, encryption: caterpillar }, index)
      expect(hex(exportScalar(original.signing))).toBe(vector.cocoonPrivate)
      const theirs = { key: publicKeyOf(caterpillar.key), expansionKey }
      expect(butterflyExpand.unified(theirs, index)).toEqual(publicKeyOf(cocoon))
      request = cocoon
      count('butterfly certificate')
    }
    const key = ecqvReconstruct.privateKey(request, octets(vector.privateReconstructionValue!), e)
    expect(hex(exportScalar(key))).toBe(vector.reconstructedPrivate)
    expect(hex(exportScalar(key))).toBe(vector.publishedPrivate)
    const Q = ecqvReconstruct.publicKey(P, issuer, e)
    expect(Q).toEqual(compress(publicKey('P-256', octets(vector.reconstructedPublic!))))
    expect(publicKeyOf(key)).toEqual(Q)
    count('implicit certificate')
  })

  test.each(vectors.filter(({ kind }) => kind === 'ecqv-plain'))('$id', (vector) => {
    const e = hash('SHA-256', octets(vector.CertU!))
    expect(hex(e)).toBe(vector.hash)
    const key = ecqvReconstruct.privateKey(scalar(vector.kU!), octets(vector.r!), e)
    expect(hex(exportScalar(key))).toBe(vector.dU)
    const [P, issuer] = [vector.PU!, vector.QCA!].map((digits) => publicKey('P-256', octets(digits))) as [
      PublicKey,
      PublicKey,
    ]
    const Q = ecqvReconstruct.publicKey(P, issuer, e)
    expect(Q).toEqual(compress(publicKey('P-256', octets(vector.QU!))))
    expect(publicKeyOf(key)).toEqual(Q)
    count('ECQV')
  })
})

interface CertificateVector {
  name: string
  hex: string
  toBeSigned: string
  canonicalHex: string | null
  hashAlgForDigest: string
  certificateHash: string
  hashedId8: Record<string, string>
  verificationKeyAlg: string | null
  verificationKeyPoint?: string | null
  privateVerificationKey?: string
  privateKeyMatches?: boolean
  signatureAlg?: string
  issuer: 'self' | Record<string, string>
  reconstructionPoint?: string | Record<string, string>
  reconstructionE?: string
  reconstructedPublicKey?: string
  signatureVerified: boolean | null
}

/** The names of IEEE 1609.2 for keys and for signatures. */
const CURVES: Readonly<Record<string, Curve>> = {
  ecdsaNistP256: 'P-256',
  ecdsaNistP384: 'P-384',
  ecdsaBrainpoolP256r1: 'brainpoolP256r1',
  ecdsaBrainpoolP384r1: 'brainpoolP384r1',
}

/** r (x only, or a point's x) and s, which stand at the end of an explicit certificate. */
function signatureAtTheEnd(curve: Curve, certificate: Uint8Array): { r: Uint8Array; s: Uint8Array } {
  const length = curve.includes('384') ? 48 : 32
  return { r: certificate.slice(-2 * length, -length), s: certificate.slice(-length) }
}

describe.skipIf(!here)('certificates.json', () => {
  const vectors = load<CertificateVector>('certificates.json')

  test('keys: points are points, private keys belong to them', async () => {
    for (const vector of vectors) {
      if (!vector.verificationKeyPoint) continue
      const curve = CURVES[vector.verificationKeyAlg ?? '']
      if (curve === undefined) throw new Error(`${vector.name}: ${vector.verificationKeyAlg}`)
      const given = publicKey(curve, octets(vector.verificationKeyPoint))
      if (vector.name.startsWith('mined:') && given.point[0] === 4) {
        // Examples of the encoding whose coordinates are the numbers 323 and 423.
        expect(() => compress(given), vector.name).toThrow('off the curve P-256')
        for (const provider of all) {
          const one = fromInteger(1n, 32)
          expect(await provider.verify(given, one, { r: one, s: one })).toBe(false)
        }
        count('certificate key off its curve')
        continue
      }
      const key = compress(given)
      count('certificate key')
      if (vector.privateVerificationKey === undefined) continue
      const own = privateKey(curve, octets(vector.privateVerificationKey))
      const same = sync.map((provider) => hex(provider.publicKeyOf(own).point) === hex(key.point))
      expect(same, vector.name).toEqual(sync.map(() => vector.privateKeyMatches))
      count('private key of a certificate')
    }
  })

  test('hashes', () => {
    for (const vector of vectors) {
      const algorithm = vector.hashAlgForDigest === 'sha384' ? 'SHA-384' : 'SHA-256'
      const canonical = octets(vector.canonicalHex ?? vector.hex)
      for (const provider of sync)
        expect(hex(provider.hash(algorithm, canonical)), vector.name).toBe(vector.certificateHash)
      for (const [name, length] of [['sha256', 'SHA-256'] as const, ['sha384', 'SHA-384'] as const])
        expect(hex(pureProvider().hash(length, canonical).slice(-8)), vector.name).toBe(vector.hashedId8[name])
      count('certificate hash')
    }
  })

  test('implicit certificates', () => {
    const { hash } = nodeProvider()
    for (const vector of vectors) {
      if (!vector.reconstructedPublicKey || !vector.reconstructionPoint) continue
      const id = Object.values(vector.issuer)[0]
      const issuer = vectors.find(({ hashedId8 }) => hashedId8.sha256 === id)!
      const hashes = [vector.toBeSigned, issuer.canonicalHex ?? issuer.hex].map((text) => hash('SHA-256', octets(text)))
      const e = hash('SHA-256', concat(...hashes))
      expect(hex(e), vector.name).toBe(vector.reconstructionE)
      const P = publicKey('P-256', octets(vector.reconstructionPoint as string))
      const Q = ecqvReconstruct.publicKey(P, publicKey('P-256', octets(issuer.verificationKeyPoint!)), e)
      expect(Q, vector.name).toEqual(compress(publicKey('P-256', octets(vector.reconstructedPublicKey))))
      count('implicit certificate')
      if (vector.privateVerificationKey === undefined) continue
      const own = nodeProvider().publicKeyOf(scalar(vector.privateVerificationKey))
      expect(hex(own.point) === hex(Q.point), vector.name).toBe(vector.privateKeyMatches)
      count('private key of a certificate')
    }
  })

  test('signatures: true ones verify, false ones do not, with every provider', async () => {
    const byId = new Map<string, CertificateVector>()
    for (const vector of vectors)
      for (const id of Object.values(vector.hashedId8)) if (!byId.has(id)) byId.set(id, vector)
    for (const vector of vectors) {
      if (vector.signatureVerified === null || vector.signatureAlg === undefined) continue
      const curve = CURVES[vector.signatureAlg.replace(/Signature$/, '')]!
      const own = vector.issuer === 'self'
      const issuer = own ? vector : byId.get(Object.values(vector.issuer)[0]!)
      if (!issuer?.verificationKeyPoint) continue
      // A key of another curve than the signature: whoever looks at certificates finds that before any arithmetic.
      if (CURVES[issuer.verificationKeyAlg!] !== curve) {
        expect(vector.signatureVerified, vector.name).toBe(false)
        count('certificate signature by the wrong curve')
        continue
      }
      const key = publicKey(curve, octets(issuer.verificationKeyPoint))
      const { hash } = nodeProvider()
      const algorithm = curve.includes('384') ? 'SHA-384' : 'SHA-256'
      const bytes = octets(vector.hex)
      const signer = own ? new Uint8Array() : octets(issuer.canonicalHex ?? issuer.hex)
      const message = concat(hash(algorithm, octets(vector.toBeSigned)), hash(algorithm, signer))
      const signature = signatureAtTheEnd(curve, bytes)
      for (const provider of all) {
        if (!(await provider.supports('verify', curve))) continue
        expect(await provider.verify(key, message, signature), `${vector.name} ${provider.name}`).toBe(
          vector.signatureVerified,
        )
      }
      count('certificate signature')
    }
  })
})

describe.skipIf(!here)('encrypted-data.json', () => {
  test('the proof of possession in an enrolment request', async () => {
    interface Enrolment {
      id: string
      hex: string
      decodedInnerEcRequest: { publicKeys: { verificationKey: { ecdsaNistP256: Record<string, string> } } }
    }
    const vector = load<Enrolment>('encrypted-data.json').find(({ id }) => id === 'bc-102941-inner-ec-request-pop')!
    const key = p256Point(vector.decodedInnerEcRequest.publicKeys.verificationKey.ecdsaNistP256)
    const bytes = octets(vector.hex)
    // Ieee1609Dot2Content.signedData, after it the hash algorithm; tbsData ends where signer `self` and the signature,
    // of 1 + 2 + 32 + 32 octets, begin.
    const start = vector.hex.indexOf('038100') / 2 + 3
    const tbsData = bytes.slice(start, -(1 + 2 + 64))
    const { hash } = pureProvider()
    const message = concat(hash('SHA-256', tbsData), hash('SHA-256', new Uint8Array()))
    for (const provider of all)
      expect(await provider.verify(key, message, signatureAtTheEnd('P-256', bytes)), provider.name).toBe(true)
    count('proof of possession')
  })
})
