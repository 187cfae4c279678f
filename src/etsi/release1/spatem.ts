/**
 * Signal phases and timing of intersections.
 * @module SPATEM-PDU-Descriptions
 * @source ETSI TS 103 301 v1.3.1
 */
import { sequence } from '../../asn1/schema'
import { SPAT } from './dsrc'
import { ItsPduHeader } from './its-container'

export const SPATEM = sequence({
  header: ItsPduHeader,
  spat: SPAT,
})
