/**
 * In-vehicle information, as a message.
 * @module IVIM-PDU-Descriptions
 * @source ETSI TS 103 301 v2.2.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './cdd'
import { IviStructure } from './ivi'

/** The Infrastructure to Vehicle Information Message: road signs and traffic rules, and where they apply. */
export const IVIM = sequence({
  /** Protocol version, kind of message and sender. */
  header: ItsPduHeader,
  /** The signs and rules. */
  ivi: IviStructure,
})
