/**
 * A request for priority at signalised intersections.
 * @module SREM-PDU-Descriptions
 * @source ETSI TS 103 301 v1.3.1
 */
import { sequence } from '../../asn1/schema'
import { SignalRequestMessage } from './dsrc'
import { ItsPduHeader } from './its-container'

export const SREM = sequence({
  header: ItsPduHeader,
  srm: SignalRequestMessage,
})
