/**
 * Corrections for satellite positioning.
 * @module RTCMEM-PDU-Descriptions
 * @source ETSI TS 103 301 v2.2.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './cdd'
import { RTCMcorrections } from './dsrc'

export const RTCMEM = sequence({
  header: ItsPduHeader,
  rtcmc: RTCMcorrections,
})
