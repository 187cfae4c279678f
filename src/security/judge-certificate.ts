import { type Awaitable, andThen } from '../crypto'
import type { Certificate } from './certificate'
import type { Link } from './chain'
import { judgeChain } from './judge-chain'
import type { InCountry, Position } from './region'
import { type Instant, taiMicroseconds } from './time'
import type { TrustStore } from './trust-store'
import type { Judgement, VerdictName } from './verdict'

/** What is to be thought of a certificate. */
export interface CertificateVerdict {
  /** As of messages; of these, a certificate has `unknown-signer` … `not-permitted`, or `valid`. */
  readonly verdict: VerdictName
  /** Whether the issuer signed it; `none` for implicit certificates. */
  readonly signature: Link['signature']
  /** Why the verdict is not `valid`. */
  readonly reason?: string | undefined
}

/** Under which circumstances a certificate is judged. */
export interface CertificateCircumstances {
  /** Validity is not judged without. */
  readonly now?: Instant | undefined
  readonly position?: Position | undefined
  readonly inCountry?: InCountry | undefined
}

/**
 * Judges a certificate by itself, without a message.
 *
 * @example
 * ```ts
 * const { verdict, signature } = await judgeCertificate(trust, certificate, { now: Date.now() })
 * ```
 */
export function judgeCertificate(
  trust: TrustStore,
  certificate: Certificate,
  { now, position, inCountry }: CertificateCircumstances = {},
): Awaitable<CertificateVerdict> {
  const chain = trust.chainOf(certificate)
  const positions = position ? [position] : []
  const early = judgeChain(trust, chain, {
    time: now === undefined ? undefined : taiMicroseconds(now),
    positions,
    inCountry,
  })
  const verdictOf = ([verdict, reason]: Judgement, { signature }: Link): CertificateVerdict => ({
    verdict,
    signature,
    reason,
  })
  return andThen(trust.linkOf(chain), (link) => {
    if (early !== undefined) return verdictOf(early, link)
    if (link.signature === 'invalid' || link.signature === 'unknown-issuer')
      return verdictOf(['invalid-signature', `the signature of certificate ${certificate.hashedId8} is wrong`], link)
    return andThen(trust.brokenLink(chain), (broken) => {
      if (broken !== undefined) return verdictOf(['invalid-signature', broken], link)
      const violation = trust.issuingViolation(chain)
      return verdictOf(violation === undefined ? ['valid'] : ['not-permitted', violation], link)
    })
  })
}
