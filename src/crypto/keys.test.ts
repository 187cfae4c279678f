import * as nodeCrypto from 'node:crypto'
import { inspect } from 'node:util'
import { assert as check, property, uint8Array } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type CryptoProvider, compress, curves, decompress, nodeProvider, selectProvider, webcryptoProvider } from '.'
import { factsOf } from './curves'
import { sec1, spki } from './der'
import { exportScalar, fromPem, readPrivateKey, readPublicKey, toPem, writePkcs8, writeSec1, writeSpki } from './keys'
import { concat, hex, octets } from './octets'
import { privateKey } from './private-key'

const node = nodeProvider()
const code = (name: string) => expect.objectContaining({ name: 'CryptoError', code: name })
const plain = (buffer: Uint8Array) => Uint8Array.from(buffer)

describe.each(curves)('%s', (curve) => {
  const { privateKey: own, publicKey: key } = node.generateKey(curve)
  const namedCurve = factsOf(curve).openssl
  // What OpenSSL writes.
  const theirs = nodeCrypto.generateKeyPairSync('ec', { namedCurve })
  const scalar = octets(
    hex(plain(theirs.privateKey.export({ type: 'sec1', format: 'der' })))
      .match(/0201010420(.{64})|0201010430(.{96})/)!
      .slice(1)
      .find(Boolean)!,
  )

  test('what OpenSSL writes is read', () => {
    for (const type of ['pkcs8', 'sec1'] as const) {
      const der = plain(theirs.privateKey.export({ type, format: 'der' }))
      const pem = theirs.privateKey.export({ type, format: 'pem' }) as string
      for (const file of [
        der,
        pem,
        plain(Buffer.from(pem)),
        `Bag Attributes\n  friendlyName: x\n${pem.replaceAll('\n', '\r\n')}`,
      ])
        expect(exportScalar(readPrivateKey(file)), type).toEqual(scalar)
    }
    const expected = node.publicKeyOf(privateKey(curve, scalar))
    const der = plain(theirs.publicKey.export({ type: 'spki', format: 'der' }))
    const pem = theirs.publicKey.export({ type: 'spki', format: 'pem' }) as string
    for (const file of [der, pem, plain(Buffer.from(pem))]) {
      const read = readPublicKey(file)
      expect(read.curve).toBe(curve)
      expect(compress(read)).toEqual(expected)
    }
  })

  test('what is written, OpenSSL reads, and so do we', () => {
    const signs = (object: nodeCrypto.KeyObject) => {
      const made = nodeCrypto.sign('sha256', Buffer.from('x'), object)
      const verifier = nodeCrypto.createPublicKey({ key: Buffer.from(writeSpki(key)), format: 'der', type: 'spki' })
      return nodeCrypto.verify('sha256', Buffer.from('x'), verifier, made)
    }
    const files = [
      ['pkcs8', 'PRIVATE KEY', writePkcs8(own)],
      ['sec1', 'EC PRIVATE KEY', writeSec1(own)],
    ] as const
    for (const [type, label, der] of files) {
      expect(signs(nodeCrypto.createPrivateKey({ key: Buffer.from(der), format: 'der', type }))).toBe(true)
      expect(signs(nodeCrypto.createPrivateKey(toPem(label, der)))).toBe(true)
      for (const file of [der, toPem(label, der)]) expect(exportScalar(readPrivateKey(file))).toEqual(exportScalar(own))
    }
    for (const form of [key, decompress(key)]) {
      expect(readPublicKey(writeSpki(form))).toEqual(form)
      expect(readPublicKey(toPem('PUBLIC KEY', writeSpki(form)))).toEqual(form)
      // Byte for byte what OpenSSL writes, and what the hot path builds by hand.
      expect(writeSpki(form)).toEqual(spki(curve, form.point))
    }
    const object = nodeCrypto.createPublicKey({ key: Buffer.from(writeSpki(key)), format: 'der', type: 'spki' })
    expect(readPublicKey(plain(object.export({ type: 'spki', format: 'der' }))).curve).toBe(curve)
    const again = nodeCrypto.createPrivateKey({ key: Buffer.from(writePkcs8(own)), format: 'der', type: 'pkcs8' })
    expect(writePkcs8(own)).toEqual(plain(again.export({ type: 'pkcs8', format: 'der' })))
    expect(writeSec1(own)).toEqual(plain(again.export({ type: 'sec1', format: 'der' })))
  })

  test('without the public key in the file', () => {
    expect(exportScalar(readPrivateKey(sec1(curve, scalar)))).toEqual(scalar)
  })

  test('a scalar with zeros too many or too few', () => {
    const small = new Uint8Array(factsOf(curve).length)
    small[small.length - 1] = 5
    for (const written of [small, small.slice(-1), concat(new Uint8Array(3), small)])
      expect(exportScalar(readPrivateKey(sec1(curve, written)))).toEqual(small)
    expect(() => readPrivateKey(sec1(curve, small.fill(0)))).toThrow(code('invalid-private-key'))
    expect(() => readPrivateKey(sec1(curve, small.fill(255)))).toThrow(code('invalid-private-key'))
    expect(() => readPrivateKey(sec1(curve, concat(Uint8Array.of(1), small)))).toThrow(code('invalid-private-key'))
  })

  test('a public key that is not that of the private key', () => {
    const der = writeSec1(own)
    der[der.length - 1]! ^= 1
    expect(() => readPrivateKey(der)).toThrow(expect.objectContaining({ name: 'CryptoError' }))
    const other = decompress(node.generateKey(curve).publicKey).point
    const swapped = concat(der.slice(0, -other.length), other)
    expect(() => readPrivateKey(swapped)).toThrow('the public key in the file is not that of the private key')
  })

  test('a point off the curve', () => {
    const der = writeSpki(decompress(key))
    der[der.length - 1]! ^= 1
    expect(() => readPublicKey(der)).toThrow(code('invalid-point'))
    expect(() => writeSpki({ curve, point: Uint8Array.of(0) })).toThrow(code('invalid-point'))
  })
})

// Made with `openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:brainpoolP256r1 -nodes -days 36500 -subj /CN=test-only`.
const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBgTCCASagAwIBAgIUAShNyu0gVmbvZpwUxgl0wJxnkyUwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJdGVzdC1vbmx5MCAXDTI2MTEyODE4MTE0MFoYDzIxMjYxMTA0
MTgxMTQwWjAUMRIwEAYDVQQDDAl0ZXN0LW9ubHkwWjAUBgcqhkjOPQIBBgkrJAMD
AggBAQcDQgAEdsdHVw2fcUkc+uBLDTxaqGaTeauP7VifUxM42JRzxxKPm/wDs5g4
4RaEw1KWCmb3opoUgu9n0lMXUXVcpfMj8KNTMFEwHQYDVR0OBBYEFO7lkq5RfiTs
P7tbHFa69tVYMDqeMB8GA1UdIwQYMBaAFO7lkq5RfiTsP7tbHFa69tVYMDqeMA8G
A1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIhAJ9uwFORhpgvTkIvx7wd
mVJbcmsp+Er/gbZ4E5IyLKeKAiEAmtvXSGAs9GCeQpWD7XduWU86V6CGYDX4nYyV
ZNdk4eY=
-----END CERTIFICATE-----
`

test('the public key of an X.509 certificate', () => {
  const read = readPublicKey(CERTIFICATE)
  const expected = new nodeCrypto.X509Certificate(CERTIFICATE).publicKey.export({ type: 'spki', format: 'der' })
  expect(read.curve).toBe('brainpoolP256r1')
  expect(writeSpki(read)).toEqual(plain(expected))
  expect(readPublicKey(fromPem(CERTIFICATE)[0]!.der)).toEqual(read)
  // A file with a key and its certificate gives either.
  const pair = node.generateKey('P-256')
  const both = toPem('PRIVATE KEY', writePkcs8(pair.privateKey)) + CERTIFICATE
  expect(readPublicKey(both)).toEqual(read)
  expect(exportScalar(readPrivateKey(both))).toEqual(exportScalar(pair.privateKey))
})

describe('what is no key file', () => {
  const { privateKey: own, publicKey: key } = node.generateKey('P-256')
  const pem = toPem('PRIVATE KEY', writePkcs8(own))

  test('has an error of its own', () => {
    const rsa = nodeCrypto.generateKeyPairSync('rsa', { modulusLength: 1024 })
    const p521 = nodeCrypto.generateKeyPairSync('ec', { namedCurve: 'secp521r1' })
    const explicit = nodeCrypto.generateKeyPairSync('ec', { namedCurve: 'prime256v1', paramEncoding: 'explicit' })
    const encrypted = { cipher: 'aes-128-cbc', passphrase: 'x', format: 'pem' } as const
    const wrong: [Uint8Array | string, string][] = [
      [rsa.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 'unsupported'],
      [p521.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 'unsupported'],
      [p521.privateKey.export({ type: 'sec1', format: 'pem' }) as string, 'unsupported'],
      [explicit.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string, 'unsupported'],
      [explicit.privateKey.export({ type: 'sec1', format: 'pem' }) as string, 'unsupported'],
      [p521.privateKey.export({ type: 'pkcs8', ...encrypted }) as string, 'unsupported'],
      [p521.privateKey.export({ type: 'sec1', ...encrypted }) as string, 'unsupported'],
      [toPem('PUBLIC KEY', writeSpki(key)), 'malformed-key'],
      [writeSpki(key), 'malformed-key'],
      [pem.replace('-----END', '----END'), 'malformed-key'],
      [pem.replace(/M/, '!'), 'malformed-key'],
      ['', 'malformed-key'],
      ['hello', 'malformed-key'],
      [new Uint8Array(), 'malformed-key'],
      [concat(writePkcs8(own), new Uint8Array(1)), 'malformed-key'],
      [new Uint8Array(2_000_000), 'malformed-key'],
      // Nested so deep that a parser that recurses runs out of stack.
      [new Uint8Array(60_000).map((_, i) => (i % 2 ? 0x80 : 0x30)), 'malformed-key'],
      [new Uint8Array(60_000).fill(0x30), 'malformed-key'],
      [42 as never, 'invalid-argument'],
    ]
    for (const [file, expected] of wrong) expect(() => readPrivateKey(file)).toThrow(code(expected))
    expect(() => readPublicKey(pem)).toThrow(code('malformed-key'))
    expect(() => readPublicKey(writePkcs8(own))).toThrow(code('malformed-key'))
    expect(() => readPublicKey(rsa.publicKey.export({ type: 'spki', format: 'pem' }) as string)).toThrow(
      code('unsupported'),
    )
  })

  test('never brings anything else than a CryptoError: changed and random octets', () => {
    const files = [writePkcs8(own), writeSec1(own), writeSpki(key), fromPem(CERTIFICATE)[0]!.der]
    const quiet = (read: () => unknown) => {
      try {
        read()
      } catch (error) {
        expect(error).toMatchObject({ name: 'CryptoError' })
      }
    }
    for (const file of files)
      for (let at = 0; at < file.length; at++)
        for (const value of [0, 0x30, 0x7f, 0x80, 0xff, file[at]! ^ 1]) {
          const changed = Uint8Array.from(file)
          changed[at] = value
          quiet(() => readPrivateKey(changed))
          quiet(() => readPublicKey(changed))
        }
    for (const file of files)
      for (let length = 0; length < file.length; length++) {
        expect(() => readPrivateKey(file.slice(0, length))).toThrow(code('malformed-key'))
        expect(() => readPublicKey(file.slice(0, length))).toThrow(code('malformed-key'))
      }
    check(
      property(uint8Array({ maxLength: 200 }), (bytes) => {
        quiet(() => readPrivateKey(bytes))
        quiet(() => readPublicKey(concat(Uint8Array.of(0x30), bytes)))
      }),
      { seed: 21 },
    )
  })
})

describe('a private key shows nothing of itself', () => {
  const { privateKey: own } = node.generateKey('P-256')
  const scalar = exportScalar(own)
  /** The scalar in every notation that it could appear in. */
  const secret = [
    hex(scalar),
    hex(scalar).toUpperCase(),
    Buffer.from(scalar).toString('base64').replace(/=+$/, ''),
    Buffer.from(scalar).toString('base64url'),
    BigInt(`0x${hex(scalar)}`).toString(),
    [...scalar].join(','),
    [...scalar].join(', '),
    [...scalar.slice(0, 6)].join(', '),
    hex(scalar).match(/../g)!.join(' '),
  ]
  const silent = (text: string) => {
    for (const form of secret) expect(text).not.toContain(form)
  }

  test('neither printed, nor as JSON, nor copied', () => {
    expect(JSON.stringify(own)).toBe('{"type":"private","curve":"P-256"}')
    for (const showHidden of [false, true]) silent(inspect(own, { showHidden, depth: null }))
    silent(String(own))
    silent(inspect(Object.getOwnPropertyDescriptors(own), { depth: null }))
    expect(Object.isFrozen(own)).toBe(true)
    expect(() => exportScalar(structuredClone(own))).toThrow(code('invalid-argument'))
    expect(() => exportScalar({ ...own })).toThrow(code('invalid-argument'))
    // What is handed out, or in, is a copy.
    exportScalar(own).fill(0)
    expect(exportScalar(own)).toEqual(scalar)
    const given = Uint8Array.from(scalar)
    const made = privateKey('P-256', given)
    given.fill(0)
    expect(exportScalar(made)).toEqual(scalar)
  })

  test('nor a provider that has used it', async () => {
    for (const provider of [node, webcryptoProvider(), selectProvider()] satisfies CryptoProvider[]) {
      await provider.sign(own, scalar.slice(0, 1))
      silent(inspect(provider, { showHidden: true, depth: 6 }))
      silent(JSON.stringify(provider))
    }
  })

  test('nor an error', async () => {
    const errors: unknown[] = []
    const attempts: (() => unknown)[] = [
      () => privateKey('P-384', scalar),
      () => privateKey('P-256', concat(scalar, scalar)),
      () => readPrivateKey(sec1('P-384', concat(scalar, scalar))),
      () => readPrivateKey(concat(writeSec1(own), scalar)),
      () => readPrivateKey(writeSec1(own).map((octet, i) => (i === 3 ? 9 : octet))),
      () => readPrivateKey(toPem('PRIVATE KEY', writePkcs8(own)).replace('==', '').replace('M', '*')),
      () => node.ecdh(own, { curve: 'P-256', point: concat(Uint8Array.of(4), scalar, scalar) }),
      () => node.sign(own, 'x' as never),
      () => node.aesCcmDecrypt(scalar.slice(0, 16), scalar.slice(0, 12), scalar),
      () => node.aesCcmEncrypt(scalar, scalar, scalar),
      () => webcryptoProvider().ecdh(own, { curve: 'P-256', point: concat(Uint8Array.of(4), scalar, scalar) }),
    ]
    for (const attempt of attempts) {
      try {
        await attempt()
      } catch (error) {
        errors.push(error)
        expect(error).not.toHaveProperty('cause')
        silent(inspect(error, { showHidden: true, depth: null }))
        silent(JSON.stringify(error))
        silent(inspect(Object.getOwnPropertyDescriptors(error)))
      }
    }
    expect(errors.length).toBe(attempts.length)
  })
})
