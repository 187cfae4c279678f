/**
 * Signed and encrypted data, and certificates.
 * @module Ieee1609Dot2
 * @source IEEE 1609.2-2022
 */
import {
  alias,
  bitString,
  choice,
  enumerated,
  extensible,
  integer,
  keepsEncoding,
  lazy,
  nullType,
  objectIdentifier,
  octetString,
  optional,
  range,
  type Schema,
  sequence,
  sequenceOf,
  withDefault,
} from '../asn1/schema'
import {
  CrlSeries,
  EccP256CurvePoint,
  EcencP256EncryptedKey,
  EciesP256EncryptedKey,
  EncryptionKey,
  Extension,
  ExtId,
  GeographicRegion,
  GroupLinkageValue,
  HashAlgorithm,
  HashedId3,
  HashedId8,
  HashedId32,
  HashedId48,
  Hostname,
  IValue,
  LinkageValue,
  Opaque,
  Psid,
  PublicEncryptionKey,
  PublicVerificationKey,
  SequenceOfHashedId3,
  SequenceOfPsidSsp,
  SequenceOfPsidSspRange,
  Signature,
  SubjectAssurance,
  ThreeDLocation,
  Time64,
  Uint8,
  ValidityPeriod,
} from './ieee1609dot2-base-types'

export const HashedData = choice(
  {
    sha256HashedData: HashedId32,
  },
  extensible({
    sha384HashedData: HashedId48,
    sm3HashedData: HashedId32,
  }),
)

export const SignedDataPayload = sequence(
  {
    data: optional(lazy((): Schema => Ieee1609Dot2Data)),
    extDataHash: optional(HashedData),
  },
  extensible({
    omitted: optional(nullType()),
  }),
)

export const MissingCrlIdentifier = sequence(
  {
    cracaId: HashedId3,
    crlSeries: CrlSeries,
  },
  extensible(),
)

export const PduFunctionalType = integer(0, 255)

export const HeaderInfoContributorId = integer(0, 255)

export const ContributedExtensionBlock = sequence({
  contributorId: HeaderInfoContributorId,
  extns: sequenceOf(octetString(), [1]),
})

export const ContributedExtensionBlocks = sequenceOf(ContributedExtensionBlock, [1])

export const CertificateType = enumerated(['explicit', 'implicit'], extensible())

export const IssuerIdentifier = choice(
  {
    sha256AndDigest: HashedId8,
    self: HashAlgorithm,
  },
  extensible({
    sha384AndDigest: HashedId8,
    sm3AndDigest: HashedId8,
  }),
)

export const LinkageData = sequence({
  iCert: IValue,
  'linkage-value': LinkageValue,
  'group-linkage-value': optional(GroupLinkageValue),
})

export const CertificateId = choice(
  {
    linkageData: LinkageData,
    name: Hostname,
    binaryId: octetString([1, 64]),
    none: nullType(),
  },
  extensible(),
)

export const EndEntityType = bitString([8, 8], ['app', 'enrol'])

export const SubjectPermissions = choice(
  {
    explicit: SequenceOfPsidSspRange,
    all: nullType(),
  },
  extensible(),
)

export const PsidGroupPermissions = sequence({
  subjectPermissions: SubjectPermissions,
  minChainLength: withDefault(integer(), 1),
  chainLengthRange: withDefault(integer(), 0),
  eeType: withDefault(EndEntityType, { app: true }),
})

export const SequenceOfPsidGroupPermissions = sequenceOf(PsidGroupPermissions)

export const VerificationKeyIndicator = choice(
  {
    verificationKey: PublicVerificationKey,
    reconstructionValue: EccP256CurvePoint,
  },
  extensible(),
)

export const AppExtension = sequence({
  id: ExtId,
  content: octetString(),
})

export const SequenceOfAppExtensions = sequenceOf(AppExtension, [1])

export const CertIssueExtension = sequence({
  id: ExtId,
  permissions: choice({
    specific: octetString(),
    all: nullType(),
  }),
})

export const SequenceOfCertIssueExtensions = sequenceOf(CertIssueExtension, [1])

export const CertRequestExtension = sequence({
  id: ExtId,
  permissions: choice({
    content: octetString(),
    all: nullType(),
  }),
})

export const SequenceOfCertRequestExtensions = sequenceOf(CertRequestExtension, [1])

export const ToBeSignedCertificate = keepsEncoding(
  sequence(
    {
      id: CertificateId,
      cracaId: HashedId3,
      crlSeries: CrlSeries,
      validityPeriod: ValidityPeriod,
      region: optional(GeographicRegion),
      assuranceLevel: optional(SubjectAssurance),
      appPermissions: optional(SequenceOfPsidSsp),
      certIssuePermissions: optional(SequenceOfPsidGroupPermissions),
      certRequestPermissions: optional(SequenceOfPsidGroupPermissions),
      canRequestRollover: optional(nullType()),
      encryptionKey: optional(PublicEncryptionKey),
      verifyKeyIndicator: VerificationKeyIndicator,
    },
    extensible({
      flags: optional(bitString([8, 8], ['usesCubk'])),
      appExtensions: SequenceOfAppExtensions,
      certIssueExtensions: SequenceOfCertIssueExtensions,
      certRequestExtension: SequenceOfCertRequestExtensions,
    }),
  ),
)

export const CertificateBase = keepsEncoding(
  sequence({
    version: range(Uint8, 3, 3),
    type: CertificateType,
    issuer: IssuerIdentifier,
    toBeSigned: ToBeSignedCertificate,
    signature: optional(Signature),
  }),
)

export const Certificate = alias(CertificateBase)

export const HeaderInfo = sequence(
  {
    psid: Psid,
    generationTime: optional(Time64),
    expiryTime: optional(Time64),
    generationLocation: optional(ThreeDLocation),
    p2pcdLearningRequest: optional(HashedId3),
    missingCrlIdentifier: optional(MissingCrlIdentifier),
    encryptionKey: optional(EncryptionKey),
  },
  extensible({
    inlineP2pcdRequest: optional(SequenceOfHashedId3),
    requestedCertificate: optional(Certificate),
    pduFunctionalType: optional(PduFunctionalType),
    contributedExtensions: optional(ContributedExtensionBlocks),
  }),
)

export const ToBeSignedData = keepsEncoding(
  sequence({
    payload: SignedDataPayload,
    headerInfo: HeaderInfo,
  }),
)

export const SequenceOfCertificate = sequenceOf(Certificate)

export const SignerIdentifier = choice(
  {
    digest: HashedId8,
    certificate: SequenceOfCertificate,
    self: nullType(),
  },
  extensible(),
)

export const SignedData = sequence({
  hashId: HashAlgorithm,
  tbsData: ToBeSignedData,
  signer: SignerIdentifier,
  signature: Signature,
})

export const PreSharedKeyRecipientInfo = alias(HashedId8)

export const One28BitCcmCiphertext = sequence({
  nonce: octetString([12, 12]),
  ccmCiphertext: Opaque,
})

export const SymmetricCiphertext = choice(
  {
    aes128ccm: One28BitCcmCiphertext,
  },
  extensible({
    sm4Ccm: One28BitCcmCiphertext,
  }),
)

export const SymmRecipientInfo = sequence({
  recipientId: HashedId8,
  encKey: SymmetricCiphertext,
})

export const EncryptedDataEncryptionKey = choice(
  {
    eciesNistP256: EciesP256EncryptedKey,
    eciesBrainpoolP256r1: EciesP256EncryptedKey,
  },
  extensible({
    ecencSm2256: EcencP256EncryptedKey,
  }),
)

export const PKRecipientInfo = sequence({
  recipientId: HashedId8,
  encKey: EncryptedDataEncryptionKey,
})

export const RecipientInfo = choice({
  pskRecipInfo: PreSharedKeyRecipientInfo,
  symmRecipInfo: SymmRecipientInfo,
  certRecipInfo: PKRecipientInfo,
  signedDataRecipInfo: PKRecipientInfo,
  rekRecipInfo: PKRecipientInfo,
})

export const SequenceOfRecipientInfo = sequenceOf(RecipientInfo)

export const EncryptedData = sequence({
  recipients: SequenceOfRecipientInfo,
  ciphertext: SymmetricCiphertext,
})

export const Ieee1609Dot2Content = choice(
  {
    unsecuredData: Opaque,
    signedData: SignedData,
    encryptedData: EncryptedData,
    signedCertificateRequest: Opaque,
  },
  extensible({
    signedX509CertificateRequest: Opaque,
  }),
)

export const Ieee1609Dot2Data = keepsEncoding(
  sequence({
    protocolVersion: range(Uint8, 3, 3),
    content: Ieee1609Dot2Content,
  }),
)

export const Countersignature = alias(Ieee1609Dot2Data)

export const Aes128CcmCiphertext = alias(One28BitCcmCiphertext)

export const TestCertificate = alias(Certificate)

export const ImplicitCertificate = alias(CertificateBase)

export const ExplicitCertificate = alias(CertificateBase)

export const Ieee1609ContributedHeaderInfoExtension = alias(Extension)

export const Ieee1609HeaderInfoExtensionId = alias(ExtId)

export const OperatingOrganizationId = objectIdentifier()
