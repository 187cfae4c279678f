/**
 * Numbers of vehicles, equipment and their issuers.
 * @module AVIAEINumberingAndDataStructures
 * @source ISO 14816
 */
import { alias, bitString, integer, octetString, sequence, visibleString } from '../../asn1/schema'

/** Two-letter country code of ISO 3166, each letter as five bits of the telegraph alphabet ITA2. */
export const CountryCode = bitString([10, 10])

/** Number of an issuer or operator in the register of its country (ISO 14816). */
export const IssuerIdentifier = integer(0, 16383)

/** Number that an issuer or manufacturer gave. */
export const ServiceNumber = bitString([32, 32])

/** Numbering scheme 1 of ISO 14816: a number that an issuer gave to equipment or to an account. */
export const CS1 = sequence({
  /** Country in which the issuer is registered. */
  countryCode: CountryCode,
  /** Number of the issuer there. */
  issuerIdentifier: IssuerIdentifier,
  /** Number that the issuer gave. */
  serviceNumber: ServiceNumber,
})

/** Number of a manufacturer in the international register of ISO 14816. */
export const ManufacturerIdentifier = integer(0, 65535)

/** Numbering scheme 2 of ISO 14816: a number that a manufacturer gave to equipment. */
export const CS2 = sequence({
  /** Registered number of the manufacturer. */
  manufacturerIdentifier: ManufacturerIdentifier,
  /** Number that the manufacturer gave. */
  serviceNumber: ServiceNumber,
})

/** A date with a time of day. */
export const AviEriDateTime = octetString([10, 10])

/** From when something is valid. */
export const StartTime = alias(AviEriDateTime)

/** Until when something is valid. */
export const StopTime = alias(AviEriDateTime)

/** Where an identity is not valid; a set bit is a restriction. */
export const GeoGraphicalLimit = bitString(
  [8, 8],
  [
    'globalRestriction',
    'regionalRestriction',
    'nationalRestriction',
    'district',
    'issuerCoverageRestriction',
    'reservedForCEN1',
    'reservedForCEN2',
    'issuerSpecificRestriction',
  ],
)

/** What an identity is not valid for; a set bit is a restriction. */
export const ServiceApplicationLimit = bitString(
  [8, 8],
  [
    'notForPostpayment',
    'notForPrepayment',
    'notForVehicleaccess',
    'notForFleetcontrol',
    'issuerSpecificRestriction1',
    'issuerSpecificRestriction2',
    'issuerSpecificRestriction3',
    'issuerSpecificRestriction4',
  ],
)

/** Numbering scheme 3 of ISO 14816: when, where and for what an identity may be used. */
export const CS3 = sequence({
  /** From when it is valid. */
  startTime: StartTime,
  /** Until when it is valid. */
  stopTime: StopTime,
  /** Where it is not valid. */
  geographLimit: GeoGraphicalLimit,
  /** What it is not valid for. */
  serviceAppLimit: ServiceApplicationLimit,
})

/** Characters of a licence plate; the alphabet is given beside it. */
export const LicPlateNumber = octetString()

/**
 * How the octets of a licence plate are to be read: as one of the parts of ISO 8859, or as two or four octets per
 * character of ISO 10646. Numbers without a name are reserved.
 */
export const AlphabetIndicator = integer(0, 63, {
  names: {
    latinAlphabetNo1: 0,
    latinAlphabetNo2: 1,
    latinAlphabetNo3: 2,
    latinAlphabetNo4: 3,
    latinCyrillicAlphabet: 4,
    latinArabicAlphabet: 5,
    latinGreekAlphabet: 6,
    latinHebrewAlphabet: 7,
    latinAlphabetNo5: 8,
    latinAlphabetNo6: 9,
    twoOctetBMP: 10,
    fourOctetCanonical: 11,
  },
})

/** Numbering scheme 4 of ISO 14816: a licence plate. */
export const CS4 = sequence({
  /** Country of registration. */
  countryCode: CountryCode,
  /** How the octets of the plate are to be read. */
  alphabetIndicator: AlphabetIndicator,
  /** Characters of the plate, in that alphabet. */
  licPlateNumber: LicPlateNumber,
})

/** Numbering scheme 5 of ISO 14816: the identification number of a vehicle. */
export const CS5 = sequence({
  /** Vehicle identification number of ISO 3779. */
  vin: visibleString(),
  /** Padding, all zeros. */
  fill: bitString([9, 9]),
})

/** What identifies a freight container, with its size and weights (ISO 10374). */
export const FreightContainerData = sequence({
  /** Code of the owner, letters packed into bits. */
  ownerCode: bitString([19, 19]),
  /** Number that the owner gave. */
  serialNumber: integer(0, 1000000),
  /** Check digit over owner code and serial number (ISO 6346). */
  checkDigit: integer(0, 10),
  /** Length. */
  length: integer(1, 2000, { unit: 'm', resolution: 0.01 }),
  /** Height. */
  height: integer(1, 500, { unit: 'm', resolution: 0.01 }),
  /** Width. */
  width: integer(200, 300, { unit: 'm', resolution: 0.01 }),
  /** Type of container, by a code. */
  containerTypeCode: integer(0, 127),
  /** Highest permitted mass with load. */
  maximumGrossMass: integer(19, 500, { unit: 'kg', resolution: 100 }),
  /** Mass without load. */
  tareMass: integer(0, 99, { unit: 'kg', resolution: 100 }),
  /** Padding. */
  fill: bitString([3, 3]),
})

/** Numbering scheme 7 of ISO 14816: a freight container. */
export const CS7 = alias(FreightContainerData)

/** Number of a taxpayer, as its country gives it. */
export const TaxCode = octetString()

/** Numbering scheme 8 of ISO 14816: the number of a taxpayer. */
export const CS8 = sequence({
  /** Padding. */
  fill: bitString([6, 6]),
  /** Country that gave it. */
  countryCode: CountryCode,
  /** The number. */
  taxCode: TaxCode,
})
