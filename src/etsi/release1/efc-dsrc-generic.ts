/**
 * Attributes of electronic fee collection, in general.
 * @module EfcDsrcGeneric
 * @source ISO 14906
 */
import { integer, sequenceOf } from '../../asn1/schema'

/** Attributes by their numbers. */
export const AttributeIdList = sequenceOf(integer(0, 127, { extensible: true }), [0, 127, true])
