/**
 * Lists of certificates, revocation lists and trust lists, for distribution.
 * @module Ieee1609Dot2Dot1CertManagement
 * @source IEEE 1609.2.1-2022
 */
import { alias, choice, extensible, integer, octetString, optional, range, sequence, sequenceOf } from '../asn1/schema'
import { CtlSignatureSpdu, MultiSignedCtlSpdu } from './dot2dot1-protocol-data'
import { Certificate } from './ieee1609dot2'
import { CrlSeries, HashedId8, HashedId32, HashedId48, SequenceOfPsid, Time32 } from './ieee1609dot2-base-types'
import { SecuredCrl } from './ieee1609dot2-crl'

/** Several revocation lists and a trust list in one file. */
export const CompositeCrl = sequence(
  {
    /** Signed revocation lists, each of another authority or series; in no particular order. */
    crl: sequenceOf(SecuredCrl, [0]),
    /** Trust list, usually that of the system to which the requester belongs. */
    homeCtl: MultiSignedCtlSpdu,
  },
  extensible(),
)

/** CA certificates and a trust list in one file. */
export const CertificateChain = sequence(
  {
    /** Trust list, usually that of the system to which the requester belongs. */
    homeCtl: MultiSignedCtlSpdu,
    /** Further valid certificates of CAs and misbehaviour authorities. */
    others: sequenceOf(Certificate, [0]),
  },
  extensible(),
)

/** Type of a trust list with several signatures; 1 is the full list of IEEE 1609.2.1, the only one so far. */
export const Ieee1609dot2dot1MsctlType = integer(0, 255)

/** A certificate trust list signed by several electors. It counts if as many as the quorum have signed. */
export const MultiSignedCtl = sequence({
  /** Type of the list, which decides how `tbsCtl` is read. */
  type: Ieee1609dot2dot1MsctlType,
  /** The list, encoded; a `FullIeeeTbsCtl` for type 1. */
  tbsCtl: octetString(),
  /** What goes with the list but is not signed; for type 1 the certificates whose hashes the list holds. */
  unsigned: octetString(),
  /** Signatures of electors, at most one of each. */
  signatures: sequenceOf(CtlSignatureSpdu, [1]),
})

/**
 * Identifier of a series of trust lists, registered with IEEE and unique in the world. Earlier editions called it
 * the elector group id.
 */
export const CtlSeriesId = octetString([8, 8])

/** Counter of the trust lists of a series. */
export const CtlSequenceNumber = integer(0, 65535)

/** What an elector signs: which trust list, and its hash. */
export const ToBeSignedCtlSignature = sequence({
  /** Series of the list. */
  ctlSeriesId: CtlSeriesId,
  /** Type of the list. */
  ctlType: Ieee1609dot2dot1MsctlType,
  /** Number of the list within its series. */
  sequenceNumber: CtlSequenceNumber,
  /** Hash of the encoded `tbsCtl`, by the hash algorithm of the elector's signature. */
  tbsCtlHash: HashedId48,
})

/** State of one trust list. */
export const CtlInfoStatus = sequence(
  {
    /** Series of the list. */
    ctlSeriesId: CtlSeriesId,
    /** Number of the newest list. */
    sequenceNumber: CtlSequenceNumber,
    /** When the list last changed. */
    lastUpdate: Time32,
  },
  extensible(),
)

/** State of several trust lists. */
export const SequenceOfCtlInfoStatus = sequenceOf(CtlInfoStatus)

/** State of one revocation list. */
export const CrlInfoStatus = sequence(
  {
    /** Authority in whose name the list is issued. */
    cracaId: HashedId8,
    /** Series of the list. */
    series: CrlSeries,
    /** When the newest list was issued. */
    issueDate: Time32,
  },
  extensible(),
)

/** State of several revocation lists. */
export const SequenceOfCrlInfoStatus = sequenceOf(CrlInfoStatus)

/** State of the certificate of one misbehaviour authority. */
export const MaInfoStatus = sequence(
  {
    /** Applications whose misbehaviour is reported to it. */
    psids: SequenceOfPsid,
    /** When its certificate last changed. */
    updated: Time32,
  },
  extensible(),
)

/** State of the certificates of several misbehaviour authorities. */
export const SequenceOfMaInfoStatus = sequenceOf(MaInfoStatus)

/** When revocation lists, trust lists and certificates last changed, so that a device fetches only what is new. */
export const CertificateManagementInfoStatus = sequence(
  {
    /** State of the revocation lists. */
    crl: SequenceOfCrlInfoStatus,
    /** State of the trust lists. */
    ctl: SequenceOfCtlInfoStatus,
    /** When a CA certificate in the certificate chain file last changed. */
    caCcf: Time32,
    /** State of the certificates of misbehaviour authorities. */
    ma: SequenceOfMaInfoStatus,
    /** When the certificate of the registration authority last changed; absent if another one sends this. */
    ra: optional(Time32),
  },
  extensible(),
)

/** Lists and certificates that the certificate management hands out. */
export const CertManagementPdu = choice(
  {
    /** Revocation lists with a trust list. */
    compositeCrl: CompositeCrl,
    /** Certificates with a trust list. */
    certificateChain: CertificateChain,
    /** A trust list with the signatures of its electors. */
    multiSignedCtl: MultiSignedCtl,
    /** What a single elector signs. */
    tbsCtlSignature: ToBeSignedCtlSignature,
    /** When lists and certificates last changed. */
    infoStatus: CertificateManagementInfoStatus,
  },
  extensible(),
)

/** Hash of an elector's certificate, made with the algorithm that the certificate is signed with. */
export const CtlElectorEntry = alias(HashedId48)

/**
 * Hash of a root CA's certificate, made with the algorithm that the certificate is signed with; the last 32 octets
 * of a longer one.
 */
export const CtlRootCaEntry = alias(HashedId32)

/** The complete list of trusted electors and root CAs. What it does not approve is not trusted. */
export const FullIeeeTbsCtl = sequence(
  {
    /** Type of the list, repeated from the envelope so that it is signed. */
    type: range(Ieee1609dot2dot1MsctlType, 1, 1),
    /** Series of lists to which this one belongs, which also stands for its group of electors. */
    ctlSeriesId: CtlSeriesId,
    /** Counter of the lists of the series. */
    sequenceNumber: CtlSequenceNumber,
    /** From when the list holds. */
    effectiveDate: Time32,
    /** Electors that are trusted. */
    electorApprove: sequenceOf(CtlElectorEntry),
    /** Electors with unexpired certificates that are no longer trusted; for information, and usually empty. */
    electorRemove: sequenceOf(CtlElectorEntry),
    /** Root CAs that are trusted. */
    rootCaApprove: sequenceOf(CtlRootCaEntry),
    /** Root CAs with unexpired certificates that are no longer trusted; for information, and usually empty. */
    rootCaRemove: sequenceOf(CtlRootCaEntry),
  },
  extensible({
    /** How many electors must sign the next list of the series. If absent, as many as for this one. */
    quorum: integer(undefined, undefined, { unit: 'electors' }),
  }),
)
