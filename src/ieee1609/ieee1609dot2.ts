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

/**
 * Hash of data that is not enclosed, with the algorithm that made it. A receiver that does not know the algorithm
 * must treat the message as invalid.
 */
export const HashedData = choice(
  {
    /** Hash by SHA-256; the usual one in Europe and America. */
    sha256HashedData: HashedId32,
  },
  extensible({
    /** Hash by SHA-384; since the 2022 edition. */
    sha384HashedData: HashedId48,
    /** Hash by SM3, the Chinese algorithm; since the 2022 edition. */
    sm3HashedData: HashedId32,
  }),
)

/**
 * The data that is signed: enclosed, given as a hash, or known to both sides and left out. At least one of the
 * three is present.
 */
export const SignedDataPayload = sequence(
  {
    /** The data itself, usually as `unsecuredData`. */
    data: optional(lazy((): Schema => Ieee1609Dot2Data)),
    /** Hash of data that travels elsewhere but that the signature binds. */
    extDataHash: optional(HashedData),
  },
  extensible({
    /**
     * The data is not sent at all; its hash is appended to the encoded `ToBeSignedData` before hashing. Since the
     * 2022 edition.
     */
    omitted: optional(nullType()),
  }),
)

/** Identifies a revocation list that is known to exist but was not received. For future use. */
export const MissingCrlIdentifier = sequence(
  {
    /** Authority in whose name the list is issued. */
    cracaId: HashedId3,
    /** Series of that authority to which the list belongs. */
    crlSeries: CrlSeries,
  },
  extensible(),
)

/**
 * Which security service is to consume the data: 1 a TLS handshake, 2 the extended authentication and 3 the session
 * extension of ISO 21177.
 */
export const PduFunctionalType = integer(0, 255)

/** A body that defines header extensions: 1 is IEEE 1609, 2 is ETSI. */
export const HeaderInfoContributorId = integer(0, 255)

/** The header extensions of one body. */
export const ContributedExtensionBlock = sequence({
  /** Body that defined the extensions; it decides how `extns` is read. */
  contributorId: HeaderInfoContributorId,
  /** The extensions, each an encoded `Extension` of that body. */
  extns: sequenceOf(octetString(), [1]),
})

/** Header extensions, one block for each body that defined them. */
export const ContributedExtensionBlocks = sequenceOf(ContributedExtensionBlock, [1])

/**
 * Whether the key stands in the certificate (`explicit`) or must be computed with the help of the issuer's key
 * (`implicit`).
 */
export const CertificateType = enumerated(['explicit', 'implicit'], extensible())

/** Which certificate issued this one, and with which hash algorithm. */
export const IssuerIdentifier = choice(
  {
    /** Digest of the issuing certificate, which signed with SHA-256. */
    sha256AndDigest: HashedId8,
    /** The certificate is self-signed, with this hash algorithm, as that of a root CA is. */
    self: HashAlgorithm,
  },
  extensible({
    /** Digest of the issuing certificate, which signed with SHA-384. */
    sha384AndDigest: HashedId8,
    /** Digest of the issuing certificate, which signed with SM3; since the 2022 edition. */
    sm3AndDigest: HashedId8,
  }),
)

/**
 * Values that a receiver compares with those it derives from a revocation list, so that one list entry revokes all
 * certificates of a holder.
 */
export const LinkageData = sequence({
  /** Time period for which the certificate was issued. */
  iCert: IValue,
  /** Linkage value of this very certificate. */
  'linkage-value': LinkageValue,
  /** Linkage value shared by a group of certificates; absent if the certificate is in no such group. */
  'group-linkage-value': optional(GroupLinkageValue),
})

/**
 * How the holder of a certificate is identified. Stations that must stay anonymous use `none` in Europe and
 * `linkageData` in America.
 */
export const CertificateId = choice(
  {
    /** Values by which the certificate can be revoked without naming its holder; American pseudonym certificates. */
    linkageData: LinkageData,
    /** A readable name, as of a CA or a roadside unit. */
    name: Hostname,
    /** An identifier that is not text; not used in Europe. */
    binaryId: octetString([1, 64]),
    /** No identification, as in European authorization tickets. */
    none: nullType(),
  },
  extensible(),
)

/**
 * Which end-entity certificates a permission may lead to: `app` those that sign application data, `enrol` those
 * that request certificates.
 */
export const EndEntityType = bitString([8, 8], ['app', 'enrol'])

/** Applications for which certificates may be issued or requested. */
export const SubjectPermissions = choice(
  {
    /** The applications listed. */
    explicit: SequenceOfPsidSspRange,
    /** All applications that no other entry names. */
    all: nullType(),
  },
  extensible(),
)

/** Permission of a CA to issue, or of a holder to request, certificates for a set of applications. */
export const PsidGroupPermissions = sequence({
  /** Applications and their service-specific permissions. */
  subjectPermissions: SubjectPermissions,
  /**
   * Least number of certificates below this one, the end entity's included; 1 means that the end entity follows
   * directly.
   */
  minChainLength: withDefault(integer(undefined, undefined, { unit: 'certificates' }), 1),
  /** By how much the chain may be longer than `minChainLength`; -1 means any length. */
  chainLengthRange: withDefault(integer(undefined, undefined, { unit: 'certificates' }), 0),
  /** What kind of end-entity certificate may end the chain. */
  eeType: withDefault(EndEntityType, { app: true }),
})

/**
 * Permissions to issue or request certificates. At most one entry says `all`, and it covers only applications that
 * no other entry names.
 */
export const SequenceOfPsidGroupPermissions = sequenceOf(PsidGroupPermissions)

/** The public key of a certificate, directly or by way of reconstruction. */
export const VerificationKeyIndicator = choice(
  {
    /** The public key itself; in explicit certificates. */
    verificationKey: PublicVerificationKey,
    /**
     * Curve point from which, with the contents of the certificate and the issuer's key, the public key is
     * computed; in implicit certificates.
     */
    reconstructionValue: EccP256CurvePoint,
  },
  extensible(),
)

/** One extension that says more about the holder of a certificate. */
export const AppExtension = sequence({
  /** Kind of the extension: 1 is the operating organisation. */
  id: ExtId,
  /** Encoded value of the type that `id` selects. */
  content: octetString(),
})

/** Extensions that say more about the holder of a certificate, each id at most once. */
export const SequenceOfAppExtensions = sequenceOf(AppExtension, [1])

/** Permission of a CA to issue certificates with one kind of extension. */
export const CertIssueExtension = sequence({
  /** Kind of the extension. */
  id: ExtId,
  /** Which values of the extension may be issued. */
  permissions: choice({
    /** Encoded description of the allowed values, of the type that `id` selects. */
    specific: octetString(),
    /** Any value. */
    all: nullType(),
  }),
})

/** Extensions that a CA may put into certificates. */
export const SequenceOfCertIssueExtensions = sequenceOf(CertIssueExtension, [1])

/** Permission to request certificates with one kind of extension. */
export const CertRequestExtension = sequence({
  /** Kind of the extension. */
  id: ExtId,
  /** Which values of the extension may be requested. */
  permissions: choice({
    /** Encoded description of the allowed values, of the type that `id` selects. */
    content: octetString(),
    /** Any value. */
    all: nullType(),
  }),
})

/** Extensions that a holder may request. */
export const SequenceOfCertRequestExtensions = sequenceOf(CertRequestExtension, [1])

/**
 * The contents of a certificate: who holds it, when and where it is valid, what it permits, and the key. It carries
 * permissions to sign data, to issue certificates or to request them, at least one of the three.
 */
export const ToBeSignedCertificate = keepsEncoding(
  sequence(
    {
      /** Who holds the certificate, as far as that is disclosed. */
      id: CertificateId,
      /** Authority whose revocation lists may name this certificate. Zero in Europe, where that is not used. */
      cracaId: HashedId3,
      /** Series of revocation lists that may name this certificate. Zero in Europe, where that is not used. */
      crlSeries: CrlSeries,
      /** From when and how long the certificate is valid. */
      validityPeriod: ValidityPeriod,
      /**
       * Where the certificate is valid. If absent, the region is that of the issuer, or the whole world if the
       * certificate is self-signed.
       */
      region: optional(GeographicRegion),
      /** How well the holder's device protects its keys. Used in Europe. */
      assuranceLevel: optional(SubjectAssurance),
      /** What the holder may sign, at most one entry for each application. */
      appPermissions: optional(SequenceOfPsidSsp),
      /** Which certificates the holder may issue; present in certificates of CAs. */
      certIssuePermissions: optional(SequenceOfPsidGroupPermissions),
      /** Which certificates the holder may request. Present in American enrolment certificates, absent in Europe. */
      certRequestPermissions: optional(SequenceOfPsidGroupPermissions),
      /** The holder may request a successor with the same permissions. For future use, and absent in Europe. */
      canRequestRollover: optional(nullType()),
      /** Public key for encrypting to the holder; absent if the holder is not to receive encrypted data. */
      encryptionKey: optional(PublicEncryptionKey),
      /** Public key that verifies the holder's signatures, or what is needed to compute it. */
      verifyKeyIndicator: VerificationKeyIndicator,
    },
    extensible({
      /**
       * Properties of the holder: `usesCubk` says that a CA supports the compact unified butterfly key response.
       * Present only if a bit is set.
       */
      flags: optional(bitString([8, 8], ['usesCubk'])),
      /** Further properties of the holder, such as the organisation that operates it. */
      appExtensions: SequenceOfAppExtensions,
      /** Which extensions the holder may put into certificates that it issues. */
      certIssueExtensions: SequenceOfCertIssueExtensions,
      /** Which extensions the holder may request for its certificates. */
      certRequestExtension: SequenceOfCertRequestExtensions,
    }),
  ),
)

/** The common form of explicit and implicit certificates. Which fields must be there depends on `type`. */
export const CertificateBase = keepsEncoding(
  sequence({
    /** Version of the certificate format. */
    version: range(Uint8, 3, 3),
    /** Whether the certificate is explicit or implicit. */
    type: CertificateType,
    /** Who issued the certificate, or `self` for a root. */
    issuer: IssuerIdentifier,
    /** The contents of the certificate. */
    toBeSigned: ToBeSignedCertificate,
    /**
     * The issuer's signature over the hash of the encoded `toBeSigned` concatenated with the hash of the issuer's
     * certificate, or of an empty string if self-signed. Absent in an implicit certificate.
     */
    signature: optional(Signature),
  }),
)

/**
 * A certificate, explicit (with key and signature) or implicit (with a value from which the key is recovered).
 * Europe uses explicit ones; pseudonym certificates in America are usually implicit.
 */
export const Certificate = alias(CertificateBase)

/**
 * The security header of signed data: which application it is for, when and where it was made, and what the sender
 * asks of its neighbours. It is signed with the payload.
 */
export const HeaderInfo = sequence(
  {
    /**
     * Application to which the data belongs; the signing certificate must hold a permission for it. Called ITS-AID
     * in Europe.
     */
    psid: Psid,
    /** When the data was signed. Always present in Europe; lets the receiver reject replays and old data. */
    generationTime: optional(Time64),
    /**
     * After when the data is no longer relevant; must be later than `generationTime`. Absent if the application
     * sets no end.
     */
    expiryTime: optional(Time64),
    /** Where the sender was when it signed. In Europe present in DENM and absent in CAM. */
    generationLocation: optional(ThreeDLocation),
    /**
     * Asks for an unknown issuer certificate, to be answered in a separate message. Used in America, not in Europe;
     * never together with `inlineP2pcdRequest`.
     */
    p2pcdLearningRequest: optional(HashedId3),
    /** Names a revocation list that the sender lacks. For future use, and absent in Europe. */
    missingCrlIdentifier: optional(MissingCrlIdentifier),
    /**
     * Key with which responses to this message are to be encrypted. A symmetric one only makes sense if the message
     * itself is encrypted.
     */
    encryptionKey: optional(EncryptionKey),
  },
  extensible({
    /**
     * Digests of certificates that the sender does not know, to be answered in `requestedCertificate`. The European
     * way to learn certificates.
     */
    inlineP2pcdRequest: optional(SequenceOfHashedId3),
    /** A certificate, mostly of an issuer, that a neighbour asked for in `inlineP2pcdRequest`. */
    requestedCertificate: optional(Certificate),
    /** Says that the data is meant for a security service and not for an application. Absent in ordinary messages. */
    pduFunctionalType: optional(PduFunctionalType),
    /** Header extensions of other bodies, such as those of ETSI. */
    contributedExtensions: optional(ContributedExtensionBlocks),
  }),
)

/**
 * What a signature of signed data covers: payload and security header. What is hashed is the canonical encoding, in
 * which curve points are compressed.
 */
export const ToBeSignedData = keepsEncoding(
  sequence({
    /** Data of the layer above, or its hash. */
    payload: SignedDataPayload,
    /** What the security layer says about the data. */
    headerInfo: HeaderInfo,
  }),
)

/** Certificates; in a chain each is followed by that of its issuer. */
export const SequenceOfCertificate = sequenceOf(Certificate)

/**
 * Which certificate verifies the signature, either by digest or in full. To save bandwidth most messages carry the
 * digest and only some the certificate, in Europe a CAM about once a second.
 */
export const SignerIdentifier = choice(
  {
    /** Digest of the signing certificate, which the receiver must already know. */
    digest: HashedId8,
    /**
     * The signing certificate, possibly followed by that of its issuer and so on upwards. In Europe it is exactly
     * one.
     */
    certificate: SequenceOfCertificate,
    /** The data is signed with a key that is within the data itself, as in a first certificate request. */
    self: nullType(),
  },
  extensible(),
)

/**
 * Data with its security header, its signer and its signature. The signature covers the hash of `tbsData` followed
 * by the hash of the signer's certificate, hashed together.
 */
export const SignedData = sequence({
  /** Hash algorithm of the signature. */
  hashId: HashAlgorithm,
  /** What is signed. */
  tbsData: ToBeSignedData,
  /** Whose key verifies the signature. */
  signer: SignerIdentifier,
  /**
   * Signature over the hash of the encoded `tbsData` concatenated with the hash of the encoded signing
   * certificate, or with the hash of an empty string if the signer is `self`. The encoding hashed is the
   * canonical one.
   */
  signature: Signature,
})

/** Digest of the encoded `SymmetricEncryptionKey` with which the data is encrypted directly. */
export const PreSharedKeyRecipientInfo = alias(HashedId8)

/**
 * Ciphertext of a cipher with 128-bit blocks in CCM mode. Decryption yields an encoded envelope, or the bare octets
 * of a key.
 */
export const One28BitCcmCiphertext = sequence({
  /** Nonce of the encryption; never used twice with the same key. */
  nonce: octetString([12, 12]),
  /** The encrypted octets with the authentication tag of sixteen octets at their end. */
  ccmCiphertext: Opaque,
})

/** Octets encrypted with a symmetric algorithm in CCM mode, which also authenticates them. */
export const SymmetricCiphertext = choice(
  {
    /** By AES-128; used in Europe and America. */
    aes128ccm: One28BitCcmCiphertext,
  },
  extensible({
    /** By SM4, the Chinese cipher; since the 2022 edition. */
    sm4Ccm: One28BitCcmCiphertext,
  }),
)

/** The data key, encrypted with a symmetric key that is already shared. */
export const SymmRecipientInfo = sequence({
  /** Digest of the encoded `SymmetricEncryptionKey` that decrypts the data key. */
  recipientId: HashedId8,
  /** The encrypted data key, the bare key octets being the plaintext. */
  encKey: SymmetricCiphertext,
})

/** A data key encrypted with a public key, by the scheme and curve used. */
export const EncryptedDataEncryptionKey = choice(
  {
    /** By ECIES on the curve NIST P-256; usual in Europe and America. */
    eciesNistP256: EciesP256EncryptedKey,
    /** By ECIES on the curve brainpoolP256r1; allowed in Europe. */
    eciesBrainpoolP256r1: EciesP256EncryptedKey,
  },
  extensible({
    /** By SM2, the Chinese scheme; since the 2022 edition. */
    ecencSm2256: EcencP256EncryptedKey,
  }),
)

/** The data key, encrypted with a public key of the recipient. */
export const PKRecipientInfo = sequence({
  /**
   * Digest of what holds the public key: the certificate, the signed message, or the encoded
   * `PublicEncryptionKey`, according to the alternative of `RecipientInfo`.
   */
  recipientId: HashedId8,
  /** The encrypted data key, the bare key octets being the plaintext. */
  encKey: EncryptedDataEncryptionKey,
})

/**
 * How one recipient gets at the data key. Europe uses `certRecipInfo` and `signedDataRecipInfo` in messages, and
 * `pskRecipInfo` in responses of its PKI.
 */
export const RecipientInfo = choice({
  /** The data is encrypted directly with a key that both sides already share. */
  pskRecipInfo: PreSharedKeyRecipientInfo,
  /** The data key is encrypted with a symmetric key that both sides already share. */
  symmRecipInfo: SymmRecipientInfo,
  /** The data key is encrypted with the encryption key of the recipient's certificate. */
  certRecipInfo: PKRecipientInfo,
  /**
   * The data key is encrypted with the response key that the recipient gave in the header of an earlier signed
   * message.
   */
  signedDataRecipInfo: PKRecipientInfo,
  /**
   * The data key is encrypted with a public key that the recipient gave in some other way, which the application
   * defines.
   */
  rekRecipInfo: PKRecipientInfo,
})

/** The recipients of encrypted data. */
export const SequenceOfRecipientInfo = sequenceOf(RecipientInfo)

/** Data encrypted with a symmetric key, and that key encrypted for each recipient. */
export const EncryptedData = sequence({
  /** One entry for each recipient, all of which lead to the same data key. */
  recipients: SequenceOfRecipientInfo,
  /** The encrypted data; the plaintext is an encoded `Ieee1609Dot2Data`. */
  ciphertext: SymmetricCiphertext,
})

/** What an envelope holds, by how it is protected. */
export const Ieee1609Dot2Content = choice(
  {
    /** Plain octets for the layer above, such as an encoded message. */
    unsecuredData: Opaque,
    /** Signed data with header and signature. */
    signedData: SignedData,
    /** Encrypted data; decryption yields another encoded envelope. */
    encryptedData: EncryptedData,
    /**
     * An encoded certificate request, self-signed or signed with an IEEE 1609.2 certificate. Used by IEEE 1609.2.1,
     * not by ETSI.
     */
    signedCertificateRequest: Opaque,
  },
  extensible({
    /** An encoded certificate request that is signed with an X.509 certificate; since the 2022 edition. */
    signedX509CertificateRequest: Opaque,
  }),
)

/**
 * The outermost envelope of IEEE 1609.2: plain, signed or encrypted data. Envelopes nest, for example signed data
 * within encrypted data.
 */
export const Ieee1609Dot2Data = keepsEncoding(
  sequence({
    /** Version of the envelope. */
    protocolVersion: range(Uint8, 3, 3),
    /** What the envelope holds. */
    content: Ieee1609Dot2Content,
  }),
)

/**
 * A second signature over data that someone else signed. The payload is only the hash of that data, and the header
 * has a generation time.
 */
export const Countersignature = alias(Ieee1609Dot2Data)

/** Older name of `One28BitCcmCiphertext`, from when AES was the only cipher. */
export const Aes128CcmCiphertext = alias(One28BitCcmCiphertext)

/** A certificate, under a name for checking test data. */
export const TestCertificate = alias(Certificate)

/**
 * A certificate without signature, which holds a reconstruction value instead of a key. The public key follows from
 * that value, the contents and the issuer's key.
 */
export const ImplicitCertificate = alias(CertificateBase)

/** A certificate that holds the public key and the issuer's signature. */
export const ExplicitCertificate = alias(CertificateBase)

/** An extension of the signed header that IEEE 1609 defined, as sent in `contributedExtensions`. */
export const Ieee1609ContributedHeaderInfoExtension = alias(Extension)

/** Says which IEEE header extension follows: 1 asks for an unknown certificate by its eight-octet digest. */
export const Ieee1609HeaderInfoExtensionId = alias(ExtId)

/**
 * Organisation that operates the holder of a certificate, as an object identifier. The application says how a
 * signed message must agree with it.
 */
export const OperatingOrganizationId = objectIdentifier()
