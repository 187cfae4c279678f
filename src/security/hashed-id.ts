import { encodingOf, oer } from '../asn1'
import type { CryptoProvider, HashAlgorithm } from '../crypto'
import { hex } from '../crypto/octets'
import {
  type PublicVerificationKey,
  type Signature,
  Certificate as schema,
  type ToBeSignedCertificate as TbsValue,
  ToBeSignedCertificate,
  type Certificate as Value,
} from '../ieee1609/generated/definitions'
import { compressedForm, xOnlyForm } from './points'

/** The three lengths in which a certificate is referred to by its hash, as lower-case hexadecimal digits. */
export interface HashedIds {
  readonly hashedId3: string
  readonly hashedId8: string
  readonly hashedId10: string
}

/** The ends of a hash (IEEE 1609.2 §6.3.25 …). */
export function hashedIds(hash: Uint8Array): HashedIds {
  const digits = hex(hash)
  return { hashedId3: digits.slice(-6), hashedId8: digits.slice(-16), hashedId10: digits.slice(-20) }
}

/** The hash of a certificate in canonical form. */
export const certificateHash = (provider: CryptoProvider, algorithm: HashAlgorithm, canonical: Uint8Array) =>
  provider.hash(algorithm, canonical)

/** Replaces the one value of a CHOICE. The same object comes back if nothing changes. */
function mapChoice<T extends object>(choice: T, change: (value: never) => object): T {
  const [name, value] = Object.entries(choice)[0] as [string, never]
  if (value === null || typeof value !== 'object' || (value as unknown) instanceof Uint8Array) return choice
  const changed = change(value)
  return changed === value ? choice : ({ [name]: changed } as T)
}

function canonicalTbs(tbs: TbsValue): TbsValue {
  const { verifyKeyIndicator: indicator, encryptionKey } = tbs
  const publicKey = encryptionKey && mapChoice(encryptionKey.publicKey, compressedForm)
  // Reconstruction values are compressed in all certificates that are in use; an uncompressed one stays as it is, as
  // other implementations leave it.
  const key =
    'verificationKey' in indicator
      ? mapChoice(indicator, (value: PublicVerificationKey) => mapChoice(value, compressedForm))
      : indicator
  if (key === indicator && publicKey === encryptionKey?.publicKey) return tbs
  return {
    ...tbs,
    ...(encryptionKey && publicKey && { encryptionKey: { ...encryptionKey, publicKey } }),
    verifyKeyIndicator: key,
  }
}

function canonicalSignature(signature: Signature): Signature {
  if ('sm2Signature' in signature) return signature
  return mapChoice(signature, (value: { rSig: { 'x-only': Uint8Array }; sSig: Uint8Array }) => {
    const rSig = xOnlyForm(value.rSig)
    return rSig === value.rSig ? value : { ...value, rSig }
  })
}

/** A certificate in the two forms that hashes may be over. */
export interface CanonicalForm {
  /** All of it: what HashedIds are of, and what a signer's hash is of. */
  readonly certificate: Uint8Array
  /** Its contents: what the issuer's signature should be over; `undefined` where it is the same as was received. */
  readonly toBeSigned: Uint8Array | undefined
}

/**
 * The canonical form of a certificate (IEEE 1609.2 §6.4.3): keys compressed, r of the signature as `x-only`. Octets that
 * have that form already are taken as they were received; an encoding of our own is made of others only.
 *
 * @param value as `oer.decode` returned it
 */
export function canonicalForm(value: Value, received: Uint8Array): CanonicalForm {
  const toBeSigned = canonicalTbs(value.toBeSigned)
  const signature = value.signature && canonicalSignature(value.signature)
  const sameContents = toBeSigned === value.toBeSigned
  if (sameContents && signature === value.signature) return { certificate: received, toBeSigned: undefined }
  return {
    certificate: oer.encode(schema, { ...value, toBeSigned, ...(signature && { signature }) }),
    toBeSigned: sameContents ? undefined : oer.encode(ToBeSignedCertificate, toBeSigned),
  }
}

/** The octets that a part of a decoded value was read from. */
export function receivedOctets(value: object): Uint8Array {
  const octets = encodingOf(value)
  if (octets === undefined) throw new TypeError('the value is not one that oer.decode returned')
  return octets
}
