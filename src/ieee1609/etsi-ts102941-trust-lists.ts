/**
 * Trust lists and revocation lists of Europe.
 * @module EtsiTs102941TrustLists
 * @source ETSI TS 102 941 v2.2.1
 */
import { alias, boolean, choice, extensible, ia5String, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { Version } from './etsi-ts102941-base-types'
import { EtsiTs103097Certificate } from './etsi-ts103097-module'
import { HashedId8, Time32 } from './ieee1609dot2-base-types'

export const CrlEntry = alias(HashedId8)

export const ToBeSignedCrl = sequence(
  {
    version: Version,
    thisUpdate: Time32,
    nextUpdate: Time32,
    entries: sequenceOf(CrlEntry),
  },
  extensible(),
)

export const Url = ia5String()

export const TlmEntry = sequence({
  selfSignedTLMCertificate: EtsiTs103097Certificate,
  successorTo: optional(EtsiTs103097Certificate),
  accessPoint: Url,
})

export const RootCaEntry = sequence({
  selfsignedRootCa: EtsiTs103097Certificate,
  successorTo: optional(EtsiTs103097Certificate),
})

export const EaEntry = sequence({
  eaCertificate: EtsiTs103097Certificate,
  aaAccessPoint: Url,
  itsAccessPoint: optional(Url),
})

export const AaEntry = sequence({
  aaCertificate: EtsiTs103097Certificate,
  accessPoint: Url,
})

export const DcEntry = sequence({
  url: Url,
  cert: sequenceOf(HashedId8),
})

export const CtlEntry = choice(
  {
    rca: RootCaEntry,
    ea: EaEntry,
    aa: AaEntry,
    dc: DcEntry,
    tlm: TlmEntry,
  },
  extensible(),
)

export const DcDelete = alias(Url)

export const CtlDelete = choice(
  {
    cert: HashedId8,
    dc: DcDelete,
  },
  extensible(),
)

export const CtlCommand = choice(
  {
    add: CtlEntry,
    delete: CtlDelete,
  },
  extensible(),
)

export const CtlFormat = sequence(
  {
    version: Version,
    nextUpdate: Time32,
    isFullCtl: boolean(),
    ctlSequence: integer(0, 255),
    ctlCommands: sequenceOf(CtlCommand),
  },
  extensible(),
)

export const ToBeSignedTlmCtl = alias(CtlFormat)

export const ToBeSignedRcaCtl = alias(CtlFormat)

export const FullCtl = alias(CtlFormat)

export const DeltaCtl = alias(CtlFormat)
