/**
 * The lanes and connections of intersections and roads.
 * @module MAPEM-PDU-Descriptions
 * @source ETSI TS 103 301 v1.3.1
 */
import { sequence } from '../../asn1/schema'
import { MapData } from './dsrc'
import { ItsPduHeader } from './its-container'

/** The MAP Extended Message: geometry of intersections and roads. */
export const MAPEM = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeader,
  /** The geometry. */
  map: MapData,
})
