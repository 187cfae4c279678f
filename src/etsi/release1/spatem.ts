/**
 * Signal phases and timing of intersections.
 * @module SPATEM-PDU-Descriptions
 * @source ETSI TS 103 301 v1.3.1
 */
import { sequence } from '../../asn1/schema'
import { SPAT } from './dsrc'
import { ItsPduHeader } from './its-container'

/** The Signal Phase and Timing Extended Message: current and predicted states of traffic lights. */
export const SPATEM = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeader,
  /** The signal states, by intersection. */
  spat: SPAT,
})
