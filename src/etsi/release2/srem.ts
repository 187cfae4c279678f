/**
 * A request for priority at signalised intersections.
 * @module SREM-PDU-Descriptions
 * @source ETSI TS 103 301 v2.2.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './cdd'
import { SignalRequestMessage } from './dsrc'

export const SREM = sequence({
  header: ItsPduHeader,
  srm: SignalRequestMessage,
})
