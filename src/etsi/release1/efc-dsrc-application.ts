/**
 * The data of electronic fee collection: vehicles, contracts, payments.
 * @module EfcDsrcApplication
 * @source ISO 14906
 */
import { alias, bitString, boolean, choice, enumerated, integer, octetString, sequence } from '../../asn1/schema'
import { CountryCode, CS5, IssuerIdentifier } from './avi-aei-numbering-and-data-structures'
import { AttributeIdList } from './efc-dsrc-generic'

/** How many passengers are in the vehicle now. */
export const ActualNumberOfPassengers = integer(0, 255, { unit: 'passengers' })

/** Highest permitted weights on the first five axles, counted from the front. */
export const AxleWeightLimits = sequence({
  /** Limit of the first axle. */
  maxLadenweightOnAxle1: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Limit of the second axle. */
  maxLadenweightOnAxle2: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Limit of the third axle. */
  maxLadenweightOnAxle3: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Limit of the fourth axle. */
  maxLadenweightOnAxle4: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Limit of the fifth axle. */
  maxLadenweightOnAxle5: integer(0, 65535, { unit: 'kg', resolution: 10 }),
})

/** Asks the on-board equipment to add to a number that it holds. */
export const AddRq = sequence({
  /** Attribute that holds the number. */
  attributeId: integer(0, 127, { extensible: true }),
  /** How much to add. */
  value: integer(),
})

/** Part of the on-board equipment, or device connected to it, that data is passed on to. */
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

/** Passes data on to a part of the on-board equipment. */
export const ChannelRq = sequence({
  /** Which part. */
  channelId: ChannelId,
  /** The data, as that part takes them. */
  apdu: octetString(),
})

/** What a part of the on-board equipment answers. */
export const ChannelRs = sequence({
  /** Which part. */
  channelId: ChannelId,
  /** Its answer. */
  apdu: octetString(),
})

/** Asks the on-board equipment to copy attributes from one of its elements to another. */
export const CopyRq = sequence({
  /** Number of the element to copy to. */
  destinationEID: integer(0, 127, { extensible: true }),
  /** Attributes to copy. */
  attributeIdList: AttributeIdList,
})

/** Two octets without sign; what it means is said where it is used. */
export const Int2 = integer(0, 65535)

/**
 * Currency of an amount: two octets made of the ISO 4217 numeric code. Three digits leave one over, which may say
 * in which fraction of the currency the amount counts.
 */
export const PayUnit = octetString([2, 2])

/** An amount of money: a number of the given currency unit. */
export const PaymentFee = sequence({
  /** Number of currency units. */
  paymentFeeAmount: Int2,
  /** The currency unit. */
  paymentFeeUnit: PayUnit,
})

/** Asks the on-board equipment to pay money back. */
export const CreditRq = sequence({
  /** Amount to pay back. */
  refund: PaymentFee,
  /** Random number that makes the proof in the answer fresh. */
  nonce: octetString(),
  /** Number of the key for the proof. */
  key: integer(0, 255),
})

/** How a transaction went financially; the payment system assigns the codes. */
export const ResultFin = octetString([1, 1])

/** Answer to a request to pay money back. */
export const CreditRs = sequence({
  /** How it went. */
  creditResult: ResultFin,
  /** Cryptographic proof that the answer is genuine. */
  creditAuthenticator: octetString(),
})

/** Asks the on-board equipment to pay a fee. */
export const DebitRq = sequence({
  /** Amount to pay. */
  debitPaymentFee: PaymentFee,
  /** Random number that makes the proof in the answer fresh. */
  nonce: octetString(),
  /** Number of the key for the proof. */
  keyRef: integer(0, 255),
})

/** Answer to a request to pay a fee. */
export const DebitRs = sequence({
  /** How it went. */
  debitResult: ResultFin,
  /** Cryptographic proof that the answer is genuine. */
  debitAuthenticator: octetString(),
})

/** Asks for some of the instances of attributes, such as the last receipts. */
export const GetInstanceRq = sequence({
  /** First instance that is asked for. */
  posOfFirstInstance: integer(0, 255),
  /** Last instance that is asked for. */
  posOfLastInstance: integer(0, 255),
  /** Attributes that are asked for. */
  attributeIdList: AttributeIdList,
})

/** Asks for attributes with a cryptographic proof that they are genuine. */
export const GetStampedRq = sequence({
  /** Attributes that are asked for. */
  attributeIdList: AttributeIdList,
  /** Random number that makes the proof fresh. */
  nonce: octetString(),
  /** Number of the key for the proof. */
  keyRef: integer(0, 255),
})

/** What the on-board equipment should signal to the driver. Numbers without a name are reserved or for private use. */
export const SetMMIRq = integer(0, 255, { names: { ok: 0, nok: 1, contactOperator: 2, noSignalling: 255 } })

/** Asks the on-board equipment to subtract from a number that it holds. */
export const SubRq = sequence({
  /** Attribute that holds the number. */
  attributeId: integer(0, 127, { extensible: true }),
  /** How much to subtract. */
  value: integer(),
})

/** Mass of carbon dioxide that the vehicle emits per distance driven. */
export const CO2EmissionValue = integer(0, 65535, { unit: 'g/km' })

/** Four octets without sign; what it means is said where it is used. */
export const Int4 = integer(0, 4294967295)

/** Number of a contract, unique with its issuer. */
export const ContractSerialNumber = alias(Int4)

/** Cryptographic proof by the contract issuer that the contract data are genuine. */
export const ContractAuthenticator = octetString()

/** A date. */
export const DateCompact = sequence({
  /** Year of the common era. */
  year: integer(1990, 2117),
  /** Month, January is 1; zero is no month. */
  month: integer(0, 12),
  /** Day of the month; zero is no day. */
  day: integer(0, 31),
})

/** Until when and under which restrictions a contract is valid. */
export const ContractValidity = sequence({
  /** Restrictions, as the issuer encodes them. */
  contractRestrictions: octetString([4, 4]),
  /** Last day of the contract. */
  contractExpiryDate: DateCompact,
})

/**
 * A licence plate. The alphabet says how the octets of the plate are to be read: one of the parts of ISO 8859, or
 * two or four octets per character of ISO 10646.
 */
export const LPN = sequence({
  /** Country of registration. */
  countryCode: CountryCode,
  /** How the octets of the plate are to be read. */
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
  /** Characters of the plate, in that alphabet. */
  licencePlateNumber: octetString(),
})

/** Licence plate of the vehicle that a contract is for. */
export const ContractVehicle = alias(LPN)

/** Body type or shape of the vehicle, in the numbering of the issuer; `noEntry` if it is not given. */
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

/** Whether an emission is given per kilometre driven or per kilowatt-hour of work. */
export const UnitType = enumerated(['mg-km', 'mg-kWh'])

/** Emissions that only a diesel engine has. */
export const DieselEmissionValues = sequence({
  /** Emission of particulates. */
  particulate: sequence({
    /** What the value is per. */
    unitType: UnitType,
    /** Milligrams per that unit. */
    value: integer(0, 32767),
  }),
  /** Corrected absorption coefficient: how opaque the smoke is. */
  absorptionCoeff: Int2,
})

/** One octet without sign; what it means is said where it is used. */
export const Int1 = integer(0, 255)

/** Who drives, and what for, in the numbering of the contract issuer. */
export const DriverCharacteristics = sequence({
  /** Class of the driver. */
  driverClass: Int1,
  /** Purpose of the trip. */
  tripPurpose: Int1,
})

/** Identifies an organisation: a toll service provider, an issuer or an operator. */
export const Provider = sequence({
  /** Country in which it is registered. */
  countryCode: CountryCode,
  /** Its number there. */
  providerIdentifier: IssuerIdentifier,
})

/** Identifies the contract that on-board equipment uses: by whom it was issued and of what type it is. */
export const EFC_ContextMark = sequence({
  /** Who issued the contract. */
  contractProvider: Provider,
  /** Type of contract, in the numbering of the issuer. */
  typeOfContract: octetString([2, 2]),
  /** Version of the data that the equipment holds for it. */
  contextVersion: integer(0, 127, { extensible: true }),
})

/**
 * European emission class of the vehicle; `eev` is an enhanced environmentally friendly vehicle. Numbers without a
 * name are reserved.
 */
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

/**
 * The vehicle's class of carbon dioxide emission; `noEntry` if it is not given. Numbers without a name are
 * reserved.
 */
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

/** The vehicle's emission classes. */
export const EnvironmentalCharacteristics = sequence({
  /** European emission class. */
  euroValue: EuroValue,
  /** Carbon dioxide class. */
  copValue: CopValue,
})

/**
 * The vehicle's engine and what it runs on; `noEntry` if it is not given. Newer editions name more of the numbers
 * than older ones.
 */
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

/** Size and strength of the engine. */
export const Engine = sequence({
  /** Displacement. */
  engineCapacity: integer(0, 65535, { unit: 'm³', resolution: 1e-6 }),
  /** Highest power. */
  enginePower: integer(0, 65535, { unit: 'W', resolution: 1000 }),
})

/** Identifier of the on-board unit, unique with its manufacturer. */
export const EquipmentOBUId = octetString()

/** State of the on-board equipment; the operator assigns the bits. */
export const EquipmentStatus = bitString([16, 16])

/** Emissions of the engine, all in the same unit. */
export const ExhaustEmissionValues = sequence({
  /** What the values are per; they count milligrams per that unit. */
  unitType: UnitType,
  /** Carbon monoxide. */
  emissionCO: integer(0, 32767),
  /** Hydrocarbons. */
  emissionHC: Int2,
  /** Nitrogen oxides. */
  emissionNOX: Int2,
  /** Hydrocarbons and nitrogen oxides together. */
  emissionHCNOX: Int2,
})

/** Further characteristics of the vehicle, such as air suspension; `noEntry` if they are not given. */
export const FutureCharacteristics = integer(0, 255, { names: { noEntry: 0, airSuspension: 1 } })

/** Identifier of the integrated circuit card in the on-board equipment. */
export const ICC_Id = octetString()

/** Three octets without sign; what it means is said where it is used. */
export const Int3 = integer(0, 16777215)

/** How many passengers the vehicle may carry. */
export const PassengerCapacity = sequence({
  /** Seats. */
  numberOfSeats: integer(0, 255, { unit: 'seats' }),
  /** Standing places. */
  numberOfStandingPlaces: integer(0, 255, { unit: 'places' }),
})

/** Account number of a means of payment, as on a bank or fuel card, in binary-coded decimal digits. */
export const PersonalAccountNumber = octetString([10, 10])

/** Identifies a means of payment and says how it may be used. */
export const PaymentMeans = sequence({
  /** The account. */
  personalAccountNumber: PersonalAccountNumber,
  /** Last day on which it can be used. */
  paymentMeansExpiryDate: DateCompact,
  /** Restrictions of its use, as the issuer encodes them. The name is spelled as in the standard. */
  pamentMeansUsageControl: octetString([2, 2]),
})

/** A number with sign: under `positive` if it is not negative, otherwise under `negative`. */
export const SignedValue = choice({
  /** Zero or above. */
  positive: integer(0, 8388607),
  /** Below zero. */
  negative: integer(-8388608, -1),
})

/** What is left on a means of payment. */
export const PaymentMeansBalance = alias(SignedValue)

/** Currency in which a means of payment counts. */
export const PaymentMeansUnit = alias(PayUnit)

/** Data that secure the means of payment. */
export const PaymentSecurityData = octetString()

/** What is left in an electronic purse. */
export const PurseBalance = sequence({
  /** Number of currency units. */
  purseValue: SignedValue,
  /** The currency unit. */
  purseUnit: PayUnit,
})

/** The contract that a receipt was issued for. */
export const ReceiptContract = sequence({
  /** Who issued the contract. */
  sessionContractProvider: Provider,
  /** Type of contract, in the numbering of the issuer. */
  sessionTypeOfContract: octetString([2, 2]),
  /** Number of the contract. */
  sessionContractSerialNumber: Int4,
})

/** How a transaction went operationally: correct, or why it was not. */
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

/** Where at a station a transaction took place. */
export const SessionLocation = sequence({
  /** Whether the vehicle travelled in the direction in which the kilometre posts count up. */
  ascendingKilometrage: boolean(),
  /** Number of the lane. */
  laneCodeNumber: integer(0, 127),
})

/** A date with a time of day. */
export const DateAndTime = sequence({
  /** The date. */
  timeDate: DateCompact,
  /** The time of day. */
  timeCompact: sequence({
    /** Hour of the day. */
    hours: integer(0, 23, { unit: 'h' }),
    /** Minute of the hour. */
    mins: integer(0, 59, { unit: 'min' }),
    /** Second of the minute, in pairs. */
    'double-secs': integer(0, 30, { unit: 's', resolution: 2 }),
  }),
})

/** Receipt of a transaction: where and when it took place, its result, class and fee, and the contract. */
export const ReceiptData = sequence({
  /** When it took place. */
  sessionTime: DateAndTime,
  /** Who provided the service. */
  sessionServiceProvider: Provider,
  /** Number of the station. */
  locationOfStation: Int2,
  /** Direction and lane. */
  sessionLocation: SessionLocation,
  /** Kind of station. */
  sessionType: Int1,
  /** Result of the transaction. */
  sessionResult: ResultOp,
  /** Class that the fee was based on. */
  sessionTariffClass: Int1,
  /** Class that the on-board equipment claimed. */
  sessionClaimedClass: Int1,
  /** The fee. */
  sessionFee: PaymentFee,
  /** Who issued the contract. */
  sessionContractProvider: Provider,
  /** Type of contract, in the numbering of the issuer. */
  sessionTypeOfContract: octetString([2, 2]),
  /** Version of the contract data in the on-board equipment. */
  sessionContextVersion: integer(0, 127, { extensible: true }),
  /** Proof that the receipt is genuine. */
  receiptDataAuthenticator: octetString([4, 4]),
})

/** One of the receipts that the on-board equipment keeps. */
export const ReceiptData1 = alias(ReceiptData)

/** Another of the receipts that the on-board equipment keeps. */
export const ReceiptData2 = alias(ReceiptData)

/** Distance that a receipt accounts for. */
export const ReceiptDistance = alias(Int3)

/** The part of a receipt that tells about money. */
export const ReceiptFinancialPart = sequence({
  /** The account that was charged. */
  personalAccountNumber: PersonalAccountNumber,
  /** The fee. */
  sessionPaymentFee: PaymentFee,
  /** What was left afterwards. */
  sessionCurrentBalance: PurseBalance,
  /** Number of the financial receipt. */
  receiptFinancialSerialNumber: Int4,
})

/** Identifier of the card that took part in the transaction, as noted in its receipt. */
export const ReceiptICC_Id = alias(ICC_Id)

/** Identifier of the on-board unit that took part in the transaction, as noted in its receipt. */
export const ReceiptOBUId = octetString()

/**
 * What kind of station a transaction took place at. The `closed…` ones belong to a system with entry and exit,
 * `passage` is a toll point of an open system.
 */
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

/** The part of a receipt that tells where, when and how the service was used. */
export const ReceiptServicePart = sequence({
  /** When it took place. */
  sessionTime: DateAndTime,
  /** Who provided the service. */
  sessionServiceProvider: Provider,
  /** Number of the station. */
  stationLocation: integer(0, 1048575),
  /** Direction and lane, as eight bits. */
  sessionLocation: bitString([8, 8]),
  /** Kind of station. */
  typeOfSession: StationType,
  /** Operational result. */
  sessionResultOperational: ResultOp,
  /** Financial result. */
  sessionResultFinancial: ResultFin,
})

/** Number that identifies a service receipt. */
export const ReceiptServiceSerialNumber = alias(Int3)

/** Cryptographic proof that a receipt is genuine. */
export const ReceiptAuthenticator = octetString()

/** Text of a receipt for people to read. */
export const ReceiptText = octetString()

/** Vehicle class that was charged, beside the one that the vehicle claimed. */
export const SessionClass = sequence({
  /** Class that the fee was based on. */
  sessionTariffClass: Int1,
  /** Class that the on-board equipment claimed. */
  sessionClaimedClass: Int1,
})

/** Noise of the vehicle. */
export const SoundLevel = sequence({
  /** With the vehicle at rest. */
  soundstationary: integer(0, 255, { unit: 'dB' }),
  /** With the vehicle driving by. */
  sounddriveby: integer(0, 255, { unit: 'dB' }),
})

/** How many axles the trailer has. */
export const TrailerAxles = integer(0, 7, { unit: 'axles' })

/** Kind of trailer and its axles. */
export const TrailerDetails = sequence({
  /** Whether there is a trailer, and whether it is a semitrailer. Numbers without a name are reserved. */
  trailerType: integer(0, 31, { names: { notPresent: 0, trailer: 1, semitrailer: 2 } }),
  /** Axles of the trailer. */
  trailerAxles: TrailerAxles,
})

/** The trailer and its weights. */
export const TrailerCharacteristics = sequence({
  /** Kind and axles. */
  trailerDetails: TrailerDetails,
  /** Highest permitted weight with load. */
  trailerMaxLadenWeight: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Weight without load. */
  trailerWeightUnladen: integer(0, 65535, { unit: 'kg', resolution: 10 }),
})

/** Licence plate of the trailer. */
export const TrailerLicencePlateNumber = alias(LPN)

/** Until when a contract is valid, with the restrictions of its issuer. */
export const ValidityOfContract = sequence({
  /** Restrictions, as the issuer encodes them. */
  issuerRestrictions: octetString([2, 2]),
  /** Last day of the contract. */
  contractExpiryDate: DateCompact,
})

/** Cryptographic proof that the vehicle data are genuine. */
export const VehicleAuthenticator = octetString()

/** How many axles the drawing vehicle has. */
export const TractorAxles = integer(0, 7, { unit: 'axles' })

/** Height over the first axle, and the axles. */
export const VehicleAxles = sequence({
  /** Height of the bonnet over the front axle. */
  vehicleFirstAxleHeight: integer(0, 255, { unit: 'm', resolution: 0.1 }),
  /** Axles and tyres. */
  vehicleAxlesNumber: sequence({
    /** Single or dual tyres. */
    tyreType: enumerated(['notSpecified', 'singleTyre', 'dualTyres', 'reservedForUse']),
    /** How many axles. */
    numberOfAxles: sequence({
      /** Axles of the trailer. */
      trailerAxles: TrailerAxles,
      /** Axles of the drawing vehicle. */
      tractorAxles: TractorAxles,
    }),
  }),
})

/** Vehicle class that the contract issuer recorded. */
export const VehicleClass = alias(Int1)

/** Overall size of the vehicle. */
export const VehicleDimensions = sequence({
  /** Length. */
  vehicleLengthOverall: integer(0, 255, { unit: 'm', resolution: 0.1 }),
  /** Height. The name is spelled as in the standard. */
  vehicleHeigthOverall: integer(0, 255, { unit: 'm', resolution: 0.1 }),
  /** Width. */
  vehicleWidthOverall: integer(0, 255, { unit: 'm', resolution: 0.1 }),
})

/** Licence plate of the vehicle. */
export const VehicleLicencePlateNumber = alias(LPN)

/** Identification number of the vehicle. */
export const VehicleIdentificationNumber = alias(CS5)

/** Emissions, engine and other characteristics of the vehicle. */
export const VehicleSpecificCharacteristics = sequence({
  /** Emission classes. */
  environmentalCharacteristics: EnvironmentalCharacteristics,
  /** Engine and fuel. */
  engineCharacteristics: EngineCharacteristics,
  /** Body type. */
  descriptiveCharacteristics: DescriptiveCharacteristics,
  /** Anything else. */
  futureCharacteristics: FutureCharacteristics,
})

/** Distance that the vehicle has covered in its life. */
export const VehicleTotalDistance = alias(Int4)

/** Actual weight of the vehicle with its load. */
export const VehicleWeightLaden = integer(0, 65535, { unit: 'kg', resolution: 10 })

/** Highest permitted weight of the vehicle together with the trailers it has now. */
export const VehicleCurrentMaxTrainWeight = integer(0, 65535, { unit: 'kg', resolution: 10 })

/** Weights that the vehicle is registered with. */
export const VehicleWeightLimits = sequence({
  /** Highest permitted weight of the vehicle with load. */
  vehicleMaxLadenWeight: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Highest permitted weight of the vehicle with trailers. */
  vehicleTrainMaximumWeight: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Weight without load. */
  vehicleWeightUnladen: integer(0, 65535, { unit: 'kg', resolution: 10 }),
})
