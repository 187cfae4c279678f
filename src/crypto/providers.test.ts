import * as nodeCrypto from 'node:crypto'
import { asyncProperty, assert as check, constantFrom, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CryptoProvider,
  type Curve,
  combineProviders,
  compress,
  curves,
  decompress,
  type EcdsaSignature,
  hashOf,
  type KeyPair,
  nodeProvider,
  type Operation,
  type PrivateKey,
  type PublicKey,
  privateKey,
  publicKey,
  pureProvider,
  selectProvider,
  signWith,
  webcryptoProvider,
} from '.'
import { orderOf } from './arithmetic'
import { factsOf } from './curves'
import { keyCache } from './key-cache'
import { concat, fromInteger, toInteger } from './octets'
import { scalarOf } from './private-key'

/** Counts up through SHA-256: for tests that must do the same each time. */
function seeded(seed: number) {
  let n = seed
  return (length: number): Uint8Array => {
    const blocks: Uint8Array[] = []
    for (let have = 0; have < length; have += 32)
      blocks.push(Uint8Array.from(nodeCrypto.createHash('sha256').update(`${seed} ${n++}`).digest()))
    return concat(...blocks).slice(0, length)
  }
}

const pure = pureProvider({ random: seeded(1) })
const node = nodeProvider()
const providers: CryptoProvider[] = [
  pure,
  node,
  nodeProvider({ threadPool: true }),
  webcryptoProvider(),
  selectProvider(),
]
const named = providers.map((provider) => [provider.name, provider] as const)

const can = async (operation: Operation, curve: Curve) => {
  const out: CryptoProvider[] = []
  for (const provider of providers) if (await provider.supports(operation, curve)) out.push(provider)
  return out
}

const pairs: Readonly<Record<Curve, KeyPair>> = Object.fromEntries(
  curves.map((curve) => [curve, pure.generateKey(curve)]),
) as never

const message = () => uint8Array({ maxLength: 300 })

describe('what a platform can do', () => {
  test('is found out by doing it', async () => {
    const table: Record<string, string[]> = {}
    for (const curve of curves)
      for (const operation of ['verify', 'verifyHash', 'sign', 'signHash', 'ecdh', 'publicKeyOf', 'aesCcm'] as const)
        table[`${operation} ${curve}`] = (await can(operation, curve)).map(({ name }) => name)
    const everywhere = ['pure', 'node', 'node-threads', 'webcrypto', 'node+webcrypto+pure']
    const notWeb = everywhere.filter((name) => name !== 'webcrypto')
    const raw = ['pure', 'node+webcrypto+pure']
    for (const curve of curves) {
      const nist = curve.startsWith('P-')
      for (const operation of ['verify', 'sign', 'ecdh'] as const)
        expect(table[`${operation} ${curve}`], `${operation} ${curve}`).toEqual(nist ? everywhere : notWeb)
      expect(table[`verifyHash ${curve}`]).toEqual(raw)
      expect(table[`signHash ${curve}`]).toEqual(raw)
      expect(table[`publicKeyOf ${curve}`]).toEqual(everywhere)
      expect(table[`aesCcm ${curve}`]).toEqual(everywhere)
    }
  })

  test('what is asked for in vain is an error', async () => {
    expect(() => node.verifyHash(pairs['P-256'].publicKey, new Uint8Array(32), SOME)).toThrow('messages, not hashes')
    expect(() => node.signHash(pairs['P-256'].privateKey, new Uint8Array(32))).toThrow('messages, not hashes')
    const web = webcryptoProvider()
    const { publicKey: key, privateKey: own } = pairs.brainpoolP256r1
    expect(() => web.verify(key, new Uint8Array(), SOME)).toThrow('does not know brainpoolP256r1')
    expect(() => web.sign(own, new Uint8Array())).toThrow('does not know brainpoolP256r1')
    expect(() => web.ecdh(own, key)).toThrow('does not know brainpoolP256r1')
    for (const provider of providers)
      expect(() =>
        provider.verify({ curve: 'constructor' as Curve, point: key.point }, new Uint8Array(), SOME),
      ).toThrow(expect.objectContaining({ code: 'invalid-argument' }))
  })

  test('node is synchronous, its thread pool and WebCrypto are not, and what is combined is as fast as it can be', () => {
    const { publicKey: key } = pairs['P-256']
    expect(pure.verify(key, new Uint8Array(), SOME)).toBe(false)
    expect(node.verify(key, new Uint8Array(), SOME)).toBe(false)
    expect(selectProvider().verify(key, new Uint8Array(), SOME)).toBe(false)
    expect(nodeProvider({ threadPool: true }).verify(key, new Uint8Array(), SOME)).toBeInstanceOf(Promise)
    expect(webcryptoProvider().verify(key, new Uint8Array(), SOME)).toBeInstanceOf(Promise)
  })
})

const SOME: EcdsaSignature = { r: fromInteger(1n, 32), s: fromInteger(1n, 32) }

describe.each(curves)('%s', (curve) => {
  const { privateKey: own, publicKey: key } = pairs[curve]
  const { length } = factsOf(curve)
  const order = orderOf(curve)

  test('what one signs, all verify; what is changed, none', async () => {
    const [signers, verifiers] = [await can('sign', curve), await can('verify', curve)]
    await check(
      asyncProperty(message(), uint8Array({ minLength: 1, maxLength: 4 }), async (text, more) => {
        for (const signer of signers) {
          const signature = await signer.sign(own, text)
          expect([signature.r.length, signature.s.length]).toEqual([length, length])
          for (const verifier of verifiers) {
            const title = `${signer.name} ${verifier.name}`
            for (const form of [key, decompress(key), { ...key, id: 'A1B2C3D4E5F60718' }])
              expect(await verifier.verify(form, text, signature), title).toBe(true)
            expect(await verifier.verify(key, concat(text, more), signature), title).toBe(false)
          }
        }
      }),
      { seed: 4, numRuns: 4 },
    )
  })

  test('a hash in place of the message', async () => {
    await check(
      asyncProperty(message(), async (text) => {
        const hash = pure.hash(hashOf(curve), text)
        for (const provider of await can('signHash', curve)) {
          const signature = await provider.signHash(own, hash)
          expect(node.verify(key, text, signature)).toBe(true)
          expect(await provider.verifyHash(key, hash, node.sign(own, text))).toBe(true)
          expect(
            await provider.verifyHash(
              key,
              hash.map((octet) => octet ^ 1),
              signature,
            ),
          ).toBe(false)
        }
      }),
      { seed: 5, numRuns: 5 },
    )
    expect(() =>
      pure.verifyHash(key, new Uint8Array(20), { r: fromInteger(1n, length), s: fromInteger(1n, length) }),
    ).toThrow(`20 octets, not ${length}`)
    expect(() => pure.signHash(own, new Uint8Array(20))).toThrow(`20 octets, not ${length}`)
  })

  test('n − s verifies too, n − r does not', async () => {
    const { r, s } = node.sign(own, fromInteger(7n, 1))
    for (const verifier of await can('verify', curve)) {
      const negative = fromInteger(order - toInteger(s), length)
      expect(await verifier.verify(key, fromInteger(7n, 1), { r, s: negative }), verifier.name).toBe(true)
      const other = fromInteger(order - toInteger(r), length)
      expect(await verifier.verify(key, fromInteger(7n, 1), { r: other, s }), verifier.name).toBe(false)
    }
  })

  test('r or s of 0, n, beyond n or of the wrong length is invalid, never an exception', async () => {
    const text = fromInteger(7n, 1)
    const good = node.sign(own, text)
    const bad = [
      fromInteger(0n, length),
      fromInteger(order, length),
      fromInteger(order + 1n, length),
      new Uint8Array(length).fill(255),
      new Uint8Array(),
      good.r.slice(1),
      good.s.slice(0, -1),
      concat(new Uint8Array(1), good.r),
      concat(good.s, new Uint8Array(1)),
      undefined as never,
      'r' as never,
      [...good.r] as never,
    ]
    for (const verifier of await can('verify', curve)) {
      expect(await verifier.verify(key, text, good), verifier.name).toBe(true)
      for (const part of bad) {
        expect(await verifier.verify(key, text, { r: part, s: good.s }), verifier.name).toBe(false)
        expect(await verifier.verify(key, text, { r: good.r, s: part }), verifier.name).toBe(false)
        expect(await verifier.verify(key, text, { r: part, s: part }), verifier.name).toBe(false)
      }
    }
    // r + n names the same x-coordinate but is out of range; it fits into the octets only if n is not close to 2^256.
    const beyond = toInteger(good.r) + order
    if (beyond < 1n << BigInt(8 * length))
      for (const verifier of await can('verify', curve))
        expect(await verifier.verify(key, text, { r: fromInteger(beyond, length), s: good.s })).toBe(false)
  })

  const full = decompress(key).point
  const offCurve = Uint8Array.from(full)
  offCurve[offCurve.length - 1]! ^= 1
  /** An x for which there is no y, in the neighbourhood of the key's. */
  const noSuchX = () => {
    for (let i = 0; ; i++) {
      const point = Uint8Array.from(key.point)
      point[length] = i
      try {
        compress({ curve, point })
      } catch {
        return point
      }
    }
  }
  const badPoints: [string, Uint8Array][] = [
    ['the identity', Uint8Array.of(0)],
    ['the identity in full length', new Uint8Array(length + 1)],
    ['nothing', new Uint8Array()],
    ['off the curve', offCurve],
    ['an x off the curve', noSuchX()],
    ['x beyond the field', concat(Uint8Array.of(2), new Uint8Array(length).fill(255))],
    ['0, 0', concat(Uint8Array.of(4), new Uint8Array(2 * length))],
    ['too short', full.slice(0, -1)],
    ['too long', concat(full, new Uint8Array(1))],
    ['compressed, too short', key.point.slice(0, -1)],
    ['hybrid', concat(Uint8Array.of(6 + (full[2 * length]! & 1)), full.subarray(1))],
    ['no octets', [...key.point] as never],
  ]

  test.each(badPoints)('point: %s', async (_, point) => {
    const text = fromInteger(7n, 1)
    const signature = node.sign(own, text)
    expect(() => compress({ curve, point })).toThrow(expect.objectContaining({ code: 'invalid-point' }))
    for (const verifier of await can('verify', curve))
      expect(await verifier.verify({ curve, point }, text, signature), verifier.name).toBe(false)
    for (const provider of await can('ecdh', curve)) {
      const agree = async () => provider.ecdh(own, { curve, point })
      await expect(agree(), provider.name).rejects.toMatchObject({ code: 'invalid-point', name: 'CryptoError' })
    }
  })

  test('key agreement is symmetric and the same everywhere', async () => {
    const all = await can('ecdh', curve)
    await check(
      asyncProperty(uint8Array({ minLength: 8, maxLength: 8 }), async (seed) => {
        const other = pureProvider({ random: seeded(toInteger(seed) === 0n ? 1 : Number(toInteger(seed) % 65_521n)) })
        const pair = other.generateKey(curve)
        const expected = pure.ecdh(own, pair.publicKey)
        expect(expected.length).toBe(length)
        for (const provider of all) {
          expect(await provider.ecdh(own, decompress(pair.publicKey)), provider.name).toEqual(expected)
          expect(await provider.ecdh(pair.privateKey, key), provider.name).toEqual(expected)
        }
      }),
      { seed: 6, numRuns: 4 },
    )
    const foreign = pairs[curve === 'P-256' ? 'P-384' : 'P-256']
    for (const provider of all)
      expect(() => provider.ecdh(own, foreign.publicKey)).toThrow('the keys are of different curves')
  })

  test.each(named)('keys: %s', async (_, provider) => {
    const pair = provider.generateKey(curve)
    expect(pair.publicKey).toEqual(pure.publicKeyOf(pair.privateKey))
    expect(provider.publicKeyOf(own)).toEqual(key)
    expect(provider.generateKey(curve).publicKey).not.toEqual(pair.publicKey)
  })

  test('private keys are from 1 to n − 1', () => {
    for (const scalar of [1n, 2n, order - 1n]) {
      const made = privateKey(curve, fromInteger(scalar, length))
      expect(node.publicKeyOf(made)).toEqual(pure.publicKeyOf(made))
    }
    for (const scalar of [0n, order, order + 1n])
      expect(() => privateKey(curve, fromInteger(scalar, length))).toThrow(
        expect.objectContaining({ code: 'invalid-private-key' }),
      )
    for (const wrong of [length - 1, length + 1, 0])
      expect(() => privateKey(curve, new Uint8Array(wrong).fill(1))).toThrow(
        expect.objectContaining({ code: 'invalid-private-key' }),
      )
  })
})

test('hashes are the same everywhere', () => {
  check(
    property(message(), constantFrom('SHA-256' as const, 'SHA-384' as const), (text, algorithm) => {
      const expected = Uint8Array.from(nodeCrypto.createHash(algorithm.replace('-', '')).update(text).digest())
      for (const provider of providers) expect(provider.hash(algorithm, text)).toEqual(expected)
    }),
    { seed: 7, numRuns: 30 },
  )
  for (const provider of providers)
    expect(() => provider.hash('SHA-1' as never, new Uint8Array())).toThrow('no such hash function')
})

test('AES-CCM is the same everywhere, with any length of nonce and tag', () => {
  check(
    property(
      uint8Array({ minLength: 16, maxLength: 16 }),
      uint8Array({ minLength: 7, maxLength: 13 }),
      message(),
      uint8Array({ maxLength: 40 }),
      constantFrom(4, 6, 8, 10, 12, 14, 16),
      (key, nonce, text, aad, tagLength) => {
        const expected = pure.aesCcmEncrypt(key, nonce, text, { aad, tagLength })
        expect(expected.length).toBe(text.length + tagLength)
        for (const provider of providers) {
          expect(provider.aesCcmEncrypt(key, nonce, text, { aad, tagLength }), provider.name).toEqual(expected)
          expect(provider.aesCcmDecrypt(key, nonce, expected, { aad, tagLength }), provider.name).toEqual(text)
        }
      },
    ),
    { seed: 8, numRuns: 60 },
  )
  // Associated data from 65 280 octets on has another length prefix.
  const aad = new Uint8Array(65_300).fill(7)
  const [key, nonce] = [new Uint8Array(16), new Uint8Array(12)]
  for (const provider of providers)
    expect(provider.aesCcmEncrypt(key, nonce, key, { aad })).toEqual(node.aesCcmEncrypt(key, nonce, key, { aad }))
})

describe('randomness', () => {
  test('comes from the platform, or from where it is told to', () => {
    for (const provider of providers) {
      expect(provider.random(40).length).toBe(40)
      expect(provider.random(40)).not.toEqual(provider.random(40))
    }
    expect(webcryptoProvider().random(70_000).slice(-4)).not.toEqual(new Uint8Array(4))
    const random = () => seeded(3)
    const scalars = [
      pureProvider({ random: random() }),
      nodeProvider({ random: random() }),
      webcryptoProvider({ random: random() }),
      selectProvider({ random: random() }),
    ].map((provider) => scalarOf(provider.generateKey('P-384').privateKey))
    expect(new Set(scalars.map(String)).size).toBe(1)
  })

  test('a source that is broken, or missing, is noticed', () => {
    const none = pureProvider()
    expect(none.supports('random')).toBe(false)
    expect(() => none.random(8)).toThrow(expect.objectContaining({ code: 'no-randomness' }))
    expect(() => none.generateKey('P-256')).toThrow(expect.objectContaining({ code: 'no-randomness' }))
    for (const random of [() => new Uint8Array(3), () => 'x' as never, (n: number) => new Uint8Array(n)]) {
      for (const provider of [pureProvider({ random }), nodeProvider({ random }), webcryptoProvider({ random })])
        expect(() => provider.generateKey('P-256')).toThrow(expect.objectContaining({ code: 'no-randomness' }))
    }
    const web = webcryptoProvider({ crypto: { subtle: nodeCrypto.webcrypto.subtle } })
    expect(() => web.random(8)).toThrow(expect.objectContaining({ code: 'no-randomness' }))
  })

  test('without a source, pure signatures follow RFC 6979', () => {
    // RFC 6979 A.2.5: P-256, SHA-256, message "sample".
    const scalar = 0xc9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721n
    const { r, s } = pureProvider().sign(
      privateKey('P-256', fromInteger(scalar, 32)),
      Uint8Array.from(Buffer.from('sample')),
    )
    expect(toInteger(r)).toBe(0xefd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716n)
    expect(toInteger(s)).toBe(0xf7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8n)
  })
})

describe('selection', () => {
  /** A node:crypto as Bun and Deno have it: neither brainpool nor CCM, whatever it says of itself. */
  const poor: object = new Proxy(nodeCrypto, {
    get(target, name, self) {
      if (name === 'createPublicKey' || name === 'createPrivateKey')
        return (input: { key: Uint8Array }) => {
          if (Buffer.from(input.key).includes(Buffer.from('2b24030302', 'hex'))) throw new Error('unknown curve')
          return (Reflect.get(target, name, self) as (input: object) => object)(input)
        }
      if (name === 'createCipheriv' || name === 'createDecipheriv')
        return () => {
          throw new Error('unknown cipher')
        }
      return Reflect.get(target, name, self)
    },
  })

  const signsAll = async (provider: CryptoProvider) => {
    for (const curve of curves) {
      const { privateKey: own, publicKey: key } = pairs[curve]
      const signature = await provider.sign(own, fromInteger(1n, 1))
      expect(node.verify(key, fromInteger(1n, 1), signature), curve).toBe(true)
      expect(await provider.verify(key, fromInteger(1n, 1), signature), curve).toBe(true)
      expect(await provider.verify(key, fromInteger(2n, 1), signature), curve).toBe(false)
      expect(await provider.ecdh(own, key)).toEqual(node.ecdh(own, key))
    }
    const sealed = provider.aesCcmEncrypt(new Uint8Array(16), new Uint8Array(12), fromInteger(5n, 5))
    expect(sealed).toEqual(node.aesCcmEncrypt(new Uint8Array(16), new Uint8Array(12), fromInteger(5n, 5)))
    expect(provider.aesCcmDecrypt(new Uint8Array(16), new Uint8Array(12), sealed)).toEqual(fromInteger(5n, 5))
  }

  test('fills up what a platform lacks', async () => {
    const provider = selectProvider({ nodeCrypto: poor, webCrypto: null })
    expect(provider.name).toBe('node+pure')
    expect(nodeProvider({ crypto: poor }).supports('verify', 'brainpoolP256r1')).toBe(false)
    expect(nodeProvider({ crypto: poor }).supports('verify')).toBe(false)
    expect(nodeProvider({ crypto: poor }).supports('aesCcm')).toBe(false)
    expect(nodeProvider({ crypto: poor }).supports('verify', 'P-256')).toBe(true)
    await signsAll(provider)
  })

  test('works in a browser: WebCrypto and JavaScript', async () => {
    const provider = selectProvider({ nodeCrypto: null })
    expect(provider.name).toBe('webcrypto+pure')
    await signsAll(provider)
    expect(provider.verify(pairs['P-256'].publicKey, new Uint8Array(), SOME)).toBeInstanceOf(Promise)
    // What was found out is kept: brainpool is at once from the second time on.
    const one = fromInteger(1n, 32)
    expect(provider.verify(pairs.brainpoolP256r1.publicKey, new Uint8Array(), { r: one, s: one })).toBe(false)
  })

  test('works with a WebCrypto that takes no compressed points', async () => {
    const { subtle } = nodeCrypto.webcrypto
    const importKey = async (format: string, key: Uint8Array, ...rest: unknown[]) => {
      if (format === 'raw' && key[0] !== 4) throw new Error('no compressed points here')
      return (subtle.importKey as (...args: unknown[]) => Promise<object>).call(subtle, format, key, ...rest)
    }
    const bound = (name: 'verify' | 'sign' | 'deriveBits') => subtle[name].bind(subtle)
    const crypto = {
      subtle: { importKey, verify: bound('verify'), sign: bound('sign'), deriveBits: bound('deriveBits') },
    }
    const provider = webcryptoProvider({ crypto })
    const { privateKey: own, publicKey: key } = pairs['P-256']
    const signature = await provider.sign(own, fromInteger(1n, 1))
    expect(await provider.verify(key, fromInteger(1n, 1), signature)).toBe(true)
    expect(
      await provider.verify(
        { curve: 'P-256', point: Uint8Array.from(key.point).fill(255, 1) },
        fromInteger(1n, 1),
        signature,
      ),
    ).toBe(false)
    expect(await provider.ecdh(own, key)).toEqual(node.ecdh(own, key))
  })

  test('works where there is nothing', async () => {
    const provider = selectProvider({ nodeCrypto: null, webCrypto: null })
    expect(provider.name).toBe('pure')
    await signsAll(provider)
    expect(() => provider.random(1)).toThrow(expect.objectContaining({ code: 'unsupported' }))
    expect(() => selectProvider({ nodeCrypto: null, webCrypto: {} }).generateKey('P-256')).toThrow()
    expect(() => combineProviders([])).toThrow('no providers')
  })

  test('a platform that verifies anything is not believed', () => {
    const lying: object = new Proxy(nodeCrypto, {
      get: (target, name, self) => (name === 'verify' ? () => true : Reflect.get(target, name, self)),
    })
    expect(nodeProvider({ crypto: lying }).supports('verify', 'P-256')).toBe(false)
    const provider = selectProvider({ nodeCrypto: lying, webCrypto: null })
    expect(provider.verify(pairs['P-256'].publicKey, new Uint8Array(), SOME)).toBe(false)
  })
})

describe('cache of keys', () => {
  test('keeps the most recently used, and the failures', () => {
    const loaded: number[] = []
    const cached = keyCache(2, ({ point }: PublicKey) => {
      loaded.push(point[0]!)
      return point[0]! === 9 ? undefined : point[0]!
    })
    const key = (n: number): PublicKey => ({ curve: 'P-256', point: Uint8Array.of(n) })
    for (const n of [1, 2, 1, 3, 1, 2, 9, 9, 2]) cached(key(n))
    expect(loaded).toEqual([1, 2, 3, 2, 9])
    for (const limit of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])
      expect(() => nodeProvider({ cacheSize: limit })).toThrow('cacheSize is not a positive integer')
  })

  test.each(named)('an id that two keys share mixes nothing up: %s', async (_, provider) => {
    const id = '0011223344556677'
    const [first, second] = [provider.generateKey('P-256'), provider.generateKey('P-256')]
    const text = fromInteger(1n, 1)
    const signature = await provider.sign(first.privateKey, text)
    for (let round = 0; round < 2; round++) {
      expect(await provider.verify({ ...first.publicKey, id }, text, signature)).toBe(true)
      expect(await provider.verify({ ...second.publicKey, id }, text, signature)).toBe(false)
    }
  })

  test('a point that is changed afterwards is another key', () => {
    const { privateKey: own, publicKey: key } = pairs['P-256']
    const point = Uint8Array.from(key.point)
    const signature = node.sign(own, point)
    const kept = { curve: 'P-256', point, id: 'mine' } as const
    expect(node.verify(kept, key.point, signature)).toBe(true)
    point[0]! ^= 1
    expect(node.verify(kept, key.point, signature)).toBe(false)
  })
})

describe('a private key elsewhere', () => {
  const { privateKey: own, publicKey: key } = pairs['P-384']
  test('is given the hash, and the message', async () => {
    const text = fromInteger(77n, 9)
    for (const provider of providers) {
      const signature = await signWith(
        provider,
        {
          curve: 'P-384',
          sign: async (hash, told) => {
            expect(told).toEqual(text)
            return pure.signHash(own, hash)
          },
        },
        text,
      )
      expect(await provider.verify(key, text, signature)).toBe(true)
      expect(await provider.verify(key, text, await signWith(provider, own, text))).toBe(true)
    }
    // What is at once stays at once.
    expect(signWith(node, { curve: 'P-384', sign: (hash) => pure.signHash(own, hash) }, text)).not.toBeInstanceOf(
      Promise,
    )
  })

  test('that returns nonsense is noticed', () => {
    for (const answer of [undefined, {}, { r: 1, s: 2 }, SOME, { r: new Uint8Array(48), s: new Uint8Array(48) }])
      expect(() => signWith(node, { curve: 'P-384', sign: () => answer as EcdsaSignature }, new Uint8Array())).toThrow(
        expect.objectContaining({ code: 'signer-failed' }),
      )
    expect(() => signWith(node, { type: 'private', curve: 'P-384' } as PrivateKey, new Uint8Array())).toThrow(
      expect.objectContaining({ code: 'invalid-argument' }),
    )
  })
})

test('points are made from what certificates hold', () => {
  expect(() => publicKey('P-256', Uint8Array.of(0))).toThrow(expect.objectContaining({ code: 'invalid-point' }))
  expect(publicKey('P-256', pairs['P-256'].publicKey.point, 'id').id).toBe('id')
  expect(compress({ ...decompress(pairs['P-256'].publicKey), id: 'x' })).toEqual({
    ...pairs['P-256'].publicKey,
    id: 'x',
  })
})
