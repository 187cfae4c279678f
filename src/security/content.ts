import type { Claim } from './claims'

/** A message of ETSI ITS as `decodeItsPdu` of `bluelight/etsi` returns it: the field names of either release. */
export interface EtsiPayload {
  /** `CAM`, `DENM`, … */
  type: string
  edition?: string
  value: unknown
}

/** A MessageFrame of SAE J2735 as `decodeFrame` of `bluelight/j2735` returns it. */
export interface J2735Payload {
  messageId: number
  value: unknown
}

/** What was signed, decoded. */
export type Payload = EtsiPayload | J2735Payload

/** Whether it is a MessageFrame. */
export const isJ2735 = (payload: Payload): payload is J2735Payload => typeof at(payload, 'messageId') === 'number'

/** One thing that a message says and that not everybody may say. */
export interface Statement {
  /** Where it stands: `cam.camParameters.specialVehicleContainer`. */
  path: string
  /** What it is, for people: `emergencyContainer`, `cause 95`. */
  says: string
  /** The bit of the SSP table that covers it. ETSI only; a name that no table has cannot be permitted. */
  permission?: string
  /** What the sender claims by it. */
  claims: readonly Claim[]
}

/** The value under field names, one inside the other; `undefined` where one is missing. */
export function at(value: unknown, ...path: readonly (string | number)[]): unknown {
  let here = value
  for (const step of path) {
    if (typeof here !== 'object' || here === null) return undefined
    here = (here as Record<string | number, unknown>)[step]
  }
  return here
}

/** The elements of a list; none if it is no list. */
export const items = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

/** The alternative that a CHOICE holds; one from a newer edition is called `alternative n`. */
export function alternative(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const unknown = at(value, '_unknown')
  return unknown === undefined ? Object.keys(value)[0] : `alternative ${unknown}`
}

/** The name of an ENUMERATED value; one from a newer edition is called `value n`. */
export function enumerated(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  const unknown = at(value, '_unknown')
  return unknown === undefined ? undefined : `value ${unknown}`
}
