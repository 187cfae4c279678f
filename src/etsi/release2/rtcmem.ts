/**
 * Corrections for satellite positioning.
 * @module RTCMEM-PDU-Descriptions
 * @source ETSI TS 103 301 v2.2.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './cdd'
import { RTCMcorrections } from './dsrc'

/** The RTCM Extended Message: corrections that make GNSS positions more accurate. */
export const RTCMEM = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeader,
  /** The corrections. */
  rtcmc: RTCMcorrections,
})
