/**
 * The regions that a station looks at, and how well.
 * @module CPM-PerceptionRegionContainer
 * @source ETSI TS 103 324 v2.2.1
 */
import { boolean, choice, extensible, integer, optional, sequence, sequenceOf } from '../../asn1/schema'
import { CardinalNumber1B, DeltaTimeMilliSecondSigned, Identifier2B, SequenceOfIdentifier1B, Shape } from './cdd'

/** Identifiers of perceived objects. */
export const PerceivedObjectIds = sequenceOf(Identifier2B, [0, 255, true])

/** Which of the perceived objects in a region are reported, and where. */
export const ReportingType = choice(
  {
    /** All of them, within this outline. */
    reportingAllObjects: Shape,
    /** All except those that are always there, within this outline. */
    reportingAllNonPermanentObjects: Shape,
  },
  extensible(),
)

/** A small proportion, as a mantissa times a power of ten. */
export const Ratio = sequence({
  /** The number that is multiplied by the power of ten. */
  mantissa: integer(1, 100),
  /** The exponent of ten. */
  exponent: integer(-10, -3),
})

/** A region that the sender surveys at present, and how well. In it, the absence of an object means something. */
export const PerceptionRegion = sequence(
  {
    /** When the region was surveyed, as a difference from the reference time of the message; positive is later. */
    measurementDeltaTime: DeltaTimeMilliSecondSigned,
    /** Share of objects in the region that go unnoticed. Took the place of `perceptionRegionConfidence`. */
    perceivedObjectFalseNegativesRate: Ratio,
    /** Which of the perceived objects in the region are reported. */
    perceptionRegionType: ReportingType,
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
