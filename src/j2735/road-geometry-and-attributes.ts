/**
 * Message 43, reserved for road geometry and attributes.
 * @module RoadGeometryAndAttributes
 */
import { nullType } from '../asn1/schema'

/** Placeholder of message 43: the 2024 edition reserves the id and defines no content yet. */
export const RoadGeometryAndAttributes = nullType()
