/**
 * A request for priority at signalised intersections.
 * @module SREM-PDU-Descriptions
 * @source ETSI TS 103 301 v2.2.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './cdd'
import { SignalRequestMessage } from './dsrc'

/** The Signal Request Extended Message: a vehicle asks traffic lights for priority. */
export const SREM = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeader,
  /** The requests. */
  srm: SignalRequestMessage,
})
