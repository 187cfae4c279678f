/**
 * The regions that a station looks at, and how well.
 * @module CPM-PerceptionRegionContainer
 * @source ETSI TS 103 324 v2.2.1
 */
import { boolean, choice, extensible, integer, optional, sequence, sequenceOf } from '../../asn1/schema'
import { CardinalNumber1B, DeltaTimeMilliSecondSigned, Identifier2B, SequenceOfIdentifier1B, Shape } from './cdd'

export const PerceivedObjectIds = sequenceOf(Identifier2B, [0, 255, true])

export const ReportingType = choice(
  {
    reportingAllObjects: Shape,
    reportingAllNonPermanentObjects: Shape,
  },
  extensible(),
)

export const Ratio = sequence({
  mantissa: integer(1, 100),
  exponent: integer(-10, -3),
})

export const PerceptionRegion = sequence(
  {
    measurementDeltaTime: DeltaTimeMilliSecondSigned,
    perceivedObjectFalseNegativesRate: Ratio,
    perceptionRegionType: ReportingType,
    perceptionRegionShape: Shape,
    shadowingApplies: boolean(),
    sensorIdList: optional(SequenceOfIdentifier1B),
    numberOfPerceivedObjects: optional(CardinalNumber1B),
    perceivedObjectIds: optional(PerceivedObjectIds),
  },
  extensible(),
)

export const PerceptionRegionContainer = sequenceOf(PerceptionRegion, [1, 256, true])
