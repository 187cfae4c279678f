/**
 * Key files: PKCS#8, SEC 1, SubjectPublicKeyInfo and X.509 certificates, PEM or DER. The only place where a private key
 * leaves its object.
 * @module
 */
import * as asn1js from 'asn1js'
import { integerOf, pointOf, publicKeyFrom, timesBase } from './arithmetic'
import { curves, factsOf, isPointForm } from './curves'
import { CryptoError, refuse } from './errors'
import { equal } from './octets'
import { fromPem } from './pem'
import { privateKey, scalarOf } from './private-key'
import type { Curve, PrivateKey, PublicKey } from './types'

export { CryptoError, type CryptoErrorCode } from './errors'
export { fromPem, type PemBlock, toPem } from './pem'
export type { Curve, PrivateKey, PublicKey } from './types'

/** No key, and no certificate that carries one, is longer. */
const LIMIT = 65_536

const EC_PUBLIC_KEY = '1.2.840.10045.2.1'

/**
 * The private key of a file: PKCS#8 (RFC 5958) or SEC 1 (RFC 5915), in DER or PEM. Of a PEM file with several blocks,
 * the first that holds a private key.
 * @throws CryptoError `malformed-key`; `unsupported` for encrypted keys, other algorithms and curves;
 *   `invalid-private-key` for a scalar out of range
 *
 * @example
 * ```ts
 * const key = readPrivateKey(await readFile('ambulance.key'))
 * ```
 */
export function readPrivateKey(file: Uint8Array | string): PrivateKey {
  const der = derOf(file, ['PRIVATE KEY', 'EC PRIVATE KEY'])
  return parsing('a private key', () => {
    const fields = sequence(parse(der))
    if (fields[1] instanceof asn1js.OctetString) return sec1Key(fields)
    integer(fields[0])
    const curve = algorithm(fields[1])
    return sec1Key(sequence(parse(octetString(fields[2]))), curve)
  })
}

/**
 * The public key of a file: SubjectPublicKeyInfo (RFC 5480) or an X.509 certificate, in DER or PEM. The signature of the
 * certificate is not looked at. Of a PEM file with several blocks, the first that holds a public key.
 * @throws CryptoError `malformed-key`; `unsupported` for other algorithms and curves; `invalid-point` for a point that is
 *   off its curve
 *
 * @example
 * ```ts
 * const key = readPublicKey('-----BEGIN PUBLIC KEY-----\n…')
 * ```
 */
export function readPublicKey(file: Uint8Array | string): PublicKey {
  const der = derOf(file, ['PUBLIC KEY', 'CERTIFICATE', 'X509 CERTIFICATE'])
  return parsing('a public key', () => {
    const fields = sequence(parse(der))
    if (fields.length === 2) return spkiKey(fields)
    const certificate = sequence(fields[0])
    // The version, [0], is left out of version 1; before the key stand number, algorithm, issuer, validity and subject.
    const version = certificate[0] instanceof asn1js.Integer ? 0 : 1
    return spkiKey(sequence(certificate[version + 5]))
  })
}

/**
 * A private key as PKCS#8 (RFC 5958), DER. `toPem('PRIVATE KEY', …)` makes it PEM.
 *
 * @example
 * ```ts
 * await writeFile('ambulance.key', toPem('PRIVATE KEY', writePkcs8(key)), { mode: 0o600 })
 * ```
 */
export function writePkcs8(key: PrivateKey): Uint8Array {
  const inner = sec1(key, false)
  return write(
    new asn1js.Sequence({
      value: [
        new asn1js.Integer({ value: 0 }),
        algorithmIdentifier(key.curve),
        new asn1js.OctetString({ valueHex: view(inner) }),
      ],
    }),
  )
}

/** A private key as SEC 1 `ECPrivateKey` (RFC 5915), DER. `toPem('EC PRIVATE KEY', …)` makes it PEM. */
export function writeSec1(key: PrivateKey): Uint8Array {
  return sec1(key, true)
}

/**
 * A public key as SubjectPublicKeyInfo (RFC 5480), DER; its point as it is, compressed or not. `toPem('PUBLIC KEY', …)`
 * makes it PEM.
 * @throws CryptoError `invalid-point` for a point that is off its curve
 */
export function writeSpki(key: PublicKey): Uint8Array {
  pointOf(key)
  return write(
    new asn1js.Sequence({
      value: [algorithmIdentifier(key.curve), new asn1js.BitString({ valueHex: view(key.point) })],
    }),
  )
}

/** The scalar of a private key, 32 or 48 octets: for those who store keys in a form of their own. Handle with care. */
export function exportScalar(key: PrivateKey): Uint8Array {
  return Uint8Array.from(scalarOf(key))
}

/** The DER that a file holds. */
function derOf(file: Uint8Array | string, labels: readonly string[]): Uint8Array {
  if (typeof file !== 'string' && !(file instanceof Uint8Array))
    refuse('invalid-argument', 'a key file is neither a Uint8Array nor a string')
  if (file.length > 16 * LIMIT) refuse('malformed-key', 'too long for a key file')
  const text = typeof file === 'string' ? file : asPemText(file)
  if (text === undefined) return file as Uint8Array
  const blocks = fromPem(text)
  const block = blocks.find(({ label }) => labels.includes(label))
  if (block !== undefined) return block.der
  const found = blocks.map(({ label }) => label).join(', ') || 'nothing'
  return refuse('malformed-key', `PEM: ${labels.join(' or ')} expected, ${found} found`)
}

/** The text of a file, if it is PEM. */
function asPemText(bytes: Uint8Array): string | undefined {
  let text = ''
  for (const octet of bytes) text += String.fromCharCode(octet)
  return text.includes('-----BEGIN ') ? text : undefined
}

/** Turns whatever the parser throws into one kind of error that quotes nothing. */
function parsing<T>(what: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (error instanceof CryptoError) throw error
    return refuse('malformed-key', `not the DER of ${what}`)
  }
}

const bad = (): never => refuse('malformed-key', 'the DER is not of PKCS#8, SEC 1, SubjectPublicKeyInfo or X.509')

function parse(der: Uint8Array): asn1js.BaseBlock {
  if (der.length > LIMIT) refuse('malformed-key', 'too long for a key')
  const { offset, result } = asn1js.fromBER(Uint8Array.from(der))
  if (offset !== der.length) bad()
  return result
}

function sequence(node: unknown): asn1js.BaseBlock[] {
  return node instanceof asn1js.Sequence ? node.valueBlock.value : bad()
}

function integer(node: unknown): number {
  return node instanceof asn1js.Integer ? node.valueBlock.valueDec : bad()
}

function octetString(node: unknown): Uint8Array {
  if (!(node instanceof asn1js.OctetString) || node.idBlock.isConstructed) return bad()
  return node.valueBlock.valueHexView
}

function bitString(node: unknown): Uint8Array {
  if (!(node instanceof asn1js.BitString) || node.idBlock.isConstructed || node.valueBlock.unusedBits) return bad()
  return node.valueBlock.valueHexView
}

function namedCurve(node: unknown): Curve {
  if (!(node instanceof asn1js.ObjectIdentifier)) return refuse('unsupported', 'the key does not name its curve')
  const oid = node.valueBlock.toString()
  return (
    curves.find((curve) => factsOf(curve).oid === oid) ??
    refuse('unsupported', `the key is of the curve ${oid.slice(0, 64)}`)
  )
}

/** AlgorithmIdentifier of RFC 5480. */
function algorithm(node: unknown): Curve {
  const [name, parameters] = sequence(node)
  if (!(name instanceof asn1js.ObjectIdentifier)) return bad()
  const oid = name.valueBlock.toString()
  if (oid !== EC_PUBLIC_KEY) refuse('unsupported', `the key is for the algorithm ${oid.slice(0, 64)}`)
  return namedCurve(parameters)
}

/** The content of an explicit tag [n] of a field list, if it is there. */
function tagged(fields: readonly asn1js.BaseBlock[], n: number): unknown {
  const field = fields.find(({ idBlock }) => idBlock.tagClass === 3 && idBlock.tagNumber === n)
  if (field === undefined) return undefined
  return field instanceof asn1js.Constructed ? (field.valueBlock.value[0] ?? bad()) : bad()
}

/** ECPrivateKey of RFC 5915 §3. `outer` is the curve that PKCS#8 names around it. */
function sec1Key(fields: readonly asn1js.BaseBlock[], outer?: Curve): PrivateKey {
  if (integer(fields[0]) !== 1) bad()
  const parameters = tagged(fields, 0)
  const inner = parameters === undefined ? undefined : namedCurve(parameters)
  const curve = inner ?? outer ?? refuse('unsupported', 'the key does not name its curve')
  if (outer !== undefined && outer !== curve) refuse('malformed-key', 'the key names two curves')
  const key = privateKey(curve, fitted(curve, octetString(fields[1])))
  const point = tagged(fields, 1)
  if (point !== undefined) requireMatch(key, bitString(point))
  return key
}

/** Some write leading zeros that are too many, or leave out those that belong there. */
function fitted(curve: Curve, scalar: Uint8Array): Uint8Array {
  const { length } = factsOf(curve)
  const start = scalar.findIndex((octet) => octet !== 0)
  const significant = start < 0 ? new Uint8Array() : scalar.subarray(start)
  if (significant.length > length) return scalar
  const out = new Uint8Array(length)
  out.set(significant, length - significant.length)
  return out
}

function requireMatch(key: PrivateKey, point: Uint8Array): void {
  const { curve } = key
  if (!isPointForm(curve, point) || !equal(publicKeyFrom(curve, pointOf({ curve, point })).point, publicPoint(key)))
    refuse('malformed-key', 'the public key in the file is not that of the private key')
}

const publicPoint = (key: PrivateKey, compressed = true): Uint8Array =>
  publicKeyFrom(key.curve, timesBase(key.curve, integerOf(key)), compressed).point

function spkiKey(fields: readonly asn1js.BaseBlock[]): PublicKey {
  const curve = algorithm(fields[0])
  const key = { curve, point: Uint8Array.from(bitString(fields[1])) }
  pointOf(key)
  return key
}

function algorithmIdentifier(curve: Curve): asn1js.Sequence {
  return new asn1js.Sequence({
    value: [
      new asn1js.ObjectIdentifier({ value: EC_PUBLIC_KEY }),
      new asn1js.ObjectIdentifier({ value: factsOf(curve).oid }),
    ],
  })
}

/** With the public key, which some readers want; with the curve where nothing around it names it. */
function sec1(key: PrivateKey, alone: boolean): Uint8Array {
  const explicit = (tagNumber: number, content: asn1js.BaseBlock) =>
    new asn1js.Constructed({ idBlock: { tagClass: 3, tagNumber }, value: [content] })
  return write(
    new asn1js.Sequence({
      value: [
        new asn1js.Integer({ value: 1 }),
        new asn1js.OctetString({ valueHex: view(scalarOf(key)) }),
        ...(alone ? [explicit(0, new asn1js.ObjectIdentifier({ value: factsOf(key.curve).oid }))] : []),
        explicit(1, new asn1js.BitString({ valueHex: view(publicPoint(key, false)) })),
      ],
    }),
  )
}

const write = (node: asn1js.BaseBlock): Uint8Array => new Uint8Array(node.toBER())

/** A copy in a buffer of its own, as the writer takes it. */
const view = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer
