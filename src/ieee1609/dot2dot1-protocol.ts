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

/** Application number of security management, for which components of the PKI hold permissions. */
export const SecurityMgmtPsid = range(Psid, 35, 35)

/** Any message of the security credential management system, the American PKI. */
export const ScmsPdu = sequence({
  /** Version of the messages. */
  version: range(Uint8, 2, 2),
  /** The message, by the two components that exchange it. */
  content: choice(
    {
      /** Between authorization CA and end entity. */
      'aca-ee': AcaEeInterfacePdu,
      /** Between authorization CA and linkage authority. */
      'aca-la': AcaLaInterfacePdu,
      /** Between authorization CA and misbehaviour authority. */
      'aca-ma': AcaMaInterfacePdu,
      /** Between authorization CA and registration authority. */
      'aca-ra': AcaRaInterfacePdu,
      /** Lists and certificates, for everyone. */
      cert: CertManagementPdu,
      /** Between enrolment CA and end entity. */
      'eca-ee': EcaEeInterfacePdu,
      /** Between end entity and misbehaviour authority. */
      'ee-ma': EeMaInterfacePdu,
      /** Between end entity and registration authority. */
      'ee-ra': EeRaInterfacePdu,
      /** Between linkage authority and misbehaviour authority. */
      'la-ma': LaMaInterfacePdu,
      /** Between linkage authority and registration authority. */
      'la-ra': LaRaInterfacePdu,
      /** Between misbehaviour authority and registration authority. */
      'ma-ra': MaRaInterfacePdu,
    },
    extensible(),
  ),
})

/** A message of the credential management narrowed to one kind. */
export const ScmsPdu_Scoped = alias(ScmsPdu)

/** A DER-encoded X.509 certificate. */
export const X509Certificate = octetString()

/** X.509 certificates, the signer's first, each followed by that of its issuer. */
export const SequenceOfX509Certificate = sequenceOf(X509Certificate, [1])

/** Which X.509 certificate verifies a signature. */
export const X509SignerIdentifier = choice(
  {
    /** The signer's certificate, possibly with those above it. */
    certificate: SequenceOfX509Certificate,
  },
  extensible(),
)

/** The signer gives exactly one certificate. */
export const SignerSingleCert = alias(SignerIdentifier)

/** The signer gives exactly one X.509 certificate. */
export const SignerSingleX509Cert = alias(X509SignerIdentifier)

/** The data is signed with the key that is within it. */
export const SignerSelf = alias(SignerIdentifier)

/** A message with a request of the registration authority to the authorization CA. */
export const ScmsPdu_RaAcaCertRequest = alias(ScmsPdu_Scoped)

/** A message with a request for an enrolment certificate. */
export const ScmsPdu_EeEcaCertRequest = alias(ScmsPdu_Scoped)

/** A message with a request for authorization certificates. */
export const ScmsPdu_EeRaCertRequest = alias(ScmsPdu_Scoped)

/** A message with a request for the next enrolment certificate. */
export const ScmsPdu_EeRaSuccessorEnrollmentCertRequest = alias(ScmsPdu_Scoped)

/** A message with one of the certificate requests, as it is signed. */
export const ScopedCertificateRequest = alias(ScmsPdu)

/**
 * A certificate request with its signature. The signature is made as that of signed data, over the encoded
 * `tbsRequest` and the signer's certificate.
 */
export const SignedCertificateRequest = sequence({
  /** Hash algorithm of the signature. */
  hashAlgorithmId: HashAlgorithm,
  /** What is signed. */
  tbsRequest: ScopedCertificateRequest,
  /** Whose key verifies the signature; `self` for the key to be certified. */
  signer: SignerIdentifier,
  /** Signature over the request. */
  signature: Signature,
})

/** A certificate request that is signed with an X.509 certificate. */
export const SignedX509CertificateRequest = sequence({
  /** Hash algorithm of the signature. */
  hashAlgorithmId: HashAlgorithm,
  /** What is signed. */
  tbsRequest: ScopedCertificateRequest,
  /** X.509 certificate that verifies the signature. */
  signer: X509SignerIdentifier,
  /** Signature over the request. */
  signature: Signature,
})

/** Permissions of an elector, which votes on root CAs and electors by signing trust lists. */
export const ElectorSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of a root CA, the top of a certificate hierarchy. */
export const RootCaSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of a policy generator, which publishes the rules of the system. */
export const PgSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of an intermediate CA, which certifies other CAs below a root. */
export const IcaSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of an enrolment CA, which issues enrolment certificates. */
export const EcaSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of an authorization CA, which issues certificates for signing messages. */
export const AcaSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of a signer of revocation lists within security management. */
export const CrlSignerSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of a device configuration manager, which vouches for devices and sets them up. */
export const DcmSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of a linkage authority, which makes shares of linkage values. */
export const LaSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
    /** Number of the linkage authority, as in revocation lists. */
    laId: Uint16,
  },
  extensible(),
)

/** Permissions of a location obscurer proxy, which hides the network addresses of devices. */
export const LopSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of a misbehaviour authority, which receives reports and decides on revocation. */
export const MaSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
    /** Applications whose misbehaviour it handles. */
    relevantPsids: SequenceOfPsid,
  },
  extensible(),
)

/** Permissions of a registration authority, which takes the requests of end entities and hides them from the CA. */
export const RaSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of an end entity towards the PKI. */
export const EeSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/** Permissions of a distribution centre, which hands out lists and certificates. */
export const DcSsp = sequence(
  {
    /** Version of the permissions. */
    version: range(Uint8, 2, 2),
  },
  extensible(),
)

/**
 * Which component of the PKI the holder of a certificate is; the permissions that go with the application number of
 * security management.
 */
export const SecurityMgmtSsp = choice(
  {
    /** An elector, which signs trust lists. */
    elector: ElectorSsp,
    /** A root CA. */
    root: RootCaSsp,
    /** A policy generator. */
    pg: PgSsp,
    /** An intermediate CA. */
    ica: IcaSsp,
    /** An enrolment CA. */
    eca: EcaSsp,
    /** An authorization CA. */
    aca: AcaSsp,
    /** A signer of revocation lists. */
    crl: CrlSignerSsp,
    /** A device configuration manager. */
    dcm: DcmSsp,
    /** A linkage authority. */
    la: LaSsp,
    /** A location obscurer proxy. */
    lop: LopSsp,
    /** A misbehaviour authority. */
    ma: MaSsp,
    /** A registration authority. */
    ra: RaSsp,
    /** An end entity. */
    ee: EeSsp,
  },
  extensible({
    /** A distribution centre. */
    dc: DcSsp,
  }),
)

/** Permissions of a component, under a name for checking test data. */
export const TestSecurityMgmtSsp = alias(SecurityMgmtSsp)

/** Series of activation trees that a certificate access manager may issue. */
export const CamSsp = sequenceOf(AcpcTreeId, [1])

/** Permissions in the distribution of activation values. */
export const AcpcSsp = choice(
  {
    /** A certificate access manager, which issues activation values. */
    cam: CamSsp,
  },
  extensible(),
)
