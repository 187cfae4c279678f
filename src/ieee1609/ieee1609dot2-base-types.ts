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
  range,
  sequence,
  sequenceOf,
  utf8String,
} from '../asn1/schema'

export const Uint3 = integer(0, 7)

export const Uint8 = integer(0, 255)

export const Uint16 = integer(0, 65535)

export const Uint32 = integer(0, 4294967295)

export const Uint64 = integer(0, 18446744073709551615n)

export const SequenceOfUint8 = sequenceOf(Uint8)

export const SequenceOfUint16 = sequenceOf(Uint16)

export const Opaque = octetString()

export const HashedId3 = octetString([3, 3])

export const SequenceOfHashedId3 = sequenceOf(HashedId3)

export const HashedId8 = octetString([8, 8])

export const HashedId10 = octetString([10, 10])

export const HashedId32 = octetString([32, 32])

export const HashedId48 = octetString([48, 48])

export const Time32 = alias(Uint32)

export const Time64 = alias(Uint64)

export const Duration = choice({
  microseconds: Uint16,
  milliseconds: Uint16,
  seconds: Uint16,
  minutes: Uint16,
  hours: Uint16,
  sixtyHours: Uint16,
  years: Uint16,
})

export const ValidityPeriod = sequence({
  start: Time32,
  duration: Duration,
})

export const NinetyDegreeInt = integer(-900000000, 900000001, {
  names: { min: -900000000, max: 900000000, unknown: 900000001 },
})

export const Latitude = alias(NinetyDegreeInt)

export const OneEightyDegreeInt = integer(-1799999999, 1800000001, {
  names: { min: -1799999999, max: 1800000000, unknown: 1800000001 },
})

export const Longitude = alias(OneEightyDegreeInt)

export const TwoDLocation = sequence({
  latitude: Latitude,
  longitude: Longitude,
})

export const CircularRegion = sequence({
  center: TwoDLocation,
  radius: Uint16,
})

export const RectangularRegion = sequence({
  northWest: TwoDLocation,
  southEast: TwoDLocation,
})

export const SequenceOfRectangularRegion = sequenceOf(RectangularRegion)

export const PolygonalRegion = sequenceOf(TwoDLocation, [3])

export const UnCountryId = alias(Uint16)

export const CountryAndRegions = sequence({
  countryOnly: UnCountryId,
  regions: SequenceOfUint8,
})

export const RegionAndSubregions = sequence({
  region: Uint8,
  subregions: SequenceOfUint16,
})

export const SequenceOfRegionAndSubregions = sequenceOf(RegionAndSubregions)

export const CountryAndSubregions = sequence({
  countryOnly: UnCountryId,
  regionAndSubregions: SequenceOfRegionAndSubregions,
})

export const IdentifiedRegion = choice(
  {
    countryOnly: UnCountryId,
    countryAndRegions: CountryAndRegions,
    countryAndSubregions: CountryAndSubregions,
  },
  extensible(),
)

export const SequenceOfIdentifiedRegion = sequenceOf(IdentifiedRegion)

export const GeographicRegion = choice(
  {
    circularRegion: CircularRegion,
    rectangularRegion: SequenceOfRectangularRegion,
    polygonalRegion: PolygonalRegion,
    identifiedRegion: SequenceOfIdentifiedRegion,
  },
  extensible(),
)

export const CountryOnly = alias(UnCountryId)

export const Elevation = alias(Uint16)

export const ThreeDLocation = sequence({
  latitude: Latitude,
  longitude: Longitude,
  elevation: Elevation,
})

export const KnownLatitude = range(NinetyDegreeInt, -900000000, 900000000)

export const UnknownLatitude = range(NinetyDegreeInt, 900000001, 900000001)

export const KnownLongitude = range(OneEightyDegreeInt, -1799999999, 1800000000)

export const UnknownLongitude = range(OneEightyDegreeInt, 1800000001, 1800000001)

export const EccP256CurvePoint = choice({
  'x-only': octetString([32, 32]),
  fill: nullType(),
  'compressed-y-0': octetString([32, 32]),
  'compressed-y-1': octetString([32, 32]),
  uncompressedP256: sequence({
    x: octetString([32, 32]),
    y: octetString([32, 32]),
  }),
})

export const EcdsaP256Signature = sequence({
  rSig: EccP256CurvePoint,
  sSig: octetString([32, 32]),
})

export const EccP384CurvePoint = choice({
  'x-only': octetString([48, 48]),
  fill: nullType(),
  'compressed-y-0': octetString([48, 48]),
  'compressed-y-1': octetString([48, 48]),
  uncompressedP384: sequence({
    x: octetString([48, 48]),
    y: octetString([48, 48]),
  }),
})

export const EcdsaP384Signature = sequence({
  rSig: EccP384CurvePoint,
  sSig: octetString([48, 48]),
})

export const EcsigP256Signature = sequence({
  rSig: octetString([32, 32]),
  sSig: octetString([32, 32]),
})

export const Signature = choice(
  {
    ecdsaNistP256Signature: EcdsaP256Signature,
    ecdsaBrainpoolP256r1Signature: EcdsaP256Signature,
  },
  extensible({
    ecdsaBrainpoolP384r1Signature: EcdsaP384Signature,
    ecdsaNistP384Signature: EcdsaP384Signature,
    sm2Signature: EcsigP256Signature,
  }),
)

export const SymmAlgorithm = enumerated(['aes128Ccm'], extensible('sm4Ccm'))

export const HashAlgorithm = enumerated(['sha256'], extensible('sha384', 'sm3'))

export const EciesP256EncryptedKey = sequence({
  v: EccP256CurvePoint,
  c: octetString([16, 16]),
  t: octetString([16, 16]),
})

export const EcencP256EncryptedKey = sequence({
  v: EccP256CurvePoint,
  c: octetString([16, 16]),
  t: octetString([32, 32]),
})

export const BasePublicEncryptionKey = choice(
  {
    eciesNistP256: EccP256CurvePoint,
    eciesBrainpoolP256r1: EccP256CurvePoint,
  },
  extensible({
    ecencSm2: EccP256CurvePoint,
  }),
)

export const PublicEncryptionKey = sequence({
  supportedSymmAlg: SymmAlgorithm,
  publicKey: BasePublicEncryptionKey,
})

export const SymmetricEncryptionKey = choice(
  {
    aes128Ccm: octetString([16, 16]),
  },
  extensible({
    sm4Ccm: octetString([16, 16]),
  }),
)

export const EncryptionKey = choice({
  public: PublicEncryptionKey,
  symmetric: SymmetricEncryptionKey,
})

export const PublicVerificationKey = choice(
  {
    ecdsaNistP256: EccP256CurvePoint,
    ecdsaBrainpoolP256r1: EccP256CurvePoint,
  },
  extensible({
    ecdsaBrainpoolP384r1: EccP384CurvePoint,
    ecdsaNistP384: EccP384CurvePoint,
    ecsigSm2: EccP256CurvePoint,
  }),
)

export const Psid = integer(0)

export const BitmapSsp = octetString([0, 31])

export const ServiceSpecificPermissions = choice(
  {
    opaque: octetString([0]),
  },
  extensible({
    bitmapSsp: BitmapSsp,
  }),
)

export const PsidSsp = sequence({
  psid: Psid,
  ssp: optional(ServiceSpecificPermissions),
})

export const SequenceOfPsidSsp = sequenceOf(PsidSsp)

export const SequenceOfPsid = sequenceOf(Psid)

export const BitmapSspRange = sequence({
  sspValue: octetString([1, 32]),
  sspBitmask: octetString([1, 32]),
})

export const SequenceOfOctetString = sequenceOf(octetString([0]), [0])

export const SspRange = choice(
  {
    opaque: SequenceOfOctetString,
    all: nullType(),
  },
  extensible({
    bitmapSspRange: BitmapSspRange,
  }),
)

export const PsidSspRange = sequence({
  psid: Psid,
  sspRange: optional(SspRange),
})

export const SequenceOfPsidSspRange = sequenceOf(PsidSspRange)

export const SubjectAssurance = octetString([1, 1])

export const CrlSeries = alias(Uint16)

export const IValue = alias(Uint16)

export const Hostname = utf8String([0, 255])

export const LinkageValue = octetString([9, 9])

export const GroupLinkageValue = sequence({
  jValue: octetString([4, 4]),
  value: octetString([9, 9]),
})

export const LaId = octetString([2, 2])

export const LinkageSeed = octetString([16, 16])

export const SequenceOfLinkageSeed = sequenceOf(LinkageSeed)

export const ExtId = integer(0, 255)

export const Extension = sequence({
  id: ExtId,
  content: octetString(),
})
