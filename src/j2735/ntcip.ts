/**
 * @module NTCIP
 */
import { enumerated, integer } from '../asn1/schema'

export const EssMobileFriction = integer(0, 101)

export const EssPrecipRate = integer(0, 65535)

export const EssPrecipSituation = enumerated([
  1,
  'other',
  'unknown',
  'noPrecipitation',
  'unidentifiedSlight',
  'unidentifiedModerate',
  'unidentifiedHeavy',
  'snowSlight',
  'snowModerate',
  'snowHeavy',
  'rainSlight',
  'rainModerate',
  'rainHeavy',
  'frozenPrecipitationSlight',
  'frozenPrecipitationModerate',
  'frozenPrecipitationHeavy',
])

export const EssPrecipYesNo = enumerated([1, 'precip', 'noPrecip', 'error'])

export const EssSolarRadiation = integer(0, 65535)
