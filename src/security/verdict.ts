import type { Certificate, CertificateSsp } from './certificate'
import type { Payload } from './content'
import type { ProfileName } from './profile'
import type { Position } from './region'

/**
 * What comes of a verification: `valid`, or the first of these that applies, in this order.
 *
 * - `malformed`: no secured data of IEEE 1609.2
 * - `unsigned`, `encrypted`: secured data of which there is nothing to verify, or not yet
 * - `profile-violation`: the security header is not what the service prescribes
 * - `unknown-signer`: the signer's certificate, or that of an issuer above it, is not available
 * - `untrusted`: the chain ends outside of the roots
 * - `revoked`, `expired`, `not-yet-valid`: a certificate of the chain is
 * - `outside-region`: a certificate of the chain is not for this place
 * - `invalid-signature`: the signature is wrong, or that of a certificate of the chain
 * - `not-permitted`: PSID, SSP or content are more than the certificate permits, or it permits more than its issuer may
 *   pass on
 * - `stale`: too old, expired, or from the future
 * - `replayed`: the same message was there before
 */
export type VerdictName =
  | 'valid'
  | 'malformed'
  | 'unsigned'
  | 'encrypted'
  | 'profile-violation'
  | 'unknown-signer'
  | 'untrusted'
  | 'revoked'
  | 'expired'
  | 'not-yet-valid'
  | 'outside-region'
  | 'invalid-signature'
  | 'not-permitted'
  | 'stale'
  | 'replayed'

/** Whether the signature of a message is right, whether or not the signer is trusted. */
export type SignatureVerdict = 'valid' | 'invalid' | 'unknown-signer' | 'none'

/** What is known of a message after verification. Only of a `valid` one may anything be believed. */
export interface Verdict {
  readonly verdict: VerdictName
  /**
   * Judged in any case. Of messages that are rejected for another reason it is judged when it is first read, where the
   * platform can do that at once: whoever floods us with messages of unknown signers must not make us compute.
   */
  readonly signature: SignatureVerdict
  /** Why the verdict is not `valid`. */
  readonly reason?: string | undefined
  /** HashedId8 of the signer's certificate, lower-case hexadecimal digits. */
  readonly signer?: string | undefined
  readonly certificate?: Certificate | undefined
  /** HashedId8 of the certificate that is not available: what to ask peers for. */
  readonly missing?: string | undefined
  readonly profile?: ProfileName | undefined
  readonly psid?: number | undefined
  /** What the signer's certificate permits for the PSID. */
  readonly ssp?: CertificateSsp | undefined
  /** When it was signed: ISO 8601, UTC, to the millisecond. */
  readonly generationTime?: string | undefined
  /** The same as it was sent: microseconds of TAI since 2004. */
  readonly generationTimeTai?: bigint | undefined
  /** Where it was signed, if the header says so. */
  readonly generationLocation?: Position | undefined
  /** The octets that were signed. */
  readonly payload?: Uint8Array | undefined
  /** How many octets follow the secured data; they are neither signed nor part of the payload. */
  readonly trailing?: number | undefined
  /** What `decodeContent` made of them; only where the signature is right. */
  readonly content?: Payload | undefined
  /** HashedId3 of certificates that the sender asks its peers for (IEEE 1609.2 §8). */
  readonly certificateRequests?: readonly string[] | undefined
  /** A certificate that the sender tells because a peer asked for it. */
  readonly requestedCertificate?: Certificate | undefined
}

/** A verdict and, unless it is `valid`, why. */
export type Judgement = readonly [verdict: VerdictName, reason?: string]

/** What is told of a message beside the verdict. */
export type Facts = Omit<Verdict, 'verdict' | 'signature' | 'reason' | 'content'>

const NOTHING: Facts = {}

/** A complete verdict. */
export const verdictOf = (
  [verdict, reason]: Judgement,
  signature: SignatureVerdict,
  facts: Facts = NOTHING,
  content?: Payload,
): Verdict => ({ verdict, signature, reason, ...facts, content })

const JUDGE = /*#__PURE__*/ Symbol('judge')
interface Lazy {
  [JUDGE]: SignatureVerdict | (() => SignatureVerdict)
}

/** One getter for all: one of each object's own would cost more than all else that is done for unknown signers. */
const SIGNATURE: PropertyDescriptor & ThisType<Lazy> = {
  enumerable: true,
  get() {
    const judge = this[JUDGE]
    return typeof judge === 'function' ? (this[JUDGE] = judge()) : judge
  },
}

/** A verdict whose signature is judged when somebody reads it. */
export function lazyVerdict([verdict, reason]: Judgement, judge: () => SignatureVerdict, facts: Facts): Verdict {
  const told: Omit<Verdict, 'signature'> & Lazy = { verdict, reason, ...facts, content: undefined, [JUDGE]: judge }
  return Object.defineProperty(told, 'signature', SIGNATURE) as typeof told & Pick<Verdict, 'signature'>
}
