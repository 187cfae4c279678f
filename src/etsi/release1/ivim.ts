/**
 * In-vehicle information, as a message.
 * @module IVIM-PDU-Descriptions
 * @source ETSI TS 103 301 v1.3.1
 */
import { sequence } from '../../asn1/schema'
import { ItsPduHeader } from './its-container'
import { IviStructure } from './ivi'

export const IVIM = sequence({
  header: ItsPduHeader,
  ivi: IviStructure,
})
