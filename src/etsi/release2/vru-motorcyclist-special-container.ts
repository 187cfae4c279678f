/**
 * What a motorcyclist adds to a VAM.
 * @module VRU-Motorcyclist-Special-Container
 * @source ETSI TS 103 300-3 v2.3.1
 */
import { extensible, optional, sequence } from '../../asn1/schema'
import {
  CartesianAngle,
  PathPredicted,
  SequenceOfSafeDistanceIndication,
  StabilityChangeIndication,
  VruSizeClass,
  VruSubProfileMotorcyclist,
  Wgs84Angle,
} from './cdd'

export const MotorcylistSpecialContainer = sequence(
  {
    motorcyclist: VruSubProfileMotorcyclist,
    sizeClass: VruSizeClass,
    rollAngle: optional(CartesianAngle),
    orientation: optional(Wgs84Angle),
    safeDistance: optional(SequenceOfSafeDistanceIndication),
    pathPrediction: optional(PathPredicted),
    stabilityChangeIndication: optional(StabilityChangeIndication),
  },
  extensible(),
)
