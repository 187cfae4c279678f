import type { HeaderInfo, SignedData } from '../ieee1609/generated/definitions'

/** Which rules the security header of a message follows. */
export type ProfileName = 'etsi-cam' | 'etsi-denm' | 'etsi-other' | 'us-bsm' | 'generic'

/** How old a message may be, and how far ahead of our clock: milliseconds. */
export interface Freshness {
  readonly past: number
  readonly future: number
}

/**
 * Which profile the messages of a service follow, by PSID; all others are `generic`. ITS-AIDs of ETSI as of 2025-02.
 */
export const profilesByPsid: Readonly<Record<number, ProfileName>> = {
  32: 'us-bsm',
  36: 'etsi-cam',
  37: 'etsi-denm',
  137: 'etsi-other',
  138: 'etsi-other',
  139: 'etsi-other',
  140: 'etsi-other',
  141: 'etsi-other',
  637: 'etsi-other',
  638: 'etsi-other',
  639: 'etsi-other',
}

/**
 * Our own defaults: standards leave them to the deployment. DENMs are repeated unchanged, and are about what lasts.
 */
export const freshnessByProfile: Readonly<Record<ProfileName, Freshness>> = {
  'etsi-cam': { past: 2_000, future: 1_000 },
  'etsi-denm': { past: 600_000, future: 1_000 },
  'etsi-other': { past: 600_000, future: 1_000 },
  'us-bsm': { past: 5_000, future: 1_000 },
  generic: { past: 600_000, future: 1_000 },
}

interface Rules {
  readonly present?: readonly (keyof HeaderInfo)[]
  readonly absent?: readonly (keyof HeaderInfo)[]
  /** Whether a digest will do. */
  readonly digest: boolean
}

// ETSI TS 103 097 §5.2 and §7.1; SAE J2945/1 §6.5 for BSM.
const RULES: Readonly<Record<ProfileName, Rules>> = {
  'etsi-cam': {
    present: ['generationTime'],
    absent: ['generationLocation', 'expiryTime', 'encryptionKey', 'p2pcdLearningRequest', 'missingCrlIdentifier'],
    digest: true,
  },
  'etsi-denm': {
    present: ['generationTime', 'generationLocation'],
    absent: ['expiryTime', 'encryptionKey', 'p2pcdLearningRequest', 'missingCrlIdentifier'],
    digest: false,
  },
  'etsi-other': {
    present: ['generationTime'],
    absent: ['p2pcdLearningRequest', 'missingCrlIdentifier'],
    digest: true,
  },
  'us-bsm': {
    present: ['generationTime'],
    absent: ['generationLocation', 'expiryTime', 'encryptionKey', 'missingCrlIdentifier'],
    digest: true,
  },
  generic: { digest: true },
}

/**
 * What a profile forbids in signed data; `undefined` if nothing is wrong.
 *
 * @example
 * profileViolation('etsi-cam', signedData) // 'etsi-cam: expiryTime must be absent'
 */
export function profileViolation(profile: ProfileName, { tbsData, signer }: SignedData): string | undefined {
  const { present = [], absent = [], digest } = RULES[profile]
  const { headerInfo, payload } = tbsData
  const lacking = present.find((field) => headerInfo[field] === undefined)
  if (lacking !== undefined) return `${profile}: ${lacking} is missing`
  const surplus = absent.find((field) => headerInfo[field] !== undefined)
  if (surplus !== undefined) return `${profile}: ${surplus} must be absent`
  if (headerInfo.expiryTime !== undefined && headerInfo.generationTime !== undefined)
    if (headerInfo.expiryTime <= headerInfo.generationTime)
      // IEEE 1609.2 §6.3.9
      return `${profile}: expiryTime is not after generationTime`
  if (profile === 'generic') return undefined
  if (payload.data === undefined) return `${profile}: there is no data in the payload`
  if ('digest' in signer) return digest ? undefined : `${profile}: the signer is a digest, not a certificate`
  if (!('certificate' in signer)) return `${profile}: the signer is neither a digest nor a certificate`
  return signer.certificate.length === 1 ? undefined : `${profile}: ${signer.certificate.length} certificates, not one`
}
