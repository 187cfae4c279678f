/**
 * The station that perceives.
 * @module CPM-OriginatingStationContainers
 * @source ETSI TS 103 324 v2.2.1
 */
import { extensible, optional, sequence, sequenceOf } from '../../asn1/schema'
import { CartesianAngle, MapReference, TrailerData, Wgs84Angle } from './cdd'

export const TrailerDataSet = sequenceOf(TrailerData, [1, 8, true])

export const OriginatingVehicleContainer = sequence(
  {
    orientationAngle: Wgs84Angle,
    pitchAngle: optional(CartesianAngle),
    rollAngle: optional(CartesianAngle),
    trailerDataSet: optional(TrailerDataSet),
  },
  extensible(),
)

export const OriginatingRsuContainer = sequence(
  {
    mapReference: optional(MapReference),
  },
  extensible(),
)
