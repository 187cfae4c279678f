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

export const PerceptionRegion = sequence(
  {
    measurementDeltaTime: DeltaTimeMilliSecondSigned,
    perceptionRegionConfidence: ConfidenceLevel,
    perceptionRegionShape: Shape,
    shadowingApplies: boolean(),
    sensorIdList: optional(SequenceOfIdentifier1B),
    numberOfPerceivedObjects: optional(CardinalNumber1B),
    perceivedObjectIds: optional(PerceivedObjectIds),
  },
  extensible(),
)

export const PerceptionRegionContainer = sequenceOf(PerceptionRegion, [1, 256, true])
