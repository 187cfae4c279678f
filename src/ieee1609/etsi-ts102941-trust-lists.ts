/**
 * Trust lists and revocation lists of Europe.
 * @module EtsiTs102941TrustLists
 * @source ETSI TS 102 941 v2.2.1
 */
import { alias, boolean, choice, extensible, ia5String, integer, optional, sequence, sequenceOf } from '../asn1/schema'
import { Version } from './etsi-ts102941-base-types'
import { EtsiTs103097Certificate } from './etsi-ts103097-module'
import { HashedId8, Time32 } from './ieee1609dot2-base-types'

/** Digest of a revoked CA certificate. */
export const CrlEntry = alias(HashedId8)

/** The revocation list of a European root CA. It names only CAs: authorization tickets are not revoked but run out. */
export const ToBeSignedCrl = sequence(
  {
    /** Version of the list format. */
    version: Version,
    /** When the list was issued. */
    thisUpdate: Time32,
    /** By when the next list is issued at the latest. */
    nextUpdate: Time32,
    /** The revoked certificates; may be empty. */
    entries: sequenceOf(CrlEntry),
  },
  extensible(),
)

/** Address of a service of the PKI, for HTTP. */
export const Url = ia5String()

/** The trust list manager. */
export const TlmEntry = sequence({
  /** Its certificate, which signs the trust list. */
  selfSignedTLMCertificate: EtsiTs103097Certificate,
  /** Earlier certificate that this one succeeds; absent if there was none. */
  successorTo: optional(EtsiTs103097Certificate),
  /** Where the trust list can be fetched. */
  accessPoint: Url,
})

/** A root CA. */
export const RootCaEntry = sequence({
  /** Its certificate. */
  selfsignedRootCa: EtsiTs103097Certificate,
  /** Earlier certificate that this one succeeds; absent if there was none. */
  successorTo: optional(EtsiTs103097Certificate),
})

/** An enrolment authority. */
export const EaEntry = sequence({
  /** Its certificate. */
  eaCertificate: EtsiTs103097Certificate,
  /** Where authorization authorities reach it. */
  aaAccessPoint: Url,
  /** Where stations reach it; absent if that is not published. */
  itsAccessPoint: optional(Url),
})

/** An authorization authority. */
export const AaEntry = sequence({
  /** Its certificate. */
  aaCertificate: EtsiTs103097Certificate,
  /** Where stations reach it. */
  accessPoint: Url,
})

/** A distribution centre, which offers revocation and trust lists. */
export const DcEntry = sequence({
  /** Where it can be reached. */
  url: Url,
  /** Digests of the root CAs whose lists it offers. */
  cert: sequenceOf(HashedId8),
})

/** Someone to trust, or a place to fetch lists from. */
export const CtlEntry = choice(
  {
    /** A root CA; only in the list of the trust list manager. */
    rca: RootCaEntry,
    /** An enrolment authority; only in the list of a root CA. */
    ea: EaEntry,
    /** An authorization authority; only in the list of a root CA. */
    aa: AaEntry,
    /** A distribution centre, which offers lists for download. */
    dc: DcEntry,
    /** The trust list manager; only in its own list. */
    tlm: TlmEntry,
  },
  extensible(),
)

/** Address of the distribution centre to remove. */
export const DcDelete = alias(Url)

/** What to remove from a trust list. */
export const CtlDelete = choice(
  {
    /** Digest of the certificate to remove. */
    cert: HashedId8,
    /** Distribution centre to remove. */
    dc: DcDelete,
  },
  extensible(),
)

/** One change to a trust list. */
export const CtlCommand = choice(
  {
    /** Trust what is named here. */
    add: CtlEntry,
    /** No longer trust what is named here; only in changes. */
    delete: CtlDelete,
  },
  extensible(),
)

/** A trust list, or the changes to one, as commands to carry out in order. */
export const CtlFormat = sequence(
  {
    /** Version of the list format. */
    version: Version,
    /** By when the next list is issued at the latest. */
    nextUpdate: Time32,
    /** Whether the list is complete; otherwise it holds changes to the list with the preceding `ctlSequence`. */
    isFullCtl: boolean(),
    /**
     * Counter of the lists, which starts again at 0 after its greatest value; a full list and the changes that lead
     * to it have the same number.
     */
    ctlSequence: integer(0, 255),
    /** What to add and what to delete. */
    ctlCommands: sequenceOf(CtlCommand),
  },
  extensible(),
)

/**
 * The European trust list: adds root CAs, the trust list manager and distribution centres, but no enrolment or
 * authorization authorities.
 */
export const ToBeSignedTlmCtl = alias(CtlFormat)

/**
 * The trust list of a root CA: adds enrolment authorities, authorization authorities and distribution centres, but
 * no root CA and no trust list manager.
 */
export const ToBeSignedRcaCtl = alias(CtlFormat)

/** A complete trust list; it only adds. */
export const FullCtl = alias(CtlFormat)

/** Changes to a trust list since its previous issue. */
export const DeltaCtl = alias(CtlFormat)
