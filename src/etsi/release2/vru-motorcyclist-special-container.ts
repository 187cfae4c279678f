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

/** What a motorcycle says about itself as a vulnerable road user; the name is misspelt in the standard. */
export const MotorcylistSpecialContainer = sequence(
  {
    /** Kind of motorcycle. */
    motorcyclist: VruSubProfileMotorcyclist,
    /** How large it is. */
    sizeClass: VruSizeClass,
    /** How far it leans to the side. */
    rollAngle: optional(CartesianAngle),
    /** Direction in which it points, which may differ from that of movement. */
    orientation: optional(Wgs84Angle),
    /** Which others are at a safe distance, and which are not. */
    safeDistance: optional(SequenceOfSafeDistanceIndication),
    /** Where it is going to be. */
    pathPrediction: optional(PathPredicted),
    /** How likely it is to fall. */
    stabilityChangeIndication: optional(StabilityChangeIndication),
  },
  extensible(),
)
