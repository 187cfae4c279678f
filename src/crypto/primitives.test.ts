import { assert as check, constantFrom, nat, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  aesCcm,
  butterflyExpand,
  compress,
  coordinates,
  type EciesEncryptedKey,
  ecies,
  ecqvReconstruct,
  type KeyPair,
  kdf2,
  linkageSeed,
  linkageValue,
  mac1,
  nodeProvider,
  preLinkageValue,
  privateKey,
  selectProvider,
} from '.'
import { fromBase64, toBase64, toBase64Url } from './base64'
import { factsOf } from './curves'
import { exportScalar } from './keys'
import { concat, fromInteger, hex, octets } from './octets'

const node = nodeProvider()
const code = (name: string) => expect.objectContaining({ name: 'CryptoError', code: name })

describe('AES-CCM', () => {
  const [key, nonce] = [new Uint8Array(16).fill(3), new Uint8Array(12).fill(4)]
  const text = octets('00112233445566778899')
  const sealed = aesCcm.encrypt(key, nonce, text)
  const implementations = { pure: aesCcm, node: { encrypt: node.aesCcmEncrypt, decrypt: node.aesCcmDecrypt } }

  test.each(Object.entries(implementations))('%s: one flipped bit anywhere is noticed', (_, { decrypt }) => {
    for (let bit = 0; bit < 8 * sealed.length; bit++) {
      const bad = Uint8Array.from(sealed)
      bad[bit >> 3]! ^= 1 << (bit & 7)
      expect(() => decrypt(key, nonce, bad), `bit ${bit}`).toThrow(code('authentication-failed'))
    }
    const [otherKey, otherNonce] = [key.map((o, i) => (i ? o : 0)), nonce.map((o, i) => (i ? o : 0))]
    expect(() => decrypt(otherKey, nonce, sealed)).toThrow(code('authentication-failed'))
    expect(() => decrypt(key, otherNonce, sealed)).toThrow(code('authentication-failed'))
    expect(() => decrypt(key, nonce, sealed, { aad: Uint8Array.of(1) })).toThrow(code('authentication-failed'))
    expect(() => decrypt(key, nonce, sealed, { tagLength: 14 })).toThrow(code('authentication-failed'))
  })

  test.each(Object.entries(implementations))('%s: cut short or lengthened is noticed', (_, { decrypt }) => {
    for (let length = 0; length < sealed.length; length++)
      expect(() => decrypt(key, nonce, sealed.slice(0, length)), `${length}`).toThrow(code('authentication-failed'))
    expect(() => decrypt(key, nonce, concat(sealed, new Uint8Array(1)))).toThrow(code('authentication-failed'))
  })

  test.each(Object.entries(implementations))('%s: nothing to encrypt', (_, { encrypt, decrypt }) => {
    const tag = encrypt(key, nonce, new Uint8Array())
    expect(tag.length).toBe(16)
    expect(decrypt(key, nonce, tag)).toEqual(new Uint8Array())
  })

  test.each(Object.entries(implementations))('%s: arguments', (_, { encrypt, decrypt }) => {
    const wrong: [Uint8Array, Uint8Array, Uint8Array, object][] = [
      [key.slice(1), nonce, text, {}],
      [new Uint8Array(32), nonce, text, {}],
      [key, nonce.slice(6), text, {}],
      [key, new Uint8Array(14), text, {}],
      [key, nonce, 'text' as never, {}],
      [key, nonce, text, { tagLength: 5 }],
      [key, nonce, text, { tagLength: 2 }],
      [key, nonce, text, { tagLength: 18 }],
      [key, nonce, text, { tagLength: Number.NaN }],
      [key, nonce, text, { aad: 'x' }],
    ]
    for (const [k, n, t, options] of wrong) {
      expect(() => encrypt(k, n, t, options)).toThrow(code('invalid-argument'))
      expect(() => decrypt(k, n, t, options)).toThrow(code('invalid-argument'))
    }
    // A nonce of 13 octets leaves two for the length.
    expect(() => encrypt(key, new Uint8Array(13), new Uint8Array(65_536))).toThrow(code('invalid-argument'))
    expect(encrypt(key, new Uint8Array(13), new Uint8Array(65_535)).length).toBe(65_551)
  })

  test('NIST SP 800-38C, example 1', () => {
    const [example, n] = [octets('404142434445464748494a4b4c4d4e4f'), octets('10111213141516')]
    const made = aesCcm.encrypt(example, n, octets('20212223'), { aad: octets('0001020304050607'), tagLength: 4 })
    expect(hex(made)).toBe('7162015b4dac255d')
  })
})

describe('ECIES', () => {
  const p1 = node.hash('SHA-256', new Uint8Array())
  const key = octets('000102030405060708090a0b0c0d0e0f')

  test.each(['P-256', 'brainpoolP256r1'] as const)('%s: there and back, and nothing else', async (curve) => {
    const { privateKey: own, publicKey: recipient } = node.generateKey(curve)
    // Synchronous with a synchronous provider, by its type.
    const encrypted: EciesEncryptedKey = ecies.encrypt(node, recipient, key, p1)
    const opened: Uint8Array = ecies.decrypt(node, own, encrypted, p1)
    expect(opened).toEqual(key)
    const web = selectProvider({ nodeCrypto: null })
    expect(await ecies.decrypt(web, own, await ecies.encrypt(web, recipient, key, p1), p1)).toEqual(key)
    expect(ecies.encrypt(node, recipient, key, p1).v).not.toEqual(encrypted.v)

    const flip = (bytes: Uint8Array, bit: number) =>
      bytes.map((octet, i) => (i === bit >> 3 ? octet ^ (1 << (bit & 7)) : octet))
    for (let bit = 0; bit < 128; bit++) {
      const { v, c, t } = encrypted
      expect(() => ecies.decrypt(node, own, { v, c: flip(c, bit), t }, p1)).toThrow(code('authentication-failed'))
      expect(() => ecies.decrypt(node, own, { v, c, t: flip(t, bit) }, p1)).toThrow(code('authentication-failed'))
    }
    const refused: [Partial<EciesEncryptedKey>, string][] = [
      [{ c: encrypted.c.slice(1) }, 'authentication-failed'],
      [{ t: encrypted.t.slice(1) }, 'authentication-failed'],
      [{ t: concat(encrypted.t, new Uint8Array(1)) }, 'authentication-failed'],
      [{ t: new Uint8Array() }, 'authentication-failed'],
      [{ v: { curve, point: Uint8Array.of(0) } }, 'invalid-point'],
      [{ v: { curve, point: concat(Uint8Array.of(4), new Uint8Array(64)) } }, 'invalid-point'],
      [{ v: recipient }, 'authentication-failed'],
      [{ v: node.generateKey(curve === 'P-256' ? 'brainpoolP256r1' : 'P-256').publicKey }, 'invalid-argument'],
    ]
    for (const [change, expected] of refused)
      expect(() => ecies.decrypt(node, own, { ...encrypted, ...change }, p1)).toThrow(code(expected))
    expect(() => ecies.decrypt(node, own, encrypted, p1.slice(1))).toThrow(code('authentication-failed'))
    expect(() => ecies.decrypt(node, node.generateKey(curve).privateKey, encrypted, p1)).toThrow(
      code('authentication-failed'),
    )
  })

  test('arguments', () => {
    const { publicKey: recipient } = node.generateKey('P-256')
    expect(() => ecies.encrypt(node, recipient, key.slice(1), p1)).toThrow(code('invalid-argument'))
    expect(() => ecies.encrypt(node, recipient, key, 'p1' as never)).toThrow(code('invalid-argument'))
    expect(() => ecies.encrypt(node, { curve: 'P-256', point: new Uint8Array(33) }, key, p1)).toThrow(
      code('invalid-point'),
    )
    expect(() => ecies.encrypt(node, node.generateKey('P-384').publicKey, key, p1)).toThrow(code('unsupported'))
  })
})

describe('ECQV', () => {
  test.each(['P-256', 'brainpoolP256r1', 'P-384', 'brainpoolP384r1'] as const)('%s: request, issue, use', (curve) => {
    for (const form of ['ieee1609dot2', 'sec4'] as const) {
      const request = node.generateKey(curve)
      const issuer = node.generateKey(curve)
      const ephemeral = node.generateKey(curve)
      const P = ecqvReconstruct.reconstructionValue(request.publicKey, ephemeral.privateKey)
      const hash = node.hash(factsOf(curve).hash, P.point)
      const r = ecqvReconstruct.privateReconstruction(ephemeral.privateKey, issuer.privateKey, hash, { form })
      const own = ecqvReconstruct.privateKey(request.privateKey, exportScalar(r), hash, { form })
      const key = ecqvReconstruct.publicKey(P, issuer.publicKey, hash, { form })
      expect(node.publicKeyOf(own)).toEqual(key)
      expect(node.verify(key, hash, node.sign(own, hash))).toBe(true)
      // Another certificate has another key.
      expect(
        ecqvReconstruct.publicKey(P, issuer.publicKey, node.hash(factsOf(curve).hash, hash), { form }),
      ).not.toEqual(key)
    }
  })

  test('refuses what is no key', () => {
    const { privateKey: own, publicKey: key } = node.generateKey('P-256')
    const hash = new Uint8Array(32)
    const off = { curve: 'P-256', point: concat(Uint8Array.of(4), new Uint8Array(64)) } as const
    expect(() => ecqvReconstruct.publicKey(off, key, hash)).toThrow(code('invalid-point'))
    expect(() => ecqvReconstruct.publicKey(key, off, hash)).toThrow(code('invalid-point'))
    expect(() => ecqvReconstruct.publicKey(key, key, new Uint8Array(48))).toThrow(code('invalid-argument'))
    expect(() => ecqvReconstruct.publicKey(key, key, hash, { form: 'x' as never })).toThrow(code('invalid-argument'))
    expect(() => ecqvReconstruct.publicKey(key, node.generateKey('P-384').publicKey, hash)).toThrow(
      code('invalid-argument'),
    )
    expect(() => ecqvReconstruct.privateKey(own, new Uint8Array(31), hash)).toThrow(code('invalid-argument'))
    // e = 0 and r = 0 make the private key 0; e = 1 and P = −Q_CA make the public key the identity.
    expect(() => ecqvReconstruct.privateKey(own, new Uint8Array(32), hash)).toThrow(code('invalid-private-key'))
    expect(ecqvReconstruct.publicKey(key, key, hash)).toEqual(key)
    const negative = { ...key, point: key.point.map((octet, i) => (i ? octet : octet ^ 1)) }
    expect(() => ecqvReconstruct.publicKey(negative, key, fromInteger(1n, 32))).toThrow(code('invalid-point'))
  })
})

describe('butterfly keys', () => {
  const expansionKeys = [
    octets('000102030405060708090a0b0c0d0e0f'),
    octets('0f0e0d0c0b0a09080706050403020100'),
  ] as const
  const index = () => nat({ max: 0xffff_ffff })

  test('public and private side agree; the explicit certificate too', () => {
    check(
      property(
        index(),
        index(),
        constantFrom('P-256' as const, 'brainpoolP256r1' as const),
        uint8Array({ minLength: 32, maxLength: 32 }),
        (i, j, curve, r) => {
          const [signing, encryption] = expansionKeys.map((expansionKey) => ({
            expansionKey,
            pair: node.generateKey(curve),
          })) as [Made, Made]
          const own = butterflyExpand.original(
            {
              signing: { key: signing.pair.privateKey, expansionKey: signing.expansionKey },
              encryption: { key: encryption.pair.privateKey, expansionKey: encryption.expansionKey },
            },
            { i, j },
          )
          const theirs = butterflyExpand.original(
            {
              signing: { key: signing.pair.publicKey, expansionKey: signing.expansionKey },
              encryption: { key: encryption.pair.publicKey, expansionKey: encryption.expansionKey },
            },
            { i, j },
          )
          expect(node.publicKeyOf(own.signing)).toEqual(theirs.signing)
          expect(node.publicKeyOf(own.encryption)).toEqual(theirs.encryption)
          // What is unified is expanded as a signing key.
          const caterpillar = { key: signing.pair.publicKey, expansionKey: signing.expansionKey }
          expect(butterflyExpand.unified(caterpillar, { i, j })).toEqual(theirs.signing)
          expect(node.publicKeyOf(butterflyExpand.explicit(own.signing, r))).toEqual(
            butterflyExpand.explicit(theirs.signing, r),
          )
          const next = { i, j: j === 0 ? 1 : j - 1 }
          expect(butterflyExpand.unified(caterpillar, next)).not.toEqual(theirs.signing)
        },
      ),
      { seed: 11, numRuns: 5 },
    )
  })

  test('arguments', () => {
    const { privateKey: key } = node.generateKey('P-256')
    const [expansionKey] = expansionKeys
    for (const i of [-1, 1.5, 2 ** 32, Number.NaN])
      expect(() => butterflyExpand.unified({ key, expansionKey }, { i, j: 0 })).toThrow(code('invalid-argument'))
    expect(() => butterflyExpand.unified({ key, expansionKey: expansionKey.slice(1) }, { i: 0, j: 0 })).toThrow(
      code('invalid-argument'),
    )
    expect(() => butterflyExpand.input('both' as never, { i: 0, j: 0 })).toThrow(code('invalid-argument'))
    expect(() => butterflyExpand.output(expansionKey, new Uint8Array(15))).toThrow(code('invalid-argument'))
    expect(() => butterflyExpand.explicit(key, new Uint8Array(33))).toThrow(code('invalid-argument'))
    const fake = { type: 'private', curve: 'P-256' } as const
    expect(() => butterflyExpand.unified({ key: fake, expansionKey }, { i: 0, j: 0 })).toThrow(code('invalid-argument'))
  })
})

interface Made {
  expansionKey: Uint8Array
  pair: KeyPair
}

describe('linkage values', () => {
  const share = { laId: octets('8e09'), linkageSeed: octets('4840ed221502d9ab6786bf68fba9f210') }

  test('seeds go forward, one period at a time', () => {
    const next = linkageSeed(share, 1)
    // SHA-256 of laId, seed and 14 zeros, by another implementation.
    expect(next).toEqual(node.hash('SHA-256', concat(share.laId, share.linkageSeed, new Uint8Array(14))).slice(0, 16))
    expect(linkageSeed(share, 5)).toEqual(linkageSeed({ ...share, linkageSeed: next }, 4))
    expect(linkageSeed(share, 0)).toEqual(share.linkageSeed)
  })

  test('a value is the exclusive or of the shares', () => {
    const other = { laId: octets('59ce'), linkageSeed: octets('6b71a7eb5755f16e89981d2189a6daea') }
    for (const j of [0, 8, 0xffff_ffff]) {
      const [a, b] = [preLinkageValue(share, j), preLinkageValue(other, j)]
      expect(linkageValue(share, other, j)).toEqual(a.map((octet, i) => octet ^ b[i]!))
    }
    expect(linkageValue(share, share, 3)).toEqual(new Uint8Array(9))
  })

  test('arguments', () => {
    for (const periods of [-1, 0.5, 65_536, Number.POSITIVE_INFINITY])
      expect(() => linkageSeed(share, periods)).toThrow(code('invalid-argument'))
    for (const j of [-1, 0.5, 2 ** 32]) expect(() => preLinkageValue(share, j)).toThrow(code('invalid-argument'))
    const short = { ...share, laId: octets('8e') }
    expect(() => linkageSeed(short, 1)).toThrow(code('invalid-argument'))
    expect(() => preLinkageValue(short, 1)).toThrow(code('invalid-argument'))
    expect(() => linkageValue(share, { ...share, linkageSeed: octets('00') }, 1)).toThrow(code('invalid-argument'))
  })
})

test('KDF2 and MAC1: lengths and arguments', () => {
  const secret = new Uint8Array(32)
  expect(kdf2(secret, secret, 0)).toEqual(new Uint8Array())
  // A shorter key is the beginning of a longer one.
  for (const length of [1, 31, 32, 33, 8160])
    expect(kdf2(secret, secret, length)).toEqual(kdf2(secret, secret, 8160).slice(0, length))
  for (const length of [-1, 1.5, 8161, Number.NaN])
    expect(() => kdf2(secret, secret, length)).toThrow(code('invalid-argument'))
  expect(() => kdf2('x' as never, secret, 1)).toThrow(code('invalid-argument'))
  expect(() => mac1(secret, 'x' as never)).toThrow(code('invalid-argument'))
})

test('coordinates', () => {
  const key = node.publicKeyOf(privateKey('P-256', fromInteger(1n, 32)))
  // The base point, SEC 2 §2.4.2.
  expect(hex(coordinates(key).x)).toBe('6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296')
  expect(hex(coordinates(key).y)).toBe('4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5')
  expect(compress(key)).toEqual(key)
})

test('base64', () => {
  check(
    property(uint8Array({ maxLength: 100 }), (bytes) => {
      const text = toBase64(bytes)
      expect(text).toBe(Buffer.from(bytes).toString('base64'))
      expect(toBase64Url(bytes)).toBe(Buffer.from(bytes).toString('base64url'))
      expect(fromBase64(text.replace(/.{4}/g, '$&\r\n '))).toEqual(bytes)
    }),
    { seed: 12 },
  )
  for (const bad of ['A', 'AA', 'AAA', '====', 'A===', 'AA=A', 'AB-_', 'ÄÄÄÄ']) expect(fromBase64(bad)).toBeUndefined()
})
