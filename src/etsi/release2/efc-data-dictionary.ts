/**
 * Properties of vehicles, as electronic fee collection knows them.
 * @module EfcDataDictionary
 * @source ISO 17573-3
 */
import { integer, sequence } from '../../asn1/schema'

export const Int1Unsigned = integer(0, 255)

export const Int2Unsigned = integer(0, 65535)

export const CopValue = integer(0, 15, {
  names: {
    noEntry: 0,
    co2Class1: 1,
    co2Class2: 2,
    co2Class3: 3,
    co2Class4: 4,
    co2Class5: 5,
    co2Class6: 6,
    co2Class7: 7,
  },
})

export const EmissionUnit = integer(0, 1, { names: { mgPerKm: 0, mgPerKwh: 1 } })

export const EngineCharacteristics = integer(0, 255, {
  names: {
    noEntry: 0,
    noEngine: 1,
    petrolUnleaded: 2,
    petrolLeaded: 3,
    diesel: 4,
    lpg: 5,
    battery: 6,
    solar: 7,
    hybrid: 8,
    hydrogen: 9,
    multiFuel: 10,
    bivalentPetrolLpg: 11,
    bivalentPetrolCng: 12,
    combinedPetrolElectric: 13,
    cng: 14,
    lng: 15,
    combinedDieselElectric: 16,
    combinedHydrogenElectric: 17,
    bivalentHydrogenPetrol: 18,
    bivalentHydrogenPetrolElectricEngine: 19,
    fuelCellHydrogen: 20,
    fuelCellPetrol: 21,
    fuelCellMethanol: 22,
    fuelCellEthanol: 23,
    fuelCellDiesel: 24,
    combinedMultiFuelElectricEngine: 25,
    combinedCngElectricEngine: 26,
    combinedLngElectricEngine: 27,
    petrolEthanol: 28,
    combinedLpgElectricEngine: 29,
    hybridPetrolExternalBattery: 30,
    hybridDieselExternalBattery: 31,
    hybridLpgExternalBattery: 32,
    hybridHydrogenExternalBattery: 33,
    hybridMultiFuelExternalBattery: 34,
    hybridCngExternalBattery: 35,
    hybridLngExternalBattery: 36,
    hybridBivalentHydrogenPetrolExternalBattery: 37,
    hydrogenCng: 38,
    hydrogenLng: 39,
    hybridHydrogenCngExternalBattery: 40,
    hybridHydrogenLngExternalBattery: 41,
    ethanol: 42,
    hybridFuelCellHydrogen: 43,
    hybridFuelCellHydrogenExternalBattery: 44,
    dualFuelLngDiesel: 45,
    electricExternal: 46,
    biogas: 47,
    bioDiesel: 48,
    bioPetrol: 49,
    bivalentPetrolBiogas: 50,
    combinedBiogasElectricEngine: 51,
    dualFuelCngDiesel: 52,
    other: 255,
  },
})

export const EuroValue = integer(0, 15, {
  names: { noEntry: 0, euro1: 1, euro2: 2, euro3: 3, euro4: 4, euro5: 5, euro6: 6, euro7: 7, eev: 15 },
})

export const AxleWeightLimits = sequence({
  maxLadenWeightOnAxle1: Int2Unsigned,
  maxLadenWeightOnAxle2: Int2Unsigned,
  maxLadenWeightOnAxle3: Int2Unsigned,
  maxLadenWeightOnAxle4: Int2Unsigned,
  maxLadenWeightOnAxle5: Int2Unsigned,
})

export const Particulate = sequence({
  unitType: EmissionUnit,
  value: integer(0, 32767),
})

export const DieselEmissionValues = sequence({
  particulate: Particulate,
  absorptionCoeff: Int2Unsigned,
})

export const ExhaustEmissionValues = sequence({
  unitType: EmissionUnit,
  emissionCo: integer(0, 32767),
  emissionHc: Int2Unsigned,
  emissionNox: Int2Unsigned,
  emissionHcNox: Int2Unsigned,
})

export const PassengerCapacity = sequence({
  numberOfSeats: Int1Unsigned,
  numberOfStandingPlaces: Int1Unsigned,
})

export const SoundLevel = sequence({
  soundStationary: Int1Unsigned,
  soundDriveBy: Int1Unsigned,
})

export const EnvironmentalCharacteristics = sequence({
  euroValue: EuroValue,
  copValue: CopValue,
})

export const VehicleDimensions = sequence({
  vehicleLengthOverall: Int1Unsigned,
  vehicleHeightOverall: Int1Unsigned,
  vehicleWidthOverall: Int1Unsigned,
})

export const VehicleWeightLimits = sequence({
  vehicleMaxLadenWeight: Int2Unsigned,
  vehicleTrainMaximumWeight: Int2Unsigned,
  vehicleWeightUnladen: Int2Unsigned,
})
