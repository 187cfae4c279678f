/**
 * The answers of an intersection to requests for priority.
 * @module SSEM-PDU-Descriptions
 * @source ETSI TS 103 301 v1.3.1
 */
import { sequence } from '../../asn1/schema'
import { SignalStatusMessage } from './dsrc'
import { ItsPduHeader } from './its-container'

export const SSEM = sequence({
  header: ItsPduHeader,
  ssm: SignalStatusMessage,
})
