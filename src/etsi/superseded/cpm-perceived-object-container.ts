/**
 * The objects that a station perceives. The first edition of TS 103 324.
 * @module CPM-PerceivedObjectContainer
 * @source ETSI TS 103 324 v2.1.1
 */
import { extensible, sequence } from '../../asn1/schema'
import { CardinalNumber1B } from '../release2/cdd'
import { PerceivedObjects } from '../release2/cpm-perceived-object-container'

/** Objects that the sender of a CPM perceives. */
export const PerceivedObjectContainer = sequence(
  {
    /**
     * How many objects the sender knew when it made the message; it may be more than are listed. Dropped in later
     * editions.
     */
    numberOfPerceivedObjects: CardinalNumber1B,
    /** The objects. */
    perceivedObjects: PerceivedObjects,
  },
  extensible(),
)
