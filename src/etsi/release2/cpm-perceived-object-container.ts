/**
 * The objects that a station perceives.
 * @module CPM-PerceivedObjectContainer
 * @source ETSI TS 103 324 v2.2.1
 */
import { extensible, sequence, sequenceOf } from '../../asn1/schema'
import { PerceivedObject } from './cdd'

/** Perceived objects, in axes that point east, north and up. */
export const PerceivedObjects = sequenceOf(PerceivedObject, [0, 255, true])

/** Objects that the sender of a CPM perceives. */
export const PerceivedObjectContainer = sequence(
  {
    /** The objects. */
    perceivedObjects: PerceivedObjects,
  },
  extensible(),
)
