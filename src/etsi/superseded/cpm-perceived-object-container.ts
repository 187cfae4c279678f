/**
 * The objects that a station perceives. The first edition of TS 103 324.
 * @module CPM-PerceivedObjectContainer
 * @source ETSI TS 103 324 v2.1.1
 */
import { extensible, sequence } from '../../asn1/schema'
import { CardinalNumber1B } from '../release2/cdd'
import { PerceivedObjects } from '../release2/cpm-perceived-object-container'

export const PerceivedObjectContainer = sequence(
  {
    numberOfPerceivedObjects: CardinalNumber1B,
    perceivedObjects: PerceivedObjects,
  },
  extensible(),
)
