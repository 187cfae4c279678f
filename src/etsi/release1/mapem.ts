/**
 * The lanes and connections of intersections and roads.
 * @module MAPEM-PDU-Descriptions
 * @source ETSI TS 103 301 v1.3.1
 */
import { sequence } from '../../asn1/schema'
import { MapData } from './dsrc'
import { ItsPduHeader } from './its-container'

export const MAPEM = sequence({
  header: ItsPduHeader,
  map: MapData,
})
