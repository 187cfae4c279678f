/**
 * Signal phases and timing of intersections.
 * @module SPATEM-PDU-Descriptions
 * @source ETSI TS 103 301 v2.2.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './cdd'
import { SPAT } from './dsrc'

export const SPATEM = sequence({
  header: ItsPduHeader,
  spat: SPAT,
})
