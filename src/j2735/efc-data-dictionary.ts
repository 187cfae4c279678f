/**
 * Types of electronic fee collection that the toll and road user charging messages borrow from ISO 17573-3.
 * @module EfcDataDictionary
 */
import {
  alias,
  bitString,
  boolean,
  choice,
  enumerated,
  extensible,
  generalizedTime,
  integer,
  octetString,
  optional,
  sequence,
  sequenceOf,
  withDefault,
} from '../asn1/schema'

/** One octet without sign; what it means is said where it is used. */
export const Int1Unsigned = integer(0, 255)

/** One octet with sign; what it means is said where it is used. */
export const Int1Signed = integer(-128, 127)

/** Two octets without sign; what it means is said where it is used. */
export const Int2Unsigned = integer(0, 65535)

/** Two octets with sign; what it means is said where it is used. */
export const Int2Signed = integer(-32768, 32767)

/** Three octets without sign; what it means is said where it is used. */
export const Int3Unsigned = integer(0, 16777215)

/** Four octets without sign; what it means is said where it is used. */
export const Int4Unsigned = integer(0, 4294967295)

/** Four octets with sign; what it means is said where it is used. */
export const Int4Signed = integer(-2147483648, 2147483647)

/** A number without sign of up to 63 bits, as `number` or, where that loses digits, `bigint`. */
export const Int8Unsigned = integer(0, 9223372036854775807n)

/** Eight octets with sign, as `number` or, where that loses digits, `bigint`. */
export const Int8Signed = integer(-9223372036854775808n, 9223372036854775807n)

/** State of the user's account: in order, low on funds, empty, or overdrawn. */
export const AccountStatus = integer(0, 255, { names: { ok: 0, low: 1, empty: 2, negative: 3 } })

/** How many passengers are in the vehicle now. */
export const ActualNumberOfPassengers = alias(Int1Unsigned)

/** Height of a point, upward positive. */
export const Altitude = alias(Int2Signed)

/** Mass of carbon dioxide that the vehicle emits per distance driven. */
export const CO2EmissionValue = integer(0, 65535, { unit: 'g/km' })

/** Cryptographic proof by the contract issuer that the contract data are genuine. */
export const ContractAuthenticator = octetString()

/** Number of a contract, unique with its issuer. */
export const ContractSerialNumber = alias(Int4Unsigned)

/**
 * The vehicle's class of carbon dioxide emission; `noEntry` if it is not given. Numbers without a name are reserved.
 */
export const CopValue = integer(0, 15, {
  names: {
    noEntry: 0,
    co2class1: 1,
    co2class2: 2,
    co2class3: 3,
    co2class4: 4,
    co2class5: 5,
    co2class6: 6,
    co2class7: 7,
  },
})

/** Two-letter country code of ISO 3166, each letter as five bits of the telegraph alphabet ITA2. */
export const CountryCode = bitString([10, 10])

/** Body type or shape of the vehicle, in the numbering of the issuer; 0 is no entry. */
export const DescriptiveCharacteristics = integer(0, 255, { names: { noEntry: 0 } })

/**
 * How a charge object was recognised: measured, inferred from other objects, or by localisation augmentation (`lac`).
 */
export const DetectionMode = integer(0, 255, { names: { measured: 0, inferred: 1, lac: 2 } })

/** Whether an emission is given per kilometre driven or per kilowatt-hour of work. */
export const EmissionUnit = integer(0, 1, { names: { mgPerKm: 0, mgPerKwh: 1 } })

/**
 * The vehicle's engine and what it runs on; 0 is no entry. `bivalent` engines burn either of two fuels, `combined` and
 * `hybrid` ones also have an electric motor, `ExternalBattery` is one charged from outside.
 */
export const EngineCharacteristics = integer(0, 255, {
  // biome-ignore format: a table
  names: {
    noEntry: 0, noEngine: 1, petrolUnleaded: 2, petrolLeaded: 3, diesel: 4, lpg: 5, battery: 6, solar: 7,
    hybrid: 8, hydrogen: 9, multiFuel: 10, bivalentPetrolLpg: 11, bivalentPetrolCng: 12, combinedPetrolElectric:
    13, cng: 14, lng: 15, combinedDieselElectric: 16, combinedHydrogenElectric: 17, bivalentHydrogenPetrol: 18,
    bivalentHydrogenPetrolElectricEngine: 19, fuelCellHydrogen: 20, fuelCellPetrol: 21, fuelCellMethanol: 22,
    fuelCellEthanol: 23, fuelCellDiesel: 24, combinedMultiFuelElectricEngine: 25, combinedCngElectricEngine: 26,
    combinedLngElectricEngine: 27, petrolEthanol: 28, combinedLpgElectricEngine: 29,
    hybridPetrolExternalBattery: 30, hybridDieselExternalBattery: 31, hybridLpgExternalBattery: 32,
    hybridHydrogenExternalBattery: 33, hybridMultiFuelExternalBattery: 34, hybridCngExternalBattery: 35,
    hybridLngExternalBattery: 36, hybridBivalentHydrogenPetrolExternalBattery: 37, hydrogenCng: 38, hydrogenLng:
    39, hybridHydrogenCngExternalBattery: 40, hybridHydrogenLngExternalBattery: 41, ethanol: 42,
    hybridFuelCellHydrogen: 43, hybridFuelCellHydrogenExternalBattery: 44, dualFuelLngDiesel: 45,
    electricExternal: 46, biogas: 47, bioDiesel: 48, bioPetrol: 49, bivalentPetrolBiogas: 50,
    combinedBiogasElectricEngine: 51, dualFuelCngDiesel: 52, other: 255,
  },
})

/** Identifier of the integrated circuit card in the on-board equipment. */
export const EquipmentIccId = octetString()

/** Identifier of the on-board unit, unique with its manufacturer. */
export const EquipmentObuId = octetString()

/** State of the on-board equipment; the operator assigns the bits. */
export const EquipmentStatus = bitString([16, 16])

/**
 * European emission class of the vehicle; `eev` is an enhanced environmentally friendly vehicle. Numbers without a name
 * are reserved.
 */
export const EuroValue = integer(0, 15, {
  names: { noEntry: 0, euro1: 1, euro2: 2, euro3: 3, euro4: 4, euro5: 5, euro6: 6, euro7: 7, eev: 15 },
})

/** Further characteristics of the vehicle, such as air suspension; 0 is no entry. */
export const FutureCharacteristics = integer(0, 255, { names: { noEntry: 0, airSuspension: 1 } })

/** Number of an issuer or operator in the register of its country (ISO 14816). */
export const IssuerIdentifier = integer(0, 16383)

/** Latitude of a point, north positive. Not the latitude of the other J2735 messages. */
export const Latitude = alias(Int4Signed)

/** Unit of a {@link Distance}. */
export const DistanceUnit = integer(0, 255, {
  names: {
    kilometres: 0,
    miles: 1,
    metres: 2,
    yards: 3,
    feet: 4,
    decimetres: 5,
    quartermetres: 6,
    centimeters: 7,
    millimeters: 8,
  },
})

/** Vehicle class in the numbering of one toll domain. */
export const LocalVehicleClassId = alias(Int2Unsigned)

/** Class of a location in the tariff of a toll domain. */
export const LocationClassId = alias(Int4Unsigned)

/** Longitude of a point, east positive. Not the longitude of the other J2735 messages. */
export const Longitude = alias(Int4Signed)

/** Data that secure the means of payment. */
export const PaymentSecurityData = octetString()

/**
 * Currency of an amount: two octets made of the ISO 4217 numeric code. Three digits leave one over, which may say in
 * which fraction of the currency the amount counts.
 */
export const PayUnit = octetString([2, 2])

/** Account number of a means of payment, as on a bank or fuel card, in binary-coded decimal digits. */
export const PersonalAccountNumber = octetString([10, 10])

/** Cryptographic proof that a receipt is genuine. */
export const ReceiptAuthenticator = octetString()

/** Distance that a receipt accounts for. */
export const ReceiptDistance = alias(Int3Unsigned)

/** How a transaction went financially; the payment system assigns the codes. */
export const ResultFin = octetString([1, 1])

/** Identifier of the card that took part in the transaction, as noted in its receipt. */
export const ReceiptIccId = octetString()

/** Identifier of the on-board unit that took part in the transaction, as noted in its receipt. */
export const ReceiptObuId = octetString()

/** How a transaction went operationally: correct, or why it was not. */
export const ResultOp = integer(0, 255, {
  // biome-ignore format: a table
  names: {
    correctTransaction: 0, obeStatusNotAccepted: 1, equipmentStatusNotAccepted: 2, contractNotInWhiteList: 3,
    contractIdentifierInBlackList: 4, contractIdentifierNotCorrect: 5, expiredContract: 6,
    contractRestrictionsNotFulfilled: 7, claimedVehicleCharacteristicsNotValid: 8,
    vehicleClassAuthenticationFailed: 9, entryVehicleClassDifferentFromExitVehicleClass: 10,
    entryReceiptMissing: 11, entryReceiptNotValid: 12, entryTollStationNotValid: 13, equipmentNotCertified: 14,
    timeDifference: 15, accessCredentialsNotAccepted: 16, contractAuthenticatorNotAccepted: 17,
    receiptAuthenticatorNotAccepted: 18, claimedVehicleCharacteristicsMissing: 19, paymentMeansNotAccepted: 20,
    paymentAuthenticatorNotAccepted: 21, paymentMeansInBlackList: 22, paymentMeansNotCorrect: 23,
    expiredPaymentMeans: 24, paymentMeansRestrictionsNotFulfilled: 25,
  },
})

/** Number that identifies a service receipt. */
export const ReceiptServiceSerialNumber = alias(Int3Unsigned)

/** Text of a receipt for people to read. */
export const ReceiptText = octetString()

/**
 * What kind of station a transaction took place at. The `closed…` ones belong to a system with entry and exit,
 * `passage` is a toll point of an open system.
 */
export const StationType = integer(0, 15, {
  names: {
    unspecified: 0,
    closedEntryWithPayment: 1,
    closedEntryWithoutPayment: 2,
    closedTransit: 3,
    closedExit: 4,
    closedCredit: 5,
    mixed: 6,
    passage: 7,
    checkpoint: 8,
    reload: 9,
    reservedForFutureCENUse1: 10,
    reservedForFutureCENUse2: 11,
    reservedForFutureCENUse3: 12,
    reservedForFutureCENUse4: 13,
    privateUse5: 14,
    privateUse6: 15,
  },
})

/** Class of the tariff that applies. */
export const TariffClassId = alias(Int4Unsigned)

/** Seconds since the beginning of 1970, UTC. */
export const Time = integer(0, 4294967295, { unit: 's' })

/** Class of a time of day or kind of day in the tariff of a toll domain. */
export const TimeClassId = alias(Int2Unsigned)

/** Unit of a {@link Duration}. */
export const TimeUnit = integer(0, 255, { names: { seconds: 0, minutes: 1, hours: 2, days: 3, months: 4 } })

/** Whether there is a trailer, and whether it is a semitrailer. Numbers without a name are reserved. */
export const TrailerType = integer(0, 31, { names: { notPresent: 0, trailer: 1, semitrailer: 2 } })

/** Whether wheels carry single or dual tyres. */
export const TyreConfiguration = integer(0, 3, {
  names: { notSpecified: 0, singleTyre: 1, dualTyres: 2, reservedForUse: 3 },
})

/** Class of the user in the tariff of a toll domain. */
export const UserClassId = alias(Int1Unsigned)

/** Cryptographic proof that the vehicle data are genuine. */
export const VehicleAuthenticator = octetString()

/** Vehicle class that the contract issuer recorded. */
export const VehicleClass = alias(Int1Unsigned)

/** Highest permitted weight of the vehicle together with the trailers it has now. */
export const VehicleCurrentMaxTrainWeight = integer(0, 65535, { unit: 'kg', resolution: 10 })

/** Distance that the vehicle has covered in its life. */
export const VehicleTotalDistance = alias(Int4Unsigned)

/** Actual weight of the vehicle with its load. */
export const VehicleWeightLaden = integer(0, 65535, { unit: 'kg', resolution: 10 })

/** Day of the week, Monday first; 0 is reserved. */
export const Weekday = integer(0, 7, {
  names: { reserved: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
})

/** A point by its coordinates. */
export const AbsolutePosition2d = sequence({
  /** Longitude from satellite positioning. */
  gnssLon: Longitude,
  /** Latitude from satellite positioning. */
  gnssLat: Latitude,
})

/** A point by its coordinates and, if given, its height. */
export const AbsolutePosition3d = sequence({
  /** Longitude of the point. */
  longitude: Longitude,
  /** Latitude of the point. */
  latitude: Latitude,
  /** Height of the point. */
  altitude: optional(Altitude),
})

/** Highest permitted weight on one axle. */
export const AxleWeightLimit = sequence({
  /** Which axle, counted from the front. */
  axleNumber: Int1Unsigned,
  /** Highest permitted weight on it. */
  maxLadenWeightOnAxle: integer(0, 65535, { unit: 'kg', resolution: 10 }),
})

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

/** A date. */
export const DateCompact = sequence({
  /** Year of the common era. */
  year: integer(1990, 2117),
  /** Month, January is 1. */
  month: integer(1, 12),
  /** Day of the month. */
  day: integer(1, 31),
})

/** Emission of particulates. */
export const Particulate = sequence({
  /** What the value is per. */
  unitType: EmissionUnit,
  /** Milligrams per that unit. */
  value: integer(0, 32767),
})

/** Emissions that only a diesel engine has. */
export const DieselEmissionValues = sequence({
  /** Emission of particulates. */
  particulate: Particulate,
  /** Corrected absorption coefficient: how opaque the smoke is. */
  absorptionCoeff: Int2Unsigned,
})

/** Who drives, and what for, in the numbering of the contract issuer. */
export const DriverCharacteristics = sequence({
  /** Class of the driver. */
  driverClass: Int1Unsigned,
  /** Purpose of the trip. */
  tripPurpose: Int1Unsigned,
})

/** A distance in the unit that is given with it; kilometres if none is. */
export const Distance = sequence({
  /** Number of units. */
  distanceValue: Int4Unsigned,
  /** The unit. */
  distanceUnit: withDefault(DistanceUnit, 0),
})

/** A duration in the unit that is given with it; seconds if none is. */
export const Duration = sequence({
  /** Number of units. */
  durationValue: Int4Unsigned,
  /** The unit. */
  timeUnit: withDefault(TimeUnit, 0),
})

/** Size and strength of the engine. */
export const EngineDetails = sequence({
  /** Displacement. */
  engineCapacity: integer(0, 65535, { unit: 'm³', resolution: 1e-6 }),
  /** Highest power. */
  enginePower: integer(0, 65535, { unit: 'W', resolution: 1000 }),
})

/** Emissions of the engine, all in the same unit. */
export const ExhaustEmissionValues = sequence({
  /** What the values are per; they count milligrams per that unit. */
  unitType: EmissionUnit,
  /** Carbon monoxide. */
  emissionCo: integer(0, 32767),
  /** Hydrocarbons. */
  emissionHc: Int2Unsigned,
  /** Nitrogen oxides. */
  emissionNox: Int2Unsigned,
  /** Hydrocarbons and nitrogen oxides together. */
  emissionHcNox: Int2Unsigned,
})

/** Axles of the trailer and of the vehicle that draws it. */
export const NumberOfAxles = sequence({
  /** Axles of the trailer. */
  trailerAxles: integer(0, 7),
  /** Axles of the drawing vehicle. */
  tractorAxles: integer(0, 7),
})

/** Identifies on-board equipment. */
export const ObeId = sequence({
  /** Registered number of the manufacturer. */
  manufacturerId: Int2Unsigned,
  /** Identifier that the manufacturer gave. */
  equipmentObuId: EquipmentObuId,
})

/** How many passengers the vehicle may carry. */
export const PassengerCapacity = sequence({
  /** Seats. */
  numberOfSeats: Int1Unsigned,
  /** Standing places. */
  numberOfStandingPlaces: Int1Unsigned,
})

/** An amount of money: a number of the given currency unit. */
export const PaymentFee = sequence({
  /** Number of currency units. */
  paymentFeeAmount: Int2Unsigned,
  /** The currency unit. */
  paymentFeeUnit: PayUnit,
})

/** A span of time, both ends as `YYYYMMDDhhmmssZ`. */
export const Period = sequence({
  /** When it begins. */
  beginOfPeriod: generalizedTime(),
  /** When it ends. */
  endOfPeriod: generalizedTime(),
})

/** Identifies an organisation: a toll service provider, an issuer or an operator. */
export const Provider = sequence({
  /** Country in which it is registered. */
  countryCode: CountryCode,
  /** Its number there. */
  providerIdentifier: IssuerIdentifier,
})

/** A point by its offset from another point that both sides know. */
export const RelativePosition3d = sequence({
  /** Offset to the east. */
  longitude: Int2Signed,
  /** Offset to the north. */
  latitude: Int2Signed,
  /** Offset upward. */
  altitude: optional(Int2Signed),
})

/** Vehicle class that was charged, beside the one that the vehicle claimed. */
export const SessionClass = sequence({
  /** Class that the fee was based on. */
  sessionTariffClass: Int1Unsigned,
  /** Class that the on-board equipment claimed. */
  sessionClaimedClass: Int1Unsigned,
})

/** Where at a station a transaction took place. */
export const SessionLocation = sequence({
  /** Whether the vehicle travelled in the direction in which the kilometre posts count up. */
  ascendingKilometrage: boolean(),
  /** Number of the lane. */
  laneCodeNumber: integer(0, 127),
})

/** A number with sign: under `positive` if it is not negative, otherwise under `negative`. */
export const SignedValue = choice({
  /** Zero or above. */
  positive: integer(0, 8388607),
  /** Below zero. */
  negative: integer(-8388608, -1),
})

/** Noise of the vehicle. */
export const SoundLevel = sequence({
  /** With the vehicle at rest. */
  soundStationary: integer(0, 255, { unit: 'dB' }),
  /** With the vehicle driving by. */
  soundDriveBy: integer(0, 255, { unit: 'dB' }),
})

/** A time of day. */
export const TimeCompact = sequence({
  /** Hour of the day. */
  hours: integer(0, 23, { unit: 'h' }),
  /** Minute of the hour. */
  mins: integer(0, 59, { unit: 'min' }),
  /** Second of the minute, in pairs. */
  doubleSecs: integer(0, 30, { unit: 's', resolution: 2 }),
})

/** Kind of trailer and its axles. */
export const TrailerDetails = sequence({
  /** Kind of trailer. */
  trailerType: TrailerType,
  /** Axles of the trailer. */
  trailerAxles: integer(0, 7),
})

/** Highest permitted weights on any number of axles. */
export const AxlesWeightLimits = sequenceOf(AxleWeightLimit)

/** Identifies what is charged for: a road section, an area, a toll point. */
export const ChargeObjectId = sequence({
  /** Who operates it. */
  chargeObjectOperator: optional(Provider),
  /** Its number, in the operator's numbering. */
  chargeObjectDesignation: Int4Unsigned,
})

/** Until when and under which restrictions a contract is valid. */
export const ContractValidity = sequence({
  /** Restrictions, as the issuer encodes them. */
  contractRestrictions: octetString([4, 4]),
  /** Last day of the contract. */
  contractExpiryDate: DateCompact,
})

/** A date with a time of day. */
export const DateAndTime = sequence({
  /** The date. */
  timeDate: DateCompact,
  /** The time of day. */
  timeCompact: TimeCompact,
})

/** The vehicle's emission classes. */
export const EnvironmentalCharacteristics = sequence({
  /** European emission class. */
  euroValue: EuroValue,
  /** Carbon dioxide class. */
  copValue: CopValue,
})

/**
 * A licence plate. The alphabet says how the octets of the plate are to be read: one of the parts of ISO 8859, or two
 * or four octets per character of ISO 10646.
 */
export const Lpn = sequence({
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

/** Identifies a means of payment and says how it may be used. */
export const PaymentMeans = sequence({
  /** The account. */
  personalAccountNumber: PersonalAccountNumber,
  /** Last day on which it can be used. */
  paymentMeansExpiryDate: DateCompact,
  /** Restrictions of its use, as the issuer encodes them. The name is spelled as in the standard. */
  pamentMeansUsageControl: octetString([2, 2]),
})

/** What is left on a means of payment. */
export const PaymentMeansBalance = alias(SignedValue)

/** A point, by a number, by coordinates or by an offset. */
export const Point = choice({
  /** By a number from the tariff data. */
  pointIdentifier: Int4Unsigned,
  /** By coordinates. */
  absolutePointCoordinates: AbsolutePosition3d,
  /** By the offset from another point. */
  relativePointCoordinates: RelativePosition3d,
})

/** What is left in an electronic purse. */
export const PurseBalance = sequence({
  /** Number of currency units. */
  purseValue: SignedValue,
  /** The currency unit. */
  purseUnit: PayUnit,
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

/** Until when a contract is valid, with the restrictions of its issuer. */
export const ValidityOfContract = sequence({
  /** Restrictions, as the issuer encodes them. */
  issuerRestrictions: octetString([2, 2]),
  /** Last day of the contract. */
  contractExpiryDate: DateCompact,
})

/** Axles and tyres of the vehicle. */
export const VehicleAxlesNumber = sequence({
  /** Single or dual tyres. */
  tyreConfiguration: TyreConfiguration,
  /** How many axles. */
  numberOfAxles: NumberOfAxles,
})

/** Overall size of the vehicle. */
export const VehicleDimensions = sequence({
  /** Length. */
  vehicleLengthOverall: integer(0, 255, { unit: 'm', resolution: 0.1 }),
  /** Height. The name is spelled as in the standard. */
  vehicleHeigthOverall: integer(0, 255, { unit: 'm', resolution: 0.1 }),
  /** Width. */
  vehicleWidthOverall: integer(0, 255, { unit: 'm', resolution: 0.1 }),
})

/** Weights that the vehicle is registered with. */
export const VehicleWeightLimits = sequence({
  /** Highest permitted weight of the vehicle with load. */
  vehicleMaxLadenWeight: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Highest permitted weight of the vehicle with trailers. */
  vehicleTrainMaximumWeight: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Weight without load. */
  vehicleWeightUnladen: integer(0, 65535, { unit: 'kg', resolution: 10 }),
})

/** Identifies the contract that on-board equipment uses: by whom it was issued and of what type it is. */
export const EfcContextMark = sequence({
  /** Who issued the contract. */
  contractProvider: Provider,
  /** Type of contract, in the numbering of the issuer. */
  typeOfContract: octetString([2, 2]),
  /** Version of the data that the equipment holds for it. */
  contextVersion: integer(0, 127, { extensible: true }),
})

/** The contract that a receipt was issued for. */
export const ReceiptContract = sequence({
  /** Who issued the contract. */
  sessionContractProvider: Provider,
  /** Type of contract, in the numbering of the issuer. */
  sessionTypeOfContract: octetString([2, 2]),
  /** Number of the contract. */
  sessionContractSerialNumber: Int4Unsigned,
})

/** Receipt of a transaction: where and when it took place, its result, class and fee, and the contract. */
export const ReceiptData = sequence({
  /** When it took place. */
  sessionTime: DateAndTime,
  /** Who provided the service. */
  sessionServiceProvider: Provider,
  /** Number of the station. */
  locationOfStation: Int2Unsigned,
  /** Direction and lane. */
  sessionLocation: SessionLocation,
  /** Kind of station. */
  sessionType: Int1Unsigned,
  /** Result of the transaction. */
  sessionResult: ResultOp,
  /** Class that the fee was based on. */
  sessionTariffClass: Int1Unsigned,
  /** Class that the on-board equipment claimed. */
  sessionClaimedClass: Int1Unsigned,
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

/** The part of a receipt that tells about money. */
export const ReceiptFinancialPart = sequence({
  /** The account that was charged. */
  personalAccountNumber: PersonalAccountNumber,
  /** The fee. */
  sessionPaymentFee: PaymentFee,
  /** What was left afterwards. */
  sessionCurrentBalance: PurseBalance,
  /** Number of the financial receipt. */
  receiptFinancialSerialNumber: Int4Unsigned,
})

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

/** Identifies a user by one or more of: account, contract, licence plate, on-board equipment, card. */
export const UserId = sequence({
  /** By the account. */
  pan: optional(PersonalAccountNumber),
  /** By the contract. */
  contractSerialNumber: optional(ContractSerialNumber),
  /** By the licence plate. */
  licencePlateNumber: optional(Lpn),
  /** By the on-board equipment. */
  obeId: optional(ObeId),
  /** By the card in the on-board equipment. */
  iccId: optional(EquipmentIccId),
})

/** Height over the first axle, and the axles. */
export const VehicleAxles = sequence({
  /** Height of the bonnet over the front axle. */
  vehicleFirstAxleHeight: integer(0, 255, { unit: 'm', resolution: 0.1 }),
  /** Axles and tyres. */
  vehicleAxlesNumber: VehicleAxlesNumber,
})

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

/**
 * The classes from which a tariff follows: tariff, vehicle, time, location and user. One that is absent does not
 * matter.
 */
export const TariffClassDescription = sequence({
  /** Class of the tariff. */
  tariffClassId: withDefault(TariffClassId, 0),
  /** Class of the vehicle. */
  localVehicleClassId: optional(LocalVehicleClassId),
  /** Class of the time. */
  timeClassId: optional(TimeClassId),
  /** Class of the location. */
  locationClassId: optional(LocationClassId),
  /** Class of the user. */
  userClassId: optional(UserClassId),
})

/** What is known about the vehicle and matters for its fee. */
export const VehicleDescription = sequence(
  {
    /** Licence plate. */
    vehicleLPNr: optional(Lpn),
    /** Axles. */
    axles: optional(VehicleAxles),
    /** Class that the contract issuer recorded. */
    class: optional(VehicleClass),
    /** Overall size. */
    dimensions: optional(VehicleDimensions),
    /** Emissions, engine and the like. */
    specificCharacteristics: optional(VehicleSpecificCharacteristics),
    /** Actual weight with load. */
    ladenWeight: optional(VehicleWeightLaden),
    /** Registered weights. */
    weightLimits: optional(VehicleWeightLimits),
    /** Trailer. */
    trailerCharacteristics: optional(TrailerCharacteristics),
    /** Highest permitted weight with the present trailers. */
    vehicleCurrentMaxTrainWeight: optional(VehicleCurrentMaxTrainWeight),
    /** Passengers on board. */
    actualNumberOfPassengers: optional(ActualNumberOfPassengers),
    /** Highest permitted weights on the axles. */
    axleWeightLimits: optional(AxleWeightLimits),
    /** Emissions of a diesel engine. */
    dieselEmissionValues: optional(DieselEmissionValues),
    /** Driver and purpose of the trip. */
    driverCharacteristics: optional(DriverCharacteristics),
    /** Displacement and power. */
    engineDetails: optional(EngineDetails),
    /** Exhaust emissions. */
    exhaustEmissionValues: optional(ExhaustEmissionValues),
    /** Seats and standing places. */
    passengerCapacity: optional(PassengerCapacity),
    /** Noise. */
    soundLevel: optional(SoundLevel),
  },
  extensible(),
)

/** Use of the road over some time in a single tariff class, summed up. */
export const AggregatedSingleTariffClassSession = sequence(
  {
    /** The time it covers. */
    timePeriodCovered: optional(Period),
    /** The tariff class. */
    currentTariffClass: optional(TariffClassDescription),
    /** The vehicle during that time. */
    vehicleDescription: optional(VehicleDescription),
    /** Distance driven. */
    totalDistanceCovered: optional(Distance),
    /** How many charging events were detected. */
    numberOfDetectedEvents: optional(Int2Unsigned),
    /** State of the on-board equipment, as the operator encodes it. */
    obeStatus: optional(Int1Unsigned),
    /** Fee without value-added tax. */
    feeExclVat: optional(PaymentFee),
    /** Value-added tax. */
    sumVat: optional(PaymentFee),
  },
  extensible(),
)

/** Use of one charge object, with the circumstances from which its fee follows. */
export const DetectedChargeObject = sequence(
  {
    /** The charge object. */
    chargeObjectId: ChargeObjectId,
    /** Which part of it. */
    subObjectNumber: optional(Int4Unsigned),
    /** When it was used, as `YYYYMMDDhhmmssZ`. */
    timeWhenUsed: optional(generalizedTime()),
    /** Distance that the vehicle had covered by then. */
    mileageWhenUsed: optional(Distance),
    /** The tariff class. */
    currentTariffClass: optional(TariffClassDescription),
    /** The vehicle at that time. */
    vehicleDescription: optional(VehicleDescription),
    /** State of the on-board equipment, as the operator encodes it. */
    obeStatus: optional(Int1Unsigned),
    /** Fee without value-added tax. */
    feeExclVat: optional(PaymentFee),
    /** Value-added tax. */
    sumVat: optional(PaymentFee),
    /** How the use was detected. */
    chargeObjDetectionMode: optional(DetectionMode),
  },
  extensible(),
)
