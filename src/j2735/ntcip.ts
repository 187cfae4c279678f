/**
 * Road weather observations as NTCIP 1204 defines them for environmental sensor stations.
 * @module NTCIP
 */
import { enumerated, integer } from '../asn1/schema'

/** Measured friction of the road surface, as a share of full grip. */
export const EssMobileFriction = integer(0, 101, { unit: '%', unavailable: 101 })

/** How much rain, or snow as water, falls on an area in a time. For rain, one step is about 0.36 mm per hour. */
export const EssPrecipRate = integer(0, 65535, { unit: 'kg/(m²·s)', resolution: 0.0001, unavailable: 65535 })

/**
 * Kind and strength of precipitation. `unidentified…` is precipitation of unknown kind, `frozenPrecipitation…`
 * other frozen precipitation than snow.
 */
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

/** Whether the sensor detects precipitation; `error` if it cannot tell. */
export const EssPrecipYesNo = enumerated([1, 'precip', 'noPrecip', 'error'])

/** Energy of direct sunlight received on an area over the 24 hours before the observation. */
export const EssSolarRadiation = integer(0, 65535, { unit: 'J/m²', unavailable: 65535 })
