/**
 * @module RoadGeometryAndAttributes
 */
import { nullType } from '../asn1/schema'

export const RoadGeometryAndAttributes = nullType()
