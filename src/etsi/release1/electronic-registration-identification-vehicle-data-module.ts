/**
 * Categories and types of vehicles in their electronic registration.
 * @module ElectronicRegistrationIdentificationVehicleDataModule
 * @source ISO 24534-3
 */
import { choice, enumerated, integer, nullType } from '../../asn1/schema'

/** Two- and three-wheelers and light four-wheelers, by number of wheels, speed and engine. */
export const EuVehicleCategoryL = enumerated(['l1', 'l2', 'l3', 'l4', 'l5', 'l6', 'l7'])

/** Vehicles for passengers: cars (`m1`), light buses (`m2`), heavy buses (`m3`). */
export const EuVehicleCategoryM = enumerated(['m1', 'm2', 'm3'])

/** Vehicles for goods: light (`n1`), medium (`n2`), heavy (`n3`). */
export const EuVehicleCategoryN = enumerated(['n1', 'n2', 'n3'])

/** Trailers, from the lightest (`o1`) to the heaviest (`o4`). */
export const EuVehicleCategoryO = enumerated(['o1', 'o2', 'o3', 'o4'])

/** Category of a vehicle by European type approval. The misspelled names are those of the standard. */
export const EuVehicleCategoryCode = choice({
  /** Two- and three-wheelers and light four-wheelers. */
  euVehicleCategoryL: EuVehicleCategoryL,
  /** Vehicles for passengers. */
  euVehicleCategoryM: EuVehicleCategoryM,
  /** Vehicles for goods. */
  euVehicleCategoryN: EuVehicleCategoryN,
  /** Trailers. */
  euVehicleCategoryO: EuVehicleCategoryO,
  /** Agricultural and forestry tractors. */
  euVehilcleCategoryT: nullType(),
  /** Off-road vehicles. */
  euVehilcleCategoryG: nullType(),
})

/** Kind of vehicle by its build, as ISO 3833 defines the terms. Numbers without a name are reserved. */
export const Iso3833VehicleType = integer(0, 255, {
  names: {
    passengerCar: 0,
    saloon: 1,
    convertibleSaloon: 2,
    pullmanSaloon: 3,
    stationWagon: 4,
    truckStationWagon: 5,
    coupe: 6,
    convertible: 7,
    multipurposePassengerCar: 8,
    forwardControlPassengerCar: 9,
    specialPassengerCar: 10,
    bus: 11,
    minibus: 12,
    urbanBus: 13,
    interurbanCoach: 14,
    longDistanceCoach: 15,
    articulatedBus: 16,
    trolleyBus: 17,
    specialBus: 18,
    commercialVehicle: 19,
    specialCommercialVehicle: 20,
    specialVehicle: 21,
    trailingTowingVehicle: 22,
    semiTrailerTowingVehicle: 23,
    trailer: 24,
    busTrailer: 25,
    generalPurposeTrailer: 26,
    caravan: 27,
    specialTrailer: 28,
    semiTrailer: 29,
    busSemiTrailer: 30,
    generalPurposeSemiTrailer: 31,
    specialSemiTrailer: 32,
    roadTrain: 33,
    passengerRoadTrain: 34,
    articulatedRoadTrain: 35,
    doubleRoadTrain: 36,
    compositeRoadTrain: 37,
    specialRoadTrain: 38,
    moped: 39,
    motorCycle: 40,
  },
})
