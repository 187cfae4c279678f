import { isCodecError, oer } from '../asn1'
import { linkageSeed, linkageValue, preLinkageValue } from '../crypto'
import { hex } from '../crypto/octets'
import {
  type CrlContents,
  EtsiTs102941Data,
  type GroupCrlEntry,
  type GroupSingleSeedCrlEntry,
  type JMaxGroup,
  type LinkageData,
  type ToBeSignedCrl,
} from '../ieee1609/generated/definitions'
import type { Certificate } from './certificate'

/** A revocation list whose signature was found to be right. */
export interface RevocationList {
  /** HashedId8 of the authority in whose name it is issued. */
  readonly authority: string
  /** When it was issued and when the next is due: seconds of TAI since 2004. */
  readonly issued: number
  readonly nextUpdate: number
  /**
   * Whether it revokes a certificate.
   * @param issuers HashedId8 of the certificates above it
   */
  revokes(certificate: Certificate, issuers: readonly string[]): boolean
}

/** The revocation list in a message of the European PKI; `undefined` for other messages, and for what is none. */
export function readEtsiCrl(payload: Uint8Array): ToBeSignedCrl | undefined {
  try {
    const { content } = oer.decode(EtsiTs102941Data, payload)
    return 'certificateRevocationList' in content ? content.certificateRevocationList : undefined
  } catch (e) {
    if (isCodecError(e)) return undefined
    throw e
  }
}

/** The list of a European root (ETSI TS 102 941 §6.3.3): HashedId8 of certificates below that root. */
export function etsiRevocationList(crl: ToBeSignedCrl, signer: string): RevocationList {
  const entries = new Set(crl.entries.map(hex))
  return {
    authority: signer,
    issued: crl.thisUpdate,
    nextUpdate: crl.nextUpdate,
    revokes: ({ hashedId8 }, issuers) => entries.has(hashedId8) && issuers.includes(signer),
  }
}

/** A list of IEEE 1609.2 §7.3: by HashedId10, or by seeds from which linkage values follow. */
export function ieeeRevocationList(crl: CrlContents): RevocationList {
  const authority = hex(crl.crlCraca)
  const revokes = entries(crl)
  return {
    authority,
    issued: crl.issueDate,
    nextUpdate: crl.nextCrl,
    // §5.1.3: a list concerns the certificates that name its authority and its series.
    revokes: (certificate) =>
      certificate.cracaId === authority.slice(-6) && certificate.crlSeries === crl.crlSeries && revokes(certificate),
  }
}

function entries({ typeSpecific }: CrlContents): (certificate: Certificate) => boolean {
  if ('fullHashCrl' in typeSpecific || 'deltaHashCrl' in typeSpecific) {
    const list = 'fullHashCrl' in typeSpecific ? typeSpecific.fullHashCrl : typeSpecific.deltaHashCrl
    const ids = new Set(list.entries.map(({ id }) => hex(id)))
    return ({ hashedId10 }) => ids.has(hashedId10)
  }
  const linked = Object.values(typeSpecific)[0] as LinkedCrl | undefined
  // A kind of list that we do not know says nothing that we could act upon.
  if (typeof linked !== 'object' || linked.iRev === undefined) return () => false
  const values = individualValues(linked)
  const isInGroup = groupTest(linked)
  return ({ linkageData }) =>
    linkageData !== undefined &&
    linkageData.iCert >= linked.iRev &&
    (values(linkageData.iCert).has(hex(linkageData['linkage-value'])) || isInGroup(linkageData))
}

interface LinkedCrl {
  readonly iRev: number
  readonly individual?: readonly JMaxGroup[]
  readonly groups?: readonly GroupCrlEntry[]
  readonly groupsSingleSeed?: readonly GroupSingleSeedCrlEntry[]
}

// Certificates are of this period and perhaps of the next.
const MAX_PERIODS = 8

/**
 * The linkage values of all revoked holders for one time period (IEEE 1609.2 §5.1.3.4), computed when a certificate of
 * that period is first seen.
 */
function individualValues({ iRev, individual = [] }: LinkedCrl): (i: number) => ReadonlySet<string> {
  const periods = new Map<number, ReadonlySet<string>>()

  function compute(i: number): ReadonlySet<string> {
    const values = new Set<string>()
    for (const { jmax, contents } of individual)
      for (const { la1Id, la2Id, contents: groups } of contents)
        for (const { iMax, contents: holders, singleSeed = [] } of groups) {
          if (i > iMax) continue
          const at = (laId: Uint8Array, seed: Uint8Array) => ({
            laId,
            linkageSeed: linkageSeed({ laId, linkageSeed: seed }, i - iRev),
          })
          for (const { linkageSeed1, linkageSeed2 } of holders) {
            const [one, two] = [at(la1Id, linkageSeed1), at(la2Id, linkageSeed2)]
            for (let j = 0; j <= jmax; j++) values.add(hex(linkageValue(one, two, j)))
          }
          for (const seed of singleSeed) {
            const one = at(la1Id, seed)
            for (let j = 0; j <= jmax; j++) values.add(hex(preLinkageValue(one, j)))
          }
        }
    return values
  }

  return (i) => {
    let values = periods.get(i)
    if (values === undefined) {
      values = compute(i)
      if (periods.size >= MAX_PERIODS) periods.delete(periods.keys().next().value!)
      periods.set(i, values)
    }
    return values
  }
}

/** Whether a certificate is of a revoked group; which of the group, its `jValue` says. */
function groupTest({ iRev, groups = [], groupsSingleSeed = [] }: LinkedCrl): (data: LinkageData) => boolean {
  return ({ iCert, 'group-linkage-value': group }) => {
    if (group === undefined) return false
    const j = group.jValue.reduce((n, octet) => n * 256 + octet, 0)
    const wanted = hex(group.value)
    const at = (laId: Uint8Array, seed: Uint8Array) => ({
      laId,
      linkageSeed: linkageSeed({ laId, linkageSeed: seed }, iCert - iRev),
    })
    return (
      groups.some(
        (g) =>
          iCert <= g.iMax && hex(linkageValue(at(g.la1Id, g.linkageSeed1), at(g.la2Id, g.linkageSeed2), j)) === wanted,
      ) ||
      groupsSingleSeed.some((g) => iCert <= g.iMax && hex(preLinkageValue(at(g.laId, g.linkageSeed), j)) === wanted)
    )
  }
}
