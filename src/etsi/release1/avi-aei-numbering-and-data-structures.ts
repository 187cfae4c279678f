/**
 * Numbers of vehicles, equipment and their issuers.
 * @module AVIAEINumberingAndDataStructures
 * @source ISO 14816
 */
import { alias, bitString, integer, octetString, sequence, visibleString } from '../../asn1/schema'

export const CountryCode = bitString([10, 10])

export const IssuerIdentifier = integer(0, 16383)

export const ServiceNumber = bitString([32, 32])

export const CS1 = sequence({
  countryCode: CountryCode,
  issuerIdentifier: IssuerIdentifier,
  serviceNumber: ServiceNumber,
})

export const ManufacturerIdentifier = integer(0, 65535)

export const CS2 = sequence({
  manufacturerIdentifier: ManufacturerIdentifier,
  serviceNumber: ServiceNumber,
})

export const AviEriDateTime = octetString([10, 10])

export const StartTime = alias(AviEriDateTime)

export const StopTime = alias(AviEriDateTime)

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

export const CS3 = sequence({
  startTime: StartTime,
  stopTime: StopTime,
  geographLimit: GeoGraphicalLimit,
  serviceAppLimit: ServiceApplicationLimit,
})

export const LicPlateNumber = octetString()

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

export const CS4 = sequence({
  countryCode: CountryCode,
  alphabetIndicator: AlphabetIndicator,
  licPlateNumber: LicPlateNumber,
})

export const CS5 = sequence({
  vin: visibleString(),
  fill: bitString([9, 9]),
})

export const FreightContainerData = sequence({
  ownerCode: bitString([19, 19]),
  serialNumber: integer(0, 1000000),
  checkDigit: integer(0, 10),
  length: integer(1, 2000),
  height: integer(1, 500),
  width: integer(200, 300),
  containerTypeCode: integer(0, 127),
  maximumGrossMass: integer(19, 500),
  tareMass: integer(0, 99),
  fill: bitString([3, 3]),
})

export const CS7 = alias(FreightContainerData)

export const TaxCode = octetString()

export const CS8 = sequence({
  fill: bitString([6, 6]),
  countryCode: CountryCode,
  taxCode: TaxCode,
})
