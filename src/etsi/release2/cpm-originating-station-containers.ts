/**
 * The station that perceives.
 * @module CPM-OriginatingStationContainers
 * @source ETSI TS 103 324 v2.2.1
 */
import { extensible, optional, sequence, sequenceOf } from '../../asn1/schema'
import { CartesianAngle, MapReference, TrailerData, Wgs84Angle } from './cdd'

/** The trailers of a vehicle. */
export const TrailerDataSet = sequenceOf(TrailerData, [1, 8, true])

/** The vehicle that sends a CPM: its attitude and its trailers. */
export const OriginatingVehicleContainer = sequence(
  {
    /** Direction in which the vehicle points, clockwise from true north. */
    orientationAngle: Wgs84Angle,
    /** How far the vehicle is tilted forward or back. */
    pitchAngle: optional(CartesianAngle),
    /** How far the vehicle leans to the side. */
    rollAngle: optional(CartesianAngle),
    /** Trailers of the vehicle. */
    trailerDataSet: optional(TrailerDataSet),
  },
  extensible(),
)

/** The roadside unit that sends a CPM. */
export const OriginatingRsuContainer = sequence(
  {
    /** The intersection or road segment of a MAPEM that positions on a map refer to. */
    mapReference: optional(MapReference),
  },
  extensible(),
)
