/**
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

export const Int1Unsigned = integer(0, 255)

export const Int1Signed = integer(-128, 127)

export const Int2Unsigned = integer(0, 65535)

export const Int2Signed = integer(-32768, 32767)

export const Int3Unsigned = integer(0, 16777215)

export const Int4Unsigned = integer(0, 4294967295)

export const Int4Signed = integer(-2147483648, 2147483647)

export const Int8Unsigned = integer(0, 9223372036854775807n)

export const Int8Signed = integer(-9223372036854775808n, 9223372036854775807n)

export const AccountStatus = integer(0, 255, { names: { ok: 0, low: 1, empty: 2, negative: 3 } })

export const ActualNumberOfPassengers = alias(Int1Unsigned)

export const Altitude = alias(Int2Signed)

export const CO2EmissionValue = alias(Int2Unsigned)

export const ContractAuthenticator = octetString()

export const ContractSerialNumber = alias(Int4Unsigned)

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

export const CountryCode = bitString([10, 10])

export const DescriptiveCharacteristics = integer(0, 255, { names: { noEntry: 0 } })

export const DetectionMode = integer(0, 255, { names: { measured: 0, inferred: 1, lac: 2 } })

export const EmissionUnit = integer(0, 1, { names: { mgPerKm: 0, mgPerKwh: 1 } })

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

export const EquipmentIccId = octetString()

export const EquipmentObuId = octetString()

export const EquipmentStatus = bitString([16, 16])

export const EuroValue = integer(0, 15, {
  names: { noEntry: 0, euro1: 1, euro2: 2, euro3: 3, euro4: 4, euro5: 5, euro6: 6, euro7: 7, eev: 15 },
})

export const FutureCharacteristics = integer(0, 255, { names: { noEntry: 0, airSuspension: 1 } })

export const IssuerIdentifier = integer(0, 16383)

export const Latitude = alias(Int4Signed)

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

export const LocalVehicleClassId = alias(Int2Unsigned)

export const LocationClassId = alias(Int4Unsigned)

export const Longitude = alias(Int4Signed)

export const PaymentSecurityData = octetString()

export const PayUnit = octetString([2, 2])

export const PersonalAccountNumber = octetString([10, 10])

export const ReceiptAuthenticator = octetString()

export const ReceiptDistance = alias(Int3Unsigned)

export const ResultFin = octetString([1, 1])

export const ReceiptIccId = octetString()

export const ReceiptObuId = octetString()

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

export const ReceiptServiceSerialNumber = alias(Int3Unsigned)

export const ReceiptText = octetString()

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

export const TariffClassId = alias(Int4Unsigned)

export const Time = alias(Int4Unsigned)

export const TimeClassId = alias(Int2Unsigned)

export const TimeUnit = integer(0, 255, { names: { seconds: 0, minutes: 1, hours: 2, days: 3, months: 4 } })

export const TrailerType = integer(0, 31, { names: { notPresent: 0, trailer: 1, semitrailer: 2 } })

export const TyreConfiguration = integer(0, 3, {
  names: { notSpecified: 0, singleTyre: 1, dualTyres: 2, reservedForUse: 3 },
})

export const UserClassId = alias(Int1Unsigned)

export const VehicleAuthenticator = octetString()

export const VehicleClass = alias(Int1Unsigned)

export const VehicleCurrentMaxTrainWeight = alias(Int2Unsigned)

export const VehicleTotalDistance = alias(Int4Unsigned)

export const VehicleWeightLaden = alias(Int2Unsigned)

export const Weekday = integer(0, 7, {
  names: { reserved: 0, monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5, saturday: 6, sunday: 7 },
})

export const AbsolutePosition2d = sequence({ gnssLon: Longitude, gnssLat: Latitude })

export const AbsolutePosition3d = sequence({ longitude: Longitude, latitude: Latitude, altitude: optional(Altitude) })

export const AxleWeightLimit = sequence({ axleNumber: Int1Unsigned, maxLadenWeightOnAxle: Int2Unsigned })

export const AxleWeightLimits = sequence({
  maxLadenweightOnAxle1: Int2Unsigned,
  maxLadenweightOnAxle2: Int2Unsigned,
  maxLadenweightOnAxle3: Int2Unsigned,
  maxLadenweightOnAxle4: Int2Unsigned,
  maxLadenweightOnAxle5: Int2Unsigned,
})

export const DateCompact = sequence({ year: integer(1990, 2117), month: integer(1, 12), day: integer(1, 31) })

export const Particulate = sequence({ unitType: EmissionUnit, value: integer(0, 32767) })

export const DieselEmissionValues = sequence({ particulate: Particulate, absorptionCoeff: Int2Unsigned })

export const DriverCharacteristics = sequence({ driverClass: Int1Unsigned, tripPurpose: Int1Unsigned })

export const Distance = sequence({ distanceValue: Int4Unsigned, distanceUnit: withDefault(DistanceUnit, 0) })

export const Duration = sequence({ durationValue: Int4Unsigned, timeUnit: withDefault(TimeUnit, 0) })

export const EngineDetails = sequence({ engineCapacity: Int2Unsigned, enginePower: Int2Unsigned })

export const ExhaustEmissionValues = sequence({
  unitType: EmissionUnit,
  emissionCo: integer(0, 32767),
  emissionHc: Int2Unsigned,
  emissionNox: Int2Unsigned,
  emissionHcNox: Int2Unsigned,
})

export const NumberOfAxles = sequence({ trailerAxles: integer(0, 7), tractorAxles: integer(0, 7) })

export const ObeId = sequence({ manufacturerId: Int2Unsigned, equipmentObuId: EquipmentObuId })

export const PassengerCapacity = sequence({ numberOfSeats: Int1Unsigned, numberOfStandingPlaces: Int1Unsigned })

export const PaymentFee = sequence({ paymentFeeAmount: Int2Unsigned, paymentFeeUnit: PayUnit })

export const Period = sequence({ beginOfPeriod: generalizedTime(), endOfPeriod: generalizedTime() })

export const Provider = sequence({ countryCode: CountryCode, providerIdentifier: IssuerIdentifier })

export const RelativePosition3d = sequence({
  longitude: Int2Signed,
  latitude: Int2Signed,
  altitude: optional(Int2Signed),
})

export const SessionClass = sequence({ sessionTariffClass: Int1Unsigned, sessionClaimedClass: Int1Unsigned })

export const SessionLocation = sequence({ ascendingKilometrage: boolean(), laneCodeNumber: integer(0, 127) })

export const SignedValue = choice({ positive: integer(0, 8388607), negative: integer(-8388608, -1) })

export const SoundLevel = sequence({ soundStationary: Int1Unsigned, soundDriveBy: Int1Unsigned })

export const TimeCompact = sequence({ hours: integer(0, 23), mins: integer(0, 59), doubleSecs: integer(0, 30) })

export const TrailerDetails = sequence({ trailerType: TrailerType, trailerAxles: integer(0, 7) })

export const AxlesWeightLimits = sequenceOf(AxleWeightLimit)

export const ChargeObjectId = sequence({
  chargeObjectOperator: optional(Provider),
  chargeObjectDesignation: Int4Unsigned,
})

export const ContractValidity = sequence({ contractRestrictions: octetString([4, 4]), contractExpiryDate: DateCompact })

export const DateAndTime = sequence({ timeDate: DateCompact, timeCompact: TimeCompact })

export const EnvironmentalCharacteristics = sequence({ euroValue: EuroValue, copValue: CopValue })

export const Lpn = sequence({
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

export const PaymentMeans = sequence({
  personalAccountNumber: PersonalAccountNumber,
  paymentMeansExpiryDate: DateCompact,
  pamentMeansUsageControl: octetString([2, 2]),
})

export const PaymentMeansBalance = alias(SignedValue)

export const Point = choice({
  pointIdentifier: Int4Unsigned,
  absolutePointCoordinates: AbsolutePosition3d,
  relativePointCoordinates: RelativePosition3d,
})

export const PurseBalance = sequence({ purseValue: SignedValue, purseUnit: PayUnit })

export const TrailerCharacteristics = sequence({
  trailerDetails: TrailerDetails,
  trailerMaxLadenWeight: Int2Unsigned,
  trailerWeightUnladen: Int2Unsigned,
})

export const ValidityOfContract = sequence({ issuerRestrictions: octetString([2, 2]), contractExpiryDate: DateCompact })

export const VehicleAxlesNumber = sequence({ tyreConfiguration: TyreConfiguration, numberOfAxles: NumberOfAxles })

export const VehicleDimensions = sequence({
  vehicleLengthOverall: Int1Unsigned,
  vehicleHeigthOverall: Int1Unsigned,
  vehicleWidthOverall: Int1Unsigned,
})

export const VehicleWeightLimits = sequence({
  vehicleMaxLadenWeight: Int2Unsigned,
  vehicleTrainMaximumWeight: Int2Unsigned,
  vehicleWeightUnladen: Int2Unsigned,
})

export const EfcContextMark = sequence({
  contractProvider: Provider,
  typeOfContract: octetString([2, 2]),
  contextVersion: integer(0, 127, { extensible: true }),
})

export const ReceiptContract = sequence({
  sessionContractProvider: Provider,
  sessionTypeOfContract: octetString([2, 2]),
  sessionContractSerialNumber: Int4Unsigned,
})

export const ReceiptData = sequence({
  sessionTime: DateAndTime,
  sessionServiceProvider: Provider,
  locationOfStation: Int2Unsigned,
  sessionLocation: SessionLocation,
  sessionType: Int1Unsigned,
  sessionResult: ResultOp,
  sessionTariffClass: Int1Unsigned,
  sessionClaimedClass: Int1Unsigned,
  sessionFee: PaymentFee,
  sessionContractProvider: Provider,
  sessionTypeOfContract: octetString([2, 2]),
  sessionContextVersion: integer(0, 127, { extensible: true }),
  receiptDataAuthenticator: octetString([4, 4]),
})

export const ReceiptFinancialPart = sequence({
  personalAccountNumber: PersonalAccountNumber,
  sessionPaymentFee: PaymentFee,
  sessionCurrentBalance: PurseBalance,
  receiptFinancialSerialNumber: Int4Unsigned,
})

export const ReceiptServicePart = sequence({
  sessionTime: DateAndTime,
  sessionServiceProvider: Provider,
  stationLocation: integer(0, 1048575),
  sessionLocation: bitString([8, 8]),
  typeOfSession: StationType,
  sessionResultOperational: ResultOp,
  sessionResultFinancial: ResultFin,
})

export const UserId = sequence({
  pan: optional(PersonalAccountNumber),
  contractSerialNumber: optional(ContractSerialNumber),
  licencePlateNumber: optional(Lpn),
  obeId: optional(ObeId),
  iccId: optional(EquipmentIccId),
})

export const VehicleAxles = sequence({ vehicleFirstAxleHeight: Int1Unsigned, vehicleAxlesNumber: VehicleAxlesNumber })

export const VehicleSpecificCharacteristics = sequence({
  environmentalCharacteristics: EnvironmentalCharacteristics,
  engineCharacteristics: EngineCharacteristics,
  descriptiveCharacteristics: DescriptiveCharacteristics,
  futureCharacteristics: FutureCharacteristics,
})

export const TariffClassDescription = sequence({
  tariffClassId: withDefault(TariffClassId, 0),
  localVehicleClassId: optional(LocalVehicleClassId),
  timeClassId: optional(TimeClassId),
  locationClassId: optional(LocationClassId),
  userClassId: optional(UserClassId),
})

export const VehicleDescription = sequence(
  {
    vehicleLPNr: optional(Lpn),
    axles: optional(VehicleAxles),
    class: optional(VehicleClass),
    dimensions: optional(VehicleDimensions),
    specificCharacteristics: optional(VehicleSpecificCharacteristics),
    ladenWeight: optional(VehicleWeightLaden),
    weightLimits: optional(VehicleWeightLimits),
    trailerCharacteristics: optional(TrailerCharacteristics),
    vehicleCurrentMaxTrainWeight: optional(VehicleCurrentMaxTrainWeight),
    actualNumberOfPassengers: optional(ActualNumberOfPassengers),
    axleWeightLimits: optional(AxleWeightLimits),
    dieselEmissionValues: optional(DieselEmissionValues),
    driverCharacteristics: optional(DriverCharacteristics),
    engineDetails: optional(EngineDetails),
    exhaustEmissionValues: optional(ExhaustEmissionValues),
    passengerCapacity: optional(PassengerCapacity),
    soundLevel: optional(SoundLevel),
  },
  extensible(),
)

export const AggregatedSingleTariffClassSession = sequence(
  {
    timePeriodCovered: optional(Period),
    currentTariffClass: optional(TariffClassDescription),
    vehicleDescription: optional(VehicleDescription),
    totalDistanceCovered: optional(Distance),
    numberOfDetectedEvents: optional(Int2Unsigned),
    obeStatus: optional(Int1Unsigned),
    feeExclVat: optional(PaymentFee),
    sumVat: optional(PaymentFee),
  },
  extensible(),
)

export const DetectedChargeObject = sequence(
  {
    chargeObjectId: ChargeObjectId,
    subObjectNumber: optional(Int4Unsigned),
    timeWhenUsed: optional(generalizedTime()),
    mileageWhenUsed: optional(Distance),
    currentTariffClass: optional(TariffClassDescription),
    vehicleDescription: optional(VehicleDescription),
    obeStatus: optional(Int1Unsigned),
    feeExclVat: optional(PaymentFee),
    sumVat: optional(PaymentFee),
    chargeObjDetectionMode: optional(DetectionMode),
  },
  extensible(),
)
