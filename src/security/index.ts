/**
 * Trust in messages of IEEE 1609.2 and ETSI TS 103 097: certificates, trust stores, verification, and whether a signer
 * may say what it says.
 *
 * @module
 */
export { type Certificate, type CertificateSsp, parseCertificate } from './certificate'
export type { Chain, Link } from './chain'
export { type Claim, claims } from './claims'
export type { EtsiPayload, J2735Payload, Payload } from './content'
export { type HashedIds, hashedIds } from './hashed-id'
export { type CertificateCircumstances, type CertificateVerdict, judgeCertificate } from './judge-certificate'
export { checkPermissions, type May, may, type Permission, type PermissionCheck, type Ssp, sspFor } from './permissions'
export { type Policy, type PolicyRule, parsePolicy } from './policy'
export { type Freshness, freshnessByProfile, type ProfileName, profilesByPsid } from './profile'
export { type InCountry, isInRegion, isRegionWithin, type Position } from './region'
export { type ReplayWindow, replayWindow } from './replay'
export { type Instant, isoTime, leapSecondsAsOf, taiMicroseconds, unixMilliseconds } from './time'
export {
  type ResolvedSigner,
  type TrustProblem,
  TrustStore,
  type TrustStoreOptions,
} from './trust-store'
export type { SignatureVerdict, Verdict, VerdictName } from './verdict'
export { createVerifier, type Verifier, type VerifierOptions, type VerifyOptions } from './verify'
