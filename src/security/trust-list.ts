import { oer } from '../asn1'
import type { CryptoProvider } from '../crypto'
import { hex } from '../crypto/octets'
import { type CtlEntry, type CtlFormat, EtsiTs102941Data } from '../ieee1609/generated/definitions'
import { type Certificate, certificateOf } from './certificate'

/** What one command of a trust list wants (ETSI TS 102 941 §6.3.4). */
export type TrustListChange =
  | { readonly trust: Certificate }
  | { readonly know: Certificate }
  | { readonly forget: string }

/** A trust list, read but not believed. */
export interface TrustList {
  /** `tlm`: the European list of root authorities; `rca`: the list of a root, of the authorities below it. */
  readonly kind: 'tlm' | 'rca'
  /** Whether it is complete; otherwise it changes the list before. */
  readonly isFull: boolean
  readonly sequence: number
  /** When the next is due: seconds of TAI since 2004. */
  readonly nextUpdate: number
  readonly changes: readonly TrustListChange[]
}

/** Application number of trust lists. */
export const CTL_PSID = 624

/**
 * Reads what is signed in a trust list; `undefined` for other messages of the PKI.
 *
 * @throws CodecError for what is no message of ETSI TS 102 941
 */
export function readTrustList(payload: Uint8Array, provider: CryptoProvider): TrustList | undefined {
  const { content } = oer.decode(EtsiTs102941Data, payload)
  if ('certificateTrustListTlm' in content) return trustList('tlm', content.certificateTrustListTlm, provider)
  if ('certificateTrustListRca' in content) return trustList('rca', content.certificateTrustListRca, provider)
  return undefined
}

function trustList(kind: TrustList['kind'], ctl: CtlFormat, provider: CryptoProvider): TrustList {
  const changes = ctl.ctlCommands.flatMap((command): TrustListChange[] => {
    if ('add' in command) return added(kind, command.add, provider)
    return 'delete' in command && 'cert' in command.delete ? [{ forget: hex(command.delete.cert) }] : []
  })
  return { kind, isFull: ctl.isFullCtl, sequence: ctl.ctlSequence, nextUpdate: ctl.nextUpdate, changes }
}

/** The list manager names roots and itself; a root names the authorities below it, and cannot make itself other roots. */
function added(kind: TrustList['kind'], entry: CtlEntry, provider: CryptoProvider): TrustListChange[] {
  if (kind === 'tlm') {
    if ('rca' in entry) return [{ trust: certificateOf(entry.rca.selfsignedRootCa, provider) }]
    if ('tlm' in entry) return [{ trust: certificateOf(entry.tlm.selfSignedTLMCertificate, provider) }]
    return []
  }
  if ('ea' in entry) return [{ know: certificateOf(entry.ea.eaCertificate, provider) }]
  return 'aa' in entry ? [{ know: certificateOf(entry.aa.aaCertificate, provider) }] : []
}

/** Bits of the second octet of the SSP for trust lists: which entries a signer may make (ETSI TS 102 941 §B.2). */
const MAY_ADD_ROOTS = 0x40

/**
 * Why a signer may not issue a trust list; `undefined` if it may. A root that has a permission for lists of its own
 * authorities must not make others roots.
 */
export function trustListViolation(
  { kind }: TrustList,
  { hashedId8, appPermissions }: Certificate,
): string | undefined {
  if (kind === 'rca') return undefined
  const ssp = appPermissions.get(CTL_PSID)
  const octets = ssp && ('bitmapSsp' in ssp ? ssp.bitmapSsp : 'opaque' in ssp ? ssp.opaque : undefined)
  return ((octets?.[1] ?? 0) & MAY_ADD_ROOTS) !== 0 ? undefined : `the signer ${hashedId8} may not add roots`
}
