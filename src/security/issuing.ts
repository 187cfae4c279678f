import { equal } from '../crypto/octets'
import type {
  PsidGroupPermissions,
  PsidSspRange,
  ServiceSpecificPermissions,
  SspRange,
} from '../ieee1609/generated/definitions'
import type { Certificate } from './certificate'

// IEEE 1609.2 §5.1.2.4, §6.4.28 … §6.4.32: what a certificate permits must be what its issuer may pass on.

/** How long the chain below a certificate may be: at least, at most. */
type ChainLength = readonly [min: number, max: number]

function chainLength({ minChainLength, chainLengthRange }: PsidGroupPermissions): ChainLength {
  const min = Number(minChainLength ?? 1)
  const range = Number(chainLengthRange ?? 0)
  return [min, range < 0 ? Number.POSITIVE_INFINITY : min + range]
}

const contains = ([min, max]: ChainLength, [least, most]: ChainLength): boolean => least >= min && most <= max

type EndEntities = 'app' | 'enrol'

const endsOf = ({ eeType = { app: true } }: PsidGroupPermissions): EndEntities[] =>
  (['app', 'enrol'] as const).filter((end) => eeType[end] === true)

/** Whether a group of issuing permissions is about certificates so far below, that may end in such end entities. */
const isAbout = (group: PsidGroupPermissions, length: ChainLength, ends: readonly EndEntities[]): boolean =>
  contains(chainLength(group), length) && ends.every((end) => endsOf(group).includes(end))

/** What a group says of an application: a range, `all`, or nothing. */
function rangeFor(groups: readonly PsidGroupPermissions[], psid: number): (SspRange | 'all')[] {
  const explicit = groups.flatMap(({ subjectPermissions: s }) =>
    'explicit' in s ? s.explicit.filter((range) => Number(range.psid) === psid) : [],
  )
  if (explicit.length > 0) return explicit.map(({ sspRange }) => sspRange ?? 'all')
  return groups.some(({ subjectPermissions: s }) => 'all' in s) ? ['all'] : []
}

/** Whether an SSP is one of a range. */
export function isSspInRange(ssp: ServiceSpecificPermissions | undefined, range: SspRange | 'all'): boolean {
  if (range === 'all' || 'all' in range) return true
  if ('opaque' in range)
    // An SSP that is left out is one of no octets.
    return range.opaque.some((allowed) =>
      ssp === undefined ? allowed.length === 0 : 'opaque' in ssp && equal(allowed, ssp.opaque),
    )
  if (!('bitmapSspRange' in range) || ssp === undefined || !('bitmapSsp' in ssp)) return false
  const { sspValue, sspBitmask } = range.bitmapSspRange
  const { bitmapSsp } = ssp
  // Bits that the mask prescribes must be there, with the value prescribed; all others are free, those behind, too.
  return sspBitmask.every(
    (mask, k) => mask === 0 || (k < bitmapSsp.length && ((bitmapSsp[k]! ^ sspValue[k]!) & mask) === 0),
  )
}

/** Whether all SSPs of a range are in another. */
export function isRangeWithin(inner: SspRange | 'all', outer: SspRange | 'all'): boolean {
  if (outer === 'all' || 'all' in outer) return true
  if (inner === 'all' || 'all' in inner) return false
  if ('opaque' in inner) return inner.opaque.every((opaque) => isSspInRange({ opaque }, outer))
  if (!('bitmapSspRange' in inner) || !('bitmapSspRange' in outer)) return false
  const [a, b] = [inner.bitmapSspRange, outer.bitmapSspRange]
  // What the issuer prescribes must be prescribed, and with the same value.
  return b.sspBitmask.every(
    (mask, k) =>
      mask === 0 ||
      (k < a.sspBitmask.length && (mask & ~a.sspBitmask[k]!) === 0 && ((a.sspValue[k]! ^ b.sspValue[k]!) & mask) === 0),
  )
}

/**
 * Why a certificate permits more than its issuer may pass on; `undefined` if it does not.
 *
 * @example
 * issuingViolation(ticket, authority) // 'psid 37 has permissions that the issuer 3506d4cf68736a6d may not give'
 */
export function issuingViolation(subject: Certificate, issuer: Certificate): string | undefined {
  const groups = issuer.value.toBeSigned.certIssuePermissions ?? []
  const { toBeSigned: tbs } = subject.value
  const by = `that the issuer ${issuer.hashedId8} may not give`

  for (const { psid, ssp } of tbs.appPermissions ?? []) {
    const ranges = rangeFor(
      groups.filter((group) => isAbout(group, [1, 1], ['app'])),
      Number(psid),
    )
    if (ranges.length === 0) return `psid ${psid} is one ${by}`
    if (!ranges.some((range) => isSspInRange(ssp, range))) return `psid ${psid} has permissions ${by}`
  }
  for (const group of tbs.certIssuePermissions ?? []) {
    const [min, max] = chainLength(group)
    const reason = groupViolation(group, [min + 1, max + 1], groups)
    if (reason !== undefined) return `issuing: ${reason} ${by}`
  }
  for (const group of tbs.certRequestPermissions ?? []) {
    const reason = groupViolation(group, chainLength(group), groups)
    if (reason !== undefined) return `requesting: ${reason} ${by}`
  }
  return undefined
}

function groupViolation(
  group: PsidGroupPermissions,
  length: ChainLength,
  groups: readonly PsidGroupPermissions[],
): string | undefined {
  const about = groups.filter((issuers) => isAbout(issuers, length, endsOf(group)))
  const { subjectPermissions: subject } = group
  if ('all' in subject)
    return about.some(({ subjectPermissions: s }) => 'all' in s) ? undefined : 'all applications are more than those'
  if (!('explicit' in subject)) return 'a kind of permission that is not known here is one'
  for (const { psid, sspRange } of subject.explicit as readonly PsidSspRange[]) {
    const ranges = rangeFor(about, Number(psid))
    if (ranges.length === 0) return `psid ${psid} is one`
    if (!ranges.some((range) => isRangeWithin(sspRange ?? 'all', range))) return `psid ${psid} has permissions`
  }
  return undefined
}
