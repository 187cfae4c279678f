/**
 * The objects that a station perceives.
 * @module CPM-PerceivedObjectContainer
 * @source ETSI TS 103 324 v2.2.1
 */
import { extensible, sequence, sequenceOf } from '../../asn1/schema'
import { PerceivedObject } from './cdd'

export const PerceivedObjects = sequenceOf(PerceivedObject, [0, 255, true])

export const PerceivedObjectContainer = sequence(
  {
    perceivedObjects: PerceivedObjects,
  },
  extensible(),
)
