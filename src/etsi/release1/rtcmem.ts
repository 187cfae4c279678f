/**
 * Corrections for satellite positioning.
 * @module RTCMEM-PDU-Descriptions
 * @source ETSI TS 103 301 v1.3.1
 */
import { sequence } from '../../asn1/schema'
import { RTCMcorrections } from './dsrc'
import { ItsPduHeader } from './its-container'

export const RTCMEM = sequence({
  header: ItsPduHeader,
  rtcmc: RTCMcorrections,
})
