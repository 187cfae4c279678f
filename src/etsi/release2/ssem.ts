/**
 * The answers of an intersection to requests for priority.
 * @module SSEM-PDU-Descriptions
 * @source ETSI TS 103 301 v2.2.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './cdd'
import { SignalStatusMessage } from './dsrc'

/** The Signal Status Extended Message: traffic lights answer requests for priority. */
export const SSEM = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeader,
  /** The answers, by intersection. */
  ssm: SignalStatusMessage,
})
