import { toHex } from 'bluelight/asn1'
import {
  type EmergencyDetails,
  Heading,
  Latitude,
  type LightbarInUse,
  Longitude,
  type MessageFrame,
  type ResponseType,
  type SirenInUse,
  Speed,
  Velocity,
} from 'bluelight/j2735'
import type { Position } from './geodesy'
import { fromWire } from './quantity'

/** What one message says about an emergency vehicle, in SI units. What it does not say is left out. */
export interface EmergencyReport {
  /** Temporary id in hexadecimal digits. */
  readonly id: string
  readonly message: 'BSM' | 'EVA'
  readonly position?: Position
  /** m/s */
  readonly speed?: number
  /** Degrees clockwise from true north. */
  readonly heading?: number
  readonly lights?: LightbarInUse
  readonly siren?: SirenInUse
  readonly response?: ResponseType
}

/** BSM part II: SpecialVehicleExtensions. */
const SPECIAL_VEHICLE = 1

/**
 * Finds what a message says about an emergency vehicle, wherever in it that stands.
 *
 * @param sender - names the vehicle if the message does not, as an alert need not.
 * @returns `undefined` for messages of other vehicles.
 */
export function emergencyReport(frame: MessageFrame, sender = 'unknown'): EmergencyReport | undefined {
  const { messageId, value } = frame
  if (messageId === 20 && 'coreData' in value) {
    // By id: senders put the entries in any order.
    for (const entry of value.partII ?? []) {
      const content = entry['partII-Value']
      if (entry['partII-Id'] !== SPECIAL_VEHICLE || !('vehicleAlerts' in content)) continue
      const { id, lat, long, speed, heading } = value.coreData
      return {
        id: hex(id),
        message: 'BSM',
        ...place(lat, long),
        ...defined('speed', fromWire(Speed, speed)),
        ...defined('heading', fromWire(Heading, heading)),
        ...activity(content.vehicleAlerts),
      }
    }
  }
  if (messageId === 22 && 'rsaMsg' in value) {
    const { id, rsaMsg, details, responseType } = value
    const { position } = rsaMsg
    return {
      id: id === undefined ? sender : hex(id),
      message: 'EVA',
      ...(position && place(position.lat, position.long)),
      ...defined('speed', position?.speed && fromWire(Velocity, position.speed.speed)),
      ...defined('heading', position?.heading === undefined ? undefined : fromWire(Heading, position.heading)),
      ...activity(details),
      ...defined('response', responseType ?? details?.responseType),
    }
  }
  return undefined
}

function place(lat: number, long: number): { readonly position?: Position } {
  const latitude = fromWire(Latitude, lat)
  const longitude = fromWire(Longitude, long)
  return latitude === undefined || longitude === undefined ? {} : { position: { latitude, longitude } }
}

function activity(details: EmergencyDetails | undefined): Pick<EmergencyReport, 'lights' | 'siren' | 'response'> {
  if (details === undefined) return {}
  return { lights: details.lightsUse, siren: details.sirenUse, ...defined('response', details.responseType) }
}

/** A temporary id as people read it. */
export const hex = (id: Uint8Array): string => toHex(id).toLowerCase()

function defined<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  return value === undefined ? {} : ({ [key]: value } as { readonly [P in K]?: V })
}
