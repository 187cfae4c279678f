/**
 * Properties of vehicles, as electronic fee collection knows them.
 * @module EfcDataDictionary
 * @source ISO 17573-3
 */
import { integer, sequence } from '../../asn1/schema'

/** One octet without sign; what it means is said where it is used. */
export const Int1Unsigned = integer(0, 255)

/** Two octets without sign; what it means is said where it is used. */
export const Int2Unsigned = integer(0, 65535)

/**
 * The vehicle's class of carbon dioxide emission; `noEntry` if it is not given. Numbers without a name are
 * reserved.
 */
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

/** Whether an emission is given per kilometre driven or per kilowatt-hour of work. */
export const EmissionUnit = integer(0, 1, { names: { mgPerKm: 0, mgPerKwh: 1 } })

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

/**
 * European emission class of the vehicle; `eev` is an enhanced environmentally friendly vehicle. Numbers without a
 * name are reserved.
 */
export const EuroValue = integer(0, 15, {
  names: { noEntry: 0, euro1: 1, euro2: 2, euro3: 3, euro4: 4, euro5: 5, euro6: 6, euro7: 7, eev: 15 },
})

/** Highest permitted weights on the first five axles, counted from the front. */
export const AxleWeightLimits = sequence({
  /** Limit of the first axle. */
  maxLadenWeightOnAxle1: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Limit of the second axle. */
  maxLadenWeightOnAxle2: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Limit of the third axle. */
  maxLadenWeightOnAxle3: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Limit of the fourth axle. */
  maxLadenWeightOnAxle4: integer(0, 65535, { unit: 'kg', resolution: 10 }),
  /** Limit of the fifth axle. */
  maxLadenWeightOnAxle5: integer(0, 65535, { unit: 'kg', resolution: 10 }),
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

/** How many passengers the vehicle may carry. */
export const PassengerCapacity = sequence({
  /** Seats. */
  numberOfSeats: integer(0, 255, { unit: 'seats' }),
  /** Standing places. */
  numberOfStandingPlaces: integer(0, 255, { unit: 'places' }),
})

/** Noise of the vehicle. */
export const SoundLevel = sequence({
  /** With the vehicle at rest. */
  soundStationary: integer(0, 255, { unit: 'dB' }),
  /** With the vehicle driving by. */
  soundDriveBy: integer(0, 255, { unit: 'dB' }),
})

/** The vehicle's emission classes. */
export const EnvironmentalCharacteristics = sequence({
  /** European emission class. */
  euroValue: EuroValue,
  /** Carbon dioxide class. */
  copValue: CopValue,
})

/** Overall size of the vehicle. */
export const VehicleDimensions = sequence({
  /** Length. */
  vehicleLengthOverall: integer(0, 255, { unit: 'm', resolution: 0.1 }),
  /** Height. */
  vehicleHeightOverall: integer(0, 255, { unit: 'm', resolution: 0.1 }),
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
