/**
 * The lanes and connections of intersections and roads.
 * @module MAPEM-PDU-Descriptions
 * @source ETSI TS 103 301 v2.2.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './cdd'
import { MapData } from './dsrc'

export const MAPEM = sequence({
  header: ItsPduHeader,
  map: MapData,
})
