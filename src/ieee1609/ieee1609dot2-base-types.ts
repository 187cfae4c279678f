/**
 * What data, certificates and revocation lists share: times, places, permissions, keys and signatures.
 * @module Ieee1609Dot2BaseTypes
 * @source IEEE 1609.2-2022
 */
import {
  alias,
  choice,
  enumerated,
  extensible,
  integer,
  nullType,
  octetString,
  optional,
  sequence,
  sequenceOf,
  utf8String,
} from '../asn1/schema'

/** A non-negative integer of three bits. */
export const Uint3 = integer(0, 7)

/** A non-negative integer of one octet. */
export const Uint8 = integer(0, 255)

/** A non-negative integer of two octets. */
export const Uint16 = integer(0, 65535)

/** A non-negative integer of four octets. */
export const Uint32 = integer(0, 4294967295)

/** A non-negative integer of eight octets; too large for an exact JavaScript number. */
export const Uint64 = integer(0, 18446744073709551615n)

/** A list of one-octet integers, such as region codes. */
export const SequenceOfUint8 = sequenceOf(Uint8)

/** A list of two-octet integers, such as subregion codes. */
export const SequenceOfUint16 = sequenceOf(Uint16)

/** Octets that the security layer does not look into. */
export const Opaque = octetString()

/** The last three octets of a hash; a short hint at a certificate, too short to identify it for sure. */
export const HashedId3 = octetString([3, 3])

/** Short digests of several certificates. */
export const SequenceOfHashedId3 = sequenceOf(HashedId3)

/**
 * The last eight octets of a hash; the usual way to refer to a certificate. A certificate is hashed in canonical
 * form: curve points compressed, and the r of its signature as `x-only`.
 */
export const HashedId8 = octetString([8, 8])

/** The last ten octets of a hash; refers to a certificate in a revocation list. */
export const HashedId10 = octetString([10, 10])

/** The last 32 octets of a hash, which is all of it for SHA-256 and SM3. */
export const HashedId32 = octetString([32, 32])

/** The last 48 octets of a hash, which is all of it for SHA-384. */
export const HashedId48 = octetString([48, 48])

/**
 * A point in time, counted from 2004-01-01T00:00:00 UTC in TAI, so leap seconds are counted too: since 2017 the
 * count is 5 s ahead of UTC.
 */
export const Time32 = integer(0, 4294967295, { unit: 's' })

/**
 * A point in time, counted from 2004-01-01T00:00:00 UTC in TAI, so leap seconds are counted too: since 2017 the
 * count is 5 s ahead of UTC. Read it as a bigint.
 */
export const Time64 = integer(0, 18446744073709551615n, { unit: 's', resolution: 0.000001 })

/** A length of time in the unit of the chosen alternative. */
export const Duration = choice({
  /** In microseconds. */
  microseconds: integer(0, 65535, { unit: 's', resolution: 0.000001 }),
  /** In milliseconds. */
  milliseconds: integer(0, 65535, { unit: 's', resolution: 0.001 }),
  /** In seconds. */
  seconds: integer(0, 65535, { unit: 's' }),
  /** In minutes. */
  minutes: integer(0, 65535, { unit: 'min' }),
  /** In hours. */
  hours: integer(0, 65535, { unit: 'h' }),
  /** In steps of sixty hours. */
  sixtyHours: integer(0, 65535, { unit: 'h', resolution: 60 }),
  /** In years of 31 556 952 s, the mean calendar year. */
  years: integer(0, 65535, { unit: 'years' }),
})

/** From when and how long a certificate is valid. */
export const ValidityPeriod = sequence({
  /** First moment of validity. */
  start: Time32,
  /** How long the validity lasts from `start` on. */
  duration: Duration,
})

/** Geographic latitude in WGS84, north positive. */
export const Latitude = integer(-900000000, 900000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 900000001,
  names: { min: -900000000, max: 900000000, unknown: 900000001 },
})

/** Geographic longitude in WGS84, east positive. */
export const Longitude = integer(-1799999999, 1800000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 1800000001,
  names: { min: -1799999999, max: 1800000000, unknown: 1800000001 },
})

/** A point on the WGS84 ellipsoid. The values for unknown are not valid here. */
export const TwoDLocation = sequence({
  /** Latitude of the point. */
  latitude: Latitude,
  /** Longitude of the point. */
  longitude: Longitude,
})

/** A circle on the WGS84 ellipsoid; height does not matter. */
export const CircularRegion = sequence({
  /** Centre of the circle. */
  center: TwoDLocation,
  /** Distance from the centre up to which points belong to the region. */
  radius: integer(0, 65535, { unit: 'm' }),
})

/**
 * A field bounded by two meridians and two parallels; height does not matter. Invalid if the corners share a
 * latitude or a longitude or are swapped.
 */
export const RectangularRegion = sequence({
  /** Its north-western corner. */
  northWest: TwoDLocation,
  /** Its south-eastern corner. */
  southEast: TwoDLocation,
})

/** Rectangles, which may overlap or lie apart. */
export const SequenceOfRectangularRegion = sequenceOf(RectangularRegion)

/**
 * A polygon by its corners in order; the last joins the first. Sides must not cross, and holes cannot be expressed.
 */
export const PolygonalRegion = sequenceOf(TwoDLocation, [3])

/**
 * A country or larger area by its numeric United Nations code (M49), such as 276 for Germany. ETSI adds 65535 for
 * the European Union.
 */
export const UnCountryId = alias(Uint16)

/** Some regions of one country. */
export const CountryAndRegions = sequence({
  /** The country. */
  countryOnly: UnCountryId,
  /** Its regions, for the USA by FIPS state code; not defined for other countries. */
  regions: SequenceOfUint8,
})

/** Some subregions of one region, within a country that the context gives. */
export const RegionAndSubregions = sequence({
  /** The region, for the USA by FIPS state code. */
  region: Uint8,
  /** Its subregions, for the USA by FIPS county code. */
  subregions: SequenceOfUint16,
})

/** Subregions of several regions. */
export const SequenceOfRegionAndSubregions = sequenceOf(RegionAndSubregions)

/** Some subregions of one country. */
export const CountryAndSubregions = sequence({
  /** The country. */
  countryOnly: UnCountryId,
  /** Its subregions, grouped by region. */
  regionAndSubregions: SequenceOfRegionAndSubregions,
})

/** A country or parts of it. */
export const IdentifiedRegion = choice(
  {
    /** The whole country. */
    countryOnly: UnCountryId,
    /** Some regions of a country, such as states. */
    countryAndRegions: CountryAndRegions,
    /** Some subregions of a country, such as counties. */
    countryAndSubregions: CountryAndSubregions,
  },
  extensible(),
)

/** Countries or parts of them, taken together. */
export const SequenceOfIdentifiedRegion = sequenceOf(IdentifiedRegion)

/** Where a certificate is valid. The region of a certificate must lie within that of its issuer. */
export const GeographicRegion = choice(
  {
    /** A circle. */
    circularRegion: CircularRegion,
    /** One or more rectangles; any of them will do. */
    rectangularRegion: SequenceOfRectangularRegion,
    /** A polygon. */
    polygonalRegion: PolygonalRegion,
    /** One or more countries or parts of them; any of them will do. */
    identifiedRegion: SequenceOfIdentifiedRegion,
  },
  extensible(),
)

/** A whole country; kept under this name for older specifications. */
export const CountryOnly = alias(UnCountryId)

/**
 * Height above the WGS84 ellipsoid, counted from a lowest height below it. Unlike the elevation of SAE J2735 it is
 * unsigned.
 */
export const Elevation = integer(0, 65535, { unit: 'm', resolution: 0.1, offset: -409.6 })

/** A position with height, such as where a message was signed. */
export const ThreeDLocation = sequence({
  /** Latitude, or unknown. */
  latitude: Latitude,
  /** Longitude, or unknown. */
  longitude: Longitude,
  /** Height above the WGS84 ellipsoid. */
  elevation: Elevation,
})

/** An angle of latitude, north positive, or unknown. */
export const NinetyDegreeInt = integer(-900000000, 900000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 900000001,
  names: { min: -900000000, max: 900000000, unknown: 900000001 },
})

/** A latitude that is known. */
export const KnownLatitude = integer(-900000000, 900000000, {
  unit: 'deg',
  resolution: 1e-7,
  names: { min: -900000000, max: 900000000, unknown: 900000001 },
})

/** The value that stands for an unknown latitude. */
export const UnknownLatitude = integer(900000001, 900000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 900000001,
  names: { min: -900000000, max: 900000000, unknown: 900000001 },
})

/** An angle of longitude, east positive, or unknown. */
export const OneEightyDegreeInt = integer(-1799999999, 1800000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 1800000001,
  names: { min: -1799999999, max: 1800000000, unknown: 1800000001 },
})

/** A longitude that is known. */
export const KnownLongitude = integer(-1799999999, 1800000000, {
  unit: 'deg',
  resolution: 1e-7,
  names: { min: -1799999999, max: 1800000000, unknown: 1800000001 },
})

/** The value that stands for an unknown longitude. */
export const UnknownLongitude = integer(1800000001, 1800000001, {
  unit: 'deg',
  resolution: 1e-7,
  unavailable: 1800000001,
  names: { min: -1799999999, max: 1800000000, unknown: 1800000001 },
})

/**
 * A point on a curve of 256 bits, compressed or not. Coordinates are big-endian; alternatives 2, 3 and 4 match the
 * leading octet of SEC 1 points.
 */
export const EccP256CurvePoint = choice({
  /** Only x; in signatures, never for a public key. */
  'x-only': octetString([32, 32]),
  /** Not used; it keeps the numbers of the alternatives in step with SEC 1. */
  fill: nullType(),
  /** x of a point whose y is even. */
  'compressed-y-0': octetString([32, 32]),
  /** x of a point whose y is odd. */
  'compressed-y-1': octetString([32, 32]),
  /** Both coordinates. */
  uncompressedP256: sequence({
    /** The coordinate x. */
    x: octetString([32, 32]),
    /** The coordinate y. */
    y: octetString([32, 32]),
  }),
})

/** An ECDSA signature on a curve of 256 bits. */
export const EcdsaP256Signature = sequence({
  /** The value r, as `x-only`, or as a whole point for faster verification. Canonical form is `x-only`. */
  rSig: EccP256CurvePoint,
  /** The value s. */
  sSig: octetString([32, 32]),
})

/**
 * A point on a curve of 384 bits, compressed or not. Coordinates are big-endian; alternatives 2, 3 and 4 match the
 * leading octet of SEC 1 points.
 */
export const EccP384CurvePoint = choice({
  /** Only x; in signatures, never for a public key. */
  'x-only': octetString([48, 48]),
  /** Not used; it keeps the numbers of the alternatives in step with SEC 1. */
  fill: nullType(),
  /** x of a point whose y is even. */
  'compressed-y-0': octetString([48, 48]),
  /** x of a point whose y is odd. */
  'compressed-y-1': octetString([48, 48]),
  /** Both coordinates. */
  uncompressedP384: sequence({
    /** The coordinate x. */
    x: octetString([48, 48]),
    /** The coordinate y. */
    y: octetString([48, 48]),
  }),
})

/** An ECDSA signature on a curve of 384 bits. */
export const EcdsaP384Signature = sequence({
  /** The value r, as `x-only`, or as a whole point for faster verification. Canonical form is `x-only`. */
  rSig: EccP384CurvePoint,
  /** The value s. */
  sSig: octetString([48, 48]),
})

/** A signature of two plain integers, as SM2 makes it. */
export const EcsigP256Signature = sequence({
  /** The value r. */
  rSig: octetString([32, 32]),
  /** The value s. */
  sSig: octetString([32, 32]),
})

/**
 * A signature, by algorithm and curve. A receiver that does not know the alternative must treat the data as
 * invalid.
 */
export const Signature = choice(
  {
    /** ECDSA on NIST P-256; usual in Europe and America. */
    ecdsaNistP256Signature: EcdsaP256Signature,
    /** ECDSA on brainpoolP256r1; used in Europe. */
    ecdsaBrainpoolP256r1Signature: EcdsaP256Signature,
  },
  extensible({
    /** ECDSA on brainpoolP384r1; used in Europe, mostly by CAs. */
    ecdsaBrainpoolP384r1Signature: EcdsaP384Signature,
    /** ECDSA on NIST P-384; since the 2022 edition. */
    ecdsaNistP384Signature: EcdsaP384Signature,
    /** SM2, the Chinese algorithm; since the 2022 edition. */
    sm2Signature: EcsigP256Signature,
  }),
)

/** A symmetric cipher with its mode: AES-128 or SM4, both in CCM mode. Europe and America use AES-128. */
export const SymmAlgorithm = enumerated(['aes128Ccm'], extensible('sm4Ccm'))

/** A hash algorithm: SHA-256, SHA-384 or, in China, SM3. */
export const HashAlgorithm = enumerated(['sha256'], extensible('sha384', 'sm3'))

/** A symmetric key encrypted with ECIES for a recipient's public key. */
export const EciesP256EncryptedKey = sequence({
  /** The sender's ephemeral public key. */
  v: EccP256CurvePoint,
  /** The encrypted symmetric key. */
  c: octetString([16, 16]),
  /** Authentication tag over the encrypted key. */
  t: octetString([16, 16]),
})

/** A symmetric key encrypted with SM2 for a recipient's public key. */
export const EcencP256EncryptedKey = sequence({
  /** The sender's ephemeral public key. */
  v: EccP256CurvePoint,
  /** The encrypted symmetric key. */
  c: octetString([16, 16]),
  /** Authentication tag over the encrypted key. */
  t: octetString([32, 32]),
})

/** A public encryption key, by scheme and curve. */
export const BasePublicEncryptionKey = choice(
  {
    /** For ECIES on NIST P-256; usual in Europe and America. */
    eciesNistP256: EccP256CurvePoint,
    /** For ECIES on brainpoolP256r1; allowed in Europe. */
    eciesBrainpoolP256r1: EccP256CurvePoint,
  },
  extensible({
    /** For SM2, the Chinese scheme; since the 2022 edition. */
    ecencSm2: EccP256CurvePoint,
  }),
)

/** A public key to encrypt to, with the cipher that its owner wants for the data. */
export const PublicEncryptionKey = sequence({
  /** Cipher for the data itself. */
  supportedSymmAlg: SymmAlgorithm,
  /** Key with which the data key is encrypted. */
  publicKey: BasePublicEncryptionKey,
})

/** A symmetric key, by cipher. Its encoding is what is hashed to refer to a shared key. */
export const SymmetricEncryptionKey = choice(
  {
    /** For AES-128 in CCM mode. */
    aes128Ccm: octetString([16, 16]),
  },
  extensible({
    /** For SM4 in CCM mode; since the 2022 edition. */
    sm4Ccm: octetString([16, 16]),
  }),
)

/** A key for encrypting, public or symmetric. */
export const EncryptionKey = choice({
  /** A public key; may be sent openly. */
  public: PublicEncryptionKey,
  /** A symmetric key; only within encrypted data. */
  symmetric: SymmetricEncryptionKey,
})

/** A public key that verifies signatures, by algorithm and curve. The point must be a whole one, not `x-only`. */
export const PublicVerificationKey = choice(
  {
    /** For ECDSA on NIST P-256; usual in Europe and America. */
    ecdsaNistP256: EccP256CurvePoint,
    /** For ECDSA on brainpoolP256r1; used in Europe. */
    ecdsaBrainpoolP256r1: EccP256CurvePoint,
  },
  extensible({
    /** For ECDSA on brainpoolP384r1; used in Europe, mostly by CAs. */
    ecdsaBrainpoolP384r1: EccP384CurvePoint,
    /** For ECDSA on NIST P-384; since the 2022 edition. */
    ecdsaNistP384: EccP384CurvePoint,
    /** For SM2, the Chinese algorithm; since the 2022 edition. */
    ecsigSm2: EccP256CurvePoint,
  }),
)

/**
 * Number of an application or service, registered for IEEE and ISO together: 36 is CAM, 37 DENM, 32 the BSM between
 * vehicles. Called ITS-AID in Europe.
 */
export const Psid = integer(0)

/** Permissions as bits, most significant bit first. In European services the first octet is a version. */
export const BitmapSsp = octetString([0, 31])

/** Permissions within one application, in a form that the application defines. */
export const ServiceSpecificPermissions = choice(
  {
    /** Octets that must match the issuer's permission exactly. */
    opaque: octetString([0]),
  },
  extensible({
    /** Bits that are checked against the issuer's permission one by one; the form used in Europe. */
    bitmapSsp: BitmapSsp,
  }),
)

/** What a holder may sign within one application. */
export const PsidSsp = sequence({
  /** The application. */
  psid: Psid,
  /** Permissions within the application; if absent, those that the application grants by default. */
  ssp: optional(ServiceSpecificPermissions),
})

/** Permissions to sign, one entry for each application. */
export const SequenceOfPsidSsp = sequenceOf(PsidSsp)

/** A list of applications. */
export const SequenceOfPsid = sequenceOf(Psid)

/** Which bits of a permission are prescribed and with what value. Both octet strings have the same length. */
export const BitmapSspRange = sequence({
  /** Values of the prescribed bits. */
  sspValue: octetString([1, 32]),
  /** A set bit prescribes the bit of `sspValue`; where it is clear the issued certificate may have either value. */
  sspBitmask: octetString([1, 32]),
})

/** A list of octet strings, each an allowed permission. */
export const SequenceOfOctetString = sequenceOf(octetString([0]), [0])

/** A set of service-specific permissions. */
export const SspRange = choice(
  {
    /** The permissions listed; one of zero length also allows that none is given. */
    opaque: SequenceOfOctetString,
    /** Any permissions; leaving the range out says the same and is preferred. */
    all: nullType(),
  },
  extensible({
    /** Permissions as bits, some of them fixed; the form used in Europe. */
    bitmapSspRange: BitmapSspRange,
  }),
)

/** Permissions within one application that a CA may issue or a holder may request. */
export const PsidSspRange = sequence({
  /** The application. */
  psid: Psid,
  /** Which permissions; all if absent. */
  sspRange: optional(SspRange),
})

/** Applications with the permissions that may be issued or requested. */
export const SequenceOfPsidSspRange = sequenceOf(PsidSspRange)

/**
 * How far the holder's device is trusted: the upper three bits are the assurance level, the lowest two the
 * confidence in it. A higher level means more trust.
 */
export const SubjectAssurance = octetString([1, 1])

/** Number of a series of revocation lists of one authority. */
export const CrlSeries = alias(Uint16)

/** Number of a time period in the life of pseudonym certificates; in America usually a week. */
export const IValue = alias(Uint16)

/** A readable name of a certificate holder. */
export const Hostname = utf8String([0, 255])

/**
 * A value by which one certificate can be recognised as revoked, computed by the issuer from shares of the linkage
 * authorities.
 */
export const LinkageValue = octetString([9, 9])

/** A value by which a whole group of certificates can be recognised as revoked. */
export const GroupLinkageValue = sequence({
  /** Value j of the certificate, which enters the computation. */
  jValue: octetString([4, 4]),
  /** The linkage value of the group. */
  value: octetString([9, 9]),
})

/** Identifier of a linkage authority. */
export const LaId = octetString([2, 2])

/**
 * Secret from which all linkage values of a holder for a time period and later ones follow. Published in a
 * revocation list to revoke the holder.
 */
export const LinkageSeed = octetString([16, 16])

/** Seeds of several holders that are revoked by a single seed each. */
export const SequenceOfLinkageSeed = sequenceOf(LinkageSeed)

/** Number of an extension among those of the same body or set. */
export const ExtId = integer(0, 255)

/** An extension of the signed header: which one, and its encoded value. */
export const Extension = sequence({
  /** Which extension; numbers are counted for each contributing body by itself. */
  id: ExtId,
  /** Encoded value of the type that `id` selects. */
  content: octetString(),
})
