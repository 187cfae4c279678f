/**
 * The data of electronic fee collection: vehicles, contracts, payments.
 * @module EfcDsrcApplication
 * @source ISO 14906
 */
import { alias, bitString, boolean, choice, enumerated, integer, octetString, sequence } from '../../asn1/schema'
import { CountryCode, CS5, IssuerIdentifier } from './avi-aei-numbering-and-data-structures'
import { AttributeIdList } from './efc-dsrc-generic'

export const Int1 = integer(0, 255)

export const ActualNumberOfPassengers = alias(Int1)

export const Int2 = integer(0, 65535)

export const AxleWeightLimits = sequence({
  maxLadenweightOnAxle1: Int2,
  maxLadenweightOnAxle2: Int2,
  maxLadenweightOnAxle3: Int2,
  maxLadenweightOnAxle4: Int2,
  maxLadenweightOnAxle5: Int2,
})

export const AddRq = sequence({
  attributeId: integer(0, 127, { extensible: true }),
  value: integer(),
})

export const ChannelId = integer(0, 255, {
  names: {
    obu: 0,
    sam1: 1,
    sam2: 2,
    icc: 3,
    display: 4,
    buzzer: 5,
    printer: 6,
    serialInterface: 7,
    parallelInterface: 8,
    gPS: 9,
    tachograph: 10,
    privateUse1: 11,
    privateUse2: 12,
    privateUse3: 13,
    privateUse4: 14,
    privateUse5: 15,
    bluetooth: 16,
  },
})

export const ChannelRq = sequence({
  channelId: ChannelId,
  apdu: octetString(),
})

export const ChannelRs = sequence({
  channelId: ChannelId,
  apdu: octetString(),
})

export const CopyRq = sequence({
  destinationEID: integer(0, 127, { extensible: true }),
  attributeIdList: AttributeIdList,
})

export const PayUnit = octetString([2, 2])

export const PaymentFee = sequence({
  paymentFeeAmount: Int2,
  paymentFeeUnit: PayUnit,
})

export const CreditRq = sequence({
  refund: PaymentFee,
  nonce: octetString(),
  key: integer(0, 255),
})

export const ResultFin = octetString([1, 1])

export const CreditRs = sequence({
  creditResult: ResultFin,
  creditAuthenticator: octetString(),
})

export const DebitRq = sequence({
  debitPaymentFee: PaymentFee,
  nonce: octetString(),
  keyRef: integer(0, 255),
})

export const DebitRs = sequence({
  debitResult: ResultFin,
  debitAuthenticator: octetString(),
})

export const GetInstanceRq = sequence({
  posOfFirstInstance: integer(0, 255),
  posOfLastInstance: integer(0, 255),
  attributeIdList: AttributeIdList,
})

export const GetStampedRq = sequence({
  attributeIdList: AttributeIdList,
  nonce: octetString(),
  keyRef: integer(0, 255),
})

export const SetMMIRq = integer(0, 255, { names: { ok: 0, nok: 1, contactOperator: 2, noSignalling: 255 } })

export const SubRq = sequence({
  attributeId: integer(0, 127, { extensible: true }),
  value: integer(),
})

export const CO2EmissionValue = alias(Int2)

export const Int4 = integer(0, 4294967295)

export const ContractSerialNumber = alias(Int4)

export const ContractAuthenticator = octetString()

export const DateCompact = sequence({
  year: integer(1990, 2117),
  month: integer(0, 12),
  day: integer(0, 31),
})

export const ContractValidity = sequence({
  contractRestrictions: octetString([4, 4]),
  contractExpiryDate: DateCompact,
})

export const LPN = sequence({
  countryCode: CountryCode,
  alphabetIndicator: enumerated([
    1,
    'latinAlphabetNo1',
    'latinAlphabetNo2',
    'latinAlphabetNo3',
    'latinAlphabetNo4',
    'latinCyrillicAlphabet',
    'latinArabicAlphabet',
    'latinGreekAlphabet',
    'latinHebrewAlphabet',
    'latinAlphabetNo5',
    'latinAlphabetNo6',
    'twoOctetBMP',
    'fourOctetCanonical',
    'reservedForUse1',
    'reservedForUse2',
    'reservedForUse3',
    'reservedForUse4',
    'reservedForUse5',
    'reservedForUse6',
    'reservedForUse7',
    'reservedForUse8',
    'reservedForUse9',
    'reservedForUse10',
    'reservedForUse11',
    'reservedForUse12',
    'reservedForUse13',
    'reservedForUse14',
    'reservedForUse15',
    'reservedForUse16',
    'reservedForUse17',
    'reservedForUse18',
    'reservedForUse19',
    'reservedForUse20',
    'reservedForUse21',
  ]),
  licencePlateNumber: octetString(),
})

export const ContractVehicle = alias(LPN)

export const DescriptiveCharacteristics = integer(0, 255, {
  names: {
    noEntry: 0,
    vehicleShape1: 1,
    vehicleShape2: 2,
    vehicleShape3: 3,
    vehicleShape4: 4,
    vehicleShape5: 5,
    vehicleShape6: 6,
    vehicleShape7: 7,
    vehicleShape8: 8,
    vehicleShape9: 9,
    vehicleShape10: 10,
    vehicleShape11: 11,
    vehicleShape12: 12,
    vehicleShape13: 13,
    vehicleShape14: 14,
    vehicleShape15: 15,
    vehicleShape16: 16,
    vehicleShape17: 17,
    vehicleShape18: 18,
    vehicleShape19: 19,
    vehicleShape20: 20,
    vehicleShape21: 21,
    vehicleShape22: 22,
    vehicleShape23: 23,
    vehicleShape24: 24,
    vehicleShape25: 25,
    vehicleShape26: 26,
    vehicleShape27: 27,
    vehicleShape28: 28,
    vehicleShape29: 29,
    vehicleShape30: 30,
    vehicleShape31: 31,
    vehicleShape32: 32,
    vehicleShape33: 33,
    vehicleShape34: 34,
    vehicleShape35: 35,
    vehicleShape36: 36,
    vehicleShape37: 37,
    vehicleShape38: 38,
    vehicleShape39: 39,
    vehicleShape40: 40,
    vehicleShape41: 41,
    vehicleShape42: 42,
    vehicleShape43: 43,
    vehicleShape44: 44,
    vehicleShape45: 45,
    vehicleShape46: 46,
    vehicleShape47: 47,
    vehicleShape48: 48,
    vehicleShape49: 49,
    vehicleShape50: 50,
  },
})

export const UnitType = enumerated(['mg-km', 'mg-kWh'])

export const DieselEmissionValues = sequence({
  particulate: sequence({
    unitType: UnitType,
    value: integer(0, 32767),
  }),
  absorptionCoeff: Int2,
})

export const DriverCharacteristics = sequence({
  driverClass: Int1,
  tripPurpose: Int1,
})

export const Provider = sequence({
  countryCode: CountryCode,
  providerIdentifier: IssuerIdentifier,
})

export const EFC_ContextMark = sequence({
  contractProvider: Provider,
  typeOfContract: octetString([2, 2]),
  contextVersion: integer(0, 127, { extensible: true }),
})

export const EuroValue = enumerated([
  'noEntry',
  'euro-1',
  'euro-2',
  'euro-3',
  'euro-4',
  'euro-5',
  'euro-6',
  'reservedForUse1',
  'reservedForUse2',
  'reservedForUse3',
  'reservedForUse4',
  'reservedForUse5',
  'reservedForUse6',
  'reservedForUse7',
  'reservedForUse8',
  'eev',
])

export const CopValue = enumerated([
  'noEntry',
  'co2class1',
  'co2class2',
  'co2class3',
  'co2class4',
  'co2class5',
  'co2class6',
  'co2class7',
  'reservedforUse',
])

export const EnvironmentalCharacteristics = sequence({
  euroValue: EuroValue,
  copValue: CopValue,
})

export const EngineCharacteristics = integer(0, 255, {
  names: {
    noEntry: 0,
    noEngine: 1,
    petrolUnleaded: 2,
    petrolLeaded: 3,
    diesel: 4,
    lPG: 5,
    battery: 6,
    solar: 7,
    hybrid: 8,
    hydrogen: 9,
  },
})

export const Engine = sequence({
  engineCapacity: Int2,
  enginePower: Int2,
})

export const EquipmentOBUId = octetString()

export const EquipmentStatus = bitString([16, 16])

export const ExhaustEmissionValues = sequence({
  unitType: UnitType,
  emissionCO: integer(0, 32767),
  emissionHC: Int2,
  emissionNOX: Int2,
  emissionHCNOX: Int2,
})

export const FutureCharacteristics = integer(0, 255, { names: { noEntry: 0, airSuspension: 1 } })

export const ICC_Id = octetString()

export const Int3 = integer(0, 16777215)

export const PassengerCapacity = sequence({
  numberOfSeats: Int1,
  numberOfStandingPlaces: Int1,
})

export const PersonalAccountNumber = octetString([10, 10])

export const PaymentMeans = sequence({
  personalAccountNumber: PersonalAccountNumber,
  paymentMeansExpiryDate: DateCompact,
  pamentMeansUsageControl: octetString([2, 2]),
})

export const SignedValue = choice({
  positive: integer(0, 8388607),
  negative: integer(-8388608, -1),
})

export const PaymentMeansBalance = alias(SignedValue)

export const PaymentMeansUnit = alias(PayUnit)

export const PaymentSecurityData = octetString()

export const PurseBalance = sequence({
  purseValue: SignedValue,
  purseUnit: PayUnit,
})

export const ReceiptContract = sequence({
  sessionContractProvider: Provider,
  sessionTypeOfContract: octetString([2, 2]),
  sessionContractSerialNumber: Int4,
})

export const ResultOp = integer(0, 255, {
  names: {
    correctTransaction: 0,
    obeStatusNotAccepted: 1,
    equipmentStatusNotAccepted: 2,
    contractNotInWhiteList: 3,
    contractIdentifierInBlackList: 4,
    contractIdentifierNotCorrect: 5,
    expiredContract: 6,
    contractRestrictionsNotFulfilled: 7,
    claimedVehicleCharacteristicsNotValid: 8,
    vehicleClassAuthenticationFailed: 9,
    entryVehicleClassDifferentFromExitVehicleClass: 10,
    entryReceiptMissing: 11,
    entryReceiptNotValid: 12,
    entryTollStationNotValid: 13,
    equipmentNotCertified: 14,
    timeDifference: 15,
    accessCredentialsNotAccepted: 16,
    contractAuthenticatorNotAccepted: 17,
    receiptAuthenticatorNotAccepted: 18,
    claimedVehicleCharacteristicsMissing: 19,
    paymentMeansNotAccepted: 20,
    paymentAuthenticatorNotAccepted: 21,
    paymentMeansInBlackList: 22,
    paymentMeansNotCorrect: 23,
    expiredPaymentMeans: 24,
    paymentMeansRestrictionsNotFulfilled: 25,
  },
})

export const SessionLocation = sequence({
  ascendingKilometrage: boolean(),
  laneCodeNumber: integer(0, 127),
})

export const DateAndTime = sequence({
  timeDate: DateCompact,
  timeCompact: sequence({
    hours: integer(0, 23),
    mins: integer(0, 59),
    'double-secs': integer(0, 30),
  }),
})

export const ReceiptData = sequence({
  sessionTime: DateAndTime,
  sessionServiceProvider: Provider,
  locationOfStation: Int2,
  sessionLocation: SessionLocation,
  sessionType: Int1,
  sessionResult: ResultOp,
  sessionTariffClass: Int1,
  sessionClaimedClass: Int1,
  sessionFee: PaymentFee,
  sessionContractProvider: Provider,
  sessionTypeOfContract: octetString([2, 2]),
  sessionContextVersion: integer(0, 127, { extensible: true }),
  receiptDataAuthenticator: octetString([4, 4]),
})

export const ReceiptData1 = alias(ReceiptData)

export const ReceiptData2 = alias(ReceiptData)

export const ReceiptDistance = alias(Int3)

export const ReceiptFinancialPart = sequence({
  personalAccountNumber: PersonalAccountNumber,
  sessionPaymentFee: PaymentFee,
  sessionCurrentBalance: PurseBalance,
  receiptFinancialSerialNumber: Int4,
})

export const ReceiptICC_Id = alias(ICC_Id)

export const ReceiptOBUId = octetString()

export const StationType = enumerated([
  'unspecified',
  'closedEntryWithPayment',
  'closedEntryWithoutPayment',
  'closedTransit',
  'closedExit',
  'closedCredit',
  'mixed',
  'passage',
  'checkpoint',
  'reload',
  'reservedForFutureCENUse1',
  'reservedForFutureCENUse2',
  'reservedForFutureCENUse3',
  'reservedForFutureCENUse4',
  'privateUse5',
  'privateUse6',
])

export const ReceiptServicePart = sequence({
  sessionTime: DateAndTime,
  sessionServiceProvider: Provider,
  stationLocation: integer(0, 1048575),
  sessionLocation: bitString([8, 8]),
  typeOfSession: StationType,
  sessionResultOperational: ResultOp,
  sessionResultFinancial: ResultFin,
})

export const ReceiptServiceSerialNumber = alias(Int3)

export const ReceiptAuthenticator = octetString()

export const ReceiptText = octetString()

export const SessionClass = sequence({
  sessionTariffClass: Int1,
  sessionClaimedClass: Int1,
})

export const SoundLevel = sequence({
  soundstationary: Int1,
  sounddriveby: Int1,
})

export const TrailerAxles = integer(0, 7)

export const TrailerDetails = sequence({
  trailerType: integer(0, 31, { names: { notPresent: 0, trailer: 1, semitrailer: 2 } }),
  trailerAxles: TrailerAxles,
})

export const TrailerCharacteristics = sequence({
  trailerDetails: TrailerDetails,
  trailerMaxLadenWeight: Int2,
  trailerWeightUnladen: Int2,
})

export const TrailerLicencePlateNumber = alias(LPN)

export const ValidityOfContract = sequence({
  issuerRestrictions: octetString([2, 2]),
  contractExpiryDate: DateCompact,
})

export const VehicleAuthenticator = octetString()

export const TractorAxles = integer(0, 7)

export const VehicleAxles = sequence({
  vehicleFirstAxleHeight: Int1,
  vehicleAxlesNumber: sequence({
    tyreType: enumerated(['notSpecified', 'singleTyre', 'dualTyres', 'reservedForUse']),
    numberOfAxles: sequence({
      trailerAxles: TrailerAxles,
      tractorAxles: TractorAxles,
    }),
  }),
})

export const VehicleClass = alias(Int1)

export const VehicleDimensions = sequence({
  vehicleLengthOverall: Int1,
  vehicleHeigthOverall: Int1,
  vehicleWidthOverall: Int1,
})

export const VehicleLicencePlateNumber = alias(LPN)

export const VehicleIdentificationNumber = alias(CS5)

export const VehicleSpecificCharacteristics = sequence({
  environmentalCharacteristics: EnvironmentalCharacteristics,
  engineCharacteristics: EngineCharacteristics,
  descriptiveCharacteristics: DescriptiveCharacteristics,
  futureCharacteristics: FutureCharacteristics,
})

export const VehicleTotalDistance = alias(Int4)

export const VehicleWeightLaden = alias(Int2)

export const VehicleCurrentMaxTrainWeight = alias(Int2)

export const VehicleWeightLimits = sequence({
  vehicleMaxLadenWeight: Int2,
  vehicleTrainMaximumWeight: Int2,
  vehicleWeightUnladen: Int2,
})
