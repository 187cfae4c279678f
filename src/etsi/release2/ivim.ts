/**
 * In-vehicle information, as a message.
 * @module IVIM-PDU-Descriptions
 * @source ETSI TS 103 301 v2.2.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './cdd'
import { IviStructure } from './ivi'

export const IVIM = sequence({
  header: ItsPduHeader,
  ivi: IviStructure,
})
