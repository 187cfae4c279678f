/**
 * The messages of certificate management.
 * @module Ieee1609Dot2Dot1Protocol
 * @source IEEE 1609.2.1-2022
 */
import { alias, choice, extensible, octetString, range, sequence, sequenceOf } from '../asn1/schema'
import { AcaEeInterfacePdu } from './dot2dot1-aca-ee-interface'
import { AcaLaInterfacePdu } from './dot2dot1-aca-la-interface'
import { AcaMaInterfacePdu } from './dot2dot1-aca-ma-interface'
import { AcaRaInterfacePdu } from './dot2dot1-aca-ra-interface'
import { AcpcTreeId } from './dot2dot1-acpc'
import { CertManagementPdu } from './dot2dot1-cert-management'
import { EcaEeInterfacePdu } from './dot2dot1-eca-ee-interface'
import { EeMaInterfacePdu } from './dot2dot1-ee-ma-interface'
import { EeRaInterfacePdu } from './dot2dot1-ee-ra-interface'
import { LaMaInterfacePdu } from './dot2dot1-la-ma-interface'
import { LaRaInterfacePdu } from './dot2dot1-la-ra-interface'
import { MaRaInterfacePdu } from './dot2dot1-ma-ra-interface'
import { SignerIdentifier } from './ieee1609dot2'
import { HashAlgorithm, Psid, SequenceOfPsid, Signature, Uint8, Uint16 } from './ieee1609dot2-base-types'

export const SecurityMgmtPsid = range(Psid, 35, 35)

export const ScmsPdu = sequence({
  version: range(Uint8, 2, 2),
  content: choice(
    {
      'aca-ee': AcaEeInterfacePdu,
      'aca-la': AcaLaInterfacePdu,
      'aca-ma': AcaMaInterfacePdu,
      'aca-ra': AcaRaInterfacePdu,
      cert: CertManagementPdu,
      'eca-ee': EcaEeInterfacePdu,
      'ee-ma': EeMaInterfacePdu,
      'ee-ra': EeRaInterfacePdu,
      'la-ma': LaMaInterfacePdu,
      'la-ra': LaRaInterfacePdu,
      'ma-ra': MaRaInterfacePdu,
    },
    extensible(),
  ),
})

export const ScmsPdu_Scoped = alias(ScmsPdu)

export const X509Certificate = octetString()

export const SequenceOfX509Certificate = sequenceOf(X509Certificate, [1])

export const X509SignerIdentifier = choice(
  {
    certificate: SequenceOfX509Certificate,
  },
  extensible(),
)

export const SignerSingleCert = alias(SignerIdentifier)

export const SignerSingleX509Cert = alias(X509SignerIdentifier)

export const SignerSelf = alias(SignerIdentifier)

export const ScmsPdu_RaAcaCertRequest = alias(ScmsPdu_Scoped)

export const ScmsPdu_EeEcaCertRequest = alias(ScmsPdu_Scoped)

export const ScmsPdu_EeRaCertRequest = alias(ScmsPdu_Scoped)

export const ScmsPdu_EeRaSuccessorEnrollmentCertRequest = alias(ScmsPdu_Scoped)

export const ScopedCertificateRequest = alias(ScmsPdu)

export const SignedCertificateRequest = sequence({
  hashAlgorithmId: HashAlgorithm,
  tbsRequest: ScopedCertificateRequest,
  signer: SignerIdentifier,
  signature: Signature,
})

export const SignedX509CertificateRequest = sequence({
  hashAlgorithmId: HashAlgorithm,
  tbsRequest: ScopedCertificateRequest,
  signer: X509SignerIdentifier,
  signature: Signature,
})

export const ElectorSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const RootCaSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const PgSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const IcaSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const EcaSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const AcaSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const CrlSignerSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const DcmSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const LaSsp = sequence(
  {
    version: range(Uint8, 2, 2),
    laId: Uint16,
  },
  extensible(),
)

export const LopSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const MaSsp = sequence(
  {
    version: range(Uint8, 2, 2),
    relevantPsids: SequenceOfPsid,
  },
  extensible(),
)

export const RaSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const EeSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const DcSsp = sequence(
  {
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

export const SecurityMgmtSsp = choice(
  {
    elector: ElectorSsp,
    root: RootCaSsp,
    pg: PgSsp,
    ica: IcaSsp,
    eca: EcaSsp,
    aca: AcaSsp,
    crl: CrlSignerSsp,
    dcm: DcmSsp,
    la: LaSsp,
    lop: LopSsp,
    ma: MaSsp,
    ra: RaSsp,
    ee: EeSsp,
  },
  extensible({
    dc: DcSsp,
  }),
)

export const TestSecurityMgmtSsp = alias(SecurityMgmtSsp)

export const CamSsp = sequenceOf(AcpcTreeId, [1])

export const AcpcSsp = choice(
  {
    cam: CamSsp,
  },
  extensible(),
)
