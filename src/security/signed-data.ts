import { CodecError, oer } from '../asn1'
import {
  type HeaderInfo,
  Ieee1609Dot2Data,
  type SignedData,
  type Certificate as Value,
} from '../ieee1609/generated/definitions'
import { receivedOctets } from './hashed-id'
import { type CurveSignature, signatureOf } from './points'

/** Signed data, taken apart. */
export interface Signed {
  readonly kind: 'signed'
  readonly data: SignedData
  readonly header: HeaderInfo
  /** What is signed, as received. */
  readonly toBeSigned: Uint8Array
  /** The content that was signed; absent where it travels elsewhere, as of a hash. */
  readonly payload: Uint8Array | undefined
  /** Absent where its algorithm is not known here. */
  readonly signature: CurveSignature | undefined
  /** How many octets follow the data. */
  readonly trailing: number
  /** By whom: HashedId8 of a certificate, certificates, or a key within the data. */
  readonly signer: { readonly digest: Uint8Array } | { readonly certificates: readonly Value[] } | 'self'
}

/** Secured data of which there is nothing to verify. */
export interface NotSigned {
  readonly kind: 'unsecured' | 'encrypted' | 'certificate-request'
  readonly payload?: Uint8Array
}

/**
 * Takes secured data apart (IEEE 1609.2 §6.3.2). Octets behind it are nobody's: senders in the field leave some, and a
 * link layer pads. They are counted, and neither signed nor part of anything.
 *
 * @throws CodecError for what is none
 */
export function openSecured(bytes: Uint8Array): Signed | NotSigned {
  let trailing = 0
  const { content } = oer.decode(Ieee1609Dot2Data, bytes, {
    onTrailing({ bit, bytes: { length } }) {
      // What is left over within the data, not behind it, would be something that was signed and not understood.
      if (bit + length * 8 !== bytes.length * 8)
        throw new CodecError('trailing-data', { reason: 'octets follow a value within the data', bit })
      trailing = length
    },
  })
  if ('unsecuredData' in content) return { kind: 'unsecured', payload: content.unsecuredData }
  if ('encryptedData' in content) return { kind: 'encrypted' }
  if (!('signedData' in content)) return { kind: 'certificate-request' }
  const { signedData } = content
  const { tbsData, signer } = signedData
  const { data } = tbsData.payload
  return {
    kind: 'signed',
    data: signedData,
    header: tbsData.headerInfo,
    toBeSigned: receivedOctets(tbsData),
    // What is signed and encrypted, or signed twice, is opaque here.
    payload: data && ('unsecuredData' in data.content ? data.content.unsecuredData : receivedOctets(data)),
    signature: signatureOf(signedData.signature),
    trailing,
    signer: 'digest' in signer ? signer : 'certificate' in signer ? { certificates: signer.certificate } : 'self',
  }
}
