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

export const CompositeCrl = sequence(
  {
    crl: sequenceOf(SecuredCrl, [0]),
    homeCtl: MultiSignedCtlSpdu,
  },
  extensible(),
)

export const CertificateChain = sequence(
  {
    homeCtl: MultiSignedCtlSpdu,
    others: sequenceOf(Certificate, [0]),
  },
  extensible(),
)

export const Ieee1609dot2dot1MsctlType = integer(0, 255)

export const MultiSignedCtl = sequence({
  type: Ieee1609dot2dot1MsctlType,
  tbsCtl: octetString(),
  unsigned: octetString(),
  signatures: sequenceOf(CtlSignatureSpdu, [1]),
})

export const CtlSeriesId = octetString([8, 8])

export const CtlSequenceNumber = integer(0, 65535)

export const ToBeSignedCtlSignature = sequence({
  ctlSeriesId: CtlSeriesId,
  ctlType: Ieee1609dot2dot1MsctlType,
  sequenceNumber: CtlSequenceNumber,
  tbsCtlHash: HashedId48,
})

export const CtlInfoStatus = sequence(
  {
    ctlSeriesId: CtlSeriesId,
    sequenceNumber: CtlSequenceNumber,
    lastUpdate: Time32,
  },
  extensible(),
)

export const SequenceOfCtlInfoStatus = sequenceOf(CtlInfoStatus)

export const CrlInfoStatus = sequence(
  {
    cracaId: HashedId8,
    series: CrlSeries,
    issueDate: Time32,
  },
  extensible(),
)

export const SequenceOfCrlInfoStatus = sequenceOf(CrlInfoStatus)

export const MaInfoStatus = sequence(
  {
    psids: SequenceOfPsid,
    updated: Time32,
  },
  extensible(),
)

export const SequenceOfMaInfoStatus = sequenceOf(MaInfoStatus)

export const CertificateManagementInfoStatus = sequence(
  {
    crl: SequenceOfCrlInfoStatus,
    ctl: SequenceOfCtlInfoStatus,
    caCcf: Time32,
    ma: SequenceOfMaInfoStatus,
    ra: optional(Time32),
  },
  extensible(),
)

export const CertManagementPdu = choice(
  {
    compositeCrl: CompositeCrl,
    certificateChain: CertificateChain,
    multiSignedCtl: MultiSignedCtl,
    tbsCtlSignature: ToBeSignedCtlSignature,
    infoStatus: CertificateManagementInfoStatus,
  },
  extensible(),
)

export const CtlElectorEntry = alias(HashedId48)

export const CtlRootCaEntry = alias(HashedId32)

export const FullIeeeTbsCtl = sequence(
  {
    type: range(Ieee1609dot2dot1MsctlType, 1, 1),
    ctlSeriesId: CtlSeriesId,
    sequenceNumber: CtlSequenceNumber,
    effectiveDate: Time32,
    electorApprove: sequenceOf(CtlElectorEntry),
    electorRemove: sequenceOf(CtlElectorEntry),
    rootCaApprove: sequenceOf(CtlRootCaEntry),
    rootCaRemove: sequenceOf(CtlRootCaEntry),
  },
  extensible({
    quorum: integer(),
  }),
)
