/**
 * The regions that a station looks at, and how well. The first edition of TS 103 324.
 * @module CPM-PerceptionRegionContainer
 * @source ETSI TS 103 324 v2.1.1
 */
import { boolean, extensible, optional, sequence, sequenceOf } from '../../asn1/schema'
import {
  CardinalNumber1B,
  ConfidenceLevel,
  DeltaTimeMilliSecondSigned,
  SequenceOfIdentifier1B,
  Shape,
} from '../release2/cdd'
import { PerceivedObjectIds } from '../release2/cpm-perception-region-container'

/** A region that the sender surveys at present, and how well. In it, the absence of an object means something. */
export const PerceptionRegion = sequence(
  {
    /** When the region was surveyed, as a difference from the reference time of the message; positive is later. */
    measurementDeltaTime: DeltaTimeMilliSecondSigned,
    /**
     * How sure the sender is of what it perceives in the region. Later editions have
     * `perceivedObjectFalseNegativesRate` in its place.
     */
    perceptionRegionConfidence: ConfidenceLevel,
    /** Outline of the region. */
    perceptionRegionShape: Shape,
    /** Whether parts of the region that lie behind an object are hidden, so that nothing is said about them. */
    shadowingApplies: boolean(),
    /** Sensors that survey the region. */
    sensorIdList: optional(SequenceOfIdentifier1B),
    /** How many objects are perceived in the region. */
    numberOfPerceivedObjects: optional(CardinalNumber1B),
    /** Objects of the message that are in the region. */
    perceivedObjectIds: optional(PerceivedObjectIds),
  },
  extensible(),
)

/** Regions that the sender of a CPM surveys at present. */
export const PerceptionRegionContainer = sequenceOf(PerceptionRegion, [1, 256, true])
