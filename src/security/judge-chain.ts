import type { Chain } from './chain'
import { type InCountry, isInRegion, type Position } from './region'
import type { TrustStore } from './trust-store'
import type { Judgement } from './verdict'

/** Under which circumstances a chain is judged. */
export interface Circumstances {
  /** Microseconds of TAI since 2004; validity is not judged without. */
  readonly time?: number | undefined
  /** Where certificates must be valid. */
  readonly positions: readonly Position[]
  readonly inCountry?: InCountry | undefined
}

/**
 * What is wrong with a chain, as far as it can be said without looking at signatures: `unknown-signer` … `outside-region`.
 */
export function judgeChain(trust: TrustStore, chain: Chain, circumstances: Circumstances): Judgement | undefined {
  const { certificates, end, missing } = chain
  const last = certificates.at(-1)!.hashedId8
  if (end === 'unknown-issuer')
    return ['unknown-signer', `certificate ${missing}, the issuer of ${last}, is not available`]
  if (end === 'untrusted') return ['untrusted', `the chain ends with ${last}, which is no root`]
  const revoked = trust.revoked(chain)
  if (revoked !== undefined) return ['revoked', revoked]
  return judgeTime(chain, circumstances) ?? judgePlace(trust, chain, circumstances)
}

function judgeTime({ certificates }: Chain, { time }: Circumstances): Judgement | undefined {
  if (time === undefined) return undefined
  const seconds = time / 1_000_000
  for (const { validity, hashedId8 } of certificates)
    if (seconds > validity.end) return ['expired', `certificate ${hashedId8} has expired`]
  for (const { validity, hashedId8 } of certificates)
    if (seconds < validity.start) return ['not-yet-valid', `certificate ${hashedId8} is not valid yet`]
  return undefined
}

function judgePlace(trust: TrustStore, chain: Chain, { positions, inCountry }: Circumstances): Judgement | undefined {
  for (const { region, hashedId8 } of chain.certificates)
    if (region !== undefined && positions.some((position) => isInRegion(region, position, inCountry) === false))
      return ['outside-region', `certificate ${hashedId8} is not for this place`]
  const violation = trust.regionViolation(chain)
  return violation === undefined ? undefined : ['outside-region', violation]
}
